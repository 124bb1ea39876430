"""Units reach a real FHIR server in each of its ways, through every kind of trouble."""

import json
import multiprocessing
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid5

import pytest

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.services.caseload import load_client_draft, save_client
from app.services.exchange import check_channel, retry, save_channel, sync_state, withdraw
from app.services.vault import Store, unlock
from tests.conftest import CHEAP_LIMITS, NOW, PASSPHRASE, Clock
from tests.fhir_fixture import Capabilities, FhirServer
from tests.handover import (
    LATER,
    add_worker_and_client,
    hand_over,
    queue_meeting,
    queue_plan,
    row,
    states,
)
from tests.snapshots import SUBJECT

WAYS: tuple[Capabilities, ...] = ("full", "apotti", "documents", "files")


@pytest.fixture
def ready(store: Store, clock: Clock, fhir_server: FhirServer) -> Store:
    """A store with worker, client and the server as its channel; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    clock.now = NOW + LATER
    return store


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize(
    ("way", "name", "kept"),
    [
        ("full", "transaction", 14),
        ("own-ids", "transaction", 14),
        ("apotti", "single", 5),
        ("documents", "document", 1),
        ("files", "document", 2),
    ],
)
def test_the_server_says_which_way_is_open(
    fhir_server: FhirServer, clock: Clock, way: Capabilities, name: str, kept: int
) -> None:
    fhir_server.reset(way)
    settings = ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url)

    found = check_channel(settings, clock=clock)

    assert found.way == name
    assert len(found.kept) == kept
    assert "DocumentReference" in found.kept


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize("way", WAYS)
def test_a_unit_arrives_whole_and_once(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    unit = queue_meeting(ready)

    first = hand_over(ready, clock)
    second = hand_over(ready, clock)
    (document,) = fhir_server.resources("DocumentReference")
    receipt = row(ready, unit).receipt

    assert (first.sent, second.sent) == (1, 0)
    assert row(ready, unit).state is UnitState.SENT
    assert receipt is not None
    assert receipt.remote_id == f"DocumentReference/{document['id']}"
    assert receipt.content_hash
    assert document["masterIdentifier"]["value"] == f"urn:uuid:{unit}"
    assert "merkinta_tapaamisesta_tai_yhteydenotosta" in json.loads(
        fhir_server.attached(document, 0)
    )
    assert fhir_server.attached(document, 1).startswith(b"%PDF-")


@pytest.mark.requirement("I2.7")
def test_a_plan_with_many_goals_arrives_with_all_of_them(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    queue_plan(ready, goal_count=11)

    assert hand_over(ready, clock).sent == 1
    (patient,) = fhir_server.resources("Patient")
    goals = fhir_server.resources("Goal")
    (provenance,) = fhir_server.resources("Provenance")
    (document,) = fhir_server.resources("DocumentReference")
    assert len(goals) == 11
    (plan,) = fhir_server.resources("CarePlan")
    (team,) = fhir_server.resources("CareTeam")
    (episode,) = fhir_server.resources("EpisodeOfCare")
    assert {it["reference"] for it in plan["goal"]} == {f"Goal/{it['id']}" for it in goals}
    assert plan["careTeam"][0]["reference"] == f"CareTeam/{team['id']}"
    assert episode["patient"]["reference"] == f"Patient/{patient['id']}"
    assert {it["subject"]["reference"] for it in goals} == {f"Patient/{patient['id']}"}
    assert document["subject"]["reference"] == f"Patient/{patient['id']}"
    assert provenance["target"][0]["reference"] == f"DocumentReference/{document['id']}"


@pytest.mark.requirement("I2.7")
def test_a_server_that_takes_only_papers_gets_the_client_by_number(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("documents")
    queue_meeting(ready)

    hand_over(ready, clock)
    (document,) = fhir_server.resources("DocumentReference")

    assert document["subject"]["identifier"]["value"] == "010594Y9032"
    assert document["author"][0]["type"] == "Practitioner"
    assert fhir_server.resources("Patient") == []
    assert not any("010594Y9032" in line for line in fhir_server.requests())


@pytest.mark.requirement("I2.7")
def test_a_client_the_server_knows_is_found_and_not_made_again(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("apotti")
    known = {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:oid:1.2.246.21", "value": "010594Y9032"}],
    }
    _, patient = fhir_server.request("POST", "/Patient", known)
    queue_meeting(ready)

    hand_over(ready, clock)

    assert len(fhir_server.resources("Patient")) == 1
    (document,) = fhir_server.resources("DocumentReference")
    assert document["subject"]["reference"] == f"Patient/{patient['id']}"


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fault", ["lost-ack", "garbled", 502])
def test_a_lost_answer_makes_no_second_document(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities, fault: str | int
) -> None:
    fhir_server.reset(way)
    unit = queue_meeting(ready)
    posted = "POST /fhir" if way == "full" else "POST /fhir/DocumentReference"
    fhir_server.play(fault, match=posted, times=1)

    first = hand_over(ready, clock)
    between = row(ready, unit).state
    clock.forward(hours=1)
    second = hand_over(ready, clock)

    assert first.sent == 0
    assert between is UnitState.SENDING
    assert second.sent == 1
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize(
    ("fault", "outage"),
    [
        ("portal", Outage.PORTAL),
        ("redirect", Outage.PORTAL),
        (511, Outage.PORTAL),
        (401, Outage.LOGIN),
        (403, Outage.LOGIN),
        (429, Outage.BUSY),
        (503, Outage.BUSY),
        ("drop", Outage.OFFLINE),
    ],
)
def test_an_outage_has_its_name_and_ends_by_itself(
    ready: Store, clock: Clock, fhir_server: FhirServer, fault: str | int, outage: Outage
) -> None:
    unit = queue_meeting(ready)
    fhir_server.play(fault, match="POST")

    report = hand_over(ready, clock)
    waiting = sync_state(ready, now=clock())
    fhir_server.play("ok")
    clock.forward(hours=1)
    after = hand_over(ready, clock, at_once=False)

    assert report.outage is outage
    assert (report.sent, waiting.waiting, waiting.outage) == (0, 1, outage)
    assert after.sent == 1
    assert row(ready, unit).state is UnitState.SENT
    assert sync_state(ready, now=clock()).outage is None
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("A6")
def test_the_servers_wish_to_wait_is_kept(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    queue_meeting(ready)
    fhir_server.play(503, match="POST", retry_after=120)

    report = hand_over(ready, clock, at_once=False)
    fhir_server.play("ok")
    asked = len(fhir_server.requests())
    clock.forward(seconds=119)
    early = hand_over(ready, clock, at_once=False)

    assert report.retry_in is not None
    assert 120 <= report.retry_in <= 135
    assert early.sent == 0
    assert early.outage is Outage.BUSY
    assert len(fhir_server.requests()) == asked
    clock.forward(seconds=20)
    assert hand_over(ready, clock, at_once=False).sent == 1


@pytest.mark.requirement("I2.7")
def test_without_a_server_it_waits_and_goes_later(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{unused.getsockname()[1]}/fhir"
    save_channel(ready, ChannelSettings(kind=ChannelKind.FHIR, target=nobody))
    unit = queue_meeting(ready)

    assert hand_over(ready, clock).outage is Outage.DOWN
    assert row(ready, unit).state is UnitState.QUEUED
    save_channel(ready, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    assert hand_over(ready, clock, at_once=False).sent == 1


@pytest.mark.requirement("A6")
def test_one_refused_unit_stops_nobody_else(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("apotti")
    for record in range(3):
        queue_meeting(ready, record=record)
    fhir_server.play(422, match="POST /fhir/DocumentReference", times=1)

    report = hand_over(ready, clock)

    assert states(ready) == [UnitState.REFUSED, UnitState.SENT, UnitState.SENT]
    assert (report.sent, report.waiting, report.attention) == (2, 0, 1)


@pytest.mark.requirement("A6", "R09")
def test_a_doubled_client_is_a_conflict_and_nothing_is_overwritten(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    twin = {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:oid:1.2.246.21", "value": "010594Y9032"}],
    }
    for _ in range(2):
        fhir_server.request("POST", "/Patient", twin)
    unit = queue_meeting(ready)

    hand_over(ready, clock)

    assert row(ready, unit).state is UnitState.CONFLICT
    assert fhir_server.resources("DocumentReference") == []
    assert len(fhir_server.resources("Patient")) == 2


@pytest.mark.requirement("A6")
@pytest.mark.parametrize("way", WAYS)
def test_a_correction_follows_and_names_what_it_replaces(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    first = queue_meeting(ready)
    hand_over(ready, clock)
    second = queue_meeting(ready, revision=2, note="Korjattu.", now=clock())
    clock.forward(seconds=61)
    hand_over(ready, clock)

    documents = {
        it["masterIdentifier"]["value"]: it for it in fhir_server.resources("DocumentReference")
    }
    assert set(documents) == {f"urn:uuid:{first}", f"urn:uuid:{second}"}
    (related,) = documents[f"urn:uuid:{second}"]["relatesTo"]
    assert related["code"] == "replaces"
    assert related["target"]["identifier"]["value"] == f"urn:uuid:{first}"


@pytest.mark.requirement("A6")
def test_a_version_that_never_left_is_not_said_to_be_replaced(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    first = queue_meeting(ready)
    second = queue_meeting(ready, revision=2, note="Korjattu.")
    withdraw(ready, first, now=clock())

    hand_over(ready, clock)

    (document,) = fhir_server.resources("DocumentReference")
    assert document["masterIdentifier"]["value"] == f"urn:uuid:{second}"
    assert "relatesTo" not in document


@pytest.mark.requirement("A6")
def test_a_document_changed_at_the_other_end_is_a_conflict(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit = queue_meeting(ready)
    fhir_server.play("lost-ack", match="POST /fhir", times=1)
    hand_over(ready, clock)
    (document,) = fhir_server.resources("DocumentReference")
    document["identifier"] = document["identifier"][:1]
    fhir_server.request("PUT", f"/DocumentReference/{document['id']}", document)

    hand_over(ready, clock)

    assert row(ready, unit).state is UnitState.CONFLICT
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("A6")
def test_where_the_server_cannot_be_asked_the_worker_decides(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("apotti")
    unit = queue_meeting(ready)
    fhir_server.play("drop", match="POST /fhir/DocumentReference", times=1)
    hand_over(ready, clock)
    fhir_server.play(400, match="_search")

    hand_over(ready, clock)
    stuck = row(ready, unit)
    fhir_server.play("ok")
    still = hand_over(ready, clock)
    retry(ready, unit, now=clock())
    hand_over(ready, clock)

    assert (stuck.state, stuck.reason_code) == (UnitState.SENDING, "cannot-ask")
    assert (still.sent, still.attention) == (0, 1)
    assert row(ready, unit).state is UnitState.SENT
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("R03", "A5")
def test_turvakielto_that_came_later_still_hides_everything(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    queue_meeting(ready)
    aino = load_client_draft(ready, SUBJECT.id)
    save_client(ready, replace(aino, protected=True), now=clock(), today=NOW.date())

    hand_over(ready, clock)
    everything = json.dumps(
        [
            fhir_server.resources(name)
            for name in ("Patient", "Encounter", "DocumentReference", "Practitioner")
        ],
        ensure_ascii=False,
    )
    (patient,) = fhir_server.resources("Patient")
    (document,) = fhir_server.resources("DocumentReference")
    sosmeta = fhir_server.attached(document, 0).decode()

    assert patient["meta"]["security"][0]["code"] == "TURVAKIELTO"
    assert "telecom" not in patient
    assert "address" not in patient
    for secret in ("Mallila", "Salainentie", "+358400000001"):
        assert secret not in everything + sosmeta


def _hand_over_until_killed(folder: str, moment: str) -> None:
    """Run in a process of its own: stops for ever in the answer of the server."""
    from datetime import datetime

    clock = Clock(datetime.fromisoformat(moment))
    store = unlock(Path(folder), bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    hand_over(store, clock)


@pytest.mark.requirement("I2.7", "A6")
@pytest.mark.parametrize("way", WAYS)
def test_killed_between_sending_and_receipt_it_is_asked_for(
    make_store: Callable[..., object],
    tmp_path: Path,
    clock: Clock,
    fhir_server: FhirServer,
    way: Capabilities,
) -> None:
    fhir_server.reset(way)
    store: Store = make_store("killed").store  # type: ignore[attr-defined]
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    unit = queue_meeting(store)
    store.close()
    fhir_server.play("slow", match="GET /fhir/DocumentReference/", delay=60)
    context = multiprocessing.get_context("spawn")
    moment = (NOW + LATER).isoformat()
    process = context.Process(
        target=_hand_over_until_killed, args=(str(tmp_path / "killed"), moment)
    )
    process.start()
    _wait_for(lambda: any("GET /fhir/DocumentReference/" in it for it in fhir_server.requests()))
    process.kill()
    process.join()
    fhir_server.play("ok")

    clock.now = NOW + LATER + timedelta(hours=1)
    again = unlock(tmp_path / "killed", bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    try:
        before = row(again, unit).state
        report = hand_over(again, clock)
        after = row(again, unit)
    finally:
        again.close()

    assert before is UnitState.SENDING
    assert report.sent == 1
    assert after.receipt is not None
    assert len(fhir_server.resources("DocumentReference")) == 1


def _wait_for(condition: Callable[[], bool]) -> None:
    """Ask until it is so; each question is a round trip to another process."""
    for _ in range(20_000):
        if condition():
            return
    raise AssertionError("it never happened")


@pytest.mark.requirement("A6")
def test_the_second_visit_of_a_day_is_not_taken_for_the_first(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.reset("apotti")
    first = queue_meeting(ready, record=1)
    hand_over(ready, clock)
    second = queue_meeting(ready, record=2, now=clock())
    clock.forward(seconds=61)
    fhir_server.play("drop", match="POST /fhir/DocumentReference", times=1)
    hand_over(ready, clock)
    hand_over(ready, clock)

    masters = {it["masterIdentifier"]["value"] for it in fhir_server.resources("DocumentReference")}
    assert masters == {f"urn:uuid:{first}", f"urn:uuid:{second}"}
    assert uuid5(SUBJECT.id, "meeting 1") != uuid5(SUBJECT.id, "meeting 2")
