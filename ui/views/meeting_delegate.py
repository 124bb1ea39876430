"""Paints one logged meeting of the list (26): day, form, what was done, goals touched."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.domain.meetings import MeetingRow, Outcome
from ui import icons, theme
from ui.models.meeting_texts import MeetingTexts
from ui.models.meetings_model import MeetingsModel
from ui.widgets.themed import paint_focus_ring

Index = QModelIndex | QPersistentModelIndex


class MeetingDelegate(QStyledItemDelegate):
    """100 px for a meeting with goals, less where there is less to show."""

    def __init__(self, texts: MeetingTexts, view: QListView) -> None:
        super().__init__(view)
        self._texts = texts
        self._view = view
        self.by_keyboard = False

    def set_texts(self, texts: MeetingTexts) -> None:
        """Paint in other words."""
        self._texts = texts

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: MeetingRow = index.data(MeetingsModel.RowRole)
        look = theme.current()
        height = 2 * look.space(12) + look.line_height()
        if row.outcome is not Outcome.HELD:
            return QSize(200, height + look.line_height("small") + 1)
        height += look.line_height()
        if row.goal_marks:
            height += look.tag_height() + look.space(8)
        return QSize(200, height + 1)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MeetingRow = index.data(MeetingsModel.RowRole)
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(area, look.color("hover" if hovered else "surface"))
        if index.row() < self._view.model().rowCount() - 1:
            line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
            painter.fillRect(line, look.color("line"))
        side = look.space(16)
        inner = area.adjusted(side, look.space(12), -side, -look.space(12) - 1)
        self._paint_day(painter, inner, row)
        left = inner.left() + look.px(74)
        circle = look.icon_px(36)
        self._paint_icon(painter, QRectF(left, inner.top(), circle, circle), row)
        self._paint_words(
            painter, inner.adjusted(look.px(74) + circle + look.space(12), 0, 0, 0), row
        )
        if option.state & QStyle.StateFlag.State_HasFocus and self.by_keyboard:
            paint_focus_ring(painter, area.adjusted(2, 2, -2, -3), 6, gap=False)
        painter.restore()

    def _paint_day(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        look = theme.current()
        line, small = look.line_height(), look.line_height("small")
        painter.setFont(look.font("strong", tabular=True))
        painter.setPen(look.color("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(area.left(), area.top(), look.px(74), line), middle, self._texts.day(row)
        )
        painter.setFont(look.font("small", tabular=True))
        painter.setPen(look.color("ink3"))
        below = QRectF(area.left(), area.top() + line, look.px(74), small)
        painter.drawText(below, middle, self._texts.moment(row))

    def _paint_icon(self, painter: QPainter, circle: QRectF, row: MeetingRow) -> None:
        look = theme.current()
        held = row.outcome is Outcome.HELD
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primarySoft" if held else "hover"))
        painter.drawEllipse(circle)
        rest = circle.width() * 0.25
        place = circle.adjusted(rest, rest, -rest, -rest)
        icons.paint(painter, self._texts.icon(row), place, "primaryInk" if held else "ink2")

    def _paint_words(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        look = theme.current()
        line = look.line_height()
        held = row.outcome is Outcome.HELD
        top = area.top() if held else area.top() + look.line_height("small") / 2
        first = QRectF(area.left(), top, area.width(), line)
        used = self._text(
            painter, first, self._texts.title(row), "strong", "ink" if held else "ink2"
        )
        rest = first.adjusted(used + look.space(8), 0, 0, 0)
        self._text(painter, rest, self._texts.meta(row), "small", "ink2")
        if not held:
            return
        second = first.translated(0, line)
        voice = not row.note.strip() and bool(row.client_words.strip())
        ink = "voiceInk" if voice else "ink"
        self._text(painter, second, self._texts.summary(row), "body", ink)
        if row.goal_marks:
            tags = QRectF(
                area.left(), second.bottom() + look.space(8), area.width(), look.tag_height()
            )
            self._paint_goals(painter, tags, row)

    def _paint_goals(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        look = theme.current()
        side, left = look.icon_px(14), area.left()
        metrics = QFontMetricsF(look.font("micro-strong"))
        for mark in row.goal_marks:
            words = self._texts.goal_mark(mark)
            room = area.right() - left - side - 22
            if room < look.px(60):
                return
            title = metrics.elidedText(words.title, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(title) + side + 22
            box = QRectF(left, area.top(), width, area.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primarySoft" if words.moved else "hover"))
            painter.drawRoundedRect(box, 6, 6)
            ink = "primaryInk" if words.moved else "ink2"
            icon = QRectF(left + 8, box.center().y() - side / 2, side, side)
            icons.paint(painter, words.icon, icon, ink)
            painter.setFont(look.font("micro-strong"))
            painter.setPen(look.color(ink))
            painter.drawText(box.adjusted(side + 13, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)
            left = box.right() + look.space(8)

    def _text(self, painter: QPainter, area: QRectF, words: str, role: str, ink: str) -> float:
        look = theme.current()
        font = look.font(role, tabular=True)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(area.width(), 1))
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
