"""One goal with all that lives in it: words, steps, scale, history (06, at the right)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.goals import GoalRow, GoalStatus, LevelPoint, RevisionRow
from ui import theme
from ui.layout_class import LayoutClass
from ui.models.goal_texts import GoalTexts
from ui.pages.goal_history_view import GoalHistoryView
from ui.pages.goal_situation_view import GoalSituationView
from ui.pages.goal_step_list import GoalStepList
from ui.pages.quote_line import QuoteLine
from ui.widgets.after_paint import AfterPaint
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.gas_scale import LEVELS, GasEditor
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import WorkerBlock


class GoalView(Card):
    """Reads a goal; steps are ticked off here, the rest is changed in dialogs.

    Signals:
        edit_wanted, score_wanted, close_wanted, reopen_wanted, pause_wanted: open that dialog.
        resume_wanted: the goal waits no longer.
        run_wanted: the client rates the tension of a practice run of the step at hand.
    """

    edit_wanted = Signal()
    score_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    pause_wanted = Signal()
    run_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Label("", "h2", wrap=True)
        self.title.setObjectName("goal-title")
        self.need = Label("", "small", "ink2", wrap=True, tabular=True)
        self.edit_button = Button(self.tr("Change"), "pencil")
        self.edit_button.setObjectName("edit-goal")
        self.more_button = IconButton("ellipsis", self.tr("More"))
        self.more_button.setObjectName("goal-more")
        self.ended = Label("", "small-strong", "okInk", wrap=True, tabular=True)
        self.situation = GoalSituationView()
        self.quote = QuoteLine()
        self.worker_view = WorkerBlock(self.tr("Worker's assessment"))
        self.worker_view.set_inset(True)
        self.steps = GoalStepList()
        self.run_button = Button(self.tr("Tension before and after"), "activity", "link")
        self.run_button.setObjectName("step-run")
        self.score_button = Button(self.tr("Assess"), kind="link")
        self.score_button.setObjectName("score-goal")
        self.scale_kind = Label("", "small", "ink2")
        self.scale = GasEditor({})
        self.scale.set_read_only(True)
        self.no_scale = Label(self.tr("No scale agreed yet."), "body", "ink2", wrap=True)
        self.history = GoalHistoryView()
        self._below = AfterPaint(self)
        self._is_open = True
        self._is_paused = False
        self._has_scale = False
        self._lay_out()
        self.edit_button.clicked.connect(self.edit_wanted)
        self.run_button.clicked.connect(self.run_wanted)
        self.score_button.clicked.connect(self._assess)
        self.situation.resume_wanted.connect(self.resume_wanted)
        self.more_button.clicked.connect(self.open_menu)
        follow_theme(self._renew_view)

    def _lay_out(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.edit_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Goal scale (GAS)"), "h3"), 1)
        head.addWidget(self.score_button)
        right = self._right = QVBoxLayout()
        right.addLayout(head)
        right.addWidget(self.scale_kind)
        right.addWidget(self.no_scale)
        right.addWidget(self.scale)
        right.addStretch()
        self._columns = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.steps, 1)
        left.addWidget(self.run_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns.addLayout(left, 9)
        self._columns.addLayout(right, 11)
        line = QFrame()
        line.setObjectName("line")
        words = self._title_words = QVBoxLayout()
        words.addLayout(top)
        words.addWidget(self.need)
        words.addWidget(self.ended)
        self.body.addLayout(words)
        self.body.addWidget(self.situation)
        self.body.addWidget(self.quote)
        self.body.addWidget(self.worker_view)
        self.body.addLayout(self._columns)
        self.body.addWidget(line)
        self.body.addWidget(self.history)

    def show_goal(
        self,
        goal: GoalRow,
        points: Sequence[LevelPoint],
        revisions: Sequence[RevisionRow],
        texts: GoalTexts,
        *,
        editable: bool,
    ) -> None:
        """Show a goal with its history."""
        self._is_open = goal.status is GoalStatus.OPEN
        self.title.setText(goal.title)
        self.need.setText(texts.need(goal))
        self.ended.setText(texts.ended(goal))
        set_shown(self.ended, not self._is_open)
        self.situation.show_goal(goal, texts, editable=editable)
        self._is_paused = goal.is_paused
        set_shown(self.run_button, editable and self._is_open and goal.step_now is not None)
        self.quote.set_words(goal.client_words)
        self.worker_view.set_text(goal.worker_view)
        set_shown(self.worker_view, bool(goal.worker_view))
        set_shown(self.edit_button, editable and self._is_open)
        set_shown(self.more_button, editable)
        self.steps.show_goal(goal, texts, editable=editable)
        has_scale = all(goal.level_texts)
        self.scale.set_texts(dict(zip(LEVELS, goal.level_texts, strict=True)))
        self.scale.set_start(goal.start_level)
        self.scale.set_selected(goal.current_level)
        set_shown(self.scale, has_scale)
        self.scale_kind.setText(texts.scale_kind(goal))
        set_shown(self.scale_kind, has_scale and goal.scale != "change")
        set_shown(self.no_scale, not has_scale)
        self._has_scale = has_scale
        self.score_button.setText(self.tr("Assess") if has_scale else self.tr("Agree on a scale"))
        set_shown(self.score_button, editable and self._is_open)
        history = (texts.history(goal, points, revisions), texts.revisions(revisions), texts.day)
        self._below.fill(partial(self.history.show_history, *history, has_scale=has_scale))

    def _assess(self) -> None:
        """Assess on the scale; without one, the goal's form is where it is agreed."""
        (self.score_wanted if self._has_scale else self.edit_wanted).emit()

    def open_menu(self) -> None:
        """Show what else can be done with the goal."""
        menu = QMenu(self)
        if self._is_open and self._is_paused:
            menu.addAction(self.tr("Go on with the goal"), self.resume_wanted.emit)
        elif self._is_open:
            menu.addAction(self.tr("An acute matter comes first…"), self.pause_wanted.emit)
        if self._is_open:
            menu.addAction(self.tr("Close the goal…"), self.close_wanted.emit)
        else:
            menu.addAction(self.tr("Open the goal again…"), self.reopen_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 4)))

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Put steps and scale under each other where there is little room."""
        narrow = layout_class is not LayoutClass.WIDE
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )

    def _renew_view(self) -> None:
        look = theme.current()
        self._title_words.setSpacing(0)
        self._top.setSpacing(look.space(12))
        self._columns.setSpacing(look.space(24))
        self._columns.setContentsMargins(0, look.space(8), 0, look.space(8))
        self._right.setSpacing(look.space(4))
        self.body.setSpacing(look.space(12))
