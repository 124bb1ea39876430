"""Minun tiimini: the client's people and places, as the list twin of the map (P08, P35)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem


class Sector(StrEnum):
    """The five sectors of the map."""

    FAMILY = "family"
    FRIENDS = "friends"
    HOBBIES = "hobbies"
    WORK = "work"
    SERVICES = "services"


class Closeness(StrEnum):
    """Which ring."""

    NEAR = "near"
    MIDDLE = "middle"
    FAR = "far"


class Strength(StrEnum):
    """How strong the tie is."""

    WEAK = "weak"
    MEDIUM = "medium"
    STRONG = "strong"


class Tone(StrEnum):
    """Antaa voimia, vaihteleva, vie voimia, toive (worker-review.md 7)."""

    GIVES = "gives"
    MIXED = "mixed"
    TAKES = "takes"
    WISH = "wish"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where she put somebody by hand: shares of the sector's angle and of the ring's width.

    Shares and no pixels: the place stays right when a sector grows with its members.
    """

    turn: float
    reach: float

    def __post_init__(self) -> None:
        if not (0 <= self.turn <= 1 and 0 <= self.reach <= 1):
            raise ValueError("a spot lies inside its sector and ring")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """How somebody stands to the client. `also_in`: further sectors of one and the same person."""

    sector: Sector = Sector.FAMILY
    closeness: Closeness = Closeness.MIDDLE
    strength: Strength = Strength.MEDIUM
    tone: Tone = Tone.GIVES
    also_in: tuple[Sector, ...] = ()
    spot: Spot | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDraft:
    """Suostumus yhteydenpitoon: to whom, what may and may not be told, until when (review 6).

    A consent is withdrawn with a date, never erased.
    """

    may_tell: str = ""
    may_not_tell: str = ""
    valid_until: date | None = None
    given_on: date | None = None
    given_how: str = "spoken"
    withdrawn_on: date | None = None

    def is_valid(self, today: date) -> bool:
        """Given, not withdrawn, not run out."""
        return (
            self.given_on is not None
            and (self.withdrawn_on is None or today < self.withdrawn_on)
            and (self.valid_until is None or today <= self.valid_until)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPersonDraft:
    """One person, pet or place. `label` is a role or alias; `record_name` is for entries only."""

    id: UUID
    client_id: UUID
    version: int = 0
    label: str = ""
    kind: str = "person"
    sector: Sector = Sector.FAMILY
    closeness: Closeness = Closeness.MIDDLE
    strength: Strength = Strength.MEDIUM
    tone: Tone = Tone.GIVES
    record_name: str = ""
    title: str = ""
    organisation: str = ""
    phone: str = ""
    plan_role: str = ""
    helps_goals: tuple[UUID, ...] = ()
    protected: bool = False
    consent: ConsentDraft | None = None
    also_in: tuple[Sector, ...] = ()
    service_id: UUID | None = None

    def problems(self, *, period_end: date | None = None) -> tuple[Problem, ...]:
        """What keeps it from being saved. A consent lasts at most to the period's end."""
        found = []
        if not self.label.strip():
            found.append(Problem("required", "label"))
        if len(self.label) > limits.NAME:
            found.append(Problem("too-long", "label", {"most": limits.NAME}))
        if self.consent and self.consent.given_on and not self.consent.may_tell.strip():
            found.append(Problem("required", "may_tell"))
        until = self.consent.valid_until if self.consent else None
        if until and period_end and until > period_end:
            found.append(Problem("consent-after-period", "valid_until", {"end": period_end}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPersonRow(NetworkPersonDraft):
    """A stored network person with the last time they took part in a meeting."""

    last_contact: date | None = None

    @property
    def has_number(self) -> bool:
        """Whether there is a number to call; with turvakielto there never is (domain.md 7.4)."""
        return bool(self.phone) and not self.protected


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """One line of the contact log: a meeting they took part in, and what they promised there."""

    meeting_id: UUID
    on: date
    form: str
    promised: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEntry:
    """A service of the directory that all clients share: nothing in it is about a client.

    `retired_on`: since when it is no longer offered; where it stands it stays.
    """

    id: UUID
    version: int = 0
    name: str = ""
    kind: str = "organisation"
    sector: Sector = Sector.SERVICES
    phone: str = ""
    note: str = ""
    retired_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        if not self.name.strip():
            return (Problem("required", "name"),)
        if len(self.name) > limits.NAME:
            return (Problem("too-long", "name", {"most": limits.NAME}),)
        return ()
