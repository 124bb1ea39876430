"""A row of the use log (17b): two lines a cell, the act as a tag."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from app.domain.use_log import UseLogRow
from ui import icons, theme
from ui.models.use_log_model import UseLogModel
from ui.models.use_log_texts import UseLogTexts
from ui.widgets.table import RowDelegate, Table

Index = QModelIndex | QPersistentModelIndex

# text roles and colours of the two lines of a column
_LINES: Final = {
    "time": (("body", "ink"), ("small", "ink2")),
    "user": (("body", "ink"), ("small", "ink2")),
    "client": (("strong", "ink"), ("small", "ink2")),
    "purpose": (("small", "ink"), ("small", "ink2")),
}


class UseLogDelegate(RowDelegate):
    """Paints the cells of `UseLogModel`."""

    def __init__(self, table: Table, texts: UseLogTexts) -> None:
        super().__init__(table)
        self._texts = texts

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_ground(painter, option, index)
        look = theme.current()
        row: UseLogRow = index.data(UseLogModel.RowRole)
        area = QRectF(option.rect).adjusted(look.space(12), 0, -look.space(8), -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = UseLogModel.columns[index.column()]
        if column == "act":
            self._paint_act(painter, area, row)
        else:
            self._paint_lines(painter, area, column, str(index.data()).split("\n"))
        painter.restore()

    def _paint_lines(self, painter: QPainter, area: QRectF, column: str, lines: list[str]) -> None:
        look = theme.current()
        kept = [(line, *kind) for line, kind in zip(lines, _LINES[column], strict=True) if line]
        heights = [look.line_height("small" if role == "small" else "body") for _, role, _ in kept]
        top = area.center().y() - sum(heights) / 2
        for (line, role, tone), height in zip(kept, heights, strict=True):
            font = look.font(role, tabular=True)
            painter.setFont(font)
            painter.setPen(look.color(tone))
            shown = QFontMetrics(font).elidedText(
                line, Qt.TextElideMode.ElideRight, int(area.width())
            )
            place = QRectF(area.left(), top, area.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height

    def _paint_act(self, painter: QPainter, area: QRectF, row: UseLogRow) -> None:
        look = theme.current()
        act = self._texts.act(row)
        alarm = act.status == "bad"
        font = look.font("micro-strong")
        side, height = look.icon_px(14), look.tag_height()
        room = area.width() - side - 21
        words = QFontMetrics(font).elidedText(act.word, Qt.TextElideMode.ElideRight, int(room))
        width = QFontMetrics(font).horizontalAdvance(words) + side + 21
        box = QRectF(area.left(), area.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("badSoft" if alarm else "hover"))
        painter.drawRoundedRect(box, 6, 6)
        ink = "badInk" if alarm else "ink2"
        icon = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        icons.paint(painter, act.icon, icon, ink)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(box.adjusted(side + 13, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
