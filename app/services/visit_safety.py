"""Turva-aika (35): kept as the worker's own, apart from everything about clients."""

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.clients import SafetyNoteDraft
from app.domain.meetings import ContactForm
from app.domain.visit_safety import SafetyState, VisitSafety, proposed
from app.errors import InvalidInput
from app.services.booking_rows import booking_start, bookings_between
from app.services.client_form import open_note
from app.services.settings import load_setting, save_setting
from app.services.use_events import section_opened
from app.storage.schema.calendar import Booking
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

_NAME: Final = "visit-safety"
_TYPED: Final = "visit-safety-typed"


def load_safety(store: Store, *, now: datetime) -> VisitSafety:
    """Give what is agreed now, or what is proposed for the next visit of today."""
    today = local(now).date()
    kept = _read(load_setting(store, _NAME), today)
    if kept.state(now) in {SafetyState.AGREED, SafetyState.OVERDUE}:
        return kept
    with store.read() as session:
        coming = [(one.at, one.minutes) for one in _coming(session, now)]
    begins, minutes = coming[0] if coming else (None, 0)
    return proposed(today, begins, minutes, before=kept)


def agree(store: Store, safety: VisitSafety, *, now: datetime) -> VisitSafety:
    """Keep what was agreed before leaving.

    Raises:
        InvalidInput: somebody who knows, a number or a time is missing.
    """
    if problems := safety.problems():
        raise InvalidInput(problems=problems)
    return _keep(store, replace(safety, agreed_at=now, over_at=None))


def arrive(store: Store, *, now: datetime) -> VisitSafety:
    """Keep when she came to the door: the check-in. The deadline stays as it was agreed."""
    return _keep(store, replace(load_safety(store, now=now), arrived_at=now))


def visit_note(
    store: Store, *, now: datetime, shows: Callable[[UUID], bool], logged: bool = True
) -> tuple[UUID, SafetyNoteDraft] | None:
    """Give whose home the next visit of today goes to, and the note of it; None without a note.

    `shows` says whose data may be read just now (the shield). Reading a note is a use event.
    """
    with store.write() if logged else store.read() as session:
        whose = next((one.client_id for one in _coming(session, now)), None)
        if whose is None or not shows(whose) or (note := open_note(session, whose)) is None:
            return None
        if logged:
            log_use(session, section_opened("notices", whose))
        return whose, note


def prolong(store: Store, *, now: datetime) -> VisitSafety:
    """Take half an hour more."""
    return _keep(store, load_safety(store, now=now).prolonged(now))


def end_visit(store: Store, *, now: datetime) -> VisitSafety:
    """All is well: the visit is over. The people stay for the next time."""
    return _keep(store, replace(load_safety(store, now=now), over_at=now))


def bring_back(store: Store, safety: VisitSafety) -> None:
    """Let a visit that was ended go on as it was agreed."""
    _keep(store, safety)


def keep_typed(store: Store, safety: VisitSafety | None) -> None:
    """Keep what is typed and not agreed yet, as at a lock; None for nothing."""
    if safety is not None or load_setting(store, _TYPED) is not None:
        save_setting(store, _TYPED, None if safety is None else _values(safety))


def load_typed(store: Store, *, now: datetime) -> VisitSafety | None:
    """Give what was typed today and not agreed."""
    kept, today = load_setting(store, _TYPED), local(now).date()
    typed = None if kept is None else _read(kept, today)
    return typed if typed is not None and typed.on == today else None


def is_overdue(store: Store, *, now: datetime) -> bool:
    """Whether she should have said by now that she has left."""
    today = local(now).date()
    return _read(load_setting(store, _NAME), today).state(now) is SafetyState.OVERDUE


def _coming(session: Session, now: datetime) -> list[Booking]:
    """Today's visits that are not over, the next first."""
    today = local(now).date()
    return [
        one
        for one in bookings_between(session, today, today)
        if one.client_id is not None
        and one.cancelled_at is None
        and one.form not in {ContactForm.CALL.value, ContactForm.REMOTE.value}
        and booking_start(one) + timedelta(minutes=one.minutes) > now
    ]


def _keep(store: Store, safety: VisitSafety) -> VisitSafety:
    save_setting(store, _NAME, _values(safety))
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
