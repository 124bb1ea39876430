"""Whatever the network, the server and the machine do: nothing twice, in order, nothing lost."""

from contextlib import suppress

import pytest
from sqlalchemy import select

from app.domain.copy_desk import DeskOrder
from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    Receipt,
    Rendered,
    UnitState,
)
from app.progress import NoProgress
from app.services import copy_desk
from app.services.exchange import UnitLeft, retry, save_channel, withdraw
from app.services.handover import Handover
from app.services.vault import Store
from app.storage.schema.exchange import LedgerEntry
from tests.conftest import Clock
from tests.handover import add_worker_and_client, queue_meeting, row, seeded
from tests.outbox_machine import MUTANTS, SEND_FAULTS, Crash, FaultyChannel, Server, play

CI_SEQUENCES = 16
"""Here at each change; `make torture ARGS=outbox_sequences`, which CI runs too, plays 500."""


@pytest.mark.requirement("A6", "S5.5", "I8.2")
def test_no_sequence_breaks_a_promise() -> None:
    play(CI_SEQUENCES, 20261123)


@pytest.mark.requirement("S5.5")
@pytest.mark.parametrize("fault", MUTANTS)
def test_the_machine_finds_a_planted_fault(fault: str) -> None:
    with MUTANTS[fault]():
        assert any(_breaks(number) for number in (8, *range(1, 25)))  # mostly the first does


def _breaks(number: int) -> bool:
    try:
        play(8, number)
    except (AssertionError, ValueError):
        return True
    return False


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
