"""Toinen kalenteri: her own times from an .ics file, seen first, then read-only in Kalenteri."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.vault import Store
from tests import casework
from tests.conftest import Clock
from tests.ui.casework import make_context
from ui.context import Context
from ui.dialogs.foreign_calendar_dialog import ForeignCalendarDialog
from ui.navigation import Place
from ui.pages.calendar_page import CalendarPage

ReadOther = Callable[..., ForeignCalendarDialog]

OTHER = """BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;TZID=Europe/Helsinki:20261112T090000
DTEND;TZID=Europe/Helsinki:20261112T100000
SUMMARY:Dentist
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261110
SUMMARY:Training
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def context(store: Store, clock: Clock, qapp: QObject) -> Context:
    clock.now = casework.NOW
    casework.add_worker(store)
    return make_context(store, clock, qapp)


@pytest.fixture
def read_other(qtbot: QtBot, context: Context, tmp_path: Path) -> ReadOther:
    window = QWidget()
    qtbot.addWidget(window)

    def read(content: str = OTHER) -> ForeignCalendarDialog:
        path = tmp_path / "own.ics"
        path.write_text(content, encoding="utf-8")
        dialog = ForeignCalendarDialog(context, Place("foreign-calendar"), window)
        dialog.read_file(path)
        qtbot.waitUntil(lambda: context.jobs.is_idle)
        return dialog

    return read


def open_calendar(qtbot: QtBot, context: Context) -> CalendarPage:
    page = CalendarPage(context, Place("calendar"))
    qtbot.addWidget(page)
    return page


@pytest.mark.requirement("I8.5", screen="28")
def test_another_calendar_is_seen_before_it_stands_read_only_as_busy(
    read_other: ReadOther, context: Context, qtbot: QtBot
) -> None:
    dialog = read_other()
    assert dialog.told.text() == "Tue 10.11. all day · Busy\nThu 12.11. 9.00 · Busy"
    dialog.titles.setChecked(True)
    assert "Dentist" in dialog.told.text()
    dialog.titles.setChecked(False)
    said = QSignalSpy(dialog.notified)
    dialog.take_button.click()
    page = open_calendar(qtbot, context)
    (block,) = page.grid.blocks()
    assert (block.data.kind, block.data.title, block.data.movable) == ("foreign", "Busy", False)
    assert block.accessibleName() == "Thu 12.11. 9.00–10.00, Busy, another calendar"
    assert page.model.rowCount() == 2
    spy = QSignalSpy(page.navigate)
    block.click()
    assert spy.at(0)[0] == Place("foreign-calendar")
    said.at(0)[1]()
    page.refresh()
    assert page.grid.blocks() == ()


@pytest.mark.requirement("I8.5", screen="28")
def test_a_whole_day_of_another_calendar_stands_in_the_head_of_its_day(
    read_other: ReadOther, context: Context, qtbot: QtBot
) -> None:
    dialog = read_other()
    dialog.titles.setChecked(True)
    dialog.take_button.click()
    page = open_calendar(qtbot, context)
    shown = page._shown
    assert shown is not None
    picture = page._texts.picture(shown, context.now(), movable=True)
    assert [day.holiday for day in picture.days] == ["", "Training", "", "", ""]
    assert picture.hours == (8, 17), "a whole day does not stretch the picture"


@pytest.mark.requirement("I8.5", screen="28")
def test_a_file_that_is_no_calendar_changes_nothing_and_says_why(read_other: ReadOther) -> None:
    dialog = read_other("Hello;1\n")
    assert dialog.refused.text() == "The file is not a calendar. Nothing was changed."
    assert not dialog.take_button.isEnabled()
