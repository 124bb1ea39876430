"""The day: bookings with their driving, reminders, the week strip."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from app.domain import limits
from app.domain.capacity import RECORDING, RECORDING_MINUTES
from app.domain.clients import SafetyNoteDraft
from app.domain.day_route import NOWHERE, Leg
from app.domain.goals import StepDraft
from app.domain.meetings import ContactForm
from app.domain.problems import Problem
from app.text import local


class DayState(StrEnum):
    """Where a booking stands."""

    LOGGED = "logged"
    DRAFT = "draft"
    NEXT = "next"
    LATER = "later"
    UNLOGGED = "unlogged"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingDraft:
    """A booked meeting: local wall time, form, place, driving there. `client_id` may be none.

    `purpose` is the id of an act of the period that is booked (`app.domain.period_acts.ActKind`),
    such as the interim check; empty for a usual meeting. Without a client it is the kind of other
    work (resources/vocabularies/other_work.toml; K29). `optional` is what she may take part in
    (P96); `series_id` is shared by what was booked together (P95); `place_id` is a place of the
    distance table, where it is neither the client's home nor the office.
    """

    id: UUID
    client_id: UUID | None
    version: int = 0
    on: date | None = None
    at: time | None = None
    minutes: int = 60
    zone: str = "Europe/Helsinki"
    form: ContactForm | None = None
    place: str = ""
    title: str = ""
    with_pair: bool = False
    purpose: str = ""
    interpreter_booked: bool = False
    kilometres: int | None = None
    drive_minutes: int | None = None
    place_id: UUID | None = None
    optional: bool = False
    series_id: UUID | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.on is None:
            found.append(Problem("date-missing", "on"))
        if self.at is None:
            found.append(Problem("time-missing", "at"))
        if self.client_id is None and not (self.title.strip() or self.purpose):
            found.append(Problem("required", "title"))
        if not 5 <= self.minutes <= 1440:
            found.append(Problem("out-of-range", "minutes", {"least": 5, "most": 1440}))
        if len(self.title) > limits.LINE:
            found.append(Problem("too-long", "title", {"most": limits.LINE}))
        return tuple(found)


def recording_id(booking_id: UUID) -> UUID:
    """Give the id of the time kept for recording a booked meeting."""
    return uuid5(booking_id, RECORDING)


def recording_time(draft: BookingDraft) -> BookingDraft | None:
    """Give the time to write the entry, right after a meeting (worker-review.md 43).

    It names nobody, and stands in the calendar by itself. None where the day is over before it.
    """
    if draft.on is None or draft.at is None or draft.client_id is None:
        return None
    end = datetime.combine(draft.on, draft.at) + timedelta(minutes=draft.minutes)
    if (end + timedelta(minutes=RECORDING_MINUTES)).date() != draft.on:
        return None
    return BookingDraft(
        id=recording_id(draft.id),
        client_id=None,
        on=draft.on,
        at=end.time(),
        minutes=RECORDING_MINUTES,
        zone=draft.zone,
        purpose=RECORDING,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DayItem:
    """One line of the timeline of *Tänään* (03). With turvakielto `place` is empty.

    `draft_id` is the kept draft of its entry. The fields after it are filled for the next meeting
    only, save `summary`, and `group_id` with its session, how many belong and ride; `leaves`,
    `short_by` and `way_unknown` tell of the way there (`app.domain.day_route.Leg`).
    `foreign_id` marks a time of another calendar, which is only looked at.
    """

    booking_id: UUID | None
    meeting_id: UUID | None
    client_id: UUID | None
    client_name: str
    title: str
    start: datetime
    minutes: int
    form: ContactForm | None
    state: DayState
    kilometres: int | None
    drive_minutes: int | None
    pair: str = ""
    place: str = ""
    draft_id: UUID | None = None
    summary: str = ""
    notice_count: int = 0
    safety_note: SafetyNoteDraft | None = None
    agreed_last: str = ""
    agreed_on: date | None = None
    aim: str = ""
    steps: tuple[StepDraft, ...] = ()
    week_number: int | None = None
    week_count: int | None = None
    group_id: UUID | None = None
    session_id: UUID | None = None
    group_count: int = 0
    group_riders: int = 0
    work: str = ""
    optional: bool = False
    repeats: bool = False
    leaves: datetime | None = None
    short_by: int = 0
    way_unknown: bool = False
    foreign_id: UUID | None = None
    all_day: bool = False

    @property
    def is_ahead(self) -> bool:
        """Whether it is still to come: then it counts when she has to leave."""
        return self.state in {DayState.NEXT, DayState.LATER}

    @property
    def wall_start(self) -> datetime:
        """When it begins by the clock on the wall."""
        return local(self.start)

    @property
    def start_day(self) -> date:
        """The day on which it begins."""
        return self.wall_start.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One line of *Muista*: a gate's code and its figures; the words are in the interface."""

    code: str
    client_id: UUID | None
    client_name: str
    rank: int
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCount:
    """One column of the week strip."""

    day: date
    done: int
    planned: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage:
    """All that *Tänään* shows for one day, read in one go."""

    day: date
    items: tuple[DayItem, ...]
    drafts: tuple["DraftRow", ...]
    reminders: tuple[Reminder, ...]
    week: tuple[DayCount, ...]
    week_kilometres: int
    tomorrow_count: int
    tomorrow_first: DayItem | None
    back: Leg = NOWHERE

    @property
    def kilometres(self) -> int:
        """What is driven on the day, with the way back where the table knows it."""
        return sum(item.kilometres or 0 for item in self.items) + (self.back.kilometres or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """An unfinished form that waits: shown on *Tänään* until saved or discarded.

    `form` is that of an unfinished meeting: a network meeting has a page of its own.
    """

    kind: str
    target_id: UUID
    client_id: UUID | None
    client_name: str
    saved_at: datetime
    readable: bool = True
    form: ContactForm | None = None
