"""What of a client a package carries, and how each kind comes back as an addition (issue 6)."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RepresentativeDraft,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.domain.client_records import RecordKind as Contact
from app.domain.client_view import ClientRemarkDraft
from app.domain.errands import ErrandEventDraft, ErrandStage
from app.domain.needs import AreaView, NeedsDraft, ReceivedDraft
from app.domain.network import ServiceEntry
from app.domain.packages import USUAL, RecordKind, RecordState, Section
from app.errors import InvalidInput, NotFound
from app.security.package_seal import PackageDamaged, open_with_key, take_apart
from app.security.sealing import public_key_of
from app.services import caseload, client_records, errands, measures, needs, plans, silence
from app.services.client_view import save_remark
from app.services.client_words import newest_words
from app.services.colleague_entries import ColleaguesEntry
from app.services.colleagues import own_private_key
from app.services.package_kinds.registry import CARRIED
from app.services.package_reading import checked
from app.services.package_rows import load_package
from app.services.packages_in import accept_client, accept_record
from app.services.packages_out import make_answer
from app.services.payloads import KINDS
from app.services.revisions import list_revisions
from app.services.service_directory import list_services, save_service
from app.services.vault import Store
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.measure import Measurement
from app.storage.schema.plan import Plan
from tests.casework import NOW, TODAY, add_client, add_worker
from tests.colleagues import add_pekka, opened, package_for, waiting

LATER = NOW + timedelta(hours=3)
EARLY = date(2026, 10, 1)
AT: dict[str, Any] = {"now": NOW, "today": TODAY}
AFTER: dict[str, Any] = {"now": LATER, "today": TODAY}
KAISA, PEKKA = "Demo-Kaisa Ohjaaja", "Demo-Pekka Sijainen"
OWN_RATING = "own-rating"


def content_of(reader: Store, data: bytes) -> dict[str, Any]:
    """What the receiver's key shows of a package."""
    with reader.write() as session:
        private = own_private_key(session)
    return open_with_key(take_apart(data), private, public_key_of(private))


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture
def pekka(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    other = open_store(Path(shutil.copytree(store_template, tmp_path / "pekka")))
    add_pekka(other)
    return other


def assess(store: Store, client_id: UUID, words: str, *strengths: str, **when: Any) -> UUID:
    """Save needs and strengths of a day."""
    draft = NeedsDraft(
        id=uuid4(), client_id=client_id, on=TODAY, strengths=strengths,
        areas=(AreaView(area="money", level=2, client_words=words, worker_view="Harjoitellaan."),),
    )  # fmt: skip
    return needs.save_needs(store, draft, **(when or AT))


def begin_errand(store: Store, client_id: UUID, title: str, **changes: Any) -> UUID:
    """Begin a matter."""
    draft = replace(errands.new_errand(client_id, today=EARLY), title=title, **changes)
    return errands.save_errand(store, draft, **AT)


def finish(store: Store, client_id: UUID, words: str, **when: Any) -> UUID:
    """Finish the next version of the plan."""
    draft = plans.load_plan(store, client_id).draft
    text = replace(draft.text, worker_view=words, negotiation_place="Salokylän kahvila")
    ready = replace(draft, made_on=TODAY, text=text, reason="Sovittiin.")
    return plans.finish_plan(store, ready, **(when or AT))


def agree(store: Store, client_id: UUID, words: str, **when: Any) -> UUID:
    """Agree what is done when nothing is heard."""
    draft = silence.load_silence(store, client_id, logged=False).draft
    return silence.save_silence(store, replace(draft, way_back=words), **(when or AT))


def rate(store: Store, client_id: UUID, words: str, **when: Any) -> UUID:
    """Fill in the client's own rating."""
    draft = measures.new_measure_draft(store, client_id, OWN_RATING, today=TODAY)
    instrument = next(
        one for one in measures.load_measures(store, client_id, today=TODAY).instruments
        if one.id == OWN_RATING
    )  # fmt: skip
    filled = replace(draft, client_words=words, values={instrument.item[0].id: 4})
    return measures.save_measure(store, filled, **(when or AT))


def note_records(store: Store, client_id: UUID) -> None:
    """Save one of each record beside the form."""
    for draft in (
        RepresentativeDraft(id=uuid4(), client_id=client_id, name="Demo-Edunvalvoja"),
        OtherServiceDraft(id=uuid4(), client_id=client_id, service="debt-counselling"),
        ContactRecordDraft(id=uuid4(), client_id=client_id, on=EARLY, text="Neuvottiin."),
        ContactRecordDraft(
            id=uuid4(), client_id=client_id, on=EARLY, kind=Contact.POLICE, to_whom="Poliisi",
            text="Ilmoitettiin.",
        ),
        WorkWishDraft(id=uuid4(), client_id=client_id, on=EARLY, wish="Soita aamulla."),
        SafetyPlanDraft(id=uuid4(), client_id=client_id, on=EARLY, safe_place="Siskon luona"),
    ):  # fmt: skip
        client_records.save_record(store, draft, **AT)


def whole_client(store: Store, **changes: Any) -> UUID:
    """Somebody of whom there is one of everything."""
    aino = add_client(store, **changes)
    assess(store, aino, "Laskut pelottavat.", "Pidän eläimistä")
    needs.save_received(
        store,
        ReceivedDraft(
            id=uuid4(), client_id=aino, on=EARLY, what="Lausunto", source="Terveysasema",
            requested_by=KAISA, ground="Suostumus", purpose="Suunnitelma",
        ),
        **AT,
    )  # fmt: skip
    entry = ServiceEntry(id=uuid4(), name="Velkaneuvonta", phone="029 000 0001")
    service = save_service(store, entry)
    errand = begin_errand(store, aino, "Maksusuunnitelma", service_id=service)
    event = ErrandEventDraft(id=uuid4(), on=TODAY, stage=ErrandStage.FILED, text="Lista annettiin.")
    errands.add_event(store, errand, event, now=NOW)
    agree(store, aino, "Kerro koirasta.")
    note_records(store, aino)
    rate(store, aino, "Vähän parempi.")
    save_remark(store, ClientRemarkDraft(id=uuid4(), client_id=aino, text="Itse kirjoitin."), **AT)
    finish(store, aino, "Jatketaan yhdessä.")
    return aino


def handed(
    kaisa: Store, pekka: Store, aino: UUID, sections: frozenset[Section] = frozenset(Section)
) -> tuple[UUID, UUID]:
    """Give the client to the substitute; give the package and who the client is there."""
    _, data = package_for(kaisa, pekka, [aino], sections=sections)
    view = opened(pekka, data)
    return view.row.id, accept_client(pekka, view.row.id, aino, now=NOW)


@pytest.mark.requirement("I6.4", "R09", "R40")
def test_chosen_sections_hold_everything_a_substitute_needs(kaisa: Store, pekka: Store) -> None:
    aino = whole_client(kaisa)
    package, here = handed(kaisa, pekka, aino)
    (client,) = load_package(pekka, package).clients
    left = {row.kind for row in client.additions if row.state is not RecordState.TAKEN}
    assert not left, "everything was taken in with the new client"
    page = needs.load_needs(pekka, here)
    assert page.assessments[0].view("money").client_words == "Laskut pelottavat."
    assert [one.text for one in page.strengths] == ["Pidän eläimistä"]
    assert [one.what for one in page.received] == ["Lausunto"]
    (matter,) = errands.list_errands(pekka, here)
    assert matter.service == "Velkaneuvonta · 029 000 0001"
    assert [(one.stage, one.author) for one in matter.events] == [
        (ErrandStage.PAPERS, KAISA), (ErrandStage.FILED, KAISA),
    ]  # fmt: skip
    agreed = silence.load_silence(pekka, here)
    assert (agreed.draft.way_back, agreed.history[0].worker) == ("Kerro koirasta.", KAISA)
    kept = client_records.list_records(pekka, here)
    assert [one.safe_place for one in kept.safety_plans] == ["Siskon luona"]
    assert (len(kept.representatives), len(kept.services), len(kept.wishes)) == (1, 1, 1)
    assert [one.kind for one in kept.contacts] == [Contact.GUIDANCE], "a notice stays with hers"
    (filled,) = measures.load_measures(pekka, here, today=TODAY).rows[OWN_RATING]
    assert measures.measure_revisions(pekka, filled.id)[0].worker == KAISA
    with pekka.read() as session:
        assert [one.text for one in newest_words(session, here, most=9)][-1:] == ["Itse kirjoitin."]
        assert session.scalars(select(OutboxItem.kind)).all() == [], "her store hands them over"
    (plan,) = plans.load_plan(pekka, here).finished
    with pekka.read() as session:
        assert [one.worker for one in list_revisions(session, "plan", plan.id)] == [KAISA]


@pytest.mark.requirement("I6.4")
@pytest.mark.parametrize("section", list(Section))
def test_only_the_chosen_section_travels(section: Section) -> None:
    carried = {kind for kind, one in CARRIED.items() if one.section is section}
    assert carried, "every section that can be ticked carries something"
    assert set(CARRIED) == set(RecordKind), "no kind without a way in and out"


@pytest.mark.requirement("I6.4", "R15")
def test_own_reflection_notes_and_own_work_have_no_form_in_a_package() -> None:
    assert {kind.value for kind in RecordKind} == {
        "client", "goal", "person", "meeting", "booking", "client-remark", "plan-version",
        "strength", "needs", "received", "carried-errand", "errand-event", "silence-plan",
        "safety-plan", "representative", "other-service", "contact-record", "work-wish", "measure",
        "decision", "carried-act", "rehabilitation-check",
    }  # fmt: skip
    assert {kind.value for kind in RecordKind} <= set(KINDS), "no other content is taken in"
    assert Section.MEASURES not in USUAL, "numbers of a questionnaire go only where she ticks them"


@pytest.mark.requirement("I6.4", "R09")
def test_what_comes_back_are_additions_of_every_kind_taken_in_one_by_one(
    kaisa: Store, pekka: Store
) -> None:
    aino = whole_client(kaisa)
    package, here = handed(kaisa, pekka, aino)
    assess(pekka, here, "Avasin kuoren itse.", "Pidän eläimistä", "Soitan itse", **AFTER)
    (matter,) = errands.list_errands(pekka, here)
    event = ErrandEventDraft(id=uuid4(), on=TODAY, stage=ErrandStage.DECISION, text="Hyväksyttiin.")
    errands.add_event(pekka, matter.errand.id, event, now=LATER)
    rate(pekka, here, "Selvästi parempi.", **AFTER)
    finish(pekka, here, "Pekan suunnitelma.", **AFTER)
    finish(kaisa, aino, "Kaisan toinen suunnitelma.", **AFTER)
    answer = opened(kaisa, make_answer(pekka, package, now=LATER), now=LATER)
    (client,) = answer.clients
    came = {row.kind: row for row in client.additions}
    assert set(came) == {
        RecordKind.NEEDS, RecordKind.STRENGTH, RecordKind.ERRAND_EVENT, RecordKind.MEASURE,
        RecordKind.PLAN,
    }  # fmt: skip
    assert {row.author for row in client.additions} == {PEKKA}
    assert came[RecordKind.STRENGTH].client_words == "Soitan itse"
    assert came[RecordKind.ERRAND_EVENT].text == "Maksusuunnitelma\nHyväksyttiin."
    assert "Avasin kuoren itse." in came[RecordKind.NEEDS].client_words
    for kind in (RecordKind.NEEDS, RecordKind.PLAN, RecordKind.MEASURE):
        assert came[kind].beside, f"{kind}: both stay, each under its author"
    for row in client.additions:
        accept_record(kaisa, row.id, now=LATER)

    numbers = {row.number: row.id for row in plans.list_plans(kaisa, aino)}
    with kaisa.read() as session:
        kept = {
            number: list_revisions(session, "plan", plan_id)[0].worker
            for number, plan_id in numbers.items()
            if session.get_one(Plan, plan_id).finished_at
        }
    assert kept == {1: KAISA, 2: KAISA, 3: PEKKA}
    page = needs.load_needs(kaisa, aino)
    assert [one.text for one in page.strengths] == ["Pidän eläimistä", "Soitan itse"]
    assert len(page.assessments) == 2
    (matter,) = errands.list_errands(kaisa, aino)
    assert [(one.text, one.author) for one in matter.events][-1] == ("Hyväksyttiin.", PEKKA)
    draft = measures.load_measure_draft(kaisa, waiting_id(kaisa, aino))
    with pytest.raises(ColleaguesEntry):
        measures.save_measure(kaisa, replace(draft, reason="Korjaus."), **AFTER)


def waiting_id(store: Store, client_id: UUID) -> UUID:
    """The newest filling, which a colleague made."""
    rows = measures.load_measures(store, client_id, today=TODAY).rows[OWN_RATING]
    return next(one.id for one in rows if one.client_words == "Selvästi parempi.")


@pytest.mark.requirement("I6.4", "R09")
def test_entries_that_a_colleague_wrote_stay_as_they_are_of_every_kind(
    kaisa: Store, pekka: Store
) -> None:
    _, here = handed(kaisa, pekka, whole_client(kaisa))
    page = needs.load_needs(pekka, here)
    (contact,) = client_records.list_records(pekka, here).contacts
    (wish,) = client_records.list_records(pekka, here).wishes
    (received,) = page.received
    (assessed,) = page.assessments
    again = NeedsDraft(id=assessed.id, client_id=here, version=1, on=TODAY, areas=assessed.areas)
    for change in (
        lambda: client_records.save_record(pekka, replace(contact, text="Toisin."), **AFTER),
        lambda: needs.save_received(pekka, replace(received, what="Toisin"), **AFTER),
        lambda: needs.save_needs(pekka, replace(again, together=False), **AFTER),
    ):
        with pytest.raises(ColleaguesEntry):
            change()
    answered = replace(wish, changed="Soitin aamulla.", changed_on=TODAY)
    client_records.save_record(pekka, answered, **AFTER)
    (kept,) = client_records.list_records(pekka, here).wishes
    assert kept.changed == "Soitin aamulla.", "shared facts go on"


@pytest.mark.requirement("I6.4", "R37")
def test_an_own_instruction_that_is_here_already_is_never_overwritten(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    agree(kaisa, aino, "Kerro koirasta.")
    package, here = handed(kaisa, pekka, aino)
    agree(pekka, here, "Soita siskolle.", **AFTER)
    answer = opened(kaisa, make_answer(pekka, package, now=LATER), now=LATER)
    (record,) = waiting(answer, RecordKind.SILENCE)
    with pytest.raises(InvalidInput):
        accept_record(kaisa, record, now=LATER)
    assert silence.load_silence(kaisa, aino).draft.way_back == "Kerro koirasta."
    assert waiting(load_package(kaisa, answer.row.id), RecordKind.SILENCE) == [record]


@pytest.mark.requirement("I6.4")
def test_an_event_waits_for_its_errand(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    package, here = handed(kaisa, pekka, aino)
    begin_errand(pekka, here, "Asumistuki")
    answer = opened(kaisa, make_answer(pekka, package, now=LATER), now=LATER)
    (event,) = waiting(answer, RecordKind.ERRAND_EVENT)
    with pytest.raises(InvalidInput):
        accept_record(kaisa, event, now=LATER)
    accept_record(kaisa, waiting(answer, RecordKind.ERRAND)[0], now=LATER)
    accept_record(kaisa, event, now=LATER)
    (matter,) = errands.list_errands(kaisa, aino)
    assert [(one.stage, one.author) for one in matter.events] == [(ErrandStage.PAPERS, PEKKA)]


@pytest.mark.requirement("I6.4", "S5.2", "R03")
def test_with_turvakielto_nothing_that_tells_where_travels_in_any_section(
    kaisa: Store, pekka: Store
) -> None:
    aino = whole_client(kaisa, protected=True, address="Salokuja 7", municipality="Alavus")
    _, here = handed(kaisa, pekka, aino)
    assert client_records.list_records(pekka, here).safety_plans == ()
    assert [one.provider for one in client_records.list_records(pekka, here).services] == [""]
    assert [one.name for one in list_services(pekka)] == []
    with pekka.read() as session:
        (snapshot,) = session.scalars(select(Plan.snapshot))
    assert "Salo" not in str(snapshot) and "Alavus" not in str(snapshot)


@pytest.mark.requirement("I6.4", "R03")
def test_a_plan_that_is_older_than_the_turvakielto_goes_without_its_places_too(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, address="Salokuja 7", municipality="Alavus")
    finish(kaisa, aino, "Ensimmäinen.")
    finish(kaisa, aino, "Toinen.", **AFTER)
    form = caseload.load_client_draft(kaisa, aino)
    caseload.save_client(kaisa, replace(form, protected=True), **AFTER)
    _, data = package_for(kaisa, pekka, [aino])
    told = str(content_of(pekka, data))
    assert "Ensimmäinen." in told and "Toinen." in told
    assert "Salo" not in told and "Alavus" not in told
    with_places = package_for(kaisa, pekka, [aino], with_places=True)[1]
    assert "Salokuja 7" in str(content_of(pekka, with_places))


@pytest.mark.requirement("I6.4", "I8.3")
def test_a_plan_in_a_package_carries_no_fillings_they_go_where_chosen(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    rate(kaisa, aino, "Omin sanoin.")
    finish(kaisa, aino, "Ensimmäinen.")
    handed(kaisa, pekka, aino)
    kept = []
    for store in (kaisa, pekka):
        with store.read() as session:
            kept.append(session.scalars(select(Plan.snapshot)).one()["snapshot"]["fillings"])
    assert len(kept[0]) == 1 and kept[1] == []


@pytest.mark.requirement("I6.4")
def test_a_plan_nested_without_end_is_refused() -> None:
    payload: dict[str, Any] = {"id": str(uuid4()), "client_id": str(uuid4()), "snapshot": {}}
    for _ in range(900):
        payload["snapshot"] = {"previous": payload["snapshot"]}
    with pytest.raises(PackageDamaged):
        checked(RecordKind.PLAN, payload, UUID(payload["client_id"]))


@pytest.mark.requirement("I6.4")
def test_an_instrument_that_is_not_here_leaves_its_filling_waiting(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    rate(kaisa, aino, "Omin sanoin.")
    with kaisa.write() as session:
        session.scalars(select(Measurement)).one().instrument = "somewhere-else"
    package, _ = handed(kaisa, pekka, aino)
    (row,) = waiting(load_package(pekka, package), RecordKind.MEASURE)
    with pytest.raises(NotFound):
        accept_record(pekka, row, now=NOW)
