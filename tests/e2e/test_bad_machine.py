"""Bad machines: a display unplugged under a dialog, a clock set back a year, a huge system font."""

import json
import os
import shutil
import subprocess
import sys
from datetime import time
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.groups import GroupDraft
from app.services import caseload, groups
from tests.e2e.test_two_displays import DISPLAYS, ROOT
from tests.first_day import NOTE, FirstDay
from tests.hands import shown_texts
from ui.layout_class import MINIMUM_WINDOW
from ui.navigation import Place
from ui.pages.calendar_page import CalendarPage
from ui.pages.client_page import ClientPage
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.exchange_page import ExchangePage
from ui.pages.groups_page import GroupsPage
from ui.pages.meetings_section import MeetingsSection
from ui.pages.monitoring_page import MonitoringPage
from ui.pages.today_page import TodayPage

ARABIC = "عائشة ديمو"


@pytest.mark.requirement("I9.1", "I9.3")
def test_an_unplugged_display_takes_no_dialog_with_it_and_a_font_of_40_points_changes_no_size(
    store_template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    shutil.copytree(store_template, folder)
    displays = tmp_path / "displays.json"
    displays.write_text(json.dumps(DISPLAYS))
    run = subprocess.run(
        [sys.executable, "-m", "tests.bad_machine_program", str(folder)],
        cwd=ROOT,
        env=os.environ | {"RINNALLA_TEST_PLATFORM": f"offscreen:configfile={displays}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr[-2000:]
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["whole"] == [True, True] and told["typed"] == "12.11.2026"
    assert (told["large"], told["width"]) == ([], MINIMUM_WINDOW[0])


@pytest.mark.requirement("I9.1", "A5")
def test_a_clock_set_back_a_year_hides_nothing_and_she_works_on(begun: FirstDay) -> None:
    begun.add_client()
    begun.log_visit()
    begun.lock()
    begun.clock.forward(days=-365)
    begun.unlock()
    keys = (
        (Qt.Key.Key_1, TodayPage), (Qt.Key.Key_3, CalendarPage), (Qt.Key.Key_4, GroupsPage),
        (Qt.Key.Key_6, MonitoringPage), (Qt.Key.Key_7, ExchangePage),
    )  # fmt: skip
    for key, page in keys:
        begun.key(key)
        begun.page(page)
    begun.open_client()
    section = begun.section(MeetingsSection)
    assert begun.meeting_notes(section) == [NOTE]
    begun.log_visit("Kello oli väärässä.")
    section = begun.section(MeetingsSection)
    assert sorted(begun.meeting_notes(section)) == sorted([NOTE, "Kello oli väärässä."])


@pytest.mark.requirement("I9.3")
def test_what_an_input_method_composes_survives_autosave_and_lock(begun: FirstDay) -> None:
    begun.add_client()
    page = begun.open_form()
    begun.fill_visit(page, "Sovittiin ")
    note = page.words.note
    note.setFocus()
    QApplication.sendEvent(note, QInputMethodEvent("kahvila", []))
    for keeper in page.findChildren(DraftKeeper):
        keeper.save_now()
    assert note.textCursor().block().layout().preeditAreaText() == "kahvila", "still composing"
    assert note.toPlainText() == "Sovittiin "
    begun.lock()
    begun.unlock()
    begun.page(type(page))
    again = begun.page(type(page)).words.note
    assert again.toPlainText() == "Sovittiin kahvila"


@pytest.mark.requirement("I9.3")
def test_an_input_method_writes_into_every_kind_of_field(begun: FirstDay) -> None:
    begun.add_client()
    form = begun.open_form()
    kinds = set()
    fields: list[QLineEdit | QPlainTextEdit] = [
        *form.findChildren(QLineEdit), *form.findChildren(QPlainTextEdit),
    ]  # fmt: skip
    for field in fields:
        if not field.isVisible() or field.isReadOnly():
            continue
        field.setFocus()
        field.clear()
        composing, done = QInputMethodEvent("čá", []), QInputMethodEvent("", [])
        done.setCommitString("7")  # what a number, a date and a sentence all take
        QApplication.sendEvent(field, composing)
        QApplication.sendEvent(field, done)
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        assert text == "7", field.objectName()
        kinds.add(type(field).__name__)
    assert {"DateEdit", "TimeEdit", "LineEdit"} <= kinds, kinds


@pytest.mark.requirement("I9.3")
def test_a_right_to_left_name_stands_as_it_was_typed_in_every_list(begun: FirstDay) -> None:
    first, last = ARABIC.split()
    begun.add_client(first, last)
    begun.book("13.00")
    begun.open_client()
    begun.log_visit()
    begun.main.resize(*MINIMUM_WINDOW)
    missing = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_7):
        begun.key(key)
        page = begun.main.page
        assert page is not None
        texts = " ".join([*shown_texts(page), *names_in(page)])
        if first not in texts:
            missing.append(type(page).__name__)
        assert begun.main.width() == MINIMUM_WINDOW[0]
    assert missing == []
    in_group(begun, f"{first} {last}")
    for place in (Place("groups"), Place("use-log")):
        begun.main.go(place)
        page = begun.main.page
        assert page is not None
        begun.idle()
        assert f"{first} {last}" in " ".join([*shown_texts(page), *names_in(page)]), place.page
        assert begun.main.width() == MINIMUM_WINDOW[0]
    begun.key(Qt.Key.Key_2)
    begun.open_client()
    assert f"{first} {last}" in shown_texts(begun.page(ClientPage))


def in_group(begun: FirstDay, name: str) -> None:
    """Put the one client into a group that is called as she is."""
    store, now = begun.main.context.store, begun.clock()
    (row,) = caseload.list_caseload(store, today=now.date(), now=now, logged=False)
    group = GroupDraft(id=uuid4(), name=name, weekday=2, at=time(15))
    groups.save_group(store, group, now=now, today=now.date())
    member = groups.new_member(store, group.id, row.client.id, today=now.date())
    groups.save_member(store, member, now=now, today=now.date())


def names_in(page: QWidget) -> list[str]:
    """What painted lists and blocks say of themselves to a screen reader."""
    parts = page.findChildren(QWidget)
    told = [f"{one.accessibleName()} {one.accessibleDescription()}" for one in parts]
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        told += [
            str(model.index(row, column).data(role) or "")
            for row in range(model.rowCount())
            for column in range(columns)
            for role in roles
        ]
    return told
