"""What is said of a goal beside its words: that it waits, what helps, what makes it harder."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.goals import Effect, GoalRow
from ui import theme
from ui.models.goal_texts import GoalTexts
from ui.widgets.banner import Banner
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown, show_at_once, show_when_needed


class GoalSituationView(QWidget):
    """Reads only; a goal that waits can be gone on with.

    Signals:
        resume_wanted: the goal waits no longer.
    """

    resume_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags: list[Tag] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder)
        follow_theme(self._renew)

    @cached_property
    def paused(self) -> Banner:
        """What a goal waits for; most never do."""
        banner = Banner("", "info", self.tr("Go on with the goal"), parent=self)
        banner.setObjectName("goal-paused")
        banner.action_pressed.connect(self.resume_wanted)
        self._column.insertWidget(0, banner)
        return banner

    def show_goal(self, goal: GoalRow, texts: GoalTexts, *, editable: bool) -> None:
        """Show a goal; nothing stands here for one of which nothing was said."""
        words = texts.paused(goal)
        if words:
            action = self.tr("Go on with the goal") if editable else ""
            self.paused.show_message(words, "info", action)
        show_when_needed(self, "paused", bool(words))
        for tag in self.tags:
            self._flow.removeWidget(tag)
            tag.hide()
            tag.deleteLater()
        self.tags = [
            Tag(
                texts.factor(one),
                "primary" if one.effect is Effect.SUPPORTS else "neutral",
                "thumbs-up" if one.effect is Effect.SUPPORTS else "mountain",
            )
            for one in goal.factors
        ]
        for tag in self.tags:
            self._flow.addWidget(tag)
            show_at_once(tag)
        set_shown(self._holder, bool(self.tags))
        set_shown(self, bool(words or self.tags))

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(8))
