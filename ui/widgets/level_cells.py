"""How much support is wished for: three cells and a word (25); to read, or to set by 0–3."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value, tell_value
from ui.widgets.themed import KEYBOARD_REASONS, PaintedWidget, paint_focus_ring

CELLS = 3
_CELL, _GAP = 20, 4


class LevelCells(PaintedWidget):
    """The client's level; an empty one (None) says so in words, never in colour alone.

    Args:
        name: what the level is of ("Money and errands").
        words: the word of each level and of None.
        editable: keys 0–3, arrows and a press on a cell set it; Delete takes it away.

    Signals:
        changed: another level was set by hand.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        words: Mapping[int | None, str],
        *,
        editable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._words = dict(words)
        self._editable = editable
        self._level: int | None = None
        if editable:
            give_value(self, QAccessible.Role.Slider, LevelCells._value, LevelCells._set)
        else:
            give_value(self, QAccessible.Role.Graphic, LevelCells._value)
        self._by_keyboard = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if editable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_level(None)

    def level(self) -> int | None:
        """Give the level, None while nothing was said."""
        return self._level

    def set_level(self, level: int | None) -> None:
        """Show a level, without saying `changed`."""
        self._level = level
        self.setAccessibleName(f"{self._name}: {self.word()}")
        if self._editable:
            self.setAccessibleDescription(self.tr("Keys 0, 1, 2, 3 set how much support"))
        if level is not None:
            tell_value(self, level)
        self.update()

    def word(self) -> str:
        """Give the word of the level."""
        return self._words[self._level]

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        metrics = QFontMetrics(look.font("small"))
        widest = max(metrics.horizontalAdvance(word) for word in self._words.values())
        height = look.control_height() if self._editable else look.line_height("body")
        return QSize(self._word_left() + widest + look.space(8), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._editable and (wanted := self._wanted(event)) != "":
            self._set(wanted if isinstance(wanted, int) else None)
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._editable:
            event.ignore()  # the row is the button
            return
        look = theme.current()
        pitch = look.px(_CELL + _GAP)
        cell = int((event.position().x() - look.space(8)) // pitch) + 1
        if cell > CELLS:
            return
        # the first cell, pressed again while it is the only one, means no need
        self._set(0 if cell <= 1 and self._level == 1 else max(cell, 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(look.px(_CELL)), float(look.px(12))
        top = (self.height() - height) / 2
        for cell in range(CELLS):
            left = look.space(8) * self._editable + cell * look.px(_CELL + _GAP) + 0.5
            filled = self._level is not None and cell < self._level
            painter.setPen(QPen(look.color("voice" if filled else "lineStrong"), 1))
            painter.setBrush(look.color("voice") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left, top, width - 1, height), 3, 3)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink2"))
        room = QRectF(self._word_left(), 0, self.width() - self._word_left(), self.height())
        left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left_middle, self.word())
        if self.hasFocus() and self._by_keyboard:
            paint_focus_ring(painter, QRectF(self.rect()), 6, gap=False)
        painter.end()

    def _value(self) -> Reading | None:
        return (
            None
            if self._level is None and not self._editable
            else Reading(self._level or 0, 0, CELLS)
        )

    def _word_left(self) -> int:
        look = theme.current()
        edge = look.space(8) if self._editable else 0
        return edge + CELLS * look.px(_CELL + _GAP) + look.space(8)

    def _wanted(self, event: QKeyEvent) -> int | str | None:
        """The level that a key means; "" for a key that means none."""
        if event.text() in {"0", "1", "2", "3"}:
            return int(event.text())
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return None
        here = -1 if self._level is None else self._level
        if key == Qt.Key.Key_Right:
            return min(here + 1, CELLS)
        if key == Qt.Key.Key_Left:
            return max(here - 1, 0)
        return ""

    def _set(self, level: int | None) -> None:
        if level != self._level:
            self.set_level(level)
            self.changed.emit()
