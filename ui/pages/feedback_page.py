"""Palaute (29): what may be shown of the anonymous answers, and the ways to ask for them."""

from pathlib import Path
from secrets import token_hex
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.feedback import Answer, Question, month_of
from app.errors import UserError
from app.reference.feedback_questions import question_words
from app.services import feedback, improvements
from app.services.feedback import BallotDamaged
from app.services.feedback_terms import BoxState, load_terms
from app.services.improvements import Improvement
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.feedback_texts import FeedbackTexts
from ui.navigation import Place
from ui.pages.feedback_question import question_place
from ui.pages.feedback_side import FeedbackSide
from ui.pages.page import Crumb, Page
from ui.translation import current_language
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import Card
from ui.widgets.head_row import HeadRow
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.share_bars import PartMark, ShareBars
from ui.widgets.table import Table
from ui.widgets.themed import follow_theme, set_shown

_IDS: Final = {"meeting": Question.MEETING, "end": Question.END}


class FeedbackPage(Page):
    """Counts of closed months only; no client is here, and nothing of it is on a client's page."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._language = current_language()
        self._texts = FeedbackTexts(self._language)
        self._question = Question.END if place.section == "end" else Question.MEETING
        self.line = Label("", "body", "ink2", wrap=True, tabular=True)
        self.state = Label("", "small-strong", "infoInk", wrap=True)
        self.questions = Segment(
            [
                SegmentOption("meeting", self.tr("After a meeting")),
                SegmentOption("end", self.tr("When the service ends")),
            ],
            self.tr("Which question"),
        )
        self.sealed_button = Button(self.tr("Sealed answers"), "file-lock")
        self.paper_button = Button(self.tr("Paper slips"), "file-text")
        self.print_button = IconButton("printer", self.tr("Print a slip or the summary"))
        self.qr_button = Button(self.tr("QR code"), "qr-code")
        self.show_button = Button(self.tr("Show question"), "presentation", "primary")
        self.primary_action = self.show_button
        self.shares = [Label("", "h1", tabular=True) for _ in Answer]
        self.options = [Label("", "body", wrap=True) for _ in Answer]
        self.bars = ShareBars(self.tr("Answers by month"))
        self.empty = Label(
            self.tr("There are too few answers to be shown yet."), "body", "ink2", wrap=True
        )
        self.table = Table()
        self.model = QStandardItemModel(self)
        self.views = Segment(
            [
                SegmentOption("bars", self.tr("Shares")),
                SegmentOption("table", self.tr("Table")),
            ],
            self.tr("How to show the answers"),
        )
        self.side = FeedbackSide(self._language)
        self._lay_out()
        self._connect()
        self.refresh()
        follow_theme(self._renew)

    @override
    def breadcrumb(self) -> list[Crumb]:
        return [self.tr("Feedback")]

    def _lay_out(self) -> None:
        scroll = Scroll()
        scroll.setObjectName("feedback-scroll")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.tr("Feedback"), "h1"))
        words.addWidget(self.line)
        words.addWidget(self.state)
        self._head = HeadRow()
        self._head.add(words, 1)
        for button in (
            self.print_button,
            self.sealed_button,
            self.paper_button,
            self.qr_button,
            self.show_button,
        ):
            self._head.add(button)
        scroll.body.addLayout(self._head)
        row = QHBoxLayout()
        row.addWidget(self.questions)
        row.addStretch()
        scroll.body.addLayout(row)
        scroll.body.addLayout(self._cards())
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._months_card(), 5, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.side, 3)
        scroll.body.addLayout(self._columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _cards(self) -> QHBoxLayout:
        self._card_row = QHBoxLayout()
        for part, (share, option) in enumerate(zip(self.shares, self.options, strict=True)):
            card = Card()
            row = QHBoxLayout()
            row.setSpacing(theme.current().space(12))
            row.addWidget(PartMark(part))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(share)
            words.addWidget(option)
            row.addLayout(words, 1)
            card.body.addLayout(row)
            self._card_row.addWidget(card, 1)
        return self._card_row

    def _months_card(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Answers by month"), "h3"), 1)
        head.addWidget(self.views)
        card.body.addLayout(head)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.bars)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Answers by month"))
        card.body.addWidget(self._pages, 1)
        return card

    def _connect(self) -> None:
        self.questions.changed.connect(self._choose_question)
        self.views.set_selected("bars")
        self.views.changed.connect(self._show_view)
        self.show_button.clicked.connect(self._ask)
        self.print_button.clicked.connect(lambda: self._open("feedback-paper"))
        self.paper_button.clicked.connect(lambda: self._open("paper-answers"))
        self.qr_button.clicked.connect(lambda: self._open("feedback-qr"))
        self.sealed_button.clicked.connect(self._hand_over)
        self.side.note_added.connect(self._add_note)
        self.side.note_removed.connect(self._remove_note)

    @override
    def refresh(self) -> None:
        store, today = self.context.store, self.context.today()
        self._terms = load_terms(store, today=today, language=self._language)
        if self._terms.questions and self._question not in self._terms.questions:
            self._question = self._terms.questions[0]
        self._show_state()
        self.side.show_question(self._question, self._terms)
        self.side.show_notes(improvements.list_improvements(store))
        try:
            self._show_results()
        except BallotDamaged:
            self.show_banner(
                "bad",
                self.tr("The file of the answers is damaged. Answers cannot be kept just now."),
                self.tr("Begin anew"),
                self._begin_anew,
            )
        except UserError as error:
            self.failed.emit(error)

    def _show_state(self) -> None:
        terms = self._terms
        told = self._texts.state(terms)
        self.state.setText(told)
        set_shown(self.state, bool(told))
        open_now = terms.takes_answers
        self.show_button.setEnabled(open_now)
        self.paper_button.setEnabled(open_now)
        set_shown(self.questions, len(terms.questions) > 1)
        self.questions.set_selected("end" if self._question is Question.END else "meeting")
        set_shown(self.sealed_button, terms.state is BoxState.SEALED)
        self.qr_button.set_kind("secondary" if open_now else "primary")

    def _show_results(self) -> None:
        asked = question_words(self._question, self._language)
        found = feedback.feedback_results(self.context.store, self._question)
        waiting = feedback.sealed_waiting(self.context.store)
        told = self.tr("Sealed answers")
        self.sealed_button.setText(f"{told} ({waiting})" if waiting else told)
        self.line.setText(self._texts.line(asked.title, found))
        for answer in Answer:
            shown = f"{found.shares[answer]} %" if found.months else "–"
            self.shares[answer].setText(shown)
            self.options[answer].setText(asked.options[answer])
        rows = [self._texts.row(one) for one in found.months]
        reading = "; ".join(", ".join(row) for row in rows)
        this_month = month_of(self.context.today())
        open_words = self.tr("shown when the month has ended")
        self.bars.show_bars(
            self._texts.bars(found), self._texts.month(this_month), open_words, reading
        )
        self.model.clear()
        heads = [self.tr("Month"), self.tr("Answers"), *(asked.options[one] for one in Answer)]
        self.model.setHorizontalHeaderLabels(heads)
        for row in rows:
            items = [QStandardItem(cell) for cell in row]
            for item in items:
                item.setEditable(False)
            self.model.appendRow(items)
        self._has_results = bool(found.months)
        self._show_view()

    _has_results = False

    def _show_view(self) -> None:
        if not self._has_results:
            self._pages.setCurrentWidget(self.empty)
        else:
            table = self.views.selected() == "table"
            self._pages.setCurrentWidget(self.table if table else self.bars)
        set_shown(self.views, self._has_results)

    def _choose_question(self) -> None:
        self._question = _IDS[self.questions.selected() or "meeting"]
        self.place = Place("feedback", section=self._section())
        self.moved.emit(self.place)
        self.refresh()

    def _section(self) -> str:
        return "end" if self._question is Question.END else ""

    def _ask(self) -> None:
        self.navigate.emit(question_place(self._question))

    def _open(self, dialog: str) -> None:
        self.navigate.emit(Place(dialog, section=self._section()))

    def _hand_over(self) -> None:
        self.context.prompts.ask_save_path(
            self,
            self.tr("Sealed answers for the organisation"),
            f"rinnalla-answers-{token_hex(4)}.sealed",  # many devices write into one folder
            self.tr("Sealed answers (*.sealed)"),
            self._write_sealed,
        )

    def _write_sealed(self, path: Path) -> None:
        try:
            count = feedback.hand_over_sealed(
                self.context.store, path, public_key=self._terms.public_key
            )
        except UserError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.notify(
            self.tr("%n sealed answer(s) written", "", count)
            if count
            else self.tr("No sealed answers wait.")
        )

    def _begin_anew(self) -> None:
        try:
            feedback.begin_anew(self.context.store)
        except UserError as error:
            self.failed.emit(error)
            return
        self.clear_banner()
        self.refresh()

    def _add_note(self, words: str) -> None:
        try:
            improvements.add_improvement(self.context.store, words, today=self.context.today())
        except UserError as error:
            self.failed.emit(error)
        self.side.show_notes(improvements.list_improvements(self.context.store))

    def _remove_note(self, note: Improvement) -> None:
        store = self.context.store
        improvements.remove_improvement(store, note)
        self.notify(
            self.tr("Note removed"),
            lambda: improvements.add_improvement(store, note.text, today=note.on),
        )
        self.side.show_notes(improvements.list_improvements(store))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        narrow = layout_class is not LayoutClass.WIDE
        direction = (
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._columns.setDirection(direction)

    def _renew(self) -> None:
        look = theme.current()
        self._head.setSpacing(look.space(8))
        self._card_row.setSpacing(look.space(12))
        self._columns.setSpacing(look.space(12))
