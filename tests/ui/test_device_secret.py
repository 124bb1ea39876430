"""The device secret in the windows: first start, unlocking, settings."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.worker import WorkerDraft
from app.security import key_file_disk as disk
from app.security.key_file import passphrase_cost
from app.security.passphrase import STANDARD_LIMITS, installed_memory_kib
from app.services.disk_encryption import DiskEncryption, DiskState, disk_encryption
from app.services.vault import NewStore, Store, create_store, store_state
from app.services.worker import save_worker
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.keyrings import NAME, OTHER, MemoryKeyring, secrets_of
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.device_secret_dialog import DeviceSecretDialog
from ui.door import Door
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.pages.settings_security import SecuritySettings
from ui.settings import Settings
from ui.windows.first_start_window import FirstStartWindow
from ui.windows.unlock_window import UnlockWindow

LEFT = Qt.MouseButton.LeftButton
SHORT = "kaunis talvi pihalla"[:16]
WORKER = WorkerDraft(
    first_names="Demo-Kaisa", last_name="Ohjaaja", title="ohjaaja", organiser_name="Demo-alue"
)


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def door(tmp_path: Path, clock: Clock, memory: MemoryKeyring) -> Door:
    return Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS,
        devices=secrets_of((NAME, memory)),
    )  # fmt: skip


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.shut_down()


@pytest.fixture
def made(door: Door, clock: Clock) -> Iterator[NewStore]:
    """An open store with a device secret."""
    new = create_store(
        door.folder, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=clock,
        devices=door.devices,
    )  # fmt: skip
    save_worker(new.store, WORKER, now=clock())
    yield new
    new.store.close()


@pytest.fixture
def first_start(
    qtbot: QtBot, tmp_path: Path, jobs: JobRunner
) -> Iterator[Callable[[Door], FirstStartWindow]]:
    windows = []

    def first_start(door: Door) -> FirstStartWindow:
        settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
        window = FirstStartWindow(door, jobs, settings, WORKER)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.prepare()
        with qtbot.waitSignal(jobs.run(window, lambda _: None).settled):
            pass  # what `prepare` asked for is known by then
        window.go_on()
        for field in (window.passphrase.first, window.passphrase.second):
            qtbot.keyClicks(field, SHORT)
        return window

    yield first_start
    for window in windows:
        window.close()


@pytest.mark.requirement("I3.1", "S2.3")
def test_with_a_keyring_a_shorter_passphrase_makes_a_store_with_a_device_secret(
    qtbot: QtBot, first_start: Callable[[Door], FirstStartWindow], door: Door
) -> None:
    window = first_start(door)
    assert not window.weaker.isVisible()
    qtbot.mouseClick(window.next_button, LEFT)
    qtbot.waitUntil(lambda: window.step == 3)
    assert store_state(door.folder).device


@pytest.mark.requirement("I3.1", "S2.3")
def test_without_a_keyring_it_says_so_and_asks_for_more(
    first_start: Callable[[Door], FirstStartWindow], door: Door, tmp_path: Path, clock: Clock
) -> None:
    alone = Door(folder=tmp_path / "alone", practice=False, now=clock, kdf=CHEAP_KDF,
                 limits=CHEAP_LIMITS, devices=secrets_of())  # fmt: skip
    window = first_start(alone)
    assert window.weaker.isVisible()
    assert not window.next_button.isEnabled()
    assert "20 characters" in window.hint.text()


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_changed_keyring_leads_to_the_recovery_code_and_a_new_device_secret(
    qtbot: QtBot, made: NewStore, jobs: JobRunner, clock: Clock, door: Door
) -> None:
    made.store.close()
    here = Door(folder=door.folder, practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS,
                devices=secrets_of((OTHER, MemoryKeyring())))  # fmt: skip
    window = UnlockWindow(here, jobs)
    qtbot.addWidget(window)
    window.show()
    window.prepare()
    qtbot.keyClicks(window.form.secret, PASSPHRASE.decode())
    qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(window.recovery.isVisible)
    assert "another keyring" in window.recovery.problem.text()
    qtbot.keyClicks(window.recovery.code, made.recovery_code.text)
    for field in (window.recovery.passphrase.first, window.recovery.passphrase.second):
        qtbot.keyClicks(field, SHORT)
    qtbot.waitUntil(window.recovery.open_button.isEnabled)
    with qtbot.waitSignal(window.opened) as told:
        qtbot.mouseClick(window.recovery.open_button, LEFT)
    store = told.args[0]
    assert isinstance(store, Store)
    store.close()
    assert store_state(door.folder).device
    here.unlock(bytearray(SHORT.encode())).close()


@pytest.mark.requirement("I3.1", "S2.3")
def test_settings_show_the_weaker_state_and_turn_it_off_and_on(
    qtbot: QtBot, made: NewStore, jobs: JobRunner, door: Door, tmp_path: Path, clock: Clock
) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    context = Context(
        store=made.store, jobs=jobs, settings=settings, prompts=prompts, now=clock,
        today=lambda: date(2026, 11, 11), folder=door.folder, door=door,
    )  # fmt: skip
    card = SecuritySettings(context)
    qtbot.addWidget(card)
    card.show()
    assert card.device_row.meaning_label.text().startswith("In use")

    def turn() -> None:
        dialog = DeviceSecretDialog(context, Place("device-secret"), card)
        dialog.open()
        qtbot.keyClicks(dialog.passphrase, PASSPHRASE.decode())
        with qtbot.waitSignal(dialog.accepted):
            qtbot.mouseClick(dialog.turn_button, LEFT)
        card.load()

    turn()
    assert not store_state(door.folder).device
    assert card.device_row.meaning_label.text().startswith("Weaker protection")
    turn()
    assert store_state(door.folder).device


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_keyring_that_lost_the_secret_is_told_in_the_settings_before_the_pin_ends(
    qtbot: QtBot, made: NewStore, jobs: JobRunner, door: Door, tmp_path: Path, clock: Clock,
    memory: MemoryKeyring,
) -> None:  # fmt: skip
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    context = Context(
        store=made.store, jobs=jobs, settings=settings, prompts=prompts, now=clock,
        today=lambda: date(2026, 11, 11), folder=door.folder, door=door,
    )  # fmt: skip
    card = SecuritySettings(context)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert card.device_row.meaning_label.text().startswith("In use")
    memory.kept.clear()
    card.load()
    qtbot.waitUntil(lambda: jobs.is_idle)
    told = card.device_row.meaning_label.text()
    assert told.startswith("The keyring of this device does not hold the key") and "code" in told


@pytest.mark.requirement("I3.7", "S2.7")
def test_the_settings_tell_whether_the_disk_is_encrypted(
    qtbot: QtBot, made: NewStore, jobs: JobRunner, door: Door, tmp_path: Path, clock: Clock
) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    context = Context(
        store=made.store, jobs=jobs, settings=settings, prompts=prompts, now=clock,
        today=lambda: date(2026, 11, 11), folder=door.folder, door=door,
    )  # fmt: skip
    card = SecuritySettings(context)
    qtbot.addWidget(card)
    qtbot.waitUntil(lambda: jobs.is_idle)
    label = card.disk_row.meaning_label
    told_by_itself = label.text()
    card.show_disk(disk_encryption(door.folder))
    assert told_by_itself == label.text() != ""
    beginnings = {}
    for disk_state, swap in product(DiskState, DiskState):
        card.show_disk(DiskEncryption(disk_state, swap))
        beginnings[disk_state, swap] = label.text()[:14]
    assert beginnings.pop((DiskState.ENCRYPTED, DiskState.ENCRYPTED)) == "Encrypted"
    assert set(beginnings.values()) == {"Encrypted, but", "No encryption ", "The system doe"}
    card.show_disk(DiskEncryption(DiskState.CLEAR, DiskState.ENCRYPTED))
    assert "IT support" in label.text()


@pytest.mark.requirement("I3.1", "S2.2")
def test_the_first_start_measures_the_machine_and_keeps_the_numbers(
    tmp_path: Path, clock: Clock
) -> None:
    class Steps:
        seen: list[tuple[int, int]] = []

        def report(self, done: int, total: int) -> None:
            self.seen.append((done, total))

    door = Door(folder=tmp_path / "store", practice=False, now=clock)
    door.create(bytearray(PASSPHRASE), WORKER, Steps()).store.close()
    cost = passphrase_cost(disk.load(tmp_path / "store" / disk.KEY_FILE_NAME), STANDARD_LIMITS)
    assert cost.memory_kib <= max(64 * 1024, installed_memory_kib() // 4)
    assert Steps.seen == [(0, 3), (1, 3), (2, 3)]
