"""A page that scrolls up and down, without a frame."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.themed import follow_theme


class Scroll(QScrollArea):
    """A vertical scroll area; what is put in `body` gets the width there is.

    Args:
        padding: space around the content at 100 %.
        gap: space between the things in `body`.
    """

    def __init__(self, padding: int = 24, gap: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self._padding = padding
        self._gap = gap
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = QWidget(self)
        content.setObjectName("scrolled")
        self.body = QVBoxLayout(content)
        # ours, not Qt's: asked for that one, Python makes a view of every class of widgets
        self._frame = QWidget(self)
        self.setViewport(self._frame)
        self.setWidget(content)
        self._frame.setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        follow_theme(self._renew)

    @property
    def content(self) -> QWidget:
        """Whose layout `body` is: the parent of what is to be put there."""
        return self._content

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # before Qt makes the content as wide: one made wider a second time, while a kept page comes
        # into sight, does not tell what is in it
        self._content.setMaximumWidth(self._frame.width())
        super().resizeEvent(event)

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(self._padding)
        self.body.setContentsMargins(space, space, space, space)
        self.body.setSpacing(look.space(self._gap))
