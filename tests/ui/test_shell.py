"""From unlocking to the main window and back: nothing stays in sight, nothing is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.worker import WorkerDraft
from app.progress import Progress
from app.security.passphrase import KdfLimits, KdfParameters
from app.services.vault import NewStore
from app.services.worker import save_worker
from tests.conftest import PASSPHRASE, Clock
from ui.dialogs.error_dialog import ErrorDialog
from ui.door import Door
from ui.faults import FaultReporter
from ui.navigation import Place
from ui.pages.settings_page import SettingsPage
from ui.pages.settings_worker import WorkerSettings
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.windows.first_start_window import FirstStartWindow
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

CTRL = Qt.KeyboardModifier.ControlModifier
WORKER = WorkerDraft(
    first_names="Demo-Kaisa",
    last_name="Ohjaaja",
    title="sosiaaliohjaaja",
    organiser_name="Demo-hyvinvointialue",
)


@pytest.fixture
def door(tmp_path: Path, clock: Clock, cheap_kdf: KdfParameters, cheap_limits: KdfLimits) -> Door:
    return Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits
    )


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def shell(
    qapp: QApplication,
    door: Door,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Shell]:
    monkeypatch.setattr(qapp, "quit", lambda: None)
    translation = Translation(qapp)
    shell = Shell(qapp, door, settings, translation, FaultReporter())
    yield shell
    shell.quit()
    window = shell.window
    if window is not None and shiboken6.isValid(window):
        window.close()
    translation.use("en")


@pytest.fixture
def made(make_store: Callable[..., NewStore], clock: Clock) -> NewStore:
    new = make_store("store")
    save_worker(new.store, WORKER, now=clock())
    new.store.close()
    return new


def _unlock(qtbot: QtBot, shell: Shell) -> MainWindow:
    window = shell.window
    assert isinstance(window, UnlockWindow)
    qtbot.keyClicks(window.form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    main = shell.window
    assert isinstance(main, MainWindow)
    return main


def _start_and_unlock(qtbot: QtBot, shell: Shell) -> MainWindow:
    with qtbot.waitSignal(shell.painted):
        shell.start()
    return _unlock(qtbot, shell)


@pytest.mark.requirement("I2.2")
def test_without_a_store_the_first_start_begins(qtbot: QtBot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.painted):
        shell.start()

    assert isinstance(shell.window, FirstStartWindow)


@pytest.mark.requirement("I2.2", "A5")
def test_ctrl_l_locks_and_unlocking_leads_back_to_the_same_place(
    qtbot: QtBot, shell: Shell, made: NewStore, door: Door
) -> None:
    main = _start_and_unlock(qtbot, shell)
    main.go(Place("settings", section="security"))
    assert shell.context is not None
    store = shell.context.store
    with qtbot.waitSignal(shell.locked):
        qtbot.keyClick(main, Qt.Key.Key_L, CTRL)

    assert isinstance(shell.window, UnlockWindow)
    assert set(store.keys.database_key) == {0}
    door.unlock(bytearray(PASSPHRASE)).close()
    again = _unlock(qtbot, shell)
    assert again.navigator.here == Place("settings", section="security")


@pytest.mark.requirement("I3.7", "S2.7")
def test_what_was_copied_goes_with_the_lock(
    qtbot: QtBot, shell: Shell, made: NewStore, qapp: QApplication
) -> None:
    _start_and_unlock(qtbot, shell)
    qapp.clipboard().setText("Demo-Ainon sanat")
    shell.clipboard.mark()
    shell.lock()
    assert qapp.clipboard().text() == ""


@pytest.mark.requirement("A5")
def test_the_window_that_showed_clients_is_gone_after_locking(
    qtbot: QtBot, shell: Shell, made: NewStore
) -> None:
    main = _start_and_unlock(qtbot, shell)
    shell.lock()
    qtbot.waitUntil(lambda: not shiboken6.isValid(main))


@pytest.mark.requirement("A5", "I2.2")
def test_the_cursor_comes_back_to_its_field(qtbot: QtBot, shell: Shell, made: NewStore) -> None:
    main = _start_and_unlock(qtbot, shell)
    main.go(Place("settings", section="worker"))
    page = main.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.content, WorkerSettings)
    title = page.content.form._edits["title"]
    title.setFocus()
    title.setCursorPosition(4)
    shell.lock()
    again = _unlock(qtbot, shell)
    assert again.page is not None
    focused = again.page.focusWidget()

    assert focused.objectName() == "title"
    assert focused.cursorPosition() == 4  # type: ignore[attr-defined]


@pytest.mark.requirement("A5")
def test_locking_stops_a_running_job_and_a_question_that_is_open(
    qtbot: QtBot, shell: Shell, made: NewStore
) -> None:
    main = _start_and_unlock(qtbot, shell)
    context = shell.context
    assert context is not None

    def endless(progress: Progress) -> None:
        while True:
            progress.report(0, 0)

    done: list[object] = []
    context.jobs.run(main, endless, done.append, done.append)
    context.prompts.confirm(main, "Really?", "…", "Do it", lambda: done.append(1))
    shell.lock()

    assert done == []
    assert isinstance(shell.window, UnlockWindow)


@pytest.mark.requirement("I2.3")
def test_another_language_is_spoken_at_the_same_place(
    qtbot: QtBot, shell: Shell, made: NewStore, settings: Settings, tmp_path: Path
) -> None:
    main = _start_and_unlock(qtbot, shell)
    main.go(Place("settings", section="appearance"))
    settings.language = "sv"
    qtbot.waitUntil(lambda: shell.window is not main)

    again = shell.window
    assert isinstance(again, MainWindow)
    assert again.navigator.here == Place("settings", section="appearance")
    assert shell._translation.language == "sv"


@pytest.mark.requirement("I2.3")
def test_what_was_typed_at_the_first_start_survives_another_language(
    qtbot: QtBot, shell: Shell, settings: Settings
) -> None:
    with qtbot.waitSignal(shell.painted):
        shell.start()
    window = shell.window
    assert isinstance(window, FirstStartWindow)
    qtbot.keyClicks(window.worker.form._edits["last_name"], "Ohjaaja")
    settings.language = "fi"
    qtbot.waitUntil(lambda: shell.window is not window)

    again = shell.window
    assert isinstance(again, FirstStartWindow)
    assert again.draft().last_name == "Ohjaaja"
    assert again.draft().language == "fi"


@pytest.mark.usefixtures("bugs_with_names")
@pytest.mark.requirement("A1")
def test_a_bug_is_explained_and_the_app_goes_on(qtbot: QtBot, shell: Shell, made: NewStore) -> None:
    main = _start_and_unlock(qtbot, shell)
    shell._faults.report(LookupError("Demo-Aino"))
    qtbot.waitUntil(lambda: main.findChild(ErrorDialog) is not None)
    dialog = main.findChild(ErrorDialog)

    assert dialog is not None
    assert dialog.code_label.text() == "Error code R-0001"


@pytest.mark.requirement("A5")
def test_nothing_of_the_store_is_written_to_the_settings_file(
    qtbot: QtBot, shell: Shell, made: NewStore, tmp_path: Path
) -> None:
    main = _start_and_unlock(qtbot, shell)
    main.go(Place("settings", section="worker"))
    assert isinstance(main.page, SettingsPage)
    assert isinstance(main.page.content, WorkerSettings)
    shell.lock()
    shell._settings._stored.sync()
    text = (tmp_path / "s.ini").read_text(encoding="utf-8")

    assert set(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat).allKeys()) == {
        "window_geometry"
    }
    assert "Kaisa" not in text
    assert "worker" not in text
