"""A row of the list twin: two lines a cell, the second one smaller."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from ui import theme
from ui.models.team_model import TeamModel
from ui.widgets.table import RowDelegate

Index = QModelIndex | QPersistentModelIndex


class TeamDelegate(RowDelegate):
    """Paints the cells of `TeamModel`."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option, index)
        look = theme.current()
        area = QRectF(option.rect).adjusted(look.space(12), 0, -look.space(8), -1)
        first = "strong" if TeamModel.columns[index.column()] == "who" else "body"
        lines = str(index.data(TeamModel.LinesRole)).split("\n")
        shown = [
            (line, role, tone)
            for line, role, tone in zip(lines, (first, "small"), ("ink", "ink2"), strict=True)
            if line
        ]
        heights = [look.line_height("small" if role == "small" else "body") for _, role, _ in shown]
        top = area.center().y() - sum(heights) / 2
        painter.save()
        for (line, role, tone), height in zip(shown, heights, strict=True):
            font = look.font(role, tabular=True)
            painter.setFont(font)
            painter.setPen(look.color(tone))
            words = QFontMetrics(font).elidedText(
                line, Qt.TextElideMode.ElideRight, int(area.width())
            )
            place = QRectF(area.left(), top, area.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            top += height
        painter.restore()
