"""Mittarit: what was asked when, in whose words, and how it moved from start to end (H23, H24)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem, day_done


class Point(StrEnum):
    """At which point of the period an instrument was filled in; between: at none of them."""

    START = "start"
    INTERIM = "interim"
    END = "end"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDraft:
    """What *Täytä yhdessä* holds: the client's own numbers and words.

    `values` has a number for each answered item; one that the client doesn't want to answer is
    not there. `instrument` is the id, `version` of the record; `edition` of the instrument's text.
    A correction says why in `reason`.
    """

    id: UUID
    client_id: UUID
    version: int = 0
    instrument: str = ""
    edition: str = ""
    on: date | None = None
    point: Point = Point.BETWEEN
    together: bool = True
    client_words: str = ""
    values: Mapping[str, int] = field(default_factory=dict)
    reason: str = ""

    def problems(self, today: date, ranges: Mapping[str, tuple[int, int]]) -> tuple[Problem, ...]:
        """What keeps it from being saved: its day, a number off the scale, nothing answered."""
        found: list[Problem] = []
        found += day_done(self.on, today)
        for item, value in self.values.items():
            if item not in ranges:
                found.append(Problem("item-unknown", "values"))
            elif not ranges[item][0] <= value <= ranges[item][1]:
                least, most = ranges[item]
                found.append(Problem("out-of-range", item, {"least": least, "most": most}))
        if not self.values:
            found.append(Problem("nothing-answered", "values"))
        if self.version and not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        if len(self.reason) > limits.LINE:
            found.append(Problem("too-long", "reason", {"most": limits.LINE}))
        if len(self.client_words) > limits.NOTE:
            found.append(Problem("too-long", "client_words", {"most": limits.NOTE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """One saved filling with its scores (None: an answer is missing that may not be).

    `locked`: a plan that came after it has been handed over; another filling tells of a change.
    """

    id: UUID
    instrument: str
    on: date
    point: Point
    together: bool
    client_words: str
    values: Mapping[str, int]
    scores: Mapping[str, float | None] = field(default_factory=dict)
    corrections: int = 0
    locked: bool = False

    def value(self, part: str) -> float | None:
        """The number of an item or a score."""
        return self.values[part] if part in self.values else self.scores.get(part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An item or score side by side: at the start, at the interim check, now or at the end."""

    start: float | None
    interim: float | None
    last: float | None

    @property
    def moved(self) -> float | None:
        """How far it moved; None while there is only one number."""
        if self.start is None or self.last is None:
            return None
        return self.last - self.start


def change_of(rows: Sequence[MeasureRow], part: str) -> Change:
    """Put the numbers of one item side by side; `rows` are in the order of time.

    The start is the filling marked so, else the first; the last is the end, else the newest. One
    filling alone is the start and no change.
    """
    known = [row for row in rows if row.value(part) is not None]
    marked = {row.point: row for row in known}
    start = marked.get(Point.START) or (known[0] if known else None)
    last = marked.get(Point.END) or (known[-1] if known else None)
    interim = marked.get(Point.INTERIM)
    return Change(
        start=start.value(part) if start else None,
        interim=interim.value(part) if interim else None,
        last=last.value(part) if last and last is not start else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureEvent:
    """Something of the period that may explain a curve."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MostChange:
    """The item that has moved most from the start, told by itself: nothing is averaged (R28)."""

    names: Mapping[str, str]
    start: float
    last: float


def most_change(
    rows: Sequence[MeasureRow], parts: Mapping[str, Mapping[str, str]]
) -> MostChange | None:
    """Give the item that moved most; None while nothing can be compared, or nothing moved.

    Args:
        rows: fillings of one instrument in the order of time.
        parts: the names of its items by language.
    """
    best: MostChange | None = None
    for part, names in parts.items():
        change = change_of(rows, part)
        if change.start is None or change.last is None or change.start == change.last:
            continue
        if best is None or abs(change.last - change.start) > abs(best.last - best.start):
            best = MostChange(names=names, start=change.start, last=change.last)
    return best
