"""What the fills of a chart mean: a sample and its word, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.themed import PaintedWidget, follow_theme

Fill = Literal["solid", "outline", "hatch"]


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A word, its colour token and its fill."""

    text: str
    color: str
    fill: Fill


class _Sample(PaintedWidget):
    """A small square as the chart paints it."""

    def __init__(self, entry: LegendEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(14)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = theme.current().color(self._entry.color)
        pattern = {
            "solid": Qt.BrushStyle.SolidPattern,
            "outline": Qt.BrushStyle.NoBrush,
            "hatch": Qt.BrushStyle.BDiagPattern,
        }[self._entry.fill]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(QBrush(color, pattern))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 2, 2)
        painter.end()


class Legend(QWidget):
    """Entries in one line, or in as many as they need."""

    def __init__(self, entries: Sequence[LegendEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = HeadRow(to_right=True)
        self.setLayout(self._row)
        self._pairs: list[QHBoxLayout] = []
        for entry in entries:
            pair = QHBoxLayout()
            pair.addWidget(_Sample(entry), 0, Qt.AlignmentFlag.AlignVCenter)
            pair.addWidget(Label(entry.text, "small", "ink2"))
            self._pairs.append(pair)
            self._row.add(pair)
        follow_theme(self._renew)

    def _renew(self) -> None:
        for row in (self._row, *self._pairs):
            row.setSpacing(theme.current().space(8))
