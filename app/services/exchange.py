"""*Siirrot*: what waits, what arrived, the channels, and the worker's own decisions (A6)."""

import ssl
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ChannelSettings,
    Outage,
    OutboxRow,
    SendReport,
    SyncState,
    UnitState,
)
from app.errors import UserError
from app.progress import Progress
from app.services.channels import (
    clear_waits,
    open_channel,
    settings_of,
    validated,
)
from app.services.code_sets import import_code_file
from app.services.organisation import signed_in_force
from app.services.organisation_channels import (
    ChannelDecided,
    DecidedChannels,
    decided_channels,
    folder_sealed_to,
    trust_of,
)
from app.services.outbox import WAIT_REASONS
from app.services.outbox_rows import find_item, move, receipts_of, row_of
from app.services.server_login import Network, forget_login, login_of
from app.services.use_events import list_shown, record_act
from app.storage.schema.client import Client
from app.storage.schema.exchange import Channel as ChannelRow
from app.storage.schema.exchange import OutboxItem
from app.storage.settled import remembered
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.sync.channel import Channel
from app.sync.rules import OPEN, Event, is_possible

if TYPE_CHECKING:
    import httpx2

__all__ = [
    "ChannelDecided",
    "DecidedChannels",
    "UnitLeft",
    "channels",
    "check_channel",
    "decided_channels",
    "folder_sealed_to",
    "import_code_file",
    "list_outbox",
    "needs_worker",
    "retry",
    "save_channel",
    "send_waiting",
    "sync_state",
    "trust_of",
    "withdraw",
]

_SHOWN_DONE: Final = 300


class UnitLeft(UserError):
    """The unit arrived somewhere: it can only be corrected by a newer one."""

    code = "already-left"


def list_outbox(store: Store, *, logged: bool = True) -> list[OutboxRow]:
    """Give everything open and the newest of the rest, the newest first."""
    with store.write() if logged else store.read() as session:
        items = _shown(session)
        clients = list(dict.fromkeys(item.client_id for item in items))
        if logged:
            log_use(session, list_shown("outbox", clients))
        columns = (Client.id, Client.first_names, Client.last_name)
        names = {
            row.id: f"{row.first_names} {row.last_name}".strip()
            for row in session.execute(select(*columns).where(Client.id.in_(clients)))
        }
        receipts = receipts_of(session, (item.id for item in items))
        taken_back = {
            item.withdraws: UnitState(item.state)
            for item in reversed(items)
            if item.withdraws is not None and item.state != UnitState.WITHDRAWN.value
        }
        return [
            row_of(
                item,
                names.get(item.client_id, ""),
                receipts[item.id][-1] if item.id in receipts else None,
                taken_back.get(item.id),
            )
            for item in items
        ]


def _shown(session: Session) -> list[OutboxItem]:
    is_open = OutboxItem.state.in_([state.value for state in OPEN])
    without_content = defer(OutboxItem.payload, raiseload=True)
    newest = select(OutboxItem).order_by(OutboxItem.seq.desc()).options(without_content)
    done = session.scalars(newest.where(~is_open).limit(_SHOWN_DONE)).all()
    return sorted([*session.scalars(newest.where(is_open)), *done], key=lambda it: -it.seq)


def sync_state(store: Store, *, now: datetime) -> SyncState:
    """Give what the pill in the top bar says; ids and counts only, so nothing is logged."""
    del now  # the pill tells ages; the interface knows the moment
    return remembered(store, "sync-state", _read_sync_state)


def _read_sync_state(session: Session) -> SyncState:
    columns = (OutboxItem.state, OutboxItem.reason_code, OutboxItem.created_at)
    rows = session.execute(
        select(*columns).where(OutboxItem.state.in_([state.value for state in OPEN]))
    ).all()
    enabled = select(ChannelRow).where(ChannelRow.enabled).order_by(ChannelRow.kind)
    ways = session.scalars(enabled).all()
    attention = [row for row in rows if needs_worker(row.state, row.reason_code)]
    outages = [Outage(way.outage) for way in ways if way.outage]
    contacts = [way.last_contact for way in ways if way.last_contact]
    return SyncState(
        waiting=len(rows) - len(attention),
        attention=len(attention),
        outage=outages[0] if outages and len(rows) > len(attention) else None,
        channel_ready=bool(ways),
        last_contact=max(contacts, default=None),
        oldest_waiting=min((row.created_at for row in rows), default=None),
        ways=tuple(settings_of(way) for way in ways),
    )


def needs_worker(state: str, reason: str) -> bool:
    """Whether a unit goes on only when she does something."""
    return state in {UnitState.REFUSED.value, UnitState.CONFLICT.value} or reason in {
        *WAIT_REASONS,
        "cannot-ask",
        "receipt-late",
    }


def channels(store: Store) -> list[ChannelSettings]:
    """Give the channels that have been set."""
    with store.read() as session:
        return [settings_of(row) for row in session.scalars(select(ChannelRow))]


def save_channel(store: Store, settings: ChannelSettings) -> None:
    """Set a channel; what it said before is forgotten if it now leads elsewhere.

    Raises:
        ChannelUnfit: `reason` says what is wrong with the address.
        ChannelDecided: the organisation has set this way out, or allows none beside its own.
    """
    settings, decided = validated(settings), decided_channels(store)
    if settings.kind in decided.fixed or (settings.enabled and not decided.is_hers(settings.kind)):
        raise ChannelDecided
    with store.write() as session:
        row = session.get(ChannelRow, settings.kind.value)
        if row is None:
            row = ChannelRow(kind=settings.kind.value, target="")
            session.add(row)
        if row.target != settings.target:
            row.last_contact, row.outage, row.capabilities = None, "", None
            if settings.kind is ChannelKind.FHIR:
                forget_login(store, session)
        row.target, row.enabled = settings.target, settings.enabled
        clear_waits(session)
        state = "enabled" if row.enabled else "disabled"
        event = UseEvent("channel-saved", "settings", details={"kind": row.kind, "state": state})
        log_use(session, event)


def check_channel(
    settings: ChannelSettings,
    transport: "httpx2.BaseTransport | None" = None,
    *,
    clock: Callable[[], datetime],
    tls: ssl.SSLContext | None = None,
    store: Store | None = None,
) -> ChannelCheck:
    """Ask the other end what it allows (network: on a job thread); nothing is stored.

    `tls`: `trust_of` the store, whose organisation may have pinned certificates. `store`: whose
    login is shown to a server that asks for one.

    Raises:
        ChannelUnfit, ChannelDown: `reason`, `outage`.
    """
    network = Network(clock=clock, transport=transport, tls=tls)
    login = login_of(store, settings.target, network) if store is not None else None
    channel = open_channel(settings, clock=clock, transport=transport, tls=tls, login=login)
    try:
        return channel.check()
    finally:
        channel.close()


def send_waiting(
    store: Store,
    *,
    now: Callable[[], datetime],
    progress: Progress,
    transport: "httpx2.BaseTransport | None" = None,
    tls: ssl.SSLContext | None = None,
    rng: Random | None = None,
    at_once: bool = False,
    metered: bool = False,
    network_back: bool = False,
) -> SendReport:
    """Hand over all that is due on every channel (long: on a job thread). Raises Cancelled.

    Holds no connection while files are made or the network works. `at_once` (she pressed the
    button) overrides pauses that we took ourselves. `rng` spreads the pauses. `metered`: plans wait
    a day at most for a network that does not cost by the byte. `network_back`: pauses that were
    taken because there was no network end here.
    """
    from app.services.handover import Handover  # PDF and HTTP are loaded when they are needed

    signed = signed_in_force(store)
    keys = signed.settings.keys if signed is not None else None
    trust = tls or trust_of(store)
    network = Network(clock=now, transport=transport, tls=tls)

    def opened(settings: ChannelSettings) -> Channel:
        is_server = settings.kind is ChannelKind.FHIR
        return open_channel(
            settings,
            clock=now,
            transport=transport,
            tls=trust,
            keys=keys,
            login=login_of(store, settings.target, network) if is_server else None,
        )

    run = Handover(store, clock=now, progress=progress, rng=rng or Random(), open_channel=opened)  # noqa: S311 - spreads load, guards nothing
    return run.run(at_once=at_once, metered=metered, network_back=network_back)


def retry(store: Store, unit_id: UUID, *, now: datetime) -> None:
    """Send a unit again by the worker's decision, also one that may have arrived.

    Raises:
        NotFound: no such unit.
        UnitLeft: it is sent or withdrawn.
    """
    with store.write() as session:
        item = find_item(session, unit_id)
        state = UnitState(item.state)
        if state is not UnitState.QUEUED:
            if not is_possible(state, Event.AGAIN):
                raise UnitLeft
            move(item, Event.AGAIN)
        item.not_before = max(now, item.not_before) if not item.attempts else now
        clear_waits(session)
        log_use(session, record_act("unit-retried", item.kind, item.record_id, item.client_id))


def withdraw(store: Store, unit_id: UUID, *, now: datetime) -> None:
    """Take a unit out of the queue; the record itself stays as it is.

    Raises:
        NotFound: no such unit.
        UnitLeft: a channel has given its receipt, or it is withdrawn already.
    """
    del now
    with store.write() as session:
        item = find_item(session, unit_id)
        arrived = receipts_of(session, [unit_id])
        if arrived or not is_possible(UnitState(item.state), Event.WITHDRAW):
            raise UnitLeft
        move(item, Event.WITHDRAW, reason="by-worker")
        log_use(session, record_act("unit-withdrawn", item.kind, item.record_id, item.client_id))
