"""When a measure is due: at points of the period, or every so many weeks (H24, P49, K05).

A quiet reminder, never a demand: the client may not want it now, and then it is put off with the
reason. Where a point has come, the earlier ones are asked for no more.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from app.domain import limits
from app.domain.clients import Attention
from app.domain.gate_facts import ClientFacts, DueMeasure
from app.domain.periods import PeriodRow
from app.domain.problems import Problem
from app.text import period_end

START, INTERIM, INTENSIVE_END, END, AGAIN = "start", "interim", "intensive-end", "end", "again"
_BEFORE_START: Final = timedelta(days=28)
"""What was filled in while the service was being prepared counts as the start."""
_BEFORE: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureSchedule:
    """When an instrument is asked; `intensive_months`: how long the dense phase lasts here."""

    instrument: str
    at: tuple[str, ...] = ()
    every_weeks: int | None = None
    intensive_months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureDelay:
    """Putting one point of one instrument off until a day, with the reason."""

    client_id: UUID
    instrument: str
    point: str
    until: date | None
    reason: str

    def problems(self, today: date) -> tuple[Problem, ...]:
        """What keeps it from being saved."""
        found = []
        if self.until is None:
            found.append(Problem("date-missing", "until"))
        elif self.until <= today:
            found.append(Problem("review-past", "until"))
        if not self.reason.strip():
            found.append(Problem("reason-missing", "reason"))
        if len(self.reason) > limits.LINE:
            found.append(Problem("too-long", "reason", {"most": limits.LINE}))
        return tuple(found)


def due_measure(
    schedule: MeasureSchedule, period: PeriodRow, newest: date | None, today: date
) -> DueMeasure | None:
    """Give the point that waits now; None while nothing does.

    Args:
        schedule: of one instrument.
        period: the one that runs.
        newest: the last day on which the instrument was filled in.
        today: the day.
    """
    opened = [one for one in _points(schedule, period, newest) if one[0] <= today]
    if not opened or period.ended_on is not None or today < period.start:
        return None
    opens, on, point = max(opened)
    if newest is not None and newest >= opens:
        return None
    return DueMeasure(instrument=schedule.instrument, point=point, on=on)


def _points(
    schedule: MeasureSchedule, period: PeriodRow, newest: date | None
) -> list[tuple[date, date, str]]:
    """For each point the day from which it is open, its own day, and its id."""
    days: dict[str, date | None] = {INTERIM: period.interim_check, END: period.end}
    if schedule.intensive_months is not None:
        days[INTENSIVE_END] = period_end(period.start, schedule.intensive_months)
    found = [(day - _BEFORE, day, point) for point, day in days.items()
             if day is not None and point in schedule.at]  # fmt: skip
    if START in schedule.at:
        found.append((period.start - _BEFORE_START, period.start, START))
    if schedule.every_weeks is not None and newest is not None:
        again = newest + timedelta(weeks=schedule.every_weeks)
        found.append((again, again, AGAIN))
    elif schedule.every_weeks is not None:
        found.append((period.start, period.start, AGAIN))
    return found


def measure_due(facts: ClientFacts, today: date) -> Attention | None:
    """An instrument waits to be filled in together (H24): said quietly, after all else."""
    if not facts.measures_due or facts.paused or not facts.in_service(today):
        return None
    first = facts.measures_due[0]
    values: dict[str, object] = {
        "names": first.names,
        "point": first.point,
        "on": first.on,
        "more": len(facts.measures_due) - 1,
    }
    return Attention(code="measure-due", rank=75, values=values)
