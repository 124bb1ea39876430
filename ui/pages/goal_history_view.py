"""How a goal moved: the curve or its table, and who changed the goal, when and why (E50)."""

from collections.abc import Callable
from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from ui import theme
from ui.models.goal_texts import RevisionText
from ui.widgets.buttons import Button
from ui.widgets.history_curve import HistoryCurve, HistoryData
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown, show_when_needed

_SHOWN_AT_FIRST = 3
_TABLE_ROW = 38


class GoalHistoryView(QWidget):
    """The curve of one goal with its twin in words, and the goal's revisions.

    Signals:
        before_wanted: each version beside the one before it.
    """

    before_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_shown = False
        self._is_tabled = False
        self._revisions: tuple[RevisionText, ...] = ()
        self._day: Callable[[date], str] = text.format_date
        self.title = Label(self.tr("How the goal has moved"), "h3")
        self.twin_button = Button(self.tr("Show as a table"), kind="link")
        self.twin_button.setObjectName("history-twin")
        self.twin_button.clicked.connect(self._swap)
        self.curve = HistoryCurve(HistoryData(()), self._format)
        self.nothing = Label("", "body", "ink2", wrap=True)
        self.revisions_title = Label(self.tr("Changes to the goal"), "h3")
        self.more_button = Button("", kind="link")
        self.more_button.setObjectName("all-revisions")
        self.more_button.clicked.connect(self._show_all)
        self.before_button = Button(self.tr("What was before"), kind="link")
        self.before_button.setObjectName("edit-history")
        self.before_button.clicked.connect(self.before_wanted)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.twin_button)
        revisions_head = QHBoxLayout()
        revisions_head.addWidget(self.revisions_title, 1)
        revisions_head.addWidget(self.before_button)
        revisions_head.addWidget(self.more_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        for widget in (self.nothing, self.curve):
            self._column.addWidget(widget)
        self._column.addLayout(revisions_head)
        self._column.addLayout(self._grid)
        follow_theme(self._renew)

    @cached_property
    def table(self) -> Table:
        """The curve's twin, made when it is first wanted."""
        table = Table(self.tr("How the goal has moved"), _TABLE_ROW, parent=self)
        table.setObjectName("history-table")
        self._model = QStandardItemModel(0, 3, self)
        table.setModel(self._model)
        table.hide()
        self._column.insertWidget(self._column.indexOf(self.curve) + 1, table)
        self._fill(table)
        return table

    def show_history(
        self,
        data: HistoryData | None,
        revisions: tuple[RevisionText, ...],
        day: Callable[[date], str],
        *,
        has_scale: bool,
    ) -> None:
        """Show the curve, or say what makes it; and the revisions, the newest three at first."""
        self._day = day
        self._revisions = revisions
        self._all_shown = False
        tabled = self._is_tabled
        self.nothing.setText(
            self.tr("The first assessment shows where things stand.")
            if has_scale
            else self.tr("The curve comes when a scale is agreed and assessed.")
        )
        set_shown(self.nothing, data is None)
        set_shown(self.twin_button, data is not None)
        self.curve.set_data(data or HistoryData(()))
        if "table" in vars(self):
            self._fill(self.table)
        set_shown(self.curve, data is not None and not tabled)
        show_when_needed(self, "table", data is not None and tabled)
        self._show_revisions()

    def revision_lines(self) -> list[str]:
        """Give the shown revisions, each as one line."""
        shown = self._revisions if self._all_shown else self._revisions[:_SHOWN_AT_FIRST]
        return [" · ".join((one.day, one.worker, one.reason)) for one in shown]

    def _format(self, day: date) -> str:
        return self._day(day)

    def _fill(self, table: Table) -> None:
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [self.tr("Day"), self.tr("Level"), self.tr("What was noted")]
        )
        for row in self.curve.rows():
            self._model.appendRow([QStandardItem(cell) for cell in row])
        self._fit(table)

    def _swap(self) -> None:
        tabled = self._is_tabled = not self._is_tabled
        show_when_needed(self, "table", tabled)
        set_shown(self.curve, not tabled)
        self.twin_button.setText(
            self.tr("Show as a curve") if tabled else self.tr("Show as a table")
        )

    def _show_all(self) -> None:
        self._all_shown = True
        self._show_revisions()

    def _show_revisions(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._revisions if self._all_shown else self._revisions[:_SHOWN_AT_FIRST]
        for row, one in enumerate(shown):
            self._grid.addWidget(Label(one.day, "small", "ink2", tabular=True), row, 0)
            self._grid.addWidget(Label(one.worker, "small", "ink2"), row, 1)
            self._grid.addWidget(Label(one.reason, "small", "ink", wrap=True), row, 2)
        count = len(self._revisions)
        self.more_button.setText(self.tr("Show all ({count})").format(count=count))
        set_shown(self.more_button, count > len(shown))

    def _fit(self, table: Table) -> None:
        look = theme.current()
        rows = self._model.rowCount()
        table.setFixedHeight(look.px(38) + rows * look.px(_TABLE_ROW) + 2)
        table.setColumnWidth(0, look.px(110))
        table.setColumnWidth(1, look.px(80))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(8))
        self._grid.setHorizontalSpacing(look.space(16))
        self._grid.setVerticalSpacing(look.space(4))
        if "table" in vars(self):
            self._fit(self.table)
