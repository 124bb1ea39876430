"""An own calendar from .ics: everything from outside is bounded in size, depth and recurrence."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.foreign_calendar import ForeignTime, ReadCalendar
from app.formats.calendar_ics import IcsEvent, calendar_ics
from app.formats.calendar_reading import MOST_TIMES, read_calendar
from app.formats.ics_lines import DEEPEST, LARGEST, MOST_PARTS, CalendarRefused
from app.formats.ics_recurrence import RuleUnknown, Steps, StepsSpent, days_of, rule_of

FIRST, LAST = date(2026, 11, 9), date(2027, 5, 9)
NAMES = [
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "UID", "RECURRENCE-ID", "SUMMARY",
    "DTSTART;VALUE=DATE", "DTSTART;TZID=../x",
]  # fmt: skip
VALUES = st.sampled_from(
    [
        "20261110T080000Z", "20261110", "-P9W", "FREQ=DAILY", "FREQ=YEARLY;BYMONTH=99",
        "99999999T999999Z", "FREQ=WEEKLY;BYDAY=XX",
    ]
)  # fmt: skip


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])


def calendar(*events: str) -> bytes:
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", *events, "END:VCALENDAR", ""]
    return "\r\n".join(whole).encode()


def read(*events: str) -> ReadCalendar:
    return read_calendar(calendar(*events), first=FIRST, last=LAST)


def starts(found: ReadCalendar) -> list[datetime]:
    return [one.start for one in found.times]


def refused(data: bytes) -> str:
    with pytest.raises(CalendarRefused) as caught:
        read_calendar(data, first=FIRST, last=LAST)
    return str(caught.value.values["reason"])


@pytest.mark.requirement("I8.5")
def test_ics_with_endless_recurrence_is_cut_at_the_horizon_and_says_so() -> None:
    daily = event("UID:a", "DTSTART:20200101T080000Z", "DTEND:20200101T083000Z", "RRULE:FREQ=DAILY")
    found = read(daily)
    assert (found.times[0].start.date(), found.times[-1].start.date()) == (FIRST, LAST)
    assert len(found.times) == (LAST - FIRST).days + 1
    assert found.goes_on == 1
    ended = read(event("DTSTART:20261110T080000Z", "RRULE:FREQ=DAILY;COUNT=3"))
    assert (len(ended.times), ended.goes_on) == (3, 0)


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=DAILY;BYSECOND=1,2,3",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYDAY=MO",
        "FREQ=NEVER",
        "COUNT=3",
        "FREQ=DAILY;COUNT=-1",
    ],
)
def test_ics_rules_that_no_calendar_of_hers_has_show_the_first_time_only(rule: str) -> None:
    found = read(event("DTSTART:20261110T080000Z", f"RRULE:{rule}"))
    assert (len(found.times), found.first_only) == (1, 1)


@pytest.mark.requirement("I8.5")
def test_ics_rule_that_never_fits_ends_with_the_window() -> None:
    steps = Steps(1000)
    rule = rule_of({"FREQ": ["MONTHLY"], "BYMONTHDAY": [31], "BYMONTH": [2]}, None)
    assert list(days_of(rule, date(2026, 1, 31), FIRST, LAST, steps)) == []
    assert steps.left > 900
    counted = rule_of({"FREQ": ["DAILY"], "COUNT": [10**9]}, None)
    with pytest.raises(StepsSpent):
        list(days_of(counted, date(1900, 1, 1), FIRST, LAST, Steps(1000)))


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "20261109", ["9.11", "12.11", "23.11", "26.11"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "20261127", ["27.11", "25.12", "29.1", "26.2"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "20261130", ["30.11", "31.12", "29.1"]),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1SU", "20201206", ["6.12"]),
        ("FREQ=MONTHLY", "20260131", ["31.12", "31.1", "31.3"]),
        ("FREQ=DAILY;INTERVAL=40", "20261101", ["11.12", "20.1", "1.3", "10.4"]),
        ("FREQ=WEEKLY;UNTIL=20261124T000000Z", "20261110", ["10.11", "17.11"]),
    ],
)
def test_ics_rules_of_usual_calendars_give_their_days(
    rule: str, start: str, days: list[str]
) -> None:
    found = read(event(f"DTSTART;TZID=Europe/Helsinki:{start}T090000", f"RRULE:{rule}"))
    told = [f"{one.day}.{one.month}" for one in starts(found)]
    assert told[: len(days)] == days
    assert all(one.hour == 9 for one in starts(found)), "nine stays nine over a moved clock"


@pytest.mark.requirement("I8.5")
def test_ics_times_of_every_zone_stand_by_the_clock_here() -> None:
    found = read(
        event("DTSTART:20261110T080000Z"),
        event("DTSTART;TZID=FLE Standard Time:20261111T080000"),
        event("DTSTART;TZID=Europe/Stockholm:20261112T080000"),
        event("DTSTART:20261113T080000"),
        event("DTSTART;TZID=Nowhere/Land:20261114T080000"),
    )
    assert [one.hour for one in starts(found)] == [10, 8, 9, 8, 8]
    assert found.zones_unknown == 1


@pytest.mark.requirement("I8.5")
def test_ics_zone_with_rules_of_its_own_is_never_worked_out() -> None:
    zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19000101T000000\r\n"
    zone += "RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n"
    zone += "END:STANDARD\r\nEND:VTIMEZONE"
    found = read(zone, event("DTSTART;TZID=X:20261110T080000"))
    assert starts(found) == [datetime(2026, 11, 10, 8)]


@pytest.mark.requirement("I8.5")
def test_ics_whole_days_and_long_stays_lie_on_each_of_their_days() -> None:
    found = read(
        event("UID:d", "DTSTART;VALUE=DATE:20261110", "DTEND;VALUE=DATE:20261112", "SUMMARY:Loma"),
        event("UID:e", "DTSTART:20261120T120000Z", "DTEND:20261122T060000Z"),
        event("UID:f", "DTSTART;VALUE=DATE:19700101", "DTEND;VALUE=DATE:20990101"),
    )
    by_uid = {uid: [one for one in found.times if one.uid == uid] for uid in "def"}
    assert [(one.start.day, one.all_day, one.title) for one in by_uid["d"]] == [
        (10, True, "Loma"), (11, True, "Loma"),
    ]  # fmt: skip
    assert [(one.start.hour, one.minutes, one.all_day) for one in by_uid["e"]] == [
        (14, 600, False), (0, 1440, True), (0, 480, False),
    ]  # fmt: skip
    assert len(by_uid["f"]) == (LAST - FIRST).days + 1


@pytest.mark.requirement("I8.5")
def test_ics_cancelled_free_private_and_moved_times() -> None:
    weekly = ("UID:w", "DTSTART;TZID=Europe/Helsinki:20261110T090000", "RRULE:FREQ=WEEKLY;COUNT=4")
    found = read(
        event(*weekly, "EXDATE;TZID=Europe/Helsinki:20261117T090000", "SUMMARY:Tiimi"),
        event("UID:w", "RECURRENCE-ID;TZID=Europe/Helsinki:20261124T090000",
              "DTSTART;TZID=Europe/Helsinki:20261125T130000", "SUMMARY:Tiimi"),
        event("UID:w", "RECURRENCE-ID;TZID=Europe/Helsinki:20261201T090000",
              "DTSTART;TZID=Europe/Helsinki:20261201T090000", "STATUS:CANCELLED"),
        event("DTSTART:20261110T100000Z", "STATUS:CANCELLED"),
        event("DTSTART:20261110T110000Z", "TRANSP:TRANSPARENT"),
        event("UID:p", "DTSTART:20261110T120000Z", "CLASS:PRIVATE", "SUMMARY:Lääkäri"),
    )  # fmt: skip
    assert [(one.start.day, one.start.hour, one.title) for one in found.times] == [
        (10, 9, "Tiimi"), (10, 14, ""), (25, 13, "Tiimi"),
    ]  # fmt: skip


@pytest.mark.requirement("I8.5")
def test_ics_in_latin_1_and_utf_16_keeps_its_letters() -> None:
    text = calendar(event("DTSTART:20261110T080000Z", "SUMMARY:Työ\\, iltapäivä")).decode()
    for encoding in ("utf-8", "utf-8-sig", "latin-1", "utf-16"):
        found = read_calendar(text.encode(encoding), first=FIRST, last=LAST)
        assert [one.title for one in found.times] == ["Työ, iltapäivä"], encoding


@pytest.mark.requirement("I8.5")
def test_ics_bombs_are_refused_whole() -> None:
    endless = "UID:{}\r\nDTSTART:19000101T080000Z\r\nRRULE:FREQ=DAILY"
    many = calendar(*(event(endless.format(n)) for n in range(MOST_TIMES // 100)))
    spent = [f"DTSTART:19000101T080000Z\r\nRRULE:FREQ=DAILY;COUNT=9{n}99999" for n in range(9)]
    assert refused(many) == "too-many"
    assert refused(calendar(*map(event, spent))) == "too-many"
    assert refused(b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * DEEPEST) == "too-deep"
    assert refused(calendar("BEGIN:X\r\nEND:X\r\n" * (MOST_PARTS + 1))) == "too-many"
    assert refused(b" " * (LARGEST + 1)) == "too-large"
    folded = calendar(event("DTSTART:20261110T080000Z", "SUMMARY:" + "x\r\n " * 100_000))
    assert len(read_calendar(folded, first=FIRST, last=LAST).times[0].title) <= 500


@pytest.mark.requirement("I8.5")
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not-a-calendar"),
        (b"hello;world\r\n1;2", "not-a-calendar"),
        (calendar()[:-10], "not-a-calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR", "not-a-calendar"),
        (b"BEGIN:VCALENDAR\r\n\0END:VCALENDAR", "not-text"),
    ],
)
def test_ics_that_is_none_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert refused(data) == reason


@pytest.mark.requirement("I8.5")
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.text(max_size=30) | VALUES), max_size=6))
def test_ics_with_anything_in_it_is_read_or_refused(parts: list[tuple[str, str]]) -> None:
    lines = [f"{name}:{value}" for name, value in parts]
    try:
        found = read(event("DTSTART:20261110T080000Z"), event(*lines))
    except CalendarRefused:
        return
    assert all(FIRST <= one.start.date() <= LAST and one.minutes >= 1 for one in found.times)


@pytest.mark.requirement("I8.5")
def test_ics_that_rinnalla_wrote_is_read_as_busy_times_of_its_own_ids() -> None:
    own = IcsEvent(
        uid=UUID(int=5), start=datetime(2026, 11, 10, 8, tzinfo=UTC), minutes=45, summary="A.E."
    )
    data = calendar_ics([own], made_at=own.start).encode()
    assert read_calendar(data, first=FIRST, last=LAST).times == (
        ForeignTime(uid=UUID(int=5).hex, start=datetime(2026, 11, 10, 10), minutes=45),
    )


@pytest.mark.requirement("I8.5")
def test_ics_rule_without_a_frequency_is_not_known() -> None:
    with pytest.raises(RuleUnknown):
        rule_of({"COUNT": [3]}, None)
