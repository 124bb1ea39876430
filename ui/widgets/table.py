"""Tables: no grid, a line under each row, the whole row is the unit."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui import theme
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a cell (hover, chosen, line under it), then the text by Qt.

    Delegates that paint a cell by themselves call `paint_ground` first.
    """

    def __init__(self, table: "Table") -> None:
        super().__init__(table)
        self._table = table

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.paint_ground(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        look = theme.current()
        area = shown.rect.adjusted(look.space(12), 0, -look.space(12), -1)
        painter.save()
        painter.setFont(shown.font)
        enabled = bool(shown.state & QStyle.StateFlag.State_Enabled)
        painter.setPen(look.color("ink" if enabled else "disabled"))
        text = painter.fontMetrics().elidedText(
            shown.text, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, int(shown.displayAlignment), text)
        painter.restore()

    def paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint row hover, row selection and the line under the row."""
        look = theme.current()
        chosen = self._table.selectionModel().isRowSelected(index.row(), QModelIndex())
        hovered = self._table.hovered_row() == index.row()
        name = "selected" if chosen else "hover" if hovered else "surface"
        painter.fillRect(option.rect, look.color(name))
        line = QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, look.color("line"))


class Table(QTableView):
    """A read-only table of rows; arrows move, Enter or a click opens (`opened`).

    Args:
        name: accessible name.
        row_height: px at 100 %.
    """

    opened = Signal(QModelIndex)

    def __init__(self, name: str = "", row_height: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self._row_height = row_height
        self._hovered = -1
        self._by_keyboard = False
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        head.setSectionsClickable(True)
        self.row_delegate = RowDelegate(self)
        self.setItemDelegate(self.row_delegate)
        self.clicked.connect(self.opened)
        follow_theme(self._renew)

    def hovered_row(self) -> int:
        """Give the row under the pointer, −1 for none."""
        return self._hovered

    def stretch_column(self, column: int) -> None:
        """Let one column take the room that is left."""
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit(current)
            return
        super().keyPressEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        current = self.currentIndex()
        if not (self._by_keyboard and self.hasFocus()):
            return
        row = QRectF(self.viewport().rect())  # before she moved: all of it
        if current.isValid():
            top = self.rowViewportPosition(current.row())
            row = QRectF(0, top, row.width(), self.rowHeight(current.row()) - 1)
        painter = QPainter(self.viewport())
        paint_focus_ring(painter, row, 4, gap=False)
        painter.end()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _renew(self) -> None:
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(self._row_height))
        self.horizontalHeader().setFixedHeight(look.px(38))
        self.viewport().update()
