"""Beside the map while nobody is chosen: questions that help to remember, and who helps where."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.network import Sector
from app.domain.network_map import PlanHelp
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.wrapped_button import WrappedButton


class TeamHelp(QWidget):
    """Eight everyday prompts, goals without a helper, helpers without a goal.

    Signals:
        add_wanted: add somebody of a sector and kind (Sector, str).
        goal_wanted: open the plan at a goal (UUID).
        person_wanted: show somebody (UUID).
        meeting_wanted: hold a network meeting.
    """

    add_wanted = Signal(object, str)
    goal_wanted = Signal(object)
    person_wanted = Signal(object)
    meeting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompts: list[WrappedButton] = []
        self._scroll = Scroll(padding=0, gap=12)
        self.who_helps = Card(self.tr("Who helps with what"))
        self.remember = Card(self.tr("To help remember"))
        for words, icon, sector, kind in self._questions():
            button = WrappedButton(words, icon)
            button.clicked.connect(
                lambda _=False, where=sector, what=kind: self.add_wanted.emit(where, what)
            )
            self.prompts.append(button)
            self.remember.body.addWidget(button)
        self.meeting_button = Button(self.tr("Network meeting"), "users-round", "soft")
        self.meeting_button.clicked.connect(self.meeting_wanted)
        self._lines = QVBoxLayout()
        self.who_helps.body.addLayout(self._lines)
        self._scroll.body.addWidget(self.meeting_button)
        self._scroll.body.addWidget(self.who_helps)
        self._scroll.body.addWidget(self.remember)
        self._scroll.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        follow_theme(self._renew)

    def _questions(self) -> Sequence[tuple[str, str, Sector, str]]:
        """Everyday questions, asked aloud; what comes to mind is added with one press."""
        return (
            (
                self.tr("Whom do you talk to on a bad day?"),
                "message-circle",
                Sector.FRIENDS,
                "person",
            ),
            (self.tr("Who would notice if you were ill?"), "heart", Sector.FAMILY, "person"),
            (self.tr("With whom do you eat or have coffee?"), "coffee", Sector.FRIENDS, "person"),
            (
                self.tr("Whom do you write to or play with online?"),
                "gamepad-2",
                Sector.HOBBIES,
                "person",
            ),
            (
                self.tr("Where do you go when you want to get out?"),
                "map-pin",
                Sector.HOBBIES,
                "place",
            ),
            (self.tr("Which animal is dear to you?"), "paw-print", Sector.FAMILY, "pet"),
            (
                self.tr("Who helps with papers, money or a ride?"),
                "file-text",
                Sector.SERVICES,
                "person",
            ),
            (self.tr("Whom did you like at school or at work?"), "school", Sector.WORK, "person"),
        )

    def show_help(self, found: PlanHelp) -> None:
        """Show what plan and map say about one another; the card is away when all is well."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if found.alone:
            self._head(self.tr("Goals that nobody helps with yet"))
            for goal in found.alone:
                self._line(goal.label).clicked.connect(
                    lambda _=False, one=goal.id: self.goal_wanted.emit(one)
                )
        for people, words in (
            (found.free, self.tr("Helpers without a goal")),
            (found.ended, self.tr("Their goal has ended. What next?")),
        ):
            if people:
                self._head(words)
            for person in people:
                self._line(person.label).clicked.connect(
                    lambda _=False, one=person.id: self.person_wanted.emit(one)
                )
        set_shown(self.who_helps, bool(found.alone or found.free or found.ended))

    def _head(self, words: str) -> None:
        self._lines.addWidget(Label(words, "small-strong", "ink2", wrap=True))

    def _line(self, words: str) -> WrappedButton:
        button = WrappedButton(words)
        self._lines.addWidget(button)
        return button

    def _renew(self) -> None:
        look = theme.current()
        self._lines.setSpacing(look.space(4))
        self.remember.body.setSpacing(look.space(4))
