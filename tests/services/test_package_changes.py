"""What a colleague changes of records that both have comes back as a proposal (issue 6.4)."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.client_records import WorkWishDraft
from app.domain.goals import StepStatus
from app.domain.needs import CheckState, RehabilitationCheck
from app.domain.network import NetworkPersonDraft
from app.domain.packages import AdditionRow, PackageView, RecordKind, RecordState, Section
from app.domain.period_acts import ActKind, DecisionDraft
from app.errors import InvalidInput
from app.security import package_seal as seal
from app.security.package_seal import PackageDamaged
from app.security.sealing import public_key_of
from app.services import (
    bookings,
    client_records,
    decisions,
    errands,
    meetings,
    needs,
    network,
    period_acts,
    periods,
)
from app.services.colleagues import own_private_key
from app.services.goals import load_goal_draft, save_goal, set_step
from app.services.package_rows import load_package
from app.services.packages_in import accept_client, accept_record, decline_record
from app.services.packages_out import make_answer
from app.services.payloads import SCHEMA, content_of
from app.services.revisions import list_revisions
from app.services.vault import Store
from app.storage.schema.handover_package import HandoverPackage
from app.storage.schema.plan import Revision
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    book,
    booking,
    goal,
    log,
    visit,
)
from tests.colleagues import add_pekka, opened, package_for

LATER = NOW + timedelta(hours=3)
AT: dict[str, Any] = {"now": NOW, "today": TODAY}
KAISA, PEKKA = "Demo-Kaisa Ohjaaja", "Demo-Pekka Sijainen"
BEGAN = date(2026, 9, 1)


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture
def pekka(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    other = open_store(Path(shutil.copytree(store_template, tmp_path / "pekka")))
    add_pekka(other)
    return other


def given(kaisa: Store, pekka: Store, client_id: UUID, **changes: Any) -> UUID:
    """Give the client to the substitute, who takes her in; give the package."""
    _, data = package_for(kaisa, pekka, [client_id], sections=frozenset(Section), **changes)
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, client_id, now=NOW)
    return view.row.id


def answered(kaisa: Store, pekka: Store, package: UUID) -> PackageView:
    return opened(kaisa, make_answer(pekka, package, now=LATER), now=LATER)


def proposals(view: PackageView) -> dict[RecordKind, AdditionRow]:
    rows = [row for client in view.clients for row in client.additions if row.change]
    return {row.kind: row for row in rows}


def told(row: AdditionRow) -> dict[str, tuple[Any, Any]]:
    return {one.field: (one.before, one.after) for one in row.changes}


def authors(store: Store, record_id: UUID) -> list[str]:
    """Whose the versions of a record are, the first one first."""
    with store.read() as session:
        kind = session.scalars(select(Revision.kind).where(Revision.record_id == record_id)).first()
        rows = list_revisions(session, kind or "", record_id)
    return [row.worker for row in reversed(rows)]


@pytest.mark.requirement("I6.4", "R09")
def test_a_changed_goal_comes_back_beside_the_own_and_is_taken_in_only_by_a_press(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    package = given(kaisa, pekka, aino)
    before = load_goal_draft(kaisa, held)
    theirs = replace(load_goal_draft(pekka, held), title="Pekan otsikko", reason="Sovittiin.")
    save_goal(pekka, theirs, now=LATER, today=TODAY)
    own = replace(before, worker_view="Kaisa ajattelee näin.", reason="Tarkennus.")
    save_goal(kaisa, own, now=LATER, today=TODAY)

    answer = answered(kaisa, pekka, package)
    row = proposals(answer)[RecordKind.GOAL]
    assert told(row) == {"title": (before.title, "Pekan otsikko")}
    assert (row.author, row.state, row.own_too) == (PEKKA, RecordState.WAITING, frozenset())
    assert load_goal_draft(kaisa, held).title == before.title, "nothing is overwritten by itself"
    accept_record(kaisa, row.id, now=LATER)
    now = load_goal_draft(kaisa, held)
    assert (now.title, now.worker_view) == ("Pekan otsikko", "Kaisa ajattelee näin.")
    assert authors(kaisa, held) == [KAISA, KAISA, PEKKA], "every version under its author"
    assert proposals(answered(kaisa, pekka, package)) == {}, "it says nothing new any more"


@pytest.mark.requirement("I6.4", "R09")
def test_where_both_changed_the_same_field_that_is_said_and_leaving_out_keeps_the_own(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    package = given(kaisa, pekka, aino)
    for store, title in ((pekka, "Pekan otsikko"), (kaisa, "Kaisan otsikko")):
        changed = replace(load_goal_draft(store, held), title=title, reason="Sovittiin.")
        save_goal(store, changed, now=LATER, today=TODAY)
    answer = answered(kaisa, pekka, package)
    row = proposals(answer)[RecordKind.GOAL]
    assert told(row) == {"title": ("Kaisan otsikko", "Pekan otsikko")}
    assert row.own_too == {"title"}
    decline_record(kaisa, row.id)
    assert load_goal_draft(kaisa, held).title == "Kaisan otsikko"
    (left,) = load_package(kaisa, answer.row.id).clients[0].additions
    assert (left.state, left.kept, left.change) == (RecordState.DECLINED, True, True)


@pytest.mark.requirement("I6.4", "R09")
def test_changes_of_every_shared_fact_come_back_one_by_one(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    step = load_goal_draft(kaisa, held).steps[0]
    sister = NetworkPersonDraft(id=uuid4(), client_id=aino, label="Sisko")
    network.save_person(kaisa, sister, **AT)
    book(kaisa, booking(aino, on=TODAY + timedelta(days=2), at=time(13)))
    errand = replace(errands.new_errand(aino, today=BEGAN), title="Asumistuki")
    errands.save_errand(kaisa, errand, **AT)
    wish = WorkWishDraft(id=uuid4(), client_id=aino, on=BEGAN, wish="Soita aamulla.")
    client_records.save_record(kaisa, wish, **AT)
    decision = DecisionDraft(id=uuid4(), client_id=aino, start=BEGAN, number="D-1")
    decisions.save_decision(kaisa, decision, **AT)
    package = given(kaisa, pekka, aino)

    set_step(pekka, held, step.id, StepStatus.DONE, now=LATER, today=TODAY)
    person = network.load_person_draft(pekka, sister.id)
    network.save_person(pekka, replace(person, phone="040 000 0077"), **AT)
    moved = bookings.load_booking_draft(pekka, _booking(pekka, aino))
    bookings.save_booking(pekka, replace(moved, at=time(15)), now=LATER)
    matter = errands.load_errand(pekka, errand.id).errand
    errands.save_errand(pekka, replace(matter, next_step="Liite Kelaan", next_who="Aino"), **AT)
    (kept,) = client_records.list_records(pekka, aino).wishes
    client_records.save_record(pekka, replace(kept, changed="Soitin.", changed_on=TODAY), **AT)
    there = decisions.load_decision(pekka, decision.id)
    decisions.save_decision(pekka, replace(there, end=date(2027, 2, 28)), **AT)

    answer = answered(kaisa, pekka, package)
    found = proposals(answer)
    assert told(found[RecordKind.GOAL])["steps"][1][0]["status"] == "done"
    assert told(found[RecordKind.PERSON])["phone"][1] == "040 000 0077"
    assert told(found[RecordKind.BOOKING]) == {"at": ("13:00:00", "15:00:00")}
    assert told(found[RecordKind.ERRAND])["next_step"][1] == "Liite Kelaan"
    assert told(found[RecordKind.WISH])["changed"][1] == "Soitin."
    assert told(found[RecordKind.DECISION]) == {"end": (None, "2027-02-28")}
    for row in found.values():
        accept_record(kaisa, row.id, now=LATER)
    assert load_goal_draft(kaisa, held).steps[0].status is StepStatus.DONE
    assert network.load_person_draft(kaisa, sister.id).phone == "040 000 0077"
    assert bookings.load_booking_draft(kaisa, _booking(kaisa, aino)).at == time(15)
    assert errands.load_errand(kaisa, errand.id).errand.next_step == "Liite Kelaan"
    (own,) = client_records.list_records(kaisa, aino).wishes
    assert (own.wish, own.changed) == ("Soita aamulla.", "Soitin.")
    assert decisions.load_decision(kaisa, decision.id).end == date(2027, 2, 28)
    for record in (held, sister.id, errand.id, wish.id, decision.id):
        assert authors(kaisa, record) == [KAISA, PEKKA]


def _booking(store: Store, client_id: UUID) -> UUID:
    found = bookings.next_booking(store, client_id, now=NOW)
    assert found is not None
    return found.id


@pytest.mark.requirement("I6.4", "R09")
def test_an_own_entry_mended_after_an_answer_comes_to_stand_beside_the_first(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    package = given(kaisa, pekka, aino)
    written = log(pekka, visit(aino, note="Kävin."))
    first = answered(kaisa, pekka, package)
    (row,) = first.clients[0].additions
    accept_record(kaisa, row.id, now=LATER)
    form = meetings.load_meeting_form(pekka, written, now=NOW).draft
    log(pekka, replace(form, note="Kävin kotona.", reason="Korjaus."))
    second = answered(kaisa, pekka, package)
    row = proposals(second)[RecordKind.MEETING]
    assert told(row)["note"] == ("Kävin.", "Kävin kotona.")
    accept_record(kaisa, row.id, now=LATER)
    notes = {(one.author, one.note) for one in meetings.list_meetings(kaisa, aino)}
    assert notes == {(PEKKA, "Kävin."), (PEKKA, "Kävin kotona.")}
    assert proposals(answered(kaisa, pekka, package)) == {}


@pytest.mark.requirement("I6.4", "R09")
def test_in_the_other_direction_too_a_second_package_proposes_what_changed_at_its_maker(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    given(kaisa, pekka, aino)
    changed = replace(load_goal_draft(kaisa, held), title="Uusi otsikko", reason="Sovittiin.")
    save_goal(kaisa, changed, now=LATER, today=TODAY)
    _, data = package_for(kaisa, pekka, [aino])
    row = proposals(opened(pekka, data))[RecordKind.GOAL]
    accept_record(pekka, row.id, now=LATER)
    assert load_goal_draft(pekka, held).title == "Uusi otsikko"
    _, again = package_for(kaisa, pekka, [aino])
    assert proposals(opened(pekka, again)) == {}


@pytest.mark.requirement("I6.4")
def test_what_is_gone_here_is_said_to_be_gone_and_cannot_be_changed(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    book(kaisa, booking(aino, on=TODAY + timedelta(days=2), at=time(13)))
    package = given(kaisa, pekka, aino)
    moved = bookings.load_booking_draft(pekka, _booking(pekka, aino))
    bookings.save_booking(pekka, replace(moved, at=time(15)), now=LATER)
    bookings.cancel_booking(kaisa, moved.id, now=LATER)
    answer = answered(kaisa, pekka, package)
    row = proposals(answer)[RecordKind.BOOKING]
    assert row.gone
    with pytest.raises(InvalidInput):
        accept_record(kaisa, row.id, now=LATER)


@pytest.mark.requirement("I6.4", "S5.2")
def test_an_answer_proposes_nothing_of_what_was_never_given(kaisa: Store, pekka: Store) -> None:
    """A forged answer names a goal of the same client that did not travel, or another's field."""
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    _, data = package_for(kaisa, pekka, [aino], sections=frozenset({Section.TEAM}))
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    for name in ("client_id", "*"):
        with pytest.raises(PackageDamaged):
            opened(kaisa, _forged(kaisa, pekka, view.row.id, held, name), now=LATER)
    assert proposals(opened(kaisa, _forged(kaisa, pekka, view.row.id, held, "title"))) == {}


def _forged(kaisa: Store, pekka: Store, package: UUID, goal_id: UUID, name: str) -> bytes:
    """An answer into which a changed record was put that never came in the package."""
    made = make_answer(pekka, package, now=LATER)
    locked = seal.take_apart(made)
    with pekka.read() as session:
        proof = session.get_one(HandoverPackage, package).reply_key
    with kaisa.write() as session:
        private = own_private_key(session)
    content = seal.open_with_key(locked, private, public_key_of(private), proof=proof)
    payload = content_of(replace(load_goal_draft(kaisa, goal_id), title="Väärä"))
    record = {"kind": "goal", "schema": SCHEMA, "author": PEKKA, "at": "", "payload": payload,
              "changed": [name]}  # fmt: skip
    content["clients"][0]["records"].append(record)
    head = replace(locked.head, id=uuid4())
    with pekka.write() as session:
        return seal.lock_for_key(head, own_private_key(session), content, proof=proof)


@pytest.mark.requirement("I6.4", "E29")
def test_decisions_the_periods_acts_and_the_checklist_travel_in_both_directions(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    periods.begin_period(kaisa, aino, start=BEGAN, months=6, now=NOW)
    decision = DecisionDraft(id=uuid4(), client_id=aino, start=BEGAN, number="D-1")
    decisions.save_decision(kaisa, decision, **AT)
    consent = replace(period_acts.new_act(kaisa, aino, ActKind.CONSENT, today=TODAY), on=BEGAN)
    period_acts.record_act(kaisa, consent, **AT)
    check = RehabilitationCheck(item="training", state=CheckState.UNDER_WAY, note="Kysytään.")
    needs.set_check(kaisa, aino, check, today=TODAY)
    package = given(kaisa, pekka, aino)
    page = periods.load_period(pekka, aino, today=TODAY, now=NOW)
    assert page.decision is not None and page.decision.number == "D-1"
    assert page.earlier_decisions == (), "one reference, not a second one from the client's form"
    assert page.consent is not None and page.consent.on == BEGAN
    assert authors(pekka, consent.id) == [KAISA] and authors(pekka, decision.id) == [KAISA]
    lines = {one.item: one for one in needs.load_needs(pekka, aino).checks}
    assert (lines["training"].state, lines["training"].note) == (CheckState.UNDER_WAY, "Kysytään.")

    longer = period_acts.new_act(pekka, aino, ActKind.EXTENSION, today=TODAY)
    period_acts.record_act(
        pekka, replace(longer, text="Sovittiin jatkosta."), now=LATER, today=TODAY
    )
    done = RehabilitationCheck(item="training", state=CheckState.DONE, note="Alkaa tammikuussa.")
    needs.set_check(pekka, aino, done, today=TODAY)
    needs.set_check(pekka, aino, RehabilitationCheck(item="Uimakortti"), today=TODAY)
    new = DecisionDraft(id=uuid4(), client_id=aino, start=date(2027, 3, 1), number="D-2")
    decisions.save_decision(pekka, new, now=LATER, today=TODAY)
    needs.set_check(kaisa, aino, RehabilitationCheck(item="Uimakortti", note="Oma."), today=TODAY)

    answer = answered(kaisa, pekka, package)
    rows = {(row.kind, row.change): row for row in answer.clients[0].additions}
    kinds = [row.kind for row in answer.clients[0].additions]
    assert sorted(kinds) == ["carried-act", "decision", *["rehabilitation-check"] * 2]
    assert told(rows[RecordKind.CHECK, True])
    for row in answer.clients[0].additions:
        accept_record(kaisa, row.id, now=LATER)
    page = periods.load_period(kaisa, aino, today=TODAY, now=NOW)
    assert page.facts is not None and page.facts.end == longer.until, "the end moved along"
    assert {page.decision.number if page.decision else "", page.earlier_decisions[0].number} == {
        "D-1", "D-2",
    }  # fmt: skip
    lines = {one.item: one for one in needs.load_needs(kaisa, aino).checks}
    assert (lines["training"].state, lines["training"].note) == (CheckState.DONE, done.note)
    with kaisa.read() as session:
        query = select(Revision.worker, Revision.payload).where(
            Revision.kind == "rehabilitation-need"
        )
        versions = session.execute(query.order_by(Revision.number)).all()
    assert (KAISA, "Kysytään.") in [(worker, payload["note"]) for worker, payload in versions]
    assert (PEKKA, done.note) in [(worker, payload["note"]) for worker, payload in versions]


@pytest.mark.requirement("I6.4")
def test_what_happened_in_a_period_that_is_not_here_is_refused_and_waits(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    package = given(kaisa, pekka, aino)
    periods.begin_period(pekka, aino, start=BEGAN, months=6, now=NOW)
    act = replace(period_acts.new_act(pekka, aino, ActKind.CONSENT, today=TODAY), on=BEGAN)
    period_acts.record_act(pekka, act, **AT)
    answer = answered(kaisa, pekka, package)
    (row,) = answer.clients[0].additions
    with pytest.raises(InvalidInput) as refused:
        accept_record(kaisa, row.id, now=LATER)
    assert [one.code for one in refused.value.values["problems"]] == ["period-not-here"]  # type: ignore[attr-defined]
    periods.begin_period(kaisa, aino, start=BEGAN, months=6, now=NOW)
    accept_record(kaisa, row.id, now=LATER)
    page = periods.load_period(kaisa, aino, today=TODAY, now=NOW)
    assert page.consent is not None
