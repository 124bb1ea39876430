"""Valmis: the plan's version is frozen and waits to be handed over; what is missing only warns."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.goals import GoalStatus
from app.domain.plans import PlanDraft
from app.domain.problems import Problem
from app.errors import UserError
from app.services import plans
from ui import messages, theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.plan_items import item_of, law_tag, missing_fields, short_titles
from ui.navigation import Place
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class FinishPlanDialog(PlaceDialog):
    """Finishes the open plan of `place.client_id` (SHL 39 §)."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=600)
        if place.client_id is None:
            raise ValueError("a plan needs a client")
        self._saved = False
        form = plans.load_plan(context.store, place.client_id, logged=False)
        self._plan = form.draft
        open_goals = sum(goal.status is GoalStatus.OPEN for goal in form.goals)
        self.missing = missing_fields(self._plan.text, goal_count=open_goals)
        self.set_title(self.tr("Finish plan {number}?").format(number=self._plan.number))
        self.day = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today()), text.format_date
        )
        self.day.setObjectName("made_on")
        self.day.set_date(context.today())
        self.together = CheckBox(self.tr("Made together with the client"))
        self.together.setObjectName("made_together")
        self.together.setChecked(self._plan.text.made_together)
        self.reason = LineEdit()
        self.reason.setObjectName("reason")
        self.reason.setText(self._plan.reason)
        self.fields = {
            "made_on": Field(self.tr("Date of the plan"), self.day),
            "reason": Field(
                self.tr("Why is a new plan made?"),
                self.reason,
                hint=self.tr("For example: interim review."),
            ),
        }
        set_shown(self.fields["reason"], self._plan.number > 1)
        self._lines: list[QHBoxLayout] = []
        self._lay_out()
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.finish_button = self.add_button(
            self.tr("Finish"), "primary", "check", pressed=self.finish, is_default=True
        )
        self.finish_button.setObjectName("finish")
        (self.reason if self._plan.number > 1 else self.day).setFocus()
        follow_theme(self._renew_lines)

    def _lay_out(self) -> None:
        self.body.addWidget(
            Label(
                self.tr(
                    "The plan stays as it is now and waits to be handed over. Later changes are "
                    "a new plan."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.together)
        if not self.missing:
            return
        head = self.tr("These are still missing. You can finish the plan all the same.")
        self.body.addWidget(Label(head, "strong", "infoInk", wrap=True))
        titles = short_titles()
        self._list = QVBoxLayout()
        for name in self.missing:
            line = QHBoxLayout()
            line.addWidget(IconLabel("circle-dashed", "info", 16))
            line.addWidget(Label(titles[name], wrap=True), 1)
            item = item_of(name)
            if item is not None:
                line.addWidget(Label(law_tag(item), "small", "ink2"))
            self._lines.append(line)
            self._list.addLayout(line)
        self.body.addLayout(self._list)

    def draft(self) -> PlanDraft:
        """Give the plan with what stands here."""
        words = replace(self._plan.text, made_together=self.together.isChecked())
        return replace(
            self._plan, made_on=self.day.date(), text=words, reason=self.reason.text().strip()
        )

    def finish(self) -> None:
        """Freeze the version, if date and reason are there."""
        if self._saved:
            return
        context, draft = self.context, self.draft()
        problems = draft.problems(context.today())
        self._show(problems)
        if problems:
            return
        try:
            plans.finish_plan(context.store, draft, now=context.now(), today=context.today())
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.notified.emit(
            self.tr("Plan {number} is finished · waits to be handed over").format(
                number=draft.number
            ),
            None,
        )
        self.accept()

    def _show(self, problems: tuple[Problem, ...]) -> None:
        told = messages.problems_by_field(problems)
        show_told(self.fields, told)

    def _renew_lines(self) -> None:
        for line in self._lines:
            line.setSpacing(theme.current().space(8))
