"""What she was writing is there again: after kill -9, and after a lock over anything open."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.services.drafts import list_drafts
from app.services.vault import NewStore
from tests.casework import add_client, add_worker
from tests.conftest import PASSPHRASE
from tests.first_day import NOTE, FirstDay
from tests.hands import shown_texts
from tests.writing_program import FIRST
from ui.dialogs.client_dialog import ClientDialog
from ui.dialogs.goal_dialog import GoalDialog
from ui.pages.meeting_page import MeetingPage
from ui.pages.plan_section import PlanSection
from ui.pages.print_page import PrintPage
from ui.pages.today_page import TodayPage
from ui.windows.unlock_window import UnlockWindow

ROOT = Path(__file__).parents[2]


@pytest.mark.requirement("I2.4", "A2")
def test_a_draft_outlives_kill_9(
    day: FirstDay, make_store: Callable[..., NewStore], tmp_path: Path
) -> None:
    store = make_store("store").store
    add_worker(store)
    client_id = add_client(store)
    store.close()
    command = [
        sys.executable,
        "-m",
        "tests.writing_program",
        str(tmp_path / "store"),
        str(client_id),
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline().strip() for _ in range(2)]
        writer.kill()
    day.shell.start()
    day.unlock(PASSPHRASE.decode())

    assert said == ["kept", "typed"]
    assert "Unfinished log entry" in " ".join(shown_texts(day.page(TodayPage)))
    day.finish_draft()
    assert day.page(MeetingPage).words.note.toPlainText().startswith(FIRST)


@pytest.mark.requirement("I2.4", "A2")
def test_a_half_written_entry_waits_on_today_and_becomes_one_entry(begun: FirstDay) -> None:
    begun.add_client()
    begun.write(begun.open_form().words.note, NOTE)
    begun.lock()
    begun.unlock()
    begun.key(Qt.Key.Key_1)
    begun.finish_draft()
    page = begun.page(MeetingPage)
    assert page.words.note.toPlainText() == NOTE
    begun.fill_visit(page, "")
    section = begun.save_visit(page)

    assert begun.meeting_notes(section) == [NOTE]
    begun.key(Qt.Key.Key_1)
    assert "Draft" not in shown_texts(begun.page(TodayPage))


def open_goal_dialog(begun: FirstDay) -> None:
    begun.press(begun.section(PlanSection).goals.add_button)
    begun.write(begun.dialog(GoalDialog).form.title, "Lähden kotoa")


def open_client_dialog(begun: FirstDay) -> None:
    begun.write(begun.open_new_client().form.first_names, "Demo-Onni")


def open_menu(begun: FirstDay) -> None:
    begun.key(Qt.Key.Key_1)
    begun.press(begun.page(TodayPage).new_button)
    assert QApplication.activePopupWidget() is not None


def open_file_dialog(begun: FirstDay) -> None:
    begun.press(begun.open_print().file_button)
    begun.dialog(QFileDialog)


def open_preview_while_it_is_made(begun: FirstDay) -> None:
    begun.key(Qt.Key.Key_P)
    begun.page(PrintPage)
    context = begun.shell.context
    assert context is not None
    begun.qtbot.waitUntil(lambda: not context.jobs.is_idle)


@pytest.mark.requirement("A5", "I2.4")
@pytest.mark.parametrize(
    ("open_something", "drafts"),
    [
        (open_goal_dialog, {"meeting", "goal"}),
        (open_client_dialog, {"meeting", "client"}),
        (open_menu, {"meeting"}),
        (open_file_dialog, {"meeting"}),
        (open_preview_while_it_is_made, {"meeting"}),
    ],
)
def test_locking_over_anything_open_keeps_every_draft(
    begun: FirstDay, open_something: Callable[[FirstDay], None], drafts: set[str]
) -> None:
    before = set(QApplication.topLevelWidgets())  # windows that other tests have left
    begun.add_client()
    page = begun.open_form()
    begun.write(page.words.note, NOTE)
    begun.press(page.footer.close_button)
    open_something(begun)
    begun.shell.lock()

    assert isinstance(begun.shell.window, UnlockWindow)
    assert QApplication.activePopupWidget() is None
    after = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    assert {type(one) for one in after - before} == {UnlockWindow}
    begun.unlock()
    context = begun.shell.context
    assert context is not None
    assert {row.kind for row in list_drafts(context.store)} == drafts


@pytest.mark.requirement("I2.4")
def test_an_unfinished_client_is_gone_on_with(begun: FirstDay) -> None:
    open_client_dialog(begun)
    begun.shell.lock()
    begun.unlock()
    begun.key(Qt.Key.Key_1)
    begun.finish_draft()

    assert begun.dialog(ClientDialog).form.first_names.text() == "Demo-Onni"
