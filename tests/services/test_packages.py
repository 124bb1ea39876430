"""Two real stores exchange packages, in both directions (issue 6, work pair and substitute)."""

import shutil
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.meetings import Direction, GoalMark
from app.domain.packages import HowToGoOn, RecordKind, RecordState, Section, Way
from app.domain.today import BookingDraft
from app.security import package_seal as seal
from app.security.sealing import public_key_of
from app.services import bookings, caseload, meetings, reflection
from app.services.colleague_entries import ColleaguesEntry
from app.services.colleagues import own_private_key
from app.services.goals import load_goal_draft, save_goal
from app.services.package_rows import list_packages, load_package
from app.services.packages_in import (
    ClientUndecided,
    PackageExpired,
    PackageOtherKind,
    PackageOwn,
    PackageTaken,
    PackageUnasked,
    accept_client,
    accept_record,
    decline_record,
    reconsider_record,
)
from app.services.packages_out import make_answer
from app.services.packages_over import forget_expired
from app.services.vault import NewStore, Store, create_store
from app.storage.schema.audit import DisclosureLog
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.handover_package import HandoverRecord
from app.storage.schema.plan import Revision
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, goal, log, visit
from tests.colleagues import CODE, add_pekka, opened, package_for, waiting
from tests.conftest import CHEAP_KDF, PASSPHRASE, Clock

HETU = "010190-950A"


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture(scope="module")
def pekka_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The substitute's own store, locked: each test opens a copy."""
    folder = tmp_path_factory.mktemp("pekka") / "store"
    new = create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=Clock())
    add_pekka(new.store)
    new.store.close()
    return folder


@pytest.fixture
def pekka(pekka_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    return open_store(Path(shutil.copytree(pekka_template, tmp_path / "pekka")))


def disclosures(store: Store) -> list[tuple[UUID, str, str]]:
    with store.read() as session:
        rows = session.scalars(select(DisclosureLog).order_by(DisclosureLog.n)).all()
        return [(row.client_id, row.way, row.recipient) for row in rows]


def entries(store: Store, client_id: UUID) -> list[tuple[str, str]]:
    found = meetings.list_meetings(store, client_id, logged=False)
    return sorted((row.author, row.note) for row in found)


def content_of(store: Store, data: bytes) -> str:
    """What the receiver's key shows of a package, as text."""
    with store.write() as session:
        private = own_private_key(session)
    return str(seal.open_with_key(seal.take_apart(data), private, public_key_of(private)))


@pytest.mark.requirement("I6.4", "R09")
def test_a_package_goes_to_the_substitute_and_additions_come_back(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, identity=HETU, phone="0409876543")
    held = add_goal(kaisa, goal(aino))
    log(kaisa, visit(aino, note="Kaisan kirjaus.", on=TODAY))
    _, data = package_for(kaisa, pekka, [aino])

    view = opened(pekka, data)
    assert [client.name for client in view.clients] == ["Demo-Aino Esimerkki"]
    here = accept_client(pekka, view.row.id, aino, now=NOW)
    assert entries(pekka, here) == [("Demo-Kaisa Ohjaaja", "Kaisan kirjaus.")]
    assert load_goal_draft(pekka, held).title == load_goal_draft(kaisa, held).title

    log(pekka, visit(here, note="Pekan kirjaus.", on=TODAY))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    (addition,) = answer.clients[0].additions
    assert (addition.author, addition.text, addition.beside) == (
        "Demo-Pekka Sijainen",
        "Pekan kirjaus.",
        1,
    )
    assert entries(kaisa, aino) == [("Demo-Kaisa Ohjaaja", "Kaisan kirjaus.")]
    accept_record(kaisa, addition.id, now=NOW)
    assert entries(kaisa, aino) == [
        ("Demo-Kaisa Ohjaaja", "Kaisan kirjaus."),
        ("Demo-Pekka Sijainen", "Pekan kirjaus."),
    ]


@pytest.mark.requirement("I6.4", "K37")
def test_package_and_its_opening_are_in_the_disclosure_log(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    draft, data = package_for(kaisa, pekka, [aino])
    assert disclosures(kaisa) == [(aino, "package", "Demo-Pekka Sijainen")]
    view = opened(pekka, data)
    assert disclosures(pekka) == [(aino, "package", "Demo-Pekka Sijainen")]
    accept_client(pekka, view.row.id, aino, now=NOW)
    opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    assert len(disclosures(kaisa)) == 2
    (sent,) = [row for row in list_packages(kaisa) if row.id == draft.id]
    assert sent.opened_at == NOW


@pytest.mark.requirement("I6.4", "R15")
def test_own_reflection_notes_never_travel(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    reflection.add_reflection(kaisa, "Mietin omaa jaksamistani salassa.", today=TODAY)
    log(kaisa, visit(aino, note="Näkyvä kirjaus."))
    _, data = package_for(kaisa, pekka, [aino])
    told = content_of(pekka, data)
    assert "Näkyvä kirjaus." in told and "jaksamistani" not in told


@pytest.mark.requirement("I6.4")
def test_only_chosen_clients_and_chosen_sections_travel(kaisa: Store, pekka: Store) -> None:
    aino, eero = add_client(kaisa), add_client(kaisa, first_names="Demo-Eero")
    held = add_goal(kaisa, goal(aino))
    mark = GoalMark(goal_id=held, direction=Direction.FORWARD)
    log(kaisa, visit(aino, note="Tavoitteesta puhuttiin.", goal_marks=(mark,)))
    log(kaisa, visit(eero, note="Eeron oma asia."))
    _, data = package_for(kaisa, pekka, [aino], sections=frozenset({Section.MEETINGS}))
    told = content_of(pekka, data)
    assert "Tavoitteesta" in told
    assert "Eero" not in told and str(held) not in told


@pytest.mark.requirement("I6.4", "S5.2")
def test_a_protected_address_travels_only_where_she_chose_it(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa, protected=True, address="Salokuja 7", municipality="Alavus")
    book = BookingDraft(
        id=uuid4(), client_id=aino, on=TODAY + timedelta(days=2), at=visit(aino).at, place="Alavus"
    )
    bookings.save_booking(kaisa, book, now=NOW)
    _, hidden = package_for(kaisa, pekka, [aino])
    assert "Salokuja" not in content_of(pekka, hidden)
    assert "'place': 'Alavus'" not in content_of(pekka, hidden)
    _, shown = package_for(kaisa, pekka, [aino], with_places=True)
    assert "Salokuja 7" in content_of(pekka, shown)


@pytest.mark.requirement("I6.4")
def test_six_words_said_over_the_phone_open_a_package(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    _, data = package_for(kaisa, pekka, [aino], way=Way.CODE, to_key=b"")
    with pytest.raises(seal.PackageCodeWrong):
        opened(pekka, data, b"aivan muut sanat taalla nyt siis")
    view = opened(pekka, data, CODE)
    accept_client(pekka, view.row.id, aino, now=NOW)
    log(pekka, visit(aino, note="Puhelinkoodilla."))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    assert len(waiting(answer, RecordKind.MEETING)) == 1


@pytest.mark.requirement("I6.4")
def test_package_for_somebody_else(
    kaisa: Store, pekka: Store, make_store: Callable[..., NewStore]
) -> None:
    third = make_store("third").store
    add_pekka(third, first_names="Demo-Kolmas")
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    with pytest.raises(seal.PackageForAnother):
        opened(third, data)
    assert list_packages(third) == []


@pytest.mark.requirement("I6.4")
def test_package_expired_opens_no_more_and_what_waits_goes(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino))
    _, data = package_for(kaisa, pekka, [aino], ends_on=TODAY)
    with pytest.raises(PackageExpired):
        opened(pekka, data, now=NOW + timedelta(days=1))
    view = opened(pekka, data)
    assert waiting(view, RecordKind.MEETING)
    forget_expired(pekka, now=NOW)
    assert waiting(load_package(pekka, view.row.id), RecordKind.MEETING)
    forget_expired(pekka, now=NOW + timedelta(days=1))
    assert not waiting(load_package(pekka, view.row.id), RecordKind.MEETING)
    with pekka.read() as session:
        assert set(session.scalars(select(HandoverRecord.payload))) == {None}


@pytest.mark.requirement("I6.4")
def test_package_truncated_at_any_place_or_altered_in_any_byte(kaisa: Store, pekka: Store) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    for end in range(0, len(data), 37):
        with pytest.raises(seal.PackageDamaged):
            seal.take_apart(data[:end])
    for place in range(0, len(data), 41):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(seal.PackageDamaged):
            opened(pekka, bytes(changed))
    assert list_packages(pekka) == []


@pytest.mark.requirement("I6.4", "S2.1")
def test_an_altered_end_date_opens_nothing_even_with_the_sum_made_anew(
    kaisa: Store, pekka: Store
) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    longer = data[:-32].replace(b'"2027-01-06"', b'"2027-09-06"')
    assert longer != data[:-32]
    with pytest.raises(seal.PackageDamaged):
        opened(pekka, longer + sha256(longer).digest())


@pytest.mark.requirement("I6.4")
def test_package_replayed_or_opened_by_its_maker(kaisa: Store, pekka: Store) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    opened(pekka, data)
    with pytest.raises(PackageTaken):
        opened(pekka, data)
    with pytest.raises(PackageOwn):
        opened(kaisa, data)


@pytest.mark.requirement("I6.4")
def test_an_answer_comes_only_from_who_could_open_the_package(
    kaisa: Store, pekka: Store, make_store: Callable[..., NewStore]
) -> None:
    third = make_store("third").store
    add_worker(third)
    aino = add_client(kaisa)
    draft, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    answer = make_answer(pekka, view.row.id, now=NOW)
    with pytest.raises(PackageUnasked):
        opened(third, answer)
    with pekka.write() as session:
        private = own_private_key(session)
    head = replace(seal.take_apart(answer).head, id=uuid4())
    forged = seal.lock_for_key(head, private, {}, proof=b"arvattu")
    with pytest.raises(seal.PackageDamaged):
        opened(kaisa, forged)
    assert head.answers == draft.id


@pytest.mark.requirement("I6.4")
def test_package_of_a_newer_version(kaisa: Store, pekka: Store) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    newer = data[:-32].replace(b'"format":1', b'"format":2')
    with pytest.raises(seal.PackageTooNew):
        opened(pekka, newer + sha256(newer).digest())


def forged(kaisa: Store, pekka: Store, data: bytes, change: Callable[[dict], None]) -> bytes:  # type: ignore[type-arg]
    """The same package with another content, sealed rightly by its maker."""
    package = seal.take_apart(data)
    with pekka.write() as session:
        reader = own_private_key(session)
    content = seal.open_with_key(package, reader, public_key_of(reader))
    change(content)
    with kaisa.write() as session:
        return seal.lock_for_key(package.head, own_private_key(session), content)


@pytest.mark.requirement("I6.4")
@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content["clients"][0]["records"][0].update(schema=99),
        lambda content: content["clients"][0]["records"][0].update(kind="reflection"),
        lambda content: content["clients"][0]["records"][1]["payload"].update(on="eilen"),
        lambda content: content["clients"][0]["records"][1]["payload"].update(
            client_id=str(uuid4())
        ),
        lambda content: content["clients"][0]["records"].append(
            content["clients"][0]["records"][1]
        ),
        lambda content: content.update(clients="ei kukaan"),
        lambda content: content.update(reply_key=""),
    ],
)
def test_a_content_that_is_not_what_it_says_takes_nothing_in(
    kaisa: Store,
    pekka: Store,
    spoil: Callable[[dict], None],  # type: ignore[type-arg]
) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino))
    _, data = package_for(kaisa, pekka, [aino])
    with pytest.raises((seal.PackageDamaged, seal.PackageTooNew)):
        opened(pekka, forged(kaisa, pekka, data, spoil))
    assert list_packages(pekka) == []


@pytest.mark.requirement("I6.4")
def test_a_body_that_grows_without_end_is_refused(
    kaisa: Store, pekka: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    monkeypatch.setattr(seal, "LARGEST_BODY", 200)
    with pytest.raises(seal.PackageDamaged):
        opened(pekka, data)
    with pytest.raises(seal.PackageDamaged):
        seal._unpacked(zlib.compress(b"0" * 1000))


@pytest.mark.requirement("I6.4")
def test_package_with_ten_thousand_records(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino))
    _, data = package_for(kaisa, pekka, [aino])

    def many(content: dict) -> None:  # type: ignore[type-arg]
        records = content["clients"][0]["records"]
        first = records[1]
        for _ in range(9_998):
            payload = {**first["payload"], "id": str(uuid4())}
            records.append({**first, "payload": payload})

    view = opened(pekka, forged(kaisa, pekka, data, many))
    assert len(view.clients[0].additions) == 9_999


@pytest.mark.requirement("I6.4")
def test_package_from_a_store_with_another_profile_says_so(kaisa: Store, pekka: Store) -> None:
    add_pekka(pekka, profile="etela-pohjanmaa")
    _, data = package_for(kaisa, pekka, [add_client(kaisa)])
    assert opened(pekka, data).other_profile == "thl"


@pytest.mark.requirement("I6.4")
def test_practice_and_real_stores_exchange_nothing(
    kaisa: Store, make_store: Callable[..., NewStore]
) -> None:
    practice = make_store("practice", practice=True).store
    add_pekka(practice)
    _, data = package_for(kaisa, practice, [add_client(kaisa)])
    with pytest.raises(PackageOtherKind):
        opened(practice, data)


@pytest.mark.requirement("I6.4")
def test_a_client_who_exists_here_already_by_hetu_keeps_her_data(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, identity=HETU, phone="0401111111")
    own = add_client(pekka, identity=HETU, phone="0402222222", last_name="Toinen")
    log(kaisa, visit(aino, note="Kaisan kirjaus."))
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    assert view.clients[0].certain and view.clients[0].same[0][0] == own
    with pytest.raises(ClientUndecided):
        accept_client(pekka, view.row.id, aino, apart=True, now=NOW)
    assert accept_client(pekka, view.row.id, aino, same_as=own, now=NOW) == own
    assert caseload.load_client_draft(pekka, own).phone == "0402222222"
    assert entries(pekka, own) == []
    (record,) = waiting(load_package(pekka, view.row.id), RecordKind.MEETING)
    accept_record(pekka, record, now=NOW)
    accept_record(pekka, record, now=NOW)
    assert entries(pekka, own) == [("Demo-Kaisa Ohjaaja", "Kaisan kirjaus.")]


@pytest.mark.requirement("I6.4")
def test_a_client_of_the_same_name_and_birth_date_is_asked_about(
    kaisa: Store, pekka: Store
) -> None:
    born = date(1990, 1, 1)
    aino, own = add_client(kaisa, born=born), add_client(pekka, born=born)
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    assert not view.clients[0].certain
    with pytest.raises(ClientUndecided):
        accept_client(pekka, view.row.id, aino, now=NOW)
    with pytest.raises(ClientUndecided):
        accept_client(pekka, view.row.id, aino, same_as=uuid4(), now=NOW)
    assert accept_client(pekka, view.row.id, aino, apart=True, now=NOW) not in {own}


@pytest.mark.requirement("I6.4", "R09")
def test_additions_never_overwrite_what_is_here(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    held = add_goal(kaisa, goal(aino))
    log(kaisa, visit(aino, note="Kaisan kirjaus."))
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    changed = replace(load_goal_draft(pekka, held), title="Pekan otsikko", reason="Sovittiin.")
    save_goal(pekka, changed, now=NOW, today=TODAY)
    new = add_goal(pekka, goal(aino, title="Pekan uusi tavoite"))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    titles = {row.change: row.title for row in answer.clients[0].additions}
    assert titles == {False: "Pekan uusi tavoite", True: "Pekan otsikko"}
    (added,) = (row.id for row in answer.clients[0].additions if not row.change)
    accept_record(kaisa, added, now=NOW)
    assert load_goal_draft(kaisa, held).title != "Pekan otsikko"
    with kaisa.read() as session:
        query = select(Revision.worker).where(Revision.record_id == new)
        assert session.scalars(query).all() == ["Demo-Pekka Sijainen"]


@pytest.mark.requirement("I6.4")
def test_a_declined_addition_can_be_taken_up_again_until_the_package_ends(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    log(pekka, visit(aino, note="Ehkä sittenkin."))
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=NOW))
    (record,) = waiting(answer, RecordKind.MEETING)
    decline_record(kaisa, record)
    accept_record(kaisa, record, now=NOW)
    assert entries(kaisa, aino) == []
    (row,) = load_package(kaisa, answer.row.id).clients[0].additions
    assert (row.state, row.kept) == (RecordState.DECLINED, True)
    reconsider_record(kaisa, record)
    assert waiting(load_package(kaisa, answer.row.id), RecordKind.MEETING) == [record]
    decline_record(kaisa, record)
    forget_expired(kaisa, now=NOW + timedelta(days=400))
    reconsider_record(kaisa, record)
    (row,) = load_package(kaisa, answer.row.id).clients[0].additions
    assert (row.state, row.text, row.kept) == (RecordState.DECLINED, "", False)


@pytest.mark.requirement("I6.4", "A6")
def test_what_came_from_a_colleague_is_not_handed_over_a_second_time(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino))
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    with pekka.read() as session:
        assert session.scalars(select(OutboxItem.kind)).all() == []


@pytest.mark.requirement("I6.4")
def test_the_page_how_to_go_on_is_drafted_and_travels_as_she_left_it(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, phone="0409876543", meeting_wish="Aamupäivisin kotona")
    add_goal(kaisa, goal(aino))
    draft, _ = package_for(kaisa, pekka, [aino])
    page = draft.clients[0].page
    assert "0409876543" in page.reach and "Aamupäivisin" in page.reach
    assert page.goals
    own = HowToGoOn(goals=page.goals, mind="Koira pihalla, soita ovelta.")
    clients = (replace(draft.clients[0], page=own),)
    _, data = package_for(kaisa, pekka, [aino], clients=clients)
    assert opened(pekka, data).clients[0].page == own


@pytest.mark.requirement("I6.4", "R09")
def test_a_colleagues_entry_stays_as_its_author_wrote_it(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    written = log(kaisa, visit(aino, note="Kaisan kirjaus."))
    _, data = package_for(kaisa, pekka, [aino])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    form = meetings.load_meeting_form(pekka, written, now=NOW).draft
    with pytest.raises(ColleaguesEntry):
        log(pekka, replace(form, note="Pekan versio.", reason="Korjaus."))
    assert entries(pekka, aino) == [("Demo-Kaisa Ohjaaja", "Kaisan kirjaus.")]
