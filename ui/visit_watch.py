"""Says, on whatever page she is, that the safety time of a visit has run out (35)."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.visit_safety import is_overdue
from ui.context import Context

_EVERY_MS: Final = 30_000


class VisitWatch(QObject):
    """Looks every half a minute; a new deadline is watched anew.

    Signals:
        overdue: the time has run out.
    """

    overdue = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._told = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Say it, unless it was said."""
        late = is_overdue(self._context.store, now=self._context.now())
        if late and not self._told:
            self.overdue.emit()
        self._told = late

    def page_shown(self) -> None:
        """Say it again: another page's banner took its place."""
        self._told = False
        self.look()

    def stop(self) -> None:
        """Look no more: the store is being closed."""
        self._timer.stop()
