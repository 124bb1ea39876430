"""Bad input of issue 8: whatever a server answers, nothing is green that did not arrive."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    Outage,
    Rendered,
    UnitKind,
    UnitState,
)
from app.errors import UserError
from app.formats.canonical import content_hash
from app.formats.codes import Codes
from app.formats.snapshot_json import to_payload
from app.progress import NoProgress
from app.services.exchange import retry, save_channel, send_waiting
from app.services.unit_rendering import render_unit
from app.services.vault import Store
from app.sync.channel import (
    AnswerUnclear,
    CannotAsk,
    ChannelDown,
    ChannelUnfit,
    UnitConflict,
    UnitRefused,
)
from app.sync.fhir import FhirChannel
from app.sync.fhir_http import FhirHttp
from app.sync.fhir_references import entries_of
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, row, seeded
from tests.snapshots import SUBJECT, meeting_snapshot

KNOWN = (ChannelDown, ChannelUnfit, UnitRefused, UnitConflict, AnswerUnclear, CannotAsk)
FHIR = "application/fhir+json"
Answer = Callable[[httpx2.Request], httpx2.Response]


def statement(*types: str, transaction: bool = False) -> dict[str, Any]:
    able = [{"code": code} for code in ("create", "read", "search-type")]
    resource = [
        {
            "type": one,
            "interaction": able,
            "conditionalCreate": transaction,
            "searchParam": [{"name": "identifier"}],
        }
        for one in types
    ]
    rest = {"mode": "server", "resource": resource}
    told = {"interaction": [{"code": "transaction"}]} if transaction else {}
    return {
        "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [{**rest, **told}],
    }  # fmt: skip


WAYS = {
    "transaction": statement("Patient", "DocumentReference", "Encounter", transaction=True),
    "single": statement("Patient", "DocumentReference"),
    "document": statement("DocumentReference"),
}


@cache
def unit() -> tuple[ExportUnit, Rendered]:
    """A unit that never left, ready for every channel."""
    snapshot = meeting_snapshot()
    payload = to_payload(snapshot)
    made = ExportUnit(
        id=UUID(int=99), seq=1, kind=UnitKind.MEETING, record_id=UUID(int=1),
        client_id=SUBJECT.id, revision=1, replaces=None, payload=payload,
        content_hash=content_hash(payload), created_at=NOW, not_before=NOW,
    )  # fmt: skip
    return made, render_unit(made, snapshot, Codes(), practice=False)


def sent_to(way: str, answer: Answer) -> str:
    """Send to a server that answers so; give the code of what is told, never a receipt."""

    def answered(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/metadata"):
            return httpx2.Response(200, json=WAYS[way], headers={"Content-Type": FHIR})
        return answer(request)

    transport = httpx2.MockTransport(answered)
    http = FhirHttp("http://localhost/fhir", clock=lambda: NOW, transport=transport)
    channel = FhirChannel(http, clock=lambda: NOW)
    try:
        with pytest.raises(UserError) as told:
            channel.send(*unit())
    finally:
        channel.close()
    assert isinstance(told.value, KNOWN)
    return type(told.value).__name__


def always(status: int, body: object, **headers: str) -> Answer:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return lambda _: httpx2.Response(
        status, content=content, headers={"Content-Type": FHIR, **headers}
    )


ERRORS = {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "invalid"}]}
NESTED = b'{"resourceType": ' + b"[" * 100_000


@pytest.mark.requirement("I8.6", "S5.2")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (always(200, [1, 2]), "AnswerUnclear"),
        (always(200, "yes"), "AnswerUnclear"),
        (always(200, {"resourceType": 7}), "AnswerUnclear"),
        (always(201, {"resourceType": "DocumentReference", "id": ["x"]}), "AnswerUnclear"),
        (always(201, {"resourceType": "Bundle", "entry": {"a": 1}}), "AnswerUnclear"),
        (always(200, NESTED), "AnswerUnclear"),
        (always(200, ERRORS), "AnswerUnclear"),
        (always(422, ERRORS), "UnitRefused"),
        (always(409, ERRORS), "UnitConflict"),
        (always(412, ERRORS), "UnitConflict"),
        (always(429, ERRORS), "ChannelDown"),
        (always(201, {}, Location="http://elsewhere.example/Patient/../../x"), "AnswerUnclear"),
    ],
    ids=["list", "text", "type", "id", "entry", "nested", "outcome", "422", "409", "412", "429",
         "location"],
)  # fmt: skip
def test_an_answer_that_is_none_makes_no_receipt(way: str, answer: Answer, told: str) -> None:
    assert sent_to(way, answer) == told


def with_our_id(content: str) -> Answer:
    """A server that has a document under our name, with other content, and says *created*."""
    document = {
        "resourceType": "DocumentReference", "id": "7", "status": "current",
        "identifier": [{"value": f"urn:uuid:{unit()[0].id}"}, {"value": content}],
    }  # fmt: skip

    def answer(request: httpx2.Request) -> httpx2.Response:
        kept: dict[str, Any] = {"resourceType": "Bundle", "entry": []}
        if request.method == "GET" or request.url.path.endswith("/DocumentReference"):
            kept = document
        return httpx2.Response(200, json=kept, headers={"Content-Type": FHIR})

    return answer


@pytest.mark.requirement("I8.6", "S5.2")
def test_our_id_with_another_hash_is_a_conflict_and_no_receipt() -> None:
    assert sent_to("document", with_our_id("ni:///sha-256;AAAA")) == "UnitConflict"
    assert sent_to("document", with_our_id("")) == "UnitConflict"


@pytest.mark.requirement("I8.3", "I8.6")
def test_a_document_whose_attachments_are_nowhere_makes_no_receipt() -> None:
    entries = entries_of(unit()[1].bundle)
    (ours,) = (it.resource for it in entries if it.type == "DocumentReference")
    astray = {**ours, "id": "7"}  # as a server keeps it that puts no places into a transaction
    assert sent_to("document", always(200, astray)) == "UnitConflict"


keys = st.sampled_from(
    ["resourceType", "id", "entry", "response", "location", "resource", "identifier", "value",
     "masterIdentifier", "meta", "versionId", "link", "relation", "url", "status", "issue"]
)  # fmt: skip
texts = st.sampled_from(
    ["DocumentReference", "Bundle", "next", "DocumentReference/1", "Patient/1/_history/2",
     "urn:uuid:00000000-0000-0000-0000-000000000063", "entered-in-error", "\ud800", "http://["]
)  # fmt: skip
leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | texts
values = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@pytest.mark.requirement("I8.6", "S5.2")
@example("transaction", [(200, {"entry": [None, None, None]}, "Bundle")])
@example("transaction", [(200, {"entry": [{"location": "http://["}] * 3}, "Bundle")])
@given(
    way=st.sampled_from(sorted(WAYS)),
    answers=st.lists(
        st.tuples(
            st.sampled_from([200, 201, 204, 400, 404, 409, 410, 412, 422, 429, 500, 503]),
            st.dictionaries(keys, values, max_size=5),
            st.sampled_from(["Bundle", "DocumentReference", "OperationOutcome", "Patient"]),
        ),
        min_size=1, max_size=4,
    ),
)  # fmt: skip
def test_any_answers_end_in_a_condition_that_has_words(
    way: str, answers: list[tuple[int, dict[str, Any], str]]
) -> None:
    script = list(answers)

    def answer(_: httpx2.Request) -> httpx2.Response:
        status, body, kind = script[0] if len(script) == 1 else script.pop(0)
        content = json.dumps({"resourceType": kind, **body}).encode("ascii")
        return httpx2.Response(status, content=content, headers={"Content-Type": FHIR})

    sent_to(way, answer)


class Lying(httpx2.BaseTransport):
    """Answers /metadata with what is not so; everything else goes to the real server."""

    def __init__(self, told: dict[str, Any]) -> None:
        self._told = told
        self._real = httpx2.HTTPTransport()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/metadata"):
            return httpx2.Response(200, json=self._told, headers={"Content-Type": FHIR})
        return self._real.handle_request(request)

    def close(self) -> None:
        self._real.close()


@pytest.fixture
def ready(store: Store, clock: Clock, fhir_server: FhirServer) -> Store:
    """A store with worker, client and the server as its channel; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    clock.now = NOW + LATER
    return store


@pytest.mark.requirement("I8.3", "I8.6")
@pytest.mark.parametrize("told", ["transaction", "single"])
def test_a_metadata_that_lies_is_refused_aside_and_a_true_one_brings_it_there_once(
    ready: Store, clock: Clock, fhir_server: FhirServer, told: str
) -> None:
    fhir_server.reset("documents")
    lies = statement("Patient", "Encounter", "DocumentReference", transaction=told == "transaction")
    lying = queue_meeting(ready)
    report = send_waiting(
        ready, now=clock, progress=NoProgress(), transport=Lying(lies), rng=seeded(1), at_once=True
    )
    assert report.sent == 0
    assert row(ready, lying).state is UnitState.REFUSED
    assert fhir_server.resources("DocumentReference") == []
    retry(ready, lying, now=clock())
    assert hand_over(ready, clock).sent == 1
    assert len(fhir_server.resources("DocumentReference")) == 1


@pytest.mark.requirement("I8.2", "I8.6")
def test_a_receipt_for_something_never_sent_makes_nothing_green(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit_id = queue_meeting(ready)
    forged = {
        "resourceType": "DocumentReference", "status": "current",
        "masterIdentifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{unit_id}"},
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{unit_id}"}],
        "content": [{"attachment": {"title": "x"}}],
    }  # fmt: skip
    assert fhir_server.request("POST", "/DocumentReference", forged)[0] == 201
    hand_over(ready, clock)
    assert row(ready, unit_id).state is UnitState.CONFLICT
    assert row(ready, unit_id).receipt is None
    assert len(fhir_server.resources("DocumentReference")) == 1, "nothing was written over"


@pytest.mark.requirement("I8.6")
def test_429_without_retry_after_waits_by_its_own_pause(
    ready: Store, clock: Clock, fhir_server: FhirServer
) -> None:
    unit_id = queue_meeting(ready)
    fhir_server.play(429, match="POST")
    report = hand_over(ready, clock, at_once=False)
    assert report.outage is Outage.BUSY
    assert report.retry_in is not None and report.retry_in > 0
    assert row(ready, unit_id).state is UnitState.QUEUED
