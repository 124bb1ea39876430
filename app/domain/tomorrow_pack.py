"""Katvepaketti: what of the next working day has to be at hand where there is no network.

One sheet with initials, times, places, agreed matters and empty boxes, for the day on which the
laptop is cold or its battery empty (peers.md 5, idea 2); a part of it is for working alone
(worker-review.md 4).
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.meetings import ContactForm


class BackupState(StrEnum):
    """Whether what the sheet shows is backed up too. Practice stores have no backups."""

    DONE = "done"
    BEHIND = "behind"
    NONE = "none"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackVisit:
    """One booked meeting: whose only as initials; with turvakielto no place.

    `work` is the kind of other work, empty for a group. What was typed stands on the sheet only
    where it names nobody and no place: of `agreed` the others are empty. `items` are the materials
    of a group's session with whether they are ready.
    """

    booking_id: UUID
    client_id: UUID | None
    initials: str
    work: str
    start: datetime
    minutes: int
    form: ContactForm | None
    place: str
    kilometres: int | None
    drive_minutes: int | None
    agreed: tuple[str, ...]
    interpreter_missing: bool
    items: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TomorrowPack:
    """A day with all its booked meetings, and when they were last backed up."""

    day: date
    visits: tuple[PackVisit, ...]
    backup: BackupState
    backed_up_at: datetime | None = None

    @property
    def kilometres(self) -> int:
        """How far it is in all."""
        return sum(visit.kilometres or 0 for visit in self.visits)

    @property
    def interpreters_missing(self) -> int:
        """How many meetings need an interpreter who is not booked."""
        return sum(visit.interpreter_missing for visit in self.visits)
