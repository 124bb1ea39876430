"""Jos minusta ei kuulu: the client's own instruction for when the agreed interval is exceeded.

Agreed at the start and changed whenever the client wants (P15, S03, worker-review.md 37). What was
not talked about stays open: nothing is allowed or forbidden on the client's behalf.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from app.domain import limits
from app.domain.goals import RevisionRow
from app.domain.network import ConsentDraft
from app.domain.paper_look import LookedPaper
from app.domain.problems import Problem

LEAST_DAYS: Final = 1
MOST_DAYS: Final = 60
USUAL_DAYS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceDraft:
    """How long to wait, what the worker may do, and the client's words; None: not talked about."""

    id: UUID
    client_id: UUID
    version: int = 0
    wait_days: int | None = USUAL_DAYS
    may_text: bool | None = None
    may_come: bool | None = None
    may_call: bool | None = None
    call_whom: str = ""
    way_back: str = ""
    agreed_on: date | None = None

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.wait_days is None or not LEAST_DAYS <= self.wait_days <= MOST_DAYS:
            values: dict[str, object] = {"least": LEAST_DAYS, "most": MOST_DAYS}
            found.append(Problem("out-of-range", "wait_days", values))
        if self.may_call and not self.call_whom.strip():
            found.append(Problem("required", "call_whom"))
        if len(self.call_whom) > limits.SHORT:
            found.append(Problem("too-long", "call_whom", {"most": limits.SHORT}))
        if len(self.way_back) > limits.LINE:
            found.append(Problem("too-long", "way_back", {"most": limits.LINE}))
        if self.agreed_on is not None and self.agreed_on > today:
            found.append(Problem("date-in-future", "agreed_on"))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOne:
    """Somebody of the client's own network who may be called, as a role or alias."""

    label: str
    consent: ConsentDraft | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SilencePage:
    """All of screen 37a; `history` holds the earlier agreements, the newest first."""

    draft: SilenceDraft
    people: tuple[CloseOne, ...]
    history: tuple[RevisionRow, ...]
    editable: bool

    @property
    def agreed(self) -> bool:
        """Whether there is an instruction at all."""
        return self.draft.version > 0

    def consent_is_missing(self, whom: str, today: date) -> bool:
        """Calling somebody asks for the client's consent to contact (worker-review.md 6)."""
        known = next((one for one in self.people if one.label == whom), None)
        if known is None or known.consent is None:
            return bool(whom)
        return not known.consent.is_valid(today)


@dataclass(frozen=True, slots=True, kw_only=True)
class SilencePaper(LookedPaper):
    """The A5 card. It names no surname, no place and no address, turvakielto or not."""

    draft: SilenceDraft
    client_name: str
    worker_name: str
    worker_phone: str
    organiser_name: str
    unit: str
    printed_at: datetime
