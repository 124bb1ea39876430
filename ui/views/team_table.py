"""The list twin of the network map: sorted by a press on a head, the same keys as the map."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.models.team_model import TeamModel
from ui.views.team_delegate import TeamDelegate
from ui.widgets.table import Table

_SHARES = (18, 20, 18, 24, 22, 16)


class TeamTable(Table):
    """Selecting a row shows the person beside it; Enter opens, Del asks to take off.

    Signals:
        chosen: somebody was chosen (UUID).
        person_opened: somebody is to be changed (UUID).
        removal_wanted: take somebody off the map (UUID).
        undo_wanted: take the last act back.
    """

    chosen = Signal(object)
    person_opened = Signal(object)
    removal_wanted = Signal(object)
    undo_wanted = Signal()

    def __init__(self, model: TeamModel, parent: QWidget | None = None) -> None:
        super().__init__("", 60, parent)
        self.people = model
        self.setAccessibleName(self.tr("The team as a list"))
        self.setObjectName("team-table")
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(model)
        self._order.setSortRole(TeamModel.SortRole)
        self.setModel(self._order)
        self.setItemDelegate(TeamDelegate(self))
        self.setSortingEnabled(True)
        self.sortByColumn(TeamModel.columns.index("place"), Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, whole = self.viewport().width(), sum(_SHARES)
        for column, share in enumerate(_SHARES):
            self.setColumnWidth(column, room * share // whole)

    def set_chosen(self, person_id: UUID | None) -> None:
        """Mark who is shown beside the list, without saying `chosen`."""
        row = self.people.row_of(person_id) if person_id is not None else -1
        self.selectionModel().blockSignals(True)
        if row < 0:
            self.clearSelection()
        else:
            self.selectRow(self._order.mapFromSource(self.people.index(row, 0)).row())
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person_id = self._person_at(self.currentIndex())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and person_id is not None:
            self.person_opened.emit(person_id)
        elif event.key() == Qt.Key.Key_Delete and person_id is not None:
            self.removal_wanted.emit(person_id)
        elif event.key() == Qt.Key.Key_Z and control:
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _person_at(self, index: QModelIndex) -> UUID | None:
        view = index.data(TeamModel.RowRole) if index.isValid() else None
        return view.id if view is not None else None

    def _current_changed(self, current: QModelIndex) -> None:
        person_id = self._person_at(current)
        if person_id is not None:
            self.chosen.emit(person_id)
