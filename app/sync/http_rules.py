"""What holds for every HTTP connection: TLS but to loopback, no redirects, bounded answers.

A bad answer is sorted into what it stands for: offline, portal, certificate, clock, down.
"""

import ipaddress
import ssl
from time import monotonic
from typing import Final

import httpx2
import truststore

from app.domain.exchange import Outage
from app.sync.channel import AnswerUnclear, ChannelDown, ChannelUnfit

BEFORE_SENDING: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
)
_NOT_YET_VALID: Final = 9
"""X509_V_ERR_CERT_NOT_YET_VALID: nobody serves such a certificate; the clock here is behind."""


def base_address(target: str) -> str:
    """Give an address without a last slash.

    Raises:
        ChannelUnfit: no address, credentials in it, or plain HTTP to another machine.
    """
    try:
        url = httpx2.URL(target.strip())
    except httpx2.InvalidURL:
        raise ChannelUnfit(reason="not-an-address") from None
    if url.scheme not in {"http", "https"} or not url.host:
        raise ChannelUnfit(reason="not-an-address")
    if url.userinfo or url.query or url.fragment:
        raise ChannelUnfit(reason="address-with-more")
    if url.scheme == "http" and not _is_loopback(url.host):
        raise ChannelUnfit(reason="not-encrypted")
    return str(url).rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(address: str) -> str:
    """Give the host and port of an address that `base_address` let pass."""
    return httpx2.URL(address).netloc.decode("ascii").lower()


def new_client(
    transport: httpx2.BaseTransport | None, tls: ssl.SSLContext | None, timeout: httpx2.Timeout
) -> httpx2.Client:
    """Give a client that trusts what the system trusts and follows no redirect.

    `transport` and `tls` come from tests.
    """
    context = tls or truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return httpx2.Client(
        verify=context, transport=transport, timeout=timeout, follow_redirects=False
    )


def bounded(response: httpx2.Response, *, largest: int, until: float) -> bytes:
    """Read an answer; `until` is of the monotonic clock.

    Raises:
        AnswerUnclear: it is larger. ChannelDown: it took longer.
    """
    data = bytearray()
    for part in response.iter_bytes():
        data += part
        if len(data) > largest:
            raise AnswerUnclear(reason="answer-too-large")
        if monotonic() > until:
            raise ChannelDown(Outage.OFFLINE, unclear=True)
    return bytes(data)


def failed(error: httpx2.TransportError) -> ChannelDown:
    """The network failed; what failed while connecting has surely not been sent."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) and isinstance(error, BEFORE_SENDING):
            young = getattr(cause, "verify_code", None) == _NOT_YET_VALID
            return ChannelDown(Outage.CLOCK if young else Outage.CERTIFICATE)
        if isinstance(cause, ConnectionRefusedError):
            return ChannelDown(Outage.DOWN)
        cause = cause.__cause__ or cause.__context__
    return ChannelDown(Outage.OFFLINE, unclear=not isinstance(error, BEFORE_SENDING))


def media_type(response: httpx2.Response) -> str:
    """Give the bare type of an answer's body."""
    kind: str = response.headers.get("Content-Type", "").partition(";")[0]
    return kind.strip().lower()


WEB_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
