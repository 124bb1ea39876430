"""*Siirretty / siirtämättä* of each client as a table."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from app import text
from app.domain.handed_over import HandedOver
from ui.models.row_models import RowTableModel


class HandedOverModel(RowTableModel[HandedOver]):
    """One row a client; `now` tells the ages."""

    columns = ("client", "waiting", "oldest", "arrived", "last")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None

    def show_clients(self, rows: Sequence[HandedOver], now: datetime) -> None:
        """Show other clients."""
        self._now = now
        self.set_rows(rows)

    @override
    def cell(self, row: HandedOver, column: str) -> str:
        last = row.last_receipt
        return {
            "client": row.client_name,
            "waiting": _waiting(row),
            "oldest": self._age(row),
            "arrived": str(row.arrived),
            "last": text.format_date(text.local(last).date(), year=False) if last else "–",
        }[column]

    def _age(self, row: HandedOver) -> str:
        if row.oldest is None or self._now is None:
            return "–"
        days = row.days_waiting(self._now)
        if not days:
            return QCoreApplication.translate("handed-over", "today")
        return QCoreApplication.translate("handed-over", "%n day(s)", "", days)

    @override
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("handed-over", "Client"),
            translate("handed-over", "Not handed over"),
            translate("handed-over", "Oldest"),
            translate("handed-over", "Handed over"),
            translate("handed-over", "Last receipt"),
        )


def _waiting(row: HandedOver) -> str:
    """How many are still here, and how many of them need her."""
    translate = QCoreApplication.translate
    here = row.waiting + row.attention
    if not here:
        return translate("handed-over", "everything is there")
    if not row.attention:
        return str(here)
    words = translate("handed-over", "{count}, of which {attention} need attention")
    return words.format(count=here, attention=row.attention)
