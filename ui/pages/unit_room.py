"""The right side of *Siirrot* (13): one unit, or both entries of a conflict, and what to do."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.exchange import BothEntries, OutboxRow, UnitKind
from app.errors import UserError
from app.services import exchange, outbox_acts
from ui.context import Context
from ui.navigation import Place
from ui.pages.conflict_detail import ConflictDetail
from ui.pages.unit_detail import UnitDetail
from ui.widgets.scroll import Scroll
from ui.widgets.themed import set_shown, show_when_needed


class UnitRoom(QWidget):
    """Shows a unit and does what she decides about it.

    Signals:
        navigate: go to a place (Place).
        failed: an exception to be explained.
        stored: something was written; the page reads again.
        send_wanted: she wants a try now.
        notified: a short message and its undo (str, callable or None).
    """

    navigate = Signal(object)
    failed = Signal(object)
    stored = Signal()
    send_wanted = Signal()
    notified = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._opened: set[UUID] = set()
        self.to_whom = ""
        self._narrow = False
        self.detail = UnitDetail(context.today, self)
        self._reading = Scroll(padding=0, gap=0, parent=self)
        self._reading.body.addWidget(self.detail)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._reading)
        self.detail.retry_wanted.connect(self._retry)
        self.detail.withdraw_wanted.connect(self._ask_withdraw)
        self.detail.take_back_wanted.connect(self._ask_take_back)
        self.detail.open_wanted.connect(self.open_record)
        self.detail.navigate.connect(self.navigate)

    @cached_property
    def conflict(self) -> ConflictDetail:
        """Both entries, where somebody else's stands in the way of hers."""
        conflict = ConflictDetail(self._context.today, self)
        self._column.addWidget(conflict)
        conflict.set_narrow(self._narrow)
        conflict.add_wanted.connect(self.open_record)
        conflict.beside_wanted.connect(self._keep_beside)
        conflict.ask_wanted.connect(self._show_team)
        conflict.compare_wanted.connect(self._compare)
        return conflict

    def set_narrow(self, narrow: bool) -> None:
        """Put what stands side by side under each other."""
        self._narrow = narrow
        if "conflict" in vars(self):
            self.conflict.set_narrow(narrow)

    def show_row(self, row: OutboxRow | None) -> None:
        """Show a unit, or nothing."""
        is_conflict = row is not None and row.is_anothers
        both = self._both(row) if row is not None and is_conflict else None
        show_when_needed(self, "conflict", is_conflict)
        set_shown(self._reading, not is_conflict)
        self.detail.show_row(None if is_conflict else row, self.to_whom)
        if row is not None and is_conflict:
            self.conflict.show_conflict(row, both)

    def _both(self, row: OutboxRow) -> BothEntries | None:
        if not self._context.shield.shows(row.client_id):
            return None
        first = row.id not in self._opened
        self._opened.add(row.id)
        return outbox_acts.both_entries(self._context.store, row.id, logged=first)

    def open_record(self, row: OutboxRow) -> None:
        """Go to the record behind a unit, where it is corrected and added to."""
        section = "plan" if row.kind is UnitKind.PLAN else "meetings"
        self.navigate.emit(Place("client", row.client_id, section, row.record_id))

    def _show_team(self, row: OutboxRow) -> None:
        self.navigate.emit(Place("client", row.client_id, "team"))

    def _compare(self, row: OutboxRow) -> None:
        self.navigate.emit(Place("both-entries", row.client_id, record_id=row.id))

    def _keep_beside(self, row: OutboxRow) -> None:
        if self._change(outbox_acts.keep_beside, row):
            self.notified.emit(self.tr("Yours goes beside the other entry."), None)

    def _retry(self, row: OutboxRow) -> None:
        self._change(exchange.retry, row)
        self.send_wanted.emit()

    def _ask_withdraw(self, row: OutboxRow) -> None:
        self._context.prompts.confirm(
            self,
            self.tr("Take this out of the queue?"),
            self.tr("It is not handed over. The entry itself stays as it is."),
            self.tr("Take out"),
            partial(self._change, exchange.withdraw, row),
        )

    def _ask_take_back(self, row: OutboxRow) -> None:
        self._context.prompts.confirm(
            self,
            self.tr("Mark this as entered in error?"),
            self.tr(
                "It stays in the client information system, marked as an error; nothing is "
                "erased. Your own entry stays here as it is."
            ),
            self.tr("Mark as an error"),
            partial(self._take_back, row),
        )

    def _take_back(self, row: OutboxRow) -> None:
        if self._change(outbox_acts.take_back, row):
            self.notified.emit(
                self.tr("It is marked as an error there when the next transfer goes."), None
            )

    def _change(self, act: Callable[..., Any], row: OutboxRow) -> bool:
        try:
            act(self._context.store, row.id, now=self._context.now())
        except UserError as error:
            self.failed.emit(error)
            return False
        finally:
            self.stored.emit()
        return True
