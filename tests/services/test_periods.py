"""The period's use cases over a real store: what is written, what stays, what is taken back."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RecordKind,
    RepresentativeDraft,
)
from app.domain.errands import ErrandEventDraft, ErrandStage
from app.domain.meetings import ContactForm, Outcome
from app.domain.period_acts import (
    ActKind,
    ClosingOutcome,
    DecisionKind,
    DivisionLine,
    SupportForm,
)
from app.domain.period_page import MilestoneState, NextAct, PeriodPage
from app.errors import ChangedElsewhere, InvalidInput
from app.services import (
    caseload,
    client_records,
    decisions,
    errands,
    period_acts,
    periods,
    summary,
)
from app.services.today import load_day
from app.services.vault import Store
from app.storage.schema.period import PeriodChange
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events, log, visit

START, END = date(2026, 8, 31), date(2027, 2, 28)


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, period_start=START, period_end=END, work_pair="Demo-Pekka")


def page(store: Store, client_id: UUID) -> PeriodPage:
    return periods.load_period(store, client_id, today=TODAY, now=NOW, logged=False)


def act(store: Store, client_id: UUID, kind: ActKind, **changes: object) -> UUID:
    draft = period_acts.new_act(store, client_id, kind, today=TODAY)
    draft = replace(draft, **changes)  # type: ignore[arg-type]
    return period_acts.record_act(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("H16", "H20", "P21")
def test_a_decision_is_a_reference_with_notice_and_appeal(store: Store, client_id: UUID) -> None:
    draft = replace(
        decisions.new_decision(store, client_id, today=TODAY),
        number="DEMO-1",
        deciding_unit="Asiakasohjaus",
        made_on=START,
        given_on=START,
        appeal_until=decisions.appeal_proposal(START),
    )
    assert (draft.start, draft.end) == (START, END)
    decisions.save_decision(store, draft, now=NOW, today=TODAY)
    shown = page(store, client_id).decision
    assert shown is not None and shown.appeal_until == date(2026, 9, 30)
    assert caseload.load_client_draft(store, client_id).start == "decision"
    after = decisions.new_decision(store, client_id, today=TODAY)
    assert (after.kind, after.start) == (DecisionKind.CONTINUED, END + timedelta(days=1))
    assert after.deciding_unit == "Asiakasohjaus"
    with pytest.raises(ChangedElsewhere):
        decisions.save_decision(store, replace(draft, number="X"), now=NOW, today=TODAY)


@pytest.mark.requirement("P72", "P73")
def test_a_phrase_is_filled_and_what_is_unknown_is_never_guessed(
    store: Store, client_id: UUID
) -> None:
    words = decisions.phrase_text(store, client_id, "decision", "fi")
    assert "31.8.2026–28.2.2027" in words and "SHL" not in words
    assert ("copied", "phrase") in events(store)
    bare = add_client(store)
    assert "[PUUTTUU]–[PUUTTUU]" in decisions.phrase_text(store, bare, "decision", "fi")


@pytest.mark.requirement("P09", "K20", "H18")
def test_an_assessment_tells_the_clients_view_and_the_need_of_special_support(
    store: Store, client_id: UUID
) -> None:
    draft = replace(
        decisions.load_assessment(store, client_id),
        on=START,
        client_view="Haluan kotoa pois.",
        special_support=caseload.load_client_draft(store, client_id).special_support.YES,
    )
    decisions.save_assessment(store, draft, now=NOW, today=TODAY)
    shown = page(store, client_id)
    assert shown.assessment is not None
    assert shown.assessment.client_view == "Haluan kotoa pois."
    assert caseload.load_client_draft(store, client_id).special_support == "yes"
    assert "no-assessment" not in {one.code for one in shown.reminders}


@pytest.mark.requirement("P24", "P26", "P41")
def test_what_a_period_is_stays_with_it(store: Store, client_id: UUID) -> None:
    draft = replace(
        periods.load_facts(store, client_id),
        support_form=SupportForm.SOCIAL_WORK,
        criteria=("piled-up",),
        pathways=("studies",),
        expectations="  Että arki kantaa. ",
        pilot="THL:n pilotti",
    )
    periods.save_facts(store, draft, now=NOW)
    facts = page(store, client_id).facts
    assert facts is not None and facts.expectations == "Että arki kantaa."
    assert (facts.criteria, facts.pathways) == (("piled-up",), ("studies",))


@pytest.mark.requirement("P17", "I4.4")
def test_an_extension_keeps_old_end_new_end_and_reason_and_can_be_taken_back(
    store: Store, client_id: UUID
) -> None:
    new_end = date(2027, 5, 31)
    act_id = act(store, client_id, ActKind.EXTENSION, until=new_end, text="Askel on kesken")
    shown = page(store, client_id)
    assert shown.client.period is not None and shown.client.period.end == new_end
    (line,) = shown.history
    assert (line.old_end, line.new_end, line.reason) == (END, new_end, "Askel on kesken")
    period_acts.withdraw_act(store, act_id, now=NOW)
    again = page(store, client_id)
    assert again.client.period is not None and again.client.period.end == END
    with store.read() as session:
        assert len(list(session.scalars(select(PeriodChange)))) == 2


@pytest.mark.requirement("P17")
def test_an_extension_pressed_twice_is_one_and_one_backwards_is_none(
    store: Store, client_id: UUID
) -> None:
    draft = replace(
        period_acts.new_act(store, client_id, ActKind.EXTENSION, today=TODAY),
        until=date(2027, 5, 31),
        text="Jatkuu",
    )
    for _ in range(2):
        period_acts.record_act(store, draft, now=NOW, today=TODAY)
    assert len(page(store, client_id).history) == 1
    with pytest.raises(InvalidInput):
        act(store, client_id, ActKind.EXTENSION, until=END, text="taakse")


@pytest.mark.requirement("P19", "P20", "P50")
@pytest.mark.parametrize(
    ("outcome", "same", "leaves"),
    [
        (ClosingOutcome.SOCIAL_WORK, True, False),
        (ClosingOutcome.SOCIAL_GUIDANCE, False, True),
        (ClosingOutcome.ENDS, True, True),
    ],
)
def test_a_final_evaluation_ends_the_period_and_says_how_it_goes_on(
    store: Store, client_id: UUID, outcome: ClosingOutcome, same: bool, leaves: bool
) -> None:
    words = {"outcome": outcome, "same_worker": same, "text": "Tavoite saavutettu"}
    act_id = act(store, client_id, ActKind.FINAL, **words, wants_more=False, dissent="Ei eriävää")
    shown = page(store, client_id)
    assert shown.final is not None and shown.final.outcome is outcome
    assert shown.next_act is NextAct.NONE and shown.client.period is not None
    assert shown.client.period.ended_on == TODAY
    assert (shown.client.ended_on == TODAY) is leaves
    period_acts.withdraw_act(store, act_id, now=NOW)
    assert page(store, client_id).client.ended_on is None


@pytest.mark.requirement("K10", "P49", "P92")
def test_consent_pause_and_reviews_are_told_with_the_clients_words(
    store: Store, client_id: UUID
) -> None:
    act(store, client_id, ActKind.CONSENT, client_words="Kokeillaan")
    assert page(store, client_id).has_consent
    act(store, client_id, ActKind.PAUSE, text="Osastolla", on=TODAY)
    assert page(store, client_id).pause is not None
    act(store, client_id, ActKind.RESUME)
    assert page(store, client_id).pause is None
    act(store, client_id, ActKind.INTERIM, client_words="Hyvä", together=True)
    act(store, client_id, ActKind.CONSENT_WITHDRAWN, on=TODAY)
    shown = page(store, client_id)
    assert [line.kind for line in shown.history].count(ActKind.INTERIM) == 1
    assert not any(one.code == "interim-check" for one in shown.reminders)


@pytest.mark.requirement("P28", "P46", "P57")
def test_the_rhythm_tells_held_tried_cancelled_and_what_prevented(
    store: Store, client_id: UUID
) -> None:
    week = timedelta(weeks=1)
    told: list[dict[str, object]] = [
        {"form": ContactForm.HOME_VISIT},
        {"form": ContactForm.CALL},
        {"outcome": Outcome.CANCELLED, "outcome_reason": "client-ill"},
        {"outcome": Outcome.CANCELLED, "outcome_reason": "weather"},
        {"outcome": Outcome.NO_CONTACT, "outcome_reason": "no-answer"},
        {"form": ContactForm.OFFICE},
    ]
    for number, changes in enumerate(told):
        log(store, visit(client_id, on=START + number * week, **changes))
    watch = page(store, client_id).rhythm
    assert watch is not None
    found = (watch.met, watch.weeks_met, watch.contacts, watch.client, watch.roads, watch.tried)
    assert found == (2, 2, 1, 1, 1, 1)
    assert watch.outreach_share == 50 and watch.last_met == START + 5 * week


@pytest.mark.requirement("E64", "E65", "H22")
def test_core_elements_are_counted_from_methods_or_marked_by_hand(
    store: Store, client_id: UUID
) -> None:
    log(store, visit(client_id, methods=("household-work",), core_elements=("planning",)))
    rows = {row.id: row for row in page(store, client_id).elements}
    assert len(rows) == 9
    assert rows["planning"].count == 1 and rows["shl-17-3"].count == 1
    assert not rows["group"].is_delivered
    period_acts.set_element_mark(store, client_id, "group", on=TODAY)
    rows = {row.id: row for row in page(store, client_id).elements}
    assert rows["group"].is_delivered and rows["group"].last == TODAY
    period_acts.set_element_mark(store, client_id, "group", on=None)
    assert not {row.id: row for row in page(store, client_id).elements}["group"].marked


@pytest.mark.requirement("P84", "P86", "P88")
def test_the_pair_agrees_who_does_what(store: Store, client_id: UUID) -> None:
    draft = period_acts.load_division(store, client_id, "fi")
    assert draft.lines[0].topic == "Tapaamiset asiakkaan kanssa"
    lines = (DivisionLine(topic="Etuudet", who="Pekka"), DivisionLine(topic=" "))
    draft = replace(draft, agreed_on=TODAY, next_check_on=TODAY, pair_name="Demo-Ritva",
                    lines=lines)  # fmt: skip
    period_acts.save_division(store, draft, now=NOW, today=TODAY)
    shown = page(store, client_id).division
    assert shown is not None and shown.lines == (DivisionLine(topic="Etuudet", who="Pekka"),)
    assert caseload.load_client_draft(store, client_id).work_pair == "Demo-Ritva"


@pytest.mark.requirement("I4.4", "P56", "H08")
def test_milestones_go_from_to_book_to_booked(store: Store, client_id: UUID) -> None:
    states = {row.code: row.state for row in page(store, client_id).milestones}
    assert states["interim-check"] is MilestoneState.TO_BOOK
    decision = replace(decisions.new_decision(store, client_id, today=TODAY), number="1")
    decisions.save_decision(store, decision, now=NOW, today=TODAY)
    assert page(store, client_id).next_act is NextAct.BOOK_INTERIM
    book(store, booking(client_id, on=date(2026, 11, 30), purpose="interim-check"))
    shown = page(store, client_id)
    assert {row.code: row.state for row in shown.milestones}["interim-check"] is (
        MilestoneState.BOOKED
    )
    assert shown.next_act is NextAct.NONE


@pytest.mark.requirement("H25", "P45")
def test_a_period_begins_with_the_countys_clocks(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store)
    periods.begin_period(store, client_id, start=TODAY, months=6, now=NOW)
    facts = page(store, client_id).facts
    assert facts is not None and facts.interim_check == date(2027, 2, 11)
    with pytest.raises(InvalidInput):
        periods.begin_period(store, client_id, start=TODAY, months=3, now=NOW)


@pytest.mark.requirement("E32", "E46", "H12")
def test_an_errand_is_walked_to_its_end(store: Store, client_id: UUID) -> None:
    draft = replace(
        errands.new_errand(client_id, today=TODAY),
        title="Asumistuki",
        kind="kela",
        next_step="Liitteet",
        next_who="Aino",
        next_by=TODAY - timedelta(days=1),
        appeal_until=TODAY + timedelta(days=9),
    )
    errands.save_errand(store, draft, now=NOW, today=TODAY)
    (reminder,) = load_day(store, TODAY, now=NOW).reminders
    assert reminder.code in {"appeal-ends", "rhythm-broken"}
    codes = {one.code: one.values for one in page(store, client_id).reminders}
    assert codes["appeal-ends"]["days"] == 9 and codes["errand-late"]["count"] == 1
    done = ErrandEventDraft(id=UUID(int=7), on=TODAY, stage=ErrandStage.DONE, text="Tuli")
    for _ in range(2):
        errands.add_event(store, draft.id, done, now=NOW)
    (row,) = errands.list_errands(store, client_id)
    assert row.is_done and [event.stage for event in row.events][-1] is ErrandStage.DONE
    assert len(row.events) == 2
    assert caseload.section_counts(store, client_id).errands == 0
    errands.remove_event(store, draft.id, done.id)
    assert not errands.load_errand(store, draft.id).is_done


@pytest.mark.requirement("R12", "R13", "R22")
def test_representatives_services_and_first_contacts_are_kept(
    store: Store, client_id: UUID
) -> None:
    person = client_records.new_record("representative", client_id, today=TODAY)
    assert isinstance(person, RepresentativeDraft)
    client_records.save_record(store, replace(person, name="Äiti"), now=NOW, today=TODAY)
    service = client_records.new_record("other-service", client_id, today=TODAY)
    assert isinstance(service, OtherServiceDraft)
    service = replace(service, service="social-rehabilitation", purchased=True)
    client_records.save_record(store, service, now=NOW, today=TODAY)
    contact = client_records.new_record("contact-record", client_id, today=TODAY)
    assert isinstance(contact, ContactRecordDraft)
    notice = replace(contact, kind=RecordKind.POLICE, text="Tapahtunut")
    with pytest.raises(InvalidInput):
        client_records.save_record(store, notice, now=NOW, today=TODAY)
    client_records.save_record(store, replace(notice, to_whom="Poliisi"), now=NOW, today=TODAY)
    found = client_records.list_records(store, client_id)
    assert found.representatives[0].name == "Äiti" and found.contacts[0].to_whom == "Poliisi"
    codes = {one.code for one in page(store, client_id).reminders}
    assert "overlap-unnoted" in codes
    stored = client_records.load_record(store, "other-service", service.id)
    assert isinstance(stored, OtherServiceDraft)
    noted = replace(stored, noted_on=TODAY, planned_on=TODAY)
    client_records.save_record(store, noted, now=NOW, today=TODAY)
    assert "overlap-unnoted" not in {one.code for one in page(store, client_id).reminders}


@pytest.mark.requirement("R12")
def test_a_booked_interpreter_needs_no_reminder(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store, interpreter_needed=True)
    tomorrow = TODAY + timedelta(days=1)
    draft = booking(client_id, on=tomorrow)
    book(store, draft)

    def codes() -> set[str]:
        found = summary.load_summary(store, client_id, today=TODAY, now=NOW, logged=False)
        return {one.code for one in found.reminders}

    assert "interpreter-needed" in codes()
    book(store, replace(draft, version=1, interpreter_booked=True))
    assert "interpreter-needed" not in codes()
