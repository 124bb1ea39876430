"""The picture of a day or week (28): blocks over hours; one tab stop, moved by mouse or keys."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.calendar_block import CalendarBlock
from ui.widgets.calendar_data import BlockData, CalendarData
from ui.widgets.calendar_ground import CalendarMeasures, paint_drive, paint_ground, paint_now
from ui.widgets.spoken_role import give_role
from ui.widgets.themed import PaintedWidget, show_at_once

STEP: Final = 15  # minutes
_HOUR: Final = 46  # px at least, at 100 %
_ARROWS: Final = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class CalendarGrid(PaintedWidget):
    """Arrows go from block to block, Ctrl and arrows move the one that has the keyboard.

    Signals:
        pressed: a block was opened (its key).
        moved: a block was put elsewhere (key, days, minutes later).
        wanted: an empty place was double-clicked (column, minute of the day).
    """

    pressed = Signal(str)
    moved = Signal(str, int, int)
    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = CalendarData()
        self._blocks: dict[str, CalendarBlock] = {}
        self._stop = ""
        self._shadow: QRectF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        give_role(self, QAccessible.Role.Canvas)

    def show_data(self, data: CalendarData) -> None:
        """Show other days; who stays on the picture keeps the keyboard."""
        self._data = data
        self.setAccessibleName(data.name)
        wanted = {block.key for block in data.blocks}
        for key in [one for one in self._blocks if one not in wanted]:
            gone = self._blocks.pop(key)
            gone.hide()
            gone.deleteLater()
        for block in data.blocks:
            there = self._blocks.get(block.key)
            if there is None:
                self._blocks[block.key] = self._make(block)
            else:
                there.show_data(block)
        self._blocks = {block.key: self._blocks[block.key] for block in data.blocks}
        self._set_stop(self._stop)
        self.updateGeometry()
        self._place()
        self.update()

    def block(self, key: str) -> CalendarBlock:
        """Give the block of a key."""
        return self._blocks[key]

    def blocks(self) -> tuple[CalendarBlock, ...]:
        """Give all blocks in the order of time."""
        return tuple(self._blocks.values())

    def current(self) -> str:
        """Give the key of the block that has the keyboard, or would get it."""
        return self._stop

    def focus_block(self, key: str = "") -> None:
        """Put the keyboard on a block, or on the one that it was on."""
        if there := self._blocks.get(key or self._stop):
            there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        first, last = self._data.hours
        return QSize(300, (last - first) * theme.current().px(_HOUR))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot, measures = event.position(), self._measures()
        column = measures.column_at(spot.x())
        if column is not None and column < len(self._data.days):
            minute = int(measures.minute_at(spot.y()) // (2 * STEP)) * 2 * STEP
            self.wanted.emit(column, minute)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        measures = self._measures()
        paint_ground(painter, self._data, measures)
        for block in self._data.blocks:
            if block.drive and block.lane == 0:
                paint_drive(painter, block, measures)
        if self._shadow is not None:
            look = theme.current()
            painter.setPen(QPen(look.color("focus"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._shadow, 8, 8)
        paint_now(painter, self._data, measures)
        painter.end()

    def _measures(self) -> CalendarMeasures:
        return CalendarMeasures(self._data, self.width(), self.height())

    def _place(self) -> None:
        measures = self._measures()
        for block in self._blocks.values():
            if not block.is_dragged:
                block.setGeometry(measures.block(block.data).toRect())

    def _make(self, data: BlockData) -> CalendarBlock:
        block = CalendarBlock(data, self)
        block.clicked.connect(lambda: self.pressed.emit(block.data.key))
        block.focused.connect(lambda: self._set_stop(block.data.key))
        block.key_pressed.connect(lambda event: self._key(block, event))
        block.dragged.connect(lambda way: self._drag(block, way))
        block.dropped.connect(lambda way: self._drop(block, way))
        block.drag_ended.connect(self._end_drag)
        show_at_once(block)
        return block

    def _set_stop(self, key: str) -> None:
        current = next((d.key for d in self._data.blocks if d.kind == "next"), "")
        first = next(iter(self._blocks), "")
        self._stop = key if key in self._blocks else current or first
        for one, block in self._blocks.items():
            strong = one == self._stop
            block.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            )

    def _key(self, block: CalendarBlock, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            return
        event.accept()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if block.data.movable:
                self.moved.emit(block.data.key, step[0], step[1] * STEP)
            return
        self._go(block.data, *step)

    def _go(self, here: BlockData, sideways: int, down: int) -> None:
        """Go to the next block of the day, or to the nearest one of the next day that has any."""
        blocks = self._data.blocks
        if down:
            day = [one for one in blocks if one.column == here.column]
            index = next(n for n, one in enumerate(day) if one.key == here.key) + down
            target = day[index] if 0 <= index < len(day) else None
        else:
            columns = {one.column for one in blocks if (one.column - here.column) * sideways > 0}
            column = min(columns, key=lambda one: abs(one - here.column), default=None)
            there = [one for one in blocks if one.column == column]
            target = min(there, key=lambda one: abs(one.start - here.start), default=None)
        if target is not None:
            self.focus_block(target.key)

    def _moved_by(self, block: CalendarBlock, way: QPoint) -> tuple[int, int]:
        """How many days and minutes a way on the screen is; days stay among those shown."""
        measures, data = self._measures(), block.data
        days = round(way.x() / measures.column_width)
        days = max(-data.column, min(days, len(self._data.days) - 1 - data.column))
        minutes = round(measures.minutes_of(way.y()) / STEP) * STEP
        first, last = self._data.hours
        return days, max(first * 60 - data.start, min(minutes, last * 60 - STEP - data.start))

    def _drag(self, block: CalendarBlock, way: QPoint) -> None:
        measures, data = self._measures(), block.data
        days, minutes = self._moved_by(block, way)
        home = measures.block(data).toRect()
        block.setGeometry(QRect(home.topLeft() + way, home.size()))
        down = measures.height_of(minutes)
        self._shadow = measures.block(data).translated(days * measures.column_width, down)
        self.update()

    def _drop(self, block: CalendarBlock, way: QPoint) -> None:
        days, minutes = self._moved_by(block, way)
        if days or minutes:
            self.moved.emit(block.data.key, days, minutes)

    def _end_drag(self) -> None:
        self._shadow = None
        self._place()
        self.update()
