"""Rows of the source documents that no other test is about: each by what the worker would see."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.clients import Start
from app.domain.meetings import ContactForm, Outcome
from app.domain.monitoring import Monitoring, Span
from app.domain.monitoring_report import element_lines, report_lines
from app.domain.period_acts import ActKind, DecisionKind, Purpose
from app.domain.worker import WorkerDraft
from app.services import (
    caseload,
    decisions,
    goals,
    monitoring,
    network,
    network_map,
    period_acts,
    periods,
    plans,
    summary,
    worker,
)
from app.services.vault import Store
from app.storage.schema.plan import Plan
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, goal, log, visit

START, END = date(2026, 8, 31), date(2027, 2, 28)
YEAR = Span("year", date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, period_start=START, period_end=END, work_pair="Demo-Pekka")


def figures(store: Store) -> Monitoring:
    return monitoring.load_monitoring(store, YEAR, today=TODAY, now=NOW)


def frozen(store: Store, client_id: UUID) -> Any:
    """Give what the finished plan holds for good."""
    query = select(Plan.snapshot).where(Plan.client_id == client_id, Plan.snapshot.is_not(None))
    with store.read() as session:
        return session.scalars(query).one()["snapshot"]


@pytest.mark.requirement("P01", "K17")
@pytest.mark.parametrize("born", [date(1931, 5, 4), date(2003, 5, 4)])
def test_adults_and_older_people_alike_have_a_period_and_no_age_is_a_limit(
    store: Store, client_id: UUID, born: date
) -> None:
    def told(one: UUID) -> set[str]:
        found = summary.load_summary(store, one, today=TODAY, now=NOW, logged=False)
        return {reminder.code for reminder in found.reminders}

    other = add_client(
        store, first_names="Demo-Veikko", born=born, period_start=START, period_end=END,
        work_pair="Demo-Pekka",
    )  # fmt: skip
    assert told(other) == told(client_id)


@pytest.mark.requirement("K09", "P07", "P44")
def test_preventive_or_corrective_with_the_clients_interest_from_the_start(
    store: Store, client_id: UUID
) -> None:
    facts = periods.load_facts(store, client_id)
    assert facts.purpose is Purpose.CORRECTIVE
    wished = replace(facts, purpose=Purpose.PREVENTIVE, criteria=("could-benefit", "is-interested"))
    periods.save_facts(store, wished, now=NOW)
    kept = periods.load_facts(store, client_id)
    assert kept.purpose is Purpose.PREVENTIVE
    assert kept.criteria == ("could-benefit", "is-interested")
    draft = caseload.load_client_draft(store, client_id)
    caseload.save_client(store, replace(draft, interested=True), now=NOW, today=TODAY)
    assert caseload.load_client_draft(store, client_id).interested


@pytest.mark.requirement("K31", "H30")
def test_decisions_are_counted_as_new_continued_and_ended_as_they_say(
    store: Store, client_id: UUID
) -> None:
    for kind, start, end in (
        (DecisionKind.NEW, START, date(2026, 10, 31)),
        (DecisionKind.CONTINUED, date(2026, 11, 1), END),
    ):
        draft = replace(
            decisions.new_decision(store, client_id, today=TODAY),
            kind=kind, start=start, end=end, decider="Demo-Ritva, johtava sosiaalityöntekijä",
        )  # fmt: skip
        decisions.save_decision(store, draft, now=NOW, today=TODAY)
    other = add_client(store, first_names="Demo-Eero", period_start=START, period_end=END)
    going_on = replace(
        decisions.new_decision(store, other, today=TODAY), kind=DecisionKind.CONTINUED, start=START
    )
    decisions.save_decision(store, going_on, now=NOW, today=TODAY)
    found = figures(store)
    counted = (found.decisions_new, found.decisions_continued, found.decisions_ended)
    assert counted == (1, 2, 1), "the one whose first decision is elsewhere continues too"
    ending = replace(
        decisions.new_decision(store, other, today=TODAY), kind=DecisionKind.ENDED, start=TODAY
    )
    decisions.save_decision(store, ending, now=NOW, today=TODAY)
    assert figures(store).decisions_ended == 2
    assert figures(store).decisions_new == 1, "an ending is no new decision"
    shown = periods.load_period(store, client_id, today=TODAY, now=NOW).decision
    assert shown is not None and shown.decider.endswith("johtava sosiaalityöntekijä")


@pytest.mark.requirement("K21", "H11", "E27")
def test_how_long_each_step_took_from_the_need_to_the_first_meeting(
    store: Store, client_id: UUID
) -> None:
    assessed = START - timedelta(days=10)
    draft = replace(
        decisions.load_assessment(store, client_id),
        noticed_on=assessed - timedelta(days=6), on=assessed,
    )  # fmt: skip
    decisions.save_assessment(store, draft, now=NOW, today=TODAY)
    made = replace(
        decisions.new_decision(store, client_id, today=TODAY),
        start=START, end=END, made_on=assessed + timedelta(days=3),
    )  # fmt: skip
    decisions.save_decision(store, made, now=NOW, today=TODAY)
    log(store, visit(client_id, on=START + timedelta(days=2)))
    found = figures(store)
    assert (found.days_to_assessment, found.days_to_decision) == (6, 3)
    assert found.days_to_first_meeting == 2


@pytest.mark.requirement("K32", "E63", "H27")
def test_the_report_makes_the_work_seen_caseload_elements_and_outcomes(
    store: Store, client_id: UUID
) -> None:
    log(store, visit(client_id, minutes=90, core_elements=("planning",), drive_minutes=30))
    found = figures(store)
    told = {line.code for line in report_lines(found)}
    assert {
        "clients", "periods-begun", "decisions-new", "in-person", "outreach-share", "drive-hours",
        "minutes-first", "decision-wait", "first-meeting", "goals-achieved", "matters-done",
    } <= told  # fmt: skip
    assert found.elements["planning"] == 1
    assert "planning" in {line.code for line in element_lines(found)}


@pytest.mark.requirement("P90", "H19", "P84")
def test_pair_and_decision_maker_are_kept_in_touch_with_and_it_is_told(
    store: Store, client_id: UUID
) -> None:
    for kind in (ActKind.PAIR_CONTACT, ActKind.DECIDER_CONTACT):
        draft = replace(
            period_acts.new_act(store, client_id, kind, today=TODAY), text=f"Soitettiin {kind}"
        )
        period_acts.record_act(store, draft, now=NOW, today=TODAY)
    shown = periods.load_period(store, client_id, today=TODAY, now=NOW).history
    assert {row.kind for row in shown} == {ActKind.PAIR_CONTACT, ActKind.DECIDER_CONTACT}
    assert all(row.reason or (row.act and row.act.text) for row in shown)


@pytest.mark.requirement("P23", "S02", "S17")
def test_who_took_part_in_goals_plan_and_evaluation_is_recorded(
    store: Store, client_id: UUID
) -> None:
    goal_id = add_goal(store, goal(client_id, agreed_together=True))
    assert goals.load_goal_draft(store, goal_id).agreed_together
    goals.score_goal(store, goal_id, None, "Katsottu", together=True, now=NOW, today=TODAY)
    assert [point.together for point in goals.goal_history(store, goal_id)] == [True]
    draft = plans.load_plan(store, client_id).draft
    written = replace(
        draft.text, made_together=True, negotiation_people="Demo-Aino, Demo-Pekka, Demo-Kaisa"
    )
    finished = replace(draft, text=written, made_on=TODAY)
    plans.finish_plan(store, finished, now=NOW, today=TODAY)
    assert [row.made_together for row in plans.list_plans(store, client_id)] == [True]
    assert "Demo-Pekka" in frozen(store, client_id)["text"]["negotiation_people"]


@pytest.mark.requirement("E37", "E55", "E65")
def test_each_client_has_a_whole_of_ones_own_and_its_gaps_are_seen(
    store: Store, client_id: UUID
) -> None:
    other = add_client(store, first_names="Demo-Eero", period_start=START, period_end=END)
    log(store, visit(client_id, core_elements=("group",), methods=("peer-support",)))
    log(store, visit(other, core_elements=("needs",), methods=("needs-talk",)))

    def delivered(one: UUID) -> set[str]:
        shown = periods.load_period(store, one, today=TODAY, now=NOW).elements
        return {row.id for row in shown if row.is_delivered}

    assert "group" in delivered(client_id) and "needs" not in delivered(client_id)
    assert "needs" in delivered(other) and "group" not in delivered(other)


@pytest.mark.requirement("E67", "E75")
def test_a_finished_paper_keeps_the_units_name_of_its_day(store: Store, client_id: UUID) -> None:
    def rename(unit: str) -> None:
        known = worker.load_worker(store)
        assert known is not None
        values = {name: getattr(known, name) for name in WorkerDraft.__dataclass_fields__}
        worker.save_worker(store, WorkerDraft(**values | {"unit": unit}), now=NOW)

    rename("Aikuissosiaalityö")
    draft = plans.load_plan(store, client_id).draft
    plans.finish_plan(store, replace(draft, made_on=TODAY), now=NOW, today=TODAY)
    rename("Kauhavan toimintayksikkö")
    assert frozen(store, client_id)["author"]["unit"] == "Aikuissosiaalityö"
    known = worker.load_worker(store)
    assert known is not None and known.unit == "Kauhavan toimintayksikkö"


@pytest.mark.requirement("H28", "H10")
def test_a_psychiatric_nurse_stands_in_the_team_with_role_and_contacts(
    store: Store, client_id: UUID
) -> None:
    nurse = replace(
        network.new_person_draft(client_id),
        label="Psykiatrinen sairaanhoitaja", organisation="Mielenterveyspalvelut",
        plan_role="Vastaa lääkityksestä",
    )  # fmt: skip
    network.save_person(store, nurse, now=NOW, today=TODAY)
    log(store, visit(client_id, form=ContactForm.ACCOMPANIED, places=("mental-health",)))
    (shown,) = network.list_network(store, client_id)
    assert (shown.label, shown.organisation) == (nurse.label, nurse.organisation)
    assert network_map.contact_log(store, shown.id) == ()


@pytest.mark.requirement("E60", "P30")
def test_the_time_with_a_client_is_added_up(store: Store, client_id: UUID) -> None:
    log(store, visit(client_id, minutes=90))
    log(store, visit(client_id, minutes=45, on=TODAY - timedelta(days=7)))
    log(store, visit(client_id, outcome=Outcome.CANCELLED, outcome_reason="weather"))
    watch = periods.load_period(store, client_id, today=TODAY, now=NOW).rhythm
    assert watch is not None and watch.minutes == 135


@pytest.mark.requirement("H04")
def test_the_municipality_is_kept_with_the_client(store: Store, client_id: UUID) -> None:
    draft = caseload.load_client_draft(store, client_id)
    caseload.save_client(store, replace(draft, municipality="Lahti"), now=NOW, today=TODAY)
    assert caseload.load_client_draft(store, client_id).municipality == "Lahti"
    assert draft.start is Start.CONTACT
