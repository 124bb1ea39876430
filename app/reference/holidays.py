"""The days on which Finland does not work, by name (package holidays, MIT).

Source: laki itsenäisyyspäivän viettämisestä 388/1937, kirkkolaki 652/2023 and vappulaki 272/1944 as
the package keeps them; the eves of midsummer and Christmas are days off by collective agreement.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import import_module
from typing import Final

from app.reference.part_of_package import leave_the_rest
from app.text import Language

_COUNTRIES: Final = "holidays.countries"
_LANGUAGES: Final[Mapping[Language, str]] = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}


def holiday_name(day: date, language: Language) -> str:
    """Give the name of a holiday, empty for a day that is none."""
    return _of_year(day.year, language).get(day, "")


def is_holiday(day: date) -> bool:
    """Whether a weekly appointment is skipped on this day."""
    return bool(holiday_name(day, "fi"))


def load_holidays() -> None:
    """Import the package before its first use, which takes longer than opening a page may.

    Only Finland of it: the package of countries imports all 250 when its own code is run (13 MiB
    for the whole day), so that code is not run.
    """
    leave_the_rest(_COUNTRIES)
    import_module(f"{_COUNTRIES}.finland")


@cache
def _of_year(year: int, language: Language) -> Mapping[date, str]:
    load_holidays()
    from holidays.countries.finland import Finland

    return dict(Finland(years=year, language=_LANGUAGES[language]))  # type: ignore[no-untyped-call]
