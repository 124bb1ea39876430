"""Dates, times, numbers, names and sort keys (domain.md 7.2)."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import text

TODAY = date(2026, 11, 11)


@pytest.mark.requirement("P103")
def test_dates_are_written_without_leading_zeros() -> None:
    assert text.format_date(date(2026, 9, 5)) == "5.9.2026"
    assert text.format_date(date(2026, 9, 5), year=False) == "5.9."
    assert text.format_date_range(date(2026, 8, 31), date(2027, 2, 28)) == "31.8.2026–28.2.2027"


@pytest.mark.requirement("P98")
def test_weekdays_and_times_are_finnish() -> None:
    assert text.format_weekday_date(TODAY, "fi") == "ke 11.11.2026"
    assert text.format_weekday_date(TODAY, "sv", year=False) == "on 11.11."
    assert text.long_day(TODAY, "fi") == "Keskiviikko 11. marraskuuta"
    assert text.clock(time(9, 5), "fi") == "klo 9.05"
    assert text.clock(time(14, 30), "sv") == "kl. 14.30"


@pytest.mark.requirement("P103")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5.9.26", date(2026, 9, 5)),
        ("05.09.2026", date(2026, 9, 5)),
        ("2026-09-05", date(2026, 9, 5)),
        ("ke 18.11.", date(2026, 11, 18)),
        ("3.1.", date(2027, 1, 3)),
        ("12.3.84", date(1984, 3, 12)),
        ("31.2.2026", None),
        ("", None),
        ("huomenna", None),
        ("1.13.2026", None),
        ("9.9.0000", None),
    ],
)
def test_typed_dates_are_understood(typed: str, meant: date | None) -> None:
    assert text.parse_date(typed, today=TODAY) == meant


@pytest.mark.requirement("P103")
@given(st.dates(min_value=date(1890, 1, 1), max_value=date(2100, 1, 1)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert text.parse_date(text.format_date(day), today=TODAY) == day


@pytest.mark.requirement("P103")
@given(st.text(max_size=40))
def test_no_text_makes_date_or_time_parsing_fail(typed: str) -> None:
    text.parse_date(typed, today=TODAY)
    text.parse_time(typed)


@pytest.mark.requirement("P93")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13", time(13)),
        ("13.00", time(13)),
        ("8:45", time(8, 45)),
        ("klo 14.30", time(14, 30)),
        ("0915", time(9, 15)),
        ("25.00", None),
        ("12.75", None),
        ("aamu", None),
    ],
)
def test_typed_times_are_understood(typed: str, meant: time | None) -> None:
    assert text.parse_time(typed) == meant


@pytest.mark.requirement("P43", "R23")
def test_six_months_end_the_day_before() -> None:
    assert text.period_end(date(2026, 11, 16), 6) == date(2027, 5, 15)
    assert text.period_end(date(2026, 8, 31), 6) == date(2027, 2, 28)


@pytest.mark.requirement("P43")
@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)), st.integers(0, 60))
def test_added_months_land_in_the_right_month(day: date, months: int) -> None:
    found = text.add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day <= day.day


@pytest.mark.requirement("A3")
def test_names_sort_the_finnish_way() -> None:
    names = ["Öhman", "Zetor", "Ärlig", "åberg", "Aho", "Änkkä", "Élise"]
    assert sorted(names, key=text.sort_key) == [
        "Aho", "Élise", "Zetor", "åberg", "Änkkä", "Ärlig", "Öhman",
    ]  # fmt: skip


@pytest.mark.requirement("R27")
def test_numbers_use_comma_space_and_true_minus() -> None:
    assert text.format_number(1234.5, 1) == "1\N{NO-BREAK SPACE}234,5"
    assert text.format_number(-2) == "\N{MINUS SIGN}2"
    assert text.format_number(-0.04, 1) == "0,0"
    assert [text.format_signed(n) for n in (-2, 0, 1)] == ["\N{MINUS SIGN}2", "0", "+1"]


@pytest.mark.requirement("H05")
def test_age_counts_full_years() -> None:
    assert text.age(date(1997, 11, 12), TODAY) == 28
    assert text.age(date(1997, 11, 11), TODAY) == 29


@pytest.mark.requirement("I2.1")
def test_initials_leave_the_practice_prefix_out() -> None:
    assert text.initials("Demo-Aino", "Esimerkki") == "AE"
    assert text.initials("", "Малли") == "М"
