"""The state machine of security.md 5.5 over the code as built, and mutants that it has to find.

Whatever the network, the server and the machine do: nothing twice, in order, nothing lost. The
server of this model takes everything that reaches it, also twice: it is the poorest there is.
"""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from unittest.mock import patch
from uuid import UUID, uuid4, uuid5

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete

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
from app.services import handover, outbox_waits
from app.services.exchange import list_outbox, retry, save_channel, withdraw
from app.services.handover import Handover
from app.services.outbox_acts import take_back
from app.services.outbox_rows import unit_of
from app.services.vault import Store, create_store
from app.storage.schema.exchange import LedgerEntry, OutboxItem
from app.storage.schema.worker import Setting
from app.sync.channel import AnswerUnclear, ChannelDown, UnitConflict, UnitRefused
from app.sync.rules import due
from tests.conftest import CHEAP_KDF, NOW, PASSPHRASE, Clock
from tests.handover import add_worker_and_client, queue_meeting, seeded
from tests.snapshots import SUBJECT

SEND_FAULTS = (
    "ok",
    "ok",
    "unreachable",
    "dropped",
    "lost-ack",
    "garbled",
    "portal",
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
        self.script = script

    def check(self) -> ChannelCheck:
        return ChannelCheck(kind=self.kind, way="document")

    def close(self) -> None:
        """Nothing is open."""

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        fault = self.script.pop(0)[0] if self.script else "ok"
        self._before(fault)
        if fault == "of-another":
            return replace(self.receipt(unit), content_hash="0" * 64)
        self._server.taken.append((unit.id, unit.record_id, unit.seq, unit.content_hash))
        if fault == "crash-after":
            raise Crash
        if fault == "lost-ack":
            raise ChannelDown(Outage.OFFLINE, unclear=True)
        if fault == "garbled":
            raise AnswerUnclear(reason="answer-garbled")
        return self.receipt(unit)

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        fault = self.script.pop(0)[1] if self.script else "ok"
        if fault == "garbled":
            raise AnswerUnclear(reason="answer-garbled")
        self._before(fault)
        return None if self._server.hash_of(unit.id) is None else self.receipt(unit)

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        return None

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        fault = self.script.pop(0)[0] if self.script else "ok"
        self._before(fault)
        assert unit.withdraws is not None
        self._server.marked.add(unit.withdraws)
        if fault == "crash-after":
            raise Crash
        if fault == "lost-ack":
            raise ChannelDown(Outage.OFFLINE, unclear=True)
        if fault in {"garbled", "of-another"}:
            raise AnswerUnclear(reason="answer-garbled")
        return self.receipt(unit)

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

    def receipt(self, unit: ExportUnit) -> Receipt:
        return Receipt(
            unit_id=unit.id,
            content_hash=unit.content_hash,
            channel=self.kind.value,
            remote_id=f"DocumentReference/{unit.seq}",
            remote_version="1",
            at=self._clock(),
        )


@cache
def _prepared() -> Store:
    """One store for all sequences of a process: making it takes longer than twenty of them."""
    fast = Path("/dev/shm")  # noqa: S108 - nothing of it outlives the process
    folder = Path(tempfile.mkdtemp(prefix="rinnalla-machine-", dir=fast if fast.is_dir() else None))
    clock = Clock(NOW)
    passphrase = bytearray(PASSPHRASE)
    made = create_store(folder / "store", passphrase=passphrase, kdf=CHEAP_KDF, clock=clock)
    add_worker_and_client(made.store)
    target = "http://localhost/fhir"
    save_channel(made.store, ChannelSettings(kind=ChannelKind.FHIR, target=target))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(made.store.close)
    return made.store


def empty_outbox() -> Store:
    """Give a store with worker, client and channel, in which nothing waits and nothing arrived."""
    store = _prepared()
    with store.write() as session:
        for table in (LedgerEntry, OutboxItem, Setting):
            session.execute(delete(table))
    return store


def bare(unit: ExportUnit, *_: object, **__: object) -> Rendered:
    """A unit without its papers: what they look like is no matter of the outbox."""
    return Rendered(package=str(unit.id), files={}, bundle={}, incomplete=())


class Outbox(RuleBasedStateMachine):
    """A worker who writes, corrects, withdraws and retries while everything goes wrong."""

    @initialize()
    def open(self) -> None:
        self.clock = Clock(NOW)
        self.store = empty_outbox()
        self.server = Server()
        self.versions: dict[int, int] = {}
        self.asked_back: set[UUID] = set()
        self.log_meeting()  # half of all sequences wrote nothing, and proved nothing

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
        seconds=st.sampled_from([61, 61, 3600, 0]),  # undo is over; so is the wait after a fault
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

    @rule(data=st.data())
    def mark_as_error(self, data: st.DataObject) -> None:
        """What has arrived was a mistake; she marks it, once."""
        rows = [
            it
            for it in list_outbox(self.store, logged=False)
            if it.state is UnitState.SENT and it.taken_back is None and it.withdraws is None
        ]
        if rows:
            unit = data.draw(st.sampled_from(rows))
            self.asked_back.add(unit.id)
            take_back(self.store, unit.id, now=self.clock())

    def _round(self, script: list[tuple[str, str]], *, at_once: bool) -> None:
        channel = FaultyChannel(self.server, self.clock, script)
        Handover(
            self.store,
            clock=self.clock,
            progress=NoProgress(),
            rng=seeded(len(self.server.taken)),
            open_channel=lambda _: channel,
            render=bare,
        ).run(at_once=at_once)

    @invariant()
    def every_promise_holds(self) -> None:
        """Nothing twice, in order; sent means there; only asked-for marks; nothing disappears."""
        server = self.server
        for names in ([it[0] for it in server.taken], [it[2] for it in server.taken]):
            assert len(set(names)) == len(names)
        for record in self.versions:
            record_id = uuid5(SUBJECT.id, f"meeting {record}")
            order = [it[2] for it in server.taken if it[1] == record_id]
            assert order == sorted(order)
        assert server.marked <= self.asked_back
        rows = list_outbox(self.store, logged=False)
        assert sum(it.withdraws is None for it in rows) == sum(self.versions.values())
        for unit in rows:
            if unit.state is not UnitState.SENT:
                assert unit.receipt is None
            elif unit.withdraws is None:
                assert unit.receipt is not None
                assert server.hash_of(unit.id) == unit.receipt.content_hash
            else:
                assert unit.withdraws in server.marked

    def teardown(self) -> None:
        """In the end all goes well: everything arrives or was withdrawn by her."""
        if not hasattr(self, "store"):
            return
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
        self.every_promise_holds()


def play(sequences: int, number: int, *, steps: int = 16) -> None:
    """Run so many sequences with dice of their own; AssertionError at the first broken promise."""
    wanted = settings(
        max_examples=sequences,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        print_blob=False,
    )
    seed(number)(Outbox)
    run_state_machine_as_test(Outbox, settings=wanted)


def _sent_before_it_was(
    self: Handover, channel: FaultyChannel, ready: Any, asking: object
) -> Receipt:
    del self, asking
    return channel.receipt(ready.unit)


def _send_through_a_portal(self: FaultyChannel, unit: ExportUnit, rendered: Rendered) -> Receipt:
    if self.script and self.script[0][0] == "portal":
        self.script.pop(0)
        return self.receipt(unit)  # a login page with 200, taken for the server's answer
    return _send(self, unit, rendered)


def _begin_without_asking(self: Handover, unit_id: UUID, kind: ChannelKind) -> object:
    return _begin(self, unit_id, kind) and handover._Asking.NO


def _under_a_new_name(item: OutboxItem) -> ExportUnit:
    unit = _named(item)
    return replace(unit, id=uuid4()) if item.attempts else unit


def _in_any_order(units: Any, now: Any) -> list[UUID]:
    return [one for it in units for one in due([replace(it, record_id=it.id)], now)]


_send = FaultyChannel.send
_begin = Handover._begin
_named = unit_of
MUTANTS: Final[Mapping[str, Callable[[], Any]]] = MappingProxyType(
    {
        "acknowledged before it was sent": lambda: patch.object(
            Handover, "_delivered", _sent_before_it_was
        ),
        "any answer of 200 is fine": lambda: patch.object(
            FaultyChannel, "send", _send_through_a_portal
        ),
        "what was being sent is forgotten": lambda: patch.object(
            Handover, "_begin", _begin_without_asking
        ),
        "a new key for each try": lambda: patch.object(handover, "unit_of", _under_a_new_name),
        "no order within a record": lambda: patch.object(outbox_waits, "due", _in_any_order),
    }
)
"""Faults of security.md 5.5 planted into the code; a model that lets one live proves nothing."""
