"""Jännitys ennen ja jälkeen (worker-review.md 41): two taps by the client, and how runs went."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from app import text
from app.domain.goals import GoalRow, StepDraft
from app.domain.practice_runs import LEAST, MOST, PracticeRun, falling
from app.errors import NotFound, UserError
from app.services import goals, practice_runs
from ui import theme
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.measure_curve import CurveData, MeasureCurve
from ui.widgets.segment import Segment, SegmentOption


class StepRunDialog(PlaceDialog):
    """The step at hand of the goal `place.record_id`; every tap is kept at once.

    A run of today that has no number after it yet is gone on with.
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=620)
        self._goal, self._step = self._load()
        self._runs = practice_runs.list_runs(context.store, self._goal.id)
        self._run: UUID | None = None
        self.set_title(self.tr("Tension before and after"))
        self.before = self._numbers(self.tr("How tense am I before?"))
        self.after = self._numbers(self.tr("How tense am I after?"))
        self.curve: MeasureCurve | None = None
        self.body.addWidget(Label(self._step.text, "h3", wrap=True))
        hint = self.tr("0 = not at all, 10 = as much as can be. The client taps; no right answer.")
        self.body.addWidget(Label(hint, "body", "ink2", wrap=True))
        for segment in (self.before, self.after):
            self.body.addWidget(Field(segment.accessibleName(), segment))
        self._go_on()
        self._show_runs()
        self.add_button(self.tr("Ready"), "primary", "check", pressed=self.accept, is_default=True)
        self.before.changed.connect(self._tapped)
        self.after.changed.connect(self._tapped)
        self.before.setFocus()

    def _load(self) -> tuple[GoalRow, StepDraft]:
        client_id = self.place.client_id
        if client_id is None:
            raise ValueError("a run needs a client")
        rows = goals.list_goals(self.context.store, client_id, logged=False)
        goal = next((row for row in rows if row.id == self.place.record_id), None)
        if goal is None or goal.step_now is None:
            raise NotFound(kind="step")
        return goal, goal.step_now

    def _numbers(self, name: str) -> Segment:
        options = [SegmentOption(str(one), str(one)) for one in range(LEAST, MOST + 1)]
        return Segment(options, name)

    def _of_step(self) -> list[PracticeRun]:
        return [run for run in self._runs if run.step_id == self._step.id]

    def _go_on(self) -> None:
        """Take up the run of today that waits for its second tap."""
        waiting = [run for run in self._of_step() if run.after is None]
        if waiting and waiting[-1].on == self.context.today():
            self._run = waiting[-1].id
            self.before.set_selected(str(waiting[-1].before))
        self.after.setEnabled(self._run is not None)

    def _show_runs(self) -> None:
        """The falling curve of this step; it is shown while there is something to show."""
        points = falling(self._of_step())
        if not points:
            return
        told = "; ".join(
            self.tr("{day}: {before}, then {after}").format(
                day=text.format_date(run.on, year=False), before=run.before, after=run.after
            )
            for run in self._of_step()
            if run.after is not None
        )
        self.curve = MeasureCurve(
            CurveData(points), lambda on: text.format_date(on, year=False), _whole, told
        )
        self.body.addWidget(self.curve)
        self.body.addWidget(Label(told, "small", "ink2", wrap=True, tabular=True))
        self.body.setSpacing(theme.current().space(12))

    def _tapped(self) -> None:
        before, after = self.before.selected(), self.after.selected()
        context = self.context
        if before is None:
            return
        try:
            if self._run is None:
                self._run = practice_runs.begin_run(
                    context.store, self._goal.id, self._step.id, int(before),
                    now=context.now(), today=context.today(),
                )  # fmt: skip
            else:
                practice_runs.set_run(
                    context.store, self._run, before=int(before),
                    after=None if after is None else int(after),
                )  # fmt: skip
        except UserError as error:
            self.failed.emit(error)
            return
        self.after.setEnabled(True)


def _whole(value: float) -> str:
    return str(int(value))
