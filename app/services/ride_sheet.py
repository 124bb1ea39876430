"""The sheet for the driver: when, who, where; first names or initials, never an address."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.distances import PlaceKind
from app.domain.lifts import Halt, LiftDraft, RidesPage, Trip
from app.domain.papers import Block, Paper, Section, Style, Table, Text
from app.reference.paper_words import PaperWords
from app.services.lifts import load_rides
from app.services.paper_desk import desk_of_nobody
from app.services.use_events import PURPOSE
from app.storage.store import Store
from app.storage.use_log import Detail, UseEvent, log_use
from app.text import Language, format_time, format_weekday_date, local

CODE: Final = "ride-sheet"
_SHARES: Final = (0.12, 0.34, 0.4, 0.14)
_BLANK: Final = ""


def ride_paper(
    store: Store, page: RidesPage, language: Language, *, initials: bool, now: datetime
) -> Paper:
    """Compose the sheet of all rides of a session.

    A home is "the agreed place", for everybody: so nothing tells who lives where, nor that
    somebody's place may not be told (architecture.md 5).
    """
    with desk_of_nobody(store, CODE, language, now=now) as desk:
        head, words, worker = desk.head(), desk.words, desk.worker
    names = {one.member_id: one.initials if initials else one.name for one in page.riders}
    start = local(page.start)
    when = f"{format_weekday_date(start.date(), language)} {format_time(start)}"
    blocks: list[Block] = []
    for lift in page.plan.lifts:
        if not lift.riders:
            continue
        blocks.append(Section(words(f"driver_{lift.driver.value}")))
        trip = page.trip(lift) or _untimed(lift)
        blocks += _halts(words("there"), trip.there, page, names, words)
        if trip.back:
            blocks += _halts(words("back"), trip.back, page, names, words)
        if trip.missing or not trip.there[0].at:
            blocks.append(Text(words("unknown"), muted=True))
    blocks += [Text(worker.name, lead=words("asks")), Text(words("secret"), muted=True)]
    return Paper(
        code=CODE,
        head=head,
        title=words("title"),
        subtitle=f"{page.group_name} · {when}",
        blocks=tuple(blocks),
        style=Style.LETTER,
    )


def load_ride_sheet(store: Store, session_id: UUID) -> RidesPage:
    """Give what the sheet is made of; one view in the use log.

    Raises:
        NotFound: there is no such session.
    """
    return load_rides(store, session_id)


def note_sheet_left(store: Store, page: RidesPage, *, way: str) -> None:
    """Log that the sheet was printed or written to a file, with whose names stand on it."""
    seated = page.plan.seated
    ids = tuple(one.client_id for one in page.riders if one.member_id in seated)
    with store.write() as session:
        details: dict[str, Detail] = {"clients": ids, "way": way}
        event = UseEvent("document-left", "ride-sheet", page.session_id, None, PURPOSE, details)
        log_use(session, event)


def _untimed(lift: LiftDraft) -> Trip:
    halts = (Halt(place_id=one.place_id, member_ids=(one.member_id,)) for one in lift.riders)
    return Trip(there=tuple(halts))


def _halts(
    title: str,
    halts: Iterable[Halt],
    page: RidesPage,
    names: dict[UUID, str],
    words: PaperWords,
) -> list[Block]:
    rows = []
    for halt in halts:
        time = format_time(local(halt.at)) if halt.at is not None else _BLANK
        who = ", ".join(names.get(one, _BLANK) for one in halt.member_ids)
        rows.append((time, who, _where(halt, page, words), _BLANK))
    return [Text("", lead=title), Table(_SHARES, words.many("heads"), tuple(rows))]


def _where(halt: Halt, page: RidesPage, words: PaperWords) -> str:
    """A place of nobody by its name; every home, and whoever has turvakielto, by the same words."""
    place = next((one for one in page.places if one.id == halt.place_id), None)
    protected = {one.member_id for one in page.riders if one.protected}
    if place is None or place.kind is PlaceKind.HOME or protected & set(halt.member_ids):
        return words("agreed_place")
    return place.name or words("agreed_place")
