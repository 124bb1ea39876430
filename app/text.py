"""Dates, times, numbers, names, sort keys for screen and paper (patterns of domain.md 7.2)."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Language = Literal["fi", "sv", "en"]

HELSINKI = ZoneInfo("Europe/Helsinki")
MINUS = "\N{MINUS SIGN}"
NBSP = "\N{NO-BREAK SPACE}"

_SWEDISH = frozenset({"sv", "fss"})  # fss: Finland-Swedish sign language, which is read in Swedish


def spoken_language(tag: str) -> Language:
    """Give the language in which somebody reads us, by the BCP 47 tag of the service language.

    The Sámi languages and Finnish Sign Language have no words of ours yet: they get Finnish.
    """
    return "sv" if tag in _SWEDISH else "en" if tag == "en" else "fi"


_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "fi": ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_WEEKDAYS_SHORT: dict[Language, tuple[str, ...]] = {
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "sv": ("må", "ti", "on", "to", "fr", "lö", "sö"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "fi": (
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ),
    "sv": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_MONTHS_SHORT: dict[Language, tuple[str, ...]] = {
    "fi": tuple(name.removesuffix("kuu") for name in _MONTHS["fi"]),
    "sv": ("jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def format_date(day: date, *, year: bool = True) -> str:
    """`5.9.2026`, without the year `5.9.` (the dot stays)."""
    return f"{day.day}.{day.month}.{day.year}" if year else f"{day.day}.{day.month}."


def format_weekday_date(day: date, language: Language, *, year: bool = True) -> str:
    """`ke 11.11.2026`."""
    return f"{weekday_short(day, language)} {format_date(day, year=year)}"


def format_date_range(start: date, end: date) -> str:
    """`31.8.2026–28.2.2027`."""
    return f"{format_date(start)}–{format_date(end)}"


def format_time(moment: time | datetime) -> str:
    """`13.00`, `9.15`: a dot, no leading zero."""
    return f"{moment.hour}.{moment.minute:02d}"


def clock(moment: time | datetime, language: Language) -> str:
    """`klo 13.00`, `kl. 13.00`, `at 13.00`, for running text."""
    return {"fi": "klo ", "sv": "kl. ", "en": "at "}[language] + format_time(moment)


def local(instant: datetime) -> datetime:
    """An aware instant as Finnish wall time."""
    return instant.astimezone(HELSINKI)


def weekday_name(day: date, language: Language) -> str:
    """`keskiviikko`."""
    return _WEEKDAYS[language][day.weekday()]


def weekday_short(day: date, language: Language) -> str:
    """`ke`."""
    return _WEEKDAYS_SHORT[language][day.weekday()]


def weekday_short_of(number: int, language: Language) -> str:
    """`ke` for 2: Monday is 0."""
    return _WEEKDAYS_SHORT[language][number]


def weekday_name_of(number: int, language: Language) -> str:
    """`keskiviikko` for 2: Monday is 0."""
    return _WEEKDAYS[language][number]


def month_name(month: int, language: Language) -> str:
    """`marraskuu` (1–12)."""
    return _MONTHS[language][month - 1]


def month_short(month: int, language: Language) -> str:
    """`marras` (1–12), as the period bar writes it."""
    return _MONTHS_SHORT[language][month - 1]


def long_day(day: date, language: Language) -> str:
    """The day as the heading of Tänään has it: `Keskiviikko 11. marraskuuta`."""
    weekday, month = weekday_name(day, language), month_name(day.month, language)
    if language == "fi":
        return f"{weekday.capitalize()} {day.day}. {month}ta"
    if language == "sv":
        return f"{weekday.capitalize()} den {day.day} {month}"
    return f"{weekday} {day.day} {month}"


def format_number(number: float, decimals: int = 0) -> str:
    """`1 234,5` with a decimal comma, no-break spaces between thousands and a true minus."""
    text = f"{abs(number):,.{decimals}f}".replace(",", NBSP).replace(".", ",")
    return (MINUS if number < 0 and text.strip("0,") else "") + text


def format_signed(number: int) -> str:
    """`+1`, `0`, `−2`: GAS levels."""
    return "0" if number == 0 else f"{'+' if number > 0 else MINUS}{abs(number)}"


_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def parse_date(text: str, *, today: date, future: bool = False) -> date | None:
    """A typed date (`5.9.26`, `5.9.2026`, `ke 5.9.`, `2026-09-05`), or None if it is no date.

    A year of two digits is 20yy with `future`, else the closest past; a missing year is the one
    that brings the date closest to `today`.
    """
    words = text.strip().lower().split()
    bare = words[-1] if words else ""
    if match := _ISO.fullmatch(bare):
        return _date_or_none(*map(int, match.groups()))
    if not (match := _DATE.fullmatch(bare)):
        return None
    day, month, year = match.groups()
    if year is None:
        near = [_date_or_none(today.year + shift, int(month), int(day)) for shift in (-1, 0, 1)]
        return min((d for d in near if d), key=lambda d: abs(d - today), default=None)
    number = int(year)
    if len(year) == 2:
        number += 2000
        if not future and (found := _date_or_none(number, int(month), int(day))) and found > today:
            number -= 100
    return _date_or_none(number, int(month), int(day))


def parse_time(text: str) -> time | None:
    """A typed time (`13`, `13.00`, `9:15`, `klo 14.30`, `1300`), or None."""
    bare = text.strip().lower().removeprefix("klo").removeprefix("kl.").strip()
    match = re.fullmatch(r"(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})(\d{2})", bare)
    if not match:
        return None
    hour, minute = (int(g or 0) for g in (match[1] or match[3], match[2] or match[4]))
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week_start(day: date) -> date:
    """The Monday of the day's ISO week."""
    return day - timedelta(days=day.weekday())


def add_months(day: date, months: int) -> date:
    """The same day `months` later; the month's last day where that day does not exist."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        if found := _date_or_none(year, month + 1, last):
            return found
    return date(year, month + 1, day.day)


def period_end(start: date, months: int) -> date:
    """The last day of a period: 16.11.2026 + 6 months ends 15.5.2027 (worker-review.md 23).

    31.8.2026 + 6 months ends 28.2.2027: where the day does not exist, the month is full.
    """
    later = add_months(start, months)
    return later if later.day < start.day else later - timedelta(days=1)


def age(born: date, today: date) -> int:
    """Full years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def initials(first_names: str, last_name: str) -> str:
    """`AE`: of `Demo-Aino Esimerkki` the practice prefix is not counted."""
    names = [n.removeprefix("Demo-") for n in (first_names.strip(), last_name.strip())]
    return "".join(name[:1].upper() for name in names if name)


def call_name(first_names: str) -> str:
    """The name she is called by: the first of the given names."""
    return (first_names.split() or [""])[0]


_TAIL = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}


def sort_key(name: str) -> str:
    """A key that sorts å ä ö after z and is blind to case and to other accents.

    Not SQLite's order and not QLocale's: both differ from Finnish lists.
    """
    folded = []
    for letter in unicodedata.normalize("NFC", name.casefold()):
        if letter in _TAIL:
            folded.append(_TAIL[letter])
        else:
            bare = unicodedata.normalize("NFD", letter)
            folded.append("".join(c for c in bare if not unicodedata.combining(c)))
    return "".join(folded)
