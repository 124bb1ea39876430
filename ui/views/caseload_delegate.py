"""Paints one line of the caseload (04): name, weeks, steps, dates, attention."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from app.domain.clients import CaseloadRow, Contact
from ui import icons, theme
from ui.models.caseload_model import CaseloadModel
from ui.models.caseload_texts import CaseloadTexts
from ui.widgets.steps import Steps, StepsData
from ui.widgets.table import RowDelegate, Table
from ui.widgets.week_ribbon import WeekCell, WeekRibbon

Index = QModelIndex | QPersistentModelIndex

_RIBBON_KINDS = {Contact.MET: "met", Contact.NONE: "without", Contact.TO_COME: "to-come"}


class CaseloadDelegate(RowDelegate):
    """Two lines of text, ribbon, steps and tag; what it paints is also the cell's plain text."""

    def __init__(self, texts: CaseloadTexts, table: Table) -> None:
        super().__init__(table)
        self._texts = texts

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, theme.current().px(56))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(CaseloadModel.RowRole)
        column = CaseloadModel.columns[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self.paint_ground(painter, option, index)
        inner = area.adjusted(12, 0, -8, 0)
        paint = {
            "client": self._paint_client,
            "period": self._paint_period,
            "goals": self._paint_goals,
            "attention": self._paint_attention,
        }.get(column)
        if paint is not None:
            paint(painter, inner, row)
        else:
            lines = self._texts.lines(row, column)
            self._paint_lines(painter, inner, lines, strong=False)
        painter.restore()

    def _paint_client(self, painter: QPainter, area: QRectF, row: CaseloadRow) -> None:
        look = theme.current()
        side = look.icon_px(32)
        disc = QRectF(area.left(), area.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primarySoft"))
        painter.drawEllipse(disc)
        painter.setPen(look.color("primaryInk"))
        painter.setFont(look.font("micro-strong"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, row.client.initials)
        rest = area.adjusted(side + look.space(12), 0, 0, 0)
        name = self._paint_lines(painter, rest, self._texts.lines(row, "client"), strong=True)
        if row.client.notice_count:
            self._paint_notices(painter, rest, name, row.client.notice_count)

    def _paint_notices(
        self, painter: QPainter, area: QRectF, name_width: float, count: int
    ) -> None:
        look = theme.current()
        height = look.px(22)
        box = QRectF(
            area.left() + name_width + look.space(8),
            area.center().y() - height + 1,
            look.px(42),
            height,
        )
        if box.right() > area.right():
            return
        painter.setPen(look.color("btnLine"))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(box, 6, 6)
        side = look.icon_px(14)
        icon = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        icons.paint(painter, "sticky-note", icon, "ink2")
        painter.setFont(look.font("micro-strong"))
        painter.setPen(look.color("ink2"))
        rest = box.adjusted(side + 12, 0, -6, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_period(self, painter: QPainter, area: QRectF, row: CaseloadRow) -> None:
        look = theme.current()
        label = self._texts.week(row)
        font = look.font("small", tabular=True)
        needed = QFontMetrics(font).horizontalAdvance(label) + look.space(8)
        height = look.icon_px(20)
        ribbon = QRectF(
            area.left(),
            area.center().y() - height / 2,
            max(min(area.width() - needed, look.icon_px(130)), 20),
            height,
        )
        cells = [
            WeekCell(_RIBBON_KINDS[week.state], week.contact, week.current)  # type: ignore[arg-type]
            for week in row.weeks
        ]
        WeekRibbon.paint(painter, ribbon, cells)
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        left = ribbon.right() + look.space(8) if row.weeks else area.left()
        place = QRectF(left, area.top(), area.right() - left, area.height())
        shown = QFontMetrics(font).elidedText(
            label, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_goals(self, painter: QPainter, area: QRectF, row: CaseloadRow) -> None:
        look = theme.current()
        painter.setFont(look.font("strong", tabular=True))
        painter.setPen(look.color("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(row.goal_count))
        if row.steps_total:
            radius = look.icon_px(5)
            wide = min(radius * 4 * row.steps_total, area.width() - look.px(20))
            place = QRectF(
                area.left() + look.px(18), area.center().y() - radius - 2, wide, radius * 2 + 4
            )
            Steps.paint(painter, place, StepsData(row.steps_total, row.steps_done), radius)

    def _paint_attention(self, painter: QPainter, area: QRectF, row: CaseloadRow) -> None:
        found = self._texts.attention(row)
        if found is None:
            return
        look = theme.current()
        font = look.font("micro-strong")
        height, side = look.tag_height(), look.icon_px(14)
        words = QFontMetrics(font).elidedText(
            found.words, Qt.TextElideMode.ElideRight, max(int(area.width()) - side - 24, 10)
        )
        width = QFontMetrics(font).horizontalAdvance(words) + side + 21
        box = QRectF(area.left(), area.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(found.ground))
        painter.drawRoundedRect(box, 6, 6)
        icon = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        icons.paint(painter, found.icon, icon, found.ink)
        painter.setFont(font)
        painter.setPen(look.color(found.ink))
        painter.drawText(box.adjusted(side + 13, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_lines(
        self, painter: QPainter, area: QRectF, lines: tuple[str, ...], *, strong: bool
    ) -> float:
        """Paint one or two lines; gives the width of the first."""
        look = theme.current()
        shown = [line for line in lines if line]
        if not shown:
            return 0
        fonts = [look.font("strong" if strong else "body", tabular=True)]
        fonts.append(look.font("small", tabular=True))
        heights = [look.line_height(), look.line_height("small")][: len(shown)]
        top = area.center().y() - sum(heights) / 2
        first = 0.0
        for number, line in enumerate(shown[:2]):
            metrics = QFontMetrics(fonts[number])
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.setFont(fonts[number])
            painter.setPen(look.color("ink" if number == 0 else "ink2"))
            place = QRectF(area.left(), top, area.width(), heights[number])
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            top += heights[number]
            if number == 0:
                first = metrics.horizontalAdvance(words)
        return first


def selected_row(index: Index) -> CaseloadRow | None:
    """Give the row of a view's index, None for an invalid one."""
    return index.data(CaseloadModel.RowRole) if index.isValid() else None
