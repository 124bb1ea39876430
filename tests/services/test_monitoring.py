"""Seuranta: the figures of her own work, and a report in which nobody can be found."""

import csv
from dataclasses import replace
from datetime import date, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.measurereport import MeasureReport
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from app.domain.clients import Start
from app.domain.low_threshold import Encounter, Week
from app.domain.meetings import AgreedMatter, ContactForm, Outcome
from app.domain.monitoring import (
    SMALLEST,
    Monitoring,
    PeriodDays,
    Span,
    agreed_by,
    agreed_by_week,
    protected,
)
from app.domain.monitoring_report import HIDDEN, element_lines, report_lines
from app.progress import NoProgress
from app.services import low_threshold, monitoring
from app.services.monitoring_report import save_report
from app.services.vault import Store
from tests import casework
from tests.casework import NOW, TODAY, events, log, visit
from tests.conftest import Clock

AUTUMN = Span("half-year", date(2026, 7, 1), date(2026, 12, 31))


@pytest.fixture
def worker(store: Store, clock: Clock) -> Store:
    clock.now = NOW
    casework.add_worker(store)
    return store


def client(store: Store, **changes: Any) -> Any:
    values = {
        "start": Start.DECISION,
        "decision_start": date(2026, 8, 31),
        "decision_end": date(2027, 2, 28),
        "period_start": date(2026, 8, 31),
        "period_end": date(2027, 2, 28),
    }
    return casework.add_client(store, **(values | changes))


def figures(store: Store, span: Span = AUTUMN) -> Monitoring:
    return monitoring.load_monitoring(store, span, today=TODAY, now=NOW)


@pytest.mark.requirement("I4.8", "P57", screen="14")
def test_meetings_are_told_for_each_client_and_week_and_calls_are_not_among_them(
    worker: Store,
) -> None:
    client_id = client(worker)
    for week in range(5):
        log(worker, visit(client_id, on=TODAY - timedelta(weeks=week)))
    log(worker, visit(client_id, form=ContactForm.REMOTE, on=TODAY - timedelta(days=1)))
    log(worker, visit(client_id, form=ContactForm.OFFICE, on=TODAY - timedelta(days=2)))
    log(worker, visit(client_id, form=ContactForm.CALL, at=time(9)))
    log(worker, visit(client_id, outcome=Outcome.CANCELLED, outcome_reason="client-ill"))
    found = figures(worker)
    assert (found.meetings, found.in_person, found.remote, found.contacts) == (7, 6, 1, 1)
    assert found.cancelled == 1
    weeks = ((TODAY - date(2026, 8, 31)).days + 1) / 7
    assert found.per_client_week == pytest.approx(7 / weeks)
    assert found.agreed_per_client_week == pytest.approx(1)
    assert found.outreach_share == pytest.approx(5 / 6)
    last = found.weeks[-1]
    assert (last.week, last.in_person, last.remote, last.contacts) == (Week(2026, 46), 2, 1, 1)
    assert found.weeks[0].week == Week(2026, 36), "the weeks begin where there is something"
    assert last.agreed == pytest.approx(1)


@pytest.mark.requirement("I4.8", "H01", "H32", screen="14")
def test_decisions_periods_goals_and_matters_are_counted(worker: Store) -> None:
    client_id = client(worker, work_pair="Demo-Pekka", born=date(2004, 5, 9))
    client(worker, first_names="Demo-Eero", born=date(1970, 5, 9))
    casework.add_goal(worker, casework.goal(client_id))
    matter = AgreedMatter(id=client_id, text="Kauppa")
    log(worker, visit(client_id, agreed=(matter,), kilometres=44, drive_minutes=50))
    low_threshold.count_encounter(worker, Encounter("office", people=3), today=TODAY)
    found = figures(worker)
    assert (found.clients, found.with_pair, found.young) == (2, 1, 1)
    assert (found.periods_begun, found.decisions_new, found.decisions_continued) == (2, 2, 0)
    assert (found.matters_done, found.matters_open) == (0, 1)
    assert (found.kilometres, found.drive_minutes, found.anonymous) == (44, 50, 3)
    assert found.days_to_first_meeting == (TODAY - date(2026, 8, 31)).days


@pytest.mark.requirement("I4.8", screen="14")
def test_a_gap_is_counted_when_over_fourteen_days_lie_between_two_meetings(worker: Store) -> None:
    client_id = client(worker)
    for days in (0, 14, 29):
        log(worker, visit(client_id, on=TODAY - timedelta(days=days)))
    assert figures(worker).long_gaps == 1


@pytest.mark.requirement("I4.8", screen="14")
def test_an_empty_store_has_no_figures_and_divides_by_nothing(worker: Store) -> None:
    found = figures(worker)
    assert (found.per_client_week, found.outreach_share, found.ended_months) == (None, None, None)
    assert found.weeks == () and found.oldest_waiting_days is None


@pytest.mark.requirement("I4.8", "P60", "H15", screen="14")
@pytest.mark.parametrize("ending", [".csv", ".json", ".pdf"])
def test_the_report_holds_no_name_and_no_small_number(
    worker: Store, tmp_path: Path, ending: str
) -> None:
    client_id = client(worker, work_pair="Demo-Pekka")
    for days in range(6):
        log(worker, visit(client_id, on=TODAY - timedelta(days=days)))
    path = tmp_path / f"seuranta{ending}"
    save_report(worker, AUTUMN, path, language="fi", today=TODAY, now=NOW, progress=NoProgress())
    if ending == ".csv":
        shown = path.read_text(encoding="utf-8-sig")
        rows = dict(list(csv.reader(StringIO(shown), delimiter=";"))[1:])
        assert rows["Lähitapaamisia"] == "6"
        assert rows["Asiakkaita, jakso voimassa"] == "< 5"
        assert rows["Tapaamisia, asiakas ja viikko"] == "–", "one client's rhythm"
    elif ending == ".json":
        shown = path.read_text(encoding="utf-8")
        report: Any = MeasureReport.model_validate_json(shown)
        groups = {one.code.coding[0].code: one for one in report.group}
        assert groups["in-person"].population[0].count == 6
        assert groups["clients"].population[0].count is None
        assert '"masked"' in shown, "told to be hidden, not left out in silence"
        assert groups["per-client-week"].measureScore.value is None, "one client's rhythm"
    else:
        reader = PdfReader(path)
        shown = "\n".join(page.extract_text() for page in reader.pages)
        assert len(reader.pages) == 1 and "Lähitapaamisia" in shown and "< 5" in shown
    for secret in ("Demo-Aino", "Esimerkki", "Demo-Pekka"):
        assert secret not in shown
    assert ("report-exported", "monitoring") in events(worker)


@pytest.mark.requirement("I4.8", "P60", screen="14")
@given(st.lists(st.integers(0, 40), max_size=6))
def test_no_small_number_is_told_nor_left_to_be_reckoned(counts: list[int]) -> None:
    shown = protected(counts)
    hidden = [count for count, told in zip(counts, shown, strict=True) if told is None]
    assert all(told == count for count, told in zip(counts, shown, strict=True) if told is not None)
    assert not [told for told in shown if told is not None and 0 < told < SMALLEST]
    others = sum(count > 0 for count in counts)
    assert len(hidden) != 1 or others == 1, "a single hidden one is the sum less the others"


@pytest.mark.requirement("I4.8", "P60", screen="14")
@given(st.integers(0, 30), st.data())
def test_a_part_of_a_told_whole_hides_both_itself_and_the_rest(whole: int, data: Any) -> None:
    part = data.draw(st.integers(0, whole))
    empty = Monitoring(span=AUTUMN)
    lines = {
        line.code: line.value for line in report_lines(replace(empty, clients=whole, young=part))
    }
    if lines["clients"] != HIDDEN and lines["young"] != HIDDEN:
        assert part == 0 or (part >= SMALLEST and not 0 < whole - part < SMALLEST)


@pytest.mark.requirement("I4.8", "K06", screen="14")
def test_elements_are_told_by_clients() -> None:
    shown = element_lines(replace(Monitoring(span=AUTUMN), elements={"needs": 7, "group": 6}))
    assert [(line.code, line.value) for line in shown] == [("needs", "7"), ("group", "6")]


@pytest.mark.requirement("I4.8", screen="14")
@given(st.dates(date(2020, 1, 1), date(2050, 12, 31)))
def test_every_day_has_spans_that_hold_it(today: date) -> None:
    for span in Span.choices(today)[:1] + Span.choices(today)[2:4]:
        assert span.start <= today <= span.end
        weeks = span.weeks
        assert weeks[0].monday <= span.start and weeks[-1].monday <= span.end
        assert len(set(weeks)) == len(weeks)
        assert span.until(today).end == today


@pytest.mark.requirement("I4.8", screen="14")
@given(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.integers(0, 300),
    st.integers(0, 300),
    st.integers(1, 60),
)
def test_what_was_agreed_is_never_negative_and_adds_up(
    start: date, length: int, more: int, gap: int
) -> None:
    period = PeriodDays(start, start + timedelta(days=length), gap)
    end = start + timedelta(days=length + more)
    middle = start + timedelta(days=more)
    whole = agreed_by([period], start, end)
    parts = agreed_by([period], start, middle)
    parts += agreed_by([period], middle + timedelta(days=1), end)
    assert whole >= 0 and parts == pytest.approx(whole)


@pytest.mark.requirement("I4.8")
@given(
    st.lists(
        st.tuples(st.integers(-200, 400), st.none() | st.integers(0, 300), st.integers(1, 30)),
        max_size=4,
    ),
    st.integers(0, 200),
)
def test_each_weeks_agreed_meetings_are_those_of_the_periods_days_in_it(
    shapes: list[tuple[int, int | None, int]], lived: int
) -> None:
    span = Span("half-year", date(2026, 7, 1), date(2026, 12, 31))
    today = span.start + timedelta(days=lived)
    periods = [
        PeriodDays(first, None if length is None else first + timedelta(days=length), gap)
        for start, length, gap in shapes
        for first in (span.start + timedelta(days=start),)
    ]
    found = agreed_by_week(periods, span, today)
    for week in span.weeks:
        wanted = agreed_by(periods, week.monday, week.monday + timedelta(days=6))
        expected = wanted if week.monday <= min(today, span.end) else 0.0
        assert found.get(week.monday, 0.0) == pytest.approx(expected)
