"""Asiakkaat (04): find a client, see who needs me."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.clients import CaseloadRow
from app.errors import UserError
from app.services import caseload
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.caseload_model import CaseloadFilter, CaseloadModel, fits
from ui.models.caseload_texts import CaseloadTexts
from ui.models.shielded import shielded_caseload
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.views.caseload_delegate import CaseloadDelegate, selected_row
from ui.vocabulary import Words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown, show_when_needed

_DAMAGED: Final = ("store-damaged", "store-part-damaged")
_WIDTHS = {"period": 216, "goals": 198, "last": 150, "next": 126, "attention": 196}
_NARROW = {"period": 186, "goals": 198, "last": 118, "next": 118, "attention": 190}


class ClientsPage(Page):
    """The caseload. The list is logged once per visit of the page, with the ids shown."""

    stays = True

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._texts = CaseloadTexts(Words(current_language()), context.today)
        self.model = CaseloadModel(self._texts, self)
        self._seen = False
        self._shown: tuple[object, ...] = ()
        self._unreadable = False
        self._title = Label(self.tr("Clients"), "h1")
        self._count = Label("", "body", "ink2")
        self.room_button = IconButton("scale", self.tr("Is there room for a new client?"))
        self.room_button.setObjectName("capacity")
        self.directory_button = IconButton("book-user", self.tr("Directory of services"))
        self.directory_button.setObjectName("directory")
        self.import_button = Button(self.tr("From a file"), "file-input")
        self.new_button = Button(self.tr("New client"), "plus", "primary")
        self.primary_action = self.new_button
        self.filters = ChipGroup(self.tr("Which clients"), multi=False, may_be_empty=False)
        self.filters.setObjectName("filters")
        self.attention_first = Button(
            self.tr("Those needing attention first"), "arrow-down-narrow-wide"
        )
        self.attention_first.setCheckable(True)
        self.attention_first.setChecked(True)
        self.table = self._make_table()
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    def _make_table(self) -> Table:
        table = Table(self.tr("Clients"))
        table.setObjectName("caseload")
        table.setModel(self.model)
        table.setItemDelegate(CaseloadDelegate(self._texts, table))
        table.setSortingEnabled(True)
        return table

    def _lay_out(self) -> None:
        self._head = HeadRow()
        self._head.add(self._title)
        self._head.add(self._count)
        self._head.add_stretch()
        self._head.add(self.directory_button)
        self._head.add(self.room_button)
        self._head.add(self.import_button)
        self._head.add(self.new_button)
        self._filter_row = HeadRow()
        self._filter_row.add(self.filters, 1)
        self._filter_row.add(self.attention_first, 0, Qt.AlignmentFlag.AlignTop)
        self._card = Card()
        self._card.body.addWidget(self.table)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._filter_row)
        self._column.addWidget(self._card, 1)
        self._column.addStretch()  # keeps the heading up where neither is shown

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a list without clients."""
        empty = EmptyState(
            self.tr("No clients yet"),
            self.tr("Add the first client. A name is enough to begin, the decision can follow."),
            self.tr("Add client"),
            "plus",
            self.tr("From a file"),
        )
        empty.action_pressed.connect(self._new)
        empty.link_pressed.connect(self._import)
        self._column.insertWidget(self._column.indexOf(self._card) + 1, empty, 1)
        return empty

    def _connect(self) -> None:
        self.new_button.clicked.connect(self._new)
        self.import_button.clicked.connect(self._import)
        self.directory_button.clicked.connect(lambda: self.navigate.emit(Place("directory")))
        self.room_button.clicked.connect(lambda: self.navigate.emit(Place("capacity")))
        self.filters.changed.connect(self._filter)
        self.attention_first.toggled.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.horizontalHeader().sectionClicked.connect(self._sorted_by_heading)
        QShortcut(QKeySequence("/"), self, self.filters.setFocus)
        QShortcut(QKeySequence("Ins"), self, self._new)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Clients")]

    @override
    def refresh(self) -> None:
        rows = shielded_caseload(self._read(), self.context.shield)
        self._tell_unreadable()
        shown = (tuple(rows), self.context.shield.is_on, self._unreadable, self.context.today())
        if shown != self._shown:
            self._show_rows(rows)
            self._shown = shown

    def _show_rows(self, rows: Sequence[CaseloadRow]) -> None:
        self.model.set_rows(rows)
        running = sum(row.client.period is not None for row in rows)
        self._count.setText(self.tr("%n period(s) running", "", running) if rows else "")
        self._show_filters()
        if self.attention_first.isChecked():
            self._sort()
        for widget in (
            self._card, self.filters, self.attention_first, self.import_button, self.new_button,
            self.room_button,
        ):  # fmt: skip
            set_shown(widget, bool(rows))
        self._show_columns()
        show_when_needed(self, "empty", not rows and not self._unreadable)
        self.primary_action = (
            self.new_button if rows or self._unreadable else self.empty.action_button
        )

    @override
    def come_back(self, place: Place) -> None:
        self._seen = False
        super().come_back(place)

    def _read(self) -> Sequence[CaseloadRow]:
        """Give the list; nothing of it, and `_unreadable`, where a page of the file is damaged."""
        context = self.context
        self._unreadable = False
        try:
            rows = caseload.list_caseload(
                context.store, today=context.today(), now=context.now(), logged=not self._seen
            )
        except UserError as error:
            if error.code not in _DAMAGED:
                raise
            self._unreadable = True
            return ()
        self._seen = True
        return rows

    def _tell_unreadable(self) -> None:
        """Say it in place of "no clients yet", which would not be true (ui.md 9)."""
        if self._unreadable:
            self.show_banner(
                "bad",
                self.tr("The list of clients could not be read. Bring back a backup."),
                self.tr("Open backups"),
                lambda: self.navigate.emit(Place("settings", section="backups")),
            )

    def _show_filters(self) -> None:
        chosen = self.filters.selected() or (CaseloadFilter.ALL.value,)
        names = {
            CaseloadFilter.ALL: (self.tr("All"), None),
            CaseloadFilter.OWN: (self.tr("Own"), None),
            CaseloadFilter.PAIR: (self.tr("As a pair"), None),
            CaseloadFilter.ENDING: (self.tr("Less than 30 days left"), "hourglass"),
            CaseloadFilter.GAP: (self.tr("Agreed gap exceeded"), "calendar-x"),
        }
        counts = {which: sum(fits(row, which) for row in self.model.all_rows) for which in names}
        if not counts[CaseloadFilter.PAIR]:
            counts[CaseloadFilter.OWN] = 0  # all are her own: the chip would choose nothing
        self.filters.set_options(
            [
                ChipOption(which.value, label, icon, count=counts[which])
                for which, (label, icon) in names.items()
                if which is CaseloadFilter.ALL or counts[which]
            ]
        )
        self.filters.set_selected(chosen)
        if not self.filters.selected():
            self.filters.set_selected([CaseloadFilter.ALL.value])
        self._filter()

    def _filter(self) -> None:
        chosen = next(iter(self.filters.selected()), CaseloadFilter.ALL.value)
        self.model.set_filter(CaseloadFilter(chosen))

    def _sorted_by_heading(self) -> None:
        """A press on a heading sorted by that column: the button only shows it."""
        self.attention_first.blockSignals(True)
        self.attention_first.setChecked(False)
        self.attention_first.blockSignals(False)
        self._show_order()

    def _show_order(self) -> None:
        first = self.attention_first.isChecked()
        self.attention_first.set_kind("soft" if first else "secondary")
        self.table.horizontalHeader().setSortIndicatorShown(not first)

    def _sort(self) -> None:
        column = "attention" if self.attention_first.isChecked() else "client"
        number = CaseloadModel.columns.index(column)
        self.table.sortByColumn(number, Qt.SortOrder.AscendingOrder)
        self._show_order()

    def _open(self, index: QModelIndex) -> None:
        row = selected_row(index)
        if row is not None:
            self.navigate.emit(Place("client", row.client.id))

    def _new(self) -> None:
        self.navigate.emit(Place("new-client"))

    def _import(self) -> None:
        self.navigate.emit(Place("import-clients"))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        self._tell_unreadable()  # the banner is heard from here on, not yet in the constructor
        self._show_columns()
        self._renew()

    def _show_columns(self) -> None:
        """Leave out what has no room; with the shield all but the initials, and no filter.

        In a village "V. M. · the decision ends in 18 days" is a name (worker-review.md 18).
        """
        left_out = {LayoutClass.WIDE: (), LayoutClass.MEDIUM: ("goals",)}.get(
            self.layout_class, ("goals", "period", "attention")
        )
        shielded = self.context.shield.is_on
        for number, name in enumerate(CaseloadModel.columns):
            self.table.setColumnHidden(number, name in left_out or (shielded and number > 0))
        for widget in (self.filters, self.attention_first):
            set_shown(widget, bool(self.model.all_rows) and not shielded)
        if shielded:
            self.filters.set_selected([CaseloadFilter.ALL.value])
            self._filter()
            self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    def _renew(self) -> None:
        look = theme.current()
        space = look.space(24)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(look.space(16))
        self._head.setSpacing(look.space(12))
        # The table stays inside the card's round corners.
        self._card.body.setContentsMargins(*[look.space(4)] * 4)
        header = self.table.horizontalHeader()
        self.table.stretch_column(0)
        widths = _WIDTHS if self.layout_class is LayoutClass.WIDE else _NARROW
        for number, name in enumerate(CaseloadModel.columns):
            if name in widths:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(number, look.px(widths[name]))
