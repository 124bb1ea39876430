"""Tavoitteet nyt: each open goal with its steps and where it stands on its scale."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.goals import GoalRow
from ui.models.summary_texts import SummaryTexts
from ui.pages.summary_goal_row import SummaryGoalRow
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.themed import set_shown


class SummaryGoals(Card):
    """The goals that are open.

    Signals:
        plan_wanted: open the plan.
        goal_wanted: add the first goal.
    """

    plan_wanted = Signal()
    goal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Goals now"), self.tr("Open plan"), parent=parent)
        self.action_button.setObjectName("open-plan")
        self.rows: list[SummaryGoalRow] = []
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._narrow = False
        self.empty = Label(
            self.tr("No goals yet. Begin with what the client hopes for."),
            "body",
            "ink2",
            wrap=True,
        )
        self.add_button = Button(self.tr("Add goal"), "plus", "soft")
        self.add_button.setObjectName("add-goal")
        self.body.addWidget(self._holder)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.action_pressed.connect(self.plan_wanted)
        self.add_button.clicked.connect(self.goal_wanted)

    def show_goals(self, goals: tuple[GoalRow, ...], texts: SummaryTexts) -> None:
        """Show these goals; without any, how to begin."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [SummaryGoalRow(goal, texts) for goal in goals]
        for number, row in enumerate(self.rows):
            if number:
                line = QFrame()
                line.setObjectName("line")
                self._list.addWidget(line)
            row.set_narrow(self._narrow)
            self._list.addWidget(row)
        set_shown(self._holder, bool(goals))
        set_shown(self.empty, not goals)
        set_shown(self.add_button, not goals)

    def set_narrow(self, narrow: bool) -> None:
        """Put the scales under the words."""
        self._narrow = narrow
        for row in self.rows:
            row.set_narrow(narrow)
