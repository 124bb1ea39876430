"""Times of her own from another calendar: read-only beside Rinnalla's bookings, never sent on."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain import limits


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignTime:
    """One busy time by the clock on the wall, within one day.

    `uid` is what the other calendar calls it; `title` is empty where only *busy* is told, always
    so for what is marked as private there.
    """

    uid: str
    start: datetime
    minutes: int
    title: str = ""
    all_day: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCalendar:
    """What a file holds from `first` to `last`.

    `goes_on`: appointments that come again after `last`, and are not read further. `first_only`:
    those whose rule is not understood, with their first time alone. `passed_over`: what could not
    be read at all. `zones_unknown`: times of a zone that nobody knows, taken as Finnish ones.
    """

    first: date
    last: date
    times: tuple[ForeignTime, ...]
    goes_on: int = 0
    first_only: int = 0
    passed_over: int = 0
    zones_unknown: int = 0


def title_of(words: str) -> str:
    """Give a title in one line, no longer than a line of ours."""
    return " ".join(words.split())[: limits.LINE]
