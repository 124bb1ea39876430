"""Whether an appointment comes again, until when, and on which days that is (28)."""

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.problems import Problem
from app.domain.recurrence import Recurrence, Repeat
from app.reference.holidays import holiday_name
from app.services.booking_series import series_dates
from ui import messages
from ui.context import Context
from ui.translation import current_language
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import set_shown

_USUAL = timedelta(weeks=12)


class RepeatForm(QWidget):
    """Each week, each second week, or days of one's own; what it comes to stands under it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = context.today
        self._first: date | None = None
        self.repeat = Segment(
            [
                SegmentOption(Repeat.NEVER.value, self.tr("Once")),
                SegmentOption(Repeat.WEEKLY.value, self.tr("Every week")),
                SegmentOption(Repeat.FORTNIGHTLY.value, self.tr("Every other week")),
                SegmentOption(Repeat.DAYS.value, self.tr("Own days")),
            ],
            self.tr("Comes again"),
        )
        self.repeat.set_selected(Repeat.NEVER.value)
        self.until = DateEdit(
            self._parse, lambda day: text.format_weekday_date(day, current_language())
        )
        self.days = LineEdit()
        self.days.setPlaceholderText(self.tr("for example 14.12., 11.1., 8.2."))
        self.fields = {
            "until": Field(self.tr("Until"), self.until),
            "days": Field(self.tr("Other days"), self.days),
        }
        self.told = Label("", "small", "ink2", wrap=True, tabular=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(Field(self.tr("Comes again"), self.repeat))
        for field in self.fields.values():
            row.addWidget(field, 1)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.told)
        self.repeat.changed.connect(self._chosen)
        self.until.textChanged.connect(self._show)
        self.days.textChanged.connect(self._show)
        self._show()

    def set_first(self, first: date | None) -> None:
        """Say which day is the first one."""
        self._first = first
        self._show()

    def recurrence(self) -> Recurrence:
        """Give what is asked for."""
        repeat = Repeat(self.repeat.selected() or Repeat.NEVER.value)
        return Recurrence(
            repeat=repeat,
            until=self.until.date() if repeat in {Repeat.WEEKLY, Repeat.FORTNIGHTLY} else None,
            days=self._days() if repeat is Repeat.DAYS else (),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say at the fields what is missing."""
        told = messages.problems_by_field(problems)
        show_told(self.fields, told)

    def _parse(self, typed: str) -> date | None:
        return text.parse_date(typed, today=self._today(), future=True)

    def _days(self) -> tuple[date, ...]:
        """The days typed; nothing is booked while one of them cannot be read."""
        words = self.days.text().replace(";", ",").split(",")
        found = [self._parse(word.strip()) for word in words if word.strip()]
        return () if None in found else tuple(day for day in found if day is not None)

    def _chosen(self) -> None:
        if self.until.date() is None and self._first is not None:
            self.until.set_date(self._first + _USUAL)
        self._show()

    def _show(self) -> None:
        repeat = Repeat(self.repeat.selected() or Repeat.NEVER.value)
        set_shown(self.fields["until"], repeat in {Repeat.WEEKLY, Repeat.FORTNIGHTLY})
        set_shown(self.fields["days"], repeat is Repeat.DAYS)
        words = self._told()
        self.told.setText(words)
        set_shown(self.told, bool(words))

    def _told(self) -> str:
        """How many times that is, until when, and which holidays are skipped or hit."""
        recurrence, language = self.recurrence(), current_language()
        if self._first is None:
            return ""
        if recurrence.repeat is Repeat.NEVER:
            return self._holiday(self._first)
        if recurrence.problems(self._first):
            return ""
        dates = series_dates(recurrence, self._first)
        last = text.format_weekday_date(dates.booked[-1], language)
        parts = [self.tr("%n time(s), the last on {day}", "", len(dates.booked)).format(day=last)]
        if dates.skipped:
            named = ", ".join(
                f"{text.format_weekday_date(day, language, year=False)}"
                f" {holiday_name(day, language)}"
                for day in dates.skipped
            )
            parts.append(self.tr("skipped: {days}").format(days=named))
        parts += [named for day in dates.booked if (named := self._holiday(day))]
        return " · ".join(parts)

    def _holiday(self, day: date) -> str:
        name = holiday_name(day, current_language())
        if not name:
            return ""
        shown = text.format_weekday_date(day, current_language(), year=False)
        return self.tr("{day} is a holiday: {name}").format(day=shown, name=name)
