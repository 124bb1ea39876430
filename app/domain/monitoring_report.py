"""The lines of the report of *Seuranta*: which numbers are told, and which are too small to be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.goals import LEVELS
from app.domain.monitoring import SMALLEST, Monitoring, protected
from app.domain.paper_look import LookedPaper
from app.domain.worker import WorkerRow
from app.text import format_number

HIDDEN: Final = f"< {SMALLEST}"
NOTHING: Final = "–"
PURPOSES: Final = ("functioning", "exclusion", "participation", "inequality")
OTHER_WORK: Final = (
    "team-meeting", "training", "sparring", "supervision", "info", "event", "recording", "other",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringPaper(LookedPaper):
    """The report as it is printed."""

    figures: Monitoring
    worker: WorkerRow | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class ReportLine:
    """`code` has its words in `resources/vocabularies/monitoring.toml` (or core_elements.toml).

    `number` is None where none is told: `small` says that there is one, and that it would tell of
    single people. `unit` is the UCUM code of what is measured, empty for a count.
    """

    code: str
    number: float | None
    small: bool = False
    unit: str = ""
    decimals: int = 0

    @property
    def value(self) -> str:
        """What stands on paper and in the table."""
        if self.number is None:
            return HIDDEN if self.small else NOTHING
        told = format_number(self.number, self.decimals)
        return f"{told} %" if self.unit == "%" else told


def report_lines(figures: Monitoring) -> tuple[ReportLine, ...]:
    """Give the lines in their order. What could be reckoned from a hidden number is hidden too."""
    return (*_work(figures), *_meetings(figures), *_goals(figures))


def element_lines(figures: Monitoring) -> tuple[ReportLine, ...]:
    """Give how many clients met each core element; the codes are those of core_elements.toml."""
    return tuple(_counts(figures.elements))


def _counts(table: Mapping[str, int]) -> Iterator[ReportLine]:
    """A breakdown: its small numbers are hidden together."""
    for code, shown in zip(table, protected(tuple(table.values())), strict=True):
        yield ReportLine(code, shown, small=shown is None)


def _alone(code: str, count: int) -> ReportLine:
    small = 0 < count < SMALLEST
    return ReportLine(code, None if small else count, small=small)


def _mean(code: str, value: float | None, base: int, unit: str, decimals: int = 1) -> ReportLine:
    """A mean over fewer than five would tell of single people."""
    return ReportLine(code, None if base < SMALLEST else value, unit=unit, decimals=decimals)


def _work(figures: Monitoring) -> Iterator[ReportLine]:
    yield _alone("clients", figures.clients)
    yield from _parts_of(figures.clients, {"with-pair": figures.with_pair, "young": figures.young})
    yield _alone("new-clients", sum(one.count for one in figures.new_clients))
    yield _alone("periods-begun", figures.periods_begun)
    yield _alone("periods-ended", figures.periods_ended)
    yield _mean("ended-months", figures.ended_months, figures.periods_ended, "mo")
    yield from _counts(
        {
            "decisions-new": figures.decisions_new,
            "decisions-continued": figures.decisions_continued,
            "decisions-ended": figures.decisions_ended,
        }
    )
    yield _alone("anonymous", figures.anonymous)
    for kind in OTHER_WORK:  # nobody but herself stands in these hours
        if minutes := figures.other_work.get(kind):
            yield ReportLine(f"work-{kind}", minutes / 60, unit="h", decimals=1)


def _parts_of(whole: int, parts: Mapping[str, int]) -> Iterator[ReportLine]:
    """Parts of a whole that is told: neither the part nor the rest may be a small number."""
    for code, count in parts.items():
        small = 0 < count < SMALLEST or 0 < whole - count < SMALLEST
        hidden = bool(small and count)
        yield ReportLine(code, None if hidden else count, small=hidden)


def _meetings(figures: Monitoring) -> Iterator[ReportLine]:
    yield from _counts(
        {
            "in-person": figures.in_person,
            "remote": figures.remote,
            "contacts": figures.contacts,
            "cancelled": figures.cancelled,
        }
    )
    yield from _counts({f"purpose-{one}": figures.purposes.get(one, 0) for one in PURPOSES})
    yield _alone("network-meetings", figures.network_meetings)
    yield _mean("per-client-week", figures.per_client_week, figures.clients, "/wk")
    yield _mean("agreed-per-client-week", figures.agreed_per_client_week, figures.clients, "/wk")
    share = None if figures.outreach_share is None else round(figures.outreach_share * 100)
    yield _mean("outreach-share", share, min(figures.in_person, figures.outreach), "%", 0)
    yield _alone("long-gaps", figures.long_gaps)
    yield _mean("assessment-wait", figures.days_to_assessment, figures.periods_begun, "d")
    yield _mean("decision-wait", figures.days_to_decision, figures.decisions_new, "d")
    yield _mean("first-meeting", figures.days_to_first_meeting, figures.periods_begun, "d")
    yield _mean("minutes-first", figures.minutes_first, figures.clients, "min", 0)
    yield _mean("minutes-later", figures.minutes_later, figures.clients, "min", 0)
    yield ReportLine("kilometres", figures.kilometres, unit="km")
    yield ReportLine("drive-hours", figures.drive_minutes / 60, unit="h", decimals=1)


def _goals(figures: Monitoring) -> Iterator[ReportLine]:
    yield from _counts({f"level-{level}": figures.goal_levels.get(level, 0) for level in LEVELS})
    yield from _counts(
        {
            "goals-forward": figures.goals_forward,
            "goals-same": figures.goals_same,
            "goals-back": figures.goals_back,
        }
    )
    yield _alone("goals-achieved", figures.goals_achieved)
    yield _alone("goals-ended", figures.goals_ended)
    yield _alone("matters-done", figures.matters_done)
    yield _alone("matters-open", figures.matters_open)
    yield ReportLine("waiting", figures.waiting)
    yield ReportLine("oldest-waiting", figures.oldest_waiting_days, unit="d")
