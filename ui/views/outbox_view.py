"""The list of *Siirrot*: state, title, client, when."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.domain.exchange import OutboxRow
from ui import icons, theme
from ui.models.outbox_model import OutboxModel
from ui.models.outbox_texts import moment_text, reason_text, state_text, unit_title
from ui.translation import current_language
from ui.widgets.scrolling import scrolls_by_itself

Index = QModelIndex | QPersistentModelIndex

_TAG_ROOM = 134


class OutboxDelegate(QStyledItemDelegate):
    """Paints one unit in a line of 60 px."""

    def __init__(self, today: Callable[[], date], parent: QListView) -> None:
        super().__init__(parent)
        self._today = today

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(60))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OutboxRow = index.data(OutboxModel.RowRole)
        look = theme.current()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "selected" if chosen else "hover" if hovered else "surface"
        painter.fillRect(area, look.color(ground))
        line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
        painter.fillRect(line, look.color("line"))
        self._paint_state(painter, area, row)
        self._paint_words(painter, area, row)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRectF, row: OutboxRow) -> None:
        look = theme.current()
        state = state_text(row.state)
        font = look.font("micro-strong")
        side, height = look.icon_px(14), look.tag_height()
        width = QFontMetrics(font).horizontalAdvance(state.word) + side + 21
        box = QRectF(area.left() + 16, area.center().y() - height / 2, width, height)
        ground = "hover" if state.status == "neutral" else f"{state.status}Soft"
        ink = "ink2" if state.status == "neutral" else f"{state.status}Ink"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(box, 6, 6)
        icon = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        icons.paint(painter, state.icon, icon, ink)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(
            box.adjusted(side + 13, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, state.word
        )

    def _paint_words(self, painter: QPainter, area: QRectF, row: OutboxRow) -> None:
        look = theme.current()
        small = look.font("small", tabular=True)
        when = moment_text(row.created_at, self._today(), current_language())
        room = QFontMetrics(small).horizontalAdvance(when) + look.space(40)
        left = area.left() + look.px(_TAG_ROOM) + look.space(12)
        words = QRectF(left, area.top(), area.right() - room - left, area.height())
        strong = look.font("strong", tabular=True)
        top = area.center().y() - (look.line_height() + look.line_height("small")) / 2
        reason = reason_text(row.reason_code, row.reason_values)
        below = f"{row.client_name} · {reason}" if reason else row.client_name
        for line, font, tone, role in (
            (unit_title(row), strong, "ink", "body"),
            (below, small, "ink2", "small"),
        ):
            height = look.line_height(role)
            painter.setFont(font)
            painter.setPen(look.color(tone))
            shown = QFontMetrics(font).elidedText(
                line, Qt.TextElideMode.ElideRight, int(words.width())
            )
            place = QRectF(words.left(), top, words.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height
        painter.setFont(small)
        painter.setPen(look.color("ink2"))
        right = QRectF(area.right() - room, area.top(), room - look.space(32), area.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
        side = look.icon_px(16)
        chevron = QRectF(area.right() - 16 - side / 2, area.center().y() - side / 2, side, side)
        icons.paint(painter, "chevron-right", chevron, "ink2")


class OutboxView(QListView):
    """A list of units; arrows move, the chosen one is told beside it."""

    def __init__(self, today: Callable[[], date], name: str) -> None:
        super().__init__()
        scrolls_by_itself(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(OutboxDelegate(today, self))
