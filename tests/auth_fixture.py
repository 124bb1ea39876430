"""A real authorization server for the tests: npm's oidc-provider, one for each test process.

`auth_server` is set to its best behaviour before each test. Before it stands a gateway: `base` is
a FHIR address that lets in only who brings a good access token, and passes on to `upstream`.
"""

import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx2
import pytest

from tests.node_server import NodeServer, ServerMissing

FOLDER = Path(__file__).parent / "auth_server"
_MOST_STEPS = 12


class AuthServer(NodeServer):
    """The running server; `base` is the FHIR address before which it stands."""

    def __init__(self) -> None:
        super().__init__(FOLDER, "oidc-provider")
        self.url = f"http://127.0.0.1:{self.port}"
        self.base = f"{self.url}/fhir"

    def reset(self) -> None:
        """Forget what was played, issued and asked."""
        self.control({"reset": True})

    def play(self, **changes: Any) -> None:
        """Behave otherwise from now on; the words are in server.mjs (`fresh`)."""
        self.control(changes)

    def revoke(self, *kinds: str) -> None:
        """Let every token of these kinds be of no use any more: RefreshToken, AccessToken."""
        self.control({"revoke": kinds})

    @property
    def issued(self) -> list[str]:
        """Every token since the reset, also those that are used up."""
        return list(self.control()["issued"])

    @property
    def asked(self) -> list[str]:
        """Every request since the reset, as "POST /token"."""
        return list(self.control()["asked"])


class Browser:
    """The system's browser as far as it matters: cookies, redirects, the forms of the server.

    `visited` are the addresses it was led to; `shown` is the last page.
    """

    def __init__(self, change: Callable[[str], str] = lambda address: address) -> None:
        """`change` is done to an address of the loopback before it is called."""
        self._client = httpx2.Client(follow_redirects=False)
        self._change = change
        self.visited: list[str] = []
        self.shown = ""

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def open(self, address: str) -> None:
        """Go to an address and wherever it leads, as a person who does what she is asked."""
        answer = self._client.get(self._at(address))
        for _ in range(_MOST_STEPS):
            if 300 <= answer.status_code < 400:
                address = self._at(urljoin(str(answer.url), answer.headers["Location"]))
                answer = self._client.get(address)
            elif "<form" in answer.text and "name=" in answer.text:
                answer = self._submit(answer)
            else:
                break
        self.shown = answer.text

    def _submit(self, page: httpx2.Response) -> httpx2.Response:
        action = re.search(r'<form[^>]*action="([^"]+)"', page.text)
        assert action is not None
        fields = dict(re.findall(r'name="([^"]+)"[^>]*value="([^"]*)"', page.text))
        fields.pop("abort", None)
        if "confirm" in page.text:
            fields["confirm"] = "yes"
        address = urljoin(str(page.url), action.group(1).replace("&amp;", "&"))
        return self._client.post(self._at(address), data=fields)

    def _at(self, address: str) -> str:
        if "/callback?" in address:
            address = self._change(address)
        self.visited.append(address)
        return address


def real_now() -> datetime:
    """The moment as the server knows it."""
    return datetime.now(UTC)


@pytest.fixture(scope="session")
def _running_auth_server() -> Iterator[AuthServer]:
    try:
        server = AuthServer()
    except (ServerMissing, ImportError) as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"no authorization server: {error}")
    yield server
    server.stop()


@pytest.fixture
def auth_server(_running_auth_server: AuthServer) -> AuthServer:
    """An authorization server that lets everybody in."""
    _running_auth_server.reset()
    return _running_auth_server
