"""The A5 card as it would be printed, beside the form."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.progress import Progress
from ui import paper
from ui.context import Context
from ui.jobs import Job, Lane
from ui.views.paper_view import PREVIEW_DPI, PaperSheet

_ZOOM = 0.6
_POINTS = 72 / PREVIEW_DPI
_AFTER_MS = 250


class SilencePreview(QWidget):
    """Shows what `make` gives, a moment after the last change; made beside the interface."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._make: Callable[[Progress], bytes] | None = None
        self._job: Job | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._sheet: PaperSheet | None = None
        self._column.addStretch()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)

    def show_card(self, make: Callable[[Progress], bytes]) -> None:
        """Show another card."""
        self._make = make
        self._timer.start(_AFTER_MS if self._sheet is not None else 0)

    def sheet(self) -> PaperSheet | None:
        """Give the page that is shown, None while the first is made."""
        return self._sheet

    def _begin(self) -> None:
        make = self._make
        if make is None:
            return
        if self._job is not None:
            self._job.cancel()

        def work(progress: Progress) -> list[QImage]:
            return paper.page_images(make(progress), dpi=PREVIEW_DPI, progress=progress)

        self._job = self._context.jobs.run(self, work, partial(self._show, make), lane=Lane.BESIDE)

    def _show(self, made: object, images: list[QImage]) -> None:
        if made is not self._make:
            return
        before = self._sheet
        size = (images[0].width() * _POINTS, images[0].height() * _POINTS)
        sheet = self._sheet = PaperSheet(size, self.tr("The card as it is printed"), self)
        sheet.set_image(images[0])
        sheet.set_zoom(_ZOOM)
        self._column.insertWidget(0, sheet)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
