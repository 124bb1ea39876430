"""The base of what is shown when the screen is turned to the client.

To add one: a subclass here in `ui/pages`, and an entry in `turned_views()` of
`ui/windows/registry.py`. It shows one client or nobody, never a name of anybody else.
"""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.text import Language
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.translation import Speech
from ui.widgets.buttons import Button, IconButton
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

_SMALL_HEIGHT = 660
_TITLES: Final = ("client-title", "display", "h1")
LANGUAGES: Final = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class TurnedView(QWidget):
    """One turned screen; only the worker's PIN (or passphrase) ends it.

    It speaks the client's language, whatever the interface speaks; one press changes it.

    Attributes:
        speech: the language that is spoken to the client.
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
        self.speech = Speech(self)
        self.setObjectName("turned")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        QShortcut(QKeySequence("Esc"), self, self.leave_wanted.emit)

    def speak(self, language: Language) -> None:
        """Go on in another language; what was typed and chosen stays."""
        self.speech.use(language)
        self.say_all()

    def say_all(self) -> None:
        """Say every text of the view anew, in the language of `speech`."""

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


def language_segment(view: TurnedView, options: Sequence[SegmentOption]) -> Segment:
    """Give the choice of the language, which each of the three names in its own words."""
    segment = Segment(options, "Suomi, svenska, English", large=True, parent=view)
    segment.changed.connect(lambda: view.speak(cast("Language", segment.selected() or "fi")))
    return segment


class TurnedHead(QWidget):
    """The title, and at the right the language and what belongs to the worker: other display,
    smaller, close.

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
        self._speech = view.speech
        self._roles: Sequence[str] = _TITLES
        self._shrunk = False
        self.languages = language_segment(
            view, [SegmentOption(code, code.upper(), name=name) for code, name in LANGUAGES]
        )
        self.move_button = IconButton("monitor-smartphone", "")
        set_shown(self.move_button, len(QGuiApplication.screens()) > 1)
        self.shrink_button = Button("", "minimize-2", large=True)
        set_shown(self.shrink_button, shrinks)
        self.close_button = Button("", "lock", large=True)
        self.move_button.clicked.connect(view.move_wanted)
        self.shrink_button.clicked.connect(self.shrink_pressed)
        self.close_button.clicked.connect(view.leave_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._row = HeadRow()
        self.setLayout(self._row)
        self._row.add(words, 1)
        for part in (self.languages, self.move_button, self.shrink_button, self.close_button):
            self._row.add(part, alignment=Qt.AlignmentFlag.AlignTop)
        follow_theme(self._renew)

    def say(self, title: str, line: str = "") -> None:
        """Show a title, and a line below it; the buttons speak the same language."""
        translate = self._speech.translate
        self.languages.set_selected(self._speech.language)
        self.move_button.set_name(translate("TurnedHead", "Show on the other display"))
        self.close_button.setText(translate("TurnedHead", "Close view"))
        self.set_shrunk(self._shrunk)
        self.title.setText(title)
        self._fit()
        self.line.setText(line)
        set_shown(self.line, bool(line))

    def set_small(self, small: bool) -> None:
        """Take less room."""
        self._roles = _TITLES[2:] if small else _TITLES
        self._fit()

    def set_shrunk(self, shrunk: bool) -> None:
        """Offer the other size."""
        self._shrunk = shrunk
        translate = self._speech.translate
        said = translate("TurnedHead", "Larger") if shrunk else translate("TurnedHead", "Smaller")
        self.shrink_button.setText(said)
        self.shrink_button.set_icon("maximize-2" if shrunk else "minimize-2")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the largest letters in which the title stands on one line."""
        look, said = theme.current(), self.title.text()
        room = self.title.width()
        fitting = (
            role
            for role in self._roles
            if QFontMetrics(look.font(role)).horizontalAdvance(said) <= room
        )
        self.title.set_role(next(fitting, self._roles[-1]))

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(12))
