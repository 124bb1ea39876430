"""The base of the sections of a client's page: what the page asks of them, what they may say."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.domain.summary import ClientHead
from ui.context import Context
from ui.layout_class import LayoutClass


class ClientSection(QWidget):
    """One section of one client; it loads in its constructor and logs that it was opened.

    `scroll_area` is set where scrolling makes the page's header small (Yhteenveto). `logs_meetings`
    says that logging a meeting is the one filled action; a section with an action of its own
    that is filled sets it to False and names that action in `primary_action`.

    Signals:
        navigate: go to another place (Place).
        section_wanted: open another section of the same client (its id: "plan", "team" …).
        moved: this section now shows another record (UUID or None).
        notified: a short message and its undo (str, callable or None); use `notify`.
        failed: an exception to be explained.
        stored: something was written: counts and header are read again.
    """

    navigate = Signal(object)
    section_wanted = Signal(str)
    moved = Signal(object)
    notified = Signal(str, object)
    failed = Signal(object)
    stored = Signal()

    logs_meetings = True

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.client_id = client_id
        self.layout_class = LayoutClass.WIDE
        self.scroll_area: QScrollArea | None = None
        self.primary_action: QPushButton | None = None

    def refresh(self) -> None:
        """Read the store again and show it, without a second view in the use log."""

    def client_head(self) -> ClientHead | None:
        """Give what stands over the section, where it was read with it."""
        return None

    def save_draft(self) -> None:
        """Write what is typed and not yet saved to the store's drafts."""

    def show_record(self, record_id: UUID) -> None:
        """Show one record of the section, as a place asks for."""

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Lay out for a window of this class."""
        self.layout_class = layout_class

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a toast; `undo` gives it an undo button."""
        self.notified.emit(text, undo)
