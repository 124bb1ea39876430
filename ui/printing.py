"""A finished PDF to a printer, page by page: one page in memory, progress told, to be stopped."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.progress import Progress
from ui import paper
from ui.jobs import JobRunner, Lane

STRIP: Final = 240  # rows of a page that are drawn at a time
_OVERLAP: Final = 2
_JOB: Final = "Rinnalla"  # the job's name in the spool: never a client's name, nor a paper's


class Printing(QObject):
    """One paper on its way to a printer; two hundred pages take no more memory than one.

    Signals:
        progressed: pages sent, pages in all.
        finished: every page was sent.
        stopped: it was stopped; what had been sent was called back where the system can do so.
        failed: an exception to be explained; nothing is logged as printed.
    """

    progressed = Signal(int, int)
    finished = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, pdf: bytes, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pdf = pdf
        self._count = len(paper.page_sizes(pdf))
        self._sent = 0
        self._stop = False
        self._printer = printer
        self._printer.setFullPage(True)
        self._printer.setResolution(paper.PRINT_DPI)
        self._printer.setDocName(_JOB)
        self._painter = QPainter()
        self._image = QImage()
        self._drawn = 0  # rows of the page that is being sent
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._draw_strip)
        # a lock takes the page away, and this with it: what is half sent is called back
        self.destroyed.connect(partial(_give_up, self._printer, self._painter))

    def start(self) -> None:
        """Begin with the first page."""
        if not self._painter.begin(self._printer):
            self.failed.emit(paper.NoPrinter())
            return
        self._draw_next()

    def stop(self) -> None:
        """Send no further page."""
        self._stop = True

    def _draw_next(self) -> None:
        pdf, number = self._pdf, self._sent

        def work(_progress: Progress) -> QImage:
            return paper.page_image(pdf, number, dpi=paper.PRINT_DPI)

        self._jobs.run(self, work, self._send, self._break_off, lane=Lane.BESIDE)

    def _send(self, image: QImage) -> None:
        if self._stop:
            _give_up(self._printer, self._painter)
            self.stopped.emit()
            return
        if self._sent and not self._printer.newPage():
            self._break_off(paper.NoPrinter())
            return
        self._image, self._drawn = image, 0
        self._draw_strip()

    def _draw_strip(self) -> None:
        """Draw the next strip; the strips overlap, so that no printer shows a line between them.

        A whole page would hold up the interface for longer than a key press may take, in whatever
        thread it was drawn: Qt's binding lets no other Python run meanwhile.
        """
        if self._stop:
            _give_up(self._printer, self._painter)
            self.stopped.emit()
            return
        rows = self._image.height()
        top, bottom = max(self._drawn - _OVERLAP, 0), min(self._drawn + STRIP, rows)
        page = QRectF(self._painter.viewport())
        scale = page.height() / rows
        strip = QRectF(0, top, self._image.width(), bottom - top)
        place = QRectF(page.left(), page.top() + top * scale, page.width(), strip.height() * scale)
        self._painter.drawImage(place, self._image, strip)
        self._drawn = bottom
        if bottom < rows:
            self._turn.start()
        else:
            self._end_page()

    def _end_page(self) -> None:
        self._image = QImage()
        self._sent += 1
        self.progressed.emit(self._sent, self._count)
        if self._sent < self._count:
            self._draw_next()
        elif self._painter.end():
            self.finished.emit()
        else:
            self.failed.emit(paper.NoPrinter())

    def _break_off(self, error: Exception) -> None:
        _give_up(self._printer, self._painter)
        self.failed.emit(error)


def _give_up(printer: QPrinter, painter: QPainter, *_: object) -> None:
    if painter.isActive():
        printer.abort()
        painter.end()
