"""The base of dialogs that are places: a page navigates to them, the window opens them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import Place
from ui.widgets.dialog import SheetDialog


class PlaceDialog(SheetDialog):
    """A dialog over the page; when it closes, the window lets the page read the store again.

    Args:
        context: the open store and what comes from outside.
        place: what it is about.
        window: what it lies over.
        title: a question or a noun; `set_title` changes it.
        width: of the sheet at 100 %.

    Signals:
        navigate: go to another place (Place) after closing, for example to the new client.
        notified: a short message and its undo (str, callable or None).
        failed: an exception to be explained.
    """

    navigate = Signal(object)
    notified = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self, context: Context, place: Place, window: QWidget, title: str = "", width: int = 720
    ) -> None:
        super().__init__(title, window, width)
        self.context = context
        self.place = place

    def save_draft(self) -> None:
        """Write what is typed to the store's drafts: the lock closes dialogs without asking."""
