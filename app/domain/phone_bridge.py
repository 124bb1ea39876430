"""QR-silta työpuhelimeen: what a work phone is told by a picture, without a network (review 39).

A call, a text message that says only when, and the way there; with turvakielto there is no way.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from urllib.parse import quote
from uuid import UUID

from app.text import Language, clock, format_date, weekday_name

_NO_NUMBER: Final = re.compile(r"[^\d+]")
_WORDS: Final[dict[Language, dict[str, str]]] = {
    "fi": {
        "today": "tänään",
        "tomorrow": "huomenna",
        "day": "{weekday}na {day}",
        "seen": "Hei! Nähdään {when}. {name}",
        "none": "Hei! Kerrotko, milloin voisimme nähdä? {name}",
    },
    "sv": {
        "today": "i dag",
        "tomorrow": "i morgon",
        "day": "på {weekday} {day}",
        "seen": "Hej! Vi ses {when}. {name}",
        "none": "Hej! Säg när vi kunde ses. {name}",
    },
    "en": {
        "today": "today",
        "tomorrow": "tomorrow",
        "day": "on {weekday} {day}",
        "seen": "Hi! See you {when}. {name}",
        "none": "Hi! When could we meet? {name}",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneBridge:
    """What the phone may do; an empty text is a code that is not offered."""

    client_id: UUID
    client_name: str
    phone: str = ""
    message: str = ""
    address: str = ""

    def call(self) -> str:
        """Give what makes a phone call."""
        return f"tel:{_bare(self.phone)}" if self.phone else ""

    def text_message(self) -> str:
        """Give what opens a ready message; she presses send herself."""
        return f"SMSTO:{_bare(self.phone)}:{self.message}" if self.phone else ""

    def way(self) -> str:
        """Give what opens the phone's map at the address."""
        return f"geo:0,0?q={quote(self.address)}" if self.address else ""


def ready_message(start: datetime | None, today: date, name: str, language: Language) -> str:
    """Give a message that tells the time of the next meeting and nothing else of it.

    `start` is the local time of the meeting, None where none is booked; `name` is the worker's.
    """
    words = _WORDS[language]
    if start is None:
        return words["none"].format(name=name).strip()
    day = (start.date() - today).days
    if day in (0, 1):
        when = words["today" if day == 0 else "tomorrow"]
    else:
        weekday = weekday_name(start.date(), language)
        when = words["day"].format(weekday=weekday, day=format_date(start.date(), year=False))
    return words["seen"].format(when=f"{when} {clock(start, language)}", name=name).strip()


def _bare(phone: str) -> str:
    return _NO_NUMBER.sub("", phone)
