"""The right side of *Palaute*: how anonymity is kept, the question, what was changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.feedback import Question
from app.reference.feedback_questions import question_words
from app.services.feedback_terms import FeedbackTerms
from app.services.improvements import Improvement
from app.text import Language
from ui import theme
from ui.models.feedback_texts import FeedbackTexts
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class FeedbackSide(QWidget):
    """Three cards.

    Signals:
        note_added: what was changed (str).
        note_removed: take it away (Improvement).
    """

    note_added = Signal(str)
    note_removed = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._texts = FeedbackTexts(language)
        self._shown: list[QWidget] = []
        privacy = Card(self.tr("How anonymity is kept"))
        for words in (
            self.tr("Only the month and a number are kept."),
            self.tr(
                "A result is shown when there are at least 10 answers. A smaller month is merged "
                "with the next."
            ),
        ):
            privacy.body.addWidget(Label(words, "body", "ink2", wrap=True))
        self._question = Card(self.tr("Question"))
        self.stem = Label("", "body", wrap=True)
        nested = QFrame()
        nested.setObjectName("nested")
        QVBoxLayout(nested).addWidget(self.stem)
        self.asker = Label("", "small", "ink2", wrap=True)
        self._question.body.addWidget(nested)
        told = self.tr(
            "Word for word in Finnish; in Swedish and English working translations, marked as such."
        )
        self.also = Label(told, "small", "ink2", wrap=True)
        self._question.body.addWidget(self.also)
        self._question.body.addWidget(self.asker)
        self._make_notes()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for card in (privacy, self._question, self._notes):
            self._column.addWidget(card)
        self._column.addStretch()
        follow_theme(self._renew)

    def _make_notes(self) -> None:
        self._notes = Card(self.tr("What we changed"))
        self.note = LineEdit(self.tr("What has feedback changed?"))
        self.note.setObjectName("improvement")
        self.note.setAccessibleName(self.tr("What has feedback changed?"))
        self.add_button = Button(self.tr("Add"), "plus")
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.add_button)
        self._notes.body.addLayout(row)
        self.add_button.clicked.connect(self._add)
        self.note.returnPressed.connect(self._add)

    def show_question(self, question: Question, terms: FeedbackTerms) -> None:
        """Show what is asked, and who asks."""
        asked = question_words(question, self._language)
        self.stem.setText(asked.stem)
        set_shown(self.also, question is Question.MEETING)  # the other question is our own
        told = asked.words["asker"]
        purpose = terms.purpose or asked.words["purpose"]
        self.asker.setText(told.format(asker=terms.asker, purpose=purpose))

    def show_notes(self, notes: tuple[Improvement, ...]) -> None:
        """Show what was changed, the newest first."""
        for widget in self._shown:
            self._notes.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._note_row(note) for note in notes[:6]]
        for widget in self._shown:
            self._notes.body.addWidget(widget)

    def _note_row(self, note: Improvement) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(note.text, "body", wrap=True))
        words.addWidget(Label(self._texts.day(note.on), "small", "ink2", tabular=True))
        row.addLayout(words, 1)
        remove = IconButton("x", self.tr("Remove: {what}").format(what=note.text), "ghost")
        remove.clicked.connect(lambda: self.note_removed.emit(note))
        row.addWidget(remove)
        return holder

    def _add(self) -> None:
        if self.note.text().strip():
            self.note_added.emit(self.note.text())
            self.note.clear()

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))
