"""The rail at the left: the logo and the places of the app."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.widgets.scene import Picture
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme


class RailButton(QAbstractButton):
    """A place: icon, word under it, maybe a badge. 76x58; icons only when narrow."""

    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._badge = 0
        self._by_keyboard = False
        self._narrow = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self._renew)

    def set_badge(self, count: int, reading: str = "") -> None:
        """Show a number at the icon; 0 takes it away. `reading` is for screen readers."""
        self._badge = count
        self.setAccessibleDescription(reading)
        self.update()

    def badge(self) -> int:
        """Give the number shown."""
        return self._badge

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone; the word goes to the tooltip."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.setToolTip(self.text() if narrow else "")
            self._renew()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        if self._narrow:
            return QSize(look.icon_px(48), max(look.icon_px(22) + 18, 40))
        text = QFontMetrics(look.font("micro-strong")).horizontalAdvance(self.text())
        height = look.icon_px(33) + look.line_height("micro") + 8
        return QSize(max(look.icon_px(76), text + 8), height)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ink = "railActiveInk" if on else "railInk"
        area = QRectF(self.rect())
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("railActive" if on else "railHover"))
            painter.drawRoundedRect(area, 10, 10)
        side = look.icon_px(22)
        top = (area.height() - side) / 2 if self._narrow else look.icon_px(9)
        spot = QRectF((area.width() - side) / 2, top, side, side)
        icons.paint(painter, self._icon_name, spot, ink)
        if not self._narrow:
            painter.setPen(look.color(ink))
            painter.setFont(look.font("micro-strong" if on else "micro"))
            word = QRectF(0, look.icon_px(33), area.width(), look.line_height("micro") + 2)
            painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._badge:
            self._paint_badge(painter, spot)
        if self.hasFocus() and self._by_keyboard:
            painter.setPen(QPen(look.color(ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def _paint_badge(self, painter: QPainter, icon: QRectF) -> None:
        look = theme.current()
        font = look.font("micro-strong")
        text = str(self._badge) if self._badge < 100 else "99+"
        height = look.icon_px(18)
        width = max(height, QFontMetrics(font).horizontalAdvance(text) + 8)
        left = min(icon.right() - 4, self.width() - width)
        box = QRectF(left, max(icon.top() - 4, 0), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("badge"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(look.color("badgeInk"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _renew(self) -> None:
        self.updateGeometry()
        self.update()


class Rail(QFrame):
    """88 px, full height: logo, upper places, a gap, lower places. Exactly one is chosen."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: list[RailButton] = []
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._logo = Picture("logo-mark", 36)
        holder = QHBoxLayout()
        holder.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignCenter)
        self._column.addLayout(holder)
        self._column.addSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        follow_theme(self._renew)

    def add(self, text: str, icon: str) -> RailButton:
        """Add a place under the ones there are."""
        button = RailButton(text, icon)
        self._group.addButton(button)
        self._buttons.append(button)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        return button

    def add_line(self) -> None:
        """Add a thin line between places."""
        line = RailLine()
        self._column.addWidget(line)

    def add_gap(self) -> None:
        """Let what follows stand at the bottom."""
        self._column.addStretch()

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone (compact width); too little height does so by itself."""
        self._narrow = narrow
        self._renew()

    def is_narrow(self) -> bool:
        """Tell whether icons stand alone just now."""
        return self._narrow or self.height() < self._full_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.current().icon_px(88), 400)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 300)

    def _full_height(self) -> int:
        """Give the height that places with words need (the buttons are all alike)."""
        look = theme.current()
        button = look.icon_px(33) + look.line_height("micro") + 8
        rest = look.icon_px(36) + 2 * look.space(12) + 40
        return len(self._buttons) * (button + 2) + rest

    def _fit(self) -> None:
        narrow = self.is_narrow()
        for button in self._buttons:
            button.set_narrow(narrow)
        look = theme.current()
        widest = max((button.sizeHint().width() for button in self._buttons), default=76)
        self.setFixedWidth(max(widest + 12, look.icon_px(60 if narrow else 88)))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(6, look.space(12), 6, look.space(12))
        self._column.setSpacing(2)
        self._fit()


class RailLine(QWidget):
    """A hairline on the rail's dark ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(13)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inset = self.width() * 0.2
        line = QRectF(inset, 6, self.width() - 2 * inset, 1)
        painter.setOpacity(0.35)
        painter.fillRect(line, theme.current().color("railInk"))
        painter.end()
