"""Whatever the network, the server and the machine do: nothing twice, in order, nothing lost.

The server of this model takes everything that reaches it, also twice: it is the poorest there is.
"""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from app.domain.copy_desk import DeskOrder
from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    OtherEntry,
    Outage,
    Receipt,
    Rendered,
    UnitState,
)
from app.progress import NoProgress
from app.services import copy_desk
from app.services.exchange import UnitLeft, list_outbox, retry, save_channel, withdraw
from app.services.handover import Handover
from app.services.vault import Store, create_store
from app.storage.schema.exchange import LedgerEntry
from app.sync.channel import AnswerUnclear, ChannelDown, UnitConflict, UnitRefused
from tests.conftest import CHEAP_KDF, NOW, PASSPHRASE, Clock
from tests.handover import add_worker_and_client, queue_meeting, row, seeded
from tests.snapshots import SUBJECT

SEND_FAULTS = (
    "ok",
    "ok",
    "unreachable",
    "dropped",
    "lost-ack",
    "garbled",
    "portal",
    "503",
    "401",
    "refused",
    "conflict",
    "of-another",
    "crash-before",
    "crash-after",
)
FIND_FAULTS = ("ok", "ok", "ok", "unreachable", "garbled", "crash-before")


class Crash(BaseException):
    """The machine goes off here."""


class Server:
    """What arrived, in its order: the unit, its record, its place in the queue, its hash."""

    def __init__(self) -> None:
        self.taken: list[tuple[UUID, UUID, int, str]] = []
        self.marked: set[UUID] = set()

    def hash_of(self, unit_id: UUID) -> str | None:
        return next((it[3] for it in self.taken if it[0] == unit_id), None)


class FaultyChannel:
    """A channel that plays one fault after the other, then behaves."""

    kind = ChannelKind.FHIR

    def __init__(self, server: Server, clock: Clock, script: list[tuple[str, str]]) -> None:
        self._server = server
        self._clock = clock
        self._script = script

    def check(self) -> ChannelCheck:
        return ChannelCheck(kind=self.kind, way="document")

    def close(self) -> None:
        """Nothing is open."""

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        fault = self._script.pop(0)[0] if self._script else "ok"
        self._before(fault)
        if fault == "of-another":
            return replace(self._receipt(unit), content_hash="0" * 64)
        self._server.taken.append((unit.id, unit.record_id, unit.seq, unit.content_hash))
        if fault == "crash-after":
            raise Crash
        if fault == "lost-ack":
            raise ChannelDown(Outage.OFFLINE, unclear=True)
        if fault == "garbled":
            raise AnswerUnclear(reason="answer-garbled")
        return self._receipt(unit)

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        fault = self._script.pop(0)[1] if self._script else "ok"
        if fault == "garbled":
            raise AnswerUnclear(reason="answer-garbled")
        self._before(fault)
        return None if self._server.hash_of(unit.id) is None else self._receipt(unit)

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        return None

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        fault = self._script.pop(0)[0] if self._script else "ok"
        self._before(fault)
        assert unit.withdraws is not None
        self._server.marked.add(unit.withdraws)
        if fault == "crash-after":
            raise Crash
        if fault == "lost-ack":
            raise ChannelDown(Outage.OFFLINE, unclear=True)
        if fault in {"garbled", "of-another"}:
            raise AnswerUnclear(reason="answer-garbled")
        return self._receipt(unit)

    def _before(self, fault: str) -> None:
        outages = {"unreachable": Outage.OFFLINE, "portal": Outage.PORTAL, "401": Outage.LOGIN}
        if fault in outages:
            raise ChannelDown(outages[fault])
        if fault == "503":
            raise ChannelDown(Outage.BUSY, retry_after=30.0)
        if fault == "dropped":
            raise ChannelDown(Outage.OFFLINE, unclear=True)
        if fault == "refused":
            raise UnitRefused(reason="server-refused", status=422)
        if fault == "conflict":
            raise UnitConflict(reason="several", status=412)
        if fault == "crash-before":
            raise Crash

    def _receipt(self, unit: ExportUnit) -> Receipt:
        return Receipt(
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=self.kind.value,
            remote_id=f"DocumentReference/{unit.seq}",
            remote_version="1",
            at=self._clock(),
        )


class Outbox(RuleBasedStateMachine):
    """A worker who writes, corrects, withdraws and retries while everything goes wrong."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="rinnalla-machine-"))
        self.clock = Clock(NOW)
        self.store = create_store(
            self.folder / "store",
            passphrase=bytearray(PASSPHRASE),
            kdf=CHEAP_KDF,
            clock=self.clock,
        ).store
        add_worker_and_client(self.store)
        target = "http://localhost/fhir"
        save_channel(self.store, ChannelSettings(kind=ChannelKind.FHIR, target=target))
        self.server = Server()
        self.versions: dict[int, int] = {}

    @precondition(lambda self: len(self.versions) < 4)
    @rule()
    def log_meeting(self) -> None:
        record = len(self.versions) + 1
        self.versions[record] = 1
        queue_meeting(self.store, record=record, now=self.clock())

    @precondition(lambda self: self.versions)
    @rule(data=st.data())
    def correct(self, data: st.DataObject) -> None:
        record = data.draw(st.sampled_from(sorted(self.versions)))
        self.versions[record] += 1
        number = self.versions[record]
        queue_meeting(
            self.store, record=record, revision=number, note=f"{number}", now=self.clock()
        )

    @rule(
        script=st.lists(
            st.tuples(st.sampled_from(SEND_FAULTS), st.sampled_from(FIND_FAULTS)),
            min_size=1,
            max_size=6,
        ),
        seconds=st.sampled_from([0, 61, 61]),
        at_once=st.booleans(),
    )
    def hand_over(self, script: list[tuple[str, str]], seconds: int, at_once: bool) -> None:
        self.clock.forward(seconds=seconds)
        try:
            self._round(script, at_once=at_once)
        except Crash:
            return

    @rule(seconds=st.sampled_from([1, 30, 61, 3600]))
    def wait(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    @rule(data=st.data())
    def decide(self, data: st.DataObject) -> None:
        """She withdraws or retries something, but never sends again what may have arrived."""
        decidable = {UnitState.QUEUED, UnitState.REFUSED, UnitState.CONFLICT}
        rows = [it for it in list_outbox(self.store, logged=False) if it.state in decidable]
        if not rows:
            return
        unit = data.draw(st.sampled_from(rows))
        act: Callable[..., None] = data.draw(st.sampled_from([retry, retry, withdraw]))
        act(self.store, unit.id, now=self.clock())

    def _round(self, script: list[tuple[str, str]], *, at_once: bool) -> None:
        channel = FaultyChannel(self.server, self.clock, script)
        Handover(
            self.store,
            clock=self.clock,
            progress=NoProgress(),
            rng=seeded(len(self.server.taken)),
            open_channel=lambda _: channel,
        ).run(at_once=at_once)

    @invariant()
    def nothing_is_applied_twice(self) -> None:
        taken = [it[0] for it in self.server.taken]
        assert len(set(taken)) == len(taken)

    @invariant()
    def each_record_arrives_in_order(self) -> None:
        for record in self.versions:
            record_id = uuid5(SUBJECT.id, f"meeting {record}")
            order = [it[2] for it in self.server.taken if it[1] == record_id]
            assert order == sorted(order)

    @invariant()
    def sent_means_that_the_server_has_it(self) -> None:
        for unit in list_outbox(self.store, logged=False):
            if unit.state is UnitState.SENT:
                assert unit.receipt is not None
                assert self.server.hash_of(unit.id) == unit.receipt.content_hash
            else:
                assert unit.receipt is None

    @invariant()
    def nothing_disappears(self) -> None:
        assert len(list_outbox(self.store, logged=False)) == sum(self.versions.values())

    def teardown(self) -> None:
        """In the end all goes well: everything arrives or was withdrawn by her."""
        if not hasattr(self, "store"):
            return
        try:
            for _ in range(3):
                self.clock.forward(hours=2)
                self._round([], at_once=True)
                for unit in list_outbox(self.store, logged=False):
                    if unit.state in {UnitState.REFUSED, UnitState.CONFLICT}:
                        retry(self.store, unit.id, now=self.clock())
            self.clock.forward(hours=2)
            self._round([], at_once=True)
            ends = {UnitState.SENT, UnitState.WITHDRAWN}
            assert {it.state for it in list_outbox(self.store, logged=False)} <= ends
            self.nothing_is_applied_twice()
            self.each_record_arrives_in_order()
            self.sent_means_that_the_server_has_it()
        finally:
            self.store.close()
            shutil.rmtree(self.folder, ignore_errors=True)


TestOutbox: type[Any] = Outbox.TestCase
TestOutbox.settings = settings(max_examples=12, stateful_step_count=16, deadline=None)
TestOutbox.pytestmark = [pytest.mark.requirement("A6", "S5.5", "I2.7")]


def one_round(store: Store, clock: Clock, server: Server, *script: tuple[str, str]) -> None:
    channel = FaultyChannel(server, clock, list(script))
    Handover(
        store,
        clock=clock,
        progress=NoProgress(),
        rng=seeded(1),
        open_channel=lambda _: channel,
    ).run(at_once=True)


@pytest.fixture
def ready(store: Store, clock: Clock) -> Store:
    """A store with a channel; a minute has passed since now."""
    add_worker_and_client(store)
    target = "http://localhost/fhir"
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=target))
    clock.forward(seconds=61)
    return store


@pytest.mark.requirement("A6", "I8.2", "I8.4")
@pytest.mark.parametrize("fault", ["ok", "lost-ack", "garbled"])
def test_what_she_carries_by_hand_while_it_is_being_sent_keeps_both_receipts(
    ready: Store, clock: Clock, fault: str
) -> None:
    order = DeskOrder("plain", "fi")
    unit = queue_meeting(ready)

    class Slow(FaultyChannel):
        def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
            for section in copy_desk.open_desk(ready, unit.id, order).sections:
                copy_desk.carry_section(ready, unit.id, section.number, order, now=clock())
            return super().send(unit, rendered)

    channel = Slow(Server(), clock, [(fault, "ok")])
    Handover(
        ready, clock=clock, progress=NoProgress(), rng=seeded(1), open_channel=lambda _: channel
    ).run(at_once=True)
    assert row(ready, unit).state is UnitState.SENT
    with ready.read() as session:
        channels = set(session.scalars(select(LedgerEntry.channel)))
    assert channels == ({"desk", "fhir"} if fault == "ok" else {"desk"})


@pytest.mark.requirement("A6", "S5.5")
@pytest.mark.parametrize("fault", sorted({*SEND_FAULTS} - {"ok"}))
def test_after_each_fault_it_arrives_once(ready: Store, clock: Clock, fault: str) -> None:
    server = Server()
    unit = queue_meeting(ready)
    with suppress(Crash):
        one_round(ready, clock, server, (fault, "ok"))
    assert row(ready, unit).receipt is None
    assert row(ready, unit).state is not UnitState.SENT
    if row(ready, unit).state in {UnitState.REFUSED, UnitState.CONFLICT}:
        retry(ready, unit, now=clock())
    clock.forward(hours=1)
    one_round(ready, clock, server)

    assert row(ready, unit).state is UnitState.SENT
    assert [it[0] for it in server.taken] == [unit]


@pytest.mark.requirement("A6")
def test_what_a_channel_has_taken_cannot_be_withdrawn(ready: Store, clock: Clock) -> None:
    unit = queue_meeting(ready)
    one_round(ready, clock, Server())

    assert row(ready, unit).state is UnitState.SENT
    with pytest.raises(UnitLeft):
        withdraw(ready, unit, now=clock())
