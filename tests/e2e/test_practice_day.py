"""The practice store as a new worker meets it: her first day, a clean table, nobody real."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.caseload import list_caseload
from app.services.first_day import CLIENT, FIRST_DAY_NAME, FirstDayStep, load_first_day
from app.services.meetings import list_meetings
from app.services.practice import MARKER_NAME, PRACTICE_PASSPHRASE
from app.services.recovery_cards import recovery_card
from tests.conftest import CHEAP_LIMITS, PRACTICE_NOW, Clock
from tests.first_day import FirstDay
from tests.hands import CTRL, named, shown_texts
from ui.dialogs.question_dialog import QuestionDialog
from ui.dialogs.search_dialog import SearchDialog
from ui.door import Door
from ui.faults import FaultReporter
from ui.pages.client_page import ClientPage
from ui.pages.first_day_page import FirstDayPage
from ui.pages.meeting_page import MeetingPage
from ui.pages.plan_section import PlanSection
from ui.pages.print_page import PrintPage
from ui.pages.settings_page import SettingsPage
from ui.pages.settings_practice import PracticeSettings
from ui.pages.today_page import TodayPage
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.windows.first_day_guide import FirstDayStrip
from ui.windows.unlock_window import UnlockWindow

REAL = "131052-308T"  # the example of the authorities' own pages


@pytest.fixture
def clock() -> Clock:
    return Clock(PRACTICE_NOW)


@pytest.fixture
def door(practice_folder: Path, clock: Clock) -> Door:
    return Door(folder=practice_folder, practice=True, now=clock, limits=CHEAP_LIMITS)


@pytest.fixture
def practising(
    qtbot: QtBot, qapp: QApplication, door: Door, clock: Clock, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[FirstDay]:  # fmt: skip
    """A worker who has unlocked the practice store for the first time."""
    monkeypatch.setattr(qapp, "quit", lambda: None)
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    shell = Shell(qapp, door, settings, Translation(qapp), FaultReporter())
    day = FirstDay(qtbot, shell, clock, tmp_path)
    with qtbot.waitSignal(shell.painted):
        shell.start()
    open_practice(day)
    yield day
    shell.quit()


def open_practice(day: FirstDay) -> None:
    window = day.shell.window
    assert isinstance(window, UnlockWindow)
    day.qtbot.waitUntil(lambda: PRACTICE_PASSPHRASE in window.form.practice_line.text())
    day.unlock(PRACTICE_PASSPHRASE)


def strip(day: FirstDay) -> FirstDayStrip:
    (found,) = day.main.findChildren(FirstDayStrip)
    return found


def ticked(day: FirstDay) -> set[FirstDayStep]:
    context = day.shell.context
    assert context is not None
    return set(load_first_day(context.store).done)


def go_on(day: FirstDay) -> None:
    day.qtbot.waitUntil(strip(day).isVisible)
    day.press(strip(day).go_button)


@pytest.mark.requirement("I9.7")
def test_a_guided_first_day_is_ticked_by_what_she_does_and_ends_with_a_tried_restore(
    practising: FirstDay,
) -> None:
    day = practising
    assert "seven things in 15 minutes" in strip(day).words.text()
    go_on(day)
    page = day.page(FirstDayPage)
    assert strip(day).isHidden() and ticked(day) == set()
    day.press(page.lines[FirstDayStep.SEARCH].button)
    search = day.dialog(SearchDialog)
    day.write(search.field, "ain")
    day.qtbot.keyClick(search.field, Qt.Key.Key_Return)
    day.page(ClientPage)
    assert ticked(day) == {FirstDayStep.SEARCH}
    go_on(day)
    day.save_visit(filled(day))
    go_on(day)
    section = day.page(ClientPage).section
    assert isinstance(section, PlanSection)
    day.press(next(row for row in section.goal.steps.rows if not row.isChecked()))
    go_on(day)
    paper = day.page(PrintPage)
    day.qtbot.waitUntil(paper.file_button.isEnabled, timeout=20_000)
    day.key(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    day.key(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    day.lock()
    open_practice(day)
    assert ticked(day) == set(FirstDayStep) - {FirstDayStep.RESTORE}
    go_on(day)
    page = day.page(FirstDayPage)
    page_restores(day, page)
    assert ticked(day) == set(FirstDayStep)
    day.key(Qt.Key.Key_1)
    day.page(TodayPage)
    assert strip(day).words.text().startswith("The first day is done")
    day.press(strip(day).leave_button)
    assert strip(day).isHidden()


def filled(day: FirstDay) -> MeetingPage:
    form = day.page(MeetingPage)
    day.fill_visit(form)
    return form


def page_restores(day: FirstDay, page: FirstDayPage) -> None:
    """The last step: backed up, brought back, opened, counted, compared, and nothing is left."""
    folder = day.main.context.folder
    before = {path.name for path in folder.iterdir()}
    day.press(page.lines[FirstDayStep.RESTORE].button)
    day.qtbot.waitUntil(lambda: page.trial.trial is not None)
    told = shown_texts(page)
    assert "The restore was tried: your backup opens." in told
    assert any("6 clients" in words for words in told)
    assert {path.name for path in folder.iterdir()} - before <= {FIRST_DAY_NAME}


@pytest.mark.requirement("I9.7")
def test_the_first_day_can_be_left_and_gone_on_with(practising: FirstDay) -> None:
    day = practising
    go_on(day)
    page = day.page(FirstDayPage)
    day.press(page.leave_button)
    day.page(TodayPage)
    assert strip(day).isHidden()
    settings = practice_settings(day)
    day.press(settings.day_button)
    page = day.page(FirstDayPage)
    assert page.leave_button.text() == "Begin the first day"
    day.press(page.leave_button)
    day.key(Qt.Key.Key_1)
    assert strip(day).isVisible()


def practice_settings(day: FirstDay) -> PracticeSettings:
    day.key(Qt.Key.Key_Comma)
    page = day.page(SettingsPage)
    day.press(page.sections.button("practice"))
    assert isinstance(page.content, PracticeSettings)
    return page.content


@pytest.mark.requirement("I9.7")
def test_reset_at_will_asks_says_that_there_is_no_way_back_and_begins_anew(
    practising: FirstDay,
) -> None:
    day = practising
    go_on(day)
    folder = day.main.context.folder
    settings = practice_settings(day)
    day.press(settings.anew_button)
    question = day.dialog(QuestionDialog)
    assert any("This cannot be undone." in words for words in shown_texts(question))
    question.reject()
    assert json.loads((folder / MARKER_NAME).read_text())["made_for"] == "2026-11-11"
    day.press(settings.anew_button)
    question = day.dialog(QuestionDialog)
    with day.qtbot.waitSignal(day.shell.locked):
        day.press(named(question, "Begin anew"))
    window = day.shell.window
    assert isinstance(window, UnlockWindow)
    assert "the practice begins anew" in window.form.reason_label.text()
    assert json.loads((folder / MARKER_NAME).read_text()) == {}
    assert not (folder / FIRST_DAY_NAME).exists()


@pytest.mark.requirement("I9.7", "A8")
def test_a_real_identity_code_is_refused_wherever_it_is_typed(practising: FirstDay) -> None:
    day = practising
    context = day.shell.context
    assert context is not None
    count = len(list_meetings(context.store, CLIENT, logged=False))
    day.open_client(row_of_aino(day))
    form = day.open_form()
    day.fill_visit(form, f"Hänen tunnuksensa on {REAL}.")
    day.key(Qt.Key.Key_Return)
    assert "This may be a real person's identity code." in day.told()
    assert len(list_meetings(context.store, CLIENT, logged=False)) == count
    assert day.main.page is form and REAL in form.words.note.toPlainText()


def row_of_aino(day: FirstDay) -> int:
    context = day.shell.context
    assert context is not None
    rows = list_caseload(context.store, today=context.today(), now=context.now())
    assert any(row.client.id == CLIENT for row in rows)
    day.key(Qt.Key.Key_2)
    shown = day.shown_clients()
    return next(place for place, name in enumerate(shown) if "Aino" in name)


@pytest.mark.requirement("I9.7")
def test_every_paper_of_the_practice_store_has_its_watermark(practising: FirstDay) -> None:
    context = practising.shell.context
    assert context is not None
    card = recovery_card(context.store, ["AAAA"] * 8, language="fi", now=context.now())
    (page,) = PdfReader(io.BytesIO(card)).pages
    assert "HARJOITUS" in page.extract_text().upper()
