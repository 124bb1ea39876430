"""Where the worker is: places, the way between them, and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

_LONGEST_WAY = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A page (or a dialog over a page) and what it shows; names nobody, so it may be kept."""

    page: str
    client_id: UUID | None = None
    section: str = ""
    record_id: UUID | None = None

    def to_values(self) -> dict[str, str]:
        """Give the place as plain strings, to be kept in the store while it is locked."""
        return {
            "page": self.page,
            "client_id": str(self.client_id or ""),
            "section": self.section,
            "record_id": str(self.record_id or ""),
        }

    @classmethod
    def from_values(cls, values: Mapping[str, str]) -> "Place":
        """Read what `to_values` gave; raises KeyError or ValueError for anything else."""
        client_id, record_id = values["client_id"], values["record_id"]
        return cls(
            values["page"],
            UUID(client_id) if client_id else None,
            values["section"],
            UUID(record_id) if record_id else None,
        )


def log_place(
    client_id: UUID | None, section: str, record_id: UUID | None, *, network: bool
) -> Place:
    """Give where a meeting is logged: a network meeting has live minutes of its own."""
    page = "network-meeting" if network else "meeting"
    return Place(page, client_id, section, record_id)


class Navigator(QObject):
    """The way that the worker came.

    Signals:
        went: the new place (Place); the window shows it.
    """

    went = Signal(object)

    def __init__(self, start: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._way = [start]

    @property
    def here(self) -> Place:
        """The place that is shown."""
        return self._way[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return len(self._way) > 1

    def go(self, place: Place) -> None:
        """Show a place; going where one is already changes nothing on the way."""
        if place != self.here:
            self._way.append(place)
            del self._way[:-_LONGEST_WAY]
        self.went.emit(place)

    def replace(self, place: Place) -> None:
        """Say that this page now shows something else (another section, a saved record)."""
        self._way[-1] = place

    def give_up(self) -> None:
        """Take the last step back without a word: its place could not be shown."""
        if self.can_go_back:
            self._way.pop()

    def back(self) -> None:
        """Show the place before this one, if there is one."""
        if self.can_go_back:
            self._way.pop()
            self.went.emit(self.here)
