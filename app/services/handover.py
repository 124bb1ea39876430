"""One round of handing over: each due unit on each channel, crash-safe step by step (A6).

`SENDING` is committed right before the network call. A unit found in it is asked for before it is
sent again. One bad unit never stops the others; an outage stops the round of its channel.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto
from random import Random
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    Outage,
    Receipt,
    Rendered,
    SendReport,
    UnitState,
)
from app.errors import UserError
from app.formats.snapshot_json import SnapshotUnreadable
from app.progress import Progress
from app.services.channels import (
    enabled_channels,
    end_waits_for_network,
    note_contact,
    note_failure,
    wait_of,
)
from app.services.code_sets import load_codes
from app.services.outbox import renew_waiting
from app.services.outbox_rows import (
    find_item,
    keep_other_entry,
    log_handed_over,
    move,
    receipts_of,
    unit_of,
    write_receipt,
)
from app.services.outbox_waits import await_receipt, due_units, kept_since, postpone
from app.services.rendering_ahead import RenderingAhead, Sources
from app.services.unit_content import snapshot_of
from app.services.unit_rendering import render_unit, render_withdrawal
from app.storage.schema.client import Client
from app.storage.schema.exchange import Channel as ChannelRow
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.store import Store
from app.sync.channel import (
    AnswerUnclear,
    AwaitingReceipt,
    CannotAsk,
    Channel,
    ChannelDown,
    ChannelUnfit,
    UnitConflict,
    UnitRefused,
)
from app.sync.retry import pause
from app.sync.rules import Event

_UNCLEAR_IN_A_ROW: Final = 3
_ENDS: Final[dict[type[UserError], tuple[Event, str]]] = {
    UnitRefused: (Event.REFUSED, "server-refused"),
    UnitConflict: (Event.CONFLICT, "conflict"),
    CannotAsk: (Event.UNCLEAR, "cannot-ask"),
}


@dataclass(frozen=True, slots=True)
class _Ready:
    """A unit read from the store, made ready and not yet marked as being sent."""

    unit: ExportUnit
    rendered: Rendered
    earlier: Receipt | None = None


class _Asking(Enum):
    """Whether a unit is asked for before it is sent: it may have arrived in an earlier try."""

    NO = auto()
    MAY = auto()
    MUST = auto()


class Handover:
    """Hands over what is due; every step is a short transaction of its own."""

    def __init__(
        self,
        store: Store,
        *,
        clock: Callable[[], datetime],
        progress: Progress,
        rng: Random,
        open_channel: Callable[[ChannelSettings], Channel],
        render: Callable[..., Rendered] = render_unit,
    ) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress
        self._rng = rng
        self._open = open_channel
        self._render = render
        self._ahead = RenderingAhead(self._rendered)
        self._sent = 0
        self._metered = False

    def run(
        self, *, at_once: bool = False, metered: bool = False, network_back: bool = False
    ) -> SendReport:
        """One round on every channel in use; on a `metered` network plans wait (not `at_once`).

        `network_back`: our own network was away until now, which ends the pauses taken for it.
        """
        self._metered = metered and not at_once
        with self._store.write() as session:
            renew_waiting(session, now=self._clock())
            if network_back:
                end_waits_for_network(session)
            ways = enabled_channels(session)
        outage, retry_in = None, None
        for settings in ways:
            failed = self._run_channel(settings, {way.kind for way in ways}, at_once=at_once)
            if failed is not None:
                outage = outage or failed[0]
                retry_in = min(retry_in or failed[1], failed[1])
        return self._report(outage, retry_in)

    def _run_channel(
        self, settings: ChannelSettings, kinds: set[ChannelKind], *, at_once: bool
    ) -> tuple[Outage, float] | None:
        with self._store.read() as session:
            wait = wait_of(session, settings.kind)
            waiting = self._due(session, settings.kind)
        left = (wait.until - self._clock()).total_seconds() if wait.until else 0.0
        if not waiting:
            return None
        if left > 0 and not at_once:
            return self._last_outage(settings.kind), left
        try:
            channel = self._open(settings)
        except ChannelUnfit:
            return self._failed(settings.kind, Outage.OFFLINE, None)
        try:
            self._run_units(channel, kinds)
        except ChannelDown as down:
            return self._failed(settings.kind, down.outage, down.retry_after)
        except ChannelUnfit:
            return self._failed(settings.kind, Outage.BUSY, None)
        finally:
            self._ahead.close()
            channel.close()
        with self._store.write() as session:
            note_contact(session, settings.kind, now=self._clock())
        return None

    def _due(self, session: Session, kind: ChannelKind) -> list[UUID]:
        metered = self._metered and kind is ChannelKind.FHIR
        return due_units(session, kind, self._clock(), metered=metered)

    def _run_units(self, channel: Channel, kinds: set[ChannelKind]) -> None:
        """Take unit after unit; what is due is read again each time, as order may free others."""
        tried: set[UUID] = set()
        unclear = 0
        while True:
            with self._store.read() as session:
                waiting = [it for it in self._due(session, channel.kind) if it not in tried]
            if not waiting:
                return
            self._progress.report(len(tried), len(tried) + len(waiting))
            tried.add(waiting[0])
            clear = self._run_unit(channel, waiting[0], kinds, waiting[1:2])
            unclear = 0 if clear else unclear + 1
            if unclear >= _UNCLEAR_IN_A_ROW:
                raise ChannelDown(Outage.DOWN)

    def _run_unit(
        self, channel: Channel, unit_id: UUID, kinds: set[ChannelKind], following: list[UUID]
    ) -> bool:
        """Hand one unit over; False if its fate is unclear. Raises ChannelDown."""
        ready = self._ready(unit_id, channel.kind)
        if ready is None:
            return True
        asking = self._begin(unit_id, channel.kind)
        if asking is None:
            return True
        self._begin_ahead(following if self._ahead.is_worth_it else [])
        try:
            with self._ahead.waiting():
                receipt = self._delivered(channel, ready, asking)
            _compare(receipt, ready.unit)
        except (ChannelDown, ChannelUnfit) as down:
            unclear = asking is _Asking.MUST or (isinstance(down, ChannelDown) and down.unclear)
            self._move(unit_id, Event.UNCLEAR if unclear else Event.NOT_SENT)
            raise
        except (UnitRefused, UnitConflict, CannotAsk) as ended:
            event, reason = _ENDS[type(ended)]
            self._move(unit_id, event, reason, ended.values)
            if isinstance(ended, UnitConflict):
                self._keep_theirs(channel, ready)
        except (AnswerUnclear, AwaitingReceipt) as answer:
            self._postpone(unit_id, answer)
            return isinstance(answer, AwaitingReceipt)
        else:
            self._finish(unit_id, receipt, kinds)
        return True

    def _delivered(self, channel: Channel, ready: _Ready, asking: _Asking) -> Receipt:
        """Hand it over, or take back what this channel confirmed before; both may be repeated."""
        unit = ready.unit
        if unit.withdraws is None:
            return _ask(channel, ready, asking) or channel.send(unit, ready.rendered)
        if ready.earlier is not None:
            return channel.withdraw(unit, ready.rendered, ready.earlier)
        return Receipt(  # it never went this way: there is nothing to mark
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=channel.kind.value,
            remote_id="",
            remote_version="",
            at=self._clock(),
        )

    def _keep_theirs(self, channel: Channel, ready: _Ready) -> None:
        """Keep what stands there under our name, to be laid beside ours; if it can be had."""
        if ready.unit.withdraws is not None:
            return
        try:
            theirs = channel.theirs(ready.unit, ready.rendered)
        except (ChannelDown, AnswerUnclear, CannotAsk, UnitConflict):
            return  # asked for again when she tries again
        if theirs is not None:
            with self._store.write() as session:
                keep_other_entry(session, ready.unit.id, theirs, now=self._clock())

    def _ready(self, unit_id: UUID, kind: ChannelKind) -> _Ready | None:
        """Read a unit and make its files, holding no connection; None if it can't be made."""
        with self._store.read() as session:
            item = find_item(session, unit_id)
            if item.withdraws is not None:
                given = receipts_of(session, [item.withdraws]).get(item.withdraws, [])
                earlier = next((it for it in given if it.channel == kind.value), None)
                return _Ready(unit_of(item), render_withdrawal(unit_of(item)), earlier)
            sources = _sources(session, item)
        try:
            return _Ready(sources.unit, self._ahead.rendered(sources))
        except SnapshotUnreadable:
            self._refuse_unreadable(unit_id)
            return None

    def _begin_ahead(self, following: list[UUID]) -> None:
        for unit_id in following:
            with self._store.read() as session:
                item = find_item(session, unit_id)
                if item.withdraws is None:
                    self._ahead.begin(_sources(session, item))

    def _rendered(self, sources: Sources) -> Rendered:
        snapshot = snapshot_of(sources.unit, protected=sources.protected)
        return self._render(sources.unit, snapshot, sources.codes, practice=self._store.practice)

    def _refuse_unreadable(self, unit_id: UUID) -> None:
        with self._store.write() as session:
            item = find_item(session, unit_id)
            if item.state == UnitState.QUEUED.value:
                move(item, Event.START)
            move(item, Event.REFUSED, reason="unreadable")

    def _begin(self, unit_id: UUID, kind: ChannelKind) -> _Asking | None:
        """Mark the unit as being sent and say whether to ask for it first; None if it is gone."""
        with self._store.write() as session:
            item = find_item(session, unit_id)
            state = UnitState(item.state)
            if state not in {UnitState.QUEUED, UnitState.SENDING}:
                return None
            move(item, Event.START, values=kept_since(item))
            item.attempts += 1
            item.sending_channel = kind.value
            if state is UnitState.SENDING:
                return _Asking.MUST
            return _Asking.MAY if item.attempts > 1 else _Asking.NO

    def _move(
        self,
        unit_id: UUID,
        event: Event,
        reason: str = "",
        values: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        with self._store.write() as session:
            item = find_item(session, unit_id)
            if _is_ours(item):
                move(item, event, reason=reason, values=values)

    def _postpone(self, unit_id: UUID, answer: AnswerUnclear | AwaitingReceipt) -> None:
        """Ask for the unit again later; the others go on."""
        with self._store.write() as session:
            item = find_item(session, unit_id)
            if not _is_ours(item):
                return
            if isinstance(answer, AwaitingReceipt):
                await_receipt(item, now=self._clock(), rng=self._rng)
            else:
                postpone(item, answer.values, now=self._clock(), rng=self._rng)

    def _finish(self, unit_id: UUID, receipt: Receipt, kinds: set[ChannelKind]) -> None:
        """Write the receipt; the unit is sent when every channel in use has given one."""
        with self._store.write() as session:
            item = find_item(session, unit_id)
            write_receipt(session, item, receipt)
            given = set(
                session.scalars(select(LedgerEntry.channel).where(LedgerEntry.unit_id == unit_id))
            )
            if not _is_ours(item):
                self._sent += 1
            elif {kind.value for kind in kinds} <= given:
                move(item, Event.RECEIPT)
                self._sent += 1
            else:
                move(item, Event.NOT_SENT)
            log_handed_over(session, item, receipt.channel)

    def _failed(
        self, kind: ChannelKind, outage: Outage, retry_after: float | None
    ) -> tuple[Outage, float]:
        with self._store.write() as session:
            failures = wait_of(session, kind).failures
            seconds = pause(failures, self._rng, retry_after=retry_after)
            note_failure(session, kind, outage, now=self._clock(), pause=seconds)
        return outage, seconds

    def _last_outage(self, kind: ChannelKind) -> Outage:
        with self._store.read() as session:
            row = session.get(ChannelRow, kind.value)
            return Outage(row.outage) if row is not None and row.outage else Outage.BUSY

    def _report(self, outage: Outage | None, retry_in: float | None) -> SendReport:
        from app.services.exchange import sync_state

        state = sync_state(self._store, now=self._clock())
        return SendReport(
            sent=self._sent,
            waiting=state.waiting,
            attention=state.attention,
            outage=outage,
            retry_in=retry_in,
        )


def _is_ours(item: OutboxItem) -> bool:
    """Whether the unit is still being sent: she may have carried it by hand meanwhile (38)."""
    return item.state == UnitState.SENDING.value


def _ask(channel: Channel, ready: _Ready, asking: _Asking) -> Receipt | None:
    """Ask whether the unit is there; CannotAsk counts only where it may really be."""
    if asking is _Asking.NO:
        return None
    try:
        return channel.find(ready.unit, ready.rendered)
    except CannotAsk:
        if asking is _Asking.MUST:
            raise
        return None


def _compare(receipt: Receipt, unit: ExportUnit) -> None:
    """A receipt counts only if it names our unit and our content; AnswerUnclear otherwise."""
    if (receipt.unit_id, receipt.content_hash) != (unit.id, unit.content_hash):
        raise AnswerUnclear(reason="answer-of-another")


def _sources(session: Session, item: OutboxItem) -> Sources:
    client = session.get(Client, item.client_id)
    unit = replace(unit_of(item), replaces=_arrived_before(session, item))
    protected = client is not None and client.protected
    return Sources(unit=unit, codes=load_codes(session), protected=protected)


def _arrived_before(session: Session, item: OutboxItem) -> UUID | None:
    """The nearest earlier version that arrived: a withdrawn one can't be replaced there."""
    earlier = item.replaces
    while earlier is not None:
        if session.scalars(select(LedgerEntry.id).where(LedgerEntry.unit_id == earlier)).first():
            return earlier
        before = session.scalars(select(OutboxItem).where(OutboxItem.id == earlier)).one_or_none()
        earlier = before.replaces if before else None
    return None
