"""The anonymous question (10) and the thanks (10b), turned to the client; names nobody."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.feedback import Answer, Question
from app.errors import UserError
from app.reference.feedback_questions import QuestionWords, question_words
from app.services import feedback
from app.services.feedback_terms import load_terms
from app.text import spoken_language
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.turned_view import LANGUAGES, TurnedView, language_segment
from ui.translation import current_language
from ui.widgets.answer_button import AnswerButton
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.round_icon import RoundIcon
from ui.widgets.segment import SegmentOption
from ui.widgets.themed import follow_theme
from ui.widgets.turned import BigButton

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DRAWINGS: Final[dict[Answer | None, str]] = {
    Answer.MUCH_BETTER: "pei-paljon-paremmin",
    Answer.BETTER: "pei-paremmin",
    Answer.SAME_OR_WORSE: "pei-entiseen-tapaan",
    None: "",
}
_SECTIONS: Final = {"": Question.MEETING, "end": Question.END}


def question_place(question: Question, language: str = "") -> Place:
    """Give the place of a question, asked first in a language: `sv`, `end.en`.

    Of the client it knows nothing but that; the place is not kept anywhere.
    """
    asked = next(name for name, one in _SECTIONS.items() if one is question)
    return Place("feedback-question", section=f"{asked}.{language}" if language else asked)


class FeedbackQuestion(TurnedView):
    """One question, four equal buttons; keys 1–4 and Enter. Afterwards only thanks, then the PIN.

    `place.section`: see `question_place`; without a language the interface's is first. Where the
    worker goes afterwards never depends on the answer.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.way_back = Place("today")  # a neutral page (security.md 4.2)
        asked, _, language = place.section.partition(".")
        self._question = _SECTIONS[asked]
        self.languages = language_segment(
            self, [SegmentOption(code, name) for code, name in LANGUAGES]
        )
        self.title = Label("", "client-label", "voice", wrap=True)
        self.stem = Label("", "client-title", wrap=True)
        self.buttons = {answer: AnswerButton(name) for answer, name in _DRAWINGS.items()}
        self.private = Label("", "client-note", "ink2", wrap=True)
        self.done_button = BigButton("", main=True)
        self.done_button.setEnabled(False)
        self.thanks = Label("", "client-title")
        self.give_back = Label("", "client-text", "ink2", wrap=True)
        self.worker_button = Button("", "lock", large=True)
        self._pages = QStackedWidget()
        self.column.addWidget(self._pages, 1)
        self._asking, self._thanking = self._question_page(), self._thanks_page()
        self._pages.addWidget(self._asking)
        self._pages.addWidget(self._thanking)
        self._connect()
        self.speak(spoken_language(language) if language else current_language())
        follow_theme(self._renew)

    def _question_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for label in (self.title, self.stem):
            label.setAlignment(_CENTRE)
            column.addWidget(label)
        self._answers = QHBoxLayout()
        for button in self.buttons.values():
            self._answers.addWidget(button, 1)
        column.addLayout(self._answers, 6)
        column.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(IconLabel("shield-check", "ink2", 28), 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.private, 1)
        below.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._below = below
        column.addLayout(below)
        self._question_column = column
        return page

    def _thanks_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(3)
        column.addWidget(RoundIcon("hand-heart", "voiceSoft", "voice", 120), 0, _CENTRE)
        for label in (self.thanks, self.give_back):
            label.setAlignment(_CENTRE)
            column.addWidget(label)
        column.addStretch(4)
        column.addWidget(self.worker_button, 0, _CENTRE)
        return page

    def _connect(self) -> None:
        for number, button in enumerate(self.buttons.values(), start=1):
            button.toggled.connect(self._chose)
            QShortcut(QKeySequence(str(number)), self, button.click)
        self.done_button.clicked.connect(self.finish)
        self.worker_button.clicked.connect(self.leave_wanted)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(key), self, self.finish)

    def finish(self) -> None:
        """Put the answer into the box and say thanks; there is no way back to it."""
        if self._pages.currentWidget() is not self._asking or not self.done_button.isEnabled():
            return
        answer = next(one for one, button in self.buttons.items() if button.isChecked())
        words = self._words().words
        told = words["give_back"]
        try:
            self._cast(answer)
        except UserError:
            self.thanks.hide()
            told = f"{words['not_kept']}\n{words['give_back']}"
        self.give_back.setText(told)
        self._pages.setCurrentWidget(self._thanking)
        self.worker_button.setFocus()
        for button in self.buttons.values():  # nothing of the choice stays behind the thanks
            button.setAutoExclusive(False)
            button.setChecked(False)

    def _cast(self, answer: Answer | None) -> None:
        store = self.context.store
        terms = load_terms(store, today=self.context.today(), language=self.speech.language)
        if terms.takes_answers:
            feedback.cast_answer(store, self._question, answer, public_key=terms.public_key)

    def _words(self) -> QuestionWords:
        return question_words(self._question, self.speech.language)

    @override
    def say_all(self) -> None:
        language = self.speech.language
        self.languages.set_selected(language)
        asked = self._words()
        words = asked.words
        title = f"{asked.title} · {asked.translation}" if asked.translation else asked.title
        self.title.setText(title)
        self.stem.setText(asked.stem)
        for answer, button in self.buttons.items():
            button.say(words["decline"] if answer is None else asked.options[answer])
        terms = load_terms(self.context.store, today=self.context.today(), language=language)
        asker = words["asker"].format(asker=terms.asker, purpose=terms.purpose or words["purpose"])
        self.private.setText(f"{words['private']}\n{asker}")
        self.done_button.setText(words["done"])
        self.thanks.setText(words["thanks"])
        self.give_back.setText(words["give_back"])
        self.worker_button.setText(words["worker"])

    def _chose(self) -> None:
        self.done_button.setEnabled(any(one.isChecked() for one in self.buttons.values()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = theme.current().effective_width(self.width()) < 1240
        self.stem.set_role("display" if narrow or self.is_low() else "client-title")
        self.renew_margins()

    def _renew(self) -> None:
        look = theme.current()
        self._answers.setSpacing(look.space(20))
        self._answers.setContentsMargins(0, look.space(20), 0, look.space(12))
        self._below.setSpacing(look.space(12))
        self._question_column.setSpacing(look.space(8))
        self.renew_margins()
