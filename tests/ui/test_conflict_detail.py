"""Teillä on eri tieto (13): both entries under their authors; marking what left as an error."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.copy_desk import Change, excerpt, words_apart
from app.domain.exchange import ChannelKind, ChannelSettings, OtherEntry, UnitState
from app.services import exchange
from app.services.outbox_rows import find_item, keep_other_entry, move
from app.services.vault import Store
from app.sync.rules import Event
from tests.conftest import NOW, Clock
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, row
from tests.snapshots import SUBJECT
from ui import theme
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.both_entries_dialog import BothEntriesDialog
from ui.jobs import JobRunner
from ui.layout_class import LayoutClass
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


def in_conflict(context: Context) -> Place:
    unit = queue_meeting(context.store, note="Sovittiin ryhmä 11.11. kyydillä.")
    other = OtherEntry(
        author="Demo-Pekka Työpari",
        text="Sovittiin ryhmä ensi viikolla.",
        written_at=NOW - timedelta(hours=3),
    )
    with context.store.write() as session:
        item = find_item(session, unit)
        move(item, Event.START)
        move(item, Event.CONFLICT, reason="conflict", values={"reason": "other-content"})
        keep_other_entry(session, unit, other, now=NOW)
    return Place("both-entries", SUBJECT.id, record_id=unit)


def shown(qtbot: QtBot, context: Context) -> ExchangePage:
    page = ExchangePage(context, Place("exchange"))
    qtbot.addWidget(page)
    page.resize(1200, 640)
    page.show()
    return page


@pytest.mark.requirement("I8.2", "R09")
def test_both_entries_are_read_under_their_authors_and_nothing_offers_to_overwrite(
    qtbot: QtBot, context: Context
) -> None:
    place = in_conflict(context)
    page = shown(qtbot, context)
    detail = page.room.conflict

    assert detail.isVisible()
    assert not page.detail.isVisible()
    assert detail.own.accessibleName() == "Your entry"
    assert detail.other.accessibleName() == "Demo-Pekka Työpari: entry"
    assert "kyydillä" in detail.own.words()
    assert "ensi viikolla" in detail.other.words()
    for button, wanted in (
        (detail.add_button, Place("client", SUBJECT.id, "meetings", _record(context, place))),
        (detail.ask_button, Place("client", SUBJECT.id, "team")),
        (detail.compare_button, place),
    ):
        with qtbot.waitSignal(page.navigate) as asked:
            button.click()
        assert asked.args == [wanted]


@pytest.mark.requirement("I8.2", "R09")
def test_in_the_smallest_window_the_entries_have_most_of_the_card(
    qtbot: QtBot, context: Context
) -> None:
    in_conflict(context)
    page = shown(qtbot, context)
    page.layout_class_changed(LayoutClass.MEDIUM)
    page.resize(934, 584)  # what 1024x640 leaves to a page
    detail = page.room.conflict
    qtbot.waitUntil(lambda: detail.width() == theme.current().px(400))
    seen = detail.own.visibleRegion().boundingRect()
    assert seen.top() == 0 and seen.height() > detail.height() / 2
    assert detail.own.y() < detail.other.y() < detail.beside_button.y()
    assert detail.add_button.visibleRegion().boundingRect() == detail.add_button.rect()


def _record(context: Context, place: Place) -> UUID:
    assert place.record_id is not None
    return row(context.store, place.record_id).record_id


@pytest.mark.requirement("I8.2", "R09")
def test_side_by_side_both_stand_whole(qtbot: QtBot, context: Context) -> None:
    place = in_conflict(context)
    page = shown(qtbot, context)
    dialog = BothEntriesDialog(context, place, page)
    qtbot.addWidget(dialog)

    own, other = dialog.blocks
    assert "Sovittiin ryhmä" in own.words()
    assert other.words().endswith("(differs: ensi viikolla.)")


@pytest.mark.requirement("I8.2", "R09")
def test_her_own_entry_goes_beside_the_other_one(qtbot: QtBot, context: Context) -> None:
    place = in_conflict(context)
    page = shown(qtbot, context)

    page.room.conflict.beside_button.click()

    rows = exchange.list_outbox(context.store, logged=False)
    assert {it.state for it in rows} == {UnitState.QUEUED, UnitState.WITHDRAWN}
    kept = next(it for it in rows if it.id == place.record_id)
    assert kept.reason_code == "both-kept"


@pytest.mark.requirement("I8.2", "S5.4")
def test_under_the_shield_no_word_of_either_entry_is_read(qtbot: QtBot, context: Context) -> None:
    in_conflict(context)
    context.shield.toggle()
    page = shown(qtbot, context)

    assert "kyydillä" not in page.room.conflict.own.words()
    assert not page.room.conflict.other.isVisible()
    assert not page.room.conflict.compare_button.isVisible()


@pytest.mark.requirement("I8.2")
def test_what_arrived_is_marked_as_an_error_only_after_asking(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    way = ChannelSettings(kind=ChannelKind.FOLDER, target=str(tmp_path / "out"))
    exchange.save_channel(context.store, way)
    unit = queue_meeting(context.store)
    clock.forward(seconds=LATER.total_seconds())
    hand_over(context.store, clock)
    page = shown(qtbot, context)
    asked: list[str] = []

    def confirm(_parent: object, question: str, _why: str, _verb: str, then: object) -> None:
        asked.append(question)
        then()  # type: ignore[operator]

    monkeypatch.setattr(prompts, "confirm", confirm)
    page.detail.take_back_button.click()

    assert asked == ["Mark this as entered in error?"]
    assert row(context.store, unit).taken_back is UnitState.QUEUED
    page.filters.chip("sent").click()
    assert "going to be marked" in page.detail._reason.text()
    assert not page.detail.take_back_button.isVisible()


@pytest.mark.requirement("I8.2")
def test_only_the_words_that_differ_are_marked_and_a_long_entry_is_cut_around_them() -> None:
    same = " ".join(f"sana{number}" for number in range(40))
    mine, theirs = words_apart(f"{same} 60 min loppu", f"{same} 45 min loppu")

    assert [it.text.strip() for it in mine if it.change is Change.IN] == ["60"]
    assert [it.text.strip() for it in theirs if it.change is Change.IN] == ["45"]
    short = "".join(it.text for it in excerpt(mine))
    assert short.startswith("… sana34")
    assert "60 min loppu" in short
