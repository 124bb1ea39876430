"""The timeline of *Tänään*: one card for each meeting, the next one in full, drafts on top."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.meetings import ContactForm
from app.domain.today import DayItem, DayPage, DayState, DraftRow
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.models.drive_texts import back_words, drive_words
from ui.navigation import Place, log_place
from ui.pages.next_meeting_card import NextMeetingCard
from ui.pages.small_card import SmallCard
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.day_timeline import DayTimeline, State
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.tag import Tag
from ui.widgets.themed import follow_theme, set_shown, show_at_once

_MARKS: dict[DayState, State] = {
    DayState.LOGGED: "done",
    DayState.CANCELLED: "done",
    DayState.DRAFT: "draft",
    DayState.NEXT: "next",
    DayState.LATER: "to-come",
    DayState.UNLOGGED: "draft",
}

_TO_WRITE = frozenset((DayState.DRAFT, DayState.UNLOGGED))

# kinds of forms whose dialog goes on with its own draft (ui/dialogs/record_dialog.py)
_RECORDS = frozenset(
    (
        "decision",
        "assessment",
        "period-facts",
        "period-act",
        "errand",
        "representative",
        "other-service",
        "contact-record",
        "work-wish",
        "safety-plan",
        "unit-review",
        "reminder",
        "group",
        "group-member",
        "group-session",
        "travel-place",
        "distance",
        "lift",
        "idea",
    )
)
_OF_GROUPS = frozenset(("group", "group-session", "lift", "idea"))
_IN_SIGHT = 7  # cards of a usual window; meetings after them are made after the first paint
_OF_TRAVEL = frozenset(("travel-place", "distance"))


class DayCards(QWidget):
    """All of one day, from morning to evening.

    Signals:
        navigate: go to a place (Place).
        discard_wanted: kind and target id of a draft to throw away; undoable.
    """

    navigate = Signal(object)
    discard_wanted = Signal(str, object)

    def __init__(
        self, words: Words, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._now = now
        self._shielded = False
        self.primary_button: Button | None = None
        self._next: UUID | None = None
        self._clients: list[tuple[QWidget, UUID]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        follow_theme(self._renew)

    def show_day(self, page: DayPage, *, is_today: bool, shielded: bool = False) -> None:
        """Show another day, or the same one anew; `shielded` cards say only that it is booked."""
        self._shielded = shielded
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self.primary_button = None
        self._next, self._clients = None, []
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(12))
        in_timeline = {item.draft_id for item in page.items}
        drafts = [it for it in page.drafts if is_today and it.target_id not in in_timeline]
        for draft in drafts:
            column.addWidget(self._draft_card(draft))
        empty = not page.items
        column.addWidget(
            self._empty(is_today=is_today) if empty else self._timeline(page, len(drafts))
        )
        if page.tomorrow_first is not None and is_today:
            column.addWidget(self._tomorrow(page))
        self._column.addWidget(self._content)
        show_at_once(self._content)

    def client_in_sight(self) -> UUID | None:
        """Give the client of the card that has the keyboard, else of the next meeting."""
        holders = (
            client_id
            for card, client_id in self._clients
            if card.hasFocus() or any(part.hasFocus() for part in card.findChildren(QWidget))
        )
        return next(holders, self._next)

    def _timeline(self, page: DayPage, above: int) -> QWidget:
        timeline = DayTimeline()
        for item in page.items:
            if words := drive_words(item):
                timeline.add_travel(words, short=item.is_ahead and item.short_by > 0)
            start = text.local(item.start)
            minutes = self.tr("{minutes} min").format(minutes=item.minutes)
            card = partial(self._card, item)
            timeline.add_meeting(text.format_time(start), minutes, _mark(item), card)
        if words := back_words(page.back):
            timeline.add_travel(words)
        timeline.finish(max(_up_to_wanted(page), _IN_SIGHT - above))
        return timeline

    def _card(self, item: DayItem) -> QWidget:
        if item.state is DayState.NEXT and item.client_id is not None:
            card = NextMeetingCard(item, self._words, self._now())
            card.navigate.connect(self.navigate)
            self.primary_button = card.log_button
            self._next = item.client_id
            set_shown(card.last_button, not self._shielded)
            return card
        return self._hidden_card(item) if self._shielded else self._small_card(item)

    def _hidden_card(self, item: DayItem) -> Card:
        """A card that names nobody and leads nowhere (03c)."""
        card = SmallCard()
        row = QHBoxLayout()
        row.addWidget(IconLabel("calendar", "ink2", 20))
        row.addWidget(ElidedLabel(item.client_name, "strong"), 1)
        if item.state is DayState.DRAFT:
            row.addWidget(Tag(self.tr("Draft"), "warn", "pen-line"))
        elif item.state is not DayState.UNLOGGED:
            self._add_state(row, item)
        card.body.addLayout(row)
        card.setAccessibleName(item.client_name)
        return card

    def _small_card(self, item: DayItem) -> Card:
        if item.session_id is not None:
            return self._group_card(item, item.session_id)
        card = SmallCard(pressable=item.client_id is not None)
        row = QHBoxLayout()
        form = item.form or ContactForm.OTHER_PLACE
        icon = self._words.icon(Vocabulary.CONTACT_FORMS, form) if item.client_id else "users"
        row.addWidget(IconLabel(icon or "calendar", "ink2", 20))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(self._name(item), "strong"))
        lines.addWidget(ElidedLabel(self._about(item), "small", "ink2"))
        row.addLayout(lines, 1)
        self._add_state(row, item)
        card.body.addLayout(row)
        if item.client_id is not None:
            place = Place("client", item.client_id)
            self._clients.append((card, item.client_id))
            card.pressed.connect(lambda: self.navigate.emit(place))
            card.setAccessibleName(f"{item.client_name}, {self._about(item)}")
        return card

    def _group_card(self, item: DayItem, session_id: UUID) -> Card:
        """A group's session: how many belong, and the way to its roll (12)."""
        card = SmallCard()
        row = QHBoxLayout()
        row.addWidget(IconLabel("messages-square", "ink2", 20))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(item.title, "strong"))
        members = self.tr("%n participant(s)", "", item.group_count)
        riding = item.group_riders
        riders = self.tr("ride for %n person(s)", "", riding) if riding else ""
        about = " · ".join(part for part in (self._about(item), members, riders) if part)
        lines.addWidget(ElidedLabel(about, "small", "ink2"))
        row.addLayout(lines, 1)
        if item.state in {DayState.LOGGED, DayState.CANCELLED}:
            self._add_state(row, item)
        else:
            button = Button(self.tr("Attendance"))
            button.setAccessibleName(self.tr("Attendance: {what}").format(what=item.title))
            place = Place("groups", section=str(session_id), record_id=item.group_id)
            button.clicked.connect(lambda: self.navigate.emit(place))
            row.addWidget(button)
        card.body.addLayout(row)
        card.setAccessibleName(f"{item.title}, {about}")
        return card

    def _about(self, item: DayItem) -> str:
        form = self._words.label(Vocabulary.CONTACT_FORMS, item.form) if item.form else ""
        place = self._words.label(Vocabulary.PLACES, item.place) if item.place else ""
        pair = self.tr("with {name}").format(name=item.pair) if item.pair else ""
        last = item.summary or (item.title if item.client_id else "")
        return " · ".join(part for part in (form, place, pair, last) if part)

    def _add_state(self, row: QHBoxLayout, item: DayItem) -> None:
        if item.state is DayState.LOGGED:
            row.addWidget(Tag(self.tr("Logged"), "ok", "check"))
        elif item.state is DayState.CANCELLED:
            row.addWidget(Tag(self.tr("Cancelled"), "neutral", "calendar-x"))
        elif item.state in _TO_WRITE and item.client_id is not None:
            draft = item.state is DayState.DRAFT
            if draft:
                row.addWidget(Tag(self.tr("Draft"), "warn", "pen-line"))
            verb = self.tr("Finish") if draft else self.tr("Log")
            button = Button(verb)
            button.setAccessibleName(f"{verb}: {item.client_name}")
            network = item.form is ContactForm.NETWORK
            place = log_place(item.client_id, "booking", item.booking_id, network=network)
            button.clicked.connect(lambda: self.navigate.emit(place))
            row.addWidget(button)
            # After the day's last visit Ctrl+N still leads to what is to be written.
            self.primary_button = self.primary_button or button

    def _draft_card(self, draft: DraftRow) -> Card:
        card = SmallCard()
        row = QHBoxLayout()
        row.addWidget(IconLabel("pen-line", "warnInk", 20))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        nobody = self.tr("Groups") if draft.kind in _OF_GROUPS else self.tr("New client")
        if draft.kind in _OF_TRAVEL:
            nobody = self.tr("Distance table")
        nobody = self.tr("Own unit") if draft.kind == "unit-review" else nobody
        lines.addWidget(ElidedLabel(draft.client_name or nobody, "strong"))
        saved = text.local(draft.saved_at)
        when = f"{text.format_date(saved.date(), year=False)} {text.format_time(saved)}"
        what = self._unfinished(draft.kind)
        lines.addWidget(ElidedLabel(f"{what} · {when}", "small", "ink2"))
        row.addLayout(lines, 1)
        go_on = Button(self.tr("Finish"))
        go_on.clicked.connect(lambda: self.navigate.emit(draft_place(draft)))
        discard = Button(self.tr("Discard"), kind="ghost")
        discard.clicked.connect(lambda: self.discard_wanted.emit(draft.kind, draft.target_id))
        row.addWidget(Tag(self.tr("Draft"), "warn", "pen-line"))
        row.addWidget(go_on)
        row.addWidget(discard)
        card.body.addLayout(row)
        return card

    def _unfinished(self, kind: str) -> str:
        names = {
            "meeting": self.tr("Unfinished log entry"),
            "goal": self.tr("Unfinished goal"),
            "plan": self.tr("Unfinished plan"),
            "client": self.tr("Unfinished client"),
            "client-remark": self.tr("The client's unfinished own words"),
            "needs": self.tr("Unfinished needs assessment"),
            "received": self.tr("Unfinished note of what was received"),
            "measure": self.tr("Unfinished measure"),
            "decision": self.tr("Unfinished decision reference"),
            "period-act": self.tr("Unfinished event of the period"),
            "errand": self.tr("Unfinished errand"),
            "group": self.tr("Unfinished group"),
            "group-member": self.tr("Unfinished goal and agreement for a group"),
            "group-session": self.tr("Unfinished plan of a session"),
            "lift": self.tr("Unfinished ride"),
            "idea": self.tr("Unfinished idea"),
            "travel-place": self.tr("Unfinished place of the distance table"),
            "distance": self.tr("Unfinished distance"),
            "service": self.tr("Unfinished service of the directory"),
            "safety-plan": self.tr("Unfinished safety plan"),
            "unit-review": self.tr("Unfinished review of the unit"),
            "reminder": self.tr("Unfinished answer to a reminder"),
            "how-to-go-on": self.tr("Unfinished page for a colleague"),
        }
        return names.get(kind, self.tr("Unfinished form"))

    def _name(self, item: DayItem) -> str:
        """Whom it is with, or what work without a client it is."""
        work = self._words.label(Vocabulary.OTHER_WORK, item.work) if item.work else ""
        parts = (work, item.title, self.tr("optional") if item.optional else "")
        return item.client_name or " · ".join(part for part in parts if part)

    def _empty(self, *, is_today: bool) -> QWidget:
        title = self.tr("No meetings today.") if is_today else self.tr("No meetings on this day.")
        empty = EmptyState(title, "", self.tr("New meeting"), "plus")
        empty.action_pressed.connect(lambda: self.navigate.emit(Place("booking")))
        self.primary_button = empty.action_button
        return empty

    def _tomorrow(self, page: DayPage) -> QWidget:
        first = page.tomorrow_first
        holder = QWidget()
        row = QHBoxLayout(holder)
        look = theme.current()
        beside_marks = look.px(64) + look.icon_px(30) + 2 * look.space(8)
        row.setContentsMargins(beside_marks, 0, 0, 0)
        row.addWidget(IconLabel("sunrise", "ink2", 20))
        row.addWidget(Label(self.tr("Tomorrow"), "strong"))
        if first is not None:
            words = (
                self.tr("{meetings}, first {time} {name}")
                .format(
                    meetings=self.tr("%n meeting(s)", "", page.tomorrow_count),
                    time=text.format_time(text.local(first.start)),
                    name=self._name(first),
                )
                .strip()
            )
            row.addWidget(ElidedLabel(words, "body", "ink2", tabular=True), 1)
        self.pack_button = Button(self.tr("Pack"), "clipboard-list", "link", parent=holder)
        self.pack_button.setAccessibleName(self.tr("Pack for tomorrow: check, back up, print"))
        self.pack_button.clicked.connect(lambda: self.navigate.emit(Place("tomorrow-pack")))
        row.addWidget(self.pack_button)
        return holder

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(12))


def _up_to_wanted(page: DayPage) -> int:
    """How many meetings there are up to the one that Ctrl+N leads to."""
    of_clients = [(place, it.state) for place, it in enumerate(page.items) if it.client_id]
    ahead = [place for place, state in of_clients if state is DayState.NEXT]
    to_write = [place for place, state in of_clients if state in _TO_WRITE]
    return next((place + 1 for place in (*ahead, *to_write)), 1)


def _mark(item: DayItem) -> State:
    """Work with no client in it is nothing to log: once it is over, it is done."""
    over = item.state is DayState.UNLOGGED and item.client_id is None
    return "done" if over else _MARKS[item.state]


def draft_place(draft: DraftRow) -> Place:
    """Where an unfinished form is gone on with."""
    network = draft.form is ContactForm.NETWORK
    pages = {
        "meeting": log_place(draft.client_id, "draft", draft.target_id, network=network),
        "goal": Place("goal", draft.client_id, "draft", draft.target_id),
        "plan": Place("client", draft.client_id, "plan", draft.target_id),
        "client": Place("new-client", record_id=draft.target_id),
        "service": Place("service", record_id=draft.target_id),
        "needs": Place("assess-needs", draft.client_id),
        "measure": Place("measure", draft.client_id, record_id=draft.target_id),
        "received": Place("received", draft.client_id, record_id=draft.target_id),
        "work-division": Place("work-division", draft.client_id, "draft", draft.target_id),
        "silence-plan": Place("client", draft.client_id, "silence"),
        "how-to-go-on": Place("make-package", draft.client_id),
    }
    if draft.kind in _RECORDS:
        return Place(draft.kind, draft.client_id, "draft", draft.target_id)
    return pages.get(draft.kind, Place("client", draft.client_id))
