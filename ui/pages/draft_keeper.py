"""Keeps a form in the store's drafts by itself, a second after the last key (architecture.md 2)."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import text
from app.domain.clients import ClientDraft
from app.domain.network import ServiceEntry
from app.errors import UserError
from app.progress import Cancelled
from app.services import drafts
from app.services.payloads import FormDraft
from ui.context import Context

SAVE_AFTER_MS: Final = 1000
RETRY_AFTER_MS: Final = 5000


class DraftKeeper(QObject):
    """Writes what `read` gives; where that fails the text stays, and it tries again by itself.

    Args:
        context: the open store and the clock.
        kind: the kind of form (`app.services.payloads.KINDS`).
        read: gives the form as it stands; called on every write.

    Attributes:
        has_kept: something was written by this keeper.

    Signals:
        state_changed: where the draft is, in words, and whether it is safe (str, bool).
    """

    state_changed = Signal(str, bool)

    def __init__(
        self,
        context: Context,
        kind: str,
        read: Callable[[], FormDraft],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._read = read
        self._dirty = False
        self._stopped = False
        self.has_kept = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.save_now)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not in the drafts yet."""
        return self._dirty

    def touch(self) -> None:
        """Say that something was typed: it is written a second after the last key."""
        if self._stopped:
            return
        self._dirty = True
        self.timer.start(SAVE_AFTER_MS)

    def save_now(self) -> bool:
        """Write what is not written yet; tell whether everything is safe."""
        try:
            self.keep()
        except UserError:
            self.state_changed.emit(self.tr("Not stored. Trying again…"), False)
            self.timer.start(RETRY_AFTER_MS)
            return False
        except Cancelled:  # the store was locked, and this form was left before
            self.stop()
            return False
        return True

    def keep(self) -> None:
        """Write what is not written yet, because the form is being left.

        Raises:
            UserError: it could not be written.
        """
        if self._stopped or not self._dirty:
            return
        self.timer.stop()
        draft, now = self._read(), self._context.now()
        of_nobody = (ClientDraft, ServiceEntry)  # about no client that is kept already
        client_id = None if isinstance(draft, of_nobody) else draft.client_id
        payload = drafts.to_payload(draft)
        drafts.save_draft(self._context.store, self._kind, draft.id, client_id, payload, now=now)
        self._dirty = False
        self.has_kept = True
        self.show_kept(now)

    def show_kept(self, at: datetime) -> None:
        """Say when the draft that is shown was kept, as for a form that goes on with one."""
        moment = text.local(at)
        clock = f"{text.format_time(moment)}.{moment.second:02d}"
        self.state_changed.emit(self.tr("Draft on this device {time}").format(time=clock), True)

    def forget(self) -> None:
        """Say that what was typed is saved as a record: nothing waits any more."""
        self._dirty = False
        self.timer.stop()

    def stop(self) -> None:
        """Write nothing any more: the form is saved or given up."""
        self.forget()
        self._stopped = True
