"""The two entries of a conflict in words (13; worker-review.md 9)."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.copy_desk import Piece, excerpt, words_apart
from app.domain.exchange import BothEntries
from ui.models.outbox_texts import moment_text
from ui.models.shielded import hidden
from ui.translation import current_language


@dataclass(frozen=True, slots=True)
class EntryText:
    """One author's entry: whose it is, when it was written, its words with what differs."""

    title: str
    meta: str
    pieces: tuple[Piece, ...]


def entry_texts(
    both: BothEntries, today: date, *, short: bool = False
) -> tuple[EntryText, EntryText | None]:
    """Give her own entry and the other one; None where the other end hasn't told it.

    `short`: only what differs, with a few words around it.
    """
    translate = QCoreApplication.translate
    language = current_language()
    other = both.other
    mine, theirs = words_apart(both.text, other.text if other else both.text)
    if short:
        mine, theirs = excerpt(mine), excerpt(theirs)
    when = moment_text(both.written_at, today, language)
    own = EntryText(translate("conflict", "Your entry"), f"{both.author} · {when}", mine)
    if other is None:
        return own, None
    meta = moment_text(other.written_at, today, language) if other.written_at else ""
    name = translate("conflict", "{author}: entry").format(author=other.author)
    title = name if other.author else translate("conflict", "The other entry")
    return own, EntryText(title, meta, theirs)


def hidden_texts() -> tuple[EntryText, None]:
    """What stands there while the screen is shielded."""
    return EntryText(hidden(), "", ()), None
