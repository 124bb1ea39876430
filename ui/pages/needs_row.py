"""One area of life in both voices, side by side; a press opens it to be assessed (25)."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.needs import AreaView
from ui import theme
from ui.models.need_texts import NeedTexts, level_words
from ui.widgets.buttons import RingButton
from ui.widgets.chip import ChipOption
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.level_cells import LevelCells
from ui.widgets.themed import follow_theme, paint_focus_ring

SHARES = (58, 50, 66, 78)  # of the width: area, level, the client's words, the worker's view


class VoiceMark(QFrame):
    """A short bar before words: heather for the client's, spruce for the worker's."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedWidth(4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)


class NeedsRow(RingButton):
    """The area, the client's level and words, the worker's view.

    Args:
        option: the area with its name and icon.
        view: what was said of it.
        before: how the level was last time, in words; empty where it is the same.
        texts: the words.
    """

    def __init__(
        self,
        option: ChipOption,
        view: AreaView,
        before: str,
        texts: NeedTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.area = option.id
        self.setObjectName(f"area-{option.id}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.cells = LevelCells(option.label, level_words())
        self.cells.set_level(view.level)
        self.name = self._icon_and_name(option)
        self.level = self._with_before(before)
        quoted = f"”{view.client_words.strip('”')}”" if view.client_words else ""
        self.client = self._voice("voice", quoted, "voiceInk")
        self.worker = self._voice("worker", view.worker_view, "ink2")
        self._grid = QGridLayout()
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._grid, 1)
        self._row.addWidget(IconLabel("chevron-right", "ink2", 18))
        self.set_stacked(False)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(texts.row_reading(view, before))
        follow_theme(self._renew)

    def _icon_and_name(self, option: ChipOption) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel(option.icon or "circle", "ink2", 20))
        row.addWidget(Label(option.label, "strong", wrap=True), 1)
        row.setSpacing(12)
        return holder

    def _with_before(self, before: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self.cells)
        if before:
            column.addWidget(Label(before, "micro", "ink2"))
        column.addStretch()
        return holder

    def _voice(self, name: str, words: str, tone: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if words:
            row.addWidget(VoiceMark(name))
        row.addWidget(Label(words, "body", tone, wrap=True), 1)
        return holder

    def set_stacked(self, stacked: bool) -> None:
        """Put the four parts in two rows where there is little room."""
        parts = (self.name, self.level, self.client, self.worker)
        for part in parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(parts):
            self._grid.addWidget(
                part, place // 2 if stacked else 0, place % 2 if stacked else place
            )
        for column, share in enumerate((1, 1, 0, 0) if stacked else SHARES):
            self._grid.setColumnStretch(column, share)
            self._grid.setColumnMinimumWidth(column, 0)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), theme.current().px(45))

    @override
    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), theme.current().px(45)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), look.color("hover"))
        if self.shows_focus_ring():
            paint_focus_ring(painter, QRectF(self.rect()), 8, gap=False)
        painter.end()

    def _renew(self) -> None:
        look = theme.current()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row.setContentsMargins(0, look.space(8), 0, look.space(8))
        self._row.setSpacing(look.space(8))
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(4))
