"""Matkalasku (6.2): a month's driving as CSV and on paper, from the entries and the calendar."""

import csv
from datetime import date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.papers import Block, Paper, Signatures, Style, Table, Text
from app.domain.travel_sheet import TravelMonth, TravelRow
from app.reference.paper_words import PaperWords, paper_words
from app.reference.vocabularies import Vocabulary, label
from app.services.paper_desk import desk_of_nobody
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.services.travelled import rows_of_routes
from app.services.use_events import PURPOSE, list_shown
from app.storage.schema.meeting import Meeting, Travel
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import (
    Language,
    add_months,
    format_date,
    format_number,
    format_weekday_date,
    month_name,
)

CODE: Final = "travel-sheet"
_SHARES: Final = (0.2, 0.38, 0.22, 0.1, 0.1)
_HOUR: Final = 60


def load_travel(store: Store, month: date, *, now: datetime) -> TravelMonth:
    """Give the drives of a month up to now; nobody's name, one view in the use log.

    The driving of an entry counts as she logged it; a group and other work without a client count
    by what the calendar holds, or the distance table, once they are over; so does the way back to
    the office, where the table knows the whole day.
    """
    first = month.replace(day=1)
    last = add_months(first, 1) - timedelta(days=1)
    with store.write() as session:
        clients = session.scalars(
            select(Meeting.client_id)
            .join(Travel, Travel.meeting_id == Meeting.id)
            .where(Meeting.on.between(first, last))
        )
        rows = [*_of_entries(session, first, last), *rows_of_routes(session, first, last, now)]
        log_use(session, list_shown("travel-sheet", dict.fromkeys(clients)))
    ordered = sorted(rows, key=lambda row: (row.on, row.at or time()))
    return TravelMonth(first=first, rows=tuple(ordered))


def travel_csv(month: TravelMonth, language: Language) -> bytes:
    """Give the month for a spreadsheet: semicolons, a mark of UTF-8 at the beginning."""
    words = paper_words(CODE, language)
    text = StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(words.many("heads"))
    for row in month.rows:
        writer.writerow(
            (format_date(row.on), _purpose(row, words), _vehicle(row.vehicle, words),
             row.kilometres, row.minutes)
        )  # fmt: skip
    writer.writerow((words("total"), "", "", month.kilometres, month.minutes))
    return text.getvalue().encode("utf-8-sig")


def save_travel_csv(store: Store, month: TravelMonth, path: Path, language: Language) -> None:
    """Write the month where she chose; it appears whole or not at all.

    Raises:
        PrintsRefused: the organisation lets nothing leave.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen.
    """
    check_prints(store)
    content = travel_csv(month, language)
    with store.write() as session:
        log_use(session, _left(month, way="file"))
        write_whole(path, content)


def travel_paper(store: Store, month: TravelMonth, language: Language, *, now: datetime) -> Paper:
    """Compose the sheet to sign."""
    with desk_of_nobody(store, CODE, language, now=now) as desk:
        head, words, worker = desk.head(), desk.words, desk.worker
    blocks: list[Block] = [Text(words("nothing"))]
    if month.rows:
        table = tuple(
            (format_weekday_date(row.on, language, year=False), _purpose(row, words),
             _vehicle(row.vehicle, words), str(row.kilometres), str(row.minutes))
            for row in month.rows
        )  # fmt: skip
        blocks = [Table(_SHARES, words.many("heads"), table)]
    hours, minutes = divmod(month.minutes, _HOUR)
    km = format_number(month.kilometres)
    total = words("total_line", km=km, hours=hours, minutes=minutes)
    blocks.append(Text(total, lead=words("total")))
    blocks += [
        Text(f"{format_number(km)} km", lead=_vehicle(vehicle, words))
        for vehicle, km in month.by_vehicle
    ]
    blocks.append(Text(words("note"), muted=True))
    signers = ((worker.name, words("sign_worker")), ("", words("sign_superior")))
    return Paper(
        code=CODE,
        head=head,
        title=words("title"),
        subtitle=f"{worker.name} · {month_name(month.first.month, language)} {month.first.year}",
        blocks=(*blocks, Signatures(signers)),
        style=Style.LETTER,
    )  # fmt: skip


def note_travel_left(store: Store, month: TravelMonth, *, way: str) -> None:
    """Log that the sheet was printed or written to a file; nobody's data stands on it."""
    with store.write() as session:
        log_use(session, _left(month, way=way))


def _left(month: TravelMonth, *, way: str) -> UseEvent:
    details: dict[str, int | str] = {"rows": len(month.rows), "way": way}
    return UseEvent("document-left", "travel-sheet", None, None, PURPOSE, details)


def _of_entries(session: Session, first: date, last: date) -> list[TravelRow]:
    query = (
        select(Meeting.on, Meeting.at, Meeting.form, Travel)
        .join(Travel, Travel.meeting_id == Meeting.id)
        .where(Meeting.on.between(first, last), Meeting.withdrawn_at.is_(None))
        .where(Travel.kilometres > 0)
    )
    return [
        TravelRow(
            on=on, at=at, form=form, vehicle=travel.vehicle, kilometres=travel.kilometres or 0,
            minutes=travel.minutes or 0,
        )
        for on, at, form, travel in session.execute(query)
    ]  # fmt: skip


def _purpose(row: TravelRow, words: PaperWords) -> str:
    if row.back:
        return words("back")
    if row.shares:
        shares = " + ".join(str(one) for one in row.shares)
        return words("riders", count=len(row.shares), shares=shares)
    if row.other or not row.form:
        return words("other")
    return label(Vocabulary.CONTACT_FORMS, row.form, words.language)


def _vehicle(vehicle: str, words: PaperWords) -> str:
    return label(Vocabulary.VEHICLES, vehicle, words.language) if vehicle else words("no_vehicle")
