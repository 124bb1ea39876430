"""Logging in to the FHIR server: the chosen way, the acts of the worker, where it stands (8.3)."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import ChannelKind, Outage, UnitState
from app.domain.server_login import (
    KeyKind,
    LoginRow,
    LoginSettings,
    LoginState,
    LoginWay,
    LoginWords,
)
from app.errors import file_explained
from app.progress import Progress
from app.services.access_tokens import (
    KEPT_NAME,
    KEY_NAME,
    SETTINGS_NAME,
    Network,
    ServerTalk,
    StoreLogin,
    forget_token,
    held_token,
    hold,
    kept_login,
    told_by_organisation,
)
from app.services.channels import clear_waits
from app.services.settings import secret_in, setting_in
from app.storage.schema.exchange import Channel as ChannelRow
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.sync.channel import ChannelDown
from app.sync.login_errors import LoginFailed

if TYPE_CHECKING:
    from app.sync.smart_device import DeviceGrant
    from app.sync.smart_tokens import Tokens

__all__ = [
    "LoginFailed",
    "Network",
    "begin_device_login",
    "finish_device_login",
    "forget_login",
    "log_in_by_browser",
    "log_out",
    "login_of",
    "login_row",
    "make_login_key",
    "save_login",
    "save_public_key",
    "waiting_for_login",
]

_SLICE: Final = 0.2


def login_row(store: Store) -> LoginRow:
    """Give the chosen way, where the login stands, and the key's digest."""
    settings = login_settings(store)
    with store.read() as session:
        state = login_state(session)
        kept: dict[str, Any] = secret_in(session, KEPT_NAME, {})
        key = secret_in(session, KEY_NAME)
    return LoginRow(
        settings=settings,
        state=state,
        since=datetime.fromisoformat(kept["since"]) if kept.get("since") else None,
        key=key["jwk"]["kid"] if key else "",
        key_kind=KeyKind(key["jwk"]["alg"]) if key else None,
        key_made=datetime.fromisoformat(key["made"]) if key else None,
    )


def login_state(session: Session) -> LoginState:
    """Give where the login stands, inside the transaction of another use case."""
    store: Store = session.info["store"]
    way = LoginWay(setting_in(session, SETTINGS_NAME, {}).get("way", LoginWay.NONE))
    base = _base(session)
    if way is LoginWay.NONE or not base:
        return LoginState.NOT_NEEDED
    if way is LoginWay.KEY:
        has_key = secret_in(session, KEY_NAME) is not None
        return LoginState.READY if has_key else LoginState.OPEN
    kept: dict[str, Any] = secret_in(session, KEPT_NAME, {})
    if kept.get("base") != base:
        return LoginState.OPEN
    usable = kept.get("refresh") or held_token(store, base, store.clock())
    return LoginState.READY if usable else LoginState.EXPIRED


def waiting_for_login(session: Session) -> bool:
    """Whether something would go to the server, if she logged in."""
    row = session.get(ChannelRow, ChannelKind.FHIR.value)
    if row is None or not row.enabled:
        return False
    asked = row.outage == Outage.LOGIN.value
    if not asked and login_state(session) not in {LoginState.OPEN, LoginState.EXPIRED}:
        return False
    waits = OutboxItem.state.in_([UnitState.QUEUED.value, UnitState.SENDING.value])
    return session.scalars(select(OutboxItem.seq).where(waits).limit(1)).first() is not None


def login_settings(store: Store) -> LoginSettings:
    """Give the chosen way and the client's name, which the organisation may have set."""
    with store.read() as session:
        typed: dict[str, str] = setting_in(session, SETTINGS_NAME, {})
    way = LoginWay(typed.get("way", LoginWay.NONE))
    told = told_by_organisation(store)
    named = told.service_client_id if way is LoginWay.KEY else told.client_id
    return LoginSettings(
        way=way,
        client_id=named or typed.get("client_id", ""),
        by_organisation=named is not None,
    )


def save_login(store: Store, settings: LoginSettings) -> None:
    """Set how to log in; another way or client forgets the login that was there."""
    value = {"way": settings.way.value, "client_id": settings.client_id.strip()[:200]}
    with store.write() as session:
        if setting_in(session, SETTINGS_NAME, {}) == value:
            return
        session.merge(Setting(name=SETTINGS_NAME, value=value))
        _forget(session)
        clear_waits(session)
        log_use(session, UseEvent("server-login-saved", "settings", details={"way": value["way"]}))
    forget_token(store)


def login_of(store: Store, base: str, network: Network) -> StoreLogin | None:
    """Give the login that the channel to this server uses; None where it asks for none."""
    way = login_settings(store).way
    return None if way is LoginWay.NONE else StoreLogin(store, base, way, network)


def log_in_by_browser(
    store: Store,
    words: LoginWords,
    open_browser: Callable[[str], object],
    *,
    network: Network,
    progress: Progress,
) -> None:
    """Log in in the system's browser (network, as long as she takes: on a job thread).

    Raises:
        LoginFailed, ChannelDown, Cancelled: nothing was changed.
    """
    from app.sync.smart_browser import log_in_by_browser as ask

    base = _server(store)
    with ServerTalk(store, base, LoginWay.BROWSER, network) as talk:
        place, endpoint = talk.endpoint()
        tokens = ask(
            endpoint,
            place,
            talk.client,
            base=base,
            words=words,
            open_browser=open_browser,
            clock=network.clock,
            progress=progress,
        )
    _keep(store, base, place.token, tokens, now=network.clock())


def begin_device_login(store: Store, *, network: Network) -> "DeviceGrant":
    """Ask for the code that she types on another device (network: on a job thread).

    Raises:
        LoginFailed, ChannelDown.
    """
    from app.sync.smart_device import begin

    with ServerTalk(store, _server(store), LoginWay.DEVICE, network) as talk:
        place, _ = talk.endpoint()
        return begin(talk.http, place, talk.client, trusted=talk.trusted, clock=network.clock)


def finish_device_login(
    store: Store,
    grant: "DeviceGrant",
    *,
    network: Network,
    progress: Progress,
    wait: Callable[[float], object] | None = None,
) -> None:
    """Wait until she has typed the code (on a job thread); `wait` passes so many seconds.

    Raises:
        LoginFailed, ChannelDown, Cancelled: nothing was changed.
    """
    from app.sync.smart_device import wait_for_her

    base = _server(store)
    with ServerTalk(store, base, LoginWay.DEVICE, network) as talk:
        place, endpoint = talk.endpoint()
        tokens = wait_for_her(
            endpoint,
            grant,
            clock=network.clock,
            wait=wait or _waiting(progress),
            progress=progress,
        )
    _keep(store, base, place.token, tokens, now=network.clock())


def _waiting(progress: Progress) -> Callable[[float], object]:
    """Pass the time in small pieces, so that she can stop it."""

    def wait(seconds: float) -> None:
        never = Event()
        for _ in range(round(seconds / _SLICE)):
            progress.report(0, 0)
            never.wait(_SLICE)

    return wait


def log_out(store: Store, *, network: Network) -> None:
    """Forget the login here first, then tell the server, if it can be reached."""
    base = _server(store)
    refresh = str(kept_login(store, base).get("refresh", ""))
    way = login_settings(store).way
    forget_token(store)
    with store.write() as session:
        _forget(session)
        log_use(session, UseEvent("server-logged-out", "settings"))
    if not refresh:
        return
    with ServerTalk(store, base, way, network) as talk:
        try:
            talk.endpoint()[1].revoke(refresh)
        except (LoginFailed, ChannelDown):
            return  # it ends by itself there; here it is gone


def make_login_key(store: Store, kind: KeyKind, *, now: datetime) -> None:
    """Make a key by which this program logs in without a person; an earlier one is replaced."""
    from app.security.login_key import new_login_key

    jwk = new_login_key(kind.value)
    with store.write() as session:
        session.merge(Setting(name=KEY_NAME, value={"jwk": jwk, "made": now.isoformat()}))
        clear_waits(session)
        log_use(session, UseEvent("server-key-made", "settings"))
    forget_token(store)


def save_public_key(store: Store, path: Path) -> None:
    """Write the public part as a JWK set, which an administrator registers; it is no secret.

    Raises:
        LoginFailed: no-key. CannotOpen, DiskFull …: the file could not be written.
    """
    from app.security.login_key import public_key_set

    with store.write() as session:
        key = secret_in(session, KEY_NAME)
        if key is None:
            raise LoginFailed(reason="no-key")
        log_use(session, UseEvent("server-key-shown", "settings"))
    with file_explained():
        path.write_text(json.dumps(public_key_set(key["jwk"]), indent=1) + "\n", encoding="ascii")


def _base(session: Session) -> str:
    row = session.get(ChannelRow, ChannelKind.FHIR.value)
    return row.target if row is not None else ""


def _server(store: Store) -> str:
    with store.read() as session:
        base = _base(session)
    if not base:
        raise LoginFailed(reason="not-told")
    return base


def _keep(store: Store, base: str, endpoint: str, tokens: "Tokens", *, now: datetime) -> None:
    """Keep what was given; what was refused for want of a login is tried again at once."""
    value = {
        "base": base,
        "endpoint": endpoint,
        "refresh": tokens.refresh,
        "since": now.isoformat(),
    }
    with store.write() as session:
        session.merge(Setting(name=KEPT_NAME, value=value))
        row = session.get(ChannelRow, ChannelKind.FHIR.value)
        if row is not None:
            row.outage = ""
        clear_waits(session)
        log_use(session, UseEvent("server-logged-in", "settings"))
    hold(store, base, tokens)


def forget_login(store: Store, session: Session) -> None:
    """Forget what was kept of a login: the server is another one now."""
    _forget(session)
    forget_token(store)


def _forget(session: Session) -> None:
    kept = session.get(Setting, KEPT_NAME)
    if kept is not None:
        session.delete(kept)
