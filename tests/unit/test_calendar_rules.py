"""Kalenteri: what overlaps stands side by side; days, weeks, years and moved clocks."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import (
    CalendarPage,
    Span,
    Stretch,
    days_shown,
    hours_shown,
    lanes,
    moved,
)
from app.domain.today import DayItem, DayState
from app.reference.holidays import holiday_name, is_holiday
from app.services.rhythm import instant
from app.text import HELSINKI

_STRETCHES = st.lists(
    st.builds(
        lambda start, length: Stretch(start, min(start + length, 1440)),
        st.integers(0, 1439),
        st.integers(0, 600),
    ),
    max_size=12,
)


def item(start: datetime, minutes: int = 60) -> DayItem:
    """Something without a client."""
    return DayItem(
        booking_id=uuid4(), meeting_id=None, client_id=None, client_name="", title="Tiimi",
        start=start, minutes=minutes, form=None, state=DayState.LATER, kilometres=None,
        drive_minutes=None,
    )  # fmt: skip


@pytest.mark.requirement("I9.1", screen="28")
@given(_STRETCHES)
def test_bookings_that_overlap_never_stand_over_each_other(stretches: list[Stretch]) -> None:
    found = lanes(stretches)
    for one, lane in zip(stretches, found, strict=True):
        assert 0 <= lane.number < lane.count
        for other, beside in zip(stretches, found, strict=True):
            if other is one or not (one.start < other.end and other.start < one.end):
                continue
            assert lane.number != beside.number
            assert lane.count == beside.count, "those side by side share the width alike"


@pytest.mark.requirement("I9.1", screen="28")
@given(_STRETCHES)
def test_nothing_of_a_day_lies_outside_the_hours_shown(stretches: list[Stretch]) -> None:
    first, last = hours_shown(stretches)
    assert 0 <= first <= 8
    assert 17 <= last <= 24
    assert all(first * 60 <= one.start and one.end <= last * 60 for one in stretches)


@pytest.mark.requirement("I9.1", screen="28")
@given(st.dates(date(2020, 1, 1), date(2045, 12, 31)), st.integers(-60, 60))
def test_weeks_follow_each_other_over_year_ends(day: date, steps: int) -> None:
    week = Span.WEEK
    first, last = week.first(day), week.last(day)
    assert first <= day <= last
    assert (first.weekday(), last.weekday()) == (0, 6)
    assert week.first(week.stepped(day, steps)) == first + steps * timedelta(weeks=1)
    assert week.stepped(week.stepped(day, steps), -steps) == day
    assert first.isocalendar()[:2] == last.isocalendar()[:2]


@pytest.mark.requirement("I9.1", screen="28")
@given(st.dates(date(2020, 1, 1), date(2045, 12, 31)), st.times())
def test_summer_time_moves_no_appointment(day: date, at: time) -> None:
    """Ten o'clock is ten o'clock, also in the weeks in which the clocks are moved."""
    at = at.replace(second=0, microsecond=0, fold=0)
    start = instant(day, at, "Europe/Helsinki")
    skipped = datetime.combine(day, at, HELSINKI).astimezone(start.tzinfo) != start
    if skipped or at.hour == 3:
        return  # the hour that is left out in March, and lived twice in October
    shown = item(start)
    assert (shown.start_day, shown.wall_start.time()) == (day, at)


@pytest.mark.requirement("I9.1", screen="28")
def test_a_weekend_is_shown_when_something_is_on_it() -> None:
    monday = date(2026, 11, 9)
    page = CalendarPage(first=monday, last=date(2026, 11, 15), items=(), kilometres=0)
    assert len(days_shown(page)) == 5
    saturday = item(datetime(2026, 11, 14, 10, tzinfo=HELSINKI))
    busy = CalendarPage(first=monday, last=date(2026, 11, 15), items=(saturday,), kilometres=0)
    assert len(days_shown(busy)) == 7


@pytest.mark.requirement("I9.1", screen="28")
@pytest.mark.parametrize(
    ("day", "fi", "sv"),
    [
        (date(2026, 12, 6), "Itsenäisyyspäivä", "Självständighetsdagen"),
        (date(2027, 1, 6), "Loppiainen", "Trettondag"),
        (date(2026, 12, 24), "Jouluaatto", "Julafton"),
        (date(2027, 6, 25), "Juhannusaatto", "Midsommarafton"),
        (date(2027, 3, 26), "Pitkäperjantai", "Långfredagen"),
        (date(2026, 11, 11), "", ""),
        (date(2026, 2, 28), "", ""),  # a flag day is a working day
    ],
)
def test_holidays_of_finland_have_their_names(day: date, fi: str, sv: str) -> None:
    assert (holiday_name(day, "fi"), holiday_name(day, "sv")) == (fi, sv)
    assert is_holiday(day) is bool(fi)


@pytest.mark.requirement("I9.1", screen="28")
@given(
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.integers(0, 95),
    st.integers(-400, 400),
    st.integers(-100, 100),
)
def test_moves_keep_the_clock_on_the_wall(day: date, quarter: int, days: int, steps: int) -> None:
    """Over year ends and moved clocks: so many days later is the same hour."""
    at = time(quarter // 4, quarter % 4 * 15)
    start = datetime.combine(day, at, HELSINKI)
    if start.astimezone(UTC).astimezone(HELSINKI).time() != at:
        return  # the hour that is left out in March
    one = item(start)
    there = moved(one, days, 0)
    assert (there.date() - day).days == days
    assert there.time() == at
    assert moved(one, 0, steps * 15).date() == day, "minutes never lead to another day"
