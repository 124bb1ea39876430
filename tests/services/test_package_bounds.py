"""What a package may not carry, keep or send back (issue 6, R03, K37)."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.disclosures import Ground
from app.domain.network import NetworkPersonDraft
from app.domain.packages import RecordState
from app.security import package_seal as seal
from app.security.sealing import public_key_of
from app.services import colleagues
from app.services.colleagues import own_card, own_fingerprint, own_private_key
from app.services.meetings import load_meeting_form
from app.services.network import save_person
from app.services.package_reading import read_content
from app.services.package_rows import load_package
from app.services.packages_in import PackageExpired, accept_client
from app.services.packages_out import make_answer
from app.services.packages_over import forget_expired
from app.services.structured_documents import structured_documents
from app.services.travel_sheet import load_travel
from app.services.vault import Store
from app.storage.schema.handover_package import HandoverClient
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

EARLIER, LATER = NOW - timedelta(days=60), NOW + timedelta(hours=2)
HETU = "010190-950A"


@pytest.fixture
def kaisa(store: Store) -> Store:
    add_worker(store)
    return store


@pytest.fixture
def pekka(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    other = open_store(Path(shutil.copytree(store_template, tmp_path / "pekka")))
    add_pekka(other)
    return other


def content_of(reader: Store, data: bytes) -> dict[str, Any]:
    """What the receiver's key shows of a package."""
    with reader.write() as session:
        private = own_private_key(session)
    return seal.open_with_key(seal.take_apart(data), private, public_key_of(private))


def sent_meeting(reader: Store, data: bytes) -> dict[str, Any]:
    """The one entry of a package's one client."""
    (client,) = read_content(content_of(reader, data)).clients
    (found,) = [record.payload for record in client.records if record.kind == "meeting"]
    return found


def forged(
    maker: Store, reader: Store, data: bytes, change: Callable[[dict[str, Any]], None]
) -> bytes:
    """The same package with another content, sealed rightly by its maker."""
    content = content_of(reader, data)
    change(content)
    with maker.write() as session:
        private = own_private_key(session)
    return seal.lock_for_key(seal.take_apart(data).head, private, content)


@pytest.mark.requirement("I6.4", "I6.2")
def test_a_colleagues_drive_is_never_ones_own_mileage_claim(kaisa: Store, pekka: Store) -> None:
    aino = add_client(kaisa)
    log(kaisa, visit(aino, kilometres=40, drive_minutes=50, vehicle="own-car"))
    _, data = package_for(kaisa, pekka, [aino])
    sent = sent_meeting(pekka, data)
    assert not any(sent.get(name) for name in ("kilometres", "drive_minutes", "vehicle"))

    def driven(content: dict[str, Any]) -> None:
        for record in content["clients"][0]["records"]:
            if record["kind"] == "meeting":
                record["payload"].update(kilometres=40, drive_minutes=50)

    view = opened(pekka, forged(kaisa, pekka, data, driven))
    accept_client(pekka, view.row.id, aino, now=NOW)
    month = load_travel(pekka, TODAY, now=NOW)
    assert (month.kilometres, month.minutes, month.rows) == (0, 0, ())


@pytest.mark.requirement("I6.4", "R03")
@pytest.mark.parametrize("chosen", [False, True], ids=["hidden", "chosen"])
def test_with_turvakielto_an_entrys_own_place_words_travel_only_where_she_chose_it(
    kaisa: Store, pekka: Store, chosen: bool
) -> None:
    aino = add_client(kaisa, protected=True)
    log(kaisa, visit(aino, places=("Salokylän tori", "home")))
    _, data = package_for(kaisa, pekka, [aino], with_places=chosen)
    places = sent_meeting(pekka, data)["places"]
    assert places == (["Salokylän tori", "home"] if chosen else ["home"])


@pytest.mark.requirement("I8.1", "K37")
def test_opening_a_package_is_no_19010_information_given_away_but_making_one_by_consent_is(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, identity=HETU)
    _, data = package_for(kaisa, pekka, [aino], ground=Ground.CLIENT_CONSENT)
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)

    def given(store: Store) -> int:
        documents, _ = structured_documents(store, aino, now=NOW)
        return [one.type_code for one in documents].count("19010")

    assert (given(kaisa), given(pekka)) == (1, 0)


@pytest.mark.requirement("A1", "I6.4")
def test_the_private_half_of_ones_key_lies_in_memory_only_while_it_is_used(
    kaisa: Store, pekka: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bytearray] = []
    giving = colleagues.own_private_key

    def watched(session: Session) -> bytearray:
        given.append(giving(session))
        return given[-1]

    monkeypatch.setattr(colleagues, "own_private_key", watched)
    colleagues.add_colleague(kaisa, own_card(pekka), now=NOW)
    own_fingerprint(kaisa)
    assert given and not any(any(key) for key in given)


def person(client_id: UUID, label: str) -> NetworkPersonDraft:
    """Somebody of one's own team."""
    return NetworkPersonDraft(id=uuid4(), client_id=client_id, label=label)


@pytest.mark.requirement("I6.4", "K37")
@pytest.mark.parametrize("known", [False, True], ids=["same person", "here by a first package"])
def test_an_answer_takes_along_only_what_was_written_since_the_package_came(
    kaisa: Store, pekka: Store, known: bool
) -> None:
    born = date(1980, 1, 1)
    aino = add_client(kaisa, born=born)
    _, data = package_for(kaisa, pekka, [aino])
    if known:
        first = opened(pekka, data)
        here = accept_client(pekka, first.row.id, aino, now=NOW)
        _, data = package_for(kaisa, pekka, [aino])
    else:
        here = add_client(pekka, born=born)
    old = log(pekka, visit(here, note="Oma vanha.", on=date(2026, 9, 1)), now=EARLIER)
    add_goal(pekka, goal(here, title="Oma vanha tavoite"))
    save_person(pekka, person(here, "Oma hoitaja"), now=EARLIER, today=TODAY)
    book(pekka, booking(here, on=TODAY + timedelta(days=2)))

    view = opened(pekka, data)
    if not known:
        accept_client(pekka, view.row.id, aino, same_as=here, now=NOW)
    form = load_meeting_form(pekka, old, now=NOW).draft
    log(pekka, replace(form, note="Oma, korjattu.", reason="Korjaus."), now=LATER)
    log(pekka, visit(here, note="Uusi."), now=LATER)
    save_person(pekka, person(here, "Uusi hoitaja"), now=LATER, today=TODAY)
    answer = opened(kaisa, make_answer(pekka, view.row.id, now=LATER), now=LATER)
    told = {(row.kind.value, row.text or row.title) for row in answer.clients[0].additions}
    assert told == {("meeting", "Uusi."), ("person", "Uusi hoitaja")}
    shown = load_package(pekka, view.row.id).clients[0].additions
    assert not [row for row in shown if row.state is RecordState.OWN]


@pytest.mark.requirement("I6.4", "R03")
def test_after_the_end_date_nothing_of_a_client_not_taken_in_is_left(
    kaisa: Store, pekka: Store
) -> None:
    aino, eero = add_client(kaisa, phone="0409876543"), add_client(kaisa, first_names="Demo-Eero")
    add_goal(kaisa, goal(aino))
    _, data = package_for(kaisa, pekka, [aino, eero])
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, eero, now=NOW)
    over = NOW + timedelta(days=90)
    forget_expired(pekka, now=over)
    with pekka.read() as session:
        kept = {row.ref: (row.name, row.page) for row in session.scalars(select(HandoverClient))}
    assert kept[aino] == ("", {})
    assert kept[eero][0] == "Demo-Eero Esimerkki"
    assert [one.name for one in load_package(pekka, view.row.id).clients] == ["Demo-Eero Esimerkki"]
    with pytest.raises(PackageExpired):
        accept_client(pekka, view.row.id, aino, now=over)
    commits = pekka.commits
    forget_expired(pekka, now=over)
    assert pekka.commits == commits, "asked again, it writes nothing"
