"""Katvepaketti (6.3): the next day on the device, backed up, and on one sheet without names."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.capacity import RECORDING
from app.domain.clients import ClientRow
from app.domain.day_route import NOWHERE, Leg
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
from app.domain.visit_safety import VisitSafety
from app.progress import Progress
from app.reference.paper_words import PaperWords
from app.reference.vocabularies import Vocabulary, label
from app.services.backups import local_backups, make_backup
from app.services.booking_rows import booking_start, bookings_between, is_recording
from app.services.client_rows import client_rows
from app.services.day_routes import routes_of
from app.services.group_rows import BookedGroup, booked_groups
from app.services.member_names import Named, words_in
from app.services.network_rows import named_people
from app.services.paper_desk import desk_of_nobody
from app.services.place_names import names_in
from app.services.summary import last_agreed
from app.services.use_events import PURPOSE, list_shown
from app.services.visit_safety import load_safety
from app.storage.schema.audit import StoreIdentity
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.store import Store
from app.storage.use_log import Detail, UseEvent, log_use
from app.text import Language, format_time, local, long_day

CODE: Final = "tomorrow-pack"
_DAYS_AHEAD: Final = 7
_BLANK: Final = re.compile("_+")


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
    known = load_safety(store, now=now, day=pack.day)
    for visit in pack.visits:
        blocks += _visit_blocks(visit, words, language)
    if not pack.visits:
        blocks.append(Text(words("nothing")))
    return Paper(
        code=CODE,
        head=head,
        title=words("title"),
        subtitle=long_day(pack.day, language),
        blocks=(*blocks, *_alone(words, known, pack.day), Text(words("destroy"), muted=True)),
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
        Booking.purpose != RECORDING,
    )
    return session.scalar(query) or tomorrow


def _visits(session: Session, day: date) -> tuple[PackVisit, ...]:
    bookings = [
        one
        for one in bookings_between(session, day, day)
        if one.cancelled_at is None and not is_recording(one)
    ]
    rows = client_rows(session)
    groups = booked_groups(session, day, day)
    clients = {one.id: rows.get(one.client_id) if one.client_id else None for one in bookings}
    routes = routes_of(session, bookings)
    legs = routes[day].legs if day in routes else {}
    people = _people(session, [one for one in clients.values() if one is not None])
    return tuple(
        _visit(
            session,
            one,
            clients[one.id],
            people,
            legs.get(one.id, NOWHERE),
            groups.get(one.id),
        )
        for one in bookings
    )


def _visit(
    session: Session,
    one: Booking,
    client: ClientRow | None,
    people: Sequence[Named],
    leg: Leg,
    group: BookedGroup | None,
) -> PackVisit:
    hidden = client is not None and client.protected
    needs = client is not None and client.interpreter_needed
    return PackVisit(
        booking_id=one.id,
        client_id=one.client_id,
        initials=client.initials if client else "",
        work="" if client or group else one.purpose or "other",
        start=booking_start(one),
        minutes=one.minutes,
        form=ContactForm(one.form) if one.form else None,
        place="" if hidden else one.place,
        kilometres=leg.kilometres,
        drive_minutes=leg.minutes,
        agreed=_agreed(session, client, people) if client is not None else (),
        interpreter_missing=needs and not one.interpreter_booked,
        items=tuple(one for one in group.items if not _tells((one[0],), people)) if group else (),
    )


def _agreed(session: Session, client: ClientRow, people: Sequence[Named]) -> tuple[str, ...]:
    """What is open of what was agreed; empty where its words may tell who or where somebody is."""
    texts = [matter.text for matter in last_agreed(session, client.id)[0] if not matter.done]
    if client.protected:
        return ("",) * len(texts)
    columns = (Client.address, Client.city, Client.municipality)
    own = " ".join(session.execute(select(*columns).where(Client.id == client.id)).one())
    return tuple("" if _tells((text,), people, own) else text for text in texts)


def _tells(texts: tuple[str, ...], people: Sequence[Named], own: str = "") -> bool:
    """Say whether what was typed names somebody of the day, or a place."""
    return bool(words_in(texts, people) or names_in(texts, own=own))


def _people(session: Session, clients: Sequence[ClientRow]) -> list[Named]:
    """Whose names must not stand on the sheet: the clients of the day and those around them."""
    found = [
        Named(member_id=one.id, first_names=one.first_names, last_name=one.last_name)
        for one in clients
    ]
    return [*found, *(named for one in clients for named in named_people(session, one.id))]


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
    whose = visit.initials or (
        label(Vocabulary.OTHER_WORK, visit.work, language) if visit.work else words("group")
    )
    lead = f"{format_time(start)}–{format_time(end)} {whose}"
    line = " · ".join(filter(None, (form, place, drive, interpreter)))
    boxes = ((words("held"), False), *((text or words("agreed"), False) for text in visit.agreed))
    if visit.client_id is None:
        ready = [Checks(visit.items)] if visit.items else []
        return [Text(line, lead=lead), *ready, WriteLines(1)]
    return [Text(line, lead=lead), Checks(boxes), WriteLines(1)]


def _alone(words: PaperWords, known: VisitSafety, day: date) -> tuple[Block, ...]:
    """Turva-aika: who knows where she is; Rinnalla itself calls nobody (review 4).

    What is agreed stands on the lines already: whom she calls, and by when if it is of that day.
    """
    agreed = known.agreed_at is not None and known.on == day
    by_when = format_time(known.deadline) if agreed and known.deadline else ""
    values = ("", "", by_when, known.phone)
    boxes = tuple(
        (_BLANK.sub(told.replace("\\", ""), text) if told else text, False)
        for text, told in zip(words.many("alone_boxes"), values, strict=True)
    )
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
