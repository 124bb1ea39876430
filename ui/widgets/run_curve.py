"""Tension before and after a few practice runs, as small falling lines (worker-review.md 41)."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget

_NEWEST = 3
_MOST = 10
_HEIGHT = 40


class RunCurve(PaintedWidget):
    """One falling line for each run, the newest at the right, each with its two numbers.

    The runs stand in their order and not on a time axis: three of one afternoon are told apart,
    and nothing is averaged.

    Args:
        runs: the numbers before and after, the newest last; the last three are painted.
        caption: what the numbers are, below the lines.
        reading: the same in words, the accessible name.
    """

    def __init__(
        self,
        runs: Sequence[tuple[int, int]],
        caption: str,
        reading: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._caption = caption
        self._runs = list(runs)[-_NEWEST:]
        give_value(self, QAccessible.Role.Graphic, RunCurve._newest)
        self.setAccessibleName(reading)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _newest(self) -> Reading | None:
        """The tension after the newest run."""
        return Reading(self._runs[-1][1], 0, _MOST) if self._runs else None

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        lines = look.px(76) * len(self._runs)
        said = QFontMetricsF(look.font("micro")).horizontalAdvance(self._caption)
        return QSize(max(lines, int(said) + 8), look.px(_HEIGHT) + look.line_height("micro"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("label", tabular=True))
        height = self.height() - look.line_height("micro")
        width = self.width() / max(len(self._runs), 1)
        for number, run in enumerate(self._runs):
            self._paint_run(painter, run, QRectF(number * width, 0, width, height))
        painter.setFont(look.font("micro"))
        painter.setPen(look.color("ink2"))
        below = QRectF(0, height, self.width(), look.line_height("micro"))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._caption)
        painter.end()

    def _paint_run(self, painter: QPainter, run: tuple[int, int], area: QRectF) -> None:
        look = theme.current()
        metrics = QFontMetricsF(painter.font())
        room = metrics.horizontalAdvance(str(_MOST)) + 9
        field = area.adjusted(room, 8, -room, -8)
        spots = [
            QPointF(x, field.bottom() - field.height() * value / _MOST)
            for x, value in zip((field.left(), field.right()), run, strict=True)
        ]
        painter.setPen(QPen(look.color("c1"), 3))
        painter.drawLine(*spots)
        painter.setPen(QPen(look.color("c1"), 2))
        for spot, fill in zip(spots, ("surface", "c1"), strict=True):
            painter.setBrush(look.color(fill))
            painter.drawEllipse(spot, 4, 4)
        painter.setPen(look.color("ink"))
        down = metrics.capHeight() / 2
        before, after = str(run[0]), str(run[1])
        painter.drawText(spots[0] + QPointF(-8 - metrics.horizontalAdvance(before), down), before)
        painter.drawText(spots[1] + QPointF(8, down), after)
