"""The period's rules: dates out of order are told at their field, the phase asks for one thing."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import gates, period_gates
from app.domain.client_records import OtherServiceDraft
from app.domain.errands import ErrandDraft, ErrandEventDraft, ErrandRow, ErrandStage
from app.domain.gates import GateRules
from app.domain.period_acts import (
    ActKind,
    AssessmentDraft,
    ClosingOutcome,
    DecisionDraft,
    DivisionLine,
    PeriodActDraft,
    PeriodFactsDraft,
    WorkDivisionDraft,
)
from app.domain.period_page import NextAct, next_act
from app.domain.problems import Problem
from tests.unit.test_gates import DAY, IN_ORDER, TODAY, _period

START, END = date(2026, 8, 31), date(2027, 2, 28)
PERIOD = _period(TODAY - 60 * DAY)


def told(problems: tuple[Problem, ...]) -> set[tuple[str, str]]:
    return {(problem.code, problem.field) for problem in problems}


@pytest.mark.requirement("H20", "I4.4")
def test_a_decisions_days_out_of_order_are_told_at_their_field() -> None:
    draft = DecisionDraft(
        id=uuid4(),
        client_id=uuid4(),
        start=END,
        end=START,
        made_on=TODAY,
        given_on=TODAY - DAY,
        appeal_until=TODAY - 9 * DAY,
    )
    assert told(draft.problems(TODAY)) == {
        ("end-before-start", "end"),
        ("before-decision", "given_on"),
        ("end-before-start", "appeal_until"),
    }
    assert told(replace(draft, made_on=TODAY + DAY, given_on=None).problems(TODAY)) >= {
        ("date-in-future", "made_on")
    }


@pytest.mark.requirement("P09")
def test_an_assessment_is_not_of_tomorrow_and_not_before_the_need() -> None:
    draft = AssessmentDraft(id=uuid4(), client_id=uuid4(), on=TODAY, noticed_on=TODAY + DAY)
    assert told(draft.problems(TODAY)) == {("after-assessment", "noticed_on")}
    assert told(replace(draft, on=TODAY + 2 * DAY).problems(TODAY)) == {("date-in-future", "on")}


@pytest.mark.requirement("P17", "P20")
@pytest.mark.parametrize(
    ("kind", "changes", "problem"),
    [
        (ActKind.EXTENSION, {"until": END, "text": "syy"}, ("not-after-end", "until")),
        (ActKind.EXTENSION, {"until": END + DAY}, ("reason-missing", "text")),
        (ActKind.EXTENSION, {"text": "syy"}, ("date-missing", "until")),
        (ActKind.PAUSE, {"text": "x", "until": TODAY - DAY}, ("end-before-start", "until")),
        (ActKind.FINAL, {"text": "syy"}, ("required", "outcome")),
        (ActKind.INTERIM, {"on": TODAY + DAY}, ("date-in-future", "on")),
        (ActKind.PAIR_START, {"on": START - DAY}, ("before-period", "on")),
    ],
)
def test_what_keeps_an_act_from_being_written(
    kind: ActKind, changes: dict[str, object], problem: tuple[str, str]
) -> None:
    values: dict[str, object] = {"on": TODAY} | changes
    draft = PeriodActDraft(
        id=uuid4(),
        client_id=uuid4(),
        period_id=uuid4(),
        kind=kind,
        **values,  # type: ignore[arg-type]
    )
    assert problem in told(draft.problems(TODAY, start=START, end=END))


@pytest.mark.requirement("P49", "H25")
def test_the_clocks_lie_inside_the_period() -> None:
    draft = PeriodFactsDraft(
        id=uuid4(),
        client_id=uuid4(),
        start=START,
        end=END,
        interim_check=END + DAY,
        intensive_until=START - DAY,
    )
    assert told(draft.problems()) == {
        ("outside-period", "interim_check"),
        ("outside-period", "intensive_until"),
    }


@pytest.mark.requirement("P87", "P88")
def test_a_division_of_labour_says_who_and_when() -> None:
    draft = WorkDivisionDraft(id=uuid4(), client_id=uuid4(), lines=(DivisionLine(topic="Kela"),))
    assert told(draft.problems(TODAY)) == {("date-missing", "agreed_on"), ("required", "lines")}


@pytest.mark.requirement("R25")
@given(
    today=st.dates(START - 30 * DAY, END + 60 * DAY),
    decided=st.booleans(),
    done=st.booleans(),
    booked=st.booleans(),
)
def test_the_phase_asks_for_what_comes_next(
    today: date, decided: bool, done: bool, booked: bool
) -> None:
    check = date(2026, 11, 30)
    act = next_act(
        start=START,
        end=END,
        ended_on=None,
        interim_check=check,
        has_decision=decided,
        interim_done=done,
        interim_booked=booked,
        today=today,
    )
    if today >= END - timedelta(days=30):
        assert act is NextAct.FINAL
    elif not decided:
        assert act is NextAct.ADD_DECISION
    elif not done and today >= check:
        assert act is NextAct.RECORD_INTERIM
    else:
        assert act in {NextAct.NONE, NextAct.BOOK_INTERIM}
        assert (act is NextAct.BOOK_INTERIM) == (
            not done and not booked and today >= check - timedelta(days=28)
        )


def gate(code: str, **changes: object) -> bool:
    facts = replace(IN_ORDER, **changes)  # type: ignore[arg-type]
    return code in {one.code for one in gates.warnings(facts, TODAY)}


@pytest.mark.requirement("A4", "K10")
def test_consent_and_assessment_are_asked_for_while_the_service_runs() -> None:
    assert gate("consent-missing", acts={}) and not gate("consent-missing")
    assert gate("no-assessment", has_assessment=False)
    taken = {"consent": TODAY - 9 * DAY, "consent-withdrawn": TODAY - DAY}
    assert gate("consent-withdrawn", acts=taken)
    assert not gate("consent-withdrawn", acts=taken | {"consent": TODAY})


@pytest.mark.requirement("P85", "P88", "P92")
def test_a_pair_begins_looks_and_ends_together() -> None:
    assert gate("pair-start-missing", has_pair=True) and not gate("pair-start-missing")
    consent = {"consent": TODAY}
    assert not gate("pair-start-missing", has_pair=True, acts=consent | {"pair-start": TODAY})
    quiet = GateRules(joint_start=False)
    assert not gate("pair-start-missing", has_pair=True, rules=quiet)
    assert gate("pair-check-overdue", has_pair=True, joint_check_on=TODAY - DAY)
    period = replace(PERIOD, end=TODAY + 10 * DAY)
    assert gate("pair-end-missing", has_pair=True, period=period)


@pytest.mark.requirement("P19", "P50")
def test_a_period_that_is_over_asks_for_its_final_evaluation_and_nothing_else() -> None:
    period = replace(PERIOD, end=TODAY - DAY)
    assert gate("final-evaluation-missing", period=period)
    ended = replace(period, ended_on=TODAY - DAY)
    facts = replace(IN_ORDER, period=ended, decision_end=TODAY - DAY, last_met=None, acts={})
    assert gates.warnings(facts, TODAY) == ()


@pytest.mark.requirement("P74", "P75")
def test_an_overlapping_purchased_service_asks_for_note_and_plan() -> None:
    service = OtherServiceDraft(
        id=uuid4(), client_id=uuid4(), service="social-rehabilitation", purchased=True
    )
    assert service.is_unnoted
    assert replace(service, noted_on=TODAY).is_unnoted
    assert not replace(service, noted_on=TODAY, planned_on=TODAY).is_unnoted
    assert gate("overlap-unnoted", overlap_unnoted=True)


@pytest.mark.requirement("R12", "E24")
def test_a_minor_needs_a_guardian_and_the_content_a_professional() -> None:
    assert gate("guardian-missing", minor=True)
    assert not gate("guardian-missing", minor=True, has_guardian=True)
    assert gates.not_professional(False, GateRules()) is not None
    assert gates.not_professional(True, GateRules()) is None


@pytest.mark.requirement("E51", "A4")
def test_a_pause_hushes_the_rhythm() -> None:
    late = {"last_met": TODAY - 30 * DAY, "goals_unreviewed": 2}
    assert gate("rhythm-broken", **late) and gate("goals-not-reviewed", **late)
    assert not gate("rhythm-broken", paused=True, **late)
    assert not gate("goals-not-reviewed", paused=True, **late)


@pytest.mark.requirement("E32")
@given(days=st.integers(-5, 40))
def test_the_time_to_appeal_is_counted_down_to_its_last_day(days: int) -> None:
    until = TODAY + days * DAY
    facts = replace(IN_ORDER, appeal_until=until)
    assert (period_gates.appeal_ends(facts, TODAY) is not None) == (0 <= days <= 14)
    draft = ErrandDraft(id=uuid4(), client_id=uuid4(), title="Kela", appeal_until=until)
    row = ErrandRow(errand=draft)
    assert row.appeal_days(TODAY) == (days if days >= 0 else None)
    event = ErrandEventDraft(id=uuid4(), on=TODAY, stage=ErrandStage.APPEALED)
    assert replace(row, events=(event,)).appeal_days(TODAY) is None


@pytest.mark.requirement("E32")
def test_a_next_step_has_somebody_who_does_it() -> None:
    draft = ErrandDraft(id=uuid4(), client_id=uuid4(), next_step="Liitteet")
    assert told(draft.problems(TODAY)) == {
        ("required", "title"),
        ("date-missing", "opened_on"),
        ("who-missing", "next_who"),
    }


@pytest.mark.requirement("P20")
def test_there_are_four_ways_to_go_on() -> None:
    assert {one.value for one in ClosingOutcome} == {
        "social-work",
        "social-guidance",
        "other-service",
        "ends",
    }
