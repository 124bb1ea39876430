"""The right side of a plan: one goal, or that there is none yet."""

from functools import cached_property

from PySide6.QtWidgets import QWidget

from ui.pages.goal_view import GoalView
from ui.widgets.empty_state import EmptyState
from ui.widgets.growing_scroll import GrowingScroll
from ui.widgets.themed import set_shown, show_when_needed


class GoalPage(GrowingScroll):
    """Scrolls the goal that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=12, parent=parent)
        self.setObjectName("goal-scroll")
        self.goal = GoalView(self.content)
        self.body.addWidget(self.goal)
        self.body.addStretch()

    @cached_property
    def empty(self) -> EmptyState:
        """In the place of a goal where there is none yet."""
        empty = EmptyState(
            self.tr("No goals yet"),
            self.tr("Begin from what the client hopes for."),
            with_scene=False,
            parent=self.content,
        )
        self.body.insertWidget(self.body.indexOf(self.goal) + 1, empty)
        return empty

    def show_whether(self, there_is_a_goal: bool) -> None:
        """Show the goal, or that there is none yet."""
        set_shown(self.goal, there_is_a_goal)
        show_when_needed(self, "empty", not there_is_a_goal)
