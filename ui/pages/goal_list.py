"""The goals of a client as cards: the open ones, the closed ones below, and a new one."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalRow
from ui import theme
from ui.models.goal_texts import GoalTexts
from ui.pages.goal_card import GoalCard
from ui.widgets.buttons import Button
from ui.widgets.growing_scroll import GrowingScroll
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown, show_at_once


class GoalList(QWidget):
    """One tab stop; arrows choose, Home and End too.

    Signals:
        chosen: another goal was chosen (UUID).
        add_wanted: she wants a new goal.
    """

    chosen = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[GoalCard] = []
        self.nothing = Label(
            self.tr("No goals yet. Begin from what the client hopes for."),
            "body",
            "ink2",
            wrap=True,
        )
        self.add_button = Button(self.tr("Add a goal"), "plus", "primary")
        self.add_button.setObjectName("add-goal")
        self.add_button.clicked.connect(self.add_wanted)
        self._scroll = GrowingScroll(padding=0, gap=8)
        self._scroll.setObjectName("goals-scroll")
        self._scroll.setAccessibleName(self.tr("Goals"))
        self._scroll.body.addWidget(self.nothing)
        self._scroll.body.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.add_button)
        follow_theme(self._renew)

    def show_goals(
        self, goals: Sequence[GoalRow], texts: GoalTexts, chosen: UUID | None, *, editable: bool
    ) -> None:
        """Show these goals; the focus stays where it was."""
        had_focus = any(card.hasFocus() for card in self.cards)
        for card in self.cards:
            self._scroll.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [GoalCard(goal, texts) for goal in goals]
        for place, card in enumerate(self.cards):
            card.pressed.connect(lambda pressed=card: self._press(pressed))
            card.installEventFilter(self)
            self._scroll.body.insertWidget(place, card)
            show_at_once(card)
        set_shown(self.nothing, not goals)
        set_shown(self.add_button, editable)
        self.select(chosen)
        if had_focus:
            self.focus_chosen()

    def select(self, goal_id: UUID | None) -> None:
        """Mark the goal that stands at the right."""
        for card in self.cards:
            card.set_chosen(card.goal.id == goal_id)

    def set_growing(self, growing: bool) -> None:
        """Show every card at once, where the whole page scrolls."""
        self._scroll.set_growing(growing)

    def focus_chosen(self) -> None:
        """Put the focus on the chosen card."""
        card = next((one for one in self.cards if one.state() == "selected"), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._step(event)
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> bool:
        here = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        if here is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        last = len(self.cards) - 1
        target = {
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None:
            return False
        self._press(self.cards[target])
        self.focus_chosen()
        return True

    def _press(self, card: GoalCard) -> None:
        self.select(card.goal.id)
        self._scroll.ensureWidgetVisible(card)
        self.chosen.emit(card.goal.id)

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
