"""Backups in the settings and at the unlock window, and what the window looks after by itself."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.domain.worker import WorkerDraft
from app.progress import NoProgress
from app.security.passphrase import KdfLimits, KdfParameters
from app.services import backups
from app.services.integrity import lost_newest
from app.services.restore_trials import TrialStep, last_trial
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store, confirm_recovery_code
from app.services.worker import save_worker
from app.storage.anchor import ANCHOR_NAME
from app.storage.ballast import BALLAST_NAME
from tests.conftest import PASSPHRASE, Clock
from ui.context import Context
from ui.dialogs import prompts
from ui.door import Door
from ui.faults import FaultReporter
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.pages.settings_backups import BackupSettings
from ui.pages.settings_page import SettingsPage
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.upkeep import FIRST_BACKUP_LOOKS, IDLE_LOOKS, Upkeep
from ui.widgets.label import Label
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow

LEFT = Qt.MouseButton.LeftButton
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
def made(make_store: Callable[..., NewStore], clock: Clock) -> NewStore:
    new = make_store("store")
    save_worker(new.store, WORKER, now=clock())
    confirm_recovery_code(new.store)
    return new


@pytest.fixture
def context(
    qapp: QApplication, made: NewStore, tmp_path: Path, clock: Clock, door: Door
) -> Iterator[Context]:
    jobs = JobRunner(qapp)
    yield Context(
        store=made.store,
        jobs=jobs,
        settings=Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)),
        prompts=prompts,
        now=clock,
        today=lambda: date(2026, 11, 11),
        folder=tmp_path / "store",
        door=door,
    )
    jobs.shut_down()


@pytest.fixture
def section(qtbot: QtBot, context: Context) -> BackupSettings:
    section = BackupSettings(context)
    qtbot.addWidget(section)
    section.resize(860, 600)
    section.show()
    return section


def words(section: BackupSettings) -> str:
    return "\n".join(label.text() for label in section.findChildren(Label) if label.isVisible())


@pytest.mark.requirement("I3.5", "K37")
def test_one_press_makes_a_checked_backup_and_another_tries_it(
    qtbot: QtBot, section: BackupSettings, context: Context
) -> None:
    assert "None yet." in words(section)
    with qtbot.waitSignal(section.notified) as told:
        qtbot.mouseClick(section.make_button, LEFT)
    assert told.args == ["Backed up and checked: 0 clients, 0 meetings"]
    assert "Newest 11.11.2026 9.30." in words(section)
    (button,) = section.try_buttons
    assert button.accessibleName() == "Try the backup of 11.11.2026 9.30"
    with qtbot.waitSignal(section.notified) as told:
        qtbot.mouseClick(button, LEFT)
    assert told.args[0].startswith("It opens: 11.11.2026 9.30")
    (backup,) = backups.local_backups(context.folder)
    (backup.folder / "store.db").write_bytes(b"\x01" * 20_000)
    qtbot.mouseClick(section.try_buttons[0], LEFT)
    qtbot.waitUntil(section.problem.isVisible)
    assert section.problem.text().startswith("This backup could not be brought back: ")


@pytest.mark.requirement("I3.5")
def test_a_second_place_is_chosen_and_missed_quietly(
    qtbot: QtBot, section: BackupSettings, context: Context, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert "Not chosen." in words(section)
    qtbot.mouseClick(section.place.button, LEFT)
    dialog = section.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    dialog.close()
    assert backups.second_place(context.store) == stick
    assert str(stick) in words(section)
    shutil.rmtree(stick)
    section.load()
    assert f"Not here now: {stick}." in words(section)
    with qtbot.waitSignal(section.failed):
        section.place.choose(tmp_path / "nowhere")


@pytest.mark.requirement("I3.5")
def test_a_restore_is_tried_from_the_settings_and_its_date_stays(
    qtbot: QtBot, section: BackupSettings, context: Context
) -> None:
    row = section.trial
    assert "Not tried yet." in row.row.meaning_label.text()
    with qtbot.waitSignal(row.ended):
        qtbot.mouseClick(row.button, LEFT)
        assert row.button.text() == "Stop"
    assert "The restore was tried: your backup opens." in words(section)
    assert "0 clients, 0 meetings, 4 events of the use log" in words(section)
    assert {line.mark.accessibleName() for line in row.view.lines.values()} == {"Done"}
    again = BackupSettings(context)
    qtbot.addWidget(again)
    assert again.trial.row.meaning_label.text() == (
        "Tried 11.11.2026 9.30: it opened, 0 clients, 0 meetings."
    )


@pytest.mark.requirement("I3.5")
def test_a_trial_that_fails_says_what_happened_what_is_safe_and_what_to_do(
    qtbot: QtBot, section: BackupSettings, context: Context
) -> None:
    (context.folder / "backups").write_text("a file stands where the folder should be")
    with qtbot.waitSignal(section.trial.ended):
        qtbot.mouseClick(section.trial.button, LEFT)
    told = section.trial.view.outcome.text()
    assert told.startswith("The trial did not succeed. ") and "(R-01" in told
    assert "Your data is safe where it was" in told and "Try again" in told
    assert section.trial.view.lines[TrialStep.BACKED_UP].mark.accessibleName() == "Not done"
    assert section.trial.button.text() == "Try it"


@pytest.mark.requirement("I3.5")
def test_a_trial_that_is_stopped_leaves_nothing_behind(
    qtbot: QtBot, section: BackupSettings, context: Context
) -> None:
    section.trial.view.run(context.store, context.now)
    section.trial.view.stop()
    qtbot.waitUntil(lambda: not section.trial.view.is_running())
    assert section.trial.view.outcome.text().startswith("The trial was stopped.")
    assert not (context.folder / "restore.try").exists()
    assert last_trial(context.store) is None


@pytest.mark.requirement("I3.5", "A8")
def test_the_practice_store_says_that_it_has_none(qtbot: QtBot, context: Context) -> None:
    section = BackupSettings(replace(context, practice=True))
    qtbot.addWidget(section)
    section.show()
    assert "The practice store has none" in words(section)
    assert not section.make_button.isEnabled() and not section.restore_button.isEnabled()


@pytest.mark.requirement("I3.4", "S2.6")
def test_lost_newest_data_is_said_until_she_knows(
    qtbot: QtBot, section: BackupSettings, context: Context
) -> None:
    assert section.lost.isHidden()
    save_setting(context.store, "lost-newest", {
        "at": "2026-11-11T07:30:00+00:00", "writes": 3, "events": 2,
    })  # fmt: skip
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    assert window.host.banner.text().startswith("The newest data is missing since 11.11.2026 9.30")
    window.host.banner.action_pressed.emit()
    page = window.page
    assert isinstance(page, SettingsPage) and isinstance(page.content, BackupSettings)
    assert "at least 3 saves" in page.content.lost.text()
    page.content.lost.action_pressed.emit()
    assert lost_newest(context.store) is None
    assert page.content.lost.isHidden()


@pytest.mark.requirement("I3.5")
def test_the_second_place_is_asked_on_the_first_day(qtbot: QtBot, context: Context) -> None:
    window = MainWindow(context, Place("today"), {})
    qtbot.addWidget(window)
    assert window.host.banner.text() == "Your backups are on this device only."
    window.host.banner.action_pressed.emit()
    assert window.navigator.here == Place("settings", section="backups")


@pytest.fixture
def upkeep(context: Context) -> Iterator[Upkeep]:
    upkeep = Upkeep(context)
    yield upkeep
    # Not left to the collector, which could end its timer from a job's thread.
    shiboken6.delete(upkeep)


@pytest.mark.requirement("A3", "I3.4")
def test_saves_are_checkpointed_and_rest_renews_the_anchor(
    qtbot: QtBot, context: Context, upkeep: Upkeep
) -> None:
    journal, anchor = context.folder / "store.db-wal", context.folder / ANCHOR_NAME
    save_setting(context.store, "a", "x" * 5000)
    before = journal.stat().st_size
    upkeep.look()
    qtbot.waitUntil(lambda: context.jobs.is_idle)
    assert journal.stat().st_size == before, "PASSIVE leaves the journal's file"
    assert not anchor.exists()
    for _ in range(IDLE_LOOKS):
        upkeep.look()
    qtbot.waitUntil(lambda: context.jobs.is_idle)
    assert journal.stat().st_size == 0
    assert anchor.exists() and (context.folder / BALLAST_NAME).exists()
    stamp = anchor.stat().st_mtime_ns
    for _ in range(3):
        upkeep.look()
    qtbot.waitUntil(lambda: context.jobs.is_idle)
    assert anchor.stat().st_mtime_ns == stamp, "once is enough"


@pytest.mark.requirement("I3.5")
def test_a_backup_is_made_while_she_works_and_an_absent_place_is_told_once(
    qtbot: QtBot, context: Context, upkeep: Upkeep, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(context.store, stick)
    shutil.rmtree(stick)
    absent: list[None] = []
    upkeep.absent.connect(lambda: absent.append(None))
    for _ in range(FIRST_BACKUP_LOOKS - 1):
        upkeep.look()
    assert backups.local_backups(context.folder) == []
    with qtbot.waitSignal(upkeep.backed_up):
        upkeep.look()
    clock.forward(hours=1)
    save_setting(context.store, "a", 1)
    with qtbot.waitSignal(upkeep.backed_up):
        upkeep.back_up()
    assert len(absent) == 1


@pytest.fixture
def shell(
    qapp: QApplication, door: Door, context: Context, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shell]:
    monkeypatch.setattr(qapp, "quit", lambda: None)
    translation = Translation(qapp)
    shell = Shell(qapp, door, context.settings, translation, FaultReporter())
    yield shell
    shell.quit()
    translation.use("en")


@pytest.fixture
def backed_up(context: Context, clock: Clock) -> backups.Backup:
    save_setting(context.store, "what", "in the backup")
    report = backups.make_backup(context.store, now=clock(), progress=NoProgress())
    save_setting(context.store, "what", "later")
    context.store.close()
    return report.backup


def restore_in(qtbot: QtBot, shell: Shell, window: UnlockWindow) -> Store:
    form = window.restoring
    qtbot.waitUntil(lambda: form.choice.count() == 1)
    qtbot.keyClicks(form.secret, "ei ole oikea")
    qtbot.mouseClick(form.restore_button, LEFT)
    qtbot.waitUntil(form.problem.isVisible)
    assert form.problem.text().endswith("(R-0201)")
    qtbot.keyClicks(form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.mouseClick(form.restore_button, LEFT)
    assert shell.context is not None
    return shell.context.store


@pytest.mark.requirement("I3.5", "I3.4", "K37")
def test_a_damaged_store_is_replaced_by_its_backup_at_the_unlock_window(
    qtbot: QtBot, shell: Shell, backed_up: backups.Backup, door: Door
) -> None:
    (door.folder / "store.db").write_bytes(b"\x00" * 8192)
    with qtbot.waitSignal(shell.painted):
        shell.start()
    window = shell.window
    assert isinstance(window, UnlockWindow)
    qtbot.keyClicks(window.form.secret, PASSPHRASE.decode())
    qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(window.form.problem.isVisible)
    assert "(R-0101)" in window.form.problem.text()
    qtbot.mouseClick(window.form.backups_button, LEFT)
    assert window.restoring.isVisible() and not window.form.isVisible()
    store = restore_in(qtbot, shell, window)
    assert load_setting(store, "what") == "in the backup"
    assert list(door.folder.glob("before-restore-*/store.db"))


@pytest.mark.requirement("I3.5")
def test_from_the_settings_the_window_locks_and_asks_which_backup(
    qtbot: QtBot, shell: Shell, backed_up: backups.Backup
) -> None:
    with qtbot.waitSignal(shell.painted):
        shell.start()
    assert isinstance(shell.window, UnlockWindow)
    qtbot.keyClicks(shell.window.form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(shell.window.form.secret, Qt.Key.Key_Return)
    main = shell.window
    assert isinstance(main, MainWindow)
    main.go(Place("settings", section="backups"))
    page = main.page
    assert isinstance(page, SettingsPage) and isinstance(page.content, BackupSettings)
    qtbot.mouseClick(page.content.restore_button, LEFT)
    window = shell.window
    assert isinstance(window, UnlockWindow)
    assert load_setting(restore_in(qtbot, shell, window), "what") == "in the backup"


@pytest.mark.requirement("I3.2", "I3.5")
def test_a_lock_during_a_tried_restore_leaves_no_scratch_place_and_no_key(
    qtbot: QtBot, shell: Shell, backed_up: backups.Backup, door: Door
) -> None:
    with qtbot.waitSignal(shell.painted):
        shell.start()
    assert isinstance(shell.window, UnlockWindow)
    qtbot.keyClicks(shell.window.form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(shell.window.form.secret, Qt.Key.Key_Return)
    main = shell.window
    assert isinstance(main, MainWindow) and shell.context is not None
    keys = shell.context.store.keys
    main.go(Place("settings", section="backups"))
    page = main.page
    assert isinstance(page, SettingsPage) and isinstance(page.content, BackupSettings)
    page.content.trial.button.click()
    shell.lock()
    assert isinstance(shell.window, UnlockWindow)
    assert not (door.folder / "restore.try").exists()
    assert not any(keys.database_key), "the keys are wiped"


@pytest.mark.requirement("I3.5")
def test_backups_elsewhere_are_looked_for_in_a_folder_that_she_chooses(
    qtbot: QtBot, shell: Shell, backed_up: backups.Backup, door: Door, tmp_path: Path
) -> None:
    shutil.move(door.folder / "backups", tmp_path / "stick")
    with qtbot.waitSignal(shell.painted):
        shell.start()
    window = shell.window
    assert isinstance(window, UnlockWindow)
    window.show_backups()
    qtbot.waitUntil(window.restoring.none_label.isVisible)
    assert not window.restoring.restore_button.isEnabled()
    qtbot.mouseClick(window.restoring.folder_button, LEFT)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "stick"))
    dialog.close()
    qtbot.waitUntil(lambda: window.restoring.choice.count() == 1)
    qtbot.mouseClick(window.restoring.back_button, LEFT)
    assert window.form.isVisible()


@pytest.mark.requirement("I3.4")
def test_without_a_backup_what_is_left_is_read_and_the_missing_told_in_numbers(
    qtbot: QtBot, shell: Shell, context: Context, door: Door
) -> None:
    save_setting(context.store, "what", "is left")
    with context.store.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'worker'"))
    context.store.close()
    content = bytearray((door.folder / "store.db").read_bytes())
    content[(int(root or 0) - 1) * 4096 + 99] ^= 1
    (door.folder / "store.db").write_bytes(content)
    with qtbot.waitSignal(shell.painted):
        shell.start()
    window = shell.window
    assert isinstance(window, UnlockWindow)
    window.show_backups()
    assert not window.restoring.rescue_button.isEnabled()
    qtbot.keyClicks(window.restoring.secret, PASSPHRASE.decode())
    qtbot.mouseClick(window.restoring.rescue_button, LEFT)
    qtbot.waitUntil(window.form.problem.isVisible)
    told = window.form.problem.text()
    assert "1 rows could not be read and 0 that hung on them were left out" in told
    qtbot.keyClicks(window.form.secret, PASSPHRASE.decode())
    with qtbot.waitSignal(shell.opened):
        qtbot.keyClick(window.form.secret, Qt.Key.Key_Return)
    assert shell.context is not None
    assert load_setting(shell.context.store, "what") == "is left"
