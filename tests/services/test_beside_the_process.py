"""What the sources ask beside the process: marks, series, safety, the unit, the latest start."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.domain.client_records import SafetyPlanDraft
from app.domain.goals import Effect, Factor
from app.domain.monitoring import Span
from app.domain.monitoring_report import report_lines
from app.domain.needs import AreaView
from app.domain.recurrence import Recurrence, Repeat
from app.domain.today import BookingDraft
from app.domain.unit_review import UnitReviewDraft
from app.domain.worker import WorkerDraft
from app.errors import ChangedElsewhere, InvalidInput
from app.services import (
    booking_series,
    bookings,
    client_records,
    meetings,
    monitoring,
    needs,
    periods,
    summary,
    today,
    unit_review,
    worker,
)
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal, log, visit

SPAN = Span("half-year", date(2026, 7, 1), date(2026, 12, 31))


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def reminded(store: Store, client_id: UUID) -> dict[str, dict[str, object]]:
    """Give the codes of all that the gates say of a client, with their values."""
    found = summary.load_summary(store, client_id, today=TODAY, now=NOW, logged=False)
    return {one.code: one.values for one in found.reminders}


def problems(caught: Any) -> list[tuple[str, str]]:
    return [(one.code, one.field) for one in caught.value.values["problems"]]


@pytest.mark.requirement("S13", "E10", "E11")
def test_clients_wish_systematic_approach_and_tailored_support_are_marks_of_a_meeting(
    store: Store, client_id: UUID
) -> None:
    kept = log(store, visit(client_id, tags=("client-wish", "systematic")))
    log(store, visit(client_id, on=TODAY - timedelta(days=7), tags=("tailored", "client-wish")))
    rows = {row.id: row for row in meetings.list_meetings(store, client_id)}
    assert rows[kept].tags == ("client-wish", "systematic")
    assert meetings.load_meeting_form(store, kept, now=NOW).draft.tags == rows[kept].tags
    found = monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW)
    assert found.tags == {"client-wish": 2, "systematic": 1, "tailored": 1}


@pytest.mark.requirement("P95", "P96")
def test_five_dates_of_joint_meetings_are_entered_at_once_and_an_optional_one_says_so(
    store: Store,
) -> None:
    add_worker(store)
    first = BookingDraft(
        id=uuid4(), client_id=None, on=TODAY, at=time(15), purpose="sparring",
        title="Yhteinen tapaaminen", optional=True,
    )  # fmt: skip
    days = [TODAY + timedelta(days=30 * number) for number in range(5)]
    for _ in range(2):  # pressed twice: one series
        own = Recurrence(repeat=Repeat.DAYS, days=tuple(days))
        booking_series.book_series(store, first, own, now=NOW)
    for day in days:
        (item,) = today.load_day(store, day, now=NOW).items
        assert (item.work, item.title, item.optional) == ("sparring", "Yhteinen tapaaminen", True)
    moved = bookings.load_booking_draft(store, first.id)
    bookings.save_booking(store, replace(moved, optional=False), now=NOW)
    assert not today.load_day(store, TODAY, now=NOW).items[0].optional
    assert today.load_day(store, days[1], now=NOW).items[0].optional, "each stands for itself"


@pytest.mark.requirement("K18", "R04")
def test_experience_of_violence_leads_to_the_safety_plan_and_the_check_of_non_disclosure(
    store: Store, client_id: UUID
) -> None:
    assert "safety-plan-missing" not in reminded(store, client_id)
    add_goal(store, goal(client_id, factors=(Factor(factor="violence", effect=Effect.HINDERS),)))
    assert "safety-plan-missing" in reminded(store, client_id)
    draft = client_records.new_record("safety-plan", client_id, today=TODAY)
    assert isinstance(draft, SafetyPlanDraft)
    with pytest.raises(InvalidInput) as caught:
        client_records.save_record(
            store, replace(draft, review_on=TODAY - timedelta(days=1)), now=NOW, today=TODAY
        )
    assert problems(caught) == [("end-before-start", "review_on"), ("required", "safe_place")]
    plan = replace(
        draft, safe_place="Siskon luona", helpers="Sisko", things=("keys", "papers"),
        review_on=TODAY, disclosure_checked=True,
    )  # fmt: skip
    client_records.save_record(store, plan, now=NOW, today=TODAY)
    assert "safety-plan-missing" not in reminded(store, client_id)
    assert reminded(store, client_id)["safety-plan-review"] == {"on": TODAY}
    (kept,) = client_records.list_records(store, client_id).safety_plans
    assert kept.things == ("keys", "papers") and kept.disclosure_checked
    assert ("record-saved", "safety-plan") in events(store)


@pytest.mark.requirement("P104")
def test_latest_start_of_a_planned_period_is_kept_and_told_when_it_is_near(
    store: Store, client_id: UUID
) -> None:
    periods.begin_period(store, client_id, start=TODAY - timedelta(days=7), months=3, now=NOW)
    facts = periods.load_facts(store, client_id)
    by = TODAY + timedelta(days=14)
    periods.save_facts(store, replace(facts, latest_start=by), now=NOW)
    assert periods.load_facts(store, client_id).latest_start == by
    assert reminded(store, client_id)["start-due"] == {"on": by}
    later = replace(periods.load_facts(store, client_id), latest_start=by + timedelta(days=1))
    periods.save_facts(store, later, now=NOW)
    assert "start-due" not in reminded(store, client_id), "not near yet"
    periods.save_facts(
        store, replace(periods.load_facts(store, client_id), latest_start=TODAY), now=NOW
    )
    assert "start-due" in reminded(store, client_id)
    log(store, visit(client_id))
    assert "start-due" not in reminded(store, client_id), "it has begun"


@pytest.mark.requirement("H29")
def test_a_team_member_paid_by_a_project_has_its_tag(store: Store, client_id: UUID) -> None:
    known = worker.load_worker(store)
    assert known is not None and known.funding == ""
    values = {name: getattr(known, name) for name in WorkerDraft.__dataclass_fields__}
    draft = WorkerDraft(**values | {"funding": "Hanke 2026–2027"})
    worker.save_worker(store, draft, now=NOW)
    kept = worker.load_worker(store)
    assert kept is not None and kept.funding == "Hanke 2026–2027"


@pytest.mark.requirement("H33")
def test_new_clients_by_month_and_main_need(store: Store) -> None:
    add_worker(store)

    def begun(day: date, levels: dict[str, int]) -> None:
        one = add_client(store, first_names=f"Demo-{uuid4().hex[:6]}", relation_started=day)
        if levels:
            views = tuple(AreaView(area=area, level=level) for area, level in levels.items())
            draft = replace(needs.new_needs_draft(store, one, today=TODAY), areas=views)
            needs.save_needs(store, draft, now=NOW, today=TODAY)

    begun(date(2026, 9, 3), {"health": 3, "housing": 1})
    begun(date(2026, 9, 20), {"health": 2, "housing": 1})
    begun(date(2026, 9, 30), {})
    begun(date(2026, 10, 1), {"health": 0, "housing": 2})
    begun(date(2026, 6, 30), {"health": 3})
    found = monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW)
    assert [(one.month, one.count, dict(one.needs)) for one in found.new_clients] == [
        (date(2026, 9, 1), 3, {"health": 2, "": 1}),
        (date(2026, 10, 1), 1, {"housing": 1}),
    ]
    told = {line.code: line.value for line in report_lines(found)}
    assert told["new-clients"] == "< 5"


@pytest.mark.requirement("E03", "E18", "E19")
def test_unit_reviews_staff_competence_premises_tools_cooperation_and_own_ways(
    store: Store,
) -> None:
    add_worker(store)
    empty = unit_review.new_unit_review(store, today=TODAY)
    with pytest.raises(InvalidInput) as caught:
        unit_review.save_unit_review(store, empty, now=NOW, today=TODAY)
    assert problems(caught) == [("required", "staff")]
    first = replace(
        empty, on=TODAY - timedelta(days=180), staff="good", competence="partly",
        premises="missing", tools="good", cooperation="partly", adaptations="Ryhmä kylätalolla",
    )  # fmt: skip
    for _ in range(2):
        unit_review.save_unit_review(store, first, now=NOW, today=TODAY)
    with pytest.raises(ChangedElsewhere):
        unit_review.save_unit_review(store, replace(first, tools="partly"), now=NOW, today=TODAY)
    again = unit_review.new_unit_review(store, today=TODAY)
    assert again.adaptations == "Ryhmä kylätalolla", "own ways are taken along"
    unit_review.save_unit_review(store, replace(again, cooperation="good"), now=NOW, today=TODAY)
    kept = unit_review.list_unit_reviews(store)
    assert [one.cooperation for one in kept] == ["good", "partly"]
    assert isinstance(unit_review.load_unit_review(store, first.id), UnitReviewDraft)
    assert ("record-saved", "unit-review") in events(store)
