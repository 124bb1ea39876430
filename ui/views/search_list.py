"""The list under the search field (30): headings, and rows of an icon, a title and a line."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui import icons, theme
from ui.models.search_model import SearchModel, SearchRow
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring

Index = QModelIndex | QPersistentModelIndex
_MOST_HEIGHT = 400


class SearchDelegate(QStyledItemDelegate):
    """52 px for a row, 32 for a heading."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: SearchRow = index.data(SearchModel.RowRole)
        look = theme.current()
        if row.place is None:
            return QSize(200, look.line_height("small") + look.space(10))
        lines = look.line_height() + (look.line_height("small") if row.line else 0)
        return QSize(200, max(lines + look.space(12), look.control_height()))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SearchRow = index.data(SearchModel.RowRole)
        look = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        side = look.space(14)
        if row.place is None:
            words = area.adjusted(side, look.space(6), -side, 0)
            self._write(painter, words, row.title, "micro-strong", "ink2")
            painter.restore()
            return
        self._paint_ground(painter, area, option)
        size = look.icon_px(20)
        icon = QRectF(area.left() + side, area.center().y() - size / 2, size, size)
        icons.paint(painter, row.icon, icon, "primary")
        inner = area.adjusted(side + size + look.space(12), 0, -side, 0)
        inner.setRight(inner.right() - self._paint_keys(painter, inner, row, option))
        self._paint_words(painter, inner, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(area, 8, 8)

    def _paint_keys(
        self, painter: QPainter, area: QRectF, row: SearchRow, option: QStyleOptionViewItem
    ) -> float:
        """Write the act's key, or the sign of Enter on the chosen row; give the width it took."""
        look = theme.current()
        keys = row.keys
        if not keys and option.state & QStyle.StateFlag.State_Selected:
            size = look.icon_px(16)
            place = QRectF(area.right() - size, area.center().y() - size / 2, size, size)
            icons.paint(painter, "corner-down-left", place, "ink2")
            return size + look.space(12)
        if not keys:
            return 0
        width = ceil(QFontMetricsF(look.font("small", tabular=True)).horizontalAdvance(keys)) + 2
        self._write(painter, area.adjusted(area.width() - width, 0, 0, 0), keys, "small", "ink2")
        return width + look.space(12)

    def _paint_words(self, painter: QPainter, area: QRectF, row: SearchRow) -> None:
        look = theme.current()
        title, line = look.line_height(), look.line_height("small") if row.line else 0
        top = area.center().y() - (title + line) / 2
        first = QRectF(area.left(), top, area.width(), title)
        self._write(painter, first, row.title, "strong", "ink")
        if row.line:
            second = QRectF(area.left(), top + title, area.width(), line)
            self._write(painter, second, row.line, "small", "ink2")

    def _write(self, painter: QPainter, area: QRectF, words: str, role: str, ink: str) -> None:
        look = theme.current()
        font = look.font(role, tabular=True)
        shown = QFontMetricsF(font).elidedText(
            words, Qt.TextElideMode.ElideRight, max(area.width(), 1)
        )
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)


class SearchList(QListView):
    """As high as its rows, up to about seven; the chosen row is what Enter opens.

    Signals:
        opened: a row was pressed (SearchRow).
        chosen: another row is the one that Enter opens; its words (str).
    """

    opened = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self.setAccessibleName(self.tr("What was found"))
        self._by_keyboard = False
        self.found = SearchModel(self)
        self.setModel(self.found)
        self.setItemDelegate(SearchDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._tell)
        follow_theme(self._fit)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._by_keyboard:
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, QRectF(self.viewport().rect()), 8, gap=False)
            painter.end()

    def show_rows(self, rows: list[SearchRow]) -> None:
        """Show other rows; the first that can be opened is chosen."""
        self.found.set_rows(rows)
        self.step(1)
        self._fit()

    def step(self, by: int) -> None:
        """Choose the next row that can be opened, or the one before."""
        row = self.found.next_to_open(self.currentIndex().row(), by)
        if row >= 0:
            self.setCurrentIndex(self.found.index(row))
            if row <= 1:
                self.scrollToTop()

    def open_chosen(self) -> None:
        """Open the chosen row, if there is one."""
        self._open(self.currentIndex())

    def wanted_height(self) -> int:
        """Give how high the rows are, at most as high as is shown at once."""
        whole = sum(self.sizeHintForRow(row) for row in range(self.found.rowCount()))
        return min(whole, theme.current().px(_MOST_HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            row: SearchRow = index.data(SearchModel.RowRole)
            if row.place is not None:
                self.opened.emit(row)

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _fit(self) -> None:
        self.setFixedHeight(self.wanted_height())
