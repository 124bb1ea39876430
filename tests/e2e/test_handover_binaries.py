"""DocumentReference + Binary: where /metadata says that Binaries are safe, else inside; once."""

import base64
import hashlib
from typing import Any

import pytest

from app.domain.exchange import ChannelKind, ChannelSettings, UnitState
from app.services.exchange import save_channel
from app.services.outbox_acts import both_entries, take_back
from app.services.vault import Store
from tests.conftest import NOW, Clock
from tests.fhir_fixture import Capabilities, FhirServer
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, queue_plan, row

WITH_BINARIES: tuple[Capabilities, ...] = ("full", "own-ids", "files")


@pytest.fixture
def ready(store: Store, clock: Clock, fhir_server: FhirServer) -> Store:
    """A store with worker, client and the server as its channel; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    clock.now = NOW + LATER
    return store


def checked(server: FhirServer) -> list[dict[str, Any]]:
    """The documents; each attachment is a Binary, whole, and no Binary is without a document."""
    documents = server.resources("DocumentReference")
    held = {f"Binary/{one['id']}": one for one in server.resources("Binary")}
    items = [it["attachment"] for one in documents for it in one["content"]]
    assert {it["url"] for it in items} == set(held)
    assert len(items) == len(held) > 0
    for item in items:
        data = base64.b64decode(held[item["url"]]["data"])
        digest = hashlib.sha1(data, usedforsecurity=False).digest()
        assert (item["size"], base64.b64decode(item["hash"])) == (len(data), digest)
        assert held[item["url"]]["contentType"] == item["contentType"]
    return documents


@pytest.mark.requirement("I8.1", "I8.3")
@pytest.mark.parametrize("way", WITH_BINARIES)
def test_document_reference_and_binary_where_the_server_takes_them(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    queue_meeting(ready)
    queue_plan(ready, goal_count=5)

    assert hand_over(ready, clock).sent == 2
    documents = checked(fhir_server)
    contexts = [it["securityContext"] for it in fhir_server.resources("Binary")]

    assert len(documents) == 2
    assert {it.get("reference", "Patient/").partition("/")[0] for it in contexts} == {"Patient"}
    if way == "files":  # what is named stands there before it is named
        made = [it for it in fhir_server.requests() if it.startswith(("PUT", "POST /fhir/Doc"))]
        assert [it.split("/")[2] for it in made if "_search" not in it] == [
            *("Binary", "Binary", "DocumentReference"), *("Binary", "Binary", "DocumentReference"),
        ]  # fmt: skip


@pytest.mark.requirement("I8.1", "I8.3")
@pytest.mark.parametrize("way", ["apotti", "documents"])
def test_where_binaries_are_only_read_the_papers_lie_inside_the_document(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    queue_meeting(ready)

    assert hand_over(ready, clock).sent == 1
    (document,) = fhir_server.resources("DocumentReference")

    assert fhir_server.resources("Binary") == []
    for item in (it["attachment"] for it in document["content"]):
        assert "url" not in item
        assert len(base64.b64decode(item["data"])) == item["size"]


@pytest.mark.requirement("I8.3", "S5.2")
@pytest.mark.parametrize(
    ("way", "fault", "match", "skip"),
    [
        ("full", "lost-ack", "POST /fhir", 0),
        ("own-ids", "lost-ack", "POST /fhir", 0),
        ("own-ids", 502, "POST /fhir", 0),
        ("files", "lost-ack", "/fhir/Binary/", 0),
        ("files", "drop", "/fhir/Binary/", 1),
        ("files", "lost-ack", "POST /fhir/DocumentReference", 0),
    ],
)
def test_nothing_is_sent_twice_and_no_binary_is_left_without_its_document(
    ready: Store,
    clock: Clock,
    fhir_server: FhirServer,
    way: Capabilities,
    fault: str | int,
    match: str,
    skip: int,
) -> None:
    fhir_server.reset(way)
    unit = queue_meeting(ready)
    fhir_server.play(fault, match=match, skip=skip, times=1)

    hand_over(ready, clock)
    between = row(ready, unit).state
    clock.forward(hours=1)
    hand_over(ready, clock)

    assert between is not UnitState.SENT
    assert row(ready, unit).state is UnitState.SENT
    assert len(checked(fhir_server)) == 1


@pytest.mark.requirement("I8.2", "I8.3")
@pytest.mark.parametrize("way", ["full", "files"])
def test_withdrawal_marks_the_document_and_leaves_its_binaries(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    unit = queue_meeting(ready)
    hand_over(ready, clock)
    before = fhir_server.resources("Binary")
    take_back(ready, unit, now=clock())
    clock.forward(seconds=61)

    assert hand_over(ready, clock).sent == 1
    (document,) = checked(fhir_server)
    assert document["status"] == "entered-in-error"
    assert fhir_server.resources("Binary") == before


@pytest.mark.requirement("I8.2", "R09")
@pytest.mark.parametrize(
    "place", ["Binary/{}", "{base}/Binary/{}", "https://else.example/Binary/{}"]
)
def test_in_a_conflict_the_other_entry_is_read_out_of_its_binary(
    ready: Store, clock: Clock, fhir_server: FhirServer, place: str
) -> None:
    unit = queue_meeting(ready)
    fhir_server.play("lost-ack", match="POST /fhir", times=1)
    hand_over(ready, clock)
    fhir_server.play("ok")
    (document,) = fhir_server.resources("DocumentReference")
    data = base64.b64encode(b"Helmi tulee ensi viikolla.").decode()
    held = {"resourceType": "Binary", "contentType": "text/plain", "data": data}
    _, binary = fhir_server.request("POST", "/Binary", held)
    document["identifier"] = document["identifier"][:1]
    url = place.format(binary["id"], base=fhir_server.url)
    document["content"] = [{"attachment": {"contentType": "text/plain", "url": url}}]
    fhir_server.request("PUT", f"/DocumentReference/{document['id']}", document)
    hand_over(ready, clock)

    other = both_entries(ready, unit).other
    assert row(ready, unit).state is UnitState.CONFLICT
    assert other is not None
    assert other.text == ("" if "else" in place else "Helmi tulee ensi viikolla.")
