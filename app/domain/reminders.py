"""Reminders of *Tänään* that were put off or answered: asked again on a day, kept as history.

Nothing vanishes for ever, and the client's own page says all of it all the time: only the day's
list is quiet until the day she chose.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from app.domain import limits
from app.domain.clients import Attention
from app.domain.problems import Problem

LONGEST: Final = timedelta(days=92)
USUALLY: Final = timedelta(weeks=4)


class Answer(StrEnum):
    """What is done about a reminder just now."""

    LATER = "later"
    REASON = "reason"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderAnswer:
    """One answer: to which reminder of whom, until when it is quiet, and why."""

    code: str
    client_id: UUID | None
    version: int = 0  # as every form's draft; an answer is given once
    answer: Answer = Answer.LATER
    until: date | None = None
    reason: str = ""

    @property
    def id(self) -> UUID:
        """The same for every answer to this reminder: what its draft is kept under."""
        return uuid5(NAMESPACE_OID, f"{self.code} {self.client_id}")

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.until is None:
            found.append(Problem("date-missing", "until"))
        elif self.until <= today:
            found.append(Problem("review-past", "until"))
        elif self.until > today + LONGEST:
            last = today + LONGEST
            found.append(Problem("reminder-too-late", "until", {"last": last}))
        if self.answer is Answer.REASON and not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        if len(self.reason) > limits.LINE:
            found.append(Problem("too-long", "reason", {"most": limits.LINE}))
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """An answer as it is kept: when it was given, and whether it was taken back."""

    answer: Answer
    on: date
    until: date
    reason: str
    taken_back: bool


Quiet = Collection[tuple[str, UUID | None]]


def still_asked(
    found: Iterable[Attention], client_id: UUID | None, quiet: Quiet
) -> list[Attention]:
    """Give the reminders that nobody has answered, so that the next one comes up in their place."""
    return [one for one in found if (one.code, client_id) not in quiet]
