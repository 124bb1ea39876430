"""One goal in the list of the plan page: icon, title, steps; a closed one says how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.goals import GoalRow, GoalStatus
from ui import theme
from ui.models.goal_texts import GoalTexts
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.steps import Steps
from ui.widgets.themed import follow_theme


class GoalCard(Card):
    """A goal to choose; the chosen one has a 2 px border and a soft ground."""

    def __init__(self, goal: GoalRow, texts: GoalTexts) -> None:
        super().__init__(pressable=True)
        self.goal = goal
        self._closed = goal.status is not GoalStatus.OPEN
        icon = "circle-check" if self._closed else texts.icon(goal)
        self._icon = IconLabel(icon, "ok" if self._closed else "primaryInk", 22)
        title = Label(goal.title, "body" if self._closed else "strong", wrap=True)
        title.set_tone("ink2" if self._closed else "ink")
        self._words = QVBoxLayout()
        self._words.addWidget(title)
        reading = self._add_state(goal, texts)
        self._line = QHBoxLayout()
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(self._words, 1)
        self.body.addLayout(self._line)
        self.setAccessibleName(f"{goal.title}, {reading}")
        follow_theme(self._renew_card)
        self.set_chosen(False)

    def _add_state(self, goal: GoalRow, texts: GoalTexts) -> str:
        if self._closed:
            ended = texts.ended(goal)
            self._words.addWidget(Label(ended, "small", "ink2", wrap=True, tabular=True))
            return ended
        reading = texts.steps_reading(goal)
        if goal.steps:
            row = QHBoxLayout()
            row.addWidget(Steps(texts.steps(goal), 7, 24, reading))
            row.addWidget(
                Label(f"{goal.steps_done}/{len(goal.steps)}", "small", "ink2", tabular=True), 1
            )
            self._words.addLayout(row)
        return reading

    def set_chosen(self, chosen: bool) -> None:
        """Show it as the goal that stands at the right, the one tab stop of the list."""
        # a closed goal has no border until it is chosen
        self.setObjectName("card" if chosen or not self._closed else "closed-goal")
        self.set_state("selected" if chosen else "rest")
        self.style().unpolish(self)
        self.style().polish(self)
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self._renew_card()

    def _renew_card(self) -> None:
        look = theme.current()
        less = 1 if self.state() == "selected" else 0
        side, top = look.space(16) - less, look.space(12) - less
        self.body.setContentsMargins(side, top, side, top)
        self._line.setSpacing(look.space(12))
        self._words.setSpacing(look.space(4))
