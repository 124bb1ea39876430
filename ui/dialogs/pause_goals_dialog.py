"""Akuutti asia: goals wait while something else comes first (E51)."""

from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.goals import GoalStatus
from app.errors import InvalidInput, UserError
from app.services import goal_pauses, goals
from app.services.place_names import place_names_in
from ui import messages
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.place_name_warning import PlaceNameWarning
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import set_shown


class PauseGoalsDialog(PlaceDialog):
    """Asks what happened and which goals wait; `place.record_id` is ticked, if it is one."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=600)
        if place.client_id is None:
            raise ValueError("whose goals?")
        self._client_id = place.client_id
        self._saved = False
        self.set_title(self.tr("An acute matter comes first"))
        self.what = LineEdit(self.tr("for example: ill, moving house, a crisis"))
        self.what.setObjectName("what")
        self.since = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today()), text.format_date
        )
        self.since.setObjectName("since")
        self.since.set_date(context.today())
        self.what_field = Field(self.tr("What happened"), self.what)
        self.since_field = Field(self.tr("Since when"), self.since)
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self.warning = PlaceNameWarning()
        self.boxes = self._make_boxes()
        intro = self.tr("The goals stay as they are and nobody is reminded of them meanwhile.")
        for widget in (
            Label(intro, "body", "ink2", wrap=True), self.what_field, self.since_field,
            Label(self.tr("Which goals wait"), "label", "ink2"), *self.boxes.values(),
            self.problem, self.warning,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Let them wait"), "primary", "pause", pressed=self.save
        )
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.what.setFocus()

    def _make_boxes(self) -> dict[UUID, CheckBox]:
        rows = goals.list_goals(self.context.store, self._client_id, logged=False)
        boxes = {}
        for row in rows:
            if row.status is GoalStatus.OPEN and not row.is_paused:
                box = CheckBox(row.title)
                box.setObjectName(f"goal-{row.id}")
                box.setChecked(self.place.record_id in (None, row.id))
                boxes[row.id] = box
        return boxes

    def save(self) -> None:
        """Let the ticked goals wait, if it is said why."""
        if self._saved:
            return
        found = place_names_in(self.context.store, self._client_id, (self.what.text(),))
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        context = self.context
        try:
            count = goal_pauses.pause_goals(
                context.store,
                self._client_id,
                [goal_id for goal_id, box in self.boxes.items() if box.isChecked()],
                self.what.text(),
                since=self.since.date() or context.today(),
                now=context.now(),
                today=context.today(),
            )
        except InvalidInput as error:
            self._show_problems(error)
            return
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        self.notified.emit(self.tr("%n goal(s) wait", "", count), None)
        self.accept()

    def _show_problems(self, error: InvalidInput) -> None:
        told = messages.refused_fields(error)
        self.what_field.set_error(told.get("what", ""))
        self.since_field.set_error(told.get("since", ""))
        self.problem.setText(told.get("goals", ""))
        set_shown(self.problem, "goals" in told)

    def _remove_place_names(self) -> None:
        self.what.setText(self.warning.without(self.what.text()))
        self.warning.hide()
        self.what.setFocus()
