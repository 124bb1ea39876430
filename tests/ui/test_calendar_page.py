"""Kalenteri (28): the week as a picture and as a list, by mouse and by keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from app.domain.groups import session_booking_id
from app.errors import ChangedElsewhere
from app.services import bookings, group_sessions, groups
from app.services.vault import Store
from tests import casework
from tests.casework import book, booking, log, visit
from tests.conftest import Clock
from tests.ui.casework import ChosenPath, make_context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.calendar_page import CalendarPage
from ui.windows import registry

Key, Modifier = Qt.Key, Qt.KeyboardModifier
OpenCalendar = Callable[..., CalendarPage]
TUESDAY, THURSDAY = date(2026, 11, 10), date(2026, 11, 12)


@pytest.fixture
def client_id(store: Store, clock: Clock) -> UUID:
    clock.now = casework.NOW  # 14.30 in Helsinki
    casework.add_worker(store)
    return casework.add_client(store)


@pytest.fixture
def open_calendar(qtbot: QtBot, qapp: QObject, store: Store, clock: Clock) -> OpenCalendar:
    def show(section: str = "") -> CalendarPage:
        context = make_context(store, clock, qapp)
        page = CalendarPage(context, Place("calendar", section=section))
        qtbot.addWidget(page)
        page.set_layout_class(LayoutClass.WIDE)
        page.resize(1278, 640)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def key(record_id: UUID) -> str:
    return f"item-{record_id}"


@pytest.mark.requirement("I9.1", screen="28")
def test_the_week_says_all_of_a_booking_aloud(
    open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9, 30), kilometres=34))
    page = open_calendar()
    block = page.grid.block(key(there))
    assert block.accessibleName() == (
        "Thu 12.11. 9.30–10.30, Demo-Aino Esimerkki, Home visit · Home, next, drive 34 km"
    )
    assert block.data.title == "Demo-Aino E."
    assert page.bar.title.text() == "Week 46"
    assert page.bar.meta.text() == "9.–13.11.2026 · 34 km of driving"
    found = QAccessible.queryAccessibleInterface(page.grid)
    assert found.role() is QAccessible.Role.Canvas
    assert page.grid.accessibleName() == "Calendar, 9.–13.11.2026"


@pytest.mark.requirement("I9.1", "I9.3", screen="28")
def test_arrows_go_from_booking_to_booking_and_enter_opens(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    first = book(store, booking(client_id, on=TUESDAY, at=time(9)))
    below = book(store, booking(client_id, on=TUESDAY, at=time(14)))
    beside = book(store, booking(client_id, on=THURSDAY, at=time(13)))
    page = open_calendar()
    stops = [one for one in page.grid.blocks() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1, "the picture is one tab stop"
    page.grid.focus_block(key(first))
    spy = QSignalSpy(page.navigate)
    for pressed, expected in (
        (Key.Key_Down, below),
        (Key.Key_Right, beside),
        (Key.Key_Left, below),
        (Key.Key_Up, first),
        (Key.Key_Right, beside),
    ):
        qtbot.keyClick(page.focusWidget(), pressed)
        assert page.focusWidget().objectName() == key(expected)
    qtbot.keyClick(page.focusWidget(), Key.Key_Return)
    assert spy.at(0)[0] == Place("booking", client_id, record_id=beside)


@pytest.mark.requirement("I9.1", screen="28")
def test_each_thing_leads_to_its_own_place(
    open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    over = book(store, booking(client_id, on=TUESDAY))
    done = log(store, visit(client_id, on=TUESDAY, at=time(9)))
    page = open_calendar()
    spy = QSignalSpy(page.navigate)
    page.grid.block(key(over)).click()
    page.grid.block(key(done)).click()
    assert spy.at(0)[0] == Place("meeting", client_id, "booking", over)
    assert spy.at(1)[0] == Place("client", client_id, "meetings", done)


@pytest.mark.requirement("I9.1", screen="28")
def test_weeks_and_days_are_turned_by_keys_and_kept_in_the_place(
    open_calendar: OpenCalendar, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_calendar()
    for pressed, section in (
        (Key.Key_PageDown, "week:2026-11-18"),
        (Key.Key_D, "day:2026-11-18"),
        (Key.Key_PageUp, "day:2026-11-17"),
        (Key.Key_T, "day:2026-11-11"),
        (Key.Key_W, "week:2026-11-11"),
    ):
        qtbot.keyClick(page, pressed)
        assert page.place == Place("calendar", section=section)
    page.bar.list_button.click()
    again = open_calendar(page.place.section)
    assert (again.day, again.place.section) == (date(2026, 11, 11), "week:2026-11-11:list")


@pytest.mark.requirement("I9.1", "I9.3", screen="28")
def test_list_twin_says_row_by_row_what_the_picture_shows(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9, 30), kilometres=34))
    page = open_calendar("week:2026-11-11:list")
    assert page.places.table.isVisible()
    model, role = page.model, Qt.ItemDataRole
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == [
        "Thu 12.11.", "9.30–10.30", "Demo-Aino Esimerkki", "Home visit · Home", "34 km", "next",
    ]  # fmt: skip
    spoken = model.index(0, 0).data(role.AccessibleTextRole)
    page.bar.list_button.click()
    assert page.grid.isVisible()
    assert spoken == page.grid.block(key(there)).accessibleName()
    spy = QSignalSpy(page.navigate)
    page.places.table.opened.emit(model.index(0, 0))
    assert spy.at(0)[0] == Place("booking", client_id, record_id=there)


@pytest.mark.requirement("I9.1", "R18", screen="28")
def test_shielded_the_calendar_names_nobody_and_leads_nowhere(
    open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9, 30), kilometres=34))
    page = open_calendar()
    page.context.shield.toggle()
    page.refresh()
    block = page.grid.block(key(there))
    said = " ".join((block.data.title, block.data.detail, block.data.spoken, block.toolTip()))
    assert "Demo-Aino" not in said
    assert "Home" not in said
    spy = QSignalSpy(page.navigate)
    block.click()
    assert spy.count() == 0
    assert not block.data.movable


@pytest.mark.requirement("I9.1", screen="28")
def test_a_new_meeting_begins_where_the_picture_was_pressed(
    open_calendar: OpenCalendar, client_id: UUID, qtbot: QtBot
) -> None:
    page = open_calendar()
    spy = QSignalSpy(page.navigate)
    page.bar.add_button.click()
    wanted = QSignalSpy(page.grid.wanted)
    spot = QPoint(int(page.grid.width() * 0.7), page.grid.height() // 2)
    qtbot.mouseDClick(page.grid, Qt.MouseButton.LeftButton, pos=spot)
    column, minute = wanted.at(0)
    assert (column, minute % 30) == (3, 0)
    when = f"2026-11-12T{minute // 60:02}:{minute % 60:02}:00"
    assert [spy.at(n)[0] for n in (0, 1)] == [Place("booking"), Place("booking", section=when)]


@pytest.mark.requirement("I9.1", "I9.3", screen="28")
def test_ctrl_3_opens_the_calendar_from_anywhere() -> None:
    entry = next(one for one in registry.rail_entries() if one.page == "calendar")
    assert entry.key == "Ctrl+3"


@pytest.mark.requirement("I9.1", "I9.4", screen="28")
def test_keyboard_moves_a_booking_and_undo_brings_it_back_at_once(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9, 30), with_pair=True))
    book(store, booking(None, on=date(2026, 11, 13), at=time(10), title="Tiimi", form=None))
    page = open_calendar()
    told = QSignalSpy(page.notified)
    page.grid.focus_block(key(there))
    for pressed in (Key.Key_Right, Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(page.focusWidget(), pressed, Modifier.ControlModifier)
    moved = bookings.load_booking_draft(store, there)
    assert (moved.on, moved.at) == (date(2026, 11, 13), time(10))
    assert page.focusWidget() is page.grid.block(key(there)), "the keyboard goes with it"
    assert told.at(2)[0] == (
        "Moved: Fri 13.11. at 10.00 · at the same time: Tiimi · tell the work pair"
    )
    qtbot.keyClick(page, Key.Key_Z, Modifier.ControlModifier)
    back = bookings.load_booking_draft(store, there)
    assert (back.on, back.at, back.minutes) == (THURSDAY, time(9, 30), 60)
    assert page.grid.block(key(there)).data.column == 3

    page.grid.focus_block(key(there))
    qtbot.keyClick(page.focusWidget(), Key.Key_Right, Modifier.ControlModifier)
    draft = bookings.load_booking_draft(store, there)
    bookings.save_booking(store, replace(draft, at=time(8)), now=casework.NOW)
    failed = QSignalSpy(page.failed)
    qtbot.keyClick(page, Key.Key_Z, Modifier.ControlModifier)
    assert isinstance(failed.at(0)[0], ChangedElsewhere), "what changed meanwhile is told"


@pytest.mark.requirement("I9.1", "I9.4", screen="28")
def test_drag_moves_a_booking_and_the_toast_undoes_it(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9)))
    page = open_calendar()
    told = QSignalSpy(page.notified)
    block = page.grid.block(key(there))
    hold = block.mapToGlobal(block.rect().center())
    day = (page.grid.width() - block.x()) / 2  # a day is half of what is left from Thursday on
    drop = hold + QPoint(int(day), int(page.grid.height() / 9 * 2))  # nine hours are shown
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(block, left, pos=block.mapFromGlobal(hold))
    qtbot.mouseMove(block, block.mapFromGlobal(drop))
    qtbot.mouseRelease(block, left, pos=block.mapFromGlobal(drop))
    moved = bookings.load_booking_draft(store, there)
    assert (moved.on, moved.at) == (date(2026, 11, 13), time(11))
    told.at(0)[1]()
    back = bookings.load_booking_draft(store, there)
    assert (back.on, back.at) == (THURSDAY, time(9))


@pytest.mark.requirement("I9.1", screen="28")
def test_moved_past_the_week_the_calendar_goes_with_it(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    there = book(store, booking(client_id, on=date(2027, 1, 3), at=time(9)))  # a Sunday
    page = open_calendar("week:2026-12-28")
    page.grid.focus_block(key(there))
    qtbot.keyClick(page.focusWidget(), Key.Key_Right, Modifier.ControlModifier)
    assert page.bar.title.text() == "Week 1"
    assert page.focusWidget() is page.grid.block(key(there))


@pytest.mark.requirement("I9.1", screen="28")
def test_what_is_logged_or_changed_elsewhere_does_not_move(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, qtbot: QtBot
) -> None:
    there = book(store, booking(client_id, on=THURSDAY, at=time(9)))
    done = log(store, visit(client_id, on=TUESDAY, at=time(9)))
    page = open_calendar()
    failed = QSignalSpy(page.failed)
    assert not page.grid.block(key(done)).data.movable
    changed = replace(bookings.load_booking_draft(store, there), minutes=90)
    book(store, changed)
    page.grid.moved.emit(key(there), 1, 0)
    assert isinstance(failed.at(0)[0], ChangedElsewhere)
    assert bookings.load_booking_draft(store, there).on == THURSDAY


@pytest.mark.requirement("I9.1", screen="28")
def test_the_calendar_is_written_to_a_file_for_another_one(
    open_calendar: OpenCalendar, store: Store, client_id: UUID, tmp_path: Path
) -> None:
    book(store, booking(client_id, on=THURSDAY, at=time(9)))
    page = open_calendar()
    chosen = ChosenPath()
    chosen.path = tmp_path / "kalenteri.ics"
    page.context = replace(page.context, prompts=chosen)
    told = QSignalSpy(page.notified)
    page.bar.export_button.click()
    assert "SUMMARY:AE" in chosen.path.read_text(encoding="utf-8")
    assert told.at(0)[0] == "1 booking(s) in the file, with initials only"


@pytest.mark.requirement("I9.1", screen="28")
def test_a_month_shows_each_day_and_opens_it_by_mouse_and_keys(
    qtbot: QtBot, open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    book(store, booking(client_id, on=THURSDAY))
    page = open_calendar()
    qtbot.keyClick(page, Key.Key_M)
    assert page.place.section == "month:2026-11-11"
    assert page.bar.title.text() == "November 2026"
    days = {day.data.id: day for day in page.places.month.days}
    assert len(days) == 42
    assert (
        days["2026-11-12"].accessibleName() == "Thu 12.11., 1 thing(s), 13.00 Demo-Aino Esimerkki"
    )
    assert not days["2026-12-01"].data.inside
    strong = Qt.FocusPolicy.StrongFocus
    stops = [day for day in page.places.month.days if day.focusPolicy() is strong]
    assert [day.data.id for day in stops] == ["2026-11-11"]
    page.places.month.focus_day(page.places.month.days.index(days["2026-11-11"]))
    qtbot.keyClick(stops[0], Key.Key_Right)
    assert days["2026-11-12"].hasFocus()
    qtbot.keyClick(page, Key.Key_PageDown)
    assert page.bar.title.text() == "December 2026"
    page.places.month.days[0].click()
    assert page.place.section == "day:2026-11-30"


@pytest.mark.requirement("I9.1", "R18", screen="28")
def test_shielded_the_month_names_nobody(
    open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    book(store, booking(client_id, on=THURSDAY))
    page = open_calendar("month:2026-11-11")
    page.context.shield.toggle()
    page.refresh()
    assert not any("Demo" in day.accessibleName() + day.toolTip() for day in page.places.month.days)


@pytest.mark.requirement("I9.1", screen="28")
def test_a_groups_session_is_moved_by_keys_and_undo_brings_it_back(
    qtbot: QtBot, open_calendar: OpenCalendar, store: Store, client_id: UUID
) -> None:
    group = replace(groups.new_group(today=casework.TODAY), name="Arki rullaa")
    groups.save_group(store, group, now=casework.NOW, today=casework.TODAY)
    plan = group_sessions.new_session(store, group.id, today=casework.TODAY)
    plan = replace(plan, on=THURSDAY, at=time(15))
    session_id = group_sessions.save_session(store, plan, now=casework.NOW, today=casework.TODAY)
    page = open_calendar()
    (block,) = page.grid.blocks()
    page.grid.focus_block(block.data.key)
    for key_ in (Key.Key_Left, Key.Key_Down):
        qtbot.keyClick(block, key_, Modifier.ControlModifier)
    moved = group_sessions.load_session_form(store, session_id)
    assert (moved.on, moved.at) == (date(2026, 11, 11), time(15, 15))
    assert bookings.load_booking_draft(store, session_booking_id(session_id)).on == moved.on
    qtbot.keyClick(page, Key.Key_Z, Modifier.ControlModifier)
    back = group_sessions.load_session_form(store, session_id)
    assert (back.on, back.at) == (THURSDAY, time(15))
