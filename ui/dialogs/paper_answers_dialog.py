"""Tallied paper slips: three numbers that go through the same box as every answer."""

from PySide6.QtWidgets import QWidget

from app.domain.feedback import Answer, Question
from app.errors import UserError
from app.reference.feedback_questions import question_words
from app.services import feedback
from app.services.feedback_terms import load_terms
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.translation import current_language
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit


class PaperAnswersDialog(PlaceDialog):
    """How many slips had which answer; `place.section` says of which question."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("How many paper slips?"), width=520)
        language = current_language()
        self._question = Question.END if place.section == "end" else Question.MEETING
        self._terms = load_terms(context.store, today=context.today(), language=language)
        options = question_words(self._question, language).options
        meaning = self.tr(
            "Count several slips at once. Free words stay on the paper: they are not kept here."
        )
        self.body.addWidget(Label(meaning, "body", "ink2", wrap=True))
        self.edits = {answer: NumberEdit() for answer in Answer}
        for answer, edit in self.edits.items():
            edit.setObjectName(f"slips-{answer.value}")
            self.body.addWidget(Field(options[answer], edit))
            edit.textChanged.connect(self._check)
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Add to the box"), "primary", "check", pressed=self.save, is_default=True
        )
        self._check()
        self.edits[Answer.MUCH_BETTER].setFocus()

    def save(self) -> None:
        """Put them into the box."""
        if not self.save_button.isEnabled():
            return
        counts = [edit.number() or 0 for edit in self.edits.values()]
        try:
            feedback.cast_paper(
                self.context.store, self._question, counts, public_key=self._terms.public_key
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.notified.emit(self.tr("The slips are in the box"), None)
        self.accept()

    def _check(self) -> None:
        typed = [edit.text().strip() for edit in self.edits.values()]
        numbers = [edit.number() for edit in self.edits.values()]
        fine = all(
            not words or number is not None for words, number in zip(typed, numbers, strict=True)
        )
        small = all((number or 0) <= 1000 for number in numbers)
        self.save_button.setEnabled(fine and small and any(numbers))
