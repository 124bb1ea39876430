"""Room for one page: as high as its place, or as the page needs at least; then all of it scrolls.

With large text the head of a page alone can be as high as a small screen. Squeezed, its words
would be cut; here nothing is lost but the sight of it at once.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.scrolling import spare_height

_LARGE: Final = 1.3
"""From this text scale on a page is as high as it likes: squeezed lists would cut its heads."""
_MOST_MORE: Final = 600  # px that a page may become higher than Qt says that it needs
_ROUNDING: Final = 2  # px by which a page may lack room, before it gets a bar of its own


class PageRoom(QScrollArea):
    """Only up and down. `ground` is the parent of what is put into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._more: dict[tuple[int, int], int] = {}
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
        least = self.column.totalMinimumSize().height()
        if self.column.hasHeightForWidth():
            wanted = self.column.totalMinimumHeightForWidth(there.width())
            spare = spare_height(self.ground) if theme.current().scale() < _LARGE else 0
            least = max(least, wanted - spare)
        fits = least <= there.height() + _ROUNDING
        height = there.height() if fits else least + self._more.get((there.width(), least), 0)
        self.ground.resize(there.width(), height)
        lack = 0 if fits else self._lack()
        if lack > 0 and height < least + _MOST_MORE:
            self._more[there.width(), least] = height - least + 2 * lack
            self.ground.resize(there.width(), height + 2 * lack)

    def _lack(self) -> int:
        """How much lower a part of the page became than it can be.

        Where Qt has less than all would like it takes from the highest, whatever that needs.
        """
        pages = [one for one in self.ground.children() if isinstance(one, QWidget)]
        parts = [one for page in pages for one in page.children() if isinstance(one, QWidget)]
        return max(
            (part.minimumSizeHint().height() - part.height() for part in parts if part.isVisible()),
            default=0,
        )
