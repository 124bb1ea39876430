"""Every fault of a file, in both directions between two real stores (issue 6, Bad input).

`test_packages` has the package that goes; here is the answer that comes back, and the sentence for
each fault.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.domain.packages import RecordKind
from app.errors import UserError
from app.security import package_seal as seal
from app.security.sealing import public_key_of
from app.services import caseload, package_reading
from app.services.colleagues import own_private_key
from app.services.package_rows import list_packages, load_package
from app.services.packages_in import (
    PackageExpired,
    PackageOtherKind,
    PackageOwn,
    PackageTaken,
    PackageUnasked,
    accept_client,
    accept_record,
)
from app.services.packages_out import make_answer
from app.services.vault import NewStore, Store
from app.storage.schema.handover_package import HandoverPackage
from tests.casework import NOW, add_client, add_worker, log, visit
from tests.colleagues import add_pekka, opened, package_for, waiting
from ui.messages import error_text, known_words


@dataclass(frozen=True, kw_only=True)
class Way:
    """A file on its way: who made it, who opens it, and what proves an answer."""

    data: bytes
    maker: Store
    reader: Store
    proof: bytes = b""

    @property
    def known(self) -> int:
        """How many packages the reader knows of."""
        return len(list_packages(self.reader))

    def content(self) -> dict[str, Any]:
        """What the reader's key shows."""
        with self.reader.write() as session:
            private = own_private_key(session)
        package = seal.take_apart(self.data)
        return seal.open_with_key(package, private, public_key_of(private), proof=self.proof)

    def forged(self, change: Callable[[dict[str, Any]], object], **head: Any) -> bytes:
        """The same file with another content or head, sealed rightly by its maker."""
        content = self.content()
        change(content)
        told = replace(seal.take_apart(self.data).head, **head)
        with self.maker.write() as session:
            return seal.lock_for_key(told, own_private_key(session), content, proof=self.proof)


@pytest.fixture
def pekka(store_template: Path, tmp_path: Path, open_store: Callable[[Path], Store]) -> Store:
    other = open_store(Path(shutil.copytree(store_template, tmp_path / "pekka")))
    add_pekka(other, profile="etela-pohjanmaa")
    return other


def way_of(kaisa: Store, pekka: Store, *, back: bool) -> Way:
    """A package that goes to the substitute, or the answer that comes back."""
    add_worker(kaisa)
    aino = add_client(kaisa)
    log(kaisa, visit(aino, note="Kaisan kirjaus."))
    _, data = package_for(kaisa, pekka, [aino])
    if not back:
        return Way(data=data, maker=kaisa, reader=pekka)
    view = opened(pekka, data)
    accept_client(pekka, view.row.id, aino, now=NOW)
    log(pekka, visit(aino, note="Pekan kirjaus."))
    answer = make_answer(pekka, view.row.id, now=NOW)
    with pekka.read() as session:
        package = session.get_one(HandoverPackage, view.row.id)
        return Way(data=answer, maker=pekka, reader=kaisa, proof=package.reply_key)


@pytest.fixture(params=[False, True], ids=["package", "answer"])
def way(request: pytest.FixtureRequest, store: Store, pekka: Store) -> Way:
    return way_of(store, pekka, back=request.param)


def refused(way: Way, data: bytes, error: type[UserError], **changes: Any) -> None:
    """It is refused with its own sentence, and nothing of it is kept."""
    before = way.known
    with pytest.raises(error) as found:
        opened(way.reader, data, **changes)
    assert found.value.code in known_words()
    words = error_text(found.value)
    assert words.count(".") >= 2, "what happened, what is safe, what to do"
    assert "Aino" not in words
    assert way.known == before


@pytest.mark.requirement("I6.4")
def test_it_opens_once_and_a_replayed_one_says_so(way: Way) -> None:
    assert waiting(opened(way.reader, way.data), RecordKind.MEETING)
    refused(way, way.data, PackageTaken)
    refused(replace(way, reader=way.maker), way.data, PackageOwn)


@pytest.mark.requirement("I6.4")
def test_a_truncated_or_altered_one_is_refused_wherever_it_was_cut_or_changed(way: Way) -> None:
    for end in (0, 1, len(way.data) // 2, len(way.data) - 1):
        refused(way, way.data[:end], seal.PackageDamaged)
    for place in range(3, len(way.data), len(way.data) // 7):
        changed = bytearray(way.data)
        changed[place] ^= 1
        refused(way, bytes(changed), seal.PackageDamaged)
    summed = bytearray(way.data[:-32])
    summed[-5] ^= 1
    refused(way, bytes(summed) + sha256(summed).digest(), seal.PackageDamaged)


@pytest.mark.requirement("I6.4")
def test_an_expired_one_does_not_open(way: Way) -> None:
    refused(way, way.data, PackageExpired, now=NOW + timedelta(days=70))


@pytest.mark.requirement("I6.4")
def test_after_the_end_date_nothing_of_an_opened_one_is_taken_in_even_before_the_days_upkeep(
    way: Way,
) -> None:
    view = opened(way.reader, way.data)
    (client,) = view.clients
    late = NOW + timedelta(days=70)
    (record,) = waiting(view, RecordKind.MEETING)
    if client.client_id is None:
        with pytest.raises(PackageExpired):
            accept_client(way.reader, view.row.id, client.ref, now=late)
        accept_client(way.reader, view.row.id, client.ref, now=NOW)
    else:
        with pytest.raises(PackageExpired):
            accept_record(way.reader, record, now=late)
        accept_record(way.reader, record, now=NOW)
    assert not waiting(load_package(way.reader, view.row.id), RecordKind.MEETING)


@pytest.mark.requirement("I6.4")
def test_one_of_a_newer_version_asks_for_an_update(way: Way) -> None:
    newer = way.data[:-32].replace(b'"format":1', b'"format":2')
    refused(way, newer + sha256(newer).digest(), seal.PackageTooNew)
    records = way.forged(lambda told: told["clients"][0]["records"][0].update(schema=99))
    refused(way, records, seal.PackageTooNew)


@pytest.mark.requirement("I6.4")
def test_one_for_somebody_else_opens_at_nobody_elses(
    way: Way, make_store: Callable[..., NewStore]
) -> None:
    third = make_store("third").store
    add_pekka(third, first_names="Demo-Kolmas")
    error = PackageUnasked if way.proof else seal.PackageForAnother
    refused(replace(way, reader=third), way.data, error)


@pytest.mark.requirement("I6.4")
def test_practice_and_real_stores_exchange_nothing_in_either_direction(way: Way) -> None:
    refused(way, way.forged(lambda told: told.update(practice=True)), PackageOtherKind)


@pytest.mark.requirement("I6.4")
def test_one_from_a_store_with_another_profile_says_which(way: Way) -> None:
    profile = "etela-pohjanmaa" if way.proof else "thl"
    assert opened(way.reader, way.data).other_profile == profile


@pytest.mark.requirement("I6.4")
def test_an_answer_with_ten_thousand_records_is_shown_and_one_too_many_refused(
    store: Store, pekka: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    way = way_of(store, pekka, back=True)

    def many(content: dict[str, Any]) -> None:
        (first,) = content["clients"][0]["records"]
        more = [first | {"payload": first["payload"] | {"id": str(uuid4())}} for _ in range(9_999)]
        content["clients"][0]["records"] += more

    data = way.forged(many)
    monkeypatch.setattr(package_reading, "MOST_RECORDS", 9_999)
    refused(way, data, seal.PackageDamaged)
    monkeypatch.setattr(package_reading, "MOST_RECORDS", 10_000)
    assert len(waiting(opened(way.reader, data), RecordKind.MEETING)) == 10_000


@pytest.mark.requirement("I6.4")
def test_a_client_who_exists_here_already_is_known_by_what_the_caseload_knows_her_by(
    store: Store, pekka: Store
) -> None:
    born = date(1990, 1, 1)
    add_worker(store)
    aino = add_client(store, first_names="Demo-Aino  Élise", last_name="ESIMERKKI", born=born)
    here = add_client(pekka, first_names="demo-aino elise", last_name=" Esimerkki", born=born)
    _, data = package_for(store, pekka, [aino])
    (client,) = opened(pekka, data).clients
    assert [one for one, _ in client.same] == [here]
    known = replace(caseload.new_client_draft(), first_names="Demo-Aino Elise", born=born,
                    last_name="Esimerkki")  # fmt: skip
    assert [row.id for row in caseload.similar_clients(pekka, known)] == [here]
