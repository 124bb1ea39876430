"""The week at a glance: a column of dots for each day."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.themed import PaintedWidget


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day: its short name, how many meetings are done and how many are to come."""

    name: str
    done: int
    to_come: int
    is_today: bool = False


class WeekStrip(PaintedWidget):
    """Filled dots are done, rings are to come; today's column has a soft ground.

    Args:
        days: five or seven days.
        description: the reading in words.
    """

    def __init__(
        self, days: Sequence[StripDay], description: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days = tuple(days)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_days(days, description)

    def set_days(self, days: Sequence[StripDay], description: str = "") -> None:
        """Show another week."""
        self._days = tuple(days)
        self.setAccessibleName(description)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        most = max((day.done + day.to_come for day in self._days), default=0)
        height = look.line_height("small") + 20 + max(most, 3) * look.icon_px(13)
        return QSize(200, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._days)
        for place, day in enumerate(self._days):
            area = QRectF(place * width, 0, width, self.height())
            if day.is_today:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("primarySoft"))
                painter.drawRoundedRect(area, 8, 8)
            painter.setPen(look.color("ink" if day.is_today else "ink2"))
            painter.setFont(look.font("small-strong" if day.is_today else "small"))
            name = QRectF(area.left(), 6, width, look.line_height("small"))
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, day.name)
            self._paint_dots(painter, day, QPointF(area.center().x(), name.bottom() + 10))
        painter.end()

    def _paint_dots(self, painter: QPainter, day: StripDay, point: QPointF) -> None:
        look = theme.current()
        step, radius = look.icon_px(13), look.icon_px(4)
        for place in range(day.done + day.to_come):
            spot = point + QPointF(0, place * step)
            if place < day.done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("primary"))
                painter.drawEllipse(spot, radius + 0.5, radius + 0.5)
            else:
                painter.setPen(QPen(look.color("lineStrong"), 2))
                painter.setBrush(look.color("surface"))
                painter.drawEllipse(spot, radius - 0.5, radius - 0.5)
