"""The own calendar as a file for the office's calendar: initials, no names, no places."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from app.domain.calendar import CalendarPage
from app.domain.today import DayItem, DayState
from app.errors import file_explained
from app.formats.calendar_ics import IcsEvent, calendar_ics
from app.reference import vocabularies
from app.reference.vocabularies import Vocabulary
from app.services.calendar import load_calendar
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language

WEEKS: Final = 8
_GROUP: Final[dict[Language, str]] = {"fi": "Ryhmä", "sv": "Grupp", "en": "Group"}


def save_calendar(
    store: Store, path: Path, first: date, *, language: Language, now: datetime
) -> int:
    """Write the bookings of eight weeks to a file; give how many. Logged, as whatever leaves.

    Raises UserError as the disk is.
    """
    last = first + timedelta(weeks=WEEKS, days=-1)
    page = load_calendar(store, first, last, now=now, logged=False)
    events = [
        IcsEvent(
            uid=item.booking_id,
            start=item.start,
            minutes=item.minutes,
            summary=_summary(item, page.initials.get(item.client_id, ""), language),
            version=page.versions.get(item.booking_id, 0),
            cancelled=item.state is DayState.CANCELLED,
        )
        for item in page.items
        if item.booking_id is not None
    ]
    shown = dict.fromkeys(item.client_id for item in page.items if item.client_id is not None)
    with store.write() as session:
        log_use(session, UseEvent("calendar-exported", "calendar", details=_details(page, shown)))
    with file_explained():
        path.write_bytes(calendar_ics(events, made_at=now).encode())
    return len(events)


def _details(page: CalendarPage, shown: Iterable[UUID]) -> dict[str, str | Sequence[UUID]]:
    """From when to when, and whose initials left."""
    days = {"from": page.first.isoformat(), "to": page.last.isoformat()}
    return {**days, "clients": tuple(shown)}


def _summary(item: DayItem, initials: str, language: Language) -> str:
    """Initials of a client, or of what kind the work is; a group's name is nobody's business."""
    if item.client_id is not None:
        return initials
    if item.work:
        return vocabularies.label(Vocabulary.OTHER_WORK, item.work, language)
    return _GROUP[language]
