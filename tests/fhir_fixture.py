"""A real FHIR R4 server for the tests: Node with Medplum's router, one for each test process.

`fhir_server` is emptied and set to its best behaviour before each test; `play` makes it behave
like the networks and servers there are, `reset("apotti")` gives it the abilities of a poorer one.
Two habits of this server to know: a transaction with a conditional create has at most 8 entries,
and an identifier equal to an entry's fullUrl is rewritten with it (give entries URNs of their own).
"""

import base64
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest

from tests.node_server import NodeServer, ServerMissing

FOLDER = Path(__file__).parent / "fhir_server"

Capabilities = Literal["full", "own-ids", "apotti", "documents", "files"]


class FhirServer(NodeServer):
    """The running server; `url` is the FHIR base. With `file` it keeps what it holds there."""

    def __init__(self, file: Path | None = None) -> None:
        super().__init__(FOLDER, "@medplum/fhir-router", *([str(file)] if file else []))
        self.url = f"http://127.0.0.1:{self.port}/fhir"

    def live_again(self, capabilities: Capabilities) -> None:
        """Start it after a kill, at the same address; only its file is left of it."""
        self.restart()
        self.control({"capabilities": capabilities})

    def reset(self, capabilities: Capabilities = "full", token: str | None = None) -> None:
        """Forget all resources, requests and faults; asks for `Bearer token` if one is given."""
        self.control({"reset": True, "capabilities": capabilities, "token": token})

    def play(
        self,
        mode: str | int,
        *,
        match: str = "",
        skip: int = 0,
        times: int | None = None,
        retry_after: int | str | None = None,
        delay: float = 1,
    ) -> None:
        """Behave badly from now on.

        `mode`: a status number, "slow", "garbled", "portal" (a login page with 200), "redirect",
        "drop" (cut, nothing done), "lost-ack" (done, then cut), "die" (the server is killed,
        nothing done), "die-late" (killed when it was done) or "ok". Only requests with `match`
        in "POST /fhir/Goal" count; the first `skip` pass, then it is played `times` times
        (None: for ever).
        """
        self.control(
            {
                "mode": str(mode),
                "match": match,
                "skip": skip,
                "times": times,
                "retry_after": retry_after,
                "delay": delay,
            }
        )

    def drop_names(self, *resource_types: str) -> None:
        """Keep no identifiers of these types from now on."""
        self.control({"nameless": resource_types})

    def requests(self) -> list[str]:
        """Give the requests since the reset, as "POST /fhir/Patient"."""
        return list(self.control()["requests"])

    def resources(self, resource_type: str, search: str = "") -> list[dict[str, Any]]:
        """Give what the server holds of a type, asked past every fault and limit."""
        kept = self.control()
        self.control({"mode": "ok", "capabilities": "full", "token": None})
        status, bundle = self.request("GET", f"/{resource_type}?_count=5000&{search}")
        played = ("mode", "capabilities", "token")
        self.control({name: kept[name] for name in played})
        assert status == 200, bundle
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def attached(self, document: Mapping[str, Any], number: int) -> bytes:
        """Give what an attachment of a document holds: inside it, or in the Binary it names."""
        item = document["content"][number]["attachment"]
        data = item.get("data")
        if data is None:
            (held,) = (it for it in self.resources("Binary") if f"Binary/{it['id']}" == item["url"])
            data = held["data"]
        return base64.b64decode(data)

    def request(
        self,
        method: str,
        path: str,
        resource: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, dict[str, Any]]:
        """Send one FHIR request from the test itself; gives the status and the resource."""
        status, body = self.send(method, f"/fhir{path}", resource, headers or {})
        return status, json.loads(body)


@pytest.fixture(scope="session")
def _running_fhir_server() -> Iterator[FhirServer]:
    try:
        server = FhirServer()
    except (ServerMissing, ImportError) as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no FHIR server: {error}")
    yield server
    server.stop()


@pytest.fixture
def fhir_server(_running_fhir_server: FhirServer) -> FhirServer:
    """An empty FHIR server that can do everything."""
    _running_fhir_server.reset()
    return _running_fhir_server
