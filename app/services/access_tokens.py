"""Access tokens for the FHIR server: in memory only, renewed by what the encrypted store keeps.

A refresh token that comes in the place of another is committed before anything is sent with what
came along; it goes to no other endpoint than the one that gave it. Locking wipes access tokens.
"""

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from app.domain.exchange import Outage
from app.domain.server_login import LoginWay
from app.security.organisation_config import ServerSettings
from app.security.secrets import wipe
from app.services.organisation import signed_in_force
from app.services.organisation_channels import trust_of
from app.services.settings import secret_in, setting_in
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.sync.channel import ChannelDown
from app.sync.login_errors import LoginFailed

if TYPE_CHECKING:
    import httpx2

    from app.sync.smart_discovery import LoginPlace
    from app.sync.smart_tokens import TokenEndpoint, Tokens

SETTINGS_NAME: Final = "server-login"
KEPT_NAME: Final = "server-login-kept"
KEY_NAME: Final = "server-login-key"
_ACCESS: Final = "server-access-token"
_EARLY: Final = timedelta(seconds=30)
_turn: Final = Lock()
"""Two renewals at once would use one refresh token twice, which ends the login."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The moment, and what tests put in the place of the system's trust and sockets."""

    clock: Callable[[], datetime]
    transport: "httpx2.BaseTransport | None" = None
    tls: ssl.SSLContext | None = None


class ServerTalk:
    """One talk with whoever lets in to the server at `base`; use it in a `with`."""

    def __init__(self, store: Store, base: str, way: LoginWay, network: Network) -> None:
        from app.sync.http_rules import host_of
        from app.sync.smart_http import SmartHttp
        from app.sync.smart_tokens import Client

        told = told_by_organisation(store)
        with store.read() as session:
            typed: Mapping[str, Any] = setting_in(session, SETTINGS_NAME, {})
            key = secret_in(session, KEY_NAME)
        by_key = way is LoginWay.KEY
        named = told.service_client_id if by_key else told.client_id
        self.client = Client(
            client_id=named or str(typed.get("client_id", "")),
            scopes=told.service_scopes if by_key else told.scopes,
            key=key["jwk"] if by_key and key else None,
        )
        self.base = base
        self.trusted = frozenset(told.login_hosts) | {host_of(base)}
        self._issuer = told.issuer or ""
        self._network = network
        self.http: SmartHttp = SmartHttp(
            clock=network.clock, transport=network.transport, tls=network.tls or trust_of(store)
        )

    def __enter__(self) -> "ServerTalk":
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def endpoint(self) -> "tuple[LoginPlace, TokenEndpoint]":
        """Find out where to ask. Raises LoginFailed, ChannelDown."""
        from app.sync.smart_discovery import discover
        from app.sync.smart_tokens import TokenEndpoint

        place = discover(self.http, self.base, hosts=self.trusted, issuer=self._issuer)
        return place, TokenEndpoint(self.http, place, self.client, clock=self._network.clock)


def told_by_organisation(store: Store) -> ServerSettings:
    """Give what the organisation's signed settings say of its server; the standards without."""
    signed = signed_in_force(store)
    told = signed.settings.server if signed is not None else None
    return told or ServerSettings()


class StoreLogin:
    """The login of an open store, as the FHIR channel uses it; it never opens a browser."""

    def __init__(self, store: Store, base: str, way: LoginWay, network: Network) -> None:
        self._store = store
        self._base = base
        self._way = way
        self._network = network

    def token(self, refused: str = "") -> str:
        """Give an access token other than the refused one.

        Raises:
            ChannelDown: `login` where she has to log in (again), else as the network is.
        """
        with _turn:
            held = held_token(self._store, self._base, self._network.clock())
            if held and held != refused:
                return held
            try:
                return hold(self._store, self._base, self._renewed())
            except LoginFailed as failed:
                if failed.reason == "expired":
                    note_expired(self._store)
                raise ChannelDown(Outage.LOGIN) from None

    def _renewed(self) -> "Tokens":
        with ServerTalk(self._store, self._base, self._way, self._network) as talk:
            if self._way is LoginWay.KEY:
                return talk.endpoint()[1].by_key()
            kept = kept_login(self._store, self._base)
            if not kept:
                raise LoginFailed(reason="not-open")
            place, endpoint = talk.endpoint()
            if place.token != kept["endpoint"]:
                raise LoginFailed(reason="wrong-issuer")
            tokens = endpoint.by_refresh(kept["refresh"])
        if tokens.refresh and tokens.refresh != kept["refresh"]:
            with self._store.write() as session:
                session.merge(Setting(name=KEPT_NAME, value={**kept, "refresh": tokens.refresh}))
        return tokens


def kept_login(store: Store, base: str) -> dict[str, Any]:
    """Give what was kept of a login to this server; empty where there is none or it has expired."""
    with store.read() as session:
        kept = secret_in(session, KEPT_NAME, {})
    return kept if kept.get("base") == base and kept.get("refresh") else {}


def note_expired(store: Store) -> None:
    """Throw away what the server takes no more; she is told to log in again."""
    forget_token(store)
    with store.write() as session:
        kept = secret_in(session, KEPT_NAME, {})
        if kept.get("refresh"):
            session.merge(Setting(name=KEPT_NAME, value={**kept, "refresh": ""}))
            log_use(session, UseEvent("server-login-expired", "settings"))


def hold(store: Store, base: str, tokens: "Tokens") -> str:
    """Keep an access token for this server in memory as long as the store is open; gives it."""
    forget_token(store)
    if store.is_open:
        held = f"{tokens.ends_at.isoformat()} {base} {tokens.access}"
        store.passing[_ACCESS] = bytearray(held.encode())
    return tokens.access


def held_token(store: Store, base: str, now: datetime) -> str:
    """Give the access token in memory if it is this server's and still holds, else ""."""
    until, _, rest = bytes(store.passing.get(_ACCESS, b"")).decode().partition(" ")
    whose, _, access = rest.partition(" ")
    holds = until and datetime.fromisoformat(until) - _EARLY > now
    return access if holds and whose == base else ""


def forget_token(store: Store) -> None:
    """Wipe the access token."""
    wipe(store.passing.pop(_ACCESS, bytearray()))
