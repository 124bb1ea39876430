"""Changing the key of the data and removing closed cases, through the windows (17a)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.progress import NoProgress
from app.services import backups
from app.services.copies import key_number, older_copies
from app.services.vault import Store
from app.storage.schema.client import Client
from tests.casework import add_client
from tests.closed_case import NAME, Case, close, closed_case, day
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from ui.context import Context
from ui.dialogs import prompts
from ui.dialogs.database_key_dialog import DatabaseKeyDialog
from ui.dialogs.place_dialog import PlaceDialog
from ui.dialogs.purge_dialog import PurgeDialog
from ui.door import Door
from ui.jobs import JobRunner
from ui.navigation import Place
from ui.pages.proof_field import ProofField
from ui.pages.settings_page import SettingsPage
from ui.settings import Settings
from ui.windows.main_window import MainWindow

T = TypeVar("T", bound=PlaceDialog)
LEFT = Qt.MouseButton.LeftButton
WORDS = PASSPHRASE.decode()
PIN = "271828"


@pytest.fixture
def context(store: Store, clock: Clock, tmp_path: Path, qapp: QApplication) -> Iterator[Context]:
    door = Door(
        folder=tmp_path / "store", practice=False, now=clock, kdf=CHEAP_KDF, limits=CHEAP_LIMITS,
        pin_kdf=CHEAP_KDF,
    )  # fmt: skip
    jobs = JobRunner(qapp)
    yield Context(
        store=store, jobs=jobs, prompts=prompts, now=clock, today=lambda: day(clock), door=door,
        settings=Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)),
        folder=door.folder,
    )  # fmt: skip
    jobs.shut_down()


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[Callable[[], MainWindow]]:
    made = []

    def window() -> MainWindow:
        made.append(MainWindow(context, Place("settings", section="security"), {}))
        qtbot.addWidget(made[-1])
        made[-1].show()
        return made[-1]

    yield window
    for one in made:
        one.put_away()


def dialog_of(window: MainWindow, kind: type[T]) -> T:
    (found,) = window.findChildren(kind)
    return found


@pytest.mark.requirement("I3.6", "I3.1")
def test_in_turvallisuus_the_key_is_changed_and_the_older_backups_go(
    qtbot: QtBot, context: Context, window: Callable[[], MainWindow], clock: Clock
) -> None:
    store = context.store
    backups.make_backup(store, now=clock(), progress=NoProgress())
    clock.forward(hours=1)
    shown = window()
    page = shown.page
    assert isinstance(page, SettingsPage)
    qtbot.mouseClick(page.content.key_button, LEFT)  # type: ignore[union-attr]
    dialog = dialog_of(shown, DatabaseKeyDialog)
    assert not dialog.change_button.isEnabled()
    qtbot.keyClicks(dialog.proof.passphrase, "not the passphrase")
    qtbot.mouseClick(dialog.change_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "R-0201" in dialog.problem.text() and key_number(store) == 1
    qtbot.keyClicks(dialog.proof.passphrase, WORDS)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.proof.passphrase, Qt.Key.Key_Return)
    assert key_number(store) == 2 and older_copies(store) == []
    assert len(backups.local_backups(context.folder)) == 1


@pytest.mark.requirement("I3.6")
def test_a_stop_leaves_the_key_as_it_was(
    qtbot: QtBot, context: Context, window: Callable[[], MainWindow]
) -> None:
    shown = window()
    shown.go(Place("database-key"))
    dialog = dialog_of(shown, DatabaseKeyDialog)
    qtbot.keyClicks(dialog.proof.passphrase, WORDS)
    dialog.change()
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert dialog.isVisible() and dialog.problem.status() == "info"
    assert key_number(context.store) == 1
    qtbot.mouseClick(dialog.cancel_button, LEFT)
    assert not dialog.isVisible()


@pytest.mark.requirement("I3.6", "S5.4")
def test_a_closed_case_is_removed_after_folder_and_passphrase(
    qtbot: QtBot, context: Context, window: Callable[[], MainWindow], clock: Clock, tmp_path: Path
) -> None:
    case = closed_case(context.store, clock, tmp_path)
    waiting = add_client(context.store, first_names="Demo-Uusi", last_name="Odottaja")
    close(context.store, waiting, day(clock))
    shown = window()
    page = shown.page
    assert isinstance(page, SettingsPage) and page.purge_card is not None
    card = page.purge_card
    qtbot.waitUntil(lambda: "14" in card.row.meaning_label.text())
    assert card.row.meaning_label.text().startswith("1 closed case(s) can be removed now.")
    qtbot.mouseClick(card.remove_button, LEFT)
    dialog = dialog_of(shown, PurgeDialog)
    free, kept = dialog.items
    assert (free.tick.text(), kept.name_label.text()) == (f"Demo-Aino {NAME}", "Demo-Uusi Odottaja")
    assert free.tick.isVisible() and not kept.tick.isVisible()
    assert not dialog.remove_button.isEnabled()
    free.tick.click()
    qtbot.keyClicks(dialog.proof.passphrase, WORDS)
    assert not dialog.remove_button.isEnabled(), "the logs have no place yet"
    dialog.take_folder(tmp_path)
    told = []
    dialog.notified.connect(lambda words, _: told.append(words))
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        qtbot.mouseClick(dialog.remove_button, LEFT)
    assert told == ["The data of 1 client(s) was removed."]
    assert len(list(tmp_path.glob("rinnalla-log-*.jsonl"))) == 1
    with context.store.read() as session:
        assert session.get(Client, case.client) is None
        assert session.get(Client, case.other) is not None


@pytest.mark.requirement("I3.6", "I3.2")
def test_with_the_shield_the_list_has_initials(
    context: Context, window: Callable[[], MainWindow], clock: Clock, tmp_path: Path
) -> None:
    closed_case(context.store, clock, tmp_path)
    shown = window()
    shown.go(Place("purge"))
    (item,) = dialog_of(shown, PurgeDialog).items
    context.shield.toggle()
    assert item.tick.text() == "D. A. K."
    assert NAME not in item.tick.accessibleName()
    context.shield.toggle()
    assert NAME in item.tick.text()


@pytest.mark.requirement("I3.6", "I3.2")
def test_locking_while_it_runs_removes_all_or_nothing(
    qtbot: QtBot, context: Context, window: Callable[[], MainWindow], clock: Clock, tmp_path: Path,
    open_store: Callable[[Path], Store],
) -> None:  # fmt: skip
    case: Case = closed_case(context.store, clock, tmp_path)
    shown = window()
    shown.go(Place("purge"))
    dialog = dialog_of(shown, PurgeDialog)
    dialog.items[0].tick.click()
    dialog.take_folder(tmp_path)
    qtbot.keyClicks(dialog.proof.passphrase, WORDS)
    dialog.remove()
    shown.put_away()
    context.jobs.cancel_all()
    context.store.interrupt()
    context.jobs.shut_down()
    context.store.close()
    again = open_store(context.folder)
    with again.read() as session:
        gone = session.get(Client, case.client) is None
    assert key_number(again) == (2 if gone else 1)


@pytest.mark.requirement("I3.6", "I3.2")
def test_a_pin_proves_who_she_is_and_the_passphrase_does_too(
    qtbot: QtBot, context: Context, window: Callable[[], MainWindow]
) -> None:
    door = context.way_to_keys()
    assert not ProofField(door.takes_pin()).by_pin
    door.set_pin(context.store, bytearray(PASSPHRASE), bytearray(PIN.encode()))
    shown = window()
    shown.go(Place("database-key"))
    dialog = dialog_of(shown, DatabaseKeyDialog)
    assert dialog.proof.by_pin
    qtbot.mouseClick(dialog.proof.other_button, LEFT)
    assert dialog.proof.passphrase.isVisible() and not dialog.proof.pin.isVisible()
    qtbot.mouseClick(dialog.proof.other_button, LEFT)
    qtbot.keyClicks(dialog.proof.pin, PIN)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.change_button, LEFT)
    assert key_number(context.store) == 2


@pytest.mark.requirement("I3.6")
def test_a_quiet_line_tells_when_something_may_go(
    qtbot: QtBot, context: Context, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(context.store, stick)
    closed_case(context.store, clock, tmp_path)
    shown = MainWindow(context, Place("today"), {})
    qtbot.addWidget(shown)
    shown.host.banner.hide()
    with qtbot.waitSignal(shown.upkeep.purge_due) as told:
        shown.upkeep.ask_purge()
    assert told.args == [1, 0]
    assert shown.host.banner.text() == "The data of 1 closed case(s) can be removed now."
    qtbot.mouseClick(shown.host.banner.action_button, LEFT)
    assert dialog_of(shown, PurgeDialog).items
    shown.put_away()
