"""Buttons of every kind of the design, with icons that follow the theme."""

from typing import Final, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QPainter, QPaintEvent, QResizeEvent
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
from ui.widgets.scrolling import least_width
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

    Where its place is too narrow for its words, they break into lines and it grows.

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
        self._has_place = False
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

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_place = True
        wanted = super().sizeHint().width()
        if min(event.oldSize().width(), self.width()) < wanted:
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._has_place and self.text() and self.width() < hint.width():
            lines = len(self._lines(self._option()))
            hint.setHeight(hint.height() + (lines - 1) * self.fontMetrics().lineSpacing())
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self._has_place:
            hint.setWidth(least_width(self, hint.width()))
        return hint

    @override
    def _paint_shortened(self, short: int) -> None:
        """Paint the words in lines, each as the style paints a whole label."""
        option = self._option()
        lines = self._lines(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        room = self._room(option)
        label = QStyle.ControlElement.CE_PushButtonLabel
        if self._icon_width():
            at_right = option.direction == Qt.LayoutDirection.RightToLeft
            left = room.right() + 1 if at_right else room.left() - self._icon_width()
            option.text, option.rect = "", QRect(left, 0, self._icon_width(), self.height())
            painter.drawControl(label, option)
        option.icon = QIcon()
        height = self.fontMetrics().lineSpacing()
        top = (self.height() - height * len(lines)) // 2
        for number, line in enumerate(lines):
            option.text = line
            option.rect = QRect(room.left(), top + number * height, room.width(), height)
            painter.drawControl(label, option)
        painter.end()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option

    def _icon_width(self) -> int:
        return 0 if self._icon_name is None else self.iconSize().width() + 4

    def _room(self, option: QStyleOptionButton) -> QRect:
        """Where the words stand: all that is inside, but for the icon."""
        contents = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(contents, option, self)
        at_right = option.direction == Qt.LayoutDirection.RightToLeft
        icon = self._icon_width()
        return room.adjusted(0, 0, -icon, 0) if at_right else room.adjusted(icon, 0, 0, 0)

    def _lines(self, option: QStyleOptionButton) -> list[str]:
        """Break the words; one that no line holds ends in …, and the tooltip has it all."""
        metrics, room = self.fontMetrics(), max(self._room(option).width(), 1)
        lines: list[str] = []
        for word in self.text().split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        if shown != lines and not self.toolTip():
            self.setToolTip(self.text())
        return shown

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
