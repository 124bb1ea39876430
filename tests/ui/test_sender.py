"""What goes by itself on a network that costs by the byte, and what waits for another one."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtNetwork import QNetworkInformation
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, UnitState
from app.progress import NoProgress
from app.services.exchange import save_channel, send_waiting, sync_state
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.fhir_fixture import FhirServer
from tests.handover import LATER, add_worker_and_client, queue_meeting, queue_plan, row, seeded
from tests.ui.casework import make_context
from ui.context import Context
from ui.navigation import Place
from ui.network_state import is_metered, is_more
from ui.sender import SPREAD_MS, Sender, by_chance
from ui.windows.main_window import MainWindow


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


@pytest.fixture
def offline(
    qtbot: QtBot, context: Context, clock: Clock, queued: tuple[UUID, UUID], fhir_server: FhirServer
) -> Iterator[MainWindow]:
    """The whole window; a first round has met a network that breaks, and a pause has begun."""
    clock.now = NOW + LATER
    fhir_server.play("drop", match="POST")
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    window.handover.spread = lambda: 0
    with qtbot.waitSignal(window.handover.looked, timeout=20_000):
        window.handover.send()
    for _ in range(9):  # as often as on a long way through the forest: the pauses have grown
        send_waiting(context.store, now=clock, progress=NoProgress(), rng=seeded(1), at_once=True)
    assert sync_state(context.store, now=clock()).outage is Outage.OFFLINE
    fhir_server.play("ok")
    yield window
    window.put_away()


def tell(reach: QNetworkInformation.Reachability) -> None:
    """Let Qt's own source of such news say so."""
    QNetworkInformation.instance().reachabilityChanged.emit(reach)


Reach = QNetworkInformation.Reachability


@pytest.mark.requirement("I8.6")
def test_automatically_when_reachable_at_once_when_the_network_comes_back(
    qtbot: QtBot, offline: MainWindow, context: Context, queued: tuple[UUID, UUID]
) -> None:
    with qtbot.waitSignal(offline.handover.looked, timeout=20_000):
        offline.handover.send()
    assert row(context.store, queued[1]).state is not UnitState.SENT, "a look alone ends no pause"

    tell(Reach.Disconnected)
    with qtbot.waitSignal(offline.handover.looked, timeout=20_000):
        tell(Reach.Online)

    assert {row(context.store, unit).state for unit in queued} == {UnitState.SENT}


@pytest.mark.requirement("I8.6", "S5.2")
def test_the_servers_own_wish_to_wait_outlives_a_network_that_comes_back(
    qtbot: QtBot, offline: MainWindow, context: Context, clock: Clock, fhir_server: FhirServer
) -> None:
    fhir_server.play(503, match="POST", retry_after=600)
    send_waiting(context.store, now=clock, progress=NoProgress(), rng=seeded(1), at_once=True)
    asked = len(fhir_server.requests())

    tell(Reach.Disconnected)
    with qtbot.waitSignal(offline.handover.looked, timeout=20_000):
        tell(Reach.Online)

    assert len(fhir_server.requests()) == asked


@pytest.mark.requirement("I8.6")
def test_a_locked_window_hears_nothing_of_the_network(
    offline: MainWindow, fhir_server: FhirServer
) -> None:
    drawn: list[int] = []

    def spread() -> int:
        drawn.append(0)
        return 0

    offline.handover.spread = spread
    asked = len(fhir_server.requests())

    offline.put_away()
    tell(Reach.Disconnected)
    tell(Reach.Online)
    QApplication.processEvents()

    assert drawn == []
    assert len(fhir_server.requests()) == asked


@pytest.mark.requirement("I8.6")
def test_laptops_of_a_house_do_not_come_in_the_same_second() -> None:
    drawn = {by_chance() for _ in range(50)}
    assert len(drawn) > 40 and min(drawn) >= 0 and max(drawn) < SPREAD_MS


@pytest.mark.requirement("I8.6")
@pytest.mark.parametrize(("before", "now", "more"), [
    (Reach.Disconnected, Reach.Online, True), (Reach.Disconnected, Reach.Local, True),
    (Reach.Site, Reach.Online, True), (Reach.Unknown, Reach.Online, True),
    (Reach.Unknown, Reach.Disconnected, False), (Reach.Online, Reach.Site, False),
    (Reach.Online, Reach.Online, False), (Reach.Online, Reach.Unknown, False),
])  # fmt: skip
def test_reachable_is_more_than_before(before: Reach, now: Reach, more: bool) -> None:
    assert is_more(before.value, now.value) is more


@pytest.mark.requirement("I8.6")
def test_the_system_is_asked_for_a_hint_and_may_know_nothing(qapp: QApplication) -> None:
    assert is_metered() in {True, False}
