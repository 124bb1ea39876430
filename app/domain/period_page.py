"""What the section *Päätökset ja jakso* (27) shows, read in one go."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from app.domain.clients import Attention
from app.domain.period_acts import (
    ActKind,
    AssessmentDraft,
    DecisionDraft,
    PeriodActDraft,
    PeriodFactsDraft,
    WorkDivisionDraft,
)
from app.domain.summary import ClientHead

BOOK_AHEAD: Final = timedelta(days=28)
CLOSE_AHEAD: Final = timedelta(days=30)


class NextAct(StrEnum):
    """What the phase of the period asks for: it is the section's one filled action (review 25)."""

    BEGIN = "begin"
    ADD_DECISION = "add-decision"
    BOOK_INTERIM = "book-interim"
    RECORD_INTERIM = "record-interim"
    FINAL = "final-evaluation"
    NONE = "none"


class MilestoneState(StrEnum):
    """Where a milestone stands: done, the next one without a time, booked, still to come."""

    DONE = "done"
    TO_BOOK = "to-book"
    BOOKED = "booked"
    TO_COME = "to-come"


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """One line of *Virstanpylväät*; `code` has its words in the interface, `text` is her own."""

    on: date
    code: str
    state: MilestoneState
    text: str = ""
    number: int = 0
    act: PeriodActDraft | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmWatch:
    """Rytmivahti: the agreed gap and what became of the weeks (P28, P46, worker-review.md 40).

    Calls fill no week. `client` counts what the client cancelled, `roads` weather and transport,
    `worker` what the worker was kept from, `tried` where nobody was met.
    """

    agreed_gap_days: int
    weeks: int = 0
    weeks_met: int = 0
    met: int = 0
    contacts: int = 0
    tried: int = 0
    client: int = 0
    roads: int = 0
    worker: int = 0
    other: int = 0
    outreach: int = 0
    minutes: int = 0
    last_met: date | None = None

    @property
    def outreach_share(self) -> int | None:
        """Of a hundred meetings, how many in the client's surroundings (P57); None with none."""
        return round(100 * self.outreach / self.met) if self.met else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementRow:
    """One of the four core elements or the five items of SHL 17 §: how often it was done.

    `marked` tells a mark set by hand, for what no meeting's entry shows.
    """

    id: str
    count: int = 0
    last: date | None = None
    marked: bool = False

    @property
    def is_delivered(self) -> bool:
        """Done at least once in this period (E65)."""
        return bool(self.count) or self.marked


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One line of what has happened in the period, the newest first."""

    on: date
    kind: ActKind
    act: PeriodActDraft | None = None
    old_end: date | None = None
    new_end: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPage(ClientHead):
    """The whole section; without a period the parts that hang on it are empty."""

    today: date
    decision: DecisionDraft | None = None
    earlier_decisions: tuple[DecisionDraft, ...] = ()
    assessment: AssessmentDraft | None = None
    facts: PeriodFactsDraft | None = None
    consent: PeriodActDraft | None = None
    pause: PeriodActDraft | None = None
    final: PeriodActDraft | None = None
    division: WorkDivisionDraft | None = None
    milestones: tuple[MilestoneRow, ...] = ()
    history: tuple[HistoryRow, ...] = ()
    rhythm: RhythmWatch | None = None
    elements: tuple[ElementRow, ...] = ()
    reminders: tuple[Attention, ...] = ()
    next_act: NextAct = NextAct.NONE

    @property
    def has_consent(self) -> bool:
        """The client has agreed and not taken it back (K10)."""
        return self.consent is not None and self.consent.kind is ActKind.CONSENT


def next_act(
    *,
    start: date | None,
    end: date | None,
    ended_on: date | None,
    interim_check: date | None,
    has_decision: bool,
    interim_done: bool,
    interim_booked: bool,
    today: date,
) -> NextAct:
    """Give what the phase asks for next; the latest phase wins (worker-review.md 25)."""
    near = interim_check is not None and today >= interim_check - BOOK_AHEAD
    due = interim_check is not None and today >= interim_check
    phases = (
        (start is None, NextAct.BEGIN),
        (ended_on is not None, NextAct.NONE),
        (end is not None and today >= end - CLOSE_AHEAD, NextAct.FINAL),
        (not has_decision, NextAct.ADD_DECISION),
        (interim_done, NextAct.NONE),
        (due, NextAct.RECORD_INTERIM),
        (near and not interim_booked, NextAct.BOOK_INTERIM),
    )
    return next((act for holds, act in phases if holds), NextAct.NONE)
