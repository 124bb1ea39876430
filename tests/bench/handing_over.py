"""What handing over costs beside a bare client that sends the same requests to the same server."""

import json
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

import httpx2
from typing_extensions import override

from app.progress import NoProgress
from app.services.exchange import send_waiting
from tests.bench.measuring import Bench, Budget, Measured, NotMeasured, measure
from tests.fhir_fixture import FhirServer
from tests.handover import seeded
from tests.kills_in_the_middle import Queue, make_queue
from tests.node_server import ServerMissing

_ENTRIES = 100
_TURNS = 3


@dataclass(frozen=True, slots=True)
class _Sent:
    """One request as it left."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class _Recording(httpx2.HTTPTransport):
    """A transport that keeps what leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[_Sent] = []

    @override
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        body = request.read()
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        path = request.url.raw_path.decode()
        self.sent.append(_Sent(request.method, path, headers, body))
        return super().handle_request(request)


@measure(
    "entries a second handed over to a FHIR server, against a bare client", Budget(at_least=0.8)
)
def handing_over(bench: Bench) -> Measured:
    """A queue of entries, and its requests once more by a client that does nothing else."""
    del bench
    try:
        server = FhirServer()
    except (ServerMissing, ImportError) as error:
        raise NotMeasured(str(error)) from None
    try:
        with tempfile.TemporaryDirectory() as name:
            _hand_over(make_queue(Path(name) / "warm", server, "full", 5), None)
            recorded = _Recording()
            _hand_over(make_queue(Path(name) / "recorded", server, "full", _ENTRIES), recorded)
            ours, bare = [], []
            for turn in range(_TURNS):
                queue = make_queue(Path(name) / str(turn), server, "full", _ENTRIES)
                ours.append(_hand_over(queue, None))
                server.reset()
                bare.append(_replayed(server, recorded.sent))
    finally:
        server.stop()
    return Measured(_ENTRIES / median(ours), _ENTRIES / median(bare), unit="/s")


def _hand_over(queue: Queue, transport: httpx2.BaseTransport | None) -> float:
    store = queue.open()
    try:
        began = time.perf_counter()
        report = send_waiting(
            store, now=queue.clock, progress=NoProgress(), transport=transport, rng=seeded(7)
        )
        took = time.perf_counter() - began
    finally:
        store.close()
    if report.sent != queue.units:
        raise NotMeasured(f"only {report.sent} of {queue.units} arrived")
    return took


def _replayed(server: FhirServer, sent: list[_Sent]) -> float:
    """Send the same once more over one connection; what is read back is read where it lies now."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
    began = time.perf_counter()
    document = ""
    for request in sent:
        is_read = request.method == "GET" and "/DocumentReference/" in request.path
        path = f"/fhir/{document}" if is_read else request.path
        connection.request(request.method, path, request.body or None, request.headers)
        response = connection.getresponse()
        answer = response.read()
        if response.status >= 400:
            raise NotMeasured(f"{request.method} answered {response.status}")
        if request.method == "POST":
            document = next(_documents(json.loads(answer)), document)
    connection.close()
    return time.perf_counter() - began


def _documents(answer: dict[str, object]) -> Iterator[str]:
    entries = answer.get("entry")
    for entry in entries if isinstance(entries, list) else []:
        parts = str(entry["response"].get("location", "")).split("/")
        if "DocumentReference" in parts[:-1]:
            yield f"DocumentReference/{parts[parts.index('DocumentReference') + 1]}"
