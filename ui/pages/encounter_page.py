"""Nimetön kohtaaminen (07b): a number of people, and in plain words what is kept of them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.low_threshold import MOST_AT_ONCE, Encounter, Week
from app.domain.problems import Problem
from app.reference.vocabularies import Vocabulary
from app.services import low_threshold
from ui import messages, theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.chip import ChipGroup
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.stepper import Stepper
from ui.widgets.themed import follow_theme

_WIDTH = 760


class EncounterPage(Page):
    """Counts people of whom nothing is known; opened from Tänään only (worker-review.md 1)."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        words = Words(current_language())
        self.banner_line = Banner(
            self.tr(
                "The duty to record begins when you learn of a person's need of services or a "
                "service has begun. Then open a client. An urgent need of help is assessed at once."
            ),
            action=self.tr("Open a client"),
        )
        self.forms = self._chips(self.tr("Form"), "forms")
        self.forms.set_options(words.options(Vocabulary.ENCOUNTER_FORMS))
        self.forms.set_selected(["outreach"])
        self.people = Stepper(self.tr("How many people"), most=MOST_AT_ONCE)
        self.people.field.setObjectName("people")
        self.methods = self._chips(self.tr("What was done"), "methods", visible=3)
        self.methods.set_options(words.options(Vocabulary.METHODS))
        self._problem = Label("", "small-strong", "bad", wrap=True)
        self.add_button = Button(self.tr("Add to the count"), "plus", "primary", large=True)
        self.add_button.setToolTip("Ctrl+Enter")
        self.cancel_button = Button(self.tr("Cancel"), kind="ghost")
        self.primary_action = self.add_button
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _chips(self, name: str, object_name: str, visible: int | None = None) -> ChipGroup:
        group = ChipGroup(name, multi=False, visible_count=visible)
        group.setObjectName(object_name)
        return group

    def _lay_out(self) -> None:
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._heading())
        for widget in (self.banner_line, self._choices(), self._kept_cards()):
            self._column.addWidget(widget)
        scroll = Scroll(padding=24, gap=0)
        scroll.setObjectName("encounter-scroll")
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._middle, 100)
        centred.addStretch(1)
        scroll.body.addLayout(centred)
        scroll.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._footer())

    def _heading(self) -> QVBoxLayout:
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(Label(self.tr("Anonymous encounter"), "h1"))
        heading.addWidget(
            Label(
                self.tr(
                    "You do not know who the person is, and no service has begun. "
                    "Only a number is stored."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        return heading

    def _choices(self) -> Card:
        choices = Card()
        for title, editor in (
            (self.tr("Form"), self.forms),
            (self.tr("How many people"), self.people),
            (self.tr("What was done (optional)"), self.methods),
        ):
            choices.body.addWidget(Label(title, "label", "ink2"))
            choices.body.addWidget(editor)
        return choices

    def _kept_cards(self) -> QWidget:
        week = Week.of(self.context.today())
        stored = self._list_card(
            "hash",
            self.tr("Stored"),
            (
                self.tr("Week {number}, {year}").format(number=week.number, year=week.year),
                self.tr("Form and what was done"),
                self.tr("The number, for your own monitoring"),
            ),
        )
        nowhere = self._list_card(
            "eye-off",
            self.tr("Stored nowhere"),
            (
                self.tr("A name or any other mark of a person"),
                self.tr("Day, time and place"),
                self.tr("Notes"),
            ),
        )
        both = QWidget()
        self._cards = QHBoxLayout(both)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.addWidget(stored, 1)
        self._cards.addWidget(nowhere, 1)
        return both

    def _list_card(self, icon: str, title: str, lines: tuple[str, ...]) -> Card:
        card = Card()
        card.setAccessibleName(title)
        head = QHBoxLayout()
        head.addWidget(IconLabel(icon, "ink", 20))
        head.addWidget(Label(title, "h3"), 1)
        card.body.addLayout(head)
        for line in lines:
            card.body.addWidget(Label(line, "body", wrap=True))
        card.body.addStretch(1)
        return card

    def _footer(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("footer")
        self._foot = QHBoxLayout(frame)
        self._foot.addWidget(IconLabel("info", "ink2", 18))
        self._foot.addWidget(
            Label(
                self.tr("This cannot be joined to a client afterwards."), "body", "ink2", wrap=True
            ),
            1,
        )
        self._foot.addWidget(self._problem)
        self._foot.addWidget(self.cancel_button)
        self._foot.addWidget(self.add_button)
        return frame

    def _connect(self) -> None:
        self.banner_line.action_pressed.connect(lambda: self.navigate.emit(Place("new-client")))
        self.cancel_button.clicked.connect(self._leave_for_today)
        self.add_button.clicked.connect(self._add)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self, self.add_button.click)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _add(self) -> None:
        encounter = self.encounter()
        if problems := encounter.problems():
            self._show_problem(problems[0])
            return
        store = self.context.store
        week = low_threshold.count_encounter(store, encounter, today=self.context.today())
        self.notify(
            self.tr("%n encounter(s) added to the count", "", encounter.people),
            partial(low_threshold.take_back_encounter, store, encounter, week),
        )
        self._leave_for_today()

    def encounter(self) -> Encounter:
        """Give what is chosen just now."""
        return Encounter(
            next(iter(self.forms.selected()), ""),
            next(iter(self.methods.selected()), ""),
            self.people.number() or 0,
        )

    def _show_problem(self, problem: Problem) -> None:
        self._problem.setText(messages.problem_text(problem))
        (self.people if problem.field == "people" else self.forms).setFocus()

    def _leave_for_today(self) -> None:
        self.navigate.emit(Place("today"))

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Today"), Place("today")), self.tr("Anonymous encounter")]

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        compact = layout_class is LayoutClass.COMPACT
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.TopToBottom if compact else direction.LeftToRight)

    def _renew(self) -> None:
        look = theme.current()
        self._middle.setMaximumWidth(look.px(_WIDTH))
        self._column.setSpacing(look.space(16))
        self._cards.setSpacing(look.space(16))
        self._foot.setContentsMargins(look.space(24), look.space(8), look.space(24), look.space(8))
        self._foot.setSpacing(look.space(8))
