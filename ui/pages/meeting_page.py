"""Kirjaa tapaaminen (07): log a meeting in under a minute; the draft keeps itself."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.feedback import Question
from app.domain.meeting_form import MeetingForm
from app.domain.meetings import ContactForm, MeetingDraft, Outcome
from app.errors import UserError
from app.services import meetings
from app.services.feedback_terms import load_terms
from app.services.profiles import profile_in_force
from app.services.vault import Store
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.feedback_question import question_place
from ui.pages.meeting_choices import MeetingChoices
from ui.pages.meeting_footer import MeetingFooter
from ui.pages.meeting_header import MeetingHeader
from ui.pages.meeting_words import MeetingWords
from ui.pages.note_phrases import NotePhrases
from ui.pages.page import Crumb, Page
from ui.pages.place_name_warning import PlaceNameWarning
from ui.pages.unread_dates import unread_dates
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown

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
        profile = profile_in_force(context.store)
        # Each part is made where it will stand: moving one later styles all that it holds anew.
        self._left, self._right = Scroll(padding=0, parent=self), Scroll(padding=0, parent=self)
        self.header = MeetingHeader(self)
        self.choices = MeetingChoices(self._words, profile.defaults, self._left.content)
        self.words = MeetingWords(context, self._words, self._right.content)
        self.choices.time.set_today(context.today())
        self.warning = PlaceNameWarning(self)
        self.footer = MeetingFooter(self)
        self._asks = False
        self.primary_action = self.footer.save_button
        self.keeper = DraftKeeper(context, _KIND, self.draft, self)
        self.phrases = NotePhrases(context, self._draft.client_id, self.words, self)
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
        form = meetings.new_meeting_draft(
            store, client_id, booking_id=booking_id, draft_id=draft_id, today=today, now=now
        )
        if self.place.section == "group-visit":  # she came to see the client in a group (E40)
            form = replace(form, draft=replace(form.draft, form=ContactForm.GROUP_VISIT))
        return form

    @override
    def breadcrumb(self) -> list[Crumb]:
        client = Place("client", self._draft.client_id)
        return [(self._form.client.name, client), self.tr("Log a meeting")]

    def _lay_out(self) -> None:
        self._left.setObjectName("choices-scroll")
        self._left.body.addWidget(self.choices)
        self._right.setObjectName("words-scroll")
        self._right.body.addWidget(self.words)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left, 7)
        self._columns.addWidget(self._right, 5)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addLayout(self._columns, 1)
        page.addWidget(self.warning)
        page.addWidget(self.footer)

    def _connect(self) -> None:
        self.header.outcome_changed.connect(self._outcome_changed)
        for part in (self.choices, self.words, self.footer):
            part.changed.connect(self._changed)
        self.words.open_checks.failed.connect(self.failed)
        self.words.open_checks.stored.connect(self.stored)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        self.footer.close_pressed.connect(self._close)
        self.footer.save_pressed.connect(self.save)
        self.footer.ask_pressed.connect(self.save_and_ask)
        self.footer.together_pressed.connect(self.write_together)
        self.phrases.failed.connect(self.failed)
        self.keeper.state_changed.connect(self.footer.show_draft_state)
        for key in ("Return", "Enter"):
            QShortcut(QKeySequence(f"Ctrl+{key}"), self, self.save)
            QShortcut(QKeySequence(f"Ctrl+Shift+{key}"), self, self.save_and_ask)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_draft)

    def _show_form(self) -> None:
        form = self._form
        self.header.show_form(form)
        self.choices.load(form)
        self.words.load(form)
        self.footer.load(self._draft)
        self._show_question()
        self._loading = False
        if form.resumed:
            self.footer.show_draft_state(self.tr("This is your draft."), safe=True)
        if form.kept_text:
            # A draft of an older version: nothing she wrote is dropped (architecture.md 2).
            self.words.note.setPlainText(form.kept_text)
            self.keeper.touch()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._form.kept_text:
            self.show_banner(
                "info",
                self.tr(
                    "This draft is from another version of Rinnalla. "
                    "All that you wrote is in the note, to be taken apart."
                ),
            )

    def draft(self) -> MeetingDraft:
        """Give what stands in the form."""
        draft = self.words.apply(self.choices.apply(self._draft))
        return replace(draft, outcome=self.header.outcome(), reason=self.footer.reason.text())

    def _changed(self) -> None:
        if self._loading or self._saved:
            return
        if self.footer.shows_problems():
            unread = unread_dates(self.words)
            self.footer.show_problems((*unread, *self.draft().problems(self.context.today())))
        self.keeper.touch()

    def _outcome_changed(self) -> None:
        outcome = self.header.outcome()
        self.choices.show_outcome(outcome)
        self.words.show_outcome(outcome)
        self._show_question()
        self._changed()

    @override
    def save_draft(self) -> None:
        self.keeper.save_now()

    @override
    def leave(self) -> None:
        """Keep what was typed, or say what hinders; coming back leads to the draft."""
        self.phrases.close()
        self.keeper.keep()
        if self.keeper.has_kept and not self._saved and not self.place.section:
            self.place = Place("meeting", self._draft.client_id, "draft", self._draft.id)
            self.moved.emit(self.place)

    def write_together(self) -> None:
        """Turn the entry to the client, who reads it and adds to it (36); it is a draft so far."""
        self.keeper.touch()
        try:
            self.keeper.keep()
        except UserError as error:
            self.failed.emit(error)
            return
        self.navigate.emit(Place("write-together", self._draft.client_id, "", self._draft.id))

    def save_and_ask(self) -> None:
        """Save the meeting, then turn the anonymous question to the client."""
        self._asks = self.footer.ask_button.isVisibleTo(self)
        self._save()

    def save(self) -> None:
        """Save the meeting for good, if nothing is missing."""
        self._asks = False
        self._save()

    def _show_question(self) -> None:
        """Offer the question after a meeting that was held, where answers are taken now."""
        terms = load_terms(
            self.context.store, today=self.context.today(), language=current_language()
        )
        asked = terms.takes_answers and Question.MEETING in terms.questions
        held = self.header.outcome() is Outcome.HELD
        set_shown(self.footer.together_button, held)
        set_shown(self.footer.ask_button, asked and held and not self._draft.version)

    def _save(self) -> None:
        if self._saved:
            return
        draft = self.draft()
        problems = (*unread_dates(self.words), *draft.problems(self.context.today()))
        self.footer.show_problems(problems)
        if problems:
            self._focus(problems[0].field)
            return
        found = self._place_names(draft)
        if found:
            self.warning.ask(found)
            return
        self._store()

    def _place_names(self, draft: MeetingDraft) -> tuple[str, ...]:
        """Give the place names in the texts of a client with a turvakielto (review 3)."""
        if not self._form.client.protected:
            return ()
        texts = (draft.note, draft.client_words, draft.worker_view, draft.outcome_note)
        promises = (part for one in draft.agreed for part in (one.text, one.who, one.by_when))
        return meetings.place_names_in(
            self.context.store, draft.client_id, (*texts, draft.rating_topic, *promises)
        )

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
        store, now = self.context.store, self.context.now
        self.navigate.emit(Place("client", draft.client_id, "meetings"))
        if self._asks:
            self.navigate.emit(question_place(Question.MEETING, self._form.client.service_language))
        self.notify(
            self.tr("Log saved"),
            lambda: _taken_back(store, draft.client_id, meeting_id, now=now()),
        )

    def _remove_place_names(self) -> None:
        self.words.clean(self.warning.without)
        self.choices.reason_note.setText(self.warning.without(self.choices.reason_note.text()))
        self.warning.hide()
        self.words.note.setFocus()
        self._changed()

    def _focus(self, field: str) -> None:
        target: dict[str, QWidget] = {
            "on": self.choices.time.date,
            "at": self.choices.time.time,
            "form": self.choices.forms,
            "outcome_reason": self.choices.reasons,
            "reason": self.footer.reason,
            "next_at": self.words.next_at,
            "next-date": self.words.next_on,
            "next-time": self.words.next_at,
            "kilometres": self.words.kilometres,
            "drive_minutes": self.words.drive_minutes,
        }
        target.get(field, self.words.note).setFocus()

    def _close(self) -> None:
        self.save_draft()
        self.navigate.emit(Place("client", self._draft.client_id))

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        for part in (self.choices, self.header, self.words, self.footer):
            part.set_layout_class(layout_class)
        compact = layout_class is LayoutClass.COMPACT
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if compact else QHBoxLayout.Direction.LeftToRight
        )

    def _renew(self) -> None:
        look = theme.current()
        self._columns.setContentsMargins(look.space(24), look.space(8), look.space(24), 0)
        self._columns.setSpacing(look.space(24))


def _taken_back(store: Store, client_id: UUID, meeting_id: UUID, *, now: datetime) -> Place:
    """Take the entry back; gives the place of its draft. The page is gone by then."""
    meetings.undo_meeting(store, meeting_id, now=now)
    return Place("meeting", client_id, "draft", meeting_id)
