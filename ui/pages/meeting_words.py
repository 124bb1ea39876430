"""The right half of the log form (07): the note, two voices, promises, next time, the drive."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.meeting_form import MeetingForm
from app.domain.meetings import ContactForm, MeetingDraft, Outcome
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.context import Context
from ui.layout_class import LayoutClass
from ui.pages.agreed_checks import AgreedChecks
from ui.pages.agreed_list import AgreedList
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.date_time_inputs import DateEdit, TimeEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.number_edit import NumberEdit
from ui.widgets.text_inputs import ComboBox, LineEdit, TextEdit
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock, WorkerBlock


class MeetingWords(QWidget):
    """What was done and said. The client's words have a block of their own, never the note's.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, context: Context, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._today = context.today
        self._make_note()
        self.voice = VoiceBlock(
            self.tr("In the client's words"),
            editable=True,
            placeholder=self.tr("As the client said it"),
        )
        self.voice.editor.setObjectName("client-words")
        self.differing = VoiceBlock(self.tr("Differing view, in the client’s words"))
        self.differing.hide()
        self.worker = WorkerBlock(
            self.tr("Worker's assessment"),
            editable=True,
            placeholder=self.tr("Your view, apart from what happened"),
        )
        self.worker.editor.setObjectName("worker-view")
        self._open_count = 0
        self._open_shown = False
        self._rating = self._rating_row()
        self.voice.body.addWidget(self._rating)
        self.open_button = Button("", "chevron-down", "link")
        self.open_button.setObjectName("open-agreed")
        self.open_button.clicked.connect(lambda: self.show_open(not self._open_shown))
        self.open_checks = AgreedChecks(context)
        self.agreed_label = Label(self.tr("We agreed"), "label", "ink2")
        self.agreed = AgreedList()
        self._next_row = self._make_next_row()
        self._travel_row = self._make_travel_row()
        self._lay_out()
        for signal in (
            self.note.textChanged, self.voice.changed, self.worker.changed, self.agreed.changed,
        ):  # fmt: skip
            signal.connect(self._say_changed)
        follow_theme(self._renew)

    def _make_note(self) -> None:
        self.note = TextEdit(self.tr("Short, plain, only what is needed."), lines=3)
        self.note.setObjectName("note")
        self.note.set_stretching()
        self.note_field = Field(self.tr("What we did and talked about"), self.note)
        self.phrases_button = Button(self.tr("Phrases F2"), "text-cursor-input", "link")
        self.phrases_button.setObjectName("phrases-button")
        self.note_field.add_action(self.phrases_button)

    def _rating_row(self) -> QWidget:
        holder = QWidget()
        self._rating_grid = QGridLayout(holder)
        self._rating_grid.setContentsMargins(0, 0, 0, 0)
        self._rating_grid.setColumnStretch(0, 1)
        self.rating_topic = LineEdit(self.tr("Client's own rating 0–10: of what"))
        self.rating_topic.setObjectName("rating-topic")
        self.rating_topic.setAccessibleName(self.tr("Client's own rating 0–10: of what"))
        self.rating_before = self._number("rating-before", self.tr("before"))
        self.rating_after = self._number("rating-after", self.tr("after"))
        self.rating_topic.textEdited.connect(self._say_changed)
        return holder

    def _number(self, object_name: str, prompt: str, unit: str = "") -> NumberEdit:
        edit = NumberEdit(prompt, unit=unit)
        edit.setObjectName(object_name)
        edit.setAccessibleName(prompt)
        edit.textEdited.connect(self._say_changed)
        return edit

    def _make_next_row(self) -> QWidget:
        self.next_on = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=True),
            lambda day: text.format_weekday_date(day, self._words.language, year=False),
            placeholder=self.tr("date"),
        )
        self.next_on.setObjectName("next-date")
        self.next_on.setAccessibleName(self.tr("Date of the next meeting"))
        self.next_at = TimeEdit(text.parse_time, text.format_time, placeholder=self.tr("time"))
        self.next_at.setObjectName("next-time")
        self.next_at.setAccessibleName(self.tr("Time of the next meeting"))
        self.next_form = ComboBox()
        self.next_form.setObjectName("next-form")
        self.next_form.setAccessibleName(self.tr("Form of the next meeting"))
        self.next_form.add_choice("", self.tr("Form"))
        for option in self._words.options(Vocabulary.CONTACT_FORMS):
            self.next_form.add_choice(option.id, option.label, option.icon)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.next_on, 3)
        row.addWidget(self.next_at, 2)
        row.addWidget(self.next_form, 3)
        self.next_on.date_changed.connect(self._say_changed)
        self.next_at.time_changed.connect(self._say_changed)
        self.next_form.activated.connect(self._say_changed)
        return holder

    def _make_travel_row(self) -> QWidget:
        self.kilometres = self._number("kilometres", self.tr("km"), self.tr("km"))
        self.kilometres.setAccessibleName(self.tr("Kilometres"))
        self.drive_minutes = self._number("drive-minutes", self.tr("min"), self.tr("min"))
        self.drive_minutes.setAccessibleName(self.tr("Minutes of driving"))
        self.vehicle = ComboBox()
        self.vehicle.setObjectName("vehicle")
        self.vehicle.setAccessibleName(self.tr("Vehicle"))
        self.vehicle.add_choice("", self.tr("Vehicle"))
        for option in self._words.options(Vocabulary.VEHICLES):
            self.vehicle.add_choice(option.id, option.label, option.icon)
        self.vehicle.activated.connect(self._say_changed)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.kilometres, 1)
        row.addWidget(self.drive_minutes, 1)
        row.addWidget(self.vehicle, 2)
        return holder

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.note_field, 1)
        self._column.addWidget(self.voice)
        self._column.addWidget(self.worker)
        self._column.addWidget(self.differing)
        self._promises = QVBoxLayout()
        self._promises_head = QHBoxLayout()
        self._promises_head.addWidget(self.agreed_label)
        self._promises_head.addStretch()
        self._promises_head.addWidget(self.open_button)
        self._promises.addLayout(self._promises_head)
        self._promises.addWidget(self.open_checks)
        self._promises.addWidget(self.agreed)
        self._column.addLayout(self._promises)
        self._last_rows = QGridLayout()
        self._next_label = Label(self.tr("Next meeting"), "label", "ink2", wrap=True)
        self._travel_label = Label(self.tr("Travel"), "label", "ink2", wrap=True)
        self._last_rows.setColumnStretch(1, 1)
        self._column.addLayout(self._last_rows)
        self._column.addStretch()
        self.set_layout_class(LayoutClass.WIDE)

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """Put the labels of the last rows above them where there is little room."""
        stacked = layout_class is not LayoutClass.WIDE
        numbers = (self.rating_before, self.rating_after)
        for widget in (self.rating_topic, *numbers):
            self._rating_grid.removeWidget(widget)
        self._rating_grid.addWidget(self.rating_topic, 0, 0, 1, 3 if stacked else 1)
        for column, number in enumerate(numbers, start=1):
            self._rating_grid.addWidget(number, 1 if stacked else 0, column)
        parts: tuple[tuple[QWidget, QWidget], ...] = (
            (self._next_label, self._next_row),
            (self._travel_label, self._travel_row),
        )
        for place, (label, row) in enumerate(parts):
            for part in (label, row):
                self._last_rows.removeWidget(part)
            if stacked:
                self._last_rows.addWidget(label, 2 * place, 0, 1, 2)
                self._last_rows.addWidget(row, 2 * place + 1, 0, 1, 2)
            else:
                self._last_rows.addWidget(label, 2 * place, 0)
                self._last_rows.addWidget(row, 2 * place, 1)

    def load(self, form: MeetingForm) -> None:
        """Show a form's draft, and the promises that are still open since last time."""
        draft = form.draft
        self._open_count = len(form.open_agreed)
        self.open_button.setText(self.tr("%n agreed before and not done yet", "", self._open_count))
        self.open_checks.show_matters(form.open_agreed)
        self.note.setPlainText(draft.note)
        self.voice.set_text(draft.client_words)
        self.worker.set_text(draft.worker_view)
        self.differing.set_text(draft.differing_view)
        set_shown(self.differing, bool(draft.differing_view.strip()))
        self.rating_topic.setText(draft.rating_topic)
        self.rating_before.set_number(draft.rating_before)
        self.rating_after.set_number(draft.rating_after)
        self.agreed.load(draft.agreed)
        self.next_on.set_date(draft.next_on)
        self.next_at.set_time(draft.next_at)
        self.next_form.set_selected(draft.next_form or "")
        self.kilometres.set_number(draft.kilometres)
        self.drive_minutes.set_number(draft.drive_minutes)
        self.vehicle.set_selected(draft.vehicle)
        self.show_outcome(draft.outcome)
        self._show_rating()

    def show_outcome(self, outcome: Outcome) -> None:
        """A cancelled or missed meeting has a next time, but no note."""
        held = outcome is Outcome.HELD
        for widget in (self.note_field, self.voice, self.worker, self.agreed_label, self.agreed):
            set_shown(widget, held)
        set_shown(self.open_button, held and self._open_count > 0)
        set_shown(self.open_checks, held and self._open_count > 0 and self._open_shown)
        for part in (self._travel_row, self._travel_label):
            set_shown(part, outcome is not Outcome.CANCELLED)
        self._column.setStretch(self._column.count() - 1, 0 if held else 1)

    def show_open(self, shown: bool) -> None:
        """Unfold what is still to be done since last time, or fold it again."""
        self._open_shown = shown
        set_shown(self.open_checks, shown)
        self.open_button.set_icon("chevron-up" if shown else "chevron-down")

    def apply(self, draft: MeetingDraft) -> MeetingDraft:
        """Give the draft with what stands here."""
        form = self.next_form.selected()
        return replace(
            draft,
            note=self.note.toPlainText(),
            client_words=self.voice.text(),
            worker_view=self.worker.text(),
            rating_topic=self.rating_topic.text(),
            rating_before=self.rating_before.number(),
            rating_after=self.rating_after.number(),
            agreed=self.agreed.matters(),
            next_on=self.next_on.date(),
            next_at=self.next_at.time(),
            next_form=ContactForm(form) if form else None,
            kilometres=self.kilometres.number(),
            drive_minutes=self.drive_minutes.number(),
            vehicle=self.vehicle.selected() or "",
        )

    def clean(self, without: Callable[[str], str]) -> None:
        """Put every text through `without`, as when place names are taken out."""
        for area in (self.note, self.voice.editor, self.worker.editor):
            area.setPlainText(without(area.toPlainText()))
        promises = (edit for line in self.agreed.lines() for edit in line.edits)
        for edit in (self.rating_topic, *promises):
            edit.setText(without(edit.text()))

    def _show_rating(self) -> None:
        # The client's own number belongs to the client's words: it is asked once there are some.
        has_rating = bool(self.rating_topic.text()) or self.rating_before.number() is not None
        set_shown(self._rating, bool(self.voice.text().strip()) or has_rating)

    def _say_changed(self) -> None:
        self._show_rating()
        self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setContentsMargins(0, 0, 0, look.space(12))
        self._column.setSpacing(look.space(8))
        self._promises.setSpacing(look.space(4))
        # The link keeps its target of 40 px without making the heading taller.
        extra = (look.control_height() - look.line_height("small")) // 2
        self._promises_head.setContentsMargins(0, -extra, 0, -extra)
        self._rating_grid.setSpacing(look.space(8))
        self._last_rows.setHorizontalSpacing(look.space(12))
        self._last_rows.setVerticalSpacing(look.space(8))
        for edit in (self.rating_before, self.rating_after):
            edit.setFixedWidth(look.px(84))
