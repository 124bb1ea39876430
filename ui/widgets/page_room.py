"""Room for one page: as high as its place, or as the page needs at least; then all of it scrolls.

With large text the head of a page alone can be as high as a small screen. Squeezed, its words
would be cut; here nothing is lost but the sight of it at once.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override


class PageRoom(QScrollArea):
    """Only up and down. `ground` is the parent of what is put into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ground = QWidget(self)
        self.ground.setObjectName("scrolled")
        self.column = QVBoxLayout(self.ground)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self.ground)
        self.ground.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.ground.installEventFilter(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ground and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        there = self.viewport().size()
        needed = self.column.totalMinimumSize().height()
        if self.column.hasHeightForWidth():
            needed = self.column.totalMinimumHeightForWidth(there.width())
        self.ground.resize(there.width(), max(there.height(), needed))
