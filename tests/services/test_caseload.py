"""Clients: saved once, changed with care for what is hidden, listed with their rhythm."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, update

from app.domain.clients import Attention, CaseloadRow, ClientDraft, Contact, SafetyNoteDraft
from app.domain.meetings import ContactForm, Outcome
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import caseload, drafts, meetings
from app.services.vault import NewStore, Store
from app.storage.schema.audit import UseLog
from app.storage.schema.client import Client, SafetyNote
from app.storage.schema.period import Decision, PeriodChange, ServicePeriod
from app.text import HELSINKI
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    book,
    booking,
    events,
    goal,
    log,
    visit,
)

WEEK = timedelta(weeks=1)
PERIOD: dict[str, Any] = {"period_start": date(2026, 8, 31), "period_end": date(2027, 2, 28)}


def _save(store: Store, draft: ClientDraft) -> UUID:
    return caseload.save_client(store, draft, now=NOW, today=TODAY)


def _rows(store: Store) -> dict[str, CaseloadRow]:
    rows = caseload.list_caseload(store, today=TODAY, now=NOW)
    return {row.client.first_names: row for row in rows}


@pytest.mark.requirement("R22", "S03")
def test_a_name_is_enough_to_begin(store: Store) -> None:
    client_id = add_client(store, last_name="")
    row = caseload.load_client(store, client_id, section="summary")
    assert (row.name, row.own_worker, row.period) == ("Demo-Aino", "", None)


@pytest.mark.requirement("I2.3", "R23")
def test_everything_of_the_form_comes_back(store: Store) -> None:
    note = SafetyNoteDraft(
        text="Koira on irrallaan.",
        written_on=TODAY,
        author="Demo-Kaisa",
        review_on=date(2026, 12, 14),
    )
    draft = ClientDraft(
        id=UUID(int=7),
        first_names="Demo-Čáhppe",
        last_name="Ŋáŋŋá",
        identity="010594y9021",
        phone="040 000 0001",
        address="Koivukuja 3",
        municipality="Mallila",
        decision_start=date(2026, 8, 31),
        decision_end=date(2027, 2, 28),
        decision_number="D/1",
        decider="Demo-Maija",
        referred_by="health",
        meeting_wish="Ulkona",
        interested=True,
        safety_note=note,
        **PERIOD,
    )
    kept = caseload.load_client_draft(store, _save(store, draft))
    hetu: dict[str, Any] = {"identity": "010594Y9021", "born": date(1994, 5, 1)}
    assert kept == replace(draft, version=1, **hetu)


@pytest.mark.requirement("A3")
def test_saving_a_client_twice_saves_once(store: Store) -> None:
    draft = replace(caseload.new_client_draft(), first_names=" Demo-Aino ", **PERIOD)
    assert _save(store, draft) == _save(store, draft)
    assert [action for action, _ in events(store)].count("client-added") == 1
    with pytest.raises(ChangedElsewhere):
        _save(store, replace(draft, phone="1"))
    change = replace(caseload.load_client_draft(store, draft.id), phone="040 1")
    assert _save(store, change) == _save(store, change)
    with store.read() as session:
        assert len(session.scalars(select(ServicePeriod)).all()) == 1


@pytest.mark.requirement("I2.3")
def test_saving_removes_the_draft_of_a_new_client(store: Store) -> None:
    draft = replace(caseload.new_client_draft(), first_names="Demo-Aino")
    drafts.save_draft(store, "client", draft.id, None, drafts.to_payload(draft), now=NOW)
    _save(store, draft)
    assert drafts.list_drafts(store) == []


@pytest.mark.requirement("R03", "A5")
def test_a_protected_address_is_hidden_kept_and_shown_when_asked(store: Store) -> None:
    address = {"address": "Koivukuja 3", "city": "Mallila", "municipality": "Mallila"}
    client_id = add_client(store, protected=True, email="aino@example.org", **address)
    form = caseload.load_client_draft(store, client_id)
    assert {form.address, form.city, form.municipality, form.email, form.postal_code} == {""}
    _save(store, replace(form, phone="040 000 0001"))
    shown = caseload.reveal_address(store, client_id)
    assert (shown.address, shown.phone) == ("Koivukuja 3", "040 000 0001")
    assert ("opened", "protected-address") in events(store)
    _save(store, replace(shown, address=""))
    assert caseload.reveal_address(store, client_id).address == ""


@pytest.mark.requirement("R03")
def test_lifting_the_protection_unseen_does_not_erase_the_address(store: Store) -> None:
    client_id = add_client(store, protected=True, address="Koivukuja 3")
    form = caseload.load_client_draft(store, client_id)
    _save(store, replace(form, protected=False))
    assert caseload.load_client_draft(store, client_id).address == "Koivukuja 3"


@pytest.mark.requirement("P17")
def test_a_moved_end_keeps_old_date_and_reason_and_a_new_start_is_a_new_period(
    store: Store,
) -> None:
    client_id = add_client(store, **PERIOD)
    form = caseload.load_client_draft(store, client_id)
    _save(store, replace(form, period_end=date(2027, 3, 31), period_reason="Jatkettiin"))
    with store.read() as session:
        (change,) = session.scalars(select(PeriodChange)).all()
    assert (change.old_end, change.new_end) == (date(2027, 2, 28), date(2027, 3, 31))
    assert change.reason == "Jatkettiin"
    form = caseload.load_client_draft(store, client_id)
    later: dict[str, Any] = {"period_start": date(2027, 4, 1), "period_end": date(2027, 9, 30)}
    _save(store, replace(form, **later))
    with store.read() as session:
        assert len(session.scalars(select(ServicePeriod)).all()) == 2


@pytest.mark.requirement("P49")
@pytest.mark.parametrize(
    ("end", "check"), [(date(2027, 2, 28), date(2026, 11, 30)), (date(2026, 11, 29), None)]
)
def test_a_long_period_gets_its_interim_check(store: Store, end: date, check: date | None) -> None:
    client_id = add_client(store, period_start=date(2026, 8, 31), period_end=end)
    period = caseload.load_client(store, client_id, section="summary").period
    assert period is not None and period.interim_check == check


@pytest.mark.requirement("P17", "E26")
def test_a_later_decision_does_not_overwrite_the_one_before(store: Store) -> None:
    first: dict[str, Any] = {"decision_start": date(2026, 1, 1), "decision_end": date(2026, 6, 30)}
    client_id = add_client(store, **first)
    form = caseload.load_client_draft(store, client_id)
    later: dict[str, Any] = {"decision_start": date(2026, 7, 1), "decision_end": date(2026, 12, 31)}
    _save(store, replace(form, **later))
    with store.read() as session:
        starts = set(session.scalars(select(Decision.start)))
    assert starts == {date(2026, 1, 1), date(2026, 7, 1)}
    row = caseload.load_client(store, client_id, section="summary")
    assert row.decision_end == date(2026, 12, 31)


@pytest.mark.requirement("R04", "R05")
def test_a_changed_home_visit_note_ends_the_one_before(store: Store) -> None:
    note = SafetyNoteDraft(text="Koira", written_on=TODAY, author="DK", review_on=TODAY)
    client_id = add_client(store, safety_note=note)
    form = caseload.load_client_draft(store, client_id)
    _save(store, replace(form, safety_note=replace(note, text="Koira on muuttanut")))
    notices = caseload.load_notices(store, client_id)
    assert notices.safety_note is not None and notices.safety_note.text == "Koira on muuttanut"
    assert ("opened", "notices") in events(store)
    with store.read() as session:
        ended = session.scalars(select(SafetyNote).where(SafetyNote.ended_on == TODAY)).all()
    assert [one.text for one in ended] == ["Koira"]


@pytest.mark.requirement("I2.1", "A8")
def test_a_practice_store_refuses_a_real_identity(make_store: object) -> None:
    new: NewStore = make_store(practice=True)  # type: ignore[operator]
    with pytest.raises(InvalidInput) as refused:
        add_client(new.store, identity="131052-308T")
    assert refused.value.values["problems"][0].code == "hetu-real-in-practice"  # type: ignore[index]


@pytest.mark.requirement("I2.3")
def test_the_same_person_is_found_before_adding(store: Store) -> None:
    first = add_client(store, identity="010594Y9021")
    second = add_client(store, first_names="Demo-Eero", born=date(1990, 1, 1))
    add_client(store, first_names="Demo-Eero", born=date(1991, 1, 1))
    new = caseload.new_client_draft()

    def similar(**fields: Any) -> list[UUID]:
        draft = replace(new, **fields)
        return [row.id for row in caseload.similar_clients(store, draft)]

    assert similar(first_names="Toinen", identity="010594y9021") == [first]
    named: dict[str, Any] = {"first_names": "demo-eero", "last_name": "ESIMERKKI"}
    assert similar(**named, born=date(1990, 1, 1)) == [second]
    assert similar(first_names="Demo-Uusi") == []


@pytest.mark.requirement("R19", "P46", "P57")
def test_only_meetings_fill_a_week(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store, period_start=TODAY - 3 * WEEK, period_end=TODAY + 20 * WEEK)
    log(store, visit(client_id, on=TODAY - 3 * WEEK))
    log(store, visit(client_id, on=TODAY - 2 * WEEK, form=ContactForm.CALL))
    tried: dict[str, Any] = {"outcome": Outcome.NO_CONTACT, "outcome_reason": "no-answer"}
    log(store, visit(client_id, on=TODAY - WEEK, **tried))
    row = _rows(store)["Demo-Aino"]
    assert [(week.state, week.contact) for week in row.weeks[:4]] == [
        (Contact.MET, False),
        (Contact.NONE, True),
        (Contact.NONE, False),
        (Contact.NONE, False),
    ]
    assert row.weeks[3].current and row.week_number == 4
    assert row.weeks[4].state is Contact.TO_COME
    assert row.last_met == datetime.combine(TODAY - 3 * WEEK, time(13), tzinfo=HELSINKI)
    assert row.last_contact == datetime.combine(TODAY - 2 * WEEK, time(13), tzinfo=HELSINKI)
    assert row.gap_exceeded
    assert row.attention is not None and row.attention.values["tries"] == 1


@pytest.mark.requirement("P29", "R19")
def test_the_gap_is_the_clients_own(store: Store) -> None:
    add_worker(store)
    for name, gap in (("Demo-Aino", 7), ("Demo-Eero", 14)):
        client_id = add_client(store, first_names=name, agreed_gap_days=gap)
        log(store, visit(client_id, on=TODAY - timedelta(days=9)))
    rows = _rows(store)
    assert (rows["Demo-Aino"].gap_exceeded, rows["Demo-Eero"].gap_exceeded) == (True, False)


@pytest.mark.requirement("I2.3")
def test_the_row_tells_goals_steps_place_and_next_booking(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store)
    add_goal(store, goal(client_id))
    log(store, visit(client_id, places=("cafe",)))
    book(store, booking(client_id, on=date(2026, 11, 18)))
    row = _rows(store)["Demo-Aino"]
    assert (row.goal_count, row.steps_done, row.steps_total) == (1, 0, 2)
    assert row.last_place == "cafe"
    assert row.next_booking == datetime(2026, 11, 18, 13, tzinfo=HELSINKI)


@pytest.mark.requirement("R03", "A5")
def test_the_list_tells_no_place_of_a_protected_client(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store, protected=True)
    log(store, visit(client_id, places=("Mallilan kirjasto",)))
    assert _rows(store)["Demo-Aino"].last_place == ""


@pytest.mark.requirement("P17", "R33")
def test_days_left_and_a_draft_are_told(store: Store) -> None:
    end = TODAY + timedelta(days=18)
    decision: dict[str, Any] = {"decision_start": date(2026, 6, 1), "decision_end": end}
    add_client(store, **decision)
    quiet = add_client(store, first_names="Demo-Eero", relation_started=TODAY)
    form = visit(quiet)
    drafts.save_draft(store, "meeting", form.id, quiet, drafts.to_payload(form), now=NOW)
    rows = _rows(store)
    assert rows["Demo-Aino"].days_left == 18
    assert rows["Demo-Aino"].attention == Attention(
        code="decision-ends", rank=10, values={"days": 18, "step": 30, "end": end}
    )
    attention = rows["Demo-Eero"].attention
    assert attention is not None and attention.code == "draft"


@pytest.mark.requirement("I2.3")
def test_the_list_is_in_finnish_order_and_without_the_ended(store: Store) -> None:
    for name in ("Öhman", "Aalto", "Zeta", "Ågren"):
        add_client(store, last_name=name)
    with store.write() as session:
        session.execute(update(Client).where(Client.last_name == "Zeta").values(ended_on=TODAY))
    names = [row.client.last_name for row in caseload.list_caseload(store, today=TODAY, now=NOW)]
    assert names == ["Aalto", "Ågren", "Öhman"]
    ended = caseload.list_caseload(store, today=TODAY, now=NOW, ended=True)
    assert [row.client.last_name for row in ended] == ["Zeta"]


@pytest.mark.requirement("A5")
def test_the_list_is_one_event_with_the_ids_it_showed(store: Store) -> None:
    ids = {add_client(store), add_client(store, first_names="Demo-Eero")}
    caseload.list_caseload(store, today=TODAY, now=NOW)
    with store.read() as session:
        event = session.scalars(select(UseLog).order_by(UseLog.n.desc()).limit(1)).one()
    assert (event.action, event.object_type) == ("list-shown", "caseload")
    assert all(str(client_id) in event.details for client_id in ids)


@pytest.mark.requirement("A5")
def test_no_client_no_section(store: Store) -> None:
    before = events(store)
    with pytest.raises(NotFound):
        caseload.load_client(store, UUID(int=1), section="summary")
    assert events(store) == before


@pytest.mark.requirement("I2.3")
def test_the_section_list_counts_what_is_there(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store)
    add_goal(store, goal(client_id))
    kept, taken_back = log(store, visit(client_id)), log(store, visit(client_id))
    meetings.undo_meeting(store, taken_back, now=NOW)
    counts = caseload.section_counts(store, client_id)
    assert kept != taken_back
    assert (counts.goals, counts.meetings, counts.network) == (1, 1, 0)
