"""The base of every page: what the main window asks of it and what it may ask of the window.

How a page is added: write `ui/pages/<name>_page.py` with a subclass of Page, and one entry in
`ui/windows/registry.py`. Pages lie under the dialogs (import contract): a page asks questions by
`self.context.prompts`, and opens a dialog of its own by navigating to a place that the registry
knows as a dialog; when that dialog closes, the window calls `refresh()`.
"""

from collections.abc import Callable
from typing import ClassVar, TypeAlias, cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.widgets.after_paint import fill_all

Crumb: TypeAlias = str | tuple[str, Place]


class Page(QWidget):
    """A part of the main window that shows one place.

    A page loads in its constructor or in `refresh`, keeps its draft in the store (`save_draft`)
    and never asks before it is left. Give every field an `objectName`: the cursor is brought back
    by it after unlocking.

    `stays`: whether it is kept, hidden, when she goes on to another page; `come_back` then shows
    it again with filter, scroll and cursor as she left them. Locking throws it away like the rest.

    Signals:
        navigate: go to another place (Place).
        moved: this page now shows another place (Place): a section was changed, a record saved.
        notified: a short message and its undo (str, callable or None); use `notify`.
        banner: (kind, text, action text, callable) or None; kind is info, warn, bad or ok;
            use `show_banner` and `clear_banner`. At most one is shown.
        failed: an exception to be explained in a dialog.
        breadcrumb_changed: `breadcrumb` gives something else.
        lock_wanted: she is done, and wants to lock.
        stored: something was written, so that counts of the shell (what waits) are read again.
    """

    stays: ClassVar[bool] = False
    navigate = Signal(object)
    moved = Signal(object)
    notified = Signal(str, object)
    banner = Signal(object)
    failed = Signal(object)
    breadcrumb_changed = Signal()
    stored = Signal()
    lock_wanted = Signal()

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.place = place
        self.layout_class = LayoutClass.WIDE
        self.primary_action: QPushButton | None = None

    def breadcrumb(self) -> list[Crumb]:
        """Where this is; a tuple of text and place can be pressed, the last is the page itself."""
        return []

    def client_in_sight(self) -> UUID | None:
        """Whom a key that is about one client means here; None where it is nobody."""
        return self.place.client_id

    def refresh(self) -> None:
        """Read the store again and show it; what she has typed stays."""

    def come_back(self, place: Place) -> None:
        """Show a place of this page again after other pages: what was written meanwhile too.

        It is a new view, logged as such.
        """
        self.place = place
        self.refresh()

    def save_draft(self) -> None:
        """Write what is typed and not yet saved to the store's drafts; must be fast."""

    def leave(self) -> None:
        """Be left for another page, for locking or for closing; never asks."""
        self.save_draft()

    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        """Lay out for a window of this class; called before the page is first shown."""

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Take the window's class and lay out if it is another one (the window calls this)."""
        self.layout_class = layout_class
        self.layout_class_changed(layout_class)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a toast; `undo` gives it an undo button. Never for errors.

        `undo` must not need this page: it writes, and gives the place to go to or None.
        """
        self.notified.emit(text, undo)

    def show_banner(
        self, kind: str, text: str, action: str = "", then: Callable[[], object] | None = None
    ) -> None:
        """Show the one banner over the page, with at most one action."""
        self.banner.emit((kind, text, action, then))

    def clear_banner(self) -> None:
        """Take the banner away."""
        self.banner.emit(None)

    def focus_state(self) -> dict[str, str]:
        """Tell which field has the cursor and where, and how far the page is scrolled."""
        state = {
            f"scroll:{area.objectName()}": str(area.verticalScrollBar().value())
            for area in self.findChildren(QAbstractScrollArea)
            if area.objectName() and not area.objectName().startswith("qt_")
        }
        focused = cast("QWidget | None", self.focusWidget())  # None, whatever the stubs say
        if focused is not None and focused.objectName():
            state["field"] = focused.objectName()
            state["cursor"] = str(_cursor(focused))
        return state

    def restore_focus_state(self, state: dict[str, str]) -> None:
        """Put cursor and scroll back where `focus_state` found them; what is gone is passed by."""
        fill_all(self)
        field = self.findChild(QWidget, state["field"]) if state.get("field") else None
        if field is not None:
            _set_cursor(field, int(state.get("cursor", "0")))
            field.setFocus()
        for area in self.findChildren(QAbstractScrollArea):
            value = state.get(f"scroll:{area.objectName()}")
            if value is not None:
                area.verticalScrollBar().setValue(int(value))


def _cursor(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.textCursor().position()
    return 0


def _set_cursor(field: QWidget, position: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(position)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(position, len(field.toPlainText())))
        field.setTextCursor(cursor)
