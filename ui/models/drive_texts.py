"""Words of the ways of a day: how far, when to leave, too short a time, what is unknown."""

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.day_route import Leg
from app.domain.today import DayItem, DayState


def drive_words(item: DayItem) -> str:
    """`34 km · 32 min · lähtö 9.43`; empty where there is no way, or it is not to be told."""
    if item.state is DayState.CANCELLED:
        return ""
    parts = [_way(item.kilometres, item.drive_minutes), leaving_words(item)]
    return " · ".join(part for part in parts if part)


def leaving_words(item: DayItem) -> str:
    """When to leave and what is missing for it, of what is still to come."""
    translate = QCoreApplication.translate
    if not item.is_ahead:
        return ""
    if item.way_unknown and not item.kilometres:
        return translate("drive", "the way is not in the distance table")
    parts = []
    if item.leaves is not None and item.drive_minutes:
        words = translate("drive", "leave at {time}")
        parts.append(words.format(time=text.format_time(text.local(item.leaves))))
    if item.short_by:
        words = translate("drive", "the time is {minutes} min too short")
        parts.append(words.format(minutes=item.short_by))
    return " · ".join(parts)


def back_words(back: Leg) -> str:
    """`Takaisin toimistolle 26 km · 27 min`."""
    way = _way(back.kilometres, back.minutes)
    if not way:
        return ""
    return QCoreApplication.translate("drive", "Back to the office {way}").format(way=way)


def _way(kilometres: int | None, minutes: int | None) -> str:
    translate = QCoreApplication.translate
    far = translate("drive", "{km} km").format(km=kilometres) if kilometres else ""
    if not far:
        return ""
    long = translate("drive", "{minutes} min").format(minutes=minutes) if minutes else ""
    return " · ".join(part for part in (far, long) if part)
