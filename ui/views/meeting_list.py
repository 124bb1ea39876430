"""The list of logged meetings: a press or Enter opens the whole entry."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget
from typing_extensions import override

from app.domain.meetings import MeetingRow
from ui import theme
from ui.models.meeting_texts import MeetingTexts
from ui.models.meetings_model import MeetingsModel
from ui.views.meeting_delegate import MeetingDelegate
from ui.widgets.scrolling import scrolls_by_itself
from ui.widgets.themed import KEYBOARD_REASONS, follow_theme, paint_focus_ring


class MeetingList(QListView):
    """As high as its rows, at most as high as there is room.

    Signals:
        opened: a meeting (MeetingRow).
    """

    opened = Signal(object)

    def __init__(self, texts: MeetingTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scrolls_by_itself(self)
        self.setAccessibleName(self.tr("Logged meetings"))
        self.meetings = MeetingsModel(texts, self)
        self.setModel(self.meetings)
        self._delegate = MeetingDelegate(texts, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._open)
        follow_theme(self._fit)

    def show_rows(self, rows: tuple[MeetingRow, ...], texts: MeetingTexts) -> None:
        """Show other meetings."""
        self.meetings.set_texts(texts)
        self._delegate.set_texts(texts)
        self.meetings.set_rows(rows)
        self._fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._delegate.by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._delegate.by_keyboard and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())  # before she moved: around all of it
            paint_focus_ring(painter, QRectF(self.viewport().rect()), 6, gap=False)
            painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._delegate.by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._delegate.by_keyboard = False
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        count = self.meetings.rowCount()
        return QSize(200, sum(self.sizeHintForRow(row) for row in range(count)) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), theme.current().px(120)))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(MeetingsModel.RowRole))

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
