"""What outlives the windows: first start or unlock, main window, lock, and back again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import UserError
from ui import theme
from ui.capture.guard import CaptureGuard
from ui.capture.platform import platform_guard
from ui.capture.watch import CaptureWatch
from ui.clipboard import ClipboardGuard
from ui.collector import Collector
from ui.display_watch import DisplayWatch
from ui.door import Door, begin_practice_anew, today_at
from ui.faults import FaultReporter
from ui.first_paint import FirstPaint
from ui.jobs import JobRunner
from ui.layout_class import USUAL_WINDOW
from ui.lock_reason import LockCause, LockReason
from ui.settings import Settings
from ui.translation import Translation
from ui.windows.unlock_window import UnlockWindow

if TYPE_CHECKING:
    from app.domain.worker import WorkerDraft
    from app.services.lock_settings import LockSettings
    from app.services.vault import Store
    from ui.auto_lock import AutoLock
    from ui.context import Context
    from ui.lock_sources.source import LockSource
    from ui.navigation import Place
    from ui.qt_views import QtViews
    from ui.system_tray import SystemTray, Tray
    from ui.tray_notices import TrayNotices

_REST = (
    "app.services.vault",
    "app.services.passphrases",
    "app.services.undoing",
    "ui.auto_lock",
    "ui.dialogs.prompts",
    "ui.kept_place",
    "ui.system_tray",
    "ui.tray_notices",
    "ui.windows.main_window",
)
"""What unlocking needs, but the lock's sources: their Qt classes belong to the windows' thread."""
_SHORT = (LockCause.WORKER, LockCause.IDLE)  # a PIN may open again (security.md 2.5)


class Shell(QObject):
    """Holds at most one window. Locking throws the main window away, with all it showed.

    Args:
        app: the application.
        door: the way to the store.
        settings: language, theme, text scale, geometry.
        translation: the installed language.
        faults: where bugs of jobs go.
        lock_sources: who tells of sleep, lid, session lock; None for those of this system.
        guard: what keeps windows out of pictures; None for what this system has.
        tray: where notices are shown outside the windows; None for this system's.

    Signals:
        painted: the first window has been painted (for `--measure-start`).
        opened: the main window is there.
        locked: the store is closed and its keys are wiped.
    """

    painted = Signal()
    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        app: QApplication,
        door: Door,
        settings: Settings,
        translation: Translation,
        faults: FaultReporter,
        lock_sources: Callable[[QObject], Sequence[LockSource]] | None = None,
        guard: CaptureGuard | None = None,
        tray: Tray | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._door = door
        self._settings = settings
        self._translation = translation
        self._faults = faults
        self._collector = Collector(self)
        self._entrance_jobs = self._new_jobs()
        self._views: QtViews | None = None
        self._lock_sources = lock_sources
        self._tray = tray
        self.notices: TrayNotices | None = None
        self.auto_lock: AutoLock | None = None
        self.context: Context | None = None
        self.window: QWidget | None = None
        self.clipboard = ClipboardGuard(app.clipboard(), self)
        self.displays = DisplayWatch(app, self)
        self.capture = CaptureWatch(app, guard or platform_guard(), self)
        settings.look_changed.connect(self._look_changed)
        settings.language_changed.connect(self._language_changed)
        faults.caught.connect(self._explain_fault)

    def start(self) -> None:
        """Show the first window: unlock where there is a store, else the first start."""
        if self._door.practice or self._door.leads_to_a_store():
            self._show_unlock(None)
        else:
            self._show_first_start()

    def lock(self, cause: LockCause = LockCause.WORKER) -> None:
        """Close the store at once; never asks. Drafts are written, page and cursor kept."""
        if self.context is None or self.window is None:
            return
        window, context = self.window, self.context
        minutes = _lock_settings(context.store).minutes
        if cause not in _SHORT:  # the device is left alone or changes hands
            self._door.forget_pin()
        # Nothing that happens meanwhile may lock a second time.
        self.context = None
        self.capture.set_on(True)
        kept = self._put_away(window, context, cause.value)
        self.window = None
        self._show_unlock(LockReason(self._door.now(), cause, minutes, kept))
        self.locked.emit()

    def restore(self) -> None:
        """Lock, and ask which backup to bring back: the store's files must not be in use."""
        self._door.forget_pin()
        self.lock()
        if isinstance(self.window, UnlockWindow):
            self.window.show_backups()

    def begin_practice_anew(self) -> None:
        """Lock, and make the practice store anew behind the unlock window: she was asked."""
        try:
            begin_practice_anew(self._door)
        except UserError as error:
            self._explain_fault(error)
            return
        self.lock(LockCause.ANEW)

    def quit(self) -> None:
        """End: like locking, but nothing is shown afterwards."""
        window, context = self.window, self.context
        self.window = self.context = None
        if window is not None and context is not None:
            self._put_away(window, context, "closed")
        self._door.forget_pin()
        if self._views is not None:
            self._views.stop()
        self._entrance_jobs.shut_down()
        self._collector.rest()
        self._app.quit()

    def _put_away(self, window: QWidget, context: Context, cause: str) -> bool:
        """Keep drafts, page and cursor, close the store; gives whether every draft was kept."""
        from app.services.locking import lock_store
        from ui.kept_place import keep_place
        from ui.windows.main_window import MainWindow

        if self.auto_lock is not None:
            self.auto_lock.rest()
        if self.notices is not None:
            self.notices.rest(ended=cause == "closed")
        kept = True
        if isinstance(window, MainWindow):
            place, cursor = window.put_away()
            kept = window.drafts_kept
            with suppress(UserError):  # a full disk must not keep the store open
                keep_place(context.store, place, cursor)
        _discard(window)
        context.jobs.cancel_all()
        context.store.interrupt()
        context.jobs.shut_down()
        context.jobs.deleteLater()
        lock_store(context.store, reason=cause)
        self.clipboard.clear()
        QPixmapCache.clear()  # papers and lists that were painted (security.md 2.7)
        return kept

    def _show_unlock(self, reason: LockReason | None) -> None:
        window = UnlockWindow(self._door, self._entrance_jobs, reason)
        window.opened.connect(self._open)
        window.closed.connect(self.quit)
        self._show(window, window.prepare)

    def _show_first_start(self, draft: WorkerDraft | None = None) -> None:
        from ui.windows.first_start_window import FirstStartWindow

        window = FirstStartWindow(self._door, self._entrance_jobs, self._settings, draft)
        window.restore_wanted.connect(self._show_restore)
        window.opened.connect(self._open)
        window.closed.connect(self.quit)
        self._show(window, window.prepare)

    def _show_restore(self) -> None:
        """A new laptop: bring a backup back in place of making a store; *Back* leads back."""
        self._show_unlock(None)
        if isinstance(self.window, UnlockWindow):
            self.window.show_backups()
            self.window.restoring.left.connect(self.start)

    def _show(self, window: QWidget, prepare: Callable[[], None]) -> None:
        before, self.window = self.window, window
        if not window.restoreGeometry(self._settings.window_geometry):
            window.resize(window.minimumSize())
            screen = self._app.primaryScreen()
            if screen is not None:
                window.resize(screen.availableSize().boundedTo(QSize(*USUAL_WINDOW)))
        painted = FirstPaint(window)
        painted.painted.connect(self.painted)
        painted.painted.connect(partial(self._go_on, window, prepare))
        window.show()
        _discard(before)

    def _go_on(self, window: QWidget, prepare: Callable[[], None]) -> None:
        """Import the store's code in the store thread, while she types."""
        if self.window is not window:
            return  # it ended with its first paint
        prepare()
        if self._views is None:  # once for the program: all of it stays made and imported
            from ui.qt_views import QtViews

            self._views = QtViews(self)
            jobs = self._entrance_jobs
            self._views.made.connect(lambda: jobs.run(self, lambda _progress: _import_the_rest()))
            self._views.start()

    def _open(self, store: Store) -> None:
        from ui.context import Context
        from ui.dialogs import prompts
        from ui.kept_place import kept_place
        from ui.navigation import Place

        if self._views is not None:
            self._views.finish()
        self.context = Context(
            store=store,
            jobs=self._new_jobs(),
            settings=self._settings,
            prompts=prompts,
            now=self._door.now,
            today=partial(today_at, self._door),
            folder=self._door.folder,
            practice=self._door.practice,
            door=self._door,
            capture=self.capture,
        )
        self.capture.set_on(_lock_settings(store).exclude_captures)
        try:
            place, cursor = kept_place(store) or (Place("today"), {})
            self._show_main(place, cursor)
        except BaseException:
            self.context.jobs.shut_down()
            self.context = None
            store.close()
            raise
        self.opened.emit()

    def _show_main(self, place: Place, cursor: dict[str, str]) -> None:
        from ui.windows.main_window import MainWindow

        if self.context is None:
            return
        before = self.window
        window = MainWindow(self.context, place, cursor)
        window.lock_wanted.connect(self.lock)
        window.restore_wanted.connect(self.restore)
        window.anew_wanted.connect(self.begin_practice_anew)
        window.closed.connect(self.quit)
        try:
            self._watch(window, self.context)
        except BaseException:
            _discard(window)  # a half-made window must not stay over a closed store
            raise
        self.window = window
        if before is not None:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
        window.show()
        _discard(before)

    def _watch(self, window: QWidget, context: Context) -> None:
        from ui.auto_lock import AutoLock
        from ui.lock_sources.platform import platform_sources
        from ui.tray_notices import TrayNotices

        if self.auto_lock is None:
            self.auto_lock = AutoLock(self._app, self._lock_sources or platform_sources)
            self.auto_lock.lock_wanted.connect(self.lock)
        self.auto_lock.watch(window, partial(_lock_settings, context.store))
        if self.notices is None:
            tray = self._tray or _system_tray(self)
            self.notices = TrayNotices(self._door.now, tray, self)
        self.notices.watch(context.store, context.shield)

    def _language_changed(self, language: str) -> None:
        self._translation.use(language)
        # The choice comes out of a widget of the very window that is built anew.
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        from ui.windows.first_start_window import FirstStartWindow
        from ui.windows.main_window import MainWindow

        if isinstance(self.window, MainWindow):
            place, cursor = self.window.put_away()
            self._show_main(place, cursor)
        elif isinstance(self.window, FirstStartWindow):
            self._show_first_start(self.window.draft())

    def _look_changed(self) -> None:
        look = theme.current()
        look.set_scale(self._settings.text_scale)
        look.set_mode(self._settings.theme)

    def _explain_fault(self, error: Exception) -> None:
        from ui.dialogs import prompts

        if self.window is not None:
            prompts.show_error(self.window, error)

    def _new_jobs(self) -> JobRunner:
        jobs = JobRunner(self)
        jobs.broke.connect(self._faults.report)
        return jobs


def _system_tray(shell: Shell) -> SystemTray:
    from ui.system_tray import SystemTray

    tray = SystemTray(shell)
    tray.pressed.connect(lambda: _bring_up(shell.window))
    return tray


def _bring_up(window: QWidget | None) -> None:
    if window is not None:
        window.raise_()
        window.activateWindow()


def _discard(window: QWidget | None) -> None:
    if window is not None:
        window.blockSignals(True)
        window.close()
        window.deleteLater()


def _lock_settings(store: Store) -> LockSettings:
    """What she chose; a store that cannot be read locks by the standard."""
    from app.services.lock_settings import STANDARD, load_lock_settings

    try:
        return load_lock_settings(store)
    except UserError:
        return STANDARD


def _import_the_rest() -> None:
    for name in _REST:
        import_module(name)
    import_module("app.services.preparing").prepare()


def utc_now() -> datetime:
    """Give the present moment; the one clock of the running app."""
    return datetime.now(UTC)
