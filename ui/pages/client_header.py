"""The head of a client's page: in full on Yhteenveto, 64 px elsewhere and while scrolling."""

from functools import cached_property

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.clients import ClientRow
from ui import theme
from ui.layout_class import LayoutClass
from ui.models.client_texts import ClientTexts
from ui.pages.client_facts_line import ClientFactsLine
from ui.pages.notices_button import NoticesButton
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import Button, IconButton
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.period_bar import PeriodBar
from ui.widgets.period_data import PeriodBarData
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown, show_when_needed
from ui.widgets.week_ribbon import WeekCell, WeekRibbon


class ClientHeader(QFrame):
    """Who it is, where the period stands, and what can be done next.

    Signals:
        print_wanted, log_wanted, edit_wanted, booking_wanted, last_wanted, phone_wanted,
            use_log_wanted: the actions.
        turn_wanted: turn the screen to the client.
        notices_wanted: *Huomioita* was pressed.
        mark_activated: the id of a meeting on the period bar.
    """

    print_wanted = Signal()
    log_wanted = Signal()
    turn_wanted = Signal()
    edit_wanted = Signal()
    booking_wanted = Signal()
    use_log_wanted = Signal()
    last_wanted = Signal()
    phone_wanted = Signal()
    notices_wanted = Signal()
    mark_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._full = True
        self._layout_class = LayoutClass.WIDE
        self._avatars = (Avatar("", "voice", 40), Avatar("", "voice", 52))
        self._name = ElidedLabel("", "h1")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._age = Label("", "body", "ink2", tabular=True)
        self.notices = NoticesButton()
        self._facts = ("", "", "", "")
        self.ribbon = WeekRibbon(())
        self.week = Label("", "small", "ink2", wrap=True, tabular=True)
        self.bar = PeriodBar()
        self._make_actions()
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _make_actions(self) -> None:
        self.turn_button = Button(self.tr("Client view"), "presentation")
        self.turn_button.setToolTip("Ctrl+Shift+A")
        self.print_button = Button(self.tr("Print"), "printer")
        self.log_button = Button(self.tr("Log a meeting"), "pen-line", "primary")
        self.log_button.setObjectName("log-meeting")
        self.more_button = IconButton("ellipsis", self.tr("More actions"))
        self.menu = QMenu(self)
        self._turn_action = self.menu.addAction(self.tr("Client view"))
        self._print_action = self.menu.addAction(self.tr("Print"))
        self.edit_action = self.menu.addAction(self.tr("Edit client data"))
        self.booking_action = self.menu.addAction(self.tr("Book a time"))
        self.last_action = self.menu.addAction(self.tr("Last time (F4)"))
        self.phone_action = self.menu.addAction(self.tr("To the work phone (F9)"))
        self.use_log_action = self.menu.addAction(self.tr("Use log"))

    def _lay_out(self) -> None:
        self._name_row = QHBoxLayout()
        self._name_row.addWidget(self._name)
        self._name_row.addWidget(self._age)
        self._name_row.addWidget(self.notices)
        self._name_row.addStretch()
        self._second_row = QHBoxLayout()
        self._second_row.addWidget(self.ribbon)
        self._second_row.addWidget(self.week, 1)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch()
        self._words.addLayout(self._name_row)
        self._words.addLayout(self._second_row)
        self._words.addStretch()
        self._row = QHBoxLayout()
        for avatar in self._avatars:
            self._row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._words, 1)
        for button in (self.turn_button, self.print_button, self.log_button, self.more_button):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.bar)

    @cached_property
    def turn_icon(self) -> IconButton:
        """Turns the screen, where words have no room."""
        button = self._icon_before(self.turn_button, "presentation", self.tr("Client view"))
        button.setToolTip("Ctrl+Shift+A")
        button.clicked.connect(self.turn_wanted)
        return button

    @cached_property
    def print_icon(self) -> IconButton:
        """Prints, where words have no room."""
        button = self._icon_before(self.print_button, "printer", self.tr("Print"))
        button.clicked.connect(self.print_wanted)
        return button

    def _icon_before(self, words: Button, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name)
        place = self._row.indexOf(words) + 1
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    @cached_property
    def facts(self) -> ClientFactsLine:
        """What stands under the name of the whole head."""
        line = ClientFactsLine()
        self._second_row.insertWidget(0, line, 1)
        return line

    @cached_property
    def no_period(self) -> Tag:
        """What stands in the place of the bar, as long as there is no period."""
        tag = Tag("", "neutral", "handshake")
        self._column.addWidget(tag)
        return tag

    def _connect(self) -> None:
        self.print_button.clicked.connect(self.print_wanted)
        self._print_action.triggered.connect(self.print_wanted)
        self.turn_button.clicked.connect(self.turn_wanted)
        self._turn_action.triggered.connect(self.turn_wanted)
        self.log_button.clicked.connect(self.log_wanted)
        self.edit_action.triggered.connect(self.edit_wanted)
        self.booking_action.triggered.connect(self.booking_wanted)
        self.last_action.triggered.connect(self.last_wanted)
        self.phone_action.triggered.connect(self.phone_wanted)
        self.use_log_action.triggered.connect(self.use_log_wanted)
        self.notices.clicked.connect(self.notices_wanted)
        self.bar.mark_activated.connect(self.mark_activated)
        self.more_button.clicked.connect(self._open_menu)

    def show_client(
        self,
        client: ClientRow,
        texts: ClientTexts,
        cells: tuple[WeekCell, ...],
        bar: PeriodBarData | None,
    ) -> None:
        """Show a client; `cells` and `bar` are empty and None while there is no period."""
        for avatar in self._avatars:
            avatar.set_initials(client.initials)
        self._name.setText(client.name)
        self._age.setText(texts.age())
        self.notices.set_count(client.notice_count)
        self._facts = (texts.age(), client.phone, texts.own_worker(), texts.interpreter())
        self.ribbon.set_cells(cells, texts.ribbon_reading(cells) if cells else "")
        self._has_ribbon, self._has_bar = bool(cells), bar is not None
        self.week.setText(texts.week())
        if bar is not None:
            self.bar.set_data(bar)
        self._show_parts()

    def set_full(self, full: bool) -> None:
        """Show all, or only 64 px."""
        if full != self._full:
            self._full = full
            self._name.set_role("h1" if full else "h3")
            self._renew()
            self._show_parts()

    def is_full(self) -> bool:
        """Tell whether all is shown."""
        return self._full

    def set_log_filled(self, filled: bool) -> None:
        """Make logging the one filled action, or a soft one beside a section's own."""
        self.log_button.set_kind("primary" if filled else "soft")

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Icon buttons where there is little room; compact keeps only the main action."""
        self._layout_class = layout_class
        self._renew()
        self._show_parts()

    _has_ribbon = False
    _has_bar = False

    def _show_parts(self) -> None:
        full, wide = self._full, self._layout_class is LayoutClass.WIDE
        small = self._layout_class is LayoutClass.COMPACT
        set_shown(self._avatars[0], not full or not wide)
        set_shown(self._avatars[1], full and wide)
        set_shown(self._age, not full and bool(self._age.text()))
        show_when_needed(self, "facts", full)
        if full:
            self.facts.show_facts(*self._facts)
            self.facts.set_brief(not wide)
        set_shown(self.ribbon, not full and self._has_ribbon and not small)
        set_shown(self.week, not full)
        set_shown(self.bar, full and self._has_bar)
        show_when_needed(self, "no_period", full and not self._has_bar)
        if full and not self._has_bar:
            self.no_period.set(self.week.text(), "neutral", "calendar-range")
        set_shown(self.turn_button, wide)
        show_when_needed(self, "turn_icon", not wide and not small)
        self._turn_action.setVisible(small)
        set_shown(self.print_button, wide)
        show_when_needed(self, "print_icon", not wide and not small)
        self._print_action.setVisible(small)

    def _open_menu(self) -> None:
        place = self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4))
        wide = self.menu.sizeHint().width() - self.more_button.width()
        self.menu.popup(place - QPoint(wide, 0))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        top = look.space(12) if self._full else 2
        below = look.space(8) if self._full else 2
        self._column.setContentsMargins(side, top, side, below)
        self._column.setSpacing(look.space(4))
        gaps = look.space(16 if self._layout_class is LayoutClass.WIDE else 12)
        self._row.setSpacing(gaps)
        self._name_row.setSpacing(look.space(12 if self._full else 8))
        self._second_row.setSpacing(look.space(8))
        self._row.setStretch(2, 1)
        # the button's 40 px reach over the line below instead of making the head taller
        self._second_row.setContentsMargins(0, -look.space(8), 0, 0)
        self.setMinimumHeight(0 if self._full else look.px(64))
