"""The outbox as a list: what needs a look first, then what waits, then what has arrived."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject
from typing_extensions import override

from app.domain.exchange import OutboxRow, UnitState
from app.services.exchange import needs_worker
from ui.models.outbox_texts import state_text, unit_title
from ui.models.row_models import RowListModel

_ORDER = {
    UnitState.CONFLICT: 0,
    UnitState.REFUSED: 1,
    UnitState.SENDING: 2,
    UnitState.QUEUED: 3,
    UnitState.SENT: 4,
    UnitState.WITHDRAWN: 5,
}


_GONE = {UnitState.SENT, UnitState.WITHDRAWN}


def _place(row: OutboxRow) -> tuple[bool, int, int]:
    """What goes on only when she does something stands first, then by state, the newest first."""
    is_open = row.state not in _GONE
    attention = is_open and needs_worker(row.state, row.reason_code)
    return not attention, _ORDER[row.state], -row.seq


class OutboxModel(RowListModel[OutboxRow]):
    """Rows of *Siirrot*; the filter is one of the keys of `state_text`, empty for all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[OutboxRow, ...] = ()
        self._filter = ""

    @property
    def every(self) -> tuple[OutboxRow, ...]:
        """All rows, whatever the filter."""
        return self._all

    def show_units(self, rows: Sequence[OutboxRow]) -> None:
        """Show other rows under the same filter."""
        self._all = tuple(sorted(rows, key=_place))
        self._renew()

    def set_filter(self, key: str) -> None:
        """Show the rows of one state."""
        self._filter = key
        self._renew()

    def index_of(self, row: OutboxRow | None) -> QModelIndex:
        """Give the index of a unit, or of the first row."""
        wanted = row.id if row else None
        found = next((n for n, one in enumerate(self._rows) if one.id == wanted), 0)
        return self.index(found) if self._rows else QModelIndex()

    def waiting(self, chosen: OutboxRow | None = None) -> OutboxRow | None:
        """Give the chosen unit if it is still here, else the one that waits longest."""
        here = [row for row in self._all if row.state not in _GONE]
        if chosen is not None and chosen.state not in _GONE:
            return chosen
        return min(here, key=lambda row: row.seq, default=None)

    def _renew(self) -> None:
        key = self._filter
        self.set_rows([row for row in self._all if not key or state_text(row.state).key == key])

    @override
    def reading(self, row: OutboxRow) -> str:
        return f"{state_text(row.state).word}: {unit_title(row)}, {row.client_name}"
