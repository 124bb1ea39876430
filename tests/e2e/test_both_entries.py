"""A conflict keeps both entries under their authors; what was an error is marked, never erased."""

import base64
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.exchange import BothEntries, ChannelKind, ChannelSettings, UnitState
from app.services.exchange import retry, save_channel, withdraw
from app.services.outbox_acts import (
    NoConflict,
    NotTakenBack,
    both_entries,
    keep_beside,
    take_back,
)
from app.services.vault import Store
from app.storage.schema.exchange import LedgerEntry
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, row

PEKKA = {
    "resourceType": "Practitioner",
    "name": [{"family": "Työpari", "given": ["Demo-Pekka"]}],
}


@pytest.fixture
def ready(store: Store, clock: Clock, fhir_server: FhirServer) -> Store:
    """A store with worker, client and the server as its channel; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    clock.now = NOW + LATER
    return store


def changed_by_pekka(server: FhirServer, text: str) -> None:
    """Somebody at the client information system puts another content under our entry's name."""
    (document,) = server.resources("DocumentReference")
    _, pekka = server.request("POST", "/Practitioner", PEKKA)
    data = base64.b64encode(text.encode()).decode()
    document["identifier"] = document["identifier"][:1]
    document["author"] = [{"reference": f"Practitioner/{pekka['id']}"}]
    document["content"] = [{"attachment": {"contentType": "text/plain", "data": data}}]
    server.request("PUT", f"/DocumentReference/{document['id']}", document)


def in_conflict(store: Store, clock: Clock, server: FhirServer) -> BothEntries:
    unit = queue_meeting(store, note="Helmi tulee ryhmään 11.11. kyydillä.")
    server.play("lost-ack", match="POST /fhir", times=1)
    hand_over(store, clock)
    server.play("ok")
    changed_by_pekka(server, "Helmi tulee ryhmään ensi viikolla.")
    hand_over(store, clock)
    assert row(store, unit).state is UnitState.CONFLICT
    return both_entries(store, unit)


@pytest.mark.requirement("I8.2", "A6", "R09")
def test_a_conflict_shows_both_entries_each_under_its_author(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    both = in_conflict(ready, clock, fhir_server)

    assert both.author == "Demo-Kaisa Ohjaaja"
    assert "11.11. kyydillä" in both.text
    assert both.other is not None
    assert both.other.author == "Demo-Pekka Työpari"
    assert both.other.text == "Helmi tulee ryhmään ensi viikolla."
    assert both.other.written_at is not None


@pytest.mark.requirement("I8.2", "A6", "R09")
@pytest.mark.parametrize("way", ["as it is", "with an addition"])
def test_in_a_conflict_both_entries_stay_and_nothing_is_written_over(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: str
) -> None:
    both = in_conflict(ready, clock, fhir_server)
    if way == "as it is":
        mine = keep_beside(ready, both.unit_id, now=clock())
    else:
        mine = queue_meeting(ready, revision=2, note="Tarkennus: kyydillä.", now=clock())
    clock.forward(seconds=61)
    hand_over(ready, clock)

    documents = {
        it["masterIdentifier"]["value"]: it for it in fhir_server.resources("DocumentReference")
    }
    pekkas, own = documents[f"urn:uuid:{both.unit_id}"], documents[f"urn:uuid:{mine}"]
    assert base64.b64decode(pekkas["content"][0]["attachment"]["data"]).startswith(b"Helmi tulee")
    assert [it["code"] for it in own["relatesTo"]] == ["appends"]
    assert own["relatesTo"][0]["target"]["identifier"]["value"] == f"urn:uuid:{both.unit_id}"
    assert row(ready, mine).state is UnitState.SENT
    left = row(ready, both.unit_id)
    assert (left.state, left.reason_code) == (UnitState.WITHDRAWN, "both-kept")
    with pytest.raises(NoConflict):
        keep_beside(ready, both.unit_id, now=clock())


@pytest.mark.requirement("I8.2", "A6")
def test_what_was_an_error_is_marked_there_and_its_receipt_stays(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    (before,) = fhir_server.resources("DocumentReference")
    marking = take_back(ready, unit, now=clock())
    with pytest.raises(NotTakenBack):
        take_back(ready, unit, now=clock())
    waiting = row(ready, unit).taken_back
    clock.forward(seconds=61)

    report = hand_over(ready, clock)
    again = hand_over(ready, clock)
    (after,) = fhir_server.resources("DocumentReference")

    assert (report.sent, again.sent, waiting) == (1, 0, UnitState.QUEUED)
    assert after["status"] == "entered-in-error"
    assert after["content"] == before["content"]
    assert row(ready, unit).state is row(ready, unit).taken_back is UnitState.SENT
    with ready.read() as session:
        kept = {entry.unit_id: entry.remote_id for entry in session.scalars(select(LedgerEntry))}
    assert kept == dict.fromkeys((unit, marking), f"DocumentReference/{before['id']}")


@pytest.mark.requirement("I8.2", "S5.2")
@pytest.mark.parametrize("fault", ["lost-ack", "drop", 502, 503])
def test_a_marking_that_is_cut_off_is_done_once_and_confirmed(
    ready: Store, clock: Clock, fhir_server: FhirServer, fault: str | int
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    marking = take_back(ready, unit, now=clock())
    clock.forward(seconds=61)
    fhir_server.play(fault, match="PUT", times=1)
    hand_over(ready, clock)
    between = row(ready, marking).state
    clock.forward(hours=1)
    hand_over(ready, clock)

    (document,) = fhir_server.resources("DocumentReference")
    assert between is not UnitState.SENT
    assert row(ready, marking).state is UnitState.SENT
    assert document["status"] == "entered-in-error"
    changes = [line for line in fhir_server.requests() if line.startswith("PUT")]
    assert len(changes) == (1 if fault == "lost-ack" else 2)


@pytest.mark.requirement("I8.2", "R09")
def test_what_another_has_changed_meanwhile_is_not_marked_as_our_error(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    changed_by_pekka(fhir_server, "Pekan oma kirjaus.")
    marking = take_back(ready, unit, now=clock())
    clock.forward(seconds=61)

    hand_over(ready, clock)

    (document,) = fhir_server.resources("DocumentReference")
    assert document["status"] == "current"
    assert row(ready, marking).state is UnitState.CONFLICT


@pytest.mark.requirement("I8.2", "I8.3")
def test_a_server_that_takes_no_changes_says_so_and_the_marking_waits_for_her(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("documents")
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    marking = take_back(ready, unit, now=clock())
    clock.forward(seconds=61)

    hand_over(ready, clock)

    line = row(ready, marking)
    assert (line.state, line.reason_values["reason"]) == (UnitState.REFUSED, "cannot-withdraw")
    assert row(ready, unit).state is UnitState.SENT


@pytest.mark.requirement("I8.2", "I8.4")
def test_in_a_folder_a_second_package_says_that_the_first_was_an_error(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder)))
    clock.now = NOW + LATER
    unit = queue_meeting(store)
    with pytest.raises(NotTakenBack):
        take_back(store, unit, now=clock())
    hand_over(store, clock)
    take_back(store, unit, now=clock())
    clock.forward(seconds=61)
    hand_over(store, clock)

    packages = sorted(path.name for path in folder.iterdir())
    assert packages == [packages[0], f"{packages[0]}-withdrawn"]
    told = json.loads((folder / packages[1] / "manifest.json").read_text())
    assert (told["withdraws"], told["status"]) == (str(unit), "entered-in-error")
    assert "Demo" not in json.dumps(told)


@pytest.mark.requirement("I8.2", "A6")
def test_a_marking_can_be_taken_out_of_the_queue_until_it_leaves(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    marking = take_back(ready, unit, now=clock())
    withdraw(ready, marking, now=clock())
    clock.forward(seconds=61)
    hand_over(ready, clock)

    (document,) = fhir_server.resources("DocumentReference")
    assert document["status"] == "current"
    assert row(ready, unit).taken_back is None
    again = take_back(ready, unit, now=clock())
    retry(ready, again, now=clock())
    correction = queue_meeting(ready, revision=2, note="Korjattu.", now=clock())
    clock.forward(seconds=61)
    hand_over(ready, clock)
    assert row(ready, correction).state is UnitState.SENT
