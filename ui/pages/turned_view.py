"""The base of what is shown when the screen is turned to the client.

To add one: a subclass here in `ui/pages`, and an entry in `turned_views()` of
`ui/windows/registry.py`. It shows one client or nobody, never a name of anybody else.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown

_SMALL_HEIGHT = 660


class TurnedView(QWidget):
    """One turned screen; only the worker's PIN (or passphrase) ends it.

    Attributes:
        way_back: where the worker goes when the screen is turned back; None stays at her page.

    Signals:
        leave_wanted: ask for the PIN.
        move_wanted: go to the other display.
        stored: something was written.
    """

    leave_wanted = Signal()
    move_wanted = Signal()
    stored = Signal()

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.place = place
        self.way_back: Place | None = None
        self.setObjectName("turned")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        QShortcut(QKeySequence("Esc"), self, self.leave_wanted.emit)

    def save_draft(self) -> None:
        """Write what the client is typing to the store's drafts; must be fast."""

    def tell_not_kept(self) -> None:
        """Say to the client that what was written could not be kept."""

    def is_low(self) -> bool:
        """Whether there is little height: 1024x640, or large text on a laptop."""
        return self.height() / theme.current().scale() < _SMALL_HEIGHT

    def renew_margins(self) -> None:
        """Give the edges their space."""
        look = theme.current()
        side, top = look.space(40), look.space(16 if self.is_low() else 24)
        self.column.setContentsMargins(side, top, side, look.space(24))
        self.column.setSpacing(look.space(12 if self.is_low() else 20))


class TurnedHead(QWidget):
    """The title, and at the right what belongs to the worker: other display, smaller, close.

    Args:
        view: the screen whose head this is.
        shrinks: offer *Pienennä*.
    """

    shrink_pressed = Signal()

    def __init__(self, view: TurnedView, *, shrinks: bool = False) -> None:
        super().__init__(view)
        self.title = Label("", "client-title", wrap=True)
        self.line = Label("", "client-note", "ink2", wrap=True)
        self.line.hide()
        self.move_button = IconButton("monitor-smartphone", self.tr("Show on the other display"))
        set_shown(self.move_button, len(QGuiApplication.screens()) > 1)
        self.shrink_button = Button(self.tr("Smaller"), "minimize-2", large=True)
        set_shown(self.shrink_button, shrinks)
        self.close_button = Button(self.tr("Close view"), "lock", large=True)
        self.move_button.clicked.connect(view.move_wanted)
        self.shrink_button.clicked.connect(self.shrink_pressed)
        self.close_button.clicked.connect(view.leave_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        for button in (self.move_button, self.shrink_button, self.close_button):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        follow_theme(self._renew)

    def say(self, title: str, line: str = "") -> None:
        """Show a title, and a line below it."""
        self.title.setText(title)
        self.line.setText(line)
        set_shown(self.line, bool(line))

    def set_small(self, small: bool) -> None:
        """Take less room."""
        self.title.set_role("h1" if small else "client-title")

    def set_shrunk(self, shrunk: bool) -> None:
        """Offer the other size."""
        self.shrink_button.setText(self.tr("Larger") if shrunk else self.tr("Smaller"))
        self.shrink_button.set_icon("maximize-2" if shrunk else "minimize-2")

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(12))
