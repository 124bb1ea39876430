"""The pages of a document side by side, at a chosen size; each is drawn when it is in sight."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from app.progress import Progress
from ui import theme
from ui.jobs import JobRunner, Lane
from ui.paper import page_image, page_words
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.spoken_role import give_role
from ui.widgets.themed import PaintedWidget

ZOOMS: Final = (0.35, 0.52, 0.7, 1.0, 1.4)
PREVIEW_DPI: Final = 144
_POINTS_PER_DOT: Final = 96 / 72
_KEPT: Final = 24  # pages whose pictures stay in memory: a few screens full


class PaperSheet(PaintedWidget):
    """One page, `size` in points; blank until its picture is there.

    Signals:
        wanted: it is in sight and has no picture yet.
    """

    wanted = Signal()

    def __init__(self, size: tuple[float, float], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._image: QImage | None = None
        self._zoom = ZOOMS[1]
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_drawn(self) -> bool:
        """Whether its picture is there."""
        return self._image is not None

    def set_image(self, image: QImage | None, words: str = "") -> None:
        """Show the page's picture; `words` are what it says."""
        self._image = image
        self.setAccessibleDescription(words)
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1.0 is its size on paper."""
        self._zoom = zoom
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width, height = self._size
        scale = self._zoom * _POINTS_PER_DOT
        return QSize(round(width * scale), round(height * scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
        else:
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(theme.current().color("btnLine"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        if self._image is None:
            self.wanted.emit()


class PaperView(QScrollArea):
    """All pages; Page Up and Page Down turn them, Ctrl and the wheel change the size.

    Signals:
        zoomed: the size changed.
        moved: other pages came into sight.
        failed: an exception to be explained: a page could not be drawn.
    """

    zoomed = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, name: str, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self._jobs = jobs
        self._pdf = b""
        self._asked: set[int] = set()
        self.setObjectName("paper")
        give_role(self, QAccessible.Role.Pane)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._zoom = ZOOMS[1]
        self._sheets: list[PaperSheet] = []
        self._drawn: list[int] = []
        self._ground = QWidget()
        self._ground.setObjectName("paper-ground")
        self._flow = FlowLayout(self._ground)
        self.setWidget(self._ground)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.verticalScrollBar().rangeChanged.connect(self.moved)

    def show_document(
        self, pdf: bytes, sizes: Sequence[tuple[float, float]], first: QImage
    ) -> None:
        """Show a document by the sizes of its pages and the picture of the first one."""
        self._pdf = pdf
        self._asked = set()
        for sheet in self._sheets:
            self._flow.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets, self._drawn = [], []
        for number, size in enumerate(sizes):
            name = self.tr("Page {number} of {count}").format(number=number + 1, count=len(sizes))
            sheet = PaperSheet(size, name, self._ground)
            sheet.set_zoom(self._zoom)
            sheet.wanted.connect(partial(self._draw, number))
            self._flow.addWidget(sheet)
            self._sheets.append(sheet)
        self._show_page(0, (first, page_words(pdf, 0)))
        self.verticalScrollBar().setValue(0)
        self.moved.emit()

    def _draw(self, number: int) -> None:
        """Draw a page that came into sight; asked once, however often it is painted blank."""
        if number in self._asked:
            return
        self._asked.add(number)
        pdf = self._pdf

        def work(_progress: Progress) -> tuple[QImage, str]:
            return page_image(pdf, number, dpi=PREVIEW_DPI), page_words(pdf, number)

        def show(drawn: tuple[QImage, str]) -> None:
            if pdf is self._pdf:
                self._show_page(number, drawn)

        self._jobs.run(self, work, show, self.failed.emit, lane=Lane.BESIDE)

    def _show_page(self, number: int, drawn: tuple[QImage, str]) -> None:
        """Show a page's picture; those long out of sight are let go."""
        self._asked.discard(number)
        self._sheets[number].set_image(*drawn)
        self._drawn.append(number)
        for old in self._drawn[:-_KEPT]:
            if self._sheets[old].visibleRegion().isEmpty():
                self._sheets[old].set_image(None)
                self._drawn.remove(old)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    @property
    def zoom(self) -> float:
        """How large the pages are, 1.0 as on paper."""
        return self._zoom

    def pages_in_sight(self) -> tuple[int, int]:
        """Give the first and the last page (from 1) of which more than a third is seen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        seen = [
            number
            for number, sheet in enumerate(self._sheets, start=1)
            if min(bottom, sheet.y() + sheet.height()) - max(top, sheet.y()) > sheet.height() / 3
        ]
        nearest = min(
            range(1, len(self._sheets) + 1),
            key=lambda number: abs(self._sheets[number - 1].y() - top),
            default=1,
        )
        return (seen[0], seen[-1]) if seen else (nearest, nearest)

    def is_drawn(self) -> bool:
        """Tell whether every page in sight has its picture."""
        first, last = self.pages_in_sight()
        return bool(self._sheets) and all(it.is_drawn for it in self._sheets[first - 1 : last])

    def can_turn(self, step: int) -> bool:
        """Tell whether there are pages before (-1) or behind (1) those in sight."""
        bar = self.verticalScrollBar()
        return bar.value() > bar.minimum() if step < 0 else bar.value() < bar.maximum()

    def turn(self, step: int) -> None:
        """Go to the row of pages before or after the one at the top."""
        bar = self.verticalScrollBar()
        rows = sorted({sheet.y() for sheet in self._sheets})
        if step > 0:
            bar.setValue(next((y for y in rows if y > bar.value() + 1), bar.maximum()))
        else:
            bar.setValue(next((y for y in reversed(rows) if y < bar.value() - 1), bar.minimum()))

    def step_zoom(self, step: int) -> None:
        """Show the pages one size larger or smaller."""
        place = min(max(ZOOMS.index(self._zoom) + step, 0), len(ZOOMS) - 1)
        self._zoom = ZOOMS[place]
        for sheet in self._sheets:
            sheet.set_zoom(self._zoom)
        self.zoomed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.turn(steps[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
