"""Katvepaketti (6.3): the next day on the device, backed up, and on one sheet without names."""

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.clients import ClientRow
from app.domain.meetings import ContactForm
from app.domain.papers import (
    Block,
    Checks,
    Notice,
    Paper,
    Style,
    Text,
    WriteLines,
)
from app.domain.tomorrow_pack import BackupState, PackVisit, TomorrowPack
from app.progress import Progress
from app.reference.paper_words import PaperWords
from app.reference.vocabularies import Vocabulary, label
from app.services.backups import local_backups, make_backup
from app.services.client_rows import client_rows
from app.services.paper_desk import desk_of_nobody
from app.services.summary import last_agreed
from app.services.use_events import PURPOSE, list_shown
from app.storage.schema.audit import StoreIdentity
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.store import Store
from app.storage.use_log import Detail, UseEvent, log_use
from app.text import Language, format_time, local, long_day

CODE: Final = "tomorrow-pack"
_DAYS_AHEAD: Final = 7


def load_pack(store: Store, *, now: datetime) -> TomorrowPack:
    """Give tomorrow, or the next day with a booking within a week; one view in the use log.

    Reading it is the check that it is on the device: each client's row, booking and agreed matters
    are read from the store as the sheet needs them.
    """
    tomorrow = local(now).date() + timedelta(days=1)
    with store.write() as session:
        day = _next_day(session, tomorrow)
        visits = _visits(session, day)
        seen = dict.fromkeys(one.client_id for one in visits if one.client_id is not None)
        log_use(session, list_shown(CODE, seen))
    state, at = _backup_state(store)
    return TomorrowPack(day=day, visits=visits, backup=state, backed_up_at=at)


def back_up_pack(store: Store, *, now: datetime, progress: Progress) -> None:
    """Make a backup unless the newest one holds everything already; call it in a job.

    Raises:
        NotInPractice, DiskFull, DiskReadOnly, DiskFailed, CannotOpen, StoreDamaged; Cancelled.
    """
    if _backup_state(store)[0] is not BackupState.DONE:
        make_backup(store, now=now, progress=progress)


def pack_paper(store: Store, pack: TomorrowPack, language: Language, *, now: datetime) -> Paper:
    """Compose the sheet: initials only, boxes to tick, lines to write on."""
    with desk_of_nobody(store, CODE, language, now=now) as desk:
        head, words = desk.head(), desk.words
    blocks: list[Block] = []
    for visit in pack.visits:
        blocks += _visit_blocks(visit, words, language)
    if not pack.visits:
        blocks.append(Text(words("nothing")))
    return Paper(
        code=CODE,
        head=head,
        title=words("title"),
        subtitle=long_day(pack.day, language),
        blocks=(*blocks, *_alone(words), Text(words("destroy"), muted=True)),
        style=Style.LETTER,
    )  # fmt: skip


def note_pack_left(store: Store, pack: TomorrowPack, *, way: str) -> None:
    """Log that the sheet was printed or written to a file, with whose meetings are on it."""
    ids = tuple(dict.fromkeys(one.client_id for one in pack.visits if one.client_id is not None))
    with store.write() as session:
        details: dict[str, Detail] = {"clients": ids, "way": way}
        log_use(session, UseEvent("document-left", "tomorrow-pack", None, None, PURPOSE, details))


def _next_day(session: Session, tomorrow: date) -> date:
    query = select(func.min(Booking.on)).where(
        Booking.on.between(tomorrow, tomorrow + timedelta(days=_DAYS_AHEAD - 1)),
        Booking.cancelled_at.is_(None),
    )
    return session.scalar(query) or tomorrow


def _visits(session: Session, day: date) -> tuple[PackVisit, ...]:
    query = select(Booking).where(Booking.on == day, Booking.cancelled_at.is_(None))
    rows = client_rows(session)
    needing = set(session.scalars(select(Client.id).where(Client.interpreter_needed)))
    return tuple(
        _visit(session, one, rows.get(one.client_id) if one.client_id else None,
               needs=one.client_id in needing)
        for one in session.scalars(query.order_by(Booking.at)).all()
    )  # fmt: skip


def _visit(session: Session, one: Booking, client: ClientRow | None, *, needs: bool) -> PackVisit:
    agreed = last_agreed(session, client.id)[0] if client is not None else ()
    hidden = client is not None and client.protected
    return PackVisit(
        booking_id=one.id,
        client_id=one.client_id,
        initials=client.initials if client else "",
        title="" if client else one.title,
        start=datetime.combine(one.on, one.at, tzinfo=ZoneInfo(one.zone)),
        minutes=one.minutes,
        form=ContactForm(one.form) if one.form else None,
        place="" if hidden else one.place,
        kilometres=one.kilometres,
        drive_minutes=one.drive_minutes,
        agreed=tuple(matter.text for matter in agreed if not matter.done),
        interpreter_missing=needs and not one.interpreter_booked,
    )


def _visit_blocks(visit: PackVisit, words: PaperWords, language: Language) -> list[Block]:
    """One meeting: when, who, where, how far; what was agreed as boxes; a line to write on."""
    start = local(visit.start)
    end = start + timedelta(minutes=visit.minutes)
    form = label(Vocabulary.CONTACT_FORMS, visit.form.value, language) if visit.form else ""
    place = label(Vocabulary.PLACES, visit.place, language) if visit.place else ""
    drive = ""
    if visit.kilometres is not None:
        drive = words("drive", km=visit.kilometres, minutes=visit.drive_minutes or "–")
    interpreter = words("interpreter") if visit.interpreter_missing else ""
    lead = f"{format_time(start)}–{format_time(end)} {visit.initials or visit.title}"
    line = " · ".join(filter(None, (form, place, drive, interpreter)))
    boxes = ((words("held"), False), *((text, False) for text in visit.agreed))
    if visit.client_id is None:
        return [Text(line, lead=lead), WriteLines(1)]
    return [Text(line, lead=lead), Checks(boxes), WriteLines(1)]


def _alone(words: PaperWords) -> tuple[Block, ...]:
    """Turva-aika: who knows where she is; Rinnalla itself calls nobody (review 4)."""
    boxes = tuple((text, False) for text in words.many("alone_boxes"))
    return (
        Text("", lead=words("alone")),
        Checks(boxes),
        Notice(words("alone_note"), strong=words("emergency")),
    )


def _backup_state(store: Store) -> tuple[BackupState, datetime | None]:
    """Say whether the newest backup holds what the store holds now.

    Looking at the sheet writes to the log, and making the backup does too: what counts is whether
    anything but that was written since.
    """
    if store.practice:
        return BackupState.PRACTICE, None
    newest = next(iter(local_backups(store.path.parent)), None)
    if newest is None:
        return BackupState.NONE, None
    with store.read() as session:
        writes = session.scalars(select(StoreIdentity.writes)).one()
    behind = writes > newest.writes + 1
    return BackupState.BEHIND if behind else BackupState.DONE, newest.made_at
