"""After a roll: who did not come may be called tomorrow; the worker decides (peers.md F 53)."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.groups import MemberRow
from app.domain.meetings import ContactForm
from app.domain.today import BookingDraft
from app.errors import UserError
from app.services import bookings
from ui.context import Context
from ui.widgets.banner import Banner

_CALL_AT = time(9)
_CALL_MINUTES = 15
_FRIDAY = 4


class FollowUp(Banner):
    """Names the absent by their first names; its button books a short call for each.

    Signals:
        notified: what was booked and its undo (str, callable).
        failed: an exception to be explained.
    """

    notified = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "info", icon="phone", dismissible=True, parent=parent)
        self._context = context
        self._clients: tuple[UUID, ...] = ()
        self.action_pressed.connect(self._book)
        self.hide()

    def offer(self, absent: Sequence[MemberRow]) -> None:
        """Offer to call those who did not come; nothing where all came."""
        self._clients = tuple(one.draft.client_id for one in absent)
        if not absent:
            self.hide()
            return
        names = ", ".join(one.shown_name for one in absent)
        self.show_message(
            self.tr("Did not come: {names}. A call on {day}?").format(
                names=names, day=text.format_date(self._day(), year=False)
            ),
            "info",
            self.tr("Book the call(s)"),
            "phone",
        )

    def _day(self) -> date:
        """The next working day."""
        today = self._context.today()
        return today + timedelta(days=3 if today.weekday() == _FRIDAY else 1)

    def _book(self) -> None:
        store, now = self._context.store, self._context.now()
        made: list[UUID] = []
        try:
            for client_id in self._clients:
                call = BookingDraft(
                    id=uuid4(),
                    client_id=client_id,
                    on=self._day(),
                    at=_CALL_AT,
                    minutes=_CALL_MINUTES,
                    form=ContactForm.CALL,
                )
                made.append(bookings.save_booking(store, call, now=now))
        except UserError as error:
            self.failed.emit(error)
            return
        self.hide()

        def undo() -> None:
            for booking_id in made:
                bookings.cancel_booking(store, booking_id, now=now)

        self.notified.emit(self.tr("%n call(s) booked", "", len(made)), undo)
