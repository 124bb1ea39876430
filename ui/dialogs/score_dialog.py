"""Arvioi: where the goal stands now on its scale, and what was noted."""

from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.goals import GoalRow
from app.errors import InvalidInput, NotFound, UserError
from app.services import goals
from app.services.place_names import place_names_in
from app.services.profiles import profile_in_force
from ui import messages
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.place_name_warning import PlaceNameWarning
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.gas_scale import LEVELS, GasEditor
from ui.widgets.label import Label
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import set_shown


class ScoreDialog(PlaceDialog):
    """Assesses one goal (`place.record_id`); the first assessment is its start and locks it."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=640)
        self._saved = False
        self._goal = goal = self._load()
        self.set_title(self.tr("Where are we now?"))
        self.scale = GasEditor(dict(zip(LEVELS, goal.level_texts, strict=True)))
        self.scale.set_start(goal.start_level)
        self.scale.set_selected(goal.current_level)
        self.note = TextEdit(self.tr("What can be seen, what helped"), lines=2, max_lines=6)
        self.note.setObjectName("note")
        self.together = CheckBox(self.tr("Assessed together with the client"))
        self.together.setObjectName("together")
        self.review_on = self._review_edit()
        self.review_field = Field(self.tr("Looked at again"), self.review_on, True)
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self.warning = PlaceNameWarning()
        self.body.addWidget(Label(goal.title, "strong", wrap=True))
        self.body.addWidget(self.scale)
        self.body.addWidget(Field(self.tr("Note"), self.note, True))
        self.body.addWidget(self.together)
        self.body.addWidget(self.review_field)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.warning)
        if goal.start_level is None:
            first = self.tr("The first assessment is the start. After it the levels stay.")
            self.add_to_footer(Label(first, "small", "ink2", wrap=True))
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.scale.row(goal.current_level or 0).setFocus()

    def _review_edit(self) -> DateEdit:
        today = self.context.today
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=True), text.format_date
        )
        edit.setObjectName("review_on")
        edit.set_date(self._proposed_review())
        return edit

    def _proposed_review(self) -> date | None:
        context = self.context
        weeks = profile_in_force(context.store).rhythm.goal_review_weeks
        return goals.proposed_review(
            context.store, self._goal.id, weeks=weeks, today=context.today()
        )

    def _load(self) -> GoalRow:
        client_id = self.place.client_id
        if client_id is None:
            raise ValueError("an assessment needs a client")
        rows = goals.list_goals(self.context.store, client_id, logged=False)
        found = next((row for row in rows if row.id == self.place.record_id), None)
        if found is None:
            raise NotFound(kind="goal")
        return found

    def save(self) -> None:
        """Save the level with its note."""
        if self._saved:
            return
        if self.scale.selected() is None:
            self.problem.setText(self.tr("Choose the level first."))
            self.problem.show()
            return
        texts = (self.note.toPlainText(),)
        found = place_names_in(self.context.store, self._goal.client_id, texts)
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        context = self.context
        try:
            goals.score_goal(
                context.store,
                self._goal.id,
                self.scale.selected(),
                self.note.toPlainText(),
                together=self.together.isChecked(),
                review_on=self.review_on.date(),
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
        self.notified.emit(self.tr("Assessment saved"), None)
        self.accept()

    def _show_problems(self, error: InvalidInput) -> None:
        told = messages.refused_fields(error)
        self.review_field.set_error(told.pop("review_on", ""))
        self.problem.setText(" ".join(told.values()))
        set_shown(self.problem, bool(told))

    def _remove_place_names(self) -> None:
        self.note.setPlainText(self.warning.without(self.note.toPlainText()))
        self.warning.hide()
        self.note.setFocus()
