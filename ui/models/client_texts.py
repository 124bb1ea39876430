"""What the header of a client's page says: age, week, period, and the period bar's words."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.clients import ClientRow, Week
from app.domain.meetings import ContactForm
from app.domain.periods import PeriodRow
from app.domain.summary import GroupPhase
from app.domain.summary import MarkKind as Kind
from app.domain.summary import PeriodMark as MeetingMark
from app.reference.vocabularies import Vocabulary
from ui.vocabulary import Words
from ui.widgets.period_data import (
    MarkKind,
    Milestone,
    PeriodBarData,
    PeriodMark,
    Phase,
    month_starts,
)
from ui.widgets.week_ribbon import Kind as CellKind
from ui.widgets.week_ribbon import WeekCell

_SOON = timedelta(days=30)
_CELL_KINDS: dict[str, CellKind] = {"met": "met", "none": "without", "to-come": "to-come"}


class ClientTexts:
    """The header's words for one client on one day."""

    def __init__(self, words: Words, client: ClientRow, today: date) -> None:
        self._words = words
        self._client = client
        self._today = today

    def age(self) -> str:
        """`29 v`, or nothing while the birth date isn't known."""
        if self._client.born is None:
            return ""
        years = text.age(self._client.born, self._today)
        return QCoreApplication.translate("client", "{years} y").format(years=years)

    def own_worker(self) -> str:
        """Who the own worker is, or that the county has not named one."""
        translate = QCoreApplication.translate
        if not self._client.own_worker:
            return translate("client", "Own worker not named yet")
        return translate("client", "Own worker {name}").format(name=self._client.own_worker)

    def interpreter(self) -> str:
        """`Tulkki · ukraina` where one is needed."""
        if not self._client.interpreter_needed:
            return ""
        language = self._words.label(Vocabulary.SERVICE_LANGUAGES, self._client.service_language)
        return QCoreApplication.translate("client", "Interpreter · {language}").format(
            language=language.lower()
        )

    def week(self) -> str:
        """`viikko 11/26 · päättyy 28.2.2027`; without a period, what there is (review 22)."""
        translate = QCoreApplication.translate
        period = self._client.period
        if period is None:
            return self.without_period()
        if self._has_ended(period):
            return self._end_text(period)
        if self._today < period.start:
            return self._start_text(period)
        number, count = period.week_number(self._today), period.week_count
        if count is None:
            return translate("client", "week {number}").format(number=number)
        return translate("client", "week {number}/{count} · ends {end}").format(
            number=number, count=count, end=text.format_date(self._last_day(period))
        )

    def without_period(self) -> str:
        """What stands where the period bar would be."""
        translate = QCoreApplication.translate
        end = self._client.decision_end
        if end is None:
            return translate("client", "Contact, no decision yet")
        return translate("client", "Decision ends {end}").format(end=text.format_date(end))

    def ribbon(self, weeks: Iterable[Week]) -> tuple[WeekCell, ...]:
        """The cells of the week ribbon: only meetings fill a week (worker-review.md 19)."""
        return tuple(
            WeekCell(_CELL_KINDS[week.state], week.contact, week.current) for week in weeks
        )

    def ribbon_reading(self, cells: Sequence[WeekCell]) -> str:
        """The ribbon in words."""
        met = sum(cell.kind == "met" for cell in cells)
        weeks = QCoreApplication.translate("client", "%n week(s) with a meeting", "", met)
        return f"{self.week()}, {weeks}"

    def period_bar(
        self, marks: Iterable[MeetingMark], groups: Iterable[GroupPhase] = ()
    ) -> PeriodBarData | None:
        """The period as two lines; None while its start or end isn't known."""
        period = self._client.period
        if period is None or period.end is None:
            return None
        language = self._words.language
        shown = tuple(
            PeriodMark(str(mark.meeting_id), mark.on, _mark_kind(mark), self.mark(mark))
            for mark in sorted(marks, key=lambda mark: mark.on)
            if period.start <= mark.on <= period.end
        )
        end_text = self._end_text(period)
        phases = self._phases(period, groups)
        told = [self._start_text(period), self.week(), end_text, *(one.text for one in phases)]
        return PeriodBarData(
            start=period.start,
            end=period.end,
            today=self._today,
            start_text=self._start_text(period),
            end_text=end_text,
            today_text=self._today_text(period),
            months=[
                (day, text.month_short(day.month, language))
                for day in month_starts(period.start, period.end)
            ],
            marks=shown,
            milestones=self._milestones(period),
            ended=self._has_ended(period),
            ends_soon=not self._has_ended(period) and self._last_day(period) - self._today < _SOON,
            phases=phases,
            description=", ".join(told),
        )

    def _phases(self, period: PeriodRow, groups: Iterable[GroupPhase]) -> tuple[Phase, ...]:
        """The stretches in a group that lie inside the period, with their words."""
        translate = QCoreApplication.translate
        found = []
        for one in groups:
            start, end = (
                max(one.start, period.start),
                min(one.end or date.max, period.end or date.max),
            )
            if start > end:
                continue
            since = text.format_date(one.start, year=False)
            words = translate("client", "{group} since {day}").format(group=one.name, day=since)
            if one.end is not None:
                until = text.format_date(one.end, year=False)
                words = translate("client", "{group} {start}–{end}").format(
                    group=one.name, start=since, end=until
                )
            found.append(Phase(start, end, words))
        return tuple(found)

    def mark(self, mark: MeetingMark) -> str:
        """`9.9. kotikäynti, 60 min`."""
        translate = QCoreApplication.translate
        day = text.format_date(mark.on, year=False)
        form = self._words.label(Vocabulary.CONTACT_FORMS, mark.form).lower() if mark.form else ""
        if mark.kind is Kind.CANCELLED:
            return translate("client", "{day} cancelled").format(day=day)
        if mark.kind is Kind.NO_CONTACT:
            return translate("client", "{day} tried, no contact").format(day=day)
        return translate("client", "{day} {form}, {minutes} min").format(
            day=day, form=form, minutes=mark.minutes
        )

    def _has_ended(self, period: PeriodRow) -> bool:
        return period.ended_on is not None or self._today > self._last_day(period)

    def _last_day(self, period: PeriodRow) -> date:
        return period.ended_on or period.end or date.max

    def _start_text(self, period: PeriodRow) -> str:
        return QCoreApplication.translate("client", "Start {day}").format(
            day=text.format_date(period.start, year=period.start.year != self._today.year)
        )

    def _end_text(self, period: PeriodRow) -> str:
        translate = QCoreApplication.translate
        day = text.format_date(self._last_day(period))
        if self._has_ended(period):
            return translate("client", "Ended {day}").format(day=day)
        if self._client.decision_end == period.end:
            return translate("client", "Decision ends {end}").format(end=day)
        return translate("client", "Period ends {end}").format(end=day)

    def _today_text(self, period: PeriodRow) -> str:
        return QCoreApplication.translate("client", "Today · wk {number}").format(
            number=period.week_number(self._today)
        )

    def _milestones(self, period: PeriodRow) -> tuple[Milestone, ...]:
        day = period.interim_check
        if day is None:
            return ()
        words = QCoreApplication.translate("client", "Interim review {day}").format(
            day=text.format_date(day, year=False)
        )
        return (Milestone(day, words),)


def _mark_kind(mark: MeetingMark) -> MarkKind:
    if mark.kind in (Kind.CANCELLED, Kind.NO_CONTACT):
        return "cancelled"
    if mark.form is ContactForm.REMOTE:
        return "remote"
    if mark.form is ContactForm.GROUP:
        return "group"
    return "met" if mark.kind is Kind.MET else "contact"
