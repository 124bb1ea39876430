"""Reading the figures of her own work for *Seuranta* (14); set-based, and nobody's name is read."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Date, Integer, bindparam, cast, func, or_, select
from sqlalchemy.orm import Session

from app.domain.low_threshold import Week
from app.domain.meetings import ContactForm, Outcome
from app.domain.monitoring import (
    LONG_GAP_DAYS,
    YOUNG,
    Monitoring,
    PeriodDays,
    Span,
    WeekBar,
    agreed_by,
    agreed_by_week,
)
from app.services.client_rows import by_hex
from app.services.low_threshold import encounter_counts
from app.services.monitoring_rows import (
    average,
    core_elements,
    decisions_in,
    first_meetings,
    goal_figures,
    in_span,
    lengths,
    long_gaps,
    matters,
    new_clients,
    of,
    other_work,
    purposes_and_tags,
    waits,
)
from app.services.outbox_rows import waiting_entries
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting, Travel
from app.storage.schema.period import ServicePeriod
from app.storage.settled import remembered
from app.storage.store import Store
from app.text import age, local, week_start

_MONTH_DAYS: Final = 365.25 / 12
_REMOTE: Final = ContactForm.REMOTE.value
_CONTACTS: Final = tuple(form.value for form in ContactForm if not form.is_meeting)
_OUTREACH: Final = tuple(form.value for form in ContactForm if form.is_outreach)


def load_monitoring(store: Store, span: Span, *, today: date, now: datetime) -> Monitoring:
    """Give the figures of a span up to today.

    They name and identify nobody, so that opening them is no view of a client's data, and they may
    be kept until something is written: a year of a ten-year store takes 50 ms to reckon.
    """
    lived = span.until(today)
    name = f"monitoring.{lived}.{today}"
    figures = remembered(store, name, lambda session: _figures(session, lived, today=today))
    waiting, oldest = remembered(store, "monitoring.waiting", waiting_entries)
    days = None if oldest is None else (local(now).date() - local(oldest).date()).days
    return replace(figures, waiting=waiting, oldest_waiting_days=days)


def _figures(session: Session, lived: Span, *, today: date) -> Monitoring:
    """Reckon what stays as it is until something is written or the day ends."""
    periods = _periods(session, lived)
    held, cancelled = _by_week(session, lived)
    figures = Monitoring(span=lived, weeks=_bars(held, periods, lived, today))
    figures = _with_meetings(session, replace(figures, cancelled=cancelled), held)
    figures = _with_periods(figures, periods, today)
    figures = replace(figures, **goal_figures(session, lived), **matters(session, lived))
    figures = replace(figures, **decisions_in(session, lived), **waits(session, lived))
    return replace(
        figures,
        elements=core_elements(session, lived),
        **purposes_and_tags(session, lived),
        new_clients=new_clients(session, lived),
        other_work=other_work(session, lived),
        long_gaps=long_gaps(session, lived, LONG_GAP_DAYS),
        anonymous=sum(one.people for one in encounter_counts(session, lived.start, lived.end)),
        days_to_first_meeting=first_meetings(session, lived),
    )


class _Lived(NamedTuple):
    """A period that touches the span, with what is counted of its client (the id as text)."""

    days: PeriodDays
    client: str
    pair: str
    born: date | None


def _periods(session: Session, span: Span) -> list[_Lived]:
    """Each period that touches the span, with the agreed gap; ended ones end when they ended.

    Ten years hold thousands of others, and every week of the span is reckoned over all of these.
    """
    return [
        _Lived(PeriodDays(start, end, gap), client, pair, born)
        for start, end, gap, client, pair, born in session.execute(_periods_query(), of(span))
    ]


@cache
def _periods_query() -> Any:
    start, end = bindparam("start", type_=Date), bindparam("end", type_=Date)
    last = func.coalesce(ServicePeriod.ended_on, Client.ended_on, ServicePeriod.end)
    return (
        select(
            ServicePeriod.start, last, Client.agreed_gap_days,
            by_hex(Client.id), Client.work_pair, Client.born,
        )
        .join(Client, Client.id == ServicePeriod.client_id)
        .where(ServicePeriod.start <= end, or_(last.is_(None), last >= start))
    )  # fmt: skip


def _by_week(session: Session, span: Span) -> tuple[dict[Week, Counter[str]], int]:
    """Held meetings and contacts by week and form, and how many were not held."""
    monday = week_start(span.start)
    weeks: defaultdict[Week, Counter[str]] = defaultdict(Counter)
    cancelled = 0
    for number, form, outcome, count in session.execute(
        _weeks_query(), of(span) | {"monday": monday}
    ):
        if outcome == Outcome.HELD:
            weeks[Week.of(monday + timedelta(weeks=number))][form] += count
        else:
            cancelled += count
    return dict(weeks), cancelled


@cache
def _weeks_query() -> Any:
    first = func.julianday(bindparam("monday", type_=Date))
    week = cast((func.julianday(Meeting.on) - first) / 7, Integer)
    return (
        select(week, Meeting.form, Meeting.outcome, func.count())
        .where(in_span())
        .group_by(week, Meeting.form, Meeting.outcome)
    )


def _bars(
    held: dict[Week, Counter[str]], lived: Iterable[_Lived], span: Span, today: date
) -> tuple[WeekBar, ...]:
    """One bar a week, from the first one with anything to tell to the one of today."""
    agreed = agreed_by_week([one.days for one in lived], span, today)
    bars: list[WeekBar] = []
    for week in span.weeks:
        if week.monday > today:
            break
        forms = held.get(week, Counter())
        contacts = sum(forms[form] for form in _CONTACTS)
        remote = forms[_REMOTE]
        in_person = forms.total() - contacts - remote
        wanted = agreed.get(week.monday, 0.0)
        if bars or wanted or forms:
            bars.append(WeekBar(week, in_person, remote, contacts, wanted))
    return tuple(bars)


def _with_meetings(
    session: Session, figures: Monitoring, held: dict[Week, Counter[str]]
) -> Monitoring:
    forms: Counter[str] = sum(held.values(), Counter())
    contacts = sum(forms[form] for form in _CONTACTS)
    kilometres, drive_minutes = session.execute(_travel_query(), of(figures.span)).one()
    first, later = lengths(session, figures.span)
    return replace(
        figures,
        in_person=forms.total() - contacts - forms[_REMOTE],
        remote=forms[_REMOTE],
        contacts=contacts,
        outreach=sum(forms[form] for form in _OUTREACH),
        network_meetings=forms[ContactForm.NETWORK.value],
        kilometres=kilometres or 0,
        drive_minutes=drive_minutes or 0,
        minutes_first=first,
        minutes_later=later,
    )


@cache
def _travel_query() -> Any:
    return (
        select(func.sum(Travel.kilometres), func.sum(Travel.minutes))
        .join(Meeting, Meeting.id == Travel.meeting_id)
        .where(in_span())
    )


def _with_periods(figures: Monitoring, periods: Sequence[_Lived], today: date) -> Monitoring:
    span = figures.span
    days = [one.days for one in periods]
    ended = [one for one in days if one.end and span.start <= one.end < today]
    ended = [one for one in ended if one.end and one.end <= span.end]
    lengths_ = [((one.end or one.start) - one.start).days / _MONTH_DAYS for one in ended]
    clients = {  # each client once
        one.client: one
        for one in periods
        if one.days.start <= span.end <= (one.days.end or span.end)
    }
    return replace(
        figures,
        clients=len(clients),
        with_pair=sum(bool(one.pair) for one in clients.values()),
        young=sum(_is_young(one.born, span.end) for one in clients.values()),
        periods_begun=sum(span.start <= one.start <= span.end for one in days),
        periods_ended=len(ended),
        ended_months=average(lengths_),
        client_weeks=sum(one.weeks_in(span.start, span.end) for one in days),
        agreed_meetings=agreed_by(days, span.start, span.end),
    )


def _is_young(born: date | None, day: date) -> bool:
    return born is not None and YOUNG[0] <= age(born, day) <= YOUNG[1]
