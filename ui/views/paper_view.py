"""The pages of a document side by side, at a chosen size."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.themed import PaintedWidget

ZOOMS = (0.35, 0.52, 0.7, 1.0, 1.4)
PREVIEW_DPI = 144
_SCREEN_DPI = 96
_INCH = 0.0254


class PaperSheet(PaintedWidget):
    """One page."""

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self._zoom = ZOOMS[1]
        self._dpi = round(image.dotsPerMeterX() * _INCH) if image.dotsPerMeterX() else PREVIEW_DPI
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_zoom(self, zoom: float) -> None:
        """Show the page larger or smaller; 1.0 is its size on paper."""
        self._zoom = zoom
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        scale = self._zoom * _SCREEN_DPI / self._dpi
        return QSize(round(self._image.width() * scale), round(self._image.height() * scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(QPen(theme.current().color("btnLine"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperView(QScrollArea):
    """All pages; Ctrl and the wheel change the size.

    Signals:
        zoomed: the size changed.
    """

    zoomed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._zoom = ZOOMS[1]
        self._sheets: list[PaperSheet] = []
        self._ground = QWidget()
        self._ground.setObjectName("paper-ground")
        self._flow = FlowLayout(self._ground)
        self.setWidget(self._ground)

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show these pages."""
        for sheet in self._sheets:
            self._flow.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()
        self._sheets = []
        for number, image in enumerate(images, start=1):
            name = self.tr("Page {number} of {count}").format(number=number, count=len(images))
            sheet = PaperSheet(image, name)
            sheet.set_zoom(self._zoom)
            self._flow.addWidget(sheet)
            self._sheets.append(sheet)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    @property
    def zoom(self) -> float:
        """How large the pages are, 1.0 as on paper."""
        return self._zoom

    def step_zoom(self, step: int) -> None:
        """Show the pages one size larger or smaller."""
        place = min(max(ZOOMS.index(self._zoom) + step, 0), len(ZOOMS) - 1)
        self._zoom = ZOOMS[place]
        for sheet in self._sheets:
            sheet.set_zoom(self._zoom)
        self.zoomed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
