"""Siirrot (13, simple form): what waits, what arrived, what to do (P47, P58)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.domain.exchange import ChannelKind, ChannelSettings, Outage, OutboxRow, UnitState
from app.services import exchange
from app.services.caseload import load_client_draft, save_client
from app.services.handover import _ENDS
from app.services.outbox import WAIT_REASONS
from app.services.outbox_rows import find_item, move
from app.services.vault import Store
from app.storage.schema.exchange import Channel
from app.sync.rules import Event
from tests.conftest import Clock
from tests.handover import LATER, add_worker_and_client, queue_meeting, queue_plan
from tests.snapshots import SUBJECT
from ui.context import Context
from ui.dialogs import prompts
from ui.jobs import JobRunner
from ui.layout_class import LayoutClass
from ui.models.outbox_model import OutboxModel
from ui.models.outbox_texts import known_reasons, reason_text, state_text, unit_title
from ui.navigation import Place
from ui.pages.exchange_page import ExchangePage
from ui.settings import Settings


@pytest.fixture
def context(qapp: QApplication, store: Store, clock: Clock, tmp_path: Path) -> Iterator[Context]:
    add_worker_and_client(store)
    jobs = JobRunner(qapp)
    yield Context(
        store=store,
        jobs=jobs,
        settings=Settings(QSettings(str(tmp_path / "q.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=clock,
        today=lambda: clock().date(),
        folder=tmp_path,
    )
    jobs.shut_down()


def shown(qtbot: QtBot, context: Context) -> ExchangePage:
    page = ExchangePage(context, Place("exchange"))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    return page


def folder_channel(context: Context, folder: Path) -> None:
    folder.mkdir()
    exchange.save_channel(
        context.store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(folder))
    )


def titles(page: ExchangePage) -> list[str]:
    model = page.list.model()
    rows = (model.index(number, 0) for number in range(model.rowCount()))
    return [unit_title(row.data(OutboxModel.RowRole)) for row in rows]


@pytest.mark.requirement("P47")
def test_waiting_entries_are_named_with_their_client(qtbot: QtBot, context: Context) -> None:
    queue_meeting(context.store)
    queue_plan(context.store)
    page = shown(qtbot, context)
    assert titles(page) == ["Plan 1", "Log entry 11.11."]
    assert page.detail._client.text() == "Demo-Aino Esimerkki"
    assert not page.send_button.isEnabled()
    assert "No way" in page._meta.text()


@pytest.mark.requirement("P47", "I2.7")
def test_sending_makes_green_only_with_a_receipt(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    folder_channel(context, tmp_path / "out")
    queue_meeting(context.store)
    clock.forward(seconds=LATER.total_seconds())
    page = shown(qtbot, context)
    assert state_text(page._row().state).status == "info"  # type: ignore[union-attr]
    with qtbot.waitSignal(page.stored, timeout=20_000):
        page.send_button.click()
    row = page._row()
    assert row is not None
    assert row.state is UnitState.SENT
    assert row.receipt is not None
    assert row.receipt.content_hash[:12] in _facts(page)
    assert any((tmp_path / "out").iterdir())


@pytest.mark.requirement("P47", "I2.7")
def test_what_needs_her_stands_before_what_goes_by_itself(qtbot: QtBot, context: Context) -> None:
    queue_meeting(context.store, subject=replace(SUBJECT, identity=""))
    queue_plan(context.store)

    page = shown(qtbot, context)

    assert titles(page) == ["Log entry 11.11.", "Plan 1"]


@pytest.mark.requirement("A7", "I2.3")
def test_on_a_small_window_the_detail_stands_beside_the_list_and_whole(
    qtbot: QtBot, context: Context
) -> None:
    queue_plan(context.store)
    page = shown(qtbot, context)
    page.resize(936, 584)
    page.layout_class_changed(LayoutClass.MEDIUM)
    qtbot.waitUntil(lambda: page.detail.width() < page.list.width())

    buttons = (page.detail.withdraw_button, page.detail.open_button)
    assert all(not one.visibleRegion().isEmpty() for one in buttons)
    assert buttons[0].geometry().bottom() < buttons[1].geometry().top()


def _facts(page: ExchangePage) -> list[str]:
    return [value.text() for _, value in page.detail._fact_labels if not value.isHidden()]


@pytest.mark.requirement("I9.6")
def test_without_a_network_sending_is_off_and_the_banner_says_why_and_tries_again(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    folder_channel(context, tmp_path / "out")
    queue_meeting(context.store)
    clock.forward(seconds=LATER.total_seconds())
    with context.store.write() as session:
        session.execute(update(Channel).values(outage=Outage.OFFLINE.value))
    page = ExchangePage(context, Place("exchange"))
    qtbot.addWidget(page)
    said = QSignalSpy(page.banner)
    page.show()
    assert not page.send_button.isEnabled()
    status, words, verb, again = said.at(said.count() - 1)[0]
    assert (status, verb) == ("warn", "Try again")
    assert words.startswith("No connection. Everything is saved on the device")
    with qtbot.waitSignal(page.stored, timeout=20_000):
        again()
    assert [row.state for row in page.model.every] == [UnitState.SENT]
    assert not page.send_button.isEnabled(), "nothing is left to send"


@pytest.mark.requirement("I2.7")
def test_a_gone_folder_is_said_and_nothing_is_lost(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    folder_channel(context, tmp_path / "out")
    (tmp_path / "out").rmdir()
    queue_meeting(context.store)
    clock.forward(seconds=LATER.total_seconds())
    page = shown(qtbot, context)
    banners: list[object] = []
    page.banner.connect(banners.append)
    with qtbot.waitSignal(page.stored, timeout=20_000):
        page.send_button.click()
    said = banners[-1]
    assert isinstance(said, tuple)
    assert "folder" in said[1]
    row = page._row()
    assert row is not None
    assert row.state is UnitState.QUEUED


@pytest.mark.requirement("P58")
def test_a_unit_is_taken_out_only_after_asking(
    qtbot: QtBot, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue_meeting(context.store)
    page = shown(qtbot, context)
    asked: list[str] = []

    def confirm(_parent: object, question: str, _why: str, _verb: str, then: object) -> None:
        asked.append(question)
        then()  # type: ignore[operator]

    monkeypatch.setattr(prompts, "confirm", confirm)
    page.detail.withdraw_button.click()
    row = page._row()
    assert asked
    assert row is not None
    assert row.state is UnitState.WITHDRAWN
    assert not page.detail.withdraw_button.isVisible()


@pytest.mark.requirement("I2.7")
def test_a_client_without_identity_waits_with_the_reason_and_the_way_to_mend_it(
    qtbot: QtBot, context: Context
) -> None:
    draft = replace(load_client_draft(context.store, SUBJECT.id), identity="")
    save_client(context.store, draft, now=context.now(), today=context.today())
    queue_meeting(context.store, subject=replace(SUBJECT, identity="", temporary_id=""))
    page = shown(qtbot, context)
    assert page.detail.fix_button.isVisible()
    assert "personal identity code" in page.detail._reason.text()
    with qtbot.waitSignal(page.navigate) as asked:
        page.detail.fix_button.click()
    assert asked.args == [Place("edit-client", SUBJECT.id)]


@pytest.mark.requirement("I2.7")
def test_every_reason_of_the_services_has_words() -> None:
    reasons = {
        *WAIT_REASONS,
        *(reason for _, reason in _ENDS.values()),
        "answer-unclear",
        "awaiting-receipt",
        "receipt-late",
    }
    assert reasons | {"unreadable", "by-worker", "completed", "both-kept"} == known_reasons()
    for code in known_reasons():
        words = reason_text(code, {"status": 422})
        assert words.endswith(".")
        assert "{" not in words


@pytest.mark.requirement("I2.7")
def test_the_list_is_filtered_by_state(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    folder_channel(context, tmp_path / "out")
    queue_meeting(context.store)
    clock.forward(seconds=LATER.total_seconds())
    page = shown(qtbot, context)
    with qtbot.waitSignal(page.stored, timeout=20_000):
        page.send_button.click()
    queue_plan(context.store, now=clock())
    page.refresh()
    page.filters.chip("sent").click()
    assert titles(page) == ["Log entry 11.11."]
    assert page._card.title_label.text() == "Newest first"
    page.filters.chip("waiting").click()
    assert page._card.title_label.text() == "Those needing attention first"
    assert titles(page) == ["Plan 1"]


def _open_row(page: ExchangePage) -> OutboxRow:
    row = page._row()
    assert row is not None
    return row


@pytest.mark.requirement("I8.2", "P47")
def test_what_to_whom_since_when_why_refused_what_to_do(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    server = ChannelSettings(kind=ChannelKind.FHIR, target="https://fhir.example.fi/r4")
    exchange.save_channel(context.store, server)
    folder_channel(context, tmp_path / "out")
    unit = queue_meeting(context.store)
    with context.store.write() as session:
        item = find_item(session, unit)
        move(item, Event.START)
        told = {"status": 422, "place": "DocumentReference.author"}
        move(item, Event.REFUSED, reason="server-refused", values=told)
    clock.forward(days=9)
    page = shown(qtbot, context)

    whom = "client information system (fhir.example.fi), folder of the client information system"
    assert page._meta.text() == f"To: {whom} · oldest not handed over: 9 day(s)"
    assert page.detail._name.text() == "Log entry 11.11."
    facts = _facts(page)
    assert whom in facts and "DocumentReference.author" in facts
    assert any(it.endswith(" · 9 day(s)") for it in facts), "since when"
    assert "422" in page.detail._reason.text()
    assert page.detail.retry_button.isVisible() and page.detail.open_button.isVisible()
    assert page._card.title_label.text() == "Those needing attention first"


@pytest.mark.requirement("P47")
def test_the_record_behind_a_unit_opens(qtbot: QtBot, context: Context) -> None:
    queue_meeting(context.store)
    page = shown(qtbot, context)
    row = _open_row(page)
    with qtbot.waitSignal(page.navigate) as asked:
        page.detail.open_button.click()
    assert asked.args == [Place("client", row.client_id, "meetings", row.record_id)]
