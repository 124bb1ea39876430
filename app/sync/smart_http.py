"""Small JSON answers of whoever lets in to a FHIR server, trusted as little as any other."""

import json
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Final

import httpx2

from app.domain.exchange import Outage
from app.sync.channel import AnswerUnclear, ChannelDown
from app.sync.http_rules import WEB_PAGES, bounded, failed, media_type, new_client
from app.sync.retry import wished_pause

LARGEST: Final = 256 * 1024
_LONGEST: Final = 60.0
_TIMEOUT: Final = httpx2.Timeout(30.0, connect=15.0)
_LATER: Final = frozenset({425, 429, 503})


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: its status, its values, and how many seconds the other clock is ahead."""

    status: int
    values: Mapping[str, Any]
    skew: float


class SmartHttp:
    """Asks for JSON; what is no JSON object stands for a condition, as in `FhirHttp`."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        transport: httpx2.BaseTransport | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """`transport` and `tls` come from tests; otherwise the system's trust store decides."""
        self._clock = clock
        self._client = new_client(transport, tls, _TIMEOUT)

    def close(self) -> None:
        """Close the connection."""
        self._client.close()

    def get(self, address: str) -> Told:
        """Read an address. Raises ChannelDown."""
        return self._ask("GET", address, None)

    def post(self, address: str, form: Mapping[str, str]) -> Told:
        """Send a form: secrets stand in bodies only. Raises ChannelDown."""
        return self._ask("POST", address, form)

    def _ask(self, method: str, address: str, form: Mapping[str, str] | None) -> Told:
        headers = {"Accept": "application/json"}
        until = monotonic() + _LONGEST
        try:
            with self._client.stream(method, address, data=form, headers=headers) as response:
                data = bounded(response, largest=LARGEST, until=until)
        except httpx2.TransportError as error:
            raise failed(error) from None
        except (httpx2.DecodingError, AnswerUnclear):
            raise ChannelDown(Outage.DOWN) from None
        return self._judge(response, data)

    def _judge(self, response: httpx2.Response, data: bytes) -> Told:
        status = response.status_code
        if 300 <= status < 400 or status in {407, 511}:
            raise ChannelDown(Outage.PORTAL)
        if status in _LATER:
            wish = wished_pause(response.headers.get("Retry-After"), self._clock())
            raise ChannelDown(Outage.BUSY, retry_after=wish)
        if media_type(response) in WEB_PAGES and status < 500 and status not in {404, 410}:
            raise ChannelDown(Outage.PORTAL)
        if status >= 500:
            raise ChannelDown(Outage.DOWN)
        return Told(status, _object(data, status), self._skew(response))

    def _skew(self, response: httpx2.Response) -> float:
        try:
            there = parsedate_to_datetime(response.headers.get("Date", ""))
        except ValueError:
            return 0.0
        if there.tzinfo is None:
            there = there.replace(tzinfo=UTC)
        return (there - self._clock()).total_seconds()


def _object(data: bytes, status: int) -> Mapping[str, Any]:
    """The JSON object of a body; nothing is expected in a refusal."""
    try:
        values = json.loads(data) if data.strip() else {}
    except (ValueError, RecursionError):
        values = None
    if isinstance(values, dict):
        return values
    if status >= 400:
        return {}
    raise ChannelDown(Outage.DOWN)


def word(values: Mapping[str, Any], name: str, *, most: int = 2000) -> str:
    """Give a text of an answer; "" where it is missing, no text or too long."""
    value = values.get(name)
    return value if isinstance(value, str) and len(value) <= most else ""


def words(values: Mapping[str, Any], name: str) -> frozenset[str]:
    """Give a list of texts of an answer."""
    value = values.get(name)
    return (
        frozenset(it for it in value if isinstance(it, str))
        if isinstance(value, list)
        else (frozenset())
    )
