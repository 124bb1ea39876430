"""Matkalasku: a month's driving for the payroll, without anybody's name or address.

Kilometres stay also for a client with turvakielto; where it was does not stand here at all.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelRow:
    """One drive. `form` is the id of a contact form; `other` says that no client was in it.

    `shares` are the kilometres of those who rode along, the largest first, of nobody by name;
    `back` is the way back to the office at the end of a day.
    """

    on: date
    at: time | None
    form: str
    vehicle: str
    kilometres: int
    minutes: int
    other: bool = False
    shares: tuple[int, ...] = ()
    back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelMonth:
    """A month of drives in the order of time; `first` is its first day."""

    first: date
    rows: tuple[TravelRow, ...]

    @property
    def kilometres(self) -> int:
        """How far in all."""
        return sum(row.kilometres for row in self.rows)

    @property
    def minutes(self) -> int:
        """How long in all."""
        return sum(row.minutes for row in self.rows)

    @property
    def by_vehicle(self) -> tuple[tuple[str, int], ...]:
        """Kilometres of each vehicle, the longest first; an empty id where none was chosen."""
        found: Counter[str] = Counter()
        for row in self.rows:
            found[row.vehicle] += row.kilometres
        return tuple(found.most_common())
