"""The lines of an .ics file that say when, appointment by appointment (RFC 5545 3.1, 3.4).

The file may be hostile, huge or in yesterday's letters: its size, lines, depth and number of
appointments are bounded here, before anything of it is understood.
"""

from collections.abc import Iterator
from typing import Final, NoReturn

from app.errors import UserError
from app.formats.outside_text import decoded

LARGEST: Final = 10 * 1024 * 1024
DEEPEST: Final = 6
MOST_PARTS: Final = 40_000
LONGEST_LINE: Final = 20_000
_MOST_LINES: Final = 600_000
_EVENT: Final = ["VCALENDAR", "VEVENT"]
_READ: Final = frozenset(
    ("UID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID",
     "SUMMARY", "STATUS", "TRANSP", "CLASS")
)  # fmt: skip


class CalendarRefused(UserError):
    """A file that is refused whole; `reason` is a code.

    Reasons: too-large, not-text, not-a-calendar, too-deep, too-many.
    """

    code = "calendar-refused"


def appointments(data: bytes) -> Iterator[list[str]]:
    """Give the lines of each appointment that say when; alarms and the file's zones are left.

    Raises:
        CalendarRefused: it is no calendar, or more than a person's calendar holds.
    """
    walk = _Walk()
    for line in _lines(_text(data)):
        if walk.take(line):
            yield walk.found
    walk.end()


def _refuse(reason: str) -> NoReturn:
    raise CalendarRefused(reason=reason)


def _text(data: bytes) -> str:
    if len(data) > LARGEST:
        _refuse("too-large")
    text = decoded(data)
    if text is None:
        _refuse("not-text")
    return text


def _lines(text: str) -> Iterator[str]:
    """Give the lines unfolded; one that is longer than any of use is cut."""
    parts: list[str] = []
    length = count = 0
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        count += 1
        if count > _MOST_LINES:
            _refuse("too-many")
        if line[:1] in (" ", "\t"):
            if length < LONGEST_LINE:
                parts.append(line[1:])
                length += len(line)
            continue
        if parts:
            yield "".join(parts)[:LONGEST_LINE]
        parts, length = [line], len(line)
    yield "".join(parts)[:LONGEST_LINE]


class _Walk:
    """Where in the file the reading is; `found` holds the lines of the appointment."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._inside: list[str] = []
        self._count = 0

    def take(self, line: str) -> bool:
        """Take the next line; True where an appointment is over."""
        name = line.partition(":")[0].partition(";")[0].strip().upper()
        value = line.partition(":")[2].strip().upper()
        if name == "BEGIN":
            self._begin(value)
        elif name == "END":
            return self._close(value)
        elif self._inside == _EVENT and name in _READ:
            self.found.append(line)
        elif name and not self._inside:
            _refuse("not-a-calendar")
        return False

    def end(self) -> None:
        """Say that the file is over. CalendarRefused: in the middle, or there was nothing in it."""
        if self._inside or not self._count:
            _refuse("not-a-calendar")

    def _begin(self, kind: str) -> None:
        self._inside.append(kind)
        if len(self._inside) > DEEPEST:
            _refuse("too-deep")
        if self._inside == _EVENT:
            self.found = []
        self._count += 1
        if self._count > MOST_PARTS:
            _refuse("too-many")

    def _close(self, kind: str) -> bool:
        is_event = self._inside == _EVENT
        if not self._inside or self._inside.pop() != kind:
            _refuse("not-a-calendar")
        return is_event
