"""Kirjaa tapaaminen (07): log a meeting in under a minute; the draft keeps itself."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app import text
from app.domain.meeting_form import MeetingForm
from app.domain.meetings import MeetingDraft, Outcome
from app.domain.problems import Problem
from app.errors import UserError
from app.services import meetings
from ui import messages, theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.meeting_choices import MeetingChoices
from ui.pages.meeting_header import MeetingHeader
from ui.pages.meeting_words import MeetingWords
from ui.pages.page import Crumb, Page
from ui.pages.place_name_warning import PlaceNameWarning
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme

_KIND = "meeting"


class MeetingPage(Page):
    """One meeting of one client.

    `place.section` is "booking" (log what was booked), "draft" (go on with a draft), "change"
    (a logged meeting gets a new revision) or empty (a new one); `place.record_id` is the booking
    or the meeting.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self._words = Words(current_language())
        self._loading = True
        self._saved = False
        self._form = self._load_form()
        self._draft = self._form.draft
        self.header = MeetingHeader()
        self.choices = MeetingChoices(self._words)
        self.words = MeetingWords(self._words)
        self.choices.time.set_today(context.today())
        self.words.set_today(context.today())
        self.reason = LineEdit(self.tr("Why is this changed?"))
        self.reason.setObjectName("reason")
        self.reason.setAccessibleName(self.tr("Why is this changed?"))
        self.warning = PlaceNameWarning()
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.setObjectName("problem")
        self.draft_state = Label("", "body", "okInk", tabular=True)
        self.draft_state.setObjectName("draft-state")
        self.close_button = Button(self.tr("Close"), kind="ghost")
        self.save_button = Button(self.tr("Save"), "check", "primary", large=True)
        self.save_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save_button.setObjectName("save")
        self.primary_action = self.save_button
        self.keeper = DraftKeeper(context, _KIND, self.draft, self)
        self._lay_out()
        self._connect()
        self._show_form()
        follow_theme(self._renew)

    def _load_form(self) -> MeetingForm:
        store, now, today = self.context.store, self.context.now(), self.context.today()
        client_id, record_id = self.place.client_id, self.place.record_id
        if self.place.section == "change" and record_id is not None:
            return meetings.load_meeting_form(store, record_id, now=now)
        if client_id is None:
            raise ValueError("a meeting needs a client")
        booking_id = record_id if self.place.section == "booking" else None
        draft_id = record_id if self.place.section == "draft" else None
        return meetings.new_meeting_draft(
            store, client_id, booking_id=booking_id, draft_id=draft_id, today=today, now=now
        )

    @override
    def breadcrumb(self) -> list[Crumb]:
        client = Place("client", self._draft.client_id)
        return [(self._form.client.name, client), self.tr("Log a meeting")]

    def _lay_out(self) -> None:
        self._left = Scroll(padding=0)
        self._left.setObjectName("choices-scroll")
        self._left.body.addWidget(self.choices)
        self._right = Scroll(padding=0)
        self._right.setObjectName("words-scroll")
        self._right.body.addWidget(self.words)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left, 7)
        self._columns.addWidget(self._right, 5)
        footer = QFrame()
        footer.setObjectName("footer")
        self._footer = QHBoxLayout(footer)
        self._footer.addWidget(self.draft_state)
        self._footer.addWidget(self.problem, 1)
        self._footer.addWidget(self.reason, 1)
        self._footer.addStretch()
        self._footer.addWidget(self.close_button)
        self._footer.addWidget(self.save_button)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self.header)
        self._page.addLayout(self._columns, 1)
        self._page.addWidget(self.warning)
        self._page.addWidget(footer)

    def _connect(self) -> None:
        self.header.outcome_changed.connect(self._outcome_changed)
        self.choices.changed.connect(self._changed)
        self.words.changed.connect(self._changed)
        self.reason.textEdited.connect(self._changed)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.close_button.clicked.connect(self._close)
        self.save_button.clicked.connect(self.save)
        self.keeper.state_changed.connect(self._show_draft_state)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_draft)

    def _show_form(self) -> None:
        form = self._form
        self.header.show_form(form)
        self.choices.load(
            self._draft,
            form.goals,
            last_methods=form.last_methods,
            last_places=form.last_places,
            roles=form.network_roles,
        )
        self.words.load(self._draft, text.call_name(form.client.first_names))
        self.reason.setText(self._draft.reason)
        self.reason.setVisible(self._draft.version > 0)
        self.problem.hide()
        self._loading = False
        if form.resumed:
            self.draft_state.setText(self.tr("This is your draft."))
        if form.kept_text:
            # A draft of an older version: nothing she wrote is dropped (architecture.md 2).
            self.words.note.setPlainText(form.kept_text)
            self.keeper.touch()

    def draft(self) -> MeetingDraft:
        """Give what stands in the form."""
        draft = self.words.apply(self.choices.apply(self._draft))
        return replace(draft, outcome=self.header.outcome(), reason=self.reason.text())

    def _changed(self) -> None:
        if self._loading or self._saved:
            return
        if not self.problem.isHidden():
            self._show_problems(self.draft().problems(self.context.today()))
        self.keeper.touch()

    def _outcome_changed(self) -> None:
        outcome = Outcome(self.header.outcome())
        self.choices.show_outcome(outcome)
        self.words.show_outcome(outcome)
        self._changed()

    @override
    def save_draft(self) -> None:
        self.keeper.save_now()

    def _show_draft_state(self, words: str, safe: bool) -> None:
        self.draft_state.set_tone("okInk" if safe else "bad")
        self.draft_state.setText(words)

    def save(self) -> None:
        """Save the meeting for good, if nothing is missing."""
        if self._saved:
            return
        draft = self.draft()
        problems = draft.problems(self.context.today())
        self._show_problems(problems)
        if problems:
            self._focus(problems[0].field)
            return
        if self._form.client.protected:
            texts = (draft.note, draft.client_words, draft.worker_view)
            promises = tuple(matter.text for matter in draft.agreed)
            found = meetings.place_names_in(
                self.context.store, draft.client_id, (*texts, *promises)
            )
            if found:
                self.warning.ask(found)
                return
        self._store()

    def _store(self) -> None:
        self.warning.hide()
        draft = self.draft()
        try:
            meeting_id = meetings.log_meeting(
                self.context.store, draft, now=self.context.now(), today=self.context.today()
            )
        except UserError as error:
            self.keeper.touch()
            self.save_draft()
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.stored.emit()
        self.notify(self.tr("Log saved"), lambda: self._undo(meeting_id))
        self.navigate.emit(Place("client", draft.client_id, "meetings"))

    def _undo(self, meeting_id: UUID) -> None:
        try:
            meetings.undo_meeting(self.context.store, meeting_id, now=self.context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        self.navigate.emit(Place("meeting", self._draft.client_id, "draft", meeting_id))

    def _remove_place_names(self) -> None:
        for edit in (self.words.note, self.words.voice.editor, self.words.worker.editor):
            edit.setPlainText(self.warning.without(edit.toPlainText()))
        for line in self.words.agreed.lines():
            line.text.setText(self.warning.without(line.text.text()))
        self.warning.hide()
        self.words.note.setFocus()
        self._changed()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self.problem.setText(" ".join(messages.problem_text(problem) for problem in problems))
        self.problem.setVisible(bool(problems))

    def _focus(self, field: str) -> None:
        target: dict[str, QWidget] = {
            "on": self.choices.time.date,
            "at": self.choices.time.time,
            "form": self.choices.forms,
            "note": self.words.note,
            "outcome_reason": self.choices.reasons,
            "reason": self.reason,
            "kilometres": self.words.kilometres,
            "drive_minutes": self.words.drive_minutes,
        }
        target.get(field, self.words.note).setFocus()

    def _close(self) -> None:
        self.save_draft()
        self.navigate.emit(Place("client", self._draft.client_id))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        self.choices.set_layout_class(layout_class)
        self.header.set_layout_class(layout_class)
        self.words.set_stacked(stacked=layout_class is not LayoutClass.WIDE)
        compact = layout_class is LayoutClass.COMPACT
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if compact else QHBoxLayout.Direction.LeftToRight
        )

    def _renew(self) -> None:
        look = theme.current()
        self._columns.setContentsMargins(look.space(24), look.space(12), look.space(24), 0)
        self._columns.setSpacing(look.space(24))
        self._footer.setContentsMargins(
            look.space(24), look.space(8), look.space(24), look.space(8)
        )
        self._footer.setSpacing(look.space(12))
