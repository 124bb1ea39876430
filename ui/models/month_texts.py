"""The words of a month of the calendar: a line for each thing, a sentence for each day."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.calendar import CalendarPage
from app.domain.today import DayItem, DayState
from app.text import Language
from ui.models.calendar_texts import CalendarTexts, free_day, kind_of
from ui.widgets.month_grid import MonthData, MonthDayData


def month_title(day: date, language: Language) -> str:
    """`Marraskuu 2026`."""
    return f"{text.month_name(day.month, language).capitalize()} {day.year}"


def month_data(
    texts: CalendarTexts, page: CalendarPage, day: date, today: date, language: Language
) -> MonthData:
    """Give the month of a day with the days that fill its first and last week."""
    by_day: dict[date, list[DayItem]] = {}
    for item in page.items:
        by_day.setdefault(item.start_day, []).append(item)
    weeks = [str(one.isocalendar().week) for one in page.days[::7]]
    return MonthData(
        name=month_title(day, language),
        weekdays=tuple(text.weekday_short(one, language) for one in page.days[:7]),
        weeks=tuple(weeks),
        days=tuple(
            _day(texts, page, one, by_day.get(one, []), today, language, day.month)
            for one in page.days
        ),
    )


def month_driven(page: CalendarPage, day: date) -> str:
    """`ajoa 214 km` of the month alone: the days beside it belong to other months."""
    driven = sum(
        one.kilometres or 0
        for one in page.items
        if one.start_day.month == day.month and one.state is not DayState.CANCELLED
    )
    if not driven:
        return ""
    told = QCoreApplication.translate("calendar", "{km} km of driving")
    return told.format(km=text.format_number(driven))


def _day(
    texts: CalendarTexts,
    page: CalendarPage,
    day: date,
    items: list[DayItem],
    today: date,
    language: Language,
    month: int,
) -> MonthDayData:
    holiday = free_day(page, day, language)
    lines = tuple((kind_of(one), _line(texts, page, one)) for one in items)
    count = QCoreApplication.translate("calendar", "%n thing(s)", "", len(items)) if items else ""
    said = (
        text.format_weekday_date(day, language, year=False),
        holiday,
        count,
        *(f"{_clock(one)}{texts.who(one)}" for one in items),
    )
    return MonthDayData(
        id=day.isoformat(),
        number=str(day.day),
        spoken=", ".join(part for part in said if part),
        lines=lines,
        holiday=holiday,
        inside=day.month == month,
        is_today=day == today,
    )


def _line(texts: CalendarTexts, page: CalendarPage, item: DayItem) -> str:
    short = page.short_names.get(item.client_id) if item.client_id else None
    return f"{_clock(item)}{short or texts.who(item)}"


def _clock(item: DayItem) -> str:
    return "" if item.all_day else f"{text.format_time(item.wall_start)} "
