"""Cards: a surface with a border, often with a title and one link action."""

from functools import cached_property
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, paint_focus_ring, set_look, show_when_needed

_HEADING: Final = 100  # px that a heading keeps before what is beside it goes under it

State = Literal["rest", "selected", "next"]


class Card(QFrame):
    """A card with `body`, a vertical layout for what it holds.

    Args:
        title: heading (h3); empty for none.
        action: text of the link at the right of the title; empty for none.
        meta: small text at the right of the title.
        pressable: the whole card is a button (`pressed` is said on click, Enter, Space).
    """

    action_pressed = Signal()
    pressed = Signal()

    def __init__(
        self,
        title: str = "",
        action: str = "",
        *,
        meta: str = "",
        pressable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pressable = pressable
        self.setObjectName("card")
        self.setProperty("state", "rest")
        self.body = QVBoxLayout(self)
        self._beside_title: list[QWidget] = []
        self._head = QHBoxLayout()
        self.body.addLayout(self._head)
        self.set_title(title)
        self.set_meta(meta)
        if action:
            self.set_action(action)
        if pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_theme(self._renew)

    @cached_property
    def title_label(self) -> Label:
        """The heading. A card without one, as many rows are, never makes it."""
        label = Label("", "h3", wrap=True)
        self._head.insertWidget(0, label, 1)
        return label

    @cached_property
    def meta_label(self) -> Label:
        """The small text beside the heading."""
        label = Label("", "small", "ink2", tabular=True)
        self._head.insertWidget(self._is_made("title_label"), label)
        self._beside_title.append(label)
        return label

    @cached_property
    def action_button(self) -> Button:
        """The link beside the heading."""
        button = Button("", kind="link")
        place = self._is_made("title_label") + self._is_made("meta_label")
        self._head.insertWidget(place, button)
        self._beside_title.append(button)
        button.hide()
        button.clicked.connect(self.action_pressed)
        return button

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def set_title(self, title: str) -> None:
        """Change the heading; it is the card's accessible name too."""
        show_when_needed(self, "title_label", bool(title))
        if self._is_made("title_label"):
            self.title_label.setText(title)
        self.setAccessibleName(title)

    def set_meta(self, meta: str) -> None:
        """Change the small text beside the heading."""
        show_when_needed(self, "meta_label", bool(meta))
        if self._is_made("meta_label"):
            self.meta_label.setText(meta)

    def set_action(self, action: str) -> None:
        """Change the link beside the heading; empty takes it away."""
        self.show_action(bool(action))
        if self._is_made("action_button"):
            self.action_button.setText(action)

    def show_action(self, shown: bool) -> None:
        """Show the link beside the heading, or leave its room to the content."""
        show_when_needed(self, "action_button", shown)
        self._renew()

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the right end of the heading line."""
        self._head.addWidget(widget)
        self._beside_title.append(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = [one for one in self._beside_title if not one.isHidden()]
        if beside:  # what has no room beside the heading comes under it
            needed = sum(one.sizeHint().width() for one in beside) + theme.current().px(_HEADING)
            narrow = needed > event.size().width() - 2 * theme.current().space(20)
            way = QBoxLayout.Direction
            self._head.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def set_head_sides(self, side: int) -> None:
        """Keep the heading line off the edges of a card whose content reaches them."""
        self._head.setContentsMargins(side, 0, side, 0)

    def state(self) -> str:
        """Give the state: rest, selected or next."""
        return str(self.property("state"))

    def set_state(self, state: State) -> None:
        """Show the card as chosen or as what comes next (2 px border)."""
        set_look(self, "state", state)
        self._renew()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._pressable and inside and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pressable and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
        ):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pressable and self.hasFocus():
            painter = QPainter(self)
            paint_focus_ring(painter, QRectF(self.rect()), 12, gap=False)
            painter.end()

    def _renew(self) -> None:
        look = theme.current()
        less = 0 if self.state() == "rest" else 1
        side, top = look.space(20) - less, look.space(16) - less
        self.body.setContentsMargins(side, top, side, top)
        self.body.setSpacing(look.space(8))
        # the link's 40 px target reaches into the margin (a layout in a layout has none below 0)
        extra = max(look.control_height() - look.line_height("h3"), 0) // 2
        if self._is_made("action_button") and not self.action_button.isHidden():
            self.body.setContentsMargins(side, max(top - extra, 0), side, top)
