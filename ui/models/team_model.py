"""The list twin of the map: the same people with everything, sortable, to be heard row by row."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from app.domain.goals import GoalRow
from app.domain.network import Closeness, Sector, Strength
from app.domain.network_map import MapView
from app.text import sort_key
from ui.models.team_texts import TeamTexts

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

COLUMNS: Final = ("who", "place", "tie", "helps", "consent", "contact")


class TeamModel(QAbstractTableModel):
    """One row a person: two lines a cell, `SortRole` sorts, `ViewRole` gives the whole person."""

    ViewRole = Role.UserRole + 1
    SortRole = Role.UserRole + 2
    LinesRole = Role.UserRole + 3

    def __init__(self, texts: TeamTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._views: tuple[MapView, ...] = ()
        self._wishes: Mapping[UUID, MapView] = {}
        self._goals: Sequence[GoalRow] = ()

    def set_people(
        self, views: Sequence[MapView], wishes: Mapping[UUID, MapView], goals: Sequence[GoalRow]
    ) -> None:
        """Show other people; `wishes` says how the ties are wished to be."""
        self.beginResetModel()
        self._views, self._wishes, self._goals = tuple(views), wishes, goals
        self.endResetModel()

    def row_of(self, person_id: UUID) -> int:
        """Give somebody's row, −1 where they aren't."""
        return next((n for n, view in enumerate(self._views) if view.id == person_id), -1)

    def lines(self, view: MapView, column: str) -> tuple[str, str]:
        """Give the two lines of a cell."""
        texts, person = self._texts, view.person
        if column == "who":
            return person.label, " · ".join(
                part for part in (texts.kind(person.kind), texts.change(view.change)) if part
            )
        if column == "place":
            return texts.sectors(person), texts.closeness(person.closeness)
        if column == "tie":
            wish = self._wishes.get(view.id)
            wished = [texts.wish(wish.tie)] if wish is not None and wish.is_wish else []
            strength = texts.strength(person.strength)
            return strength, " · ".join([texts.tone(person.tone), *wished])
        if column == "helps":
            still, ended = texts.helped(person, self._goals)
            words = [goal.label for goal in still] + [texts.ended_goal(goal) for goal in ended]
            return ", ".join(words), person.plan_role
        if column == "consent":
            consent = texts.consent(person.consent)
            asked = texts.asks_consent(person)
            return (consent.words if asked else ""), (
                person.consent.may_tell if person.consent else ""
            )
        return texts.last_contact(person), ""

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._views)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        view, column = self._views[index.row()], COLUMNS[index.column()]
        said: dict[int, Callable[[], Any]] = {
            self.ViewRole: lambda: view,
            self.SortRole: lambda: self._sort_value(view, column),
            self.LinesRole: lambda: "\n".join(self.lines(view, column)),
            Role.DisplayRole: lambda: "\n".join(line for line in self.lines(view, column) if line),
            Role.ToolTipRole: lambda: "\n".join(line for line in self.lines(view, column) if line),
            Role.AccessibleTextRole: lambda: self._texts.spoken(
                view, self._goals, self._wishes.get(view.id)
            ),
        }
        return said[role]() if role in said else None

    def _sort_value(self, view: MapView, column: str) -> Any:
        person = view.person
        if column == "place":
            ring = tuple(Closeness).index(person.closeness)
            return tuple(Sector).index(person.sector) * 10 + ring
        if column == "tie":
            return -tuple(Strength).index(person.strength)
        if column == "contact":
            return -(person.last_contact.toordinal() if person.last_contact else 0)
        return sort_key(self.lines(view, column)[0])

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("team", "Who"),
            translate("team", "Sector"),
            translate("team", "Tie"),
            translate("team", "Helps with"),
            translate("team", "Consent"),
            translate("team", "Last contact"),
        )[section]
