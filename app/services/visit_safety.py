"""Turva-aika (35): kept as the worker's own, apart from everything about clients."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.clients import SafetyNoteDraft
from app.domain.meetings import ContactForm
from app.domain.visit_safety import (
    EMERGENCY_AFTER,
    SUPERVISOR_AFTER,
    SafetyState,
    VisitSafety,
    proposed,
)
from app.errors import InvalidInput
from app.services.booking_rows import booking_start, bookings_between
from app.services.client_form import open_note
from app.services.settings import load_setting, save_setting, setting_in
from app.services.use_events import section_opened
from app.storage.schema.calendar import Booking
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

_NAME: Final = "visit-safety"
_AHEAD: Final = "visit-safety-ahead"  # agreed the evening before; in force from its day on
_TYPED: Final = "visit-safety-typed"
_UNDER_WAY: Final = frozenset((SafetyState.AGREED, SafetyState.OVERDUE))


def load_safety(store: Store, *, now: datetime, day: date | None = None) -> VisitSafety:
    """Give what is agreed now, or what is proposed for the next visit.

    Args:
        day: a coming day, whose first visit it is about; today without.
    """
    today = local(now).date()
    kept = _in_force(store, now)
    if day is None or day <= today:
        if kept.state(now) in _UNDER_WAY:
            return kept
        day = today
    elif (ahead := _ahead(store, today)).on == day and ahead.agreed_at is not None:
        return ahead
    with store.read() as session:
        coming = [(one.at, one.minutes) for one in coming_visits(session, now, day)]
    begins, minutes = coming[0] if coming else (None, 0)
    return proposed(day, begins, minutes, before=kept)


def agreed_ahead(session: Session, day: date) -> VisitSafety | None:
    """Give what is agreed already for a coming day, inside another use case."""
    kept = _read(setting_in(session, _AHEAD), day)
    return kept if kept.on == day and kept.agreed_at is not None else None


def agree(store: Store, safety: VisitSafety, *, now: datetime) -> VisitSafety:
    """Keep what was agreed before leaving.

    Raises:
        InvalidInput: somebody who knows, a number or a time is missing.
    """
    if problems := safety.problems():
        raise InvalidInput(problems=problems)
    return _keep(store, replace(safety, agreed_at=now, over_at=None), safety, now=now)


def arrive(store: Store, *, now: datetime) -> VisitSafety:
    """Keep when she came to the door: the check-in. The deadline stays as it was agreed."""
    safety = load_safety(store, now=now)
    return _keep(store, replace(safety, arrived_at=now), safety, now=now)


def visit_note(
    store: Store,
    *,
    now: datetime,
    day: date | None = None,
    shows: Callable[[UUID], bool],
    logged: bool = True,
) -> tuple[UUID, SafetyNoteDraft] | None:
    """Give whose home the next visit goes to, and the note of it; None without a note.

    `shows` says whose data may be read just now (the shield). Reading a note is a use event.
    """
    with store.write() if logged else store.read() as session:
        visits = coming_visits(session, now, day or local(now).date())
        whose = next((one.client_id for one in visits), None)
        if whose is None or not shows(whose) or (note := open_note(session, whose)) is None:
            return None
        if logged:
            log_use(session, section_opened("notices", whose))
        return whose, note


def prolong(store: Store, *, now: datetime) -> VisitSafety:
    """Take half an hour more."""
    safety = load_safety(store, now=now)
    return _keep(store, safety.prolonged(now), safety, now=now)


def end_visit(store: Store, *, now: datetime) -> VisitSafety:
    """All is well: the visit is over. The people stay for the next time."""
    safety = load_safety(store, now=now)
    return _keep(store, replace(safety, over_at=now), safety, now=now)


def bring_back(store: Store, safety: VisitSafety) -> None:
    """Let a visit that was ended go on as it was agreed."""
    save_setting(store, _NAME, _values(safety))


def keep_typed(store: Store, safety: VisitSafety | None) -> None:
    """Keep what is typed and not agreed yet, as at a lock; None for nothing."""
    if safety is not None or load_setting(store, _TYPED) is not None:
        save_setting(store, _TYPED, None if safety is None else _values(safety))


def load_typed(store: Store, *, now: datetime, day: date | None = None) -> VisitSafety | None:
    """Give what was typed and not agreed, for today or for a coming day."""
    kept, day = load_setting(store, _TYPED), day or local(now).date()
    typed = None if kept is None else _read(kept, day)
    return typed if typed is not None and typed.on == day else None


def is_overdue(store: Store, *, now: datetime) -> bool:
    """Whether she should have said by now that she has left."""
    return _in_force(store, now).state(now) is SafetyState.OVERDUE


def coming_visits(session: Session, now: datetime, day: date) -> list[Booking]:
    """Visits of a day that are not over, the next first."""
    return [
        one
        for one in bookings_between(session, day, day)
        if one.client_id is not None
        and one.cancelled_at is None
        and one.form not in {ContactForm.CALL.value, ContactForm.REMOTE.value}
        and booking_start(one) + timedelta(minutes=one.minutes) > now
    ]


def _in_force(store: Store, now: datetime) -> VisitSafety:
    """Give what was agreed last; of what was agreed ahead, once its day has come."""
    today = local(now).date()
    kept = _read(load_setting(store, _NAME), today)
    if kept.state(now) not in _UNDER_WAY:
        ahead = _ahead(store, today)
        if ahead.on <= today and ahead.agreed_at is not None:
            return ahead
    return kept


def _ahead(store: Store, today: date) -> VisitSafety:
    return _read(load_setting(store, _AHEAD), today)


def _keep(store: Store, safety: VisitSafety, before: VisitSafety, *, now: datetime) -> VisitSafety:
    """Keep it as the visit of today, or apart as one of a coming day that is agreed ahead.

    A visit that goes on over midnight stays the one of today.
    """
    today = local(now).date()
    with store.write() as session:
        ahead = _read(setting_in(session, _AHEAD), today)
        of_ahead = before.agreed_at == ahead.agreed_at
        if before.on > today and (of_ahead or before.agreed_at is None):
            if ahead.agreed_at is not None and ahead.on <= today:  # its day has come: it stays
                save_setting(store, _NAME, _values(ahead))
            save_setting(store, _AHEAD, _values(safety))
        else:
            save_setting(store, _NAME, _values(safety))
            if of_ahead and ahead.agreed_at is not None:
                save_setting(store, _AHEAD, None)
    return safety


def _values(safety: VisitSafety) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date | time) else value
        for name, value in asdict(safety).items()
    }


def _read(kept: Any, today: date) -> VisitSafety:
    """Read what `_keep` wrote; anything else counts as nothing agreed."""
    if not isinstance(kept, dict):
        return VisitSafety(on=today)
    try:
        return VisitSafety(
            on=date.fromisoformat(kept["on"]),
            begins=_time(kept["begins"]),
            ends=_time(kept["ends"]),
            deadline=_time(kept["deadline"]),
            who=str(kept["who"]),
            phone=str(kept["phone"]),
            supervisor=str(kept["supervisor"]),
            supervisor_after=int(kept.get("supervisor_after", SUPERVISOR_AFTER)),
            emergency_after=int(kept.get("emergency_after", EMERGENCY_AFTER)),
            charged=kept["charged"] is True,
            with_pair=kept["with_pair"] is True,
            agreed_at=_instant(kept["agreed_at"]),
            arrived_at=_instant(kept.get("arrived_at")),
            over_at=_instant(kept["over_at"]),
        )
    except (KeyError, TypeError, ValueError):
        return VisitSafety(on=today)


def _time(value: str | None) -> time | None:
    return time.fromisoformat(value) if value else None


def _instant(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value) if value else None
