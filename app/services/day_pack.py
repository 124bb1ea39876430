"""Päivä pakettiin (34): drafts, promises, driving, what waits, tomorrow and holidays ahead."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientRow
from app.domain.day_pack import DayPack, DayPromise, Tomorrow, promised_by
from app.domain.days_off import DaysOff
from app.domain.meetings import AgreedMatter, ContactForm, Outcome
from app.domain.today import DraftRow
from app.reference.holidays import is_holiday
from app.services.booking_rows import booking_start, bookings_between, is_recording
from app.services.client_rows import Scope, client_rows
from app.services.days_off import days_off_in
from app.services.drafts import waiting_drafts
from app.services.leave_cards import languages_of
from app.services.outbox_rows import oldest_waiting, waiting_entries
from app.services.settings import save_setting, setting_in
from app.services.timeline import meetings_between, whose_rows
from app.services.use_events import list_shown
from app.services.visit_safety import agreed_ahead, coming_visits
from app.services.worker import find_worker
from app.storage.schema import meeting as table
from app.storage.schema.audit import UseLog
from app.storage.schema.calendar import Booking
from app.storage.schema.meeting import Meeting, Travel
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import call_name, local

DAY: Final = timedelta(days=1)
_CANCELLED: Final = Outcome.CANCELLED.value
_LATER: Final = "day-pack-later"
AHEAD: Final = 42  # days in which holidays are told
_STILL: Final = frozenset(
    form.value
    for form in (
        ContactForm.CALL, ContactForm.MESSAGE, ContactForm.REMOTE, ContactForm.OFFICE,
        ContactForm.GROUP,  # its way is that of the group's own session
    )
)  # fmt: skip


def load_day_pack(store: Store, *, now: datetime, logged: bool = True) -> DayPack:
    """Give what today leaves; one use event with the ids that it shows."""
    today = local(now).date()
    with store.write() if logged else store.read() as session:
        bookings = [b for b in bookings_between(session, today, today + DAY) if not b.cancelled_at]
        meetings = meetings_between(session, today, today)
        rows = whose_rows(session, client_rows(session, Scope.ACTIVE), bookings, meetings)
        todays = [one for one in bookings if one.on == today]
        driven = _driven(session, today)
        waiting, oldest = waiting_entries(session)
        pack = DayPack(
            day=today,
            drafts=_drafts(session, today),
            promises=_promises(session, today, rows),
            kilometres=sum(one.kilometres or 0 for one in driven),
            drive_minutes=sum(one.minutes or 0 for one in driven),
            trips=sum(1 for one in driven if one.kilometres),
            unreckoned=tuple(one.at for one in driven if one.kilometres is None),
            waiting=waiting,
            oldest_waiting=oldest,
            oldest=oldest_waiting(session) if waiting else None,
            tomorrow=_tomorrow(session, bookings, rows, now),
            begins=min((booking_start(one) for one in todays), default=None),
            ends=max(
                (booking_start(one) + timedelta(minutes=one.minutes) for one in todays),
                default=None,
            ),
            recording_minutes=sum(one.minutes for one in todays if is_recording(one)),
            holidays=tuple(day for n in range(1, AHEAD + 1) if is_holiday(day := today + n * DAY)),
            days_off=_days_off(session, today),
            card_languages=languages_of(rows.values()),
        )
        if logged:
            log_use(session, list_shown("day-pack", _shown(pack)))
    return pack


def _days_off(session: Session, today: date) -> tuple[DaysOff, ...]:
    """Those that begin in the coming weeks; what has begun needs nothing more."""
    ahead = today + AHEAD * DAY
    return tuple(
        one for one in days_off_in(session, today) if one.first and today < one.first <= ahead
    )


def put_off_draft(store: Store, draft_id: UUID, *, now: datetime) -> None:
    """Let the pack of today be quiet about a draft: *Huomenna*. The draft stays where it is."""
    today = local(now).date()
    with store.write() as session:
        kept = [*_put_off(session, today), str(draft_id)]
        save_setting(store, _LATER, {"on": today.isoformat(), "drafts": kept})


def bring_back_draft(store: Store, draft_id: UUID, *, now: datetime) -> None:
    """Take it back: the pack of today tells of the draft again."""
    today = local(now).date()
    with store.write() as session:
        kept = [one for one in _put_off(session, today) if one != str(draft_id)]
        save_setting(store, _LATER, {"on": today.isoformat(), "drafts": kept})


def _put_off(session: Session, today: date) -> list[str]:
    kept = setting_in(session, _LATER, {})
    return list(kept["drafts"]) if kept.get("on") == today.isoformat() else []


def _drafts(session: Session, today: date) -> tuple[DraftRow, ...]:
    quiet = set(_put_off(session, today))
    return tuple(one for one in waiting_drafts(session) if str(one.target_id) not in quiet)


class _Drive(NamedTuple):
    """The way to one meeting of the day that she went to; None: nobody has said how far."""

    at: time
    kilometres: int | None
    minutes: int | None


def _driven(session: Session, today: date) -> list[_Drive]:
    """What is said to have been driven, and meetings away from the office of which nothing is."""
    query = (
        select(Meeting.at, Meeting.form, Meeting.outcome, Travel.kilometres, Travel.minutes)
        .outerjoin(Travel, Travel.meeting_id == Meeting.id)
        .where(Meeting.on == today, Meeting.withdrawn_at.is_(None))
        .order_by(Meeting.at)
    )
    return [
        _Drive(at, kilometres, minutes)
        for at, form, outcome, kilometres, minutes in session.execute(query)
        if at is not None
        and (kilometres is not None or (outcome != _CANCELLED and form not in _STILL))
    ]


def _tomorrow(
    session: Session, bookings: list[Booking], rows: Mapping[UUID, ClientRow], now: datetime
) -> Tomorrow:
    day = local(now).date() + DAY
    bookings = [one for one in bookings if one.on == day and not is_recording(one)]
    visits = coming_visits(session, now, day)
    unconfirmed = {
        client.id: client.name
        for one in bookings
        if one.client_id is not None
        and (client := rows[one.client_id]).interpreter_needed
        and not one.interpreter_booked
    }
    return Tomorrow(
        day=day,
        count=len(bookings),
        kilometres=sum(one.kilometres or 0 for one in bookings),
        first=min((booking_start(one) for one in bookings), default=None),
        pack_seen=_pack_seen(session, now),
        visit=booking_start(visits[0]) if visits else None,
        safety=agreed_ahead(session, day),
        unconfirmed=tuple(unconfirmed.items()),
    )


def _pack_seen(session: Session, now: datetime) -> datetime | None:
    """When *Katvepaketti* was opened today: the log of the day knows it."""
    midnight = local(now).replace(hour=0, minute=0, second=0, microsecond=0)
    query = select(func.max(UseLog.at)).where(
        UseLog.at >= midnight, UseLog.object_type == "tomorrow-pack", UseLog.action == "list-shown"
    )
    return session.scalar(query)


def _shown(pack: DayPack) -> list[UUID]:
    """Whose data it holds, each once."""
    ids = [one.client_id for one in pack.promises]
    ids += [one.client_id for one in pack.drafts if one.client_id is not None]
    ids += [client_id for client_id, _ in pack.tomorrow.unconfirmed]
    return list(dict.fromkeys(ids))


def _promises(
    session: Session, today: date, rows: Mapping[UUID, ClientRow]
) -> tuple[DayPromise, ...]:
    """What was agreed today, hers first."""
    worker = find_worker(session)
    names = (call_name(worker.first_names),) if worker else ()
    query = (
        select(table.AgreedMatter, Meeting.client_id)
        .join(Meeting, Meeting.id == table.AgreedMatter.meeting_id)
        .where(Meeting.on == today, Meeting.withdrawn_at.is_(None))
        .order_by(Meeting.at, table.AgreedMatter.position)
    )
    found = [
        DayPromise(
            matter=AgreedMatter(
                id=one.id,
                text=one.text,
                who=one.who,
                by_when=one.by_when,
                done=one.done_at is not None,
            ),
            client_id=client_id,
            client_name=call_name(rows[client_id].first_names) if client_id in rows else "",
            own=promised_by(one.who or one.text.partition(" ")[0], names),
        )
        for one, client_id in session.execute(query)
    ]
    return tuple(sorted(found, key=lambda one: not one.own))
