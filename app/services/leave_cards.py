"""Lomakortti (review 40): one act before days off, for all clients, each in the own language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from app.domain.clients import ClientRow
from app.domain.days_off import DaysOff
from app.domain.papers import Block, NewPage, Notice, Paper, Style
from app.reference.paper_words import PaperWords
from app.services.client_rows import Scope, client_rows
from app.services.days_off import add_days_off
from app.services.paper_desk import desk_of_nobody
from app.services.use_events import PURPOSE
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language, call_name, format_date, format_date_range, spoken_language

CODE: Final = "leave-card"
CARDS_ON_A_PAGE: Final = 3
_BLANK: Final = "________"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """From when until when she is away, and who helps meanwhile; what is not known stays blank."""

    first: date | None = None
    last: date | None = None
    helper: str = ""
    phone: str = ""


def cards_needed(store: Store) -> dict[Language, int]:
    """Give how many clients read which language; nobody's name, and none of it leaves."""
    with store.read() as session:
        rows = client_rows(session, Scope.ACTIVE).values()
        return dict(Counter(spoken_language(row.service_language) for row in rows))


def languages_of(rows: Iterable[ClientRow]) -> tuple[Language, ...]:
    """Give in which languages the clients need their cards."""
    known = (row for row in rows if row.ended_on is None)
    return tuple(dict.fromkeys(spoken_language(row.service_language) for row in known))


def leave_cards(
    store: Store, leave: Leave, language: Language, count: int, *, now: datetime
) -> Paper:
    """Compose so many equal cards: no client's name stands on them, so that none can be mixed up.

    Raises:
        NotFound: the worker has not been named yet.
    """
    with desk_of_nobody(store, CODE, language, now=now) as desk:
        head, words, name = desk.head(), desk.words, call_name(desk.worker.first_names)
        sender = ", ".join(filter(None, (desk.worker.name, desk.worker.title)))
    card = _card(leave, name, words)
    blocks: list[Block] = []
    for number in range(max(count, 1)):
        if number and number % CARDS_ON_A_PAGE == 0:
            blocks.append(NewPage())
        blocks.append(card)
    return Paper(
        code=CODE,
        head=head,
        title=words("title"),
        subtitle=sender,
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )  # fmt: skip


def note_cards_left(
    store: Store, leave: Leave, language: Language, count: int, *, way: str, today: date
) -> None:
    """Log that cards for days off were printed or written to a file; the days are kept with it."""
    off = DaysOff(first=leave.first, last=leave.last, cards=(language,))
    with store.write() as session:
        if not off.problems(today):
            add_days_off(store, off, today=today)
        details: dict[str, int | str] = {"count": count, "way": way}
        log_use(session, UseEvent("document-left", "leave-card", None, None, PURPOSE, details))


def _card(leave: Leave, name: str, words: PaperWords) -> Notice:
    days = _BLANK
    if leave.first is not None and leave.last is not None:
        days = format_date_range(leave.first, leave.last)
    lines = [
        words("away", name=name, days=days),
        words("helps", name=leave.helper.strip() or _BLANK),
        words("call", phone=leave.phone.strip() or _BLANK),
    ]
    if leave.last is not None:
        back = leave.last + timedelta(days=1)
        lines.append(words("back", name=name, day=format_date(back)))
    return Notice("\n".join(lines), strong=words("emergency"))
