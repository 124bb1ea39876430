"""The list of an entry's sections (38): number, sign, heading, how far it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from app.domain.copy_desk import DeskSection, SectionState
from ui import icons, theme
from ui.models.desk_model import DeskModel
from ui.models.desk_texts import SectionSign, section_sign
from ui.widgets.scrolling import scrolls_by_itself

Index = QModelIndex | QPersistentModelIndex

_ROW = 47


class DeskDelegate(QStyledItemDelegate):
    """Paints one section."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme.current().px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DeskSection = index.data(DeskModel.RowRole)
        model = index.model()
        is_next = isinstance(model, DeskModel) and model.next_number == row.number
        look = theme.current()
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "selected" if chosen else "hover" if hovered else "surface"
        painter.fillRect(area, look.color(ground))
        painter.fillRect(
            QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.color("line")
        )
        if index.row() == 0:
            painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), look.color("line"))
        sign = section_sign(row, is_next=is_next)
        right = self._paint_word(painter, area, sign, is_next=is_next)
        self._paint_heading(painter, area.adjusted(0, 0, -right, 0), row, sign, strong=is_next)
        painter.restore()

    def _paint_word(
        self, painter: QPainter, area: QRectF, sign: SectionSign, *, is_next: bool
    ) -> float:
        """Paint how far the section is; give the room that it took at the right."""
        look = theme.current()
        space = look.space(16)
        if not sign.word:
            return space
        font = look.font("micro-strong" if sign.warns else "small-strong" if is_next else "small",
                         tabular=True)  # fmt: skip
        width = QFontMetrics(font).horizontalAdvance(sign.word)
        pad = look.space(8)
        left = area.right() - space - width - (pad if sign.warns or is_next else 0)
        if sign.warns:
            height = look.tag_height()
            box = QRectF(left - pad, area.center().y() - height / 2, width + 2 * pad, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("warnSoft"))
            painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font)
        ink = "warnInk" if sign.warns else "primaryInk" if is_next else "ink2"
        painter.setPen(look.color(ink))
        place = QRectF(left, area.top(), width + pad, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, sign.word)
        return area.right() - left + 2 * pad

    def _paint_heading(
        self, painter: QPainter, area: QRectF, row: DeskSection, sign: SectionSign, *, strong: bool
    ) -> None:
        look = theme.current()
        small = look.font("small", tabular=True)
        painter.setFont(small)
        painter.setPen(look.color("ink2"))
        number = QRectF(area.left() + look.space(16), area.top(), look.space(24), area.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(row.number))
        side = look.icon_px(20)
        icon = QRectF(number.right() + look.space(4), area.center().y() - side / 2, side, side)
        icons.paint(painter, sign.icon, icon, sign.color)
        is_strong = strong or row.state is SectionState.CHANGED
        font = look.font("strong" if is_strong else "body")
        left = icon.right() + look.space(12)
        words = QRectF(left, area.top(), max(area.right() - left, 1), area.height())
        shown = QFontMetrics(font).elidedText(
            row.heading, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class DeskList(QListView):
    """The sections; arrows and Enter go from one to the next."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(DeskDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @override
    def sizeHint(self) -> QSize:
        """As high as its rows; where there is less room it scrolls."""
        rows = self.model().rowCount() if self.model() is not None else 0
        return QSize(200, rows * theme.current().px(_ROW) + 4)  # its ring

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 3 * theme.current().px(_ROW))
