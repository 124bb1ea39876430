"""What *Minun tiimini* shows: the map, its twin in a list, or that nobody is on it yet."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.models.team_model import TeamModel
from ui.views.team_table import TeamTable
from ui.widgets.empty_state import EmptyState


class TeamPlaces(QStackedWidget):
    """The map is put in by whoever makes it; the others are made when first wanted.

    Args:
        model: the people of the list.
        made: is told of the list once it is there.
    """

    def __init__(
        self,
        model: TeamModel,
        made: Callable[[TeamTable], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._made = made

    @cached_property
    def table(self) -> TeamTable:
        """The twin of the map."""
        table = TeamTable(self._model, self)
        self.addWidget(table)
        self._made(table)
        return table

    @property
    def made_table(self) -> TeamTable | None:
        """The list, if it was ever wanted."""
        return self.table if "table" in vars(self) else None

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a map with nobody on it."""
        empty = EmptyState(
            self.tr("Nobody here yet"),
            self.tr("Ask the client: who gives you strength, who helps, whom do you wish for?"),
            with_scene=False,
            parent=self,
        )
        self.addWidget(empty)
        return empty
