"""Mahtuuko uusi asiakas? A week in hours, from agreed rhythms, drives and recording (P30, R43)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

WEEK_HOURS = 37
RECORDING = "recording"  # an id of resources/vocabularies/other_work.toml
RECORDING_MINUTES = 20
USUAL_MEETING = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLoad:
    """One client's share: agreed gap in days, usual length of a meeting and of its drive."""

    gap_days: int
    meeting_minutes: int = USUAL_MEETING
    drive_minutes: int = 0

    @property
    def per_week(self) -> float:
        """How many meetings a week are agreed."""
        return 7 / self.gap_days


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """A usual week in minutes, without names; `next_client` is what one more weekly would take.

    `next_place_on` is the day after the first period that ends (P30).
    """

    clients: int
    week: int
    meetings: int
    drives: int
    recording: int
    groups: int
    next_client: int
    next_place_on: date | None = None

    @property
    def free(self) -> int:
        """What is left of the week; below zero where more is agreed than fits."""
        return self.week - self.meetings - self.drives - self.recording - self.groups

    @property
    def fits(self) -> bool:
        """One more weekly client fits."""
        return self.free >= self.next_client


def capacity(
    loads: Iterable[ClientLoad], *, week_hours: int, groups: int, next_place_on: date | None = None
) -> Capacity:
    """Add up a usual week; a new client is as far and as long as those of now on average."""
    known = list(loads)
    meetings = sum(load.per_week * load.meeting_minutes for load in known)
    drives = sum(load.per_week * load.drive_minutes for load in known)
    count = sum(load.per_week for load in known)
    length = meetings / count if count else USUAL_MEETING
    drive = drives / count if count else 0
    return Capacity(
        clients=len(known),
        week=week_hours * 60,
        meetings=round(meetings),
        drives=round(drives),
        recording=round(count * RECORDING_MINUTES),
        groups=groups,
        next_client=round(length + drive + RECORDING_MINUTES),
        next_place_on=next_place_on,
    )
