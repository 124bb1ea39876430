"""A package to one named colleague: who gets what until when, and what comes back (peers.md N).

A package goes to a substitute or a work pair. What comes back are additions: each is looked at and
taken in on its own, and stays under its author's name (worker-review.md 9, 703/2023 22 §).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain import limits
from app.domain.disclosures import Ground
from app.domain.edit_history import FieldChange
from app.domain.problems import Problem

LONGEST: Final = timedelta(days=366)
ANSWER_DAYS: Final = 31
"""How long an answer can be taken in after it was made."""


class Section(StrEnum):
    """What of a client goes along. Name, ways to reach and the note for the door always do."""

    GOALS = "goals"
    PLAN = "plan"
    NEEDS = "needs"
    MEETINGS = "meetings"
    ERRANDS = "errands"
    TEAM = "team"
    CALENDAR = "calendar"
    SAFETY = "safety"
    RECORDS = "records"
    DECISIONS = "decisions"
    PERIOD = "period"
    CHECKS = "checks"
    MEASURES = "measures"


USUAL: Final = frozenset(Section) - {Section.MEASURES}
"""What a substitute needs to go on; a questionnaire's numbers are no part of that (GDPR 5 art.)."""


class Way(StrEnum):
    """How a package is locked: to the colleague's own key, or to words said over the phone."""

    KEY = "key"
    CODE = "code"


class RecordKind(StrEnum):
    """What a package can hold; the ids are those of `app.services.payloads.KINDS`.

    The order is the order of taking in: what others refer to comes first.
    """

    CLIENT = "client"
    GOAL = "goal"
    PERSON = "person"
    MEETING = "meeting"
    BOOKING = "booking"
    REMARK = "client-remark"
    PLAN = "plan-version"
    STRENGTH = "strength"
    NEEDS = "needs"
    RECEIVED = "received"
    ERRAND = "carried-errand"
    ERRAND_EVENT = "errand-event"
    SILENCE = "silence-plan"
    SAFETY_PLAN = "safety-plan"
    REPRESENTATIVE = "representative"
    SERVICE = "other-service"
    CONTACT = "contact-record"
    WISH = "work-wish"
    MEASURE = "measure"
    DECISION = "decision"
    ACT = "carried-act"
    CHECK = "rehabilitation-check"


ENTRIES: Final = frozenset((
    RecordKind.MEETING, RecordKind.REMARK, RecordKind.PLAN, RecordKind.STRENGTH, RecordKind.NEEDS,
    RecordKind.RECEIVED, RecordKind.ERRAND_EVENT, RecordKind.SILENCE, RecordKind.CONTACT,
    RecordKind.MEASURE,
))  # fmt: skip
"""What one wrote and another leaves as it is; all else are facts that both go on with."""


class RecordState(StrEnum):
    """`KNOWN`: it is here already. `SENT`: it went out in this package.

    `OWN`: it stood in the client's file before the package came, so no answer takes it along.
    """

    WAITING = "waiting"
    TAKEN = "taken"
    DECLINED = "declined"
    KNOWN = "known"
    SENT = "sent"
    OWN = "own"


class Direction(StrEnum):
    """Whether a package was made here, came here, or came back as an answer to one made here."""

    OUT = "out"
    IN = "in"
    ANSWER = "answer"
    ANSWER_OUT = "answer-out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody whose card is here: packages can be locked to the key on it."""

    id: UUID
    name: str
    phone: str
    key: bytes
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HowToGoOn:
    """*Näin jatkat*: one page for one client, written for whoever goes on (peers.md 110)."""

    goals: str = ""
    agreed: str = ""
    next_meetings: str = ""
    reach: str = ""
    mind: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing stands on the page."""
        return not any((self.goals, self.agreed, self.next_meetings, self.reach, self.mind))


@dataclass(frozen=True, slots=True, kw_only=True)
class PackagedClient:
    """A client of a package with the page on how to go on."""

    client_id: UUID
    name: str
    page: HowToGoOn
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HowToGoOnDraft:
    """The page as she has written it so far, before a package is made: kept for each client apart.

    Its id is the client's, so that it goes when the client's data goes.
    """

    id: UUID
    client_id: UUID
    page: HowToGoOn
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageDraft:
    """What the worker chose. `colleague` has a key only if the package is locked to it.

    `with_places`: address and municipality of clients with turvakielto go along, because the
    colleague must find the door.
    """

    id: UUID
    to_name: str = ""
    to_key: bytes = b""
    way: Way = Way.KEY
    clients: tuple[PackagedClient, ...] = ()
    sections: frozenset[Section] = USUAL
    ends_on: date | None = None
    ground: Ground = Ground.OWN_REGISTER
    with_places: bool = False

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being made."""
        found = []
        if not self.to_name.strip():
            found.append(Problem("required", "to_name"))
        if len(self.to_name) > limits.NAME:
            found.append(Problem("too-long", "to_name", {"most": limits.NAME}))
        if self.way is Way.KEY and not self.to_key:
            found.append(Problem("required", "to_key"))
        if not self.clients:
            found.append(Problem("required", "clients"))
        if self.ends_on is None:
            found.append(Problem("required", "ends_on"))
        elif not today <= self.ends_on <= today + LONGEST:
            found.append(Problem("package-end", "ends_on"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRow:
    """A package in the list: which way it went, with whom, until when, how much still waits."""

    id: UUID
    direction: Direction
    other: str
    way: Way
    made_at: datetime
    ends_on: date
    clients: int
    waiting: int
    opened_at: datetime | None = None
    answers: UUID | None = None

    def is_over(self, today: date) -> bool:
        """The end date has passed: nothing more of it opens."""
        return self.ends_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class AdditionRow:
    """One record of a package, as it is shown before it is taken in.

    `beside` counts entries of one's own about the same day: both stay. `kept`: its content is still
    here, so that a record that was left out can be taken up again. `change`: a colleague changed
    what both have; `changes` then tell what stands here now and what is proposed, `own_too` which
    of these fields were changed here too, `gone` that the record isn't here any more.
    """

    id: UUID
    kind: RecordKind
    state: RecordState
    author: str
    on: date | None
    title: str
    text: str
    client_words: str = ""
    beside: int = 0
    kept: bool = False
    change: bool = False
    changes: tuple[FieldChange, ...] = ()
    own_too: frozenset[str] = frozenset()
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedClient:
    """A client of a package that came: new here, here already, or perhaps the same as somebody.

    `same` are people of this store with the same henkilötunnus (`certain`), or the same name and
    birth date. `client_id` is set once it was decided who it is; `protected` is turvakielto there.
    """

    ref: UUID
    name: str
    page: HowToGoOn
    client_id: UUID | None
    same: tuple[tuple[UUID, str], ...]
    certain: bool
    additions: tuple[AdditionRow, ...]
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageView:
    """A package as its window shows it. `other_profile`: it was made by another county's rules."""

    row: PackageRow
    phone: str
    fingerprint: str
    known: bool
    other_profile: str
    clients: tuple[OfferedClient, ...]
