"""Päivä pakettiin (34): what the day leaves, looked through in three minutes (review 44).

Nothing of it has to be done, and nothing blocks: everything is kept anyway.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from app.domain.days_off import DaysOff
from app.domain.exchange import OutboxRow
from app.domain.meetings import AgreedMatter
from app.domain.today import DraftRow
from app.domain.visit_safety import VisitSafety
from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPromise:
    """What was agreed at a meeting of the day, with whom, and whether the worker promised it."""

    matter: AgreedMatter
    client_id: UUID
    client_name: str
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tomorrow:
    """What waits tomorrow; `unconfirmed` are clients whose interpreter nobody has booked.

    `pack_seen` is when the sheet of the day was last looked at today; `visit` when the first visit
    begins for which a safety time is of use, and `safety` what is agreed for it.
    """

    day: date | None = None
    count: int = 0
    kilometres: int = 0
    first: datetime | None = None
    pack_seen: datetime | None = None
    visit: datetime | None = None
    safety: VisitSafety | None = None
    unconfirmed: tuple[tuple[UUID, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPack:
    """All that is shown of the end of a day.

    `unreckoned` are the times of today's meetings away from the office that have no kilometres;
    `begins` and `ends` are the bounds of what stands in the calendar; `oldest` is the entry that
    waits longest for its hand-over; `days_off` are hers that begin in the coming weeks, and
    `card_languages` those that her clients read.
    """

    day: date
    drafts: tuple[DraftRow, ...] = ()
    promises: tuple[DayPromise, ...] = ()
    kilometres: int = 0
    drive_minutes: int = 0
    trips: int = 0
    unreckoned: tuple[time, ...] = ()
    waiting: int = 0
    oldest_waiting: datetime | None = None
    oldest: OutboxRow | None = None
    tomorrow: Tomorrow = Tomorrow()
    begins: datetime | None = None
    ends: datetime | None = None
    recording_minutes: int = 0
    holidays: tuple[date, ...] = ()
    days_off: tuple[DaysOff, ...] = ()
    card_languages: tuple[Language, ...] = ()


def promised_by(who: str, names: Iterable[str]) -> bool:
    """Whether a promise is that of somebody who is called so: "Kaisa tulostaa", "Aino, Kaisa".

    A promise of both is hers too. `names` are what she is called; words are compared whole.
    """
    words = {word.strip(".,;:!()").casefold() for word in who.replace("/", " ").split()}
    return any(name.casefold() in words for name in names if name)
