"""The PIN by hand: set in the settings, typed on the unlock window, when it is not asked for."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.security.passphrase import KdfLimits, KdfParameters
from app.services.lock_settings import LockSettings, load_lock_settings
from app.services.vault import NewStore, confirm_recovery_code
from tests.casework import add_worker
from tests.conftest import PASSPHRASE, Clock
from ui.dialogs.pin_dialog import PinDialog
from ui.door import Door
from ui.faults import FaultReporter
from ui.lock_reason import LockCause
from ui.navigation import Place
from ui.pages.settings_page import SettingsPage
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.widgets.secret_edit import SecretEdit
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

PIN = "294817"


@pytest.fixture
def shell(
    qapp: QApplication,
    tmp_path: Path,
    make_store: Callable[..., NewStore],
    clock: Clock,
    cheap_kdf: KdfParameters,
    cheap_limits: KdfLimits,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Shell]:
    """The app over an open store without a PIN."""
    store = make_store("store").store
    confirm_recovery_code(store)
    add_worker(store)
    store.close()
    monkeypatch.setattr(qapp, "quit", lambda: None)
    door = Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits,
        pin_kdf=replace(cheap_kdf, memory_kib=8),
    )  # fmt: skip
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    shell = Shell(qapp, door, settings, Translation(qapp), FaultReporter(), lambda _: ())
    shell._open(door.unlock(bytearray(PASSPHRASE)))
    yield shell
    last = shell.window
    shell.quit()
    if last is not None and shiboken6.isValid(last):
        last.blockSignals(True)
        last.close()
        last.deleteLater()


def _main(shell: Shell) -> MainWindow:
    assert isinstance(shell.window, MainWindow)
    return shell.window


def _unlock_window(shell: Shell) -> UnlockWindow:
    assert isinstance(shell.window, UnlockWindow)
    return shell.window


def _dialog(shell: Shell) -> PinDialog:
    main = _main(shell)
    main.go(Place("settings", section="security"))
    assert isinstance(main.page, SettingsPage)
    assert main.page.lock_card is not None
    main.page.lock_card.pin_button.click()
    dialog = next(one for one in main.findChildren(PinDialog) if one.isVisible())
    assert isinstance(dialog, PinDialog)
    return dialog


def _set_pin(qtbot: QtBot, shell: Shell) -> None:
    dialog = _dialog(shell)
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
    qtbot.keyClicks(dialog.pin, PIN)
    qtbot.keyClicks(dialog.again, PIN)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.again, Qt.Key.Key_Return)


def _type_pin(qtbot: QtBot, shell: Shell, pin: str) -> None:
    window = _unlock_window(shell)
    qtbot.keyClicks(window.form.pin, pin)
    qtbot.keyClick(window.form.pin, Qt.Key.Key_Return)


@pytest.mark.requirement("I3.2", "K37")
def test_a_pin_set_in_the_settings_opens_after_ctrl_l(qtbot: QtBot, shell: Shell) -> None:
    _set_pin(qtbot, shell)
    page = _main(shell).page
    assert isinstance(page, SettingsPage) and page.lock_card is not None
    assert page.lock_card.pin_button.text() == "Change PIN"
    _main(shell).activateWindow()
    qtbot.waitUntil(_main(shell).isActiveWindow)
    with qtbot.waitSignal(shell.locked):
        qtbot.keyClick(_main(shell), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    form = _unlock_window(shell).form
    assert form.pin.isVisible() and not form.secret.isVisible()
    assert not form.recovery_button.isVisible()
    with qtbot.waitSignal(shell.opened):
        _type_pin(qtbot, shell, PIN)

    assert _main(shell).navigator.here == Place("settings", section="security")


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    ("cause", "with_pin"),
    [(cause, cause in (LockCause.WORKER, LockCause.IDLE)) for cause in LockCause],
)
def test_only_a_short_lock_takes_the_pin(
    qtbot: QtBot, shell: Shell, cause: LockCause, with_pin: bool
) -> None:
    _set_pin(qtbot, shell)
    shell.lock(cause)

    assert _unlock_window(shell).form.pin.isVisible() is with_pin
    assert _unlock_window(shell).form.secret.isVisible() is not with_pin


@pytest.mark.requirement("I3.2", "S2.5")
def test_after_five_wrong_ones_the_passphrase_is_asked_for(qtbot: QtBot, shell: Shell) -> None:
    _set_pin(qtbot, shell)
    shell.lock()
    form = _unlock_window(shell).form
    for number in range(5):
        assert form.pin.isVisible(), number
        _type_pin(qtbot, shell, "294818")
        qtbot.waitUntil(form.problem.isVisible)
    assert "no longer" in form.problem.text()
    assert form.secret.isVisible() and not form.pin.isVisible()
    qtbot.keyClicks(form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(form.secret, Qt.Key.Key_Return)


@pytest.mark.requirement("I3.2")
def test_she_may_take_the_passphrase_instead(qtbot: QtBot, shell: Shell) -> None:
    _set_pin(qtbot, shell)
    shell.lock()
    form = _unlock_window(shell).form
    qtbot.keyClicks(form.pin, "29")
    form.passphrase_button.click()

    assert form.pin.length() == 0
    qtbot.keyClicks(form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(form.secret, Qt.Key.Key_Return)


@pytest.mark.requirement("I3.2")
def test_the_pin_is_removed_in_the_settings(qtbot: QtBot, shell: Shell) -> None:
    assert not _dialog(shell).remove_button.isVisible()
    dialog = next(one for one in _main(shell).findChildren(PinDialog) if one.isVisible())
    dialog.reject()
    _set_pin(qtbot, shell)
    dialog = _dialog(shell)
    dialog.remove_button.click()
    shell.lock()

    assert _unlock_window(shell).form.secret.isVisible()


@pytest.mark.requirement("I3.2")
def test_a_pin_in_a_row_and_two_that_differ_are_not_taken(qtbot: QtBot, shell: Shell) -> None:
    dialog = _dialog(shell)
    qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
    qtbot.keyClicks(dialog.pin, "123456")
    qtbot.keyClicks(dialog.again, "123457")
    assert not dialog.save_button.isEnabled()
    qtbot.keyClick(dialog.again, Qt.Key.Key_Backspace)
    qtbot.keyClicks(dialog.again, "6")
    dialog.save_button.click()
    qtbot.waitUntil(dialog.problem.isVisible)

    assert "not in a row" in dialog.problem.text()
    dialog.reject()


@pytest.mark.requirement("I3.2")
def test_the_field_of_a_pin_takes_digits_only(qtbot: QtBot) -> None:
    edit = SecretEdit("PIN", digits=True)
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, "2a9-4 8")

    assert bytes(edit.take()) == b"2948"
    assert edit.inputMethodHints() & Qt.InputMethodHint.ImhDigitsOnly


@pytest.mark.requirement("I3.2", "S2.5")
def test_what_she_chooses_for_the_lock_is_kept(qtbot: QtBot, shell: Shell) -> None:
    main = _main(shell)
    main.go(Place("settings", section="security"))
    page = main.page
    assert isinstance(page, SettingsPage) and page.lock_card is not None
    card = page.lock_card
    assert card.minutes.selected() == "5" and card.lid.isChecked() and card.shield.isChecked()
    card.minutes.set_selected("10")
    card.minutes.activated.emit(card.minutes.currentIndex())
    card.lid.click()
    card.shield.click()

    assert load_lock_settings(main.context.store) == LockSettings(10, False, False)
