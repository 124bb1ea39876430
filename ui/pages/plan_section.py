"""Suunnitelma ja tavoitteet (06): goals as small steps, and the texts of the plan."""

from collections.abc import Callable
from dataclasses import fields, replace
from uuid import UUID, uuid4

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.goals import GoalDraft, GoalRow, StepDraft, StepStatus
from app.domain.plans import PlanForm
from app.errors import UserError
from app.services import goal_pauses, goals, plans
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.goal_texts import GoalTexts
from ui.navigation import Place
from ui.pages.client_section import ClientSection
from ui.pages.goal_list import GoalList
from ui.pages.goal_page import GoalPage
from ui.pages.plan_contents import PlanContents
from ui.pages.plan_head import PlanHead
from ui.pages.plan_texts_form import PlanTextsForm
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

GOALS, TEXTS = "goals", "texts"
_LEFT_WIDTH = 296


class _Columns(QWidget):
    """Takes the height there is: what is in it scrolls by itself, or says how high it must be."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False


def _goals_of(form: PlanForm | None) -> tuple[GoalRow, ...]:
    return form.goals if form else ()


def _goal_of(form: PlanForm | None, goal_id: UUID | None) -> GoalRow | None:
    return next((goal for goal in _goals_of(form) if goal.id == goal_id), None)


class PlanSection(ClientSection):
    """At the left the plan and its goals (or what is missing), at the right one goal (or texts)."""

    logs_meetings = False

    def __init__(self, context: Context, client_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, client_id, parent)
        self._texts = GoalTexts(Words(current_language()), context.today())
        self._form: PlanForm | None = None
        self._chosen: UUID | None = None
        self._make_frame()
        self.head = PlanHead(self._left)
        self.segment = Segment(
            [
                SegmentOption(GOALS, self.tr("Goals")),
                SegmentOption(TEXTS, self.tr("Texts of the plan")),
            ],
            self.tr("Part of the plan"),
            parent=self._left,
        )
        self.segment.set_selected(GOALS)
        self.goals = GoalList(self._lists)
        self.contents = PlanContents(self._lists)
        self.finished = Banner("", "ok", self.tr("Print"), dismissible=True, parent=self._columns)
        self.finished.hide()
        self.goal = self._goal_page.goal
        self.silence_button = Button(
            self.tr("If I'm not heard from"), "hourglass", "ghost", parent=self._left
        )
        self.silence_button.setObjectName("silence")
        self._texts_form: PlanTextsForm | None = None
        self.primary_action = self.goals.add_button
        self._lay_out()
        self._connect()
        self._read(logged=True)
        follow_theme(self._renew)

    def _make_frame(self) -> None:
        """What the parts stand in, before them: what is moved later is styled anew."""
        self._outer = Scroll(padding=0, gap=0, parent=self)
        self._outer.setObjectName("plan-scroll")
        self._columns = _Columns(self._outer.content)
        self._left = QWidget(self._columns)
        self._lists = QStackedWidget(self._left)
        self._pages = QStackedWidget(self._columns)
        self._goal_page = GoalPage(self._pages)

    def _lay_out(self) -> None:
        """Stacks are filled last: they style at once what comes into them (`set_shown`)."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._outer)
        self._outer.body.addWidget(self._columns)
        self._row = QHBoxLayout(self._columns)
        self._row.addWidget(self._left)
        left = self._left_column = QVBoxLayout(self._left)
        for part, stretch in (
            (self.head, 0), (self.segment, 0), (self._lists, 1), (self.silence_button, 0),
        ):  # fmt: skip
            left.addWidget(part, stretch)
        self._right = QVBoxLayout()
        self._row.addLayout(self._right, 1)
        self._right.addWidget(self.finished)
        self._right.addWidget(self._pages, 1)
        self._lists.addWidget(self.goals)
        self._lists.addWidget(self.contents)
        self._pages.addWidget(self._goal_page)

    def _connect(self) -> None:
        self.head.print_wanted.connect(lambda plan_id: self._go("print", plan_id))
        self.head.history_wanted.connect(lambda: self._go("edit-history", None, "plan"))
        self.silence_button.clicked.connect(lambda: self.section_wanted.emit("silence"))
        self.segment.changed.connect(self._part_changed)
        self.goals.chosen.connect(self.show_record)
        self.goals.add_wanted.connect(lambda: self._go("goal", None))
        self.goal.edit_wanted.connect(lambda: self._go("goal", self._chosen))
        self.goal.score_wanted.connect(lambda: self._go("score-goal", self._chosen))
        self.goal.pause_wanted.connect(lambda: self._go("pause-goals", self._chosen))
        self.goal.run_wanted.connect(lambda: self._go("step-run", self._chosen))
        self.goal.history.before_wanted.connect(
            lambda: self._go("edit-history", self._chosen, "goal")
        )
        self.goal.resume_wanted.connect(self._resume_goal)
        self.goal.close_wanted.connect(lambda: self._go("close-goal", self._chosen))
        self.goal.reopen_wanted.connect(lambda: self._go("close-goal", self._chosen, "reopen"))
        self.goal.steps.toggled.connect(self._toggle_step)
        self.goal.steps.added.connect(self._add_step)
        self.goal.steps.moved.connect(self._move_step)
        self.contents.chosen.connect(self._go_to_text)
        self.finished.action_pressed.connect(
            lambda: self._go("print", self._form.finished[0].id if self._form else None)
        )

    @property
    def texts(self) -> PlanTextsForm:
        """The texts of the plan; made when first wanted, since goals are looked at more often."""
        if self._texts_form is None:
            form = self._texts_form = PlanTextsForm(self.context, self.client_id)
            self._pages.addWidget(form)
            form.missing_changed.connect(self._show_missing)
            form.finish_wanted.connect(lambda: self._go("finish-plan", None))
            form.failed.connect(self.failed)
            form.stored.connect(self.stored)
            if self._form is not None:
                form.show_form(self._form)
                self._show_missing()
        return self._texts_form

    @override
    def refresh(self) -> None:
        self._read(logged=False)

    @override
    def save_draft(self) -> None:
        if self._texts_form is not None:
            self._texts_form.save()

    @override
    def show_record(self, record_id: UUID) -> None:
        """Show one goal; the id of the open plan shows its texts."""
        if self._form is not None and record_id == self._form.draft.id:
            self.show_part(TEXTS)
        elif any(goal.id == record_id for goal in _goals_of(self._form)):
            self._chosen = record_id
            self.show_part(GOALS)
            self.goals.select(record_id)
            self._show_goal()
            self.moved.emit(record_id)

    def show_part(self, part: str) -> None:
        """Show the goals or the texts of the plan."""
        self.segment.set_selected(part)
        if part == TEXTS:
            self._pages.setCurrentWidget(self.texts)
        else:
            self._pages.setCurrentWidget(self._goal_page)
        self._lists.setCurrentWidget(self.contents if part == TEXTS else self.goals)
        self._lay_out_part()

    @override
    def set_layout_class(self, layout_class: LayoutClass) -> None:
        super().set_layout_class(layout_class)
        compact = layout_class is LayoutClass.COMPACT
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        )
        self.goal.set_layout_class(layout_class)
        self._lay_out_part()
        self._renew()

    def _lay_out_part(self) -> None:
        """In one column the goals scroll as one page; texts keep their footer in sight."""
        compact = self.layout_class is LayoutClass.COMPACT
        goals_shown = self._lists.currentIndex() == 0
        set_shown(self._lists, goals_shown or not compact)
        self.goals.set_growing(compact and goals_shown)
        self._goal_page.set_growing(compact and goals_shown)

    def _read(self, *, logged: bool) -> None:
        before = self._form
        form = self._form = plans.load_plan(self.context.store, self.client_id, logged=logged)
        self.head.show_plan(form)
        if self._texts_form is not None:
            self._texts_form.show_form(form)
        if _goal_of(self._form, self._chosen) is None:
            first = next((goal.id for goal in form.goals), None)
            self._chosen = first
        self.goals.show_goals(form.goals, self._texts, self._chosen, editable=form.editable)
        self._show_goal()
        self._show_missing()
        if before is not None and len(form.finished) > len(before.finished):
            done = form.finished[0]
            self.finished.show_message(
                self.tr("Plan {number} is finished and waits to be handed over.").format(
                    number=done.number
                ),
                "ok",
                self.tr("Print"),
            )

    def _show_goal(self) -> None:
        goal = _goal_of(self._form, self._chosen)
        self._goal_page.show_whether(goal is not None)
        if goal is None or self._form is None:
            return
        store = self.context.store
        self.goal.show_goal(
            goal,
            goals.goal_history(store, goal.id),
            goals.goal_revisions(store, goal.id),
            self._texts,
            editable=self._form.editable,
        )

    def _show_missing(self) -> None:
        if self._texts_form is not None:
            self.contents.show_missing(self._texts_form.missing())

    def _part_changed(self) -> None:
        part = self.segment.selected() or GOALS
        if part == GOALS:
            self.save_draft()
        self.show_part(part)

    def _go_to_text(self, field: str) -> None:
        if field == "goals":
            self.show_part(GOALS)
            self.goals.add_button.setFocus()
            return
        self.texts.go_to(field)

    def _toggle_step(self, step_id: UUID) -> None:
        goal = _goal_of(self._form, self._chosen)
        step = next((one for one in goal.steps if one.id == step_id), None) if goal else None
        if goal is None or step is None:
            return
        done = step.status is StepStatus.DONE
        wanted = StepStatus.TO_COME if done else StepStatus.DONE
        context = self.context
        self._do(
            lambda: goals.set_step(
                context.store, goal.id, step_id, wanted, now=context.now(), today=context.today()
            )
        )

    def _add_step(self, words: str) -> None:
        goal = _goal_of(self._form, self._chosen)
        if goal is not None:
            step = StepDraft(id=uuid4(), text=words)
            self._change_steps(goal, (*goal.steps, step), self.tr("Step added"))

    def _move_step(self, step_id: UUID, direction: int) -> None:
        goal = _goal_of(self._form, self._chosen)
        if goal is None:
            return
        steps = list(goal.steps)
        place = next(index for index, step in enumerate(steps) if step.id == step_id)
        steps.insert(place + direction, steps.pop(place))
        self._change_steps(goal, tuple(steps), self.tr("Steps in another order"))

    def _resume_goal(self) -> None:
        goal, context = _goal_of(self._form, self._chosen), self.context
        if goal is not None:
            why = self.tr("Going on after the acute matter")
            self._do(
                lambda: goal_pauses.resume_goal(
                    context.store, goal.id, why, now=context.now(), today=context.today()
                )
            )

    def _change_steps(self, goal: GoalRow, steps: tuple[StepDraft, ...], reason: str) -> None:
        draft = replace(draft_of(goal), steps=steps, reason=reason)
        context = self.context
        self._do(
            lambda: goals.save_goal(context.store, draft, now=context.now(), today=context.today())
        )

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except UserError as error:
            self.failed.emit(error)
        else:
            self.stored.emit()
        self._read(logged=False)

    def _go(self, page: str, record_id: UUID | None, section: str = "") -> None:
        self.navigate.emit(Place(page, self.client_id, section, record_id))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(24)
        compact = self.layout_class is LayoutClass.COMPACT
        self._row.setContentsMargins(0, 0, side, side)
        self._row.setSpacing(look.space(20))
        self._right.setSpacing(look.space(12))
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self._left_column.setSpacing(look.space(12))
        self._left.setMinimumWidth(0 if compact else look.px(_LEFT_WIDTH))
        self._left.setMaximumWidth(1 << 20 if compact else look.px(_LEFT_WIDTH))


def draft_of(goal: GoalRow) -> GoalDraft:
    """Give a goal as it is shown, to be changed; the version tells whether it moved meanwhile."""
    shared = {field.name for field in fields(GoalDraft)} & {field.name for field in fields(GoalRow)}
    return GoalDraft(**{name: getattr(goal, name) for name in shared})
