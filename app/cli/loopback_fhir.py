"""A FHIR R4 server on this machine's loopback for `rinnalla self-test`: what handing over asks.

It keeps what it gets in memory, takes one transaction after another and gives each resource back
by its place. Nobody but this machine reaches it, and it ends with the test.
"""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

_KIND: Final = "application/fhir+json; charset=utf-8"
_LARGEST: Final = 32 * 1024 * 1024
_TAKEN: Final = (
    "Patient", "Practitioner", "EpisodeOfCare", "Goal", "Observation", "CareTeam", "CarePlan",
    "Encounter", "Task", "DocumentReference", "Provenance",
)  # fmt: skip


@dataclass(slots=True)
class LoopbackFhir:
    """The running server: `url` is its FHIR base, `resources` what it was given, by place."""

    url: str = ""
    resources: dict[str, dict[str, Any]] = field(default_factory=dict)

    def of(self, resource_type: str) -> list[dict[str, Any]]:
        """Give what was taken of one type."""
        return [it for it in self.resources.values() if it["resourceType"] == resource_type]

    def keep(self, resource: Mapping[str, Any]) -> str:
        """Keep one resource; the same identifier again is the same resource. Gives its place."""
        for place, kept in self.resources.items():
            if kept["resourceType"] == resource["resourceType"] and _same(kept, resource):
                return place
        place = f"{resource['resourceType']}/{len(self.resources) + 1}"
        identity = place.partition("/")[2]
        self.resources[place] = {**resource, "id": identity, "meta": {"versionId": "1"}}
        return place


@contextmanager
def loopback_fhir() -> Iterator[LoopbackFhir]:
    """Run the server as long as the block lasts."""
    state = LoopbackFhir()
    handler = type("_BoundHandler", (_Handler,), {"state": state})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        state.url = f"http://127.0.0.1:{server.server_address[1]}/fhir"
        thread = threading.Thread(target=server.serve_forever, name="loopback-fhir", daemon=True)
        thread.start()
        try:
            yield state
        finally:
            server.shutdown()
            thread.join()


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return bool(one.get("identifier")) and one.get("identifier") == other.get("identifier")


def capability_statement() -> dict[str, Any]:
    """Give what /metadata tells: conditional creates in transactions, reading, searching."""
    acts = [{"code": code} for code in ("read", "create", "search-type")]
    resource = [
        {"type": name, "interaction": acts, "conditionalCreate": True,
         "searchParam": [{"name": "identifier", "type": "token"}]}
        for name in _TAKEN
    ]  # fmt: skip
    return {
        "resourceType": "CapabilityStatement",
        "status": "active",
        "kind": "instance",
        "fhirVersion": "4.0.1",
        "software": {"name": "Rinnalla self-test"},
        "rest": [{"mode": "server", "interaction": [{"code": "transaction"}],
                  "resource": resource}],
    }  # fmt: skip


class _Handler(BaseHTTPRequestHandler):
    """Answers one request; `state` is put in by the subclass that `loopback_fhir` makes."""

    protocol_version = "HTTP/1.1"
    state: LoopbackFhir

    def do_GET(self) -> None:
        """/metadata, or one resource by its place."""
        place = self.path.removeprefix("/fhir/").partition("?")[0]
        if place == "metadata":
            self._answer(200, capability_statement())
        elif place in self.state.resources:
            self._answer(200, self.state.resources[place])
        else:
            self._answer(404, {"resourceType": "OperationOutcome"})

    def do_POST(self) -> None:
        """One transaction; a search finds nothing, since each run begins empty."""
        length = int(self.headers.get("Content-Length", "0"))
        content = self.rfile.read(min(length, _LARGEST))
        if self.path.endswith("/_search"):
            self._answer(200, {"resourceType": "Bundle", "type": "searchset", "total": 0})
            return
        entries = json.loads(content)["entry"]
        places = {entry["fullUrl"]: self.state.keep(entry["resource"]) for entry in entries}
        answers = [
            {"response": {"status": "201 Created", "location": f"{place}/_history/1"}}
            for place in places.values()
        ]
        self._answer(
            200, {"resourceType": "Bundle", "type": "transaction-response", "entry": answers}
        )

    def log_message(self, *_told: object) -> None:
        """Say nothing on the terminal."""

    def _answer(self, status: int, resource: Mapping[str, Any]) -> None:
        body = json.dumps(resource, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", _KIND)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
