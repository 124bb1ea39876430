"""Bookings as iCalendar (RFC 5545) for the office's calendar: when, how long, initials; no more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

_OCTETS: Final = 75  # of a line; longer ones are folded (RFC 5545 3.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class IcsEvent:
    """One booking; `summary` holds initials or the kind of work, never a name or a place.

    The same `uid` with a higher `version` takes the place of what was imported before.
    """

    uid: UUID
    start: datetime
    minutes: int
    summary: str
    version: int = 0
    cancelled: bool = False


def calendar_ics(events: Iterable[IcsEvent], *, made_at: datetime) -> str:
    """Give the whole file; every event is private, so that others see only that she is busy."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rinnalla//FI", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(event: IcsEvent, made_at: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{event.uid.hex}",
        f"SEQUENCE:{event.version}",
        f"DTSTAMP:{_stamp(made_at)}",
        f"DTSTART:{_stamp(event.start)}",
        f"DTEND:{_stamp(event.start + timedelta(minutes=event.minutes))}",
        f"SUMMARY:{_escaped(event.summary)}",
        f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}",
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(words: str) -> str:
    """Take their meaning from the letters that have one (RFC 5545 3.3.11); lines become one."""
    for letter in ("\\", ";", ","):
        words = words.replace(letter, f"\\{letter}")
    return " ".join(words.split())


def _folded(line: str) -> Iterator[str]:
    """Part a line by octets, never inside a letter; what follows begins with a space."""
    part = ""
    for letter in line:
        if len((part + letter).encode()) > _OCTETS:
            yield part
            part = " "
        part += letter
    yield part
