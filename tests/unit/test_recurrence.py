"""Appointments that come again: weekdays, holidays, year ends, days of one's own."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.recurrence import MOST, Recurrence, Repeat
from app.reference.holidays import is_holiday

DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@pytest.mark.requirement("I9.1", screen="28")
@given(DAYS, st.integers(0, 50), st.sampled_from((Repeat.WEEKLY, Repeat.FORTNIGHTLY)))
def test_recurring_weekly_appointments_skip_finnish_holidays(
    first: date, weeks: int, repeat: Repeat
) -> None:
    until = first + timedelta(weeks=weeks, days=3)
    dates = Recurrence(repeat=repeat, until=until).dates(first, is_holiday)
    gap = 14 if repeat is Repeat.FORTNIGHTLY else 7
    both = sorted((*dates.booked, *dates.skipped))
    assert both[0] == first, "the day that she chose is booked even if it is a holiday"
    assert all((day - first).days == n * gap for n, day in enumerate(both)), "none is lost"
    assert both[-1] <= until < both[-1] + timedelta(days=gap)
    assert not any(is_holiday(day) for day in dates.booked[1:])
    assert all(is_holiday(day) for day in dates.skipped)


@pytest.mark.requirement("I9.1", screen="28")
def test_every_friday_over_new_year_leaves_out_the_holidays() -> None:
    weekly = Recurrence(repeat=Repeat.WEEKLY, until=date(2027, 1, 15))
    dates = weekly.dates(date(2026, 12, 11), is_holiday)
    assert [day.isoformat() for day in dates.booked] == [
        "2026-12-11", "2026-12-18", "2027-01-08", "2027-01-15",
    ]  # fmt: skip
    assert [day.isoformat() for day in dates.skipped] == ["2026-12-25", "2027-01-01"]


@pytest.mark.requirement("P95", "I9.1", screen="28")
@given(DAYS, st.lists(DAYS, min_size=1, max_size=20))
def test_recurring_joint_meetings_are_a_list_of_dates(first: date, days: list[date]) -> None:
    own = Recurrence(repeat=Repeat.DAYS, days=tuple(days))
    dates = own.dates(first, is_holiday)
    assert dates.booked == tuple(sorted({first, *days}))
    assert dates.skipped == (), "days of her own are all meant"


@pytest.mark.requirement("I9.1", screen="28")
def test_what_comes_again_needs_its_end_and_has_one() -> None:
    first = date(2026, 11, 12)

    def codes(**asked: object) -> list[tuple[str, str]]:
        found = Recurrence(**asked).problems(first)  # type: ignore[arg-type]
        return [(problem.code, problem.field) for problem in found]

    assert codes() == []
    assert codes(repeat=Repeat.WEEKLY) == [("date-missing", "until")]
    assert codes(repeat=Repeat.WEEKLY, until=date(2026, 11, 1)) == [("end-before-start", "until")]
    long = first + timedelta(weeks=MOST)
    assert codes(repeat=Repeat.WEEKLY, until=long) == [("too-many", "until")]
    assert codes(repeat=Repeat.FORTNIGHTLY, until=long) == []
    assert codes(repeat=Repeat.DAYS) == [("date-missing", "days")]
