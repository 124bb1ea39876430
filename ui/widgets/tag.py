"""Tags: a status in words, with icon and colour; never colour alone."""

from typing import Final, Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import icons, theme
from ui.widgets.label import ElidedLabel
from ui.widgets.themed import follow_theme, set_look, set_shown

Status = Literal[
    "ok",
    "info",
    "warn",
    "bad",
    "voice",
    "neutral",
    "outline",
    "primary",
    "solid",
    "flag",
    "info-solid",
]

_INK: Final[dict[str, str]] = {
    "ok": "okInk",
    "info": "infoInk",
    "warn": "warnInk",
    "bad": "badInk",
    "voice": "voiceInk",
    "neutral": "ink2",
    "outline": "ink2",
    "primary": "primaryInk",
    "solid": "onPrimary",
    "flag": "onBad",
    "info-solid": "surface",
}


class Tag(QFrame):
    """A small status, 24 px high (flags 26); its size is fixed by its words.

    Args:
        text: the word.
        status: meaning and colours.
        icon: Lucide name.
    """

    def __init__(
        self,
        text: str,
        status: Status = "neutral",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._status: Status = status
        self.setObjectName("tag")
        self.setProperty("status", status)
        self._icon = QLabel()
        self._text = ElidedLabel(text, "micro-strong", _INK[status])
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def text(self) -> str:
        """Give the word."""
        return self._text.whole_text()

    def status(self) -> Status:
        """Give the status."""
        return self._status

    def set(self, text: str, status: Status, icon: str | None = None) -> None:
        """Show another status."""
        self._status = status
        self._icon_name = icon
        self._text.setText(text)
        set_look(self, "status", status)  # first: the words' colour is asked of it
        self._text.set_tone(_INK[status])
        self._renew()

    def _renew(self) -> None:
        look = theme.current()
        is_flag = self._status in ("flag", "outline", "info-solid")
        self._text.set_role("small-strong" if is_flag else "micro-strong")
        self._row.setContentsMargins(look.space(8), 0, look.space(8), 0)
        self._row.setSpacing(look.space(4) + 1)
        set_shown(self._icon, self._icon_name is not None)
        if self._icon_name is not None:
            self._icon.setPixmap(icons.pixmap(self._icon_name, _INK[self._status], 14))
        self.setFixedHeight(look.tag_height(flag=is_flag))
        self.updateGeometry()
