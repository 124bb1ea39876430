"""HTTP to a FHIR server, with every bad answer sorted: offline, portal, login, certificate, busy.

Only TLS with the system's trust (loopback excepted), no redirects, bounded answers, no client
data in addresses. An answer counts only if it is FHIR JSON that parses.
"""

import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any, Final, Protocol

import httpx2

from app.domain.exchange import Outage
from app.sync.channel import AnswerUnclear, ChannelDown, UnitConflict, UnitRefused
from app.sync.http_rules import WEB_PAGES, bounded, failed, media_type, new_client
from app.sync.retry import wished_pause

LARGEST_ANSWER: Final = 64 * 1024 * 1024
_JSON_TYPES: Final = frozenset({"application/fhir+json", "application/json"})
_TIMEOUT: Final = httpx2.Timeout(60.0, connect=15.0)
LONGEST_ANSWER: Final = 180.0
"""Seconds that one answer may take as a whole: a byte now and then never times out by itself."""
_NOT_DONE: Final = frozenset({425, 429, 503})
_MAYBE_DONE: Final = frozenset({408, 500, 502, 504})


@dataclass(frozen=True, slots=True)
class Answer:
    """A FHIR answer: status, headers and the resource (empty where the body is)."""

    status: int
    headers: Mapping[str, str]
    resource: dict[str, Any]


class Login(Protocol):
    """Gives the access token that the server asks for."""

    def token(self, refused: str = "") -> str:
        """Give a token other than the one that the server refused; "" where none is asked for.

        Raises:
            ChannelDown: nobody is logged in, or the one who lets in cannot be reached.
        """


class FhirHttp:
    """One connection to one server."""

    def __init__(
        self,
        base: str,
        *,
        clock: Callable[[], datetime],
        transport: httpx2.BaseTransport | None = None,
        tls: ssl.SSLContext | None = None,
        timeout: httpx2.Timeout = _TIMEOUT,
        longest: float = LONGEST_ANSWER,
        login: Login | None = None,
    ) -> None:
        """`transport` and `tls` come from tests; otherwise the system's trust store decides."""
        self._base = base
        self._clock = clock
        self._longest = longest
        self._login = login
        self._client = new_client(transport, tls, timeout)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def get(self, path: str) -> Answer:
        """Read; `path` may also be a whole address of the same server (a `next` link)."""
        return self._send("GET", path)

    def post(
        self, path: str, resource: Mapping[str, object], headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send a resource."""
        body = json.dumps(resource, ensure_ascii=False, separators=(",", ":")).encode()
        kind = {"Content-Type": "application/fhir+json; charset=utf-8"}
        return self._send("POST", path, body, {**kind, **(headers or {})})

    def put(self, path: str, resource: Mapping[str, object], version: str | None = None) -> Answer:
        """Change a resource if it still is the version that was read; UnitConflict if not.

        Without a version it is put there whatever stands there: under an id of our own.
        """
        body = json.dumps(resource, ensure_ascii=False, separators=(",", ":")).encode()
        kind = {"Content-Type": "application/fhir+json; charset=utf-8"}
        match = {} if version is None else {"If-Match": f'W/"{version}"'}
        return self._send("PUT", path, body, {**kind, **match})

    def search(self, resource_type: str, criteria: Mapping[str, str]) -> Answer:
        """Search by POST, so that no identity code stands in an address."""
        body = str(httpx2.QueryParams(criteria)).encode()
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._send("POST", f"/{resource_type}/_search", body, kind)

    def is_here(self, address: str) -> bool:
        """Whether an address is one of this server."""
        return address.startswith((f"{self._base}/", f"{self._base}?"))

    def _send(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Ask; a refused access token is renewed once: what is refused with 401 was not done."""
        url = path if self.is_here(path) else self._base + path
        sent = {"Accept": "application/fhir+json", **(headers or {})}
        token = self._login.token() if self._login else ""
        response, data = self._exchange(method, url, body, sent, token)
        if response.status_code == 401 and self._login and token:
            token = self._login.token(refused=token)
            response, data = self._exchange(method, url, body, sent, token)
        return self._judge(response, data)

    def _exchange(
        self, method: str, url: str, body: bytes | None, headers: Mapping[str, str], token: str
    ) -> tuple[httpx2.Response, bytes]:
        sent = {**headers, "Authorization": f"Bearer {token}"} if token else dict(headers)
        until = monotonic() + self._longest
        try:
            with self._client.stream(method, url, content=body, headers=sent) as response:
                return response, bounded(response, largest=LARGEST_ANSWER, until=until)
        except httpx2.TransportError as error:
            raise failed(error) from None
        except httpx2.DecodingError:
            raise AnswerUnclear(reason="answer-garbled") from None

    def _judge(self, response: httpx2.Response, data: bytes) -> Answer:
        """Turn an answer into a resource or into the condition that it stands for."""
        status = response.status_code
        if 300 <= status < 400 or status in {407, 511}:
            raise ChannelDown(Outage.PORTAL)
        if status in {401, 403}:
            raise ChannelDown(Outage.LOGIN)
        wish = wished_pause(response.headers.get("Retry-After"), self._clock())
        if status in _NOT_DONE:
            raise ChannelDown(Outage.BUSY, retry_after=wish)
        if status in _MAYBE_DONE:
            raise AnswerUnclear(reason="server-error", status=status, retry_after=wish)
        resource = _resource(response, data)
        if status in {200, 201, 204}:
            return Answer(status, response.headers, resource)
        if status in {409, 412}:
            raise UnitConflict(reason="several-or-changed", status=status)
        raise UnitRefused(
            reason="server-refused", status=status, place=", ".join(_places(resource))
        )


def _resource(response: httpx2.Response, data: bytes) -> dict[str, Any]:
    """The FHIR resource of an answer; a web page is a portal's, anything else is unclear."""
    kind = media_type(response)
    if not data.strip() and response.status_code in {200, 201, 204}:
        return {}
    if kind in WEB_PAGES:
        raise ChannelDown(Outage.PORTAL, unclear=response.is_success)
    if kind not in _JSON_TYPES:
        raise AnswerUnclear(reason="answer-not-fhir", status=response.status_code)
    try:
        resource = json.loads(data)
    except (ValueError, RecursionError):
        raise AnswerUnclear(reason="answer-garbled", status=response.status_code) from None
    if not isinstance(resource, dict) or not isinstance(resource.get("resourceType"), str):
        raise AnswerUnclear(reason="answer-not-fhir", status=response.status_code)
    return resource


def _places(outcome: Mapping[str, Any]) -> list[str]:
    """Where in the resource an OperationOutcome sees the fault: paths, never its sentences."""
    issues = outcome.get("issue")
    found: list[str] = []
    for issue in issues if isinstance(issues, list) else []:
        places = issue.get("expression") if isinstance(issue, dict) else None
        if isinstance(places, list):
            found += [place[:100] for place in places if isinstance(place, str)]
    return found[:10]
