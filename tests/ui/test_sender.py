"""What goes by itself on a network that costs by the byte, and what waits for another one."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind, ChannelSettings, UnitState
from app.progress import NoProgress
from app.services.exchange import save_channel, send_waiting
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer
from tests.handover import LATER, add_worker_and_client, queue_meeting, queue_plan, row, seeded
from tests.ui.casework import make_context
from ui.context import Context
from ui.network_state import is_metered
from ui.sender import Sender


@pytest.fixture
def queued(store: Store, fhir_server: FhirServer) -> tuple[UUID, UUID]:
    """A plan that was queued first, and an entry after it."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    return queue_plan(store), queue_meeting(store)


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock) -> Iterator[Context]:
    made = make_context(store, clock, qapp)
    yield made
    made.jobs.shut_down()


@pytest.mark.requirement("I8.6", "S5.2")
@pytest.mark.parametrize(("metered", "plan_state"), [
    (True, UnitState.QUEUED), (False, UnitState.SENT),
])  # fmt: skip
def test_unmetered_first_the_sender_asks_the_system_before_it_sends(
    qtbot: QtBot, context: Context, clock: Clock, queued: tuple[UUID, UUID],
    metered: bool, plan_state: UnitState,
) -> None:  # fmt: skip
    clock.now = NOW + LATER
    sender = Sender(context, metered=lambda: metered)

    with qtbot.waitSignal(sender.looked, timeout=20_000):
        sender.send()
    sender.stop()
    sender.deleteLater()

    plan, meeting = queued
    assert row(context.store, meeting).state is UnitState.SENT
    assert row(context.store, plan).state is plan_state


@pytest.mark.requirement("I8.6")
@pytest.mark.parametrize(("hours", "at_once"), [(0, True), (24, False)])
def test_a_plan_waits_a_day_at_most_and_goes_when_she_asks(
    store: Store, clock: Clock, queued: tuple[UUID, UUID], hours: int, at_once: bool
) -> None:
    clock.now = NOW + LATER + timedelta(hours=hours)

    send_waiting(
        store, now=clock, progress=NoProgress(), rng=seeded(1), metered=True, at_once=at_once
    )

    assert row(store, queued[0]).state is UnitState.SENT


@pytest.mark.requirement("I8.6")
def test_texts_before_attachments_whatever_was_written_first(
    store: Store, clock: Clock, queued: tuple[UUID, UUID], fhir_server: FhirServer
) -> None:
    clock.now = NOW + timedelta(hours=1)

    send_waiting(store, now=clock, progress=NoProgress(), rng=seeded(1))

    plan, meeting = (row(store, unit).receipt for unit in queued)
    assert plan is not None and meeting is not None
    kinds = [it["type"]["coding"][0]["code"] for it in fhir_server.resources("DocumentReference")]
    assert len(kinds) == 2
    order = [it["id"] for it in sorted(
        fhir_server.resources("DocumentReference"), key=lambda it: it["meta"]["lastUpdated"]
    )]  # fmt: skip
    assert order == [meeting.remote_id.split("/")[1], plan.remote_id.split("/")[1]]


@pytest.mark.requirement("I8.6")
def test_the_system_is_asked_for_a_hint_and_may_know_nothing(qapp: QApplication) -> None:
    assert is_metered() in {True, False}
