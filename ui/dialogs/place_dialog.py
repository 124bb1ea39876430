"""The base of dialogs that are places: a page navigates to them, the window opens them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ui.context import Context
from ui.navigation import Place


class PlaceDialog(QDialog):
    """A dialog over the page; when it closes, the window lets the page read the store again.

    Signals:
        navigate: go to another place (Place) after closing, for example to the new client.
        notified: a short message and its undo (str, callable or None).
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    notified = Signal(str, object)
    failed = Signal(object)

    def __init__(self, context: Context, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.place = place

    def save_draft(self) -> None:
        """Write what is typed to the store's drafts: the lock closes dialogs without asking."""
