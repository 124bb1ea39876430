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
    """`code` has its words in `resources/vocabularies/monitoring.toml` (or core_elements.toml)."""

    code: str
    value: str


def report_lines(figures: Monitoring) -> tuple[ReportLine, ...]:
    """Give the lines in their order. What could be reckoned from a hidden number is hidden too."""
    return tuple(
        ReportLine(code, value)
        for code, value in (*_work(figures), *_meetings(figures), *_goals(figures))
    )


def element_lines(figures: Monitoring) -> tuple[ReportLine, ...]:
    """Give how many clients met each core element; the codes are those of core_elements.toml."""
    return tuple(ReportLine(code, value) for code, value in _counts(figures.elements))


def _counts(table: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """A breakdown: its small numbers are hidden together."""
    for code, shown in zip(table, protected(tuple(table.values())), strict=True):
        yield code, HIDDEN if shown is None else format_number(shown)


def _alone(count: int) -> str:
    return HIDDEN if 0 < count < SMALLEST else format_number(count)


def _mean(value: float | None, base: int, decimals: int = 1) -> str:
    """A mean over fewer than five would tell of single people."""
    return NOTHING if value is None or base < SMALLEST else format_number(value, decimals)


def _work(figures: Monitoring) -> Iterator[tuple[str, str]]:
    yield "clients", _alone(figures.clients)
    yield from _parts_of(figures.clients, {"with-pair": figures.with_pair, "young": figures.young})
    yield "new-clients", _alone(sum(one.count for one in figures.new_clients))
    yield "periods-begun", _alone(figures.periods_begun)
    yield "periods-ended", _alone(figures.periods_ended)
    yield "ended-months", _mean(figures.ended_months, figures.periods_ended)
    yield from _counts(
        {
            "decisions-new": figures.decisions_new,
            "decisions-continued": figures.decisions_continued,
            "decisions-ended": figures.decisions_ended,
        }
    )
    yield "anonymous", _alone(figures.anonymous)
    for kind in OTHER_WORK:  # nobody but herself stands in these hours
        if minutes := figures.other_work.get(kind):
            yield f"work-{kind}", format_number(minutes / 60, 1)


def _parts_of(whole: int, parts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Parts of a whole that is told: neither the part nor the rest may be a small number."""
    for code, count in parts.items():
        small = 0 < count < SMALLEST or 0 < whole - count < SMALLEST
        yield code, HIDDEN if small and count else format_number(count)


def _meetings(figures: Monitoring) -> Iterator[tuple[str, str]]:
    yield from _counts(
        {
            "in-person": figures.in_person,
            "remote": figures.remote,
            "contacts": figures.contacts,
            "cancelled": figures.cancelled,
        }
    )
    yield from _counts({f"purpose-{one}": figures.purposes.get(one, 0) for one in PURPOSES})
    yield "network-meetings", _alone(figures.network_meetings)
    yield "per-client-week", _mean(figures.per_client_week, figures.clients)
    yield "agreed-per-client-week", _mean(figures.agreed_per_client_week, figures.clients)
    share = None if figures.outreach_share is None else round(figures.outreach_share * 100)
    shown = _mean(share, min(figures.in_person, figures.outreach), 0)
    yield "outreach-share", shown if shown == NOTHING else f"{shown} %"
    yield "long-gaps", _alone(figures.long_gaps)
    yield "assessment-wait", _mean(figures.days_to_assessment, figures.periods_begun)
    yield "decision-wait", _mean(figures.days_to_decision, figures.decisions_new)
    yield "first-meeting", _mean(figures.days_to_first_meeting, figures.periods_begun)
    yield "minutes-first", _mean(figures.minutes_first, figures.clients, 0)
    yield "minutes-later", _mean(figures.minutes_later, figures.clients, 0)
    yield "kilometres", format_number(figures.kilometres)
    yield "drive-hours", format_number(figures.drive_minutes / 60, 1)


def _goals(figures: Monitoring) -> Iterator[tuple[str, str]]:
    yield from _counts({f"level-{level}": figures.goal_levels.get(level, 0) for level in LEVELS})
    yield from _counts(
        {
            "goals-forward": figures.goals_forward,
            "goals-same": figures.goals_same,
            "goals-back": figures.goals_back,
        }
    )
    yield "goals-achieved", _alone(figures.goals_achieved)
    yield "goals-ended", _alone(figures.goals_ended)
    yield "matters-done", _alone(figures.matters_done)
    yield "matters-open", _alone(figures.matters_open)
    yield "waiting", format_number(figures.waiting)
    oldest = figures.oldest_waiting_days
    yield "oldest-waiting", NOTHING if oldest is None else format_number(oldest)
