"""Buttons of every kind of the design, with icons that follow the theme."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring, set_look

Kind = Literal[
    "secondary",
    "primary",
    "soft",
    "ghost",
    "danger",
    "danger-outline",
    "link",
    "voice",
    "toast",
    "on-banner",
    "on-voice",
]

_ICON_TOKENS: Final[dict[str, str]] = {
    "secondary": "ink",
    "primary": "onPrimary",
    "soft": "primaryInk",
    "ghost": "primary",
    "danger": "onBad",
    "danger-outline": "bad",
    "link": "primary",
    "voice": "onPrimary",
    "toast": "surface",
    "on-banner": "ink",
    "on-voice": "voice",
}


class RingButton(QPushButton):
    """A push button whose focus ring shows only when the keyboard brought the focus."""

    ring_radius = 8.0

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._by_keyboard = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)

    def shows_focus_ring(self) -> bool:
        """Tell whether the ring is painted just now."""
        return self._by_keyboard and self.hasFocus()

    def ring_area(self) -> QRectF:
        """Give where the ring is painted: around all of it."""
        return QRectF(self.rect())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = False
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        short = self.sizeHint().width() - self.width() if self.text() else 0
        if short > 0:
            self._paint_shortened(short)
        else:
            super().paintEvent(event)
        if self.shows_focus_ring():
            painter = QPainter(self)
            paint_focus_ring(painter, self.ring_area(), self.ring_radius)
            painter.end()

    def _paint_shortened(self, short: int) -> None:
        """End in … where Qt would cut both ends off; the tooltip has it all."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = max(option.fontMetrics.horizontalAdvance(option.text) - short, 1)
        end = Qt.TextElideMode.ElideRight
        option.text = option.fontMetrics.elidedText(option.text, end, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
        if not self.toolTip():
            self.setToolTip(self.text())


class Button(RingButton):
    """A button with a verb, maybe an icon before it.

    Args:
        text: the verb.
        icon: Lucide name.
        kind: one of the kinds of ui.md section 5; a screen has one primary.
        large: 48 px high instead of 40.
        icon_after: put the icon behind the text ("Continue ›").
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        kind: Kind = "secondary",
        *,
        large: bool = False,
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._kind: Kind = kind
        self._icon_after = icon_after
        self._rest_text = text
        self.setProperty("kind", kind)
        self.setProperty("large", "true" if large else "false")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if icon_after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        follow_theme(self._renew)

    def kind(self) -> Kind:
        """Give the kind of button."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change the kind, as when another action becomes the screen's one primary."""
        self._kind = kind
        set_look(self, "kind", kind)
        self._renew()

    def set_icon(self, name: str | None) -> None:
        """Change or take away the icon."""
        self._icon_name = name
        self._renew()

    def set_busy(self, text: str | None) -> None:
        """Show a doing word and switch off ("Saving…"); None brings the verb back."""
        if text is not None and self.isEnabled():
            self._rest_text = self.text()
        self.setText(self._rest_text if text is None else text)
        self.setEnabled(text is None)

    def _renew(self) -> None:
        if self._icon_name is None:
            self.setIcon(icons.icon_none())
            return
        pad = 0 if self._icon_after else 4
        size = 16 if self._kind == "link" else 18
        self.setIcon(icons.icon(self._icon_name, _ICON_TOKENS[self._kind], size, pad))
        self.setIconSize(icons.icon_size(size, pad))


class IconButton(RingButton):
    """A square button, 40x40, with only an icon; its name is tooltip and accessible name."""

    def __init__(
        self,
        icon: str,
        name: str,
        kind: Kind = "secondary",
        *,
        color: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._icon_name = icon
        self._color = color
        self._kind: Kind = kind
        self.setObjectName("icon-button")
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        follow_theme(self._renew)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon_name = name
        self._renew()

    def set_kind(self, kind: Kind) -> None:
        """Change the kind."""
        self._kind = kind
        set_look(self, "kind", kind)
        self._renew()

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().control_height()
        return QSize(side, side)

    def _renew(self) -> None:
        usual = "ink" if self._kind == "ghost" else _ICON_TOKENS[self._kind]
        self.setIcon(icons.icon(self._icon_name, self._color or usual, 20))
        self.setIconSize(icons.icon_size(20))
