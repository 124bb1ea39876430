"""What a package may not carry, keep or send back (issue 6, R03, K37)."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.security import package_seal as seal
from app.security.sealing import public_key_of
from app.services import colleagues
from app.services.colleagues import own_card, own_fingerprint, own_private_key
from app.services.package_reading import read_content
from app.services.packages_in import accept_client
from app.services.structured_documents import structured_documents
from app.services.travel_sheet import load_travel
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, log, visit
from tests.colleagues import add_pekka, opened, package_for

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
def test_opening_a_package_is_no_19010_information_given_away_but_making_one_is(
    kaisa: Store, pekka: Store
) -> None:
    aino = add_client(kaisa, identity=HETU)
    _, data = package_for(kaisa, pekka, [aino])
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
