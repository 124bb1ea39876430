"""The weeks of a service period: which had a meeting, which a call, which are to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.spoken_value import Reading, give_value
from ui.widgets.themed import PaintedWidget

Kind = Literal["met", "without", "to-come"]


@dataclass(frozen=True, slots=True)
class WeekCell:
    """One week: only meetings fill it; a call or message is a small mark under it (R19)."""

    kind: Kind
    contact: bool = False
    is_now: bool = False


class WeekRibbon(PaintedWidget):
    """13 or 26 cells, as wide as there is room (208 at 100 % by default).

    Args:
        cells: the weeks in order.
        description: the reading in words ("week 11 of 26, 9 weeks with a meeting").
        width: px at 100 %.
    """

    def __init__(
        self,
        cells: Sequence[WeekCell],
        description: str = "",
        width: int = 208,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cells = tuple(cells)
        give_value(self, QAccessible.Role.ProgressBar, WeekRibbon._week)
        self._wanted = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_cells(cells, description)

    def set_cells(self, cells: Sequence[WeekCell], description: str = "") -> None:
        """Show other weeks."""
        self._cells = tuple(cells)
        self.setAccessibleName(description)
        self.setToolTip(description)
        self.update()

    def _week(self) -> Reading | None:
        """The number of the week that is now."""
        weeks = enumerate(self._cells, start=1)
        now = next((number for number, cell in weeks if cell.is_now), None)
        return None if now is None else Reading(now, 1, len(self._cells))

    @override
    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.icon_px(self._wanted), look.icon_px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), self._cells)
        painter.end()

    @staticmethod
    def paint(painter: QPainter, rect: QRectF, cells: Sequence[WeekCell]) -> None:
        """Paint the weeks into `rect` (for delegates)."""
        if not cells:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = rect.width() / len(cells)
        gap = 1.5 if width > 6 else 1
        for place, cell in enumerate(cells):
            area = QRectF(
                rect.left() + place * width + gap / 2, rect.top(), width - gap, rect.height()
            )
            _paint_cell(painter, area, cell)


def _paint_cell(painter: QPainter, area: QRectF, cell: WeekCell) -> None:
    look = theme.current()
    height = area.height()
    body = QRectF(area.left(), area.top() + height * 0.16, area.width(), height * 0.56)
    painter.setPen(Qt.PenStyle.NoPen)
    if cell.is_now:
        painter.setBrush(look.color("today"))
        tall = QRectF(area.left(), area.top(), area.width(), height * 0.86)
        painter.drawRoundedRect(tall, 1.5, 1.5)
    elif cell.kind == "met":
        painter.setBrush(look.color("primary"))
        painter.drawRoundedRect(body, 1.5, 1.5)
    elif cell.kind == "without":
        painter.setPen(QPen(look.color("primary"), 1.2))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(body.adjusted(0.6, 0.6, -0.6, -0.6), 1.5, 1.5)
    else:
        painter.setBrush(look.color("btnLine"))
        low = QRectF(area.left(), body.center().y() - 1.2, area.width(), 2.4)
        painter.drawRoundedRect(low, 1, 1)
    if cell.contact:
        _paint_contact(painter, QPointF(area.center().x(), area.bottom() - height * 0.1))


def _paint_contact(painter: QPainter, point: QPointF) -> None:
    """A small diamond: somebody called or wrote that week."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("primary"))
    painter.translate(point)
    painter.rotate(45)
    painter.drawRect(QRectF(-1.8, -1.8, 3.6, 3.6))
    painter.restore()
