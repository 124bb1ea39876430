"""Opening *Huomioita* of one client, and the protected address in it; both are logged."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.clients import ClientDraft
from app.errors import UserError
from app.services import caseload
from ui.context import Context
from ui.pages.notices_popup import NoticesPopup


class ClientNotices(QObject):
    """Keeps the one popup there may be.

    Signals:
        failed: an exception to be explained.
    """

    failed = Signal(object)

    def __init__(self, context: Context, client_id: UUID, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._client_id = client_id
        self._page = page
        self.popup: NoticesPopup | None = None

    def turn_to(self, client_id: UUID) -> None:
        """Be about another client from now on."""
        self.close()
        self._client_id = client_id

    def show_under(self, button: QWidget) -> None:
        """Read what is to be minded and show it under a button for 30 seconds."""
        try:
            notices = caseload.load_notices(self._context.store, self._client_id)
        except UserError as error:
            self.failed.emit(error)
            return
        self.popup = NoticesPopup(notices, self._reveal, self._page)
        self.popup.destroyed.connect(self._forget)
        self.popup.show_under(button)

    def close(self) -> None:
        """Take the popup away."""
        if self.popup is not None:
            self.popup.close()

    def _forget(self) -> None:
        self.popup = None

    def _reveal(self) -> ClientDraft | None:
        try:
            return caseload.reveal_address(self._context.store, self._client_id)
        except UserError as error:
            self.failed.emit(error)
            return None
