"""What she changed last, so that it can be taken back: in the toast, and by Ctrl+Z (I9.4)."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:  # the unlock window paints before the store's code is loaded
    from app.services.undoing import Taken
    from app.services.vault import Store


class ChangeWatch(QObject):
    """Knows the changes of the last act: all that was written in one turn of the event loop.

    Args:
        store: the open store; what jobs write is not watched.
        parent: who lives as long as the store is open.
    """

    def __init__(self, store: Store, parent: QObject) -> None:
        from app.services import undoing

        super().__init__(parent)
        self._store = store
        self._last: tuple[Taken, ...] = ()
        self._now: tuple[Taken, ...] = ()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._end_turn)
        # the store outlives its window: at the lock, and where a window is made anew
        self.destroyed.connect(undoing.watch(store, self._changed))

    def just_now(self) -> tuple[Taken, ...]:
        """Give what was changed in this very turn: the toast that is said now is about it."""
        return self._now

    def last(self) -> tuple[Taken, ...]:
        """Give what the last act changed; nothing once it was taken back."""
        return self._last

    def resting(self) -> AbstractContextManager[None]:
        """Let what an undo writes be no change of its own."""
        return self._store.changed.quiet()

    def take_back(self, changes: tuple[Taken, ...]) -> None:
        """Take an act back.

        Raises:
            AlreadyLeft, ChangedElsewhere: as `app.services.undoing.take_back`.
        """
        from app.services import undoing

        undoing.take_back(self._store, changes)
        if changes == self._last:
            self._last = ()

    def _changed(self, change: Taken) -> None:
        self._now = self._last = (*self._now, change)
        self._turn.start()

    def _end_turn(self) -> None:
        self._now = ()
