"""Tells through the tray what comes, without a name: never about whom, never where (ui.md 11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from app import text
from app.errors import UserError
from app.services.notices import (
    Notice,
    NoticeKind,
    NoticeSettings,
    due_notices,
    load_notice_settings,
    planned_notices,
)
from app.services.vault import Store
from ui.shield import Shield
from ui.system_tray import Tray
from ui.translation import current_language

_EVERY_MS: Final = 20_000


class TrayNotices(QObject):
    """Outlives the windows: while it is locked it knows moments only, if she wants it at all.

    Args:
        now: the clock.
        tray: where notices are shown.
    """

    def __init__(self, now: Callable[[], datetime], tray: Tray, parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._tray = tray
        self._store: Store | None = None
        self._shield: Shield | None = None
        self._settings = NoticeSettings()
        self._planned: tuple[Notice, ...] = ()
        self._told: set[Notice] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def watch(self, store: Store, shield: Shield) -> None:
        """Look at an open store from now on."""
        self._store, self._shield = store, shield
        self._timer.start(_EVERY_MS)
        self.look()

    def look(self) -> None:
        """Show what is due, if she lets it be shown just now; else it is not told later either."""
        if not self._tray.is_available():
            return
        now = self._now()
        self._read(now)
        shielded = self._shield is not None and self._shield.is_on
        due = due_notices(self._planned, now, self._told)
        self._told |= set(due)
        if self._settings.lets(shielded=shielded, locked=self._store is None):
            for notice in due:
                self._tray.say("Rinnalla", self._words(notice, now))

    def rest(self, *, ended: bool = False) -> None:
        """The store is being locked: keep the moments only if she wants to hear while locked."""
        if self._store is not None and self._tray.is_available():
            self._read(self._now())
        self._store = self._shield = None
        if ended or not self._settings.when_locked:
            self._planned = ()
            self._timer.stop()
        if ended:
            self._tray.put_away()

    def _read(self, now: datetime) -> None:
        if self._store is None or not self._store.is_open:
            return
        try:
            self._settings = load_notice_settings(self._store)
            self._planned = planned_notices(self._store, now=now) if self._settings.on else ()
        except UserError:
            self._planned = ()  # a store that cannot be read has nothing to tell

    def _words(self, notice: Notice, now: datetime) -> str:
        if notice.kind is NoticeKind.SAFETY:
            return self.tr("The safety time of the visit has run out.")
        if notice.kind is NoticeKind.MEETING:
            minutes = max(int((notice.at - now).total_seconds() + 59) // 60, 1)
            return self.tr("A meeting begins in %n minute(s)", "", minutes)
        clock = text.clock(text.local(notice.at), current_language())
        return self.tr("Reminder {time}").format(time=clock)
