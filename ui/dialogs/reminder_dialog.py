"""A reminder of the day: asked again later, or answered with a reason; earlier answers."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app import text
from app.domain.calendar import DAY, WORKING_DAYS
from app.domain.reminders import USUALLY, Answer, AnswerRow, ReminderAnswer
from app.errors import UserError
from app.reference.holidays import is_holiday
from app.services import drafts, reminders
from ui import messages
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.navigation import Place
from ui.pages.draft_keeper import DraftKeeper
from ui.translation import current_language
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import set_shown

_SHOWN: Final = 4  # earlier answers
_KIND: Final = "reminder"
_DRAFT: Final = "draft"


class ReminderDialog(PlaceDialog):
    """`place.section` is the reminder's code; without a client it is about the whole caseload."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, self.tr("Reminder"), width=560)
        kept = self._kept()
        self._code = kept.code if kept else place.section
        self.answer = Segment(
            [
                SegmentOption(Answer.LATER.value, self.tr("Later")),
                SegmentOption(Answer.REASON.value, self.tr("Answer with a reason")),
            ],
            self.tr("What is done about it"),
        )
        self.answer.set_selected(Answer.LATER.value)
        self.reasons = ChipGroup(self.tr("Reason"), multi=False)
        self.reasons.set_options([ChipOption(words, words) for words in self._usual_reasons()])
        self.until = DateEdit(
            lambda typed: text.parse_date(typed, today=context.today(), future=True),
            lambda day: text.format_weekday_date(day, current_language()),
        )
        self.until.setObjectName("until")
        self.reason = LineEdit()
        self.reason.setObjectName("reason")
        self.fields = {
            "reason": Field(self.tr("Reason in own words"), self.reason),
            "until": Field(self.tr("Ask again on"), self.until),
        }
        self.keeper = DraftKeeper(context, _KIND, self.draft, self)
        self._lay_out()
        self._add_buttons()
        self._chosen()
        if kept is not None:
            self._go_on(kept)
        self._connect()

    def _add_buttons(self) -> None:
        self.add_button(self.tr("Cancel"), pressed=self.reject)
        self.save_button = self.add_button(
            self.tr("Save"), "primary", "check", pressed=self.save, is_default=True
        )
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    def _connect(self) -> None:
        self.answer.changed.connect(self._chosen)
        self.reasons.changed.connect(self._take_reason)
        self.reason.textEdited.connect(self.keeper.touch)
        self.reasons.changed.connect(self.keeper.touch)
        self.until.date_changed.connect(self.keeper.touch)

    def _kept(self) -> ReminderAnswer | None:
        """Give the answer that waits as a draft, where she goes on with one."""
        if self.place.section != _DRAFT or self.place.record_id is None:
            return None
        kept = drafts.load_draft(self.context.store, _KIND, self.place.record_id)
        return kept.draft if kept and isinstance(kept.draft, ReminderAnswer) else None

    def _go_on(self, kept: ReminderAnswer) -> None:
        self.answer.set_selected(kept.answer.value)
        self._chosen()
        self.reason.setText(kept.reason)
        if kept.until is not None:
            self.until.set_date(kept.until)

    def draft(self) -> ReminderAnswer:
        """Give the answer as it stands."""
        return ReminderAnswer(
            code=self._code,
            client_id=self.place.client_id,
            answer=Answer(self.answer.selected() or Answer.LATER.value),
            until=None if self.until.has_error() else self.until.date(),
            reason=self.reason.text(),
        )

    @override
    def save_draft(self) -> None:
        """Keep what is typed: the lock closes the dialog without asking."""
        self.keeper.keep()

    def _usual_reasons(self) -> tuple[str, ...]:
        return (
            self.tr("Agreed with the client"),
            self.tr("Being taken care of"),
            self.tr("Does not concern this client now"),
        )

    def _lay_out(self) -> None:
        intro = self.tr("Today is quiet about it until the day you choose. Nothing is forgotten.")
        self.body.addWidget(Label(intro, "body", "ink2", wrap=True))
        self.body.addWidget(self.answer)
        self.body.addWidget(self.reasons)
        for field in self.fields.values():
            self.body.addWidget(field)
        before = reminders.load_answers(self.context.store, self._code, self.place.client_id)
        if before:
            self.body.addWidget(Label(self.tr("Answered before"), "label"))
        for row in before[:_SHOWN]:
            self.body.addWidget(Label(self._told(row), "small", "ink2", wrap=True, tabular=True))

    def _told(self, row: AnswerRow) -> str:
        """`4.11. → 11.11. · sovittu asiakkaan kanssa`."""
        days = f"{text.format_date(row.on)} → {text.format_date(row.until)}"
        back = self.tr("taken back") if row.taken_back else ""
        return " · ".join(part for part in (days, row.reason, back) if part)

    def _chosen(self) -> None:
        with_reason = self.answer.selected() == Answer.REASON.value
        set_shown(self.reasons, with_reason)
        today = self.context.today()
        self.until.set_date(today + USUALLY if with_reason else _next_working_day(today))
        if self.isVisible():
            self.fit()

    def _take_reason(self) -> None:
        if chosen := self.reasons.selected():
            self.reason.setText(chosen[0])

    def save(self) -> None:
        """Keep the answer, if there is a day, and a reason where one is given."""
        context = self.context
        given = self.draft()
        told = messages.problems_by_field(given.problems(context.today()))
        show_told(self.fields, told)
        if told:
            return
        store, today = context.store, context.today()
        try:
            kept = reminders.answer_reminder(store, given, now=context.now(), today=today)
        except UserError as error:
            self.failed.emit(error)
            return
        self.keeper.stop()
        said = self.tr("Asked again on {day}").format(day=text.format_date(given.until or today))
        self.notified.emit(said, partial(reminders.take_back, store, kept, now=context.now()))
        self.accept()


def _next_working_day(today: date) -> date:
    """Tomorrow, or the first day after it that is neither weekend nor holiday."""
    day = today + DAY
    while day.weekday() >= WORKING_DAYS or is_holiday(day):
        day += DAY
    return day
