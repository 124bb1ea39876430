"""Locking by itself: when, with whatever lies over the window, and what is told afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.errors import DiskFull
from app.progress import Progress
from app.services import drafts
from app.services.lock_settings import LockSettings
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.practice_story import practice_id
from app.services.vault import unlock
from tests.bus_fixture import MockBus
from tests.conftest import CHEAP_LIMITS, PRACTICE_NOW, Clock
from ui.auto_lock import AutoLock
from ui.dialogs import prompts
from ui.door import Door
from ui.faults import FaultReporter
from ui.lock_reason import LockCause, LockReason
from ui.lock_sources.logind import LogindLockSource
from ui.lock_sources.screen_saver import ScreenSaverLockSource
from ui.lock_sources.source import LockSource
from ui.navigation import Place
from ui.pages.client_page import ClientPage
from ui.pages.meeting_page import MeetingPage
from ui.pages.today_page import TodayPage
from ui.settings import Settings
from ui.shell import Shell
from ui.translation import Translation
from ui.windows.lock_words import lock_words
from ui.windows.main_window import MainWindow
from ui.windows.unlock_window import UnlockWindow


class Seconds:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class TestSource(LockSource):
    """A source that a test lets speak."""

    __test__ = False
    watched: QWidget | None = None

    def start(self, window: QWidget) -> None:
        self.watched = window

    def stop(self) -> None:
        self.watched = None


class Watched:
    """An AutoLock over a window, with everything that it says."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        self.seconds = Seconds()
        self.settings = LockSettings(minutes=5)
        self.source = TestSource()
        self.causes: list[LockCause] = []
        self.lock = AutoLock(app, lambda _: (self.source,), self.seconds)
        self.lock.lock_wanted.connect(self.causes.append)
        self.lock.watch(window, lambda: self.settings)

    def after(self, minutes: float) -> list[LockCause]:
        self.seconds.now += 60 * minutes
        self.lock.look()
        return self.causes


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def watched(qapp: QApplication, window: QWidget) -> Iterator[Watched]:
    watched = Watched(qapp, window)
    yield watched
    watched.lock.rest()


@pytest.mark.requirement("I3.2", "S2.5")
def test_after_five_minutes_without_a_touch_it_locks(watched: Watched) -> None:
    assert watched.after(4.9) == []
    assert watched.after(0.2) == [LockCause.IDLE]


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    "touch",
    [
        lambda bot, on: bot.keyClick(on, Qt.Key.Key_A),
        lambda bot, on: bot.mouseMove(on, QPoint(3, 4)),
        lambda bot, on: bot.mouseClick(on, Qt.MouseButton.LeftButton),
    ],
    ids=["key", "moved", "pressed"],
)
def test_each_touch_begins_the_minutes_anew(
    qtbot: QtBot, watched: Watched, window: QWidget, touch: Callable[..., None]
) -> None:
    watched.seconds.now += 240
    touch(qtbot, window)

    assert watched.after(4.9) == []
    assert watched.after(0.2) == [LockCause.IDLE]


@pytest.mark.requirement("I3.2", "S2.5")
def test_she_chooses_the_minutes_and_the_choice_holds_at_once(watched: Watched) -> None:
    watched.settings = LockSettings(minutes=15)
    assert watched.after(14) == []
    watched.settings = LockSettings(minutes=2)
    assert watched.after(0) == [LockCause.IDLE]


@pytest.mark.requirement("I3.2")
def test_the_lid_counts_only_if_she_wants_and_sleep_always(watched: Watched) -> None:
    watched.settings = LockSettings(with_lid=False)
    watched.source.lock_wanted.emit(LockCause.LID)
    watched.source.lock_wanted.emit(LockCause.SLEEP)
    watched.settings = LockSettings()
    watched.source.lock_wanted.emit(LockCause.LID)

    assert watched.causes == [LockCause.SLEEP, LockCause.LID]


@pytest.mark.requirement("I3.2")
def test_at_rest_nothing_is_heard(watched: Watched) -> None:
    watched.lock.rest()
    watched.source.lock_wanted.emit(LockCause.SLEEP)

    assert watched.after(60) == []
    assert watched.source.watched is None


# -- what the system says


@pytest.fixture
def sources(qtbot: QtBot, mock_bus: MockBus, window: QWidget) -> Iterator[list[LockCause]]:
    """Both Linux sources on the mock bus; gives what they have said so far."""
    connection = mock_bus.connection()
    logind, saver = LogindLockSource(connection), ScreenSaverLockSource(connection)
    said: list[LockCause] = []
    for source in (logind, saver):
        source.lock_wanted.connect(said.append)
        source.start(window)
    qtbot.waitUntil(lambda: logind._inhibitor is not None and bool(logind._session))
    yield said
    for source in (logind, saver):
        source.stop()
    qtbot.waitUntil(lambda: "Rinnalla" not in mock_bus.inhibitors())


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    ("happen", "cause"),
    [
        (lambda bus: bus.sleep(True), LockCause.SLEEP),
        (lambda bus: bus.lock_session(), LockCause.SCREEN),
        (lambda bus: bus.switch_user(), LockCause.SWITCH),
        (lambda bus: bus.move_lid(closed=True), LockCause.LID),
        (lambda bus: bus.cover_screen(True), LockCause.SCREEN),
    ],
    ids=["sleep", "session lock", "user switch", "lid", "screen saver"],
)
def test_what_linux_says_is_heard(
    qtbot: QtBot,
    mock_bus: MockBus,
    sources: list[LockCause],
    happen: Callable[[MockBus], None],
    cause: LockCause,
) -> None:
    happen(mock_bus)
    qtbot.waitUntil(lambda: bool(sources))

    assert sources == [cause]


@pytest.mark.requirement("I3.2", "S2.5")
def test_sleep_waits_for_the_lock_and_is_held_back_again_after_waking(
    qtbot: QtBot, mock_bus: MockBus, window: QWidget
) -> None:
    source = LogindLockSource(mock_bus.connection())
    held: list[bool] = []
    source.lock_wanted.connect(lambda _: held.append("Rinnalla" in mock_bus.inhibitors()))
    source.start(window)
    qtbot.waitUntil(lambda: source._inhibitor is not None)
    mock_bus.sleep(True)
    qtbot.waitUntil(lambda: bool(held))
    qtbot.waitUntil(lambda: "Rinnalla" not in mock_bus.inhibitors())
    mock_bus.sleep(False)
    qtbot.waitUntil(lambda: "Rinnalla" in mock_bus.inhibitors())
    source.stop()

    assert held == [True]
    qtbot.waitUntil(lambda: "Rinnalla" not in mock_bus.inhibitors())


@pytest.mark.requirement("I3.2")
def test_without_a_bus_nothing_is_heard_and_nothing_breaks(window: QWidget) -> None:
    from ui.lock_sources.platform import platform_sources

    owner = QObject()
    for source in platform_sources(owner):
        source.start(window)
        source.stop()


# -- whatever lies over the window


@pytest.fixture
def practice_door(practice_folder: Path) -> Door:
    return Door(folder=practice_folder, practice=True, now=Clock(PRACTICE_NOW), limits=CHEAP_LIMITS)


@pytest.fixture
def shell(
    qapp: QApplication,
    qtbot: QtBot,
    practice_door: Door,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Shell]:
    """The whole app over the open practice store, with a source that a test lets speak."""
    monkeypatch.setattr(qapp, "quit", lambda: None)
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    translation = Translation(qapp)
    shell = Shell(
        qapp, practice_door, settings, translation, FaultReporter(), lambda _: (TestSource(),)
    )
    shell._open(practice_door.unlock(bytearray(PRACTICE_PASSPHRASE, "utf-8")))
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


def _menu(main: MainWindow) -> None:
    assert isinstance(main.page, TodayPage)
    main.page.new_button.click()


def _combo(main: MainWindow) -> None:
    main.go(Place("settings", section="appearance"))
    main.resize(700, 640)
    combo = main.findChild(QComboBox)
    assert combo is not None
    combo.showPopup()


def _place_dialog(main: MainWindow) -> None:
    main.go(Place("booking", practice_id("aino")))


def _combo_in_dialog(main: MainWindow) -> None:
    _place_dialog(main)
    from ui.dialogs.booking_dialog import BookingDialog

    dialog = main.findChild(BookingDialog)
    assert dialog is not None
    dialog.client.showPopup()


def _file_dialog(main: MainWindow) -> None:
    prompts.ask_save_path(main, "Where?", "a.pdf", "PDF (*.pdf)", _never)


def _question(main: MainWindow) -> None:
    prompts.confirm(main, "Really?", "…", "Do it", _never)


def _notices(main: MainWindow) -> None:
    main.go(Place("client", practice_id("aino")))
    assert isinstance(main.page, ClientPage)
    main.page.notices.show_under(main.page.header.notices)


def _client_menu(main: MainWindow) -> None:
    main.go(Place("client", practice_id("aino")))
    assert isinstance(main.page, ClientPage)
    main.page.header.more_button.click()


def _print(main: MainWindow) -> None:
    main.go(Place("print", practice_id("aino")))


def _job(main: MainWindow) -> None:
    def endless(progress: Progress) -> None:
        while True:
            progress.report(0, 0)

    main.context.jobs.run(main, endless, _never, _never)


def _client_view(main: MainWindow) -> None:
    main.go(Place("client-view", practice_id("aino")))
    assert main.turning.screen.is_turned


def _turning_back(main: MainWindow) -> None:
    _client_view(main)
    main.turning.screen._ask()


def _feedback(main: MainWindow) -> None:
    main.go(Place("feedback-question"))
    assert main.turning.screen.is_turned


def _toast(main: MainWindow) -> None:
    main.host.notify("Saved", _never)


def _visible() -> set[QWidget]:
    return {one for one in QApplication.topLevelWidgets() if one.isVisible()}


def _never(*_: Any) -> None:
    raise AssertionError("nothing may happen after the lock")


@pytest.mark.requirement("I3.2", "A1", "K37")
@pytest.mark.parametrize(
    "lay",
    [
        _menu, _client_menu, _combo, _place_dialog, _combo_in_dialog, _file_dialog, _question,
        _notices, _print, _job, _toast, _client_view, _turning_back, _feedback,
    ],
)  # fmt: skip
def test_it_locks_with_whatever_lies_over_the_window(
    qtbot: QtBot, shell: Shell, lay: Callable[[MainWindow], None]
) -> None:
    main = _main(shell)
    assert shell.context is not None
    store = shell.context.store
    others = _visible() - {main}  # windows that an earlier test has left
    lay(main)
    assert shell.auto_lock is not None
    with qtbot.waitSignal(shell.locked):
        shell.auto_lock.lock_wanted.emit(LockCause.IDLE)

    assert isinstance(shell.window, UnlockWindow)
    assert set(store.keys.database_key) == {0}
    assert QApplication.activePopupWidget() is None
    assert _visible() - others == {shell.window}
    qtbot.waitUntil(lambda: not shiboken6.isValid(main))


@pytest.mark.requirement("I3.2", "A5")
def test_a_lock_leads_back_to_the_page_with_the_draft(
    qtbot: QtBot, shell: Shell, practice_door: Door
) -> None:
    main = _main(shell)
    main.go(Place("meeting", practice_id("eero")))
    assert isinstance(main.page, MeetingPage)
    note = main.page.words.note
    note.setFocus()
    qtbot.keyClicks(note, "Kaupassa yhdessa")
    shell.lock(LockCause.SLEEP)
    shell._open(practice_door.unlock(bytearray(PRACTICE_PASSPHRASE, "utf-8")))
    again = _main(shell)

    assert isinstance(again.page, MeetingPage)
    assert again.page.words.note.toPlainText() == "Kaupassa yhdessa"
    assert again.page.focusWidget() is again.page.words.note
    assert again.page.words.note.textCursor().position() == len("Kaupassa yhdessa")


@pytest.mark.requirement("I3.2", "A5")
def test_a_lock_of_the_client_view_leads_back_to_the_workers_page_under_it(
    shell: Shell, practice_door: Door
) -> None:
    main = _main(shell)
    main.go(Place("client", practice_id("aino")))
    _client_view(main)
    shell.lock(LockCause.SLEEP)
    shell._open(practice_door.unlock(bytearray(PRACTICE_PASSPHRASE, "utf-8")))
    again = _main(shell)
    assert not again.turning.screen.is_turned
    assert isinstance(again.page, ClientPage) and again.page.place.client_id == practice_id("aino")


@pytest.mark.requirement("I3.2")
def test_the_main_window_is_what_the_sources_watch(shell: Shell) -> None:
    assert shell.auto_lock is not None
    (source,) = shell.auto_lock._all_sources()
    assert isinstance(source, TestSource)
    assert source.watched is shell.window
    shell.lock()

    assert source.watched is None


@pytest.mark.requirement("I3.2")
def test_the_cause_is_told_and_logged(qtbot: QtBot, shell: Shell, practice_door: Door) -> None:
    shell.lock(LockCause.LID)
    window = shell.window
    assert isinstance(window, UnlockWindow)

    assert window.form.reason_label.text() == (
        "Locked at 11.42: the lid was closed. Whatever you were writing is kept."
    )
    store = unlock(
        practice_door.folder,
        bytearray(PRACTICE_PASSPHRASE, "utf-8"),
        practice=True,
        limits=CHEAP_LIMITS,
        clock=practice_door.now,
    )
    with store.read() as session:
        from sqlalchemy import select

        from app.storage.schema.audit import UseLog

        row = session.scalars(select(UseLog).where(UseLog.action == "store-locked")).all()[-1]
        assert "lid-closed" in str(row.details)
    store.close()


@pytest.mark.requirement("I3.2", "A2")
def test_a_draft_that_could_not_be_written_is_not_called_safe(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    main = _main(shell)
    main.go(Place("meeting", practice_id("eero")))
    assert isinstance(main.page, MeetingPage)
    main.page.words.note.setPlainText("Kesken")

    def full(*_: Any, **__: Any) -> None:
        raise DiskFull

    monkeypatch.setattr(drafts, "save_draft", full)
    shell.lock(LockCause.IDLE)
    window = shell.window
    assert isinstance(window, UnlockWindow)

    told = window.form.reason_label.text()
    assert "Your last words could not be saved: look at the draft first." in told


@pytest.mark.requirement("I3.2")
def test_every_cause_has_words_without_a_name() -> None:
    told = {cause: lock_words(LockReason(PRACTICE_NOW, cause, 5)) for cause in LockCause}

    assert len(set(told.values())) == len(LockCause)
    assert all("11.42" in words for words in told.values())
    kept = {cause for cause, words in told.items() if "is kept" in words}
    assert kept == set(LockCause) - {LockCause.ANEW}
