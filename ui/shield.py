"""*Suojaa näyttö* (03c): what may be read while a client sits beside her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from uuid import UUID


class Shield(QObject):
    """One for an open store: it outlives pages, not the lock. Leaving it needs no PIN.

    Pages ask `is_on` and `shows` when they read; the window lets them read again on `changed`.

    Signals:
        changed: it went on or off.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._client_id: UUID | None = None
        self._declined: UUID | None = None

    @property
    def is_on(self) -> bool:
        """Whether other clients are hidden."""
        return self._on

    def shows(self, client_id: UUID | None) -> bool:
        """Whether this client's name may be read: with the shield only the one whose page it is."""
        return not self._on or (client_id is not None and client_id == self._client_id)

    def toggle(self) -> None:
        """Go on or off because she wants it; off holds for this client's meeting."""
        self._on = not self._on
        self._declined = None if self._on else self._client_id
        self.changed.emit()

    def take_off(self) -> None:
        """Go off if it is on."""
        if self._on:
            self.toggle()

    def arrive(self, client_id: UUID | None) -> None:
        """Know whose page is shown from now on; None for a page of many or of nobody."""
        self._client_id = client_id
        if client_id is not None and client_id != self._declined:
            self._declined = None

    def offer(self) -> bool:
        """Go on by itself at the meeting, unless she took it off there; tell whether it went on."""
        if self._on or self._client_id is None or self._declined == self._client_id:
            return False
        self._on = True
        self.changed.emit()
        return True
