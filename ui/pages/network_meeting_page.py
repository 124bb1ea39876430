"""Verkostotapaaminen: consent first, then live minutes on the screen all look at (review 42)."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.meetings import ContactForm, MeetingDraft
from app.domain.network import Tone
from app.errors import UserError
from app.services import meetings, network
from app.services.worker import load_worker
from app.text import call_name, local
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.models.team_texts import TeamTexts
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.pages.meeting_footer import MeetingFooter
from ui.pages.network_meeting_people import NetworkMeetingPeople
from ui.pages.network_minutes import NetworkMinutes
from ui.pages.page import Crumb, Page
from ui.pages.place_name_warning import PlaceNameWarning
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.themed import set_shown

_QUARTER = 15


class NetworkMeetingPage(Page):
    """The same entry as in the log form, held together: what is typed is the meeting's draft."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        if place.client_id is None:
            raise ValueError("a network meeting needs a client")
        store, today, now = context.store, context.today(), context.now()
        draft_id = place.record_id if place.section == "draft" else None
        booking_id = place.record_id if place.section == "booking" else None
        self._form = meetings.new_meeting_draft(
            store, place.client_id, booking_id=booking_id, draft_id=draft_id, today=today, now=now
        )
        started = local(now)
        self._draft = self._form.draft
        if not self._form.resumed:
            self._draft = replace(
                self._draft,
                form=ContactForm.NETWORK,
                on=today,
                at=started.time().replace(second=0, microsecond=0, tzinfo=None),
            )
        self._saved = False
        people = [
            one
            for one in network.list_network(store, place.client_id)
            if one.kind in {"person", "organisation"} and one.tone is not Tone.WISH
        ]
        words = Words(current_language())
        worker = load_worker(store)
        me = call_name(worker.first_names) if worker else ""
        self.people = NetworkMeetingPeople(people, TeamTexts(today), words)
        self.minutes = NetworkMinutes(words, me)
        self.warning = PlaceNameWarning()
        self.footer = MeetingFooter()
        self.primary_action = self.people.begin_button
        self.keeper = DraftKeeper(context, "meeting", self.draft, self)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.addWidget(self.people)
        self.pages.addWidget(self.minutes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.warning)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.people.begun.connect(self._begin)
        self.minutes.people_wanted.connect(self._show_people)
        self.minutes.changed.connect(self.keeper.touch)
        self.keeper.state_changed.connect(self.footer.show_draft_state)
        self.footer.close_pressed.connect(self._close)
        self.footer.save_pressed.connect(self.save)
        self.warning.kept.connect(self._store)
        self.warning.removed.connect(self._remove_place_names)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _show(self) -> None:
        self.footer.load(self._draft)
        self.people.load(self._draft)
        if self._draft.people_consent:
            self._show_minutes()
        else:
            self._show_people()

    @override
    def breadcrumb(self) -> list[Crumb]:
        client = Place("client", self._draft.client_id, "team")
        return [(self._form.client.name, client), self.tr("Network meeting")]

    def draft(self) -> MeetingDraft:
        """Give the meeting as it stands."""
        draft = self.people.apply(self._draft)
        return self.minutes.apply(draft) if self.minutes.is_loaded else draft

    def _begin(self) -> None:
        """Begin once the client has consented; other clients are hidden from now on."""
        self._draft = self.draft()
        shield = self.context.shield
        shield.arrive(self._draft.client_id)
        shield.offer()
        self._show_minutes()
        self.keeper.touch()

    def _show_minutes(self) -> None:
        self.minutes.load(self._draft, call_name(self._form.client.first_names))
        self.pages.setCurrentWidget(self.minutes)
        set_shown(self.footer, True)
        self.primary_action = self.footer.save_button

    def _show_people(self) -> None:
        self._draft = self.draft()
        self.pages.setCurrentWidget(self.people)
        set_shown(self.footer, False)
        self.primary_action = self.people.begin_button

    def save(self) -> None:
        """End the meeting: save the entry, if nothing is missing."""
        if self._saved or self.pages.currentWidget() is not self.minutes:
            return
        draft = self._ended(self.draft())
        problems = draft.problems(self.context.today())
        self.footer.show_problems(problems)
        if problems:
            self.minutes.note.setFocus()
            return
        texts = (draft.note, draft.client_words)
        promises = tuple(part for one in draft.agreed for part in (one.text, one.who, one.by_when))
        if self._form.client.protected:
            found = meetings.place_names_in(
                self.context.store, draft.client_id, (*texts, *promises)
            )
            if found:
                self.warning.ask(found)
                return
        self._store()

    def _ended(self, draft: MeetingDraft) -> MeetingDraft:
        """The meeting lasted until now, in quarters of an hour."""
        if draft.on is None or draft.at is None or self._form.resumed:
            return draft
        now = local(self.context.now())
        begun = datetime.combine(draft.on, draft.at, tzinfo=now.tzinfo)
        quarters = max(1, round((now - begun) / timedelta(minutes=_QUARTER)))
        return replace(draft, minutes=min(quarters * _QUARTER, 8 * 60))

    def _store(self) -> None:
        self.warning.hide()
        draft = self._ended(self.draft())
        context = self.context
        try:
            meeting_id = meetings.log_meeting(
                context.store, draft, now=context.now(), today=context.today()
            )
        except UserError as error:
            self.keeper.touch()
            self.save_draft()
            self.failed.emit(error)
            return
        self._saved = True
        self.keeper.stop()
        self.stored.emit()
        self.notify(self.tr("Log saved"))
        self.navigate.emit(_after(draft, meeting_id))

    def _remove_place_names(self) -> None:
        self.minutes.clean(self.warning.without)
        self.warning.hide()
        self.keeper.touch()

    def _close(self) -> None:
        self.save_draft()
        self.navigate.emit(Place("client", self._draft.client_id, "team"))

    @override
    def save_draft(self) -> None:
        self.keeper.save_now()

    @override
    def leave(self) -> None:
        self.keeper.keep()
        if self.keeper.has_kept and not self._saved:
            self.place = Place("network-meeting", self._draft.client_id, "draft", self._draft.id)
            self.moved.emit(self.place)

    @override
    def layout_class_changed(self, layout_class: LayoutClass) -> None:
        self.minutes.set_layout_class(layout_class)


def _after(draft: MeetingDraft, meeting_id: UUID) -> Place:
    """Where there are promises the slips come next."""
    if draft.agreed:
        return Place("slips", draft.client_id, record_id=meeting_id)
    return Place("client", draft.client_id, "meetings")
