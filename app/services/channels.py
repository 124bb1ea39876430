"""The ways out: which are set, how they answered last, and opening one."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import ChannelKind, ChannelSettings, Outage
from app.security.organisation_channels import Channels
from app.security.organisation_config import PublicKeys
from app.storage.schema.exchange import Channel as ChannelRow
from app.storage.schema.worker import Setting
from app.storage.use_log import UseEvent, log_use
from app.sync.channel import Channel, ChannelUnfit

if TYPE_CHECKING:
    import httpx2

    from app.sync.fhir_http import Login

_WAITS: Final = "channel-waits"
_OUR_NETWORK: Final = (Outage.OFFLINE.value, Outage.PORTAL.value, Outage.FOLDER.value)


@dataclass(frozen=True, slots=True)
class Wait:
    """How often in a row a channel failed, and until when it is left in peace."""

    failures: int = 0
    until: datetime | None = None


def settings_of(row: ChannelRow) -> ChannelSettings:
    """Give the settings of a stored channel."""
    return ChannelSettings(kind=ChannelKind(row.kind), target=row.target, enabled=row.enabled)


def enabled_channels(session: Session) -> list[ChannelSettings]:
    """Give the channels in use, the server (fhir) before the folder."""
    rows = session.scalars(select(ChannelRow).where(ChannelRow.enabled).order_by(ChannelRow.kind))
    return [settings_of(row) for row in rows]


def validated(settings: ChannelSettings) -> ChannelSettings:
    """Give the settings with a tidied target.

    Raises:
        ChannelUnfit: no address, plain HTTP to another machine, or a folder path that is relative.
    """
    target = settings.target.strip()
    if settings.kind is ChannelKind.FHIR:
        from app.sync.http_rules import base_address  # httpx2 is loaded only by those who need it

        target = base_address(target)
    elif not Path(target).is_absolute():
        raise ChannelUnfit(reason="not-a-folder")
    return ChannelSettings(kind=settings.kind, target=target, enabled=settings.enabled)


def open_channel(
    settings: ChannelSettings,
    *,
    clock: Callable[[], datetime],
    transport: "httpx2.BaseTransport | None" = None,
    tls: ssl.SSLContext | None = None,
    keys: PublicKeys | None = None,
    login: "Login | None" = None,
) -> Channel:
    """Give the channel; nothing is sent yet. ChannelUnfit as in `validated`.

    `keys`: the organisation's, to which a folder's packages are sealed. `login` gives the access
    token that a server asks for.
    """
    settings = validated(settings)
    if settings.kind is ChannelKind.FOLDER:
        from app.sync.folder import FolderChannel, FolderSeal

        to, signer = (keys.of("transfer"), keys.of("transfer_receipt")) if keys else (None, None)
        seal = FolderSeal(to, signer) if to and signer else None
        return FolderChannel(Path(settings.target), clock=clock, seal=seal)
    from app.sync.fhir import FhirChannel
    from app.sync.fhir_http import FhirHttp

    http = FhirHttp(settings.target, clock=clock, transport=transport, tls=tls, login=login)
    return FhirChannel(http, clock=clock)


def apply_decided(session: Session, told: Channels) -> None:
    """Set the ways out as the organisation says, in the transaction that puts its file into force.

    A channel that it names is in use and leads where it says. Where others are not allowed, the
    worker's own are turned off; their targets stay, for the day on which they are allowed again.
    """
    for kind in ChannelKind:
        row, target = session.get(ChannelRow, kind.value), told.of(kind.value)
        if target is not None and (row is None or (row.target, row.enabled) != (target, True)):
            session.merge(ChannelRow(kind=kind.value, target=target, enabled=True, outage="",
                                     last_contact=None, capabilities=None))  # fmt: skip
        elif target is None and not told.others_allowed and row is not None and row.enabled:
            row.enabled = False
        else:
            continue
        state = "enabled" if target is not None else "disabled"
        details: dict[str, int | str] = {"kind": kind.value, "state": state, "by": "organisation"}
        log_use(session, UseEvent("channel-saved", "settings", details=details))


def wait_of(session: Session, kind: ChannelKind) -> Wait:
    """Give how long a channel is left in peace."""
    kept = session.get(Setting, _WAITS)
    values: dict[str, Any] = kept.value.get(kind.value, {}) if kept else {}
    until = values.get("until")
    return Wait(int(values.get("failures", 0)), datetime.fromisoformat(until) if until else None)


def note_failure(
    session: Session, kind: ChannelKind, outage: Outage, *, now: datetime, pause: float
) -> None:
    """Note that nothing gets through, and when to try again."""
    _set_wait(
        session, kind, Wait(wait_of(session, kind).failures + 1, now + timedelta(seconds=pause))
    )
    row = session.get(ChannelRow, kind.value)
    if row is not None:
        row.outage = outage.value


def note_contact(session: Session, kind: ChannelKind, *, now: datetime) -> None:
    """Note that the other end answered as it should."""
    _set_wait(session, kind, Wait())
    row = session.get(ChannelRow, kind.value)
    if row is not None:
        row.outage, row.last_contact = "", now


def clear_waits(session: Session) -> None:
    """Forget all pauses: she asked for a try at once."""
    kept = session.get(Setting, _WAITS)
    if kept is not None:
        session.delete(kept)


def end_waits_for_network(session: Session) -> None:
    """End the pauses that were taken because our network was away: it has come back.

    What a server asked for stays, and how often in a row it failed, so that pauses grow on.
    """
    for row in session.scalars(select(ChannelRow).where(ChannelRow.outage.in_(_OUR_NETWORK))):
        kind = ChannelKind(row.kind)
        wait = wait_of(session, kind)
        if wait.until is not None:
            _set_wait(session, kind, Wait(wait.failures))


def _set_wait(session: Session, kind: ChannelKind, wait: Wait) -> None:
    kept = session.get(Setting, _WAITS)
    values = dict(kept.value) if kept else {}
    values[kind.value] = {
        "failures": wait.failures,
        "until": wait.until.isoformat() if wait.until else None,
    }
    if kept is None:
        session.add(Setting(name=_WAITS, value=values))
    else:
        kept.value = values
