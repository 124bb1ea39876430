"""Screen 02: the passphrase, wrong tries, the recovery code, and stores that do not open."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.security.passphrase import KdfLimits, KdfParameters
from app.services.vault import NewStore, Store
from tests.conftest import PASSPHRASE, Clock
from ui.door import Door
from ui.jobs import JobRunner
from ui.lock_reason import LockReason
from ui.windows.unlock_window import UnlockWindow

NEW = "toinen ihan uusi salalause jota kukaan ei arvaa"


@pytest.fixture
def made(make_store: Callable[..., NewStore]) -> NewStore:
    new = make_store("store", name="Työkannettava")
    new.store.close()
    return new


@pytest.fixture
def door(tmp_path: Path, clock: Clock, cheap_kdf: KdfParameters, cheap_limits: KdfLimits) -> Door:
    return Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=cheap_kdf, limits=cheap_limits
    )


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.shut_down()


@pytest.fixture
def window(qtbot: QtBot, made: NewStore, door: Door, jobs: JobRunner) -> UnlockWindow:
    reason = LockReason(datetime(2026, 11, 11, 10, 4, tzinfo=UTC))
    window = UnlockWindow(door, jobs, reason)
    qtbot.addWidget(window)
    window.show()
    return window


def _open_with(qtbot: QtBot, window: UnlockWindow, text: str) -> Store:
    qtbot.keyClicks(window.form.secret, text)
    with qtbot.waitSignal(window.opened) as told:
        qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    store = told.args[0]
    assert isinstance(store, Store)
    return store


def _try(qtbot: QtBot, window: UnlockWindow, text: str) -> None:
    while window.form.seconds_left():
        window.form._tick()
    qtbot.keyClicks(window.form.secret, text)
    qtbot.mouseClick(window.form.unlock_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.form.secret.isEnabled)


@pytest.mark.requirement("I2.2")
def test_the_passphrase_opens_the_store(qtbot: QtBot, window: UnlockWindow) -> None:
    store = _open_with(qtbot, window, PASSPHRASE.decode())

    with store.read() as session:
        assert session.connection() is not None
    store.close()
    assert window.form.secret.length() == 0


@pytest.mark.requirement("I2.2", "A5")
def test_before_unlocking_only_the_stores_own_name_and_why_it_locked_are_shown(
    qtbot: QtBot, window: UnlockWindow
) -> None:
    window.prepare()
    qtbot.waitUntil(lambda: window.form.name_label.text() == "Työkannettava")

    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "You locked it at 12.04. Whatever you were writing is kept." in shown
    assert not any("Demo" in text for text in shown)
    assert window.windowTitle() == "Rinnalla"


@pytest.mark.requirement("I2.2")
def test_a_wrong_passphrase_is_told_and_the_right_one_still_opens(
    qtbot: QtBot, window: UnlockWindow
) -> None:
    _try(qtbot, window, "ei se ole oikea salalause")

    assert window.form.problem.text() == "The passphrase does not fit. Try again. (R-0201)"
    assert window.form.unlock_button.isEnabled()
    _open_with(qtbot, window, PASSPHRASE.decode()).close()


@pytest.mark.requirement("A5", "I2.2")
def test_wrong_tries_wait_in_words_and_count_down(
    qtbot: QtBot, window: UnlockWindow, clock: Clock
) -> None:
    for _ in range(4):
        clock.forward(seconds=5)
        _try(qtbot, window, "aivan vaara lause")

    assert window.form.seconds_left() == 2
    assert window.form.unlock_button.text() == "Try again in 2 s"
    assert not window.form.unlock_button.isEnabled()
    window.form._tick()
    assert window.form.unlock_button.text() == "Try again in 1 s"
    window.form._tick()
    assert window.form.unlock_button.text() == "Unlock"
    clock.forward(seconds=2)
    _open_with(qtbot, window, PASSPHRASE.decode()).close()


@pytest.mark.requirement("A5")
def test_a_wait_survives_closing_the_app(
    qtbot: QtBot, window: UnlockWindow, clock: Clock, door: Door, jobs: JobRunner
) -> None:
    for _ in range(4):
        clock.forward(seconds=5)
        _try(qtbot, window, "aivan vaara lause")
    again = UnlockWindow(door, jobs)
    qtbot.addWidget(again)
    again.prepare()

    assert again.form.seconds_left() == 2
    qtbot.waitUntil(lambda: jobs.is_idle)


@pytest.mark.requirement("I2.2", "A5")
def test_the_recovery_code_opens_and_sets_a_new_passphrase(
    qtbot: QtBot, window: UnlockWindow, made: NewStore, door: Door
) -> None:
    qtbot.mouseClick(window.form.recovery_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.recovery.code, made.recovery_code.text.lower())
    qtbot.keyClicks(window.recovery.passphrase.first, NEW)
    assert not window.recovery.open_button.isEnabled()
    qtbot.keyClicks(window.recovery.passphrase.second, NEW)
    with qtbot.waitSignal(window.opened) as told:
        qtbot.mouseClick(window.recovery.open_button, Qt.MouseButton.LeftButton)
    told.args[0].close()

    door.unlock(bytearray(NEW.encode())).close()
    with pytest.raises(Exception, match="wrong-passphrase"):
        door.unlock(bytearray(PASSPHRASE))


@pytest.mark.requirement("I2.2")
def test_a_mistyped_recovery_code_is_told(qtbot: QtBot, window: UnlockWindow) -> None:
    qtbot.mouseClick(window.form.recovery_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.recovery.code, "ABCD EFGH")
    qtbot.keyClicks(window.recovery.passphrase.first, NEW)
    qtbot.keyClicks(window.recovery.passphrase.second, NEW)
    qtbot.mouseClick(window.recovery.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.recovery.problem.isVisible)

    assert window.recovery.problem.text().endswith("(R-0207)")


@pytest.mark.requirement("I2.2")
@pytest.mark.parametrize(
    ("file", "content", "code"),
    [
        ("store.keys", b"not a key file", "R-0203"),
        ("store.db", b"\x00" * 8192, "R-0101"),
    ],
)
def test_a_damaged_store_is_never_called_a_wrong_passphrase(
    qtbot: QtBot, window: UnlockWindow, door: Door, file: str, content: bytes, code: str
) -> None:
    for name in (file, f"{file}.bak"):
        path = door.folder / name
        if path.exists():
            path.write_bytes(content)
    _try(qtbot, window, PASSPHRASE.decode())

    assert window.form.problem.text().endswith(f"({code})")
    assert "passphrase does not fit" not in window.form.problem.text()


@pytest.mark.requirement("I2.2")
def test_a_foreign_store_is_told(
    qtbot: QtBot, window: UnlockWindow, door: Door, make_store: Callable[..., NewStore]
) -> None:
    other = make_store("other").store
    other.close()
    (door.folder / "store.db").write_bytes(other.path.read_bytes())
    _try(qtbot, window, PASSPHRASE.decode())

    assert window.form.problem.text().endswith("(R-0103)")


@pytest.mark.requirement("I2.2", "A3")
def test_a_second_instance_is_told_where_the_store_is(
    qtbot: QtBot, window: UnlockWindow, door: Door
) -> None:
    held = door.unlock(bytearray(PASSPHRASE))
    _try(qtbot, window, PASSPHRASE.decode())

    assert window.form.problem.text().startswith("Rinnalla is open already")
    held.close()


@pytest.mark.requirement("A5")
def test_closing_the_window_forgets_what_was_typed(qtbot: QtBot, window: UnlockWindow) -> None:
    qtbot.keyClicks(window.form.secret, "kesken")
    with qtbot.waitSignal(window.closed):
        window.close()

    assert window.form.secret.length() == 0
