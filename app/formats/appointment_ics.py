"""A meeting as iCalendar (RFC 5545) for a code on paper: when and how long, no name, no place."""

from datetime import UTC, datetime, timedelta
from uuid import UUID


def appointment_ics(
    start: datetime, minutes: int, summary: str, *, uid: UUID, made_at: datetime
) -> str:
    """Give the event; `summary` must not tell whom or what it is about."""
    end = start + timedelta(minutes=minutes)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rinnalla//FI",
        "BEGIN:VEVENT",
        f"UID:{uid.hex}",
        f"DTSTAMP:{_stamp(made_at)}",
        f"DTSTART:{_stamp(start)}",
        f"DTEND:{_stamp(end)}",
        f"SUMMARY:{summary}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "\r\n".join(lines) + "\r\n"


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
