"""What the system may be asked to show outside the window today: moments and kinds, no names."""

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Final

from app.domain.notices import Notice, NoticeKind, NoticeSettings, due_notices
from app.domain.visit_safety import SafetyState
from app.services.booking_rows import booking_start, bookings_between, is_recording
from app.services.rhythm import instant
from app.services.settings import load_setting, save_setting
from app.services.visit_safety import load_safety
from app.storage.store import Store
from app.text import HELSINKI, local

__all__ = [
    "Notice",
    "NoticeKind",
    "NoticeSettings",
    "due_notices",
    "load_notice_settings",
    "planned_notices",
    "save_notice_settings",
]

_NAME: Final = "notices"


def planned_notices(store: Store, *, now: datetime) -> tuple[Notice, ...]:
    """Give what is booked for today and tomorrow's first hours, and the safety time agreed."""
    today = local(now).date()
    with store.read() as session:
        found = [
            Notice(booking_start(one), NoticeKind.MEETING if one.client_id else NoticeKind.OWN)
            for one in bookings_between(session, today, today + timedelta(days=1))
            if one.cancelled_at is None and one.meeting_id is None and not is_recording(one)
        ]
    safety = load_safety(store, now=now)
    if safety.state(now) in {SafetyState.AGREED, SafetyState.OVERDUE} and safety.deadline:
        late = instant(safety.on, safety.deadline, str(HELSINKI))
        found.append(Notice(late, NoticeKind.SAFETY))
    return tuple(found)


def load_notice_settings(store: Store) -> NoticeSettings:
    """Give what she chose; what cannot be read counts as the standard."""
    kept = load_setting(store, _NAME)
    if not isinstance(kept, dict):
        return NoticeSettings()
    return NoticeSettings(
        on=kept.get("on") is not False,
        when_shielded=kept.get("when_shielded") is True,
        when_locked=kept.get("when_locked") is True,
    )


def save_notice_settings(store: Store, settings: NoticeSettings) -> None:
    """Keep what she chose."""
    save_setting(store, _NAME, asdict(settings))
