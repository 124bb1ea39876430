"""Feedback on paper: the slip to fill in, and the summary of what the answers say together."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.feedback import Question
from app.domain.papers import looking
from app.errors import UserError
from app.progress import Progress
from app.services import client_papers, client_voice
from app.services.feedback_terms import load_terms
from app.services.prints import prints_allowed
from ui import theme
from ui.context import Context
from ui.navigation import Place
from ui.pages.look_choices import LookChoices
from ui.pages.page import Crumb
from ui.pages.paper_page import PaperPage
from ui.translation import current_language
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import set_shown

_SLIP, _SUMMARY = "slip", "summary"
_NAMES: Final = {_SLIP: "palautelappu.pdf", _SUMMARY: "asiakkaiden-aani.pdf"}


class FeedbackPaperPage(PaperPage):
    """Nobody's data stands on either paper. `place.section` "end": the question of the end."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        self._section = place.section
        terms = load_terms(context.store, today=context.today(), language=current_language())
        self._asks_both = len(terms.questions) > 1
        super().__init__(context, place, parent)
        self.protect.setChecked(False)  # nothing to protect: it is meant to be handed out
        if prints_allowed(context.store):
            self.reason.setText(self.tr("Nobody's data stands on this paper. It is not logged."))

    @override
    def titles(self) -> tuple[str, str]:
        return self.tr("Print"), self.tr("Feedback")

    @override
    def make_options(self) -> QWidget:
        panel = QWidget(self)
        papers = ((_SLIP, self.tr("Slip")), (_SUMMARY, self.tr("Summary")))
        questions = (("meeting", self.tr("After a meeting")), ("end", self.tr("At the end")))
        chosen = "end" if self._section == "end" else "meeting"
        self.which = _choice(self.tr("Which paper"), papers, _SLIP)
        self.question = _choice(self.tr("Which question"), questions, chosen)
        self.look = LookChoices(current_language(), panel)
        self.language = self.look.language
        self.question_field = Field(self.question.accessibleName(), self.question)
        self.meaning = Label("", "small", "ink2", wrap=True)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(4))
        column.addWidget(Field(self.which.accessibleName(), self.which))
        column.addWidget(self.question_field)
        column.addWidget(self.look)
        column.addWidget(self.meaning)
        column.addStretch()
        for choice in (self.which, self.question, self.look):
            choice.changed.connect(self.refresh)
        return panel

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [(self.tr("Feedback"), self.back()), self.tr("Print")]

    @override
    def refresh(self) -> None:
        try:
            super().refresh()
        except UserError as error:  # the box can be damaged: the slip can be had all the same
            self.which.set_selected(_SLIP)
            super().refresh()
            self.failed.emit(error)

    @override
    def maker(self) -> Callable[[Progress], bytes]:
        slip = self.which.selected() == _SLIP
        set_shown(self.question_field, slip and self._asks_both)
        self.meaning.setText(
            self.tr(
                "Room for an answer, thanks and ideas. What is written by hand is read from the "
                "paper; only the ticks are counted."
            )
            if slip
            else self.tr("Only what Feedback shows too: closed months of ten answers or more.")
        )
        store, now = self.context.store, self.context.now()
        look = self.look.chosen()
        language = look.language
        made = (
            client_voice.feedback_slip(store, self._chosen(), language, now=now)
            if slip
            else client_voice.client_voice(store, language, now=now)
        )
        return partial(client_papers.render, looking(made, look))

    def _chosen(self) -> Question:
        return Question.END if self.question.selected() == "end" else Question.MEETING

    @override
    def file_name(self) -> str:
        return _NAMES[self.which.selected() or _SLIP]

    @override
    def keeper(self, pdf: bytes, way: str) -> Callable[[], object]:
        return _nothing

    @override
    def back(self) -> Place:
        return Place("feedback", section=self._section)


def _choice(name: str, options: Sequence[tuple[str, str]], chosen: str) -> Segment:
    segment = Segment([SegmentOption(*option) for option in options], name)
    segment.set_selected(chosen)
    return segment


def _nothing() -> None:
    """Keep nothing: nobody's data stands on it."""
