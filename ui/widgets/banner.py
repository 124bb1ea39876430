"""A banner at the top of the content: one sentence, one action at most."""

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_look, set_shown

Status = Literal["info", "warn", "bad", "ok"]

_ICONS: Final[dict[str, str]] = {
    "info": "info",
    "warn": "triangle-alert",
    "bad": "circle-x",
    "ok": "circle-check",
}


class Banner(QFrame):
    """What happened, what is safe, what to do.

    Args:
        text: the sentence.
        status: info, warn, bad or ok.
        action: verb of the button; empty for none.
        icon: Lucide name instead of the status's own.
        dismissible: shows ×.
    """

    action_pressed = Signal()
    dismissed = Signal()

    def __init__(
        self,
        text: str,
        status: Status = "info",
        action: str = "",
        *,
        icon: str | None = None,
        dismissible: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._status: Status = status
        self._icon_name = icon
        self.setObjectName("banner")
        self.setProperty("status", status)
        self._icon = QLabel()
        self._text = Label(text, "strong", f"{status}Ink", wrap=True)
        self.action_button = Button(action, kind="on-banner")
        self._close = IconButton("x", self.tr("Dismiss"), "ghost", color=f"{status}Ink")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self.action_button)
        self._row.addWidget(self._close)
        set_shown(self.action_button, bool(action))
        set_shown(self._close, dismissible)
        self.action_button.clicked.connect(self.action_pressed)
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.dismissed)
        self.setAccessibleName(text)
        follow_theme(self._renew)

    def text(self) -> str:
        """Give the sentence."""
        return self._text.text()

    def status(self) -> Status:
        """Give the status."""
        return self._status

    def show_message(
        self, text: str, status: Status = "info", action: str = "", icon: str | None = None
    ) -> None:
        """Show another sentence and tell it to screen readers."""
        self._status = status
        self._icon_name = icon
        self._text.setText(text)
        self._text.set_tone(f"{status}Ink")
        self.action_button.setText(action)
        set_shown(self.action_button, bool(action))
        set_look(self, "status", status)
        for inside in (self._text, self.action_button):  # their colour hangs on the frame's status
            inside.style().unpolish(inside)
            inside.style().polish(inside)
        self.setAccessibleName(text)
        self._renew()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _has_button(self) -> bool:
        return not (self.action_button.isHidden() and self._close.isHidden())

    def _renew(self) -> None:
        look = theme.current()
        top = look.space(8) if self._has_button() else look.space(12)
        self._row.setContentsMargins(look.space(16), top, look.space(12), top)
        self._row.setSpacing(look.space(12))
        tallest = look.control_height() if self._has_button() else look.line_height("strong")
        self.setMinimumHeight(max(tallest + 2 * top, look.px(44)))
        name = self._icon_name or _ICONS[self._status]
        self._icon.setPixmap(icons.pixmap(name, f"{self._status}Ink", 20))
