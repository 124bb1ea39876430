"""Groups: own and outside ones, who belongs to them, their sessions and who came (E38–E42, K34)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from app.domain import limits
from app.domain.problems import Problem

REASONS: Final = ("transport", "weather", "client-ill", "client-other", "not-known")
"""Syy (worker-review.md 17): kyyti, keli, vointi, muu meno, ei tiedossa; ids of outcome reasons."""

MOST_MEMBERS: Final = 200
BEFORE: Final = timedelta(minutes=15)


class Attendance(StrEnum):
    """How it was with one member: Paikalla, Etänä, Ilmoitti poissaolosta, Ei tullut."""

    PRESENT = "present"
    REMOTE = "remote"
    TOLD = "told"
    ABSENT = "absent"

    @property
    def is_there(self) -> bool:
        """Took part, here or from afar."""
        return self in {Attendance.PRESENT, Attendance.REMOTE}


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    HELD = "held"
    NOT_HELD = "not-held"


class Transport(StrEnum):
    """How a member gets to the group (E42): alone, by bus, with us, or only from afar."""

    OWN = "own"
    BUS = "bus"
    RIDE = "ride"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDraft:
    """A group as its form holds it. `outside`: somebody else holds it, she visits (E49).

    `kind` is an id of `resources/vocabularies/group_kinds.toml`; `aim` the group's common goal;
    `place` an id of a kind of place, `place_id` one of the distance table; `weekday` 0 for Monday,
    None where it isn't weekly; `kilometres` and `drive_minutes` are the worker's own way there.
    """

    id: UUID
    version: int = 0
    name: str = ""
    kind: str = ""
    outside: bool = False
    organiser: str = ""
    aim: str = ""
    leaders: str = ""
    place: str = ""
    weekday: int | None = None
    at: time | None = None
    minutes: int | None = 90
    most: int | None = 8
    kilometres: int | None = None
    drive_minutes: int | None = None
    place_id: UUID | None = None
    started_on: date | None = None
    ended_on: date | None = None

    @property
    def client_id(self) -> UUID | None:
        """No client's record."""
        return None

    def problems(self, _today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if not self.name.strip():
            found.append(Problem("required", "name"))
        found += _too_long(self, ("name", "organiser", "leaders", "aim"), limits.LINE)
        if self.weekday is not None and self.at is None:
            found.append(Problem("time-missing", "at"))
        found += _range("minutes", self.minutes, 5, 1440)
        if self.most is not None:
            found += _range("most", self.most, 1, MOST_MEMBERS)
        for field, most in (("kilometres", 2000), ("drive_minutes", 1440)):
            found += _range(field, getattr(self, field) or 0, 0, most)
        if self.started_on and self.ended_on and self.ended_on < self.started_on:
            found.append(Problem("end-before-start", "ended_on"))
        return tuple(found)

    def next_day(self, after: date) -> date | None:
        """Give the first day of the group after a day; None where it has no weekday or is over."""
        if self.weekday is None:
            return None
        day = after + timedelta(days=(self.weekday - after.weekday() - 1) % 7 + 1)
        return day if self.ended_on is None or day <= self.ended_on else None


def _range(field: str, value: int | None, least: int, most: int) -> list[Problem]:
    if value is None or not least <= value <= most:
        return [Problem("out-of-range", field, {"least": least, "most": most})]
    return []


def _too_long(draft: object, fields: tuple[str, ...], most: int) -> list[Problem]:
    long = (field for field in fields if len(getattr(draft, field)) > most)
    return [Problem("too-long", field, {"most": most}) for field in long]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDraft:
    """A client in a group, with what this one practises there (E38) and the agreement (E39).

    `client_words` is the own goal as the client says it, `own_goal` as it was written down;
    `called` the name used in the group, if another than the first name; `agreement_at` where the
    signed agreement lies. `visit_weeks`: how often the worker visits in the group (E40), 0 never.
    """

    id: UUID
    client_id: UUID
    group_id: UUID
    version: int = 0
    called: str = ""
    client_words: str = ""
    own_goal: str = ""
    agreed_on: date | None = None
    agreement_at: str = ""
    transport: Transport | None = None
    barrier: str = ""
    visit_weeks: int | None = 0
    joined_on: date | None = None
    left_on: date | None = None
    left_note: str = ""

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.joined_on is None:
            found.append(Problem("date-missing", "joined_on"))
        if self.agreed_on is not None and self.agreed_on > today:
            found.append(Problem("date-in-future", "agreed_on"))
        if self.joined_on and self.left_on and self.left_on < self.joined_on:
            found.append(Problem("end-before-start", "left_on"))
        found += _range("visit_weeks", self.visit_weeks or 0, 0, 52)
        long = ("client_words", "own_goal", "barrier", "left_note")
        found += _too_long(self, long, limits.NOTE)
        return tuple(found)

    @property
    def has_goal(self) -> bool:
        """An own goal is written down, in the client's words or the worker's."""
        return bool(self.own_goal.strip() or self.client_words.strip())

    def belongs_on(self, day: date) -> bool:
        """Belongs to the group on a day."""
        began = self.joined_on is None or self.joined_on <= day
        return began and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """A session planned (K34): when, theme, aim, materials, methods. Times are local wall time.

    `place_id` is where it is, if somewhere else than the group usually; `prepared` are those of
    the materials that are ready.
    """

    id: UUID
    group_id: UUID
    version: int = 0
    on: date | None = None
    at: time | None = None
    minutes: int | None = 90
    zone: str = "Europe/Helsinki"
    place_id: UUID | None = None
    theme: str = ""
    aim: str = ""
    materials: str = ""
    prepared: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()

    @property
    def client_id(self) -> UUID | None:
        """No client's record."""
        return None

    def problems(self, _today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.on is None:
            found.append(Problem("date-missing", "on"))
        if self.at is None:
            found.append(Problem("time-missing", "at"))
        found += _range("minutes", self.minutes, 5, 1440)
        found += _too_long(self, ("theme",), limits.LINE)
        found += _too_long(self, ("aim", "materials"), limits.NOTE)
        return tuple(found)

    @property
    def items(self) -> tuple[tuple[str, bool], ...]:
        """Each of the materials with whether it is ready; one a line, or parted by commas."""
        return told_ready(self.materials, self.prepared)


def told_ready(materials: str, prepared: Iterable[str]) -> tuple[tuple[str, bool], ...]:
    """Give each of the materials with whether it is ready."""
    ready = frozenset(prepared)
    return tuple((item, item in ready) for item in material_items(materials))


def material_items(materials: str) -> tuple[str, ...]:
    """Give the single things of a text on materials, each once, in its order."""
    parts = (part.strip(" \t.•*–-") for part in re.split(r"[,;\n]", materials))
    return tuple(dict.fromkeys(part for part in parts if part))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One member in one session: state, reason of an absence, and what goes into the own file only.

    `own_line` is the worker's, `client_words` the client's own, `support` the individual support
    that was given inside the group (E41).
    """

    member_id: UUID
    state: Attendance | None = None
    reason: str = ""
    own_line: str = ""
    client_words: str = ""
    support: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was marked or written."""
        return self.state is None and not (self.own_line or self.client_words or self.support)


@dataclass(frozen=True, slots=True, kw_only=True)
class RollDraft:
    """What the page holds of a session: the common text and one mark for each member.

    `reason` says why a saved roll changes; `names_kept` that she looked at the names which were
    found and keeps them.
    """

    session_id: UUID
    common_text: str = ""
    marks: tuple[Mark, ...] = ()
    reason: str = ""
    names_kept: bool = False

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if all(mark.state is None for mark in self.marks):
            found.append(Problem("nobody-marked", "marks"))
        texts = [self.common_text]
        for mark in self.marks:
            texts += [mark.own_line, mark.client_words, mark.support]
        if any(len(text) > limits.NOTE for text in texts):
            found.append(Problem("too-long", "common_text", {"most": limits.NOTE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """A session as its page shows it."""

    draft: SessionDraft
    state: SessionState
    reason: str = ""
    common_text: str = ""
    start: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRow:
    """A member as the page shows it; `history` is the newest last."""

    draft: MemberDraft
    client_name: str
    first_name: str
    initials: str
    mark: Mark
    saved: bool = False
    history: tuple[tuple[date, Attendance], ...] = ()
    last_visit: date | None = None

    @property
    def shown_name(self) -> str:
        """The name that the group knows: never more (worker-review.md 17)."""
        return self.draft.called or self.first_name


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """A group in the list."""

    id: UUID
    name: str
    outside: bool
    weekday: int | None
    at: time | None
    members: int
    most: int | None
    next_on: date | None = None
    ended: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RidesInShort:
    """Of a session's rides: when the first sets out and who drives it, who rides, who waits."""

    driver: str = ""
    leaves: datetime | None = None
    riders: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPage:
    """All that the page shows of one group: a session, its members, the other sessions' ids.

    `unsaved`: the session was saved, and marked otherwise since; `rides` tell of who rides along.
    """

    group: GroupDraft
    session: SessionRow | None
    sessions: tuple[tuple[UUID, date], ...]
    members: tuple[MemberRow, ...]
    unsaved: bool = False
    rides: RidesInShort | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientGroup:
    """A group on a client's page: only this client's own things."""

    group: GroupDraft
    member: MemberDraft
    history: tuple[tuple[date, Attendance], ...] = ()
    last_visit: date | None = None
    next_start: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundName:
    """A member's name in a text that goes into other members' files."""

    member_id: UUID | None
    words: tuple[str, ...]


def entry_id(session_id: UUID, member_id: UUID) -> UUID:
    """Give the id of the entry that a session makes for one member: saving twice makes one."""
    return uuid5(session_id, member_id.hex)


def session_booking_id(session_id: UUID) -> UUID:
    """Give the id of the booking that holds a session's place in the calendar."""
    return uuid5(session_id, "booking")


def is_session_time(start: datetime, minutes: int, now: datetime) -> bool:
    """From a quarter of an hour before until one after: then only first names show (review 17)."""
    return start - BEFORE <= now <= start + timedelta(minutes=minutes) + BEFORE


def entry_note(group: str, theme: str, common: str, own_line: str, support: str) -> str:
    """Give the text of one member's entry: what was common, then only this member's own lines."""
    head = f"{group}: {theme}" if theme else group
    parts = (head, common, own_line, support)
    return "\n\n".join(part.strip() for part in parts if part.strip())
