"""Closing a goal with a word, and opening it again: a goal is never deleted."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.goals import GoalStatus
from app.errors import UserError
from app.services import goals
from app.services.place_names import place_names_in
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.place_name_warning import PlaceNameWarning
from ui.widgets.checks import RadioButton
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import set_shown

REOPEN = "reopen"


class CloseGoalDialog(PlaceDialog):
    """Closes the goal `place.record_id`; with `place.section` "reopen" opens it again."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=560)
        if place.record_id is None:
            raise ValueError("which goal?")
        self._saved = False
        self._reopens = place.section == REOPEN
        self._draft = goals.load_goal_draft(context.store, place.record_id)
        self.set_title(
            self.tr("Open the goal again?") if self._reopens else self.tr("Close the goal?")
        )
        self.achieved = RadioButton(self.tr("Achieved"))
        self.achieved.setObjectName("achieved")
        self.ended = RadioButton(self.tr("Ended for another reason"))
        self.ended.setObjectName("ended")
        self.reason = LineEdit()
        self.reason.setObjectName("reason")
        label = self.tr("Why now?") if self._reopens else self.tr("In a few words: how it went")
        self.reason_field = Field(label, self.reason)
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self.warning = PlaceNameWarning()
        self.body.addWidget(Label(self._draft.title, "strong", wrap=True))
        if not self._reopens:
            self.body.addWidget(self.achieved)
            self.body.addWidget(self.ended)
        for widget in (self.problem, self.reason_field, self.warning):
            self.body.addWidget(widget)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        verb = self.tr("Open again") if self._reopens else self.tr("Close the goal")
        self.save_button = self.add_button(
            verb, "primary", "check", pressed=self.save, is_default=True
        )
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        (self.reason if self._reopens else self.achieved).setFocus()

    def status(self) -> GoalStatus | None:
        """Give what the goal becomes; None while nothing is chosen."""
        if self._reopens:
            return GoalStatus.OPEN
        if self.achieved.isChecked():
            return GoalStatus.ACHIEVED
        return GoalStatus.ENDED if self.ended.isChecked() else None

    def save(self) -> None:
        """Close it or open it again, if the word is there."""
        if self._saved:
            return
        chosen, reason = self.status() is not None, self.reason.text().strip()
        self.problem.setText("" if chosen else self.tr("Choose how the goal ended."))
        set_shown(self.problem, not chosen)
        self.reason_field.set_error("" if reason else self.tr("Say it in a few words."))
        if not chosen or not reason:
            return
        found = place_names_in(self.context.store, self._draft.client_id, (reason,))
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        context, status = self.context, self.status()
        if status is None:
            return
        closed_on = None if status is GoalStatus.OPEN else context.today()
        draft = replace(
            self._draft, status=status, closed_on=closed_on, reason=self.reason.text().strip()
        )
        try:
            goals.save_goal(context.store, draft, now=context.now(), today=context.today())
        except UserError as error:
            self.failed.emit(error)
            return
        self._saved = True
        words = self.tr("The goal is open again") if self._reopens else self.tr("Goal closed")
        self.notified.emit(words, None)
        self.accept()

    def _remove_place_names(self) -> None:
        self.reason.setText(self.warning.without(self.reason.text()))
        self.warning.hide()
        self.reason.setFocus()
