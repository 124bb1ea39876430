"""Turva-aika (35): by when she says that a visit is over, and who calls if she does not.

Lone work: työturvallisuuslaki 738/2002 27 and 29 §. It is about the worker's safety and stands in
no client's data: no name, no address, no client's id. The program calls for no help; a colleague
does.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from app.domain import limits
from app.domain.problems import Problem
from app.text import local

AFTER_THE_END: Final = timedelta(minutes=30)
MORE: Final = timedelta(minutes=30)
SUPERVISOR_AFTER: Final = 15  # minutes after the deadline, unless she agrees on others
EMERGENCY_AFTER: Final = 30
SOONEST: Final = 5
LATEST: Final = 180
FORGOTTEN_AFTER: Final = timedelta(days=1)


class SafetyState(StrEnum):
    """Where a visit stands."""

    OPEN = "open"
    AGREED = "agreed"
    OVERDUE = "overdue"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSafety:
    """What is agreed before a visit, by wall time of its day; instants say what was done when.

    `supervisor_after` and `emergency_after` are minutes from the deadline to the second and the
    third step: half an hour is long where help is near, and short where the phone has no network.
    """

    on: date
    begins: time | None = None
    ends: time | None = None
    deadline: time | None = None
    who: str = ""
    phone: str = ""
    supervisor: str = ""
    supervisor_after: int = SUPERVISOR_AFTER
    emergency_after: int = EMERGENCY_AFTER
    charged: bool = False
    with_pair: bool = False
    agreed_at: datetime | None = None
    arrived_at: datetime | None = None
    over_at: datetime | None = None

    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being agreed."""
        found = [
            Problem("time-missing", name)
            for name in ("ends", "deadline")
            if getattr(self, name) is None
        ]
        if self.ends and self.deadline and self.deadline < self.ends:
            found.append(Problem("end-before-start", "deadline"))
        missing = [name for name in ("who", "phone") if not getattr(self, name).strip()]
        found += [Problem("required", name) for name in missing]
        found += [
            Problem("too-long", name, {"most": limits.LINE})
            for name in ("who", "phone", "supervisor")
            if len(getattr(self, name)) > limits.LINE
        ]
        return (*found, *self._step_problems())

    def _step_problems(self) -> tuple[Problem, ...]:
        """The steps come one after the other, soon enough to be of help."""
        bounds = {
            "supervisor_after": SOONEST,
            "emergency_after": max(SOONEST, self.supervisor_after + 1),
        }
        return tuple(
            Problem("out-of-range", name, {"least": least, "most": LATEST})
            for name, least in bounds.items()
            if not least <= getattr(self, name) <= LATEST
        )

    def state(self, now: datetime) -> SafetyState:
        """Where it stands: midnight ends no visit, only her word does, or a whole day after."""
        if self.agreed_at is None:
            return SafetyState.OPEN
        late = timedelta(minutes=self.minutes_late(now))
        if self.over_at is not None or late > FORGOTTEN_AFTER:
            return SafetyState.OVER
        return SafetyState.OVERDUE if late > timedelta() else SafetyState.AGREED

    def minutes_late(self, now: datetime) -> int:
        """How long ago she should have called; below zero while there is time."""
        wall = local(now).replace(tzinfo=None)
        deadline = datetime.combine(self.on, self.deadline or time())
        return int((wall - deadline).total_seconds() // 60)

    def steps(self) -> tuple[time, time, time]:
        """When a colleague calls her, then the supervisor, then 112."""
        deadline = datetime.combine(self.on, self.deadline or time())
        after = (0, self.supervisor_after, self.emergency_after)
        first, second, third = ((deadline + timedelta(minutes=one)).time() for one in after)
        return first, second, third

    def prolonged(self, now: datetime) -> "VisitSafety":
        """The same with half an hour more, from the deadline or from now if that is later.

        Past midnight it stands on the next day, and its end is the midnight between.
        """
        wall = local(now).replace(tzinfo=None, second=0, microsecond=0)
        moment = max(wall, datetime.combine(self.on, self.deadline or time())) + MORE
        if moment.date() == self.on:
            return replace(self, deadline=moment.time())
        return replace(self, on=moment.date(), begins=None, ends=time(), deadline=moment.time())


def proposed(on: date, begins: time | None, minutes: int, *, before: VisitSafety) -> VisitSafety:
    """What stands in the form before the next visit: its end, half an hour more, same people."""
    empty = replace(before, on=on, begins=begins, ends=None, deadline=None, agreed_at=None,
                    arrived_at=None, over_at=None, charged=False, with_pair=False)  # fmt: skip
    if begins is None:
        return empty
    end = datetime.combine(on, begins) + timedelta(minutes=minutes)
    last = datetime.combine(on, time(23, 59))
    return replace(
        empty, ends=min(end, last).time(), deadline=min(end + AFTER_THE_END, last).time()
    )
