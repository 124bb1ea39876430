"""Every function by keyboard as ui.md 7: each key of that list is pressed, in the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.practice_story import practice_id
from app.services.vault import Store
from tests.conftest import Clock
from tests.screenshots import NOW
from tests.ui.casework import make_context, put_away
from ui import theme
from ui.dialogs.search_dialog import SearchDialog
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.meeting_page import MeetingPage
from ui.windows.main_window import MainWindow

AINO = practice_id("aino")
PAGES = {
    "Ctrl+1": "today", "Ctrl+2": "clients", "Ctrl+3": "calendar", "Ctrl+4": "groups",
    "Ctrl+5": "feedback", "Ctrl+6": "monitoring", "Ctrl+7": "exchange", "F1": "guide",
    "Ctrl+,": "settings",
}  # fmt: skip


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, practice_store: Store, clock: Clock
) -> Iterator[MainWindow]:
    clock.now = NOW
    look = theme.install(qapp, "light")
    window = MainWindow(make_context(practice_store, clock, qapp), Place("client", AINO), {})
    window.resize(1366, 696)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window  # not qtbot's: it would close the window before what runs has ended
    put_away(window, qtbot)
    window.close()
    window.deleteLater()
    look.set_scale(1.0)


def press(window: QWidget, key: str) -> None:
    """Press a key where the keyboard is in a window."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    focused = QApplication.focusWidget()
    inside = focused is not None and focused.window() is window
    QTest.keySequence(focused if focused is not None and inside else window, QKeySequence(key))


@pytest.mark.requirement("I9.3")
def test_each_page_has_its_key_and_esc_goes_back(window: MainWindow) -> None:
    for key, page in PAGES.items():
        window.go(Place("client", AINO))
        press(window, key)
        assert window.navigator.here.page == page, key
        press(window, "Esc")
        assert window.navigator.here == Place("client", AINO), f"Esc after {key}"


@pytest.mark.requirement("I9.3")
def test_alt_and_a_figure_opens_each_section_and_ctrl_p_the_paper(window: MainWindow) -> None:
    opened = []
    for number in range(1, 10):
        press(window, f"Alt+{number}")
        assert isinstance(window.page, ClientPage)
        opened.append(type(window.page.section).__name__)
    assert len(set(opened)) == 9, opened
    press(window, "Ctrl+P")
    assert window.navigator.here.page == "print"


@pytest.mark.requirement("I9.3")
def test_search_log_shield_panes_text_size_and_lock_have_their_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    context, wanted = window.context, []
    window.lock_wanted.connect(lambda: wanted.append("lock"))
    press(window, "Ctrl+K")
    search = window.findChild(SearchDialog)
    assert search is not None and search.isVisible()
    press(search, "Esc")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    before = QApplication.focusWidget()
    press(window, "F6")
    assert QApplication.focusWidget() is not before
    for key, scale in (("Ctrl++", 1.15), ("Ctrl+-", 1.0), ("Ctrl++", 1.15), ("Ctrl+0", 1.0)):
        press(window, key)
        assert context.settings.text_scale == scale, key
    for shielded in (True, False):
        press(window, "Ctrl+Shift+S")
        assert context.shield.is_on is shielded
    press(window, "Ctrl+N")
    assert isinstance(window.page, MeetingPage)
    press(window, "Ctrl+L")
    assert wanted == ["lock"]


@pytest.mark.requirement("I9.3")
def test_in_the_log_ctrl_s_keeps_f2_offers_phrases_and_ctrl_enter_saves(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go(Place("meeting", AINO))
    page = window.page
    assert isinstance(page, MeetingPage)
    page.words.note.setFocus()
    QTest.keyClicks(page.words.note, "Kaupassa.")
    press(window, "F2")
    picker = page.phrases.picker
    assert picker is not None
    press(picker, "Esc")
    qtbot.waitUntil(lambda: page.phrases.picker is None)
    page.words.note.setFocus()
    press(window, "Ctrl+S")
    assert page.keeper.has_kept
    tried: list[bool] = []
    page.failed.connect(lambda _error: tried.append(False))
    page.stored.connect(lambda: tried.append(True))
    press(window, "Ctrl+Return")
    assert tried or page.footer.problem.text()


@pytest.mark.requirement("I9.3")
def test_ctrl_shift_a_turns_the_screen_to_the_client(window: MainWindow) -> None:
    press(window, "Ctrl+Shift+A")
    assert window.turning.screen.is_turned
