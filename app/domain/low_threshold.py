"""Anonymous encounters (nimetön kohtaaminen): numbers of people of whom nothing is known.

The duty to record (703/2023 17 §) begins when a need of service becomes known or a service begins;
before that a meeting leaves a number behind and nothing else (worker-review.md 1).
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.problems import Problem

MOST_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Week:
    """A week by ISO 8601, as it is said in Finland ("viikko 46")."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Week":
        """Give the week of a day."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @property
    def monday(self) -> date:
        """The first day of the week."""
        return date.fromisocalendar(self.year, self.number, 1)


@dataclass(frozen=True, slots=True)
class Encounter:
    """What is added to the counters: where and how, and how many people."""

    form: str
    method: str = ""
    people: int = 1

    def problems(self) -> tuple[Problem, ...]:
        """Tell what keeps it from being counted."""
        if not self.form:
            return (Problem("required", "form"),)
        if not 1 <= self.people <= MOST_AT_ONCE:
            return (Problem("out-of-range", "people", {"least": 1, "most": MOST_AT_ONCE}),)
        return ()


@dataclass(frozen=True, slots=True)
class EncounterCount:
    """How many people one week, form and method holds."""

    week: Week
    form: str
    method: str
    people: int
