"""Windows stay out of pictures of the screen where the system can, and the switch says what it can.

The guards of Windows and macOS are written without those systems; what is tried here is that each
window of the program comes to the guard, whatever it is, and when.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.services.lock_settings import load_lock_settings
from app.services.use_log import list_events
from app.services.vault import NewStore, Store, confirm_recovery_code
from tests.casework import NOW, add_worker
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.ui.casework import make_context
from ui.capture.guard import CaptureGuard, Protection
from ui.capture.platform import platform_guard
from ui.capture.watch import CaptureWatch
from ui.context import Context
from ui.door import Door
from ui.faults import FaultReporter
from ui.pages.settings_lock import LockSettingsCard
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.windows.unlock_window import UnlockWindow

ROOT = Path(__file__).parents[2]


class Recorder(CaptureGuard):
    """The seam of the systems: what was asked of each window, the last word by its type."""

    protection = Protection.WINDOWS

    def __init__(self) -> None:
        self.said: dict[str, bool] = {}

    @override
    def exclude(self, window: QWidget, excluded: bool) -> bool:
        assert window.isWindow()
        self.said[type(window).__name__] = excluded
        return True

    def keeps_out(self, kind: str) -> bool:
        """Whether the last word on windows of a kind was that they stay out."""
        return self.said[kind]


@pytest.fixture
def guard() -> Recorder:
    return Recorder()


@pytest.fixture
def watch(qapp: QApplication, guard: Recorder) -> Iterator[CaptureWatch]:
    watch = CaptureWatch(qapp, guard, qapp)
    yield watch
    qapp.removeEventFilter(watch)
    watch.deleteLater()


@pytest.fixture
def context(qapp: QObject, store: Store, clock: Clock, watch: CaptureWatch) -> Iterator[Context]:
    clock.now = NOW
    add_worker(store)
    made = replace(make_context(store, clock, qapp), capture=watch)
    yield made
    made.jobs.shut_down()


@pytest.mark.requirement("I3.7", "S2.7")
def test_windows_dialogs_menus_and_lists_that_pop_up_are_excluded(
    qtbot: QtBot, watch: CaptureWatch, guard: Recorder
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu, dialog, combo = QMenu(window), QDialog(window), QComboBox(window)
    menu.addAction("one")
    combo.addItems(["a", "b"])
    window.show()
    dialog.open()
    menu.popup(window.pos())
    menu.close()
    dialog.close()
    combo.showPopup()
    assert all(guard.keeps_out(kind) for kind in ("QWidget", "QDialog", "QMenu"))
    assert len(guard.said) == 4, "the list of the combo is a window of its own"
    combo.hidePopup()
    watch.set_on(False)
    assert not guard.keeps_out("QWidget"), "what is open already is let in again"


@pytest.mark.requirement("I3.7", "S2.7")
def test_the_switch_holds_at_once_and_is_an_event_of_the_use_log(
    qtbot: QtBot, context: Context, guard: Recorder
) -> None:
    card = LockSettingsCard(context)
    qtbot.addWidget(card)
    card.show()
    assert card.captures.isEnabled() and card.captures.isChecked()
    assert guard.keeps_out("LockSettingsCard")
    qtbot.mouseClick(card.captures, Qt.MouseButton.LeftButton)
    assert not guard.keeps_out("LockSettingsCard")
    assert not load_lock_settings(context.store).exclude_captures
    (row,) = (
        row for row in list_events(context.store).rows if row.action == "lock-settings-changed"
    )
    assert row.details["exclude-captures"] == 0


@pytest.mark.requirement("I3.7", "S2.7")
def test_where_the_system_has_no_protection_that_is_said_and_her_choice_is_kept(
    qtbot: QtBot, qapp: QApplication, context: Context
) -> None:
    assert platform_guard().protection is Protection.NONE, "these tests run on X11"
    without = replace(context, capture=CaptureWatch(qapp, platform_guard(), qapp))
    card = LockSettingsCard(without)
    qtbot.addWidget(card)
    assert platform_guard().exclude(card, True) is False
    words = {label.text() for label in card.findChildren(QWidget) if hasattr(label, "text")}
    assert "This system has no such protection" in words
    assert not card.captures.isEnabled() and not card.captures.isChecked()
    qtbot.mouseClick(card.shield, Qt.MouseButton.LeftButton)
    assert load_lock_settings(context.store).exclude_captures, "on, should she come to another"


@pytest.mark.requirement("I3.7", "I3.2")
def test_before_unlocking_and_after_locking_windows_are_always_excluded(
    qtbot: QtBot, qapp: QApplication, make_store: Callable[..., NewStore], guard: Recorder,
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(qapp, "quit", lambda: None)
    made = make_store("store")
    add_worker(made.store)
    confirm_recovery_code(made.store)
    made.store.close()
    door = Door(folder=tmp_path / "store", practice=False, now=clock, kdf=CHEAP_KDF,
                limits=CHEAP_LIMITS)  # fmt: skip
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    shell = Shell(qapp, door, settings, Translation(qapp), FaultReporter(), guard=guard)
    with qtbot.waitSignal(shell.painted):
        shell.start()
    assert guard.said == {"UnlockWindow": True}
    assert isinstance(shell.window, UnlockWindow)
    qtbot.keyClicks(shell.window.form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(shell.window.form.secret, Qt.Key.Key_Return)
    assert guard.keeps_out("MainWindow")
    shell.capture.set_on(False)
    shell.lock()
    assert guard.keeps_out("UnlockWindow")
    shell.quit()
    qapp.removeEventFilter(shell.capture)


@pytest.mark.requirement("I3.7")
@pytest.mark.parametrize(
    ("name", "words"),
    [("windows", ("SetWindowDisplayAffinity", "0x11")), ("macos", ("setSharingType:",))],
)
def test_the_guards_of_other_systems_call_what_the_systems_name_and_say_that_they_are_untested(
    name: str, words: tuple[str, ...]
) -> None:
    source = (ROOT / "ui" / "capture" / f"{name}.py").read_text("utf-8")
    assert "without a" in str(ast.get_docstring(ast.parse(source)))
    assert all(word in source for word in words)
