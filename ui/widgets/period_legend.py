"""What the marks on the period bar mean: each painted as on the bar, with its word."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.period_bar import paint_mark
from ui.widgets.period_data import MarkKind
from ui.widgets.themed import PaintedWidget, follow_theme


class _Mark(PaintedWidget):
    """One mark alone."""

    def __init__(self, kind: MarkKind) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = theme.current().icon_px(18)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(self.width() / 2, self.height() / 2), self._kind)
        painter.end()


class PeriodLegend(QWidget):
    """A row of marks with their words.

    Args:
        marks: kind and word, in order.
    """

    def __init__(
        self, marks: Sequence[tuple[MarkKind, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = HeadRow(to_right=True)
        self.setLayout(self._row)
        self._pairs: list[QHBoxLayout] = []
        for kind, word in marks:
            pair = QHBoxLayout()
            pair.addWidget(_Mark(kind))
            pair.addWidget(Label(word, "small", "ink2"))
            self._pairs.append(pair)
            self._row.add(pair)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(16))
        for pair in self._pairs:
            pair.setSpacing(look.space(4))
