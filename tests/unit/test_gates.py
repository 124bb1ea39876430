"""Each gate warns exactly when its rule says so."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import gates
from app.domain.clients import SpecialSupport, Start
from app.domain.gates import ClientFacts
from app.domain.periods import PeriodRow
from app.text import period_end

TODAY = date(2026, 11, 11)
DAY = timedelta(days=1)


def _period(start: date, months: int = 6) -> PeriodRow:
    end = period_end(start, months)
    return PeriodRow(id=uuid4(), version=1, start=start, end=end)


IN_ORDER = ClientFacts(
    since=TODAY - 60 * DAY,
    decision_start=TODAY - 60 * DAY,
    decision_end=TODAY + 100 * DAY,
    period=_period(TODAY - 60 * DAY),
    plan_made_on=TODAY - 50 * DAY,
    plan_says_own_worker_meetings=True,
    has_own_worker=True,
    public_service=True,
    last_met=TODAY - 3 * DAY,
    has_assessment=True,
    acts={"consent": TODAY - 60 * DAY},
)


def _codes(facts: ClientFacts) -> list[str]:
    return [one.code for one in gates.warnings(facts, TODAY)]


@pytest.mark.requirement("A4")
def test_nothing_is_said_where_all_is_in_order() -> None:
    assert _codes(IN_ORDER) == []


@pytest.mark.requirement("P17", "A4", "H19")
@pytest.mark.parametrize(
    ("days", "step"), [(31, None), (30, 30), (15, 30), (14, 14), (8, 14), (7, 7), (0, 7)]
)
def test_the_end_of_a_decision_is_told_in_three_steps(days: int, step: int | None) -> None:
    found = gates.decision_ends(replace(IN_ORDER, decision_end=TODAY + days * DAY), TODAY)
    assert (found.values["step"] if found else None) == step


@pytest.mark.requirement("P17")
def test_a_decision_that_has_run_out_is_more_urgent_than_one_that_will() -> None:
    facts = replace(IN_ORDER, decision_end=TODAY - DAY)
    assert _codes(facts) == ["decision-ended"]
    assert _codes(replace(facts, ended_on=TODAY)) == []


@pytest.mark.requirement("P29", "R19")
@given(gap=st.integers(1, 60), days=st.integers(0, 120), tries=st.integers(0, 5))
def test_the_rhythm_is_broken_past_the_agreed_gap_only(gap: int, days: int, tries: int) -> None:
    facts = replace(IN_ORDER, agreed_gap_days=gap, last_met=TODAY - days * DAY, tries=tries)
    found = gates.rhythm_broken(facts, TODAY)
    assert (found is not None) == (days > gap)
    if found:
        assert found.values["tries"] == tries


@pytest.mark.requirement("P29")
def test_before_the_first_meeting_the_gap_runs_from_the_start() -> None:
    never = replace(IN_ORDER, last_met=None, period=_period(TODAY - 8 * DAY))
    found = gates.rhythm_broken(never, TODAY)
    assert found is not None and (found.values["days"], found.values["met"]) == (8, False)


@pytest.mark.requirement("S03", "R22")
def test_a_first_contact_needs_no_decision_yet_but_a_period_does() -> None:
    contact = replace(IN_ORDER, decision_start=None, decision_end=None, period=None)
    assert gates.no_decision(contact, TODAY) is None
    assert gates.no_decision(replace(contact, start=Start.DECISION), TODAY)
    assert gates.no_decision(replace(contact, period=_period(TODAY)), TODAY)
    assert not gates.no_decision(replace(contact, period=_period(TODAY + DAY)), TODAY)


@pytest.mark.requirement("A4", "E66")
@pytest.mark.parametrize(
    ("weeks", "gap", "decided", "told"),
    [(3, 7, False, True), (2, 7, False, False), (4, 14, False, False), (4, 7, True, False)],
)
def test_weekly_work_without_decision(weeks: int, gap: int, decided: bool, told: bool) -> None:
    facts = replace(IN_ORDER, weeks_met=weeks, agreed_gap_days=gap)
    if not decided:
        facts = replace(facts, decision_start=None, decision_end=None)
    assert (gates.weekly_without_decision(facts, TODAY) is not None) is told


@pytest.mark.requirement("P10", "K02")
def test_a_running_service_needs_a_plan_and_an_own_worker() -> None:
    facts = replace(IN_ORDER, plan_made_on=None, has_own_worker=False)
    assert _codes(facts) == ["no-plan", "no-own-worker"]
    assert _codes(replace(facts, period=_period(TODAY + DAY))) == []


@pytest.mark.requirement("R11", "P42", "K20")
def test_special_support_asks_for_public_service_and_own_workers_visits() -> None:
    facts = replace(
        IN_ORDER,
        special_support=SpecialSupport.YES,
        public_service=False,
        plan_says_own_worker_meetings=False,
    )
    assert _codes(facts) == ["public-service-missing", "own-worker-meetings-missing"]
    assert _codes(replace(facts, special_support=SpecialSupport.NO)) == []
    assert _codes(replace(facts, public_service=True, plan_says_own_worker_meetings=True)) == []


@pytest.mark.requirement("P17", "P18")
@pytest.mark.parametrize(
    ("months", "code"), [(2, "period-short"), (3, None), (6, None), (7, "period-long")]
)
def test_a_period_lasts_three_to_six_months(months: int, code: str | None) -> None:
    facts = replace(IN_ORDER, period=_period(TODAY - 10 * DAY, months))
    assert _codes(facts) == ([code] if code else [])


@pytest.mark.requirement("P49")
@pytest.mark.parametrize(("days", "told"), [(22, False), (21, True), (0, True), (-10, True)])
def test_the_interim_check_is_told_three_weeks_before(days: int, told: bool) -> None:
    period = replace(_period(TODAY - 80 * DAY), interim_check=TODAY + days * DAY)
    facts = replace(IN_ORDER, period=period)
    assert (gates.interim_check_due(facts, TODAY) is not None) is told
    done = replace(facts, plan_made_on=TODAY + days * DAY)
    assert gates.interim_check_due(done, TODAY) is None


@pytest.mark.requirement("R12")
@pytest.mark.parametrize(
    ("days", "told"), [(None, False), (-1, False), (0, True), (7, True), (8, False)]
)
def test_an_interpreter_is_asked_for_a_meeting_that_is_near(days: int | None, told: bool) -> None:
    on = None if days is None else TODAY + days * DAY
    facts = replace(IN_ORDER, interpreter_needed=True, next_booking=on)
    assert (gates.interpreter_needed(facts, TODAY) is not None) is told
    assert gates.interpreter_needed(replace(facts, interpreter_needed=False), TODAY) is None


@pytest.mark.requirement("E52", "E53")
def test_goals_are_looked_at_and_due_inside_the_period() -> None:
    assert _codes(replace(IN_ORDER, goals_unreviewed=2)) == ["goals-not-reviewed"]
    assert _codes(replace(IN_ORDER, goals_outside=1)) == ["goal-due-outside"]


@pytest.mark.requirement("R26", "A4")
@pytest.mark.parametrize(("days", "told"), [(6, False), (7, True)])
def test_an_entry_is_not_left_waiting(days: int, told: bool) -> None:
    facts = replace(IN_ORDER, oldest_waiting=TODAY - days * DAY)
    found = gates.not_handed_over(facts, TODAY)
    assert (found.values["days"] if found else None) == (days if told else None)
    assert gates.not_handed_over(replace(facts, ended_on=TODAY), TODAY) == found


@pytest.mark.requirement("R04")
def test_a_home_visit_note_is_reviewed_in_time() -> None:
    assert _codes(replace(IN_ORDER, safety_review_on=TODAY + DAY)) == []
    assert _codes(replace(IN_ORDER, safety_review_on=TODAY)) == ["safety-note-review"]


@pytest.mark.requirement("P55", "R20")
def test_more_than_five_intensive_clients() -> None:
    slower = replace(IN_ORDER, agreed_gap_days=14)
    ended = replace(IN_ORDER, ended_on=TODAY)
    assert gates.too_many_intensive([IN_ORDER] * 5 + [slower, ended], TODAY) is None
    found = gates.too_many_intensive([IN_ORDER] * 6, TODAY)
    assert found is not None and found.values["count"] == 6


_DATES = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.requirement("A4")
@given(
    decision=_DATES, end=_DATES, met=_DATES, booked=_DATES, plan=_DATES, waiting=_DATES,
    gap=st.integers(1, 366), tries=st.integers(0, 9), unreviewed=st.integers(0, 5),
)  # fmt: skip
def test_an_ended_client_is_left_in_peace_but_for_the_handover(
    decision: date | None,
    end: date | None,
    met: date | None,
    booked: date | None,
    plan: date | None,
    waiting: date | None,
    gap: int,
    tries: int,
    unreviewed: int,
) -> None:
    facts = ClientFacts(
        since=date(2026, 1, 1),
        decision_start=decision,
        decision_end=end,
        last_met=met,
        next_booking=booked,
        plan_made_on=plan,
        oldest_waiting=waiting,
        agreed_gap_days=gap,
        tries=tries,
        goals_unreviewed=unreviewed,
        period=_period(date(2026, 5, 1), 2),
    )
    ranks = [one.rank for one in gates.warnings(facts, TODAY)]
    assert ranks == sorted(ranks)
    ended = gates.warnings(replace(facts, ended_on=TODAY), TODAY)
    assert {one.code for one in ended} <= {"not-handed-over"}
