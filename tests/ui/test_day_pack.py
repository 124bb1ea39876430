"""Päivä pakettiin (34): what the day leaves, three minutes, then locked."""

from collections.abc import Callable
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.day_pack import promised_by
from app.domain.meetings import AgreedMatter, ContactForm, Outcome
from app.domain.today import recording_time
from app.services import drafts
from app.services.day_pack import load_day_pack
from app.services.today import load_day
from app.services.vault import Store
from tests import casework
from tests.casework import NOW, TODAY, add_client, book, booking, events, log, visit
from tests.conftest import Clock
from tests.ui.casework import make_context, put_away
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.day_pack_page import DayPackPage
from ui.pages.today_page import TodayPage
from ui.widgets.buttons import Button
from ui.widgets.checks import CheckBox
from ui.windows.main_window import MainWindow

OpenPack = Callable[[], DayPackPage]


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = NOW  # 14.30 in Helsinki
    casework.add_worker(store)
    return add_client(store, interpreter_needed=True)


@pytest.fixture
def open_pack(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenPack:
    def show() -> DayPackPage:
        page = DayPackPage(make_context(store, clock, qapp), Place("day-pack"))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        return page

    return show


def texts(page: DayPackPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def matter(words: str, who: str) -> AgreedMatter:
    return AgreedMatter(id=uuid4(), text=words, who=who)


@pytest.mark.requirement("I9.1", "R44", screen="34")
def test_todays_promises_by_both_drives_and_tomorrow_stand_together(
    open_pack: OpenPack, store: Store, client_id: UUID
) -> None:
    agreed = (matter("Tulostan suunnitelman", "Demo-Kaisa"), matter("Postilaatikolla", "Aino"))
    log(store, visit(client_id, agreed=agreed, kilometres=44, drive_minutes=66))
    log(store, visit(client_id, at=time(10, 15)))
    log(store, visit(client_id, at=time(9), form=ContactForm.CALL))
    book(store, booking(client_id, at=time(15), minutes=90))
    book(store, booking(client_id, on=TODAY + timedelta(days=1), at=time(9), kilometres=12))
    shown = texts(open_pack())
    for words in (
        "I promised", "The client promised", "44 km · 1 h 6 min",
        "1 trip(s) are logged. Without kilometres: 10.15.", "The first begins at 9.00",
        "1 meeting(s) · 12 km",
        "Interpreter not confirmed: Demo-Aino Esimerkki", "Sun 6.12.", "Independence Day",
        "15.00–16.30", "Everything is kept on this device 14.30", "Nothing is unfinished.",
    ):  # fmt: skip
        assert words in shown, words
    assert ("list-shown", "day-pack") in events(store)


@pytest.mark.requirement("I9.1", "R43", "R44")
def test_the_drive_is_asked_only_where_there_was_one_and_recording_is_no_meeting(
    store: Store, client_id: UUID
) -> None:
    off = {"outcome": Outcome.CANCELLED, "outcome_reason": "not-known"}
    log(store, visit(client_id, at=time(9), **off))
    log(store, visit(client_id, at=time(10), form=ContactForm.OFFICE))
    log(store, visit(client_id, at=time(11), form=ContactForm.GROUP))
    log(store, visit(client_id, at=time(12), form=ContactForm.OFFICE, kilometres=8))
    log(store, visit(client_id, at=time(13)))
    meeting = booking(client_id, on=TODAY + timedelta(days=1))
    time_after = recording_time(meeting)
    assert time_after is not None
    for one in (meeting, time_after):
        book(store, one)
    pack = load_day_pack(store, now=NOW)
    assert (pack.unreckoned, pack.kilometres, pack.trips) == ((time(13),), 8, 1)
    assert pack.tomorrow.count == 1
    page = load_day(store, TODAY, now=NOW)
    assert (page.tomorrow_count, page.week[3].planned) == (1, 1)


@pytest.mark.requirement("I9.1", "R44", screen="34")
def test_a_promise_is_ticked_and_a_draft_gone_on_with(
    open_pack: OpenPack, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    log(store, visit(client_id, agreed=(matter("Tulostan suunnitelman", "Demo-Kaisa"),)))
    draft = visit(client_id, at=time(16))
    payload = drafts.to_payload(draft)
    drafts.save_draft(store, "meeting", draft.id, client_id, payload, now=NOW)
    page = open_pack()
    (box,) = page.promises.findChildren(CheckBox)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    (promise,) = load_day_pack(store, now=NOW).promises
    assert (promise.own, promise.matter.done) == (True, True)
    spy = QSignalSpy(page.navigate)
    next(one for one in page.drafts.findChildren(Button) if one.text() == "Finish").click()
    assert spy.at(0)[0] == Place("meeting", client_id, "draft", draft.id)


@pytest.mark.requirement("I9.1", "R44", screen="34")
def test_nothing_blocks_and_the_day_ends_locked(
    qtbot: QtBot, qapp: QObject, store: Store, clock: Clock, client_id: UUID
) -> None:
    window = MainWindow(make_context(store, clock, qapp), Place("today"), {})
    qtbot.addWidget(window)
    window.show()
    page = window.page
    assert isinstance(page, TodayPage)
    page.pack_button.click()
    locked = QSignalSpy(window.lock_wanted)
    window.host.findChildren(DayPackPage)[0].lock_button.click()
    assert locked.count() == 1
    put_away(window, qtbot)


@pytest.mark.requirement("I9.1", "R18", screen="34")
def test_shielded_it_names_nobody(
    open_pack: OpenPack, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    log(store, visit(client_id, agreed=(matter("Avataan kirjeet", "Aino"),)))
    book(store, booking(client_id, on=TODAY + timedelta(days=1)))
    page = open_pack()
    page.context.shield.toggle()
    page.refresh()
    qtbot.waitUntil(lambda: "Hidden" in texts(page))
    shown = " ".join(texts(page))
    assert "Aino" not in shown and "kirjeet" not in shown


@pytest.mark.requirement("R44", screen="34")
def test_holidays_ahead_are_those_of_the_next_six_weeks(store: Store, client_id: UUID) -> None:
    pack = load_day_pack(store, now=NOW)
    assert pack.holidays == (date(2026, 12, 6),)
    christmas = load_day_pack(store, now=NOW + timedelta(days=40)).holidays
    assert [day.isoformat() for day in christmas] == [
        "2026-12-24", "2026-12-25", "2026-12-26", "2027-01-01", "2027-01-06",
    ]  # fmt: skip


@pytest.mark.requirement("R44")
@pytest.mark.parametrize(
    ("who", "own"),
    [
        ("Kaisa", True), ("Aino, Kaisa", True), ("kaisa tulostaa", True), ("Aino/Kaisa", True),
        ("Aino", False), ("Kaisamari", False), ("", False),
    ],
)  # fmt: skip
def test_who_promised_is_told_by_whole_names(who: str, own: bool) -> None:
    assert promised_by(who, ("Kaisa", "")) is own


@pytest.mark.requirement("I9.1", "R44", screen="34")
def test_a_draft_is_left_for_tomorrow_and_taken_back(
    open_pack: OpenPack, store: Store, client_id: UUID, clock: Clock
) -> None:
    draft = visit(client_id, at=time(16))
    drafts.save_draft(store, "meeting", draft.id, client_id, drafts.to_payload(draft), now=NOW)
    page = open_pack()
    told = QSignalSpy(page.notified)
    next(
        one for one in page.drafts.findChildren(Button) if one.text() == "Leave it for tomorrow"
    ).click()
    assert load_day_pack(store, now=NOW).drafts == ()
    assert len(drafts.list_drafts(store)) == 1, "the draft itself stays"
    assert len(load_day_pack(store, now=NOW + timedelta(days=1)).drafts) == 1
    told.at(0)[1]()
    assert len(load_day_pack(store, now=NOW).drafts) == 1


@pytest.mark.requirement("I9.1", "R44", screen="34")
def test_the_oldest_entry_that_waits_and_the_minutes_for_recording_are_told(
    open_pack: OpenPack, store: Store, client_id: UUID
) -> None:
    log(store, visit(client_id))
    meeting = booking(client_id, at=time(8, 5))
    after = recording_time(meeting)
    assert after is not None
    for one in (meeting, after):
        book(store, one)
    shown = texts(open_pack())
    assert any(words.startswith("Log entry 11.11.") for words in shown)
    assert any(words.endswith(f"for recording {after.minutes} min") for words in shown)
    assert "about 3 min" in shown
