"""Tavoitteet ja historia: what each member practises, the agreement, how often the member came."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.groups import MemberRow
from ui import theme
from ui.models.group_members_model import GroupMembersModel
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme

_SHARES = {"who": 30, "goal": 38, "agreement": 14, "came": 9, "visit": 9}


class _MembersTable(Table):
    """Columns share the width there is."""

    @override
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        room, whole = self.viewport().width(), sum(_SHARES.values())
        for column, name in enumerate(GroupMembersModel.columns):
            self.setColumnWidth(column, room * _SHARES[name] // whole)


class GroupMembers(QWidget):
    """A table, and under it what is done with the chosen member. Enter changes the membership.

    Signals:
        navigate: go to a place (Place).
        add_wanted: somebody is to come to the group.
    """

    navigate = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = GroupMembersModel(self)
        self.table = _MembersTable(self.tr("Members of the group"), 48, self)
        self.table.setObjectName("group-members")
        self.table.setModel(self.model)
        self.add_button = Button(self.tr("Add a member"), "user-round-plus", parent=self)
        self.add_button.setObjectName("add-member")
        self.edit_button = Button(self.tr("Goal and agreement"), "pen-line", parent=self)
        self.visit_button = Button(
            self.tr("Log a visit in the group"), "messages-square", parent=self
        )
        self.open_button = Button(self.tr("Open the client"), kind="ghost", parent=self)
        self._row = FlowLayout()
        for button in (self.add_button, self.edit_button, self.visit_button, self.open_button):
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.table, 1)
        self._column.addLayout(self._row)
        self.table.opened.connect(self._opened)
        self.table.clicked.connect(lambda _index: self._enable())
        self.add_button.clicked.connect(self.add_wanted)
        self.edit_button.clicked.connect(self._edit)
        self.visit_button.clicked.connect(self._visit)
        self.open_button.clicked.connect(self._open)
        follow_theme(self._renew)

    def show_members(self, rows: Sequence[MemberRow]) -> None:
        """Show the members; the one that was chosen stays so."""
        before = self.chosen()
        self.model.set_rows(rows)
        place = self.model.place_of(before.draft.id) if before else 0
        self.table.selectRow(max(place, 0))
        self._enable()

    def chosen(self) -> MemberRow | None:
        """Give the chosen member."""
        return self.model.row_at(self.table.currentIndex().row())

    def _enable(self) -> None:
        there = self.chosen() is not None
        for button in (self.edit_button, self.visit_button, self.open_button):
            button.setEnabled(there)

    def _opened(self, index: QModelIndex) -> None:
        self.table.selectRow(index.row())
        self._edit()

    def _edit(self) -> None:
        if (one := self.chosen()) is not None:
            draft = one.draft
            self.navigate.emit(Place("group-member", draft.client_id, record_id=draft.id))

    def _visit(self) -> None:
        if (one := self.chosen()) is not None:
            self.navigate.emit(Place("meeting", one.draft.client_id, "group-visit"))

    def _open(self) -> None:
        if (one := self.chosen()) is not None:
            self.navigate.emit(Place("client", one.draft.client_id, "groups"))

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._row.setSpacing(look.space(8))
