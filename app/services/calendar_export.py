"""The own calendar as a file for the office's calendar: initials, no names, no places."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from app.domain.calendar import CalendarPage
from app.domain.today import DayItem, DayState
from app.formats.calendar_ics import IcsEvent, calendar_ics
from app.reference import vocabularies
from app.reference.vocabularies import Vocabulary
from app.services.calendar import calendar_of
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language

WEEKS: Final = 8
_GROUP: Final[dict[Language, str]] = {"fi": "Ryhmä", "sv": "Grupp", "en": "Group"}


def save_calendar(
    store: Store, path: Path, first: date, *, language: Language, now: datetime
) -> int:
    """Write the bookings of eight weeks to a file, whole or not at all; give how many. Logged.

    Raises:
        PrintsRefused: the organisation lets nothing leave in clear text.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    check_prints(store)
    last = first + timedelta(weeks=WEEKS, days=-1)
    with store.write() as session:
        page = calendar_of(session, first, last, now=now)
        booked = [item for item in page.items if item.booking_id is not None]
        events = _events(page, booked, language)
        whose = dict.fromkeys(item.client_id for item in booked if item.client_id is not None)
        log_use(session, UseEvent("calendar-exported", "calendar", details=_details(page, whose)))
        write_whole(path, calendar_ics(events, made_at=now).encode())
    return len(events)


def _events(
    page: CalendarPage, booked: Iterable[DayItem], language: Language
) -> Sequence[IcsEvent]:
    return [
        IcsEvent(
            uid=item.booking_id,
            start=item.start,
            minutes=item.minutes,
            summary=_summary(item, page.initials.get(item.client_id, ""), language),
            version=page.versions.get(item.booking_id, 0),
            cancelled=item.state is DayState.CANCELLED,
        )
        for item in booked
        if item.booking_id is not None
    ]


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
    if item.group_id is not None:
        return _GROUP[language]
    return vocabularies.label(Vocabulary.OTHER_WORK, "other", language)
