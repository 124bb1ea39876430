"""Varaa aika: a meeting into the calendar, with the drive there."""

from dataclasses import replace
from datetime import date, datetime, time
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.clients import ClientRow
from app.domain.meetings import ContactForm
from app.domain.period_acts import ActKind
from app.domain.problems import Problem
from app.domain.today import BookingDraft
from app.errors import UserError
from app.reference.vocabularies import Vocabulary
from app.services import booking_series, bookings, caseload
from ui import messages
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.period_texts import ActTexts
from ui.models.shielded import shielded_client
from ui.navigation import Place
from ui.pages.remote_hint import RemoteHint
from ui.pages.repeat_form import RepeatForm
from ui.pages.travel_place_box import TravelPlaceBox
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup
from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import set_shown


class BookingDialog(PlaceDialog):
    """Books a time (`place.client_id` may be given) or changes one (`place.record_id`).

    `place.section` may say for which act of the period it is ("interim-check"), or for which day
    or moment ("2026-11-12", "2026-11-12T09:30:00").
    """

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=720)
        self._words = Words(current_language())
        self._draft = self._load()
        self._clients: list[ClientRow] = []
        changing = self._draft.version > 0
        self.set_title(self.tr("Change the meeting") if changing else self.tr("New meeting"))
        if self._draft.purpose and self._draft.client_id and not changing:
            self.set_title(ActTexts().title(ActKind(self._draft.purpose)))
        self.client = ComboBox()
        self.client.setObjectName("client")
        self.day = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today(), future=True),
            lambda day: text.format_weekday_date(day, current_language()),
        )
        self.time = TimeEdit(text.parse_time, text.format_time)
        self.minutes = NumberEdit()
        self.form = ChipGroup(self.tr("Form"), multi=False, visible_count=5)
        self.remote = RemoteHint()
        self.place_box = ComboBox()
        self.table_place = TravelPlaceBox(context.store, self._draft.place_id)
        self.title = LineEdit()
        self.work = ChipGroup(self.tr("What work"), multi=False, visible_count=5)
        self.work.setObjectName("other-work")
        self.kilometres = NumberEdit()
        self.drive_minutes = NumberEdit()
        self.with_pair = CheckBox(self.tr("Together with the work pair"))
        self.interpreter = CheckBox(self.tr("An interpreter is booked"))
        self.interpreter.setObjectName("interpreter_booked")
        self.optional = CheckBox(self.tr("Take part if it fits (optional)"))
        self.optional.setObjectName("optional")
        self.recording = CheckBox(self.tr("Keep 20 minutes for recording after it"))
        self.recording.setObjectName("recording")
        self.repeat = RepeatForm(context, self)
        self.fields = self._fields()
        self._lay_out()
        self._fill()
        self._add_buttons(changing=changing)

    def _add_buttons(self, *, changing: bool) -> None:
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        if changing:
            self.add_button(
                self.tr("Cancel the meeting"), "danger-outline", "calendar-x", pressed=self._cancel
            )
        later = booking_series.following(self.context.store, self._draft.id) if changing else 0
        if later:
            self.add_button(
                self.tr("Cancel this and %n later one(s)", "", later),
                "danger-outline",
                "calendar-x",
                pressed=self._cancel_following,
            )
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )

    def _fields(self) -> dict[str, Field]:
        return {
            "client_id": Field(self.tr("Client"), self.client),
            "on": Field(self.tr("Date"), self.day),
            "at": Field(self.tr("Time"), self.time),
            "minutes": Field(self.tr("Length, min"), self.minutes),
            "form": Field(self.tr("Form"), self.form),
            "place": Field(self.tr("Place"), self.place_box),
            "place_id": Field(self.tr("In the distance table"), self.table_place, True),
            "work": Field(self.tr("What work"), self.work),
            "title": Field(self.tr("Title"), self.title, True),
            "kilometres": Field(self.tr("Drive there, km"), self.kilometres, True),
            "drive_minutes": Field(self.tr("Drive there, min"), self.drive_minutes, True),
        }

    def _load(self) -> BookingDraft:
        if self.place.record_id is not None:
            return bookings.load_booking_draft(self.context.store, self.place.record_id)
        day, at, purpose = _asked_for(self.place.section, self.context.today())
        return BookingDraft(
            id=uuid4(), client_id=self.place.client_id, on=day, at=at, purpose=purpose
        )

    def _lay_out(self) -> None:
        for names in (
            ("client_id",), ("work",), ("title",), ("on", "at", "minutes"), ("form",),
            ("place", "place_id"), ("kilometres", "drive_minutes"),
        ):  # fmt: skip
            row = QHBoxLayout()
            for name in names:
                row.addWidget(self.fields[name], 1)
            self.body.addLayout(row)
        self.body.addWidget(self.remote)
        self.body.addWidget(self.with_pair)
        self.body.addWidget(self.interpreter)
        self.body.addWidget(self.recording)
        self.body.addWidget(self.optional)
        if self._draft.version:
            once = Label(self.tr("This one comes again: a change is for this time only."), "small")
            self.body.addWidget(once)
            set_shown(once, self._draft.series_id is not None)
            self.repeat.hide()
        else:
            self.body.addWidget(self.repeat)

    def _fill(self) -> None:
        draft, context = self._draft, self.context
        self.client.add_choice("", self.tr("Other work"))
        rows = caseload.list_caseload(context.store, today=context.today(), now=context.now())
        for row in rows:
            if row.client.ended_on is None or row.client.id == draft.client_id:
                self._clients.append(row.client)
                self.client.add_choice(str(row.client.id), "")
        self._name_clients()
        context.shield.changed.connect(self._name_clients)
        self.form.set_options(self._words.options(Vocabulary.CONTACT_FORMS))
        self.place_box.add_choice("", self.tr("Not chosen"))
        for option in self._words.options(Vocabulary.PLACES):
            self.place_box.add_choice(option.id, option.label, option.icon)
        self.work.set_options(self._words.options(Vocabulary.OTHER_WORK))
        self.work.set_selected([draft.purpose] if draft.purpose and not draft.client_id else [])
        self.client.set_selected(str(draft.client_id) if draft.client_id else "")
        self.day.set_date(draft.on)
        self.time.set_time(draft.at)
        self.minutes.set_number(draft.minutes)
        self.form.set_selected([draft.form] if draft.form else [])
        self.place_box.set_selected(draft.place)
        self.title.setText(draft.title)
        self.kilometres.set_number(draft.kilometres)
        self.drive_minutes.set_number(draft.drive_minutes)
        self.with_pair.setChecked(draft.with_pair)
        self.interpreter.setChecked(draft.interpreter_booked)
        self.optional.setChecked(draft.optional)
        self.repeat.set_first(draft.on)
        self.day.textChanged.connect(lambda: self.repeat.set_first(self.day.date()))
        self.client.currentIndexChanged.connect(self._show_title)
        self.form.changed.connect(self._show_title)
        self._show_title()

    def _name_clients(self) -> None:
        """Name the clients, or with the shield all others by their initials."""
        for number, client in enumerate(self._clients, start=1):
            self.client.setItemText(number, shielded_client(client, self.context.shield).name)

    def _show_title(self) -> None:
        for name in ("work", "title"):
            set_shown(self.fields[name], not self.client.selected())
        for name in ("form", "place"):
            set_shown(self.fields[name], bool(self.client.selected()))
        set_shown(self.fields["place_id"], self.table_place.has_places)
        set_shown(self.optional, not self.client.selected())
        is_new = self._draft.version == 0
        set_shown(self.recording, is_new and bool(self.client.selected()))
        chosen = next((one for one in self._clients if str(one.id) == self.client.selected()), None)
        set_shown(self.interpreter, chosen is not None and chosen.interpreter_needed)
        remote = self.form.selected() == (ContactForm.REMOTE.value,)
        set_shown(self.remote, chosen is not None and remote)
        if chosen is not None and remote:
            self.remote.show_client(chosen.phone)

    def draft(self) -> BookingDraft:
        """Give what stands in the form."""
        form = next(iter(self.form.selected()), None)
        client_id = self.client.selected()
        chosen = UUID(client_id) if client_id else None
        return replace(
            self._draft,
            client_id=chosen,
            on=self.day.date(),
            at=self.time.time(),
            minutes=self.minutes.number() or 0,
            form=ContactForm(form) if form and chosen else None,
            place=(self.place_box.selected() or "") if chosen else "",
            title="" if chosen else self.title.text().strip(),
            purpose=self._purpose(chosen),
            kilometres=self.kilometres.number(),
            drive_minutes=self.drive_minutes.number(),
            place_id=self.table_place.place_id(),
            with_pair=self.with_pair.isChecked(),
            interpreter_booked=self.interpreter.isChecked(),
            optional=self.optional.isChecked() and chosen is None,
        )

    def _purpose(self, client_id: UUID | None) -> str:
        """The act that was asked to be booked, or the kind of work without a client."""
        if client_id is None:
            return next(iter(self.work.selected()), "")
        known = {one.value for one in ActKind}
        return self._draft.purpose if self._draft.purpose in known else ""

    def save(self) -> None:
        """Save the booking, and those that come after it, if nothing is missing."""
        draft, recurrence = self.draft(), self.repeat.recurrence()
        problems = (*draft.problems(), *recurrence.problems(draft.on))
        self._show(problems)
        if problems:
            return
        context = self.context
        try:
            if draft.version:
                bookings.save_booking(context.store, draft, now=context.now())
                made: tuple[UUID, ...] = ()
            else:
                made = booking_series.book_series(
                    context.store,
                    draft,
                    recurrence,
                    recording=self.recording.isChecked() and self.recording.isVisibleTo(self),
                    now=context.now(),
                )
        except UserError as error:
            self.failed.emit(error)
            return
        words = self.tr("The meeting is in the calendar")
        if len(made) > 1:
            words = self.tr("%n meeting(s) are in the calendar", "", len(made))
        store = context.store
        self.notified.emit(words, partial(booking_series.take_back, store, made) if made else None)
        self.accept()

    def _cancel_following(self) -> None:
        store = self.context.store
        try:
            gone = booking_series.cancel_from(store, self._draft.id, now=self.context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        words = self.tr("%n meeting(s) were taken off the calendar", "", len(gone))
        self.notified.emit(words, partial(booking_series.bring_back, store, gone))
        self.accept()

    def _cancel(self) -> None:
        try:
            bookings.cancel_booking(self.context.store, self._draft.id, now=self.context.now())
        except UserError as error:
            self.failed.emit(error)
            return
        back = partial(booking_series.bring_back, self.context.store, (self._draft.id,))
        self.notified.emit(self.tr("The meeting was taken off the calendar"), back)
        self.accept()

    def _show(self, problems: tuple[Problem, ...]) -> None:
        told = messages.problems_by_field(problems)
        self.repeat.show_problems(problems)
        show_told(self.fields, told)


def _asked_for(section: str, today: date) -> tuple[date, time | None, str]:
    """The day, the time and the act of the period that a new booking was asked for."""
    try:
        when = datetime.fromisoformat(section)
    except ValueError:
        return today, None, section
    return when.date(), when.time() if "T" in section else None, ""
