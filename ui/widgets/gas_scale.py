"""The goal attainment scale: five cells to read, five rows to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.gas_row import GasRow
from ui.widgets.spoken_value import Reading, give_value, tell_value
from ui.widgets.themed import PaintedWidget

LEVELS: Final = (-2, -1, 0, 1, 2)


def signed(level: int) -> str:
    """Write a level with its sign: −2, 0, +1 (U+2212, not the hyphen)."""
    return f"{'+' if level > 0 else '−' if level < 0 else ''}{abs(level)}"


@dataclass(frozen=True, slots=True)
class GasData:
    """Where the goal is now and where it was at the start; None = not assessed."""

    current: int | None
    start: int | None = None


class GasScale(PaintedWidget):
    """Five cells, 212x44, to read.

    Args:
        data: the levels.
        start_label: word at the triangle; default "start".
        description: the reading in words; made from the levels when empty.
    """

    def __init__(
        self,
        data: GasData,
        start_label: str = "",
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        give_value(self, QAccessible.Role.Graphic, GasScale._value)
        self._start_label = start_label or self.tr("start")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_data(data, description)

    def set_data(self, data: GasData, description: str = "") -> None:
        """Show other levels."""
        self._data = data
        self.setAccessibleName(description or self._reading())
        self.setToolTip(description)
        if data.current is not None:
            tell_value(self, data.current)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(212), look.px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), self._data, self._start_label)
        painter.end()

    @staticmethod
    def paint(painter: QPainter, rect: QRectF, data: GasData, start_label: str) -> None:
        """Paint the scale into `rect` (for delegates)."""
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = rect.width() / len(LEVELS)
        cell_height = rect.height() * 0.6
        painter.setFont(look.font("small-strong"))
        for place, level in enumerate(LEVELS):
            cell = QRectF(
                rect.left() + place * width + 1.5, rect.top() + 1.5, width - 3, cell_height
            )
            on = level == data.current
            passed = (
                data.current is not None
                and data.start is not None
                and data.start <= level < data.current
            )
            painter.setPen(QPen(look.color("primary" if on else "line"), 1.5))
            painter.setBrush(
                look.color("primary" if on else "primarySoft" if passed else "surface")
            )
            painter.drawRoundedRect(cell, 6, 6)
            painter.setPen(look.color("onPrimary" if on else "ink2"))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, signed(level))
        if data.start is not None:
            _paint_start(painter, rect, data.start, start_label, cell_height)

    def _value(self) -> Reading | None:
        now = self._data.current
        return None if now is None else Reading(now, LEVELS[0], LEVELS[-1])

    def _reading(self) -> str:
        if self._data.current is None:
            return self.tr("Goal attainment scale: not assessed yet")
        if self._data.start is None:
            return self.tr("Goal attainment scale: now {now}").format(
                now=signed(self._data.current)
            )
        return self.tr("Goal attainment scale: now {now}, at the start {start}").format(
            now=signed(self._data.current), start=signed(self._data.start)
        )


def _paint_start(
    painter: QPainter, rect: QRectF, start: int, label: str, cell_height: float
) -> None:
    look = theme.current()
    width = rect.width() / len(LEVELS)
    x = rect.left() + (start + 2) * width + width / 2
    top = rect.top() + cell_height + 5
    size = look.px(7)
    painter.setPen(QPen(look.color("ink3"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, top),
                QPointF(x + size * 0.64, top + size),
                QPointF(x - size * 0.64, top + size),
            ]
        )
    )
    painter.setFont(look.font("micro"))
    metrics = painter.fontMetrics()
    left = x + size * 0.64 + 5
    advance = metrics.horizontalAdvance(label)
    if left + advance > rect.right():
        left = x - size * 0.64 - 5 - advance
    painter.drawText(QPointF(left, top + size), label)


class GasEditor(QWidget):
    """Five rows to choose the level from (radio semantics), +2 on top.

    Args:
        texts: level → what it means for this client; missing levels show an empty sentence.
        name: accessible name.
    """

    changed = Signal()

    def __init__(
        self, texts: Mapping[int, str], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name or self.tr("Goal attainment scale"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows: dict[int, GasRow] = {}
        for level in reversed(LEVELS):
            row = GasRow(signed(level), texts.get(level, ""), self)
            row.clicked.connect(lambda _=False, chosen=level: self._choose(chosen))
            row.installEventFilter(self)
            self._rows[level] = row
            column.addWidget(row)
        self._rows[0].set_tag(self.tr("Goal"))
        self._known: int | None = None
        self._read_only = False
        self._set_tab_stop()

    def set_texts(self, texts: Mapping[int, str]) -> None:
        """Show other sentences."""
        for level, row in self._rows.items():
            row.set_sentence(texts.get(level, ""))

    def set_start(self, level: int | None) -> None:
        """Mark where the goal was at the start."""
        for key, row in self._rows.items():
            usual = self.tr("Goal") if key == 0 else ""
            row.set_tag(self.tr("Start") if key == level else usual)

    def selected(self) -> int | None:
        """Give the chosen level; None when none is."""
        return next((level for level, row in self._rows.items() if row.isChecked()), None)

    def set_selected(self, level: int | None) -> None:
        """Choose a level without saying `changed`."""
        self._known = level
        for key, row in self._rows.items():
            row.setChecked(key == level)
        self._set_tab_stop()

    def set_read_only(self, read_only: bool) -> None:
        """Show only; nothing can be chosen."""
        self._read_only = read_only
        for row in self._rows.values():
            row.set_read_only(read_only)
        self._set_tab_stop()

    def row(self, level: int) -> GasRow:
        """Give the row of a level."""
        return self._rows[level]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(event)
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> bool:
        moves = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: -1,
        }
        move = moves.get(Qt.Key(event.key()))
        here = next((level for level, row in self._rows.items() if row.hasFocus()), None)
        if move is None or here is None:
            return False
        target = min(max(here + move, LEVELS[0]), LEVELS[-1])
        self._rows[target].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(target)
        return True

    def _choose(self, level: int) -> None:
        known = self._known
        self.set_selected(level)
        if level != known:
            self.changed.emit()

    def _set_tab_stop(self) -> None:
        chosen = self.selected()
        stop = self._rows[0 if chosen is None else chosen]
        for row in self._rows.values():
            policy = Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._read_only else policy)
