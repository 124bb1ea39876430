"""The list twin of the map: the same people with everything, sortable, to be heard row by row."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from app.domain.goals import GoalRow
from app.domain.network import Closeness, Sector, Strength
from app.domain.network_map import MapView
from app.text import sort_key
from ui.models.row_models import Index, Role, RowTableModel
from ui.models.team_texts import TeamTexts


class TeamModel(RowTableModel[MapView]):
    """One row a person: two lines a cell, `SortRole` sorts, `RowRole` gives the whole person."""

    columns = ("who", "place", "tie", "helps", "consent", "contact")
    SortRole = Role.UserRole + 2
    LinesRole = Role.UserRole + 3

    def __init__(self, texts: TeamTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._wishes: Mapping[UUID, MapView] = {}
        self._goals: Sequence[GoalRow] = ()

    def set_people(
        self, views: Sequence[MapView], wishes: Mapping[UUID, MapView], goals: Sequence[GoalRow]
    ) -> None:
        """Show other people; `wishes` says how the ties are wished to be."""
        self._wishes, self._goals = wishes, goals
        self.set_rows(views)

    def row_of(self, person_id: UUID) -> int:
        """Give somebody's row, −1 where they aren't."""
        return next((n for n, view in enumerate(self._rows) if view.id == person_id), -1)

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
    def cell(self, row: MapView, column: str) -> str:
        return "\n".join(line for line in self.lines(row, column) if line)

    @override
    def spoken(self, row: MapView, column: str) -> str:
        return self._texts.spoken(row, self._goals, self._wishes.get(row.id))

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role in (self.SortRole, self.LinesRole):
            view, column = self._rows[index.row()], self.columns[index.column()]
            if role == self.SortRole:
                return self._sort_value(view, column)
            return "\n".join(self.lines(view, column))
        return super().data(index, role)

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
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("team", "Who"),
            translate("team", "Sector"),
            translate("team", "Tie"),
            translate("team", "Helps with"),
            translate("team", "Consent"),
            translate("team", "Last contact"),
        )
