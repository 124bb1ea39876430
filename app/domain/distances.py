"""Matkataulukko: kilometres and minutes from place to place, as the worker has written them (E42).

No map stands behind it. A pair that is not in the table is unknown, and nothing is put in its
place. A client's home is a place without a name of its own and without an address.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final
from uuid import UUID, uuid5

from app.domain import limits
from app.domain.problems import Problem, too_long

MOST_KILOMETRES: Final = 2000
MOST_MINUTES: Final = 1440


class PlaceKind(StrEnum):
    """What stands at a place; a home has a client and is never written by hand."""

    OFFICE = "office"
    GROUP = "group"
    STOP = "stop"
    OTHER = "other"
    HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceDraft:
    """A place of nobody as its form holds it. The first office is where a day begins and ends."""

    id: UUID
    version: int = 0
    name: str = ""
    kind: PlaceKind = PlaceKind.OTHER

    @property
    def client_id(self) -> UUID | None:
        """No client's record."""
        return None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = [] if self.name.strip() else [Problem("required", "name")]
        if self.kind is PlaceKind.HOME:
            found.append(Problem("required", "kind"))
        return (*found, *too_long(self, ("name",), limits.LINE))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place to choose. `name` is a client's for a home; empty where it would tell an address.

    `short` tells a client where others read along.
    """

    id: UUID
    kind: PlaceKind
    name: str
    short: str = ""
    client_id: UUID | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Way:
    """How far it is, and how long it takes."""

    kilometres: int
    minutes: int

    def __add__(self, other: "Way") -> "Way":
        return Way(self.kilometres + other.kilometres, self.minutes + other.minutes)


NO_WAY: Final = Way(0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceDraft:
    """One pair of places as its form holds it; back it is the same, unless said otherwise."""

    id: UUID
    start_id: UUID
    end_id: UUID
    version: int = 0
    kilometres: int | None = None
    minutes: int | None = None
    back_kilometres: int | None = None
    back_minutes: int | None = None

    @property
    def client_id(self) -> UUID | None:
        """No client's record: it names places by their ids."""
        return None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = [*_figures(self.kilometres, self.minutes)]
        if self.start_id == self.end_id:
            found.append(Problem("same-place", "kilometres"))
        if (self.back_kilometres, self.back_minutes) != (None, None):
            found += _figures(self.back_kilometres, self.back_minutes, "back_")
        return tuple(found)


def _figures(kilometres: int | None, minutes: int | None, which: str = "") -> Iterable[Problem]:
    figures = ("kilometres", kilometres, MOST_KILOMETRES), ("minutes", minutes, MOST_MINUTES)
    for name, figure, most in figures:
        if figure is None or not 0 <= figure <= most:
            yield Problem("out-of-range", f"{which}{name}", {"least": 0, "most": most})


@dataclass(frozen=True, slots=True)
class DistanceTable:
    """What is known of the ways between places."""

    ways: Mapping[tuple[UUID, UUID], Way] = field(default_factory=dict)

    def way(self, start: UUID, end: UUID) -> Way | None:
        """Give the way from place to place; None where nobody has written it down."""
        return NO_WAY if start == end else self.ways.get((start, end))

    def along(self, places: Iterable[UUID]) -> tuple[Way | None, ...]:
        """Give each way along a row of places."""
        return tuple(self.way(*pair) for pair in pairwise(places))

    def missing(self, places: Iterable[UUID]) -> tuple[tuple[UUID, UUID], ...]:
        """Give the pairs along a row of places that are not in the table, each once."""
        pairs = dict.fromkeys(pairwise(places))
        return tuple(pair for pair in pairs if self.way(*pair) is None)

    def known_from(self, start: UUID, ends: Iterable[UUID]) -> int:
        """Count to how many of some places the way is known."""
        return sum(end != start and self.way(start, end) is not None for end in ends)


def table_of_pairs(pairs: Iterable[DistanceDraft]) -> DistanceTable:
    """Put the pairs together; what is said of one way only holds for both."""
    ways: dict[tuple[UUID, UUID], Way] = {}
    for pair in pairs:
        there = Way(pair.kilometres or 0, pair.minutes or 0)
        back = there
        if pair.back_kilometres is not None and pair.back_minutes is not None:
            back = Way(pair.back_kilometres, pair.back_minutes)
        ways[pair.start_id, pair.end_id] = there
        ways[pair.end_id, pair.start_id] = back
    return DistanceTable(ways)


@dataclass(frozen=True, slots=True, kw_only=True)
class DistancePage:
    """All places by kind and name, and what is known between them."""

    places: tuple[PlaceRow, ...]
    table: DistanceTable


def home_id(client_id: UUID) -> UUID:
    """Give the id of the place where a client lives: it is there before anything is known of it."""
    return uuid5(client_id, "home")


def pair_id(start: UUID, end: UUID) -> UUID:
    """Give the id of a pair of places, whichever comes first: one pair is one row."""
    first, last = sorted((start, end), key=lambda one: one.hex)
    return uuid5(first, last.hex)
