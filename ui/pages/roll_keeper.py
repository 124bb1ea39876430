"""Keeps a roll's marks in the store a second after the last one: they survive lock and kill."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.groups import RollDraft
from app.errors import UserError
from app.progress import Cancelled
from app.services import group_sessions
from ui.context import Context
from ui.pages.draft_keeper import RETRY_AFTER_MS, SAVE_AFTER_MS


class RollKeeper(QObject):
    """Writes what `read` gives; where that fails it tries again by itself."""

    def __init__(
        self, context: Context, read: Callable[[], RollDraft | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._read = read
        self._dirty = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._save_now)

    def touch(self) -> None:
        """Say that something was marked or typed."""
        self._dirty = True
        self.timer.start(SAVE_AFTER_MS)

    def forget(self) -> None:
        """Say that what was marked is saved."""
        self._dirty = False
        self.timer.stop()

    def keep(self) -> None:
        """Write what is not written yet.

        Raises:
            UserError: it could not be written.
        """
        roll = self._read() if self._dirty else None
        self.forget()
        if roll is None:
            return
        try:
            group_sessions.keep_roll(self._context.store, roll)
        except UserError:
            self._dirty = True
            raise

    def _save_now(self) -> None:
        try:
            self.keep()
        except UserError:
            self.timer.start(RETRY_AFTER_MS)
        except Cancelled:  # the store was locked, and this page was left before
            self.forget()
