"""Upkeep of the full-text index: words and their stems; typed text never becomes FTS syntax."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.storage.schema.search import SearchDocument
from app.storage.stems import stems

_WORD: Final = re.compile(r"[^\W_]+")
_EXCERPT_WORDS: Final = 12
_BEFORE: Final = 4
_EXCERPT_LETTERS: Final = 160
_INDEXED: Final = 3  # letters of the longest beginning that the index itself knows
_PROBED: Final = 4  # times what is wanted is compared
_OF: Final = select(SearchDocument).where(
    SearchDocument.kind == bindparam("kind"), SearchDocument.record_id == bindparam("record_id")
)
_ADD: Final = insert(SearchDocument.__table__).on_conflict_do_nothing()  # type: ignore[arg-type]


class Hit(NamedTuple):
    """A found record, best first; `title` is what was indexed as its name."""

    kind: str
    record_id: UUID
    client_id: UUID | None
    title: str


class Indexed(NamedTuple):
    """What stood in the index for a record before it was written anew: title and body, or None."""

    kind: str
    record_id: UUID
    client_id: UUID | None
    earlier: tuple[str, str] | None


def index(
    session: Session, kind: str, record_id: UUID, client_id: UUID | None, *, title: str, body: str
) -> None:
    """Put a record into the index, in place of what stood there for it."""
    row = {"kind": kind, "record_id": record_id, "client_id": client_id}
    added = session.connection().execute(_ADD, row)
    if added.rowcount:
        document = SearchDocument(rowid=added.lastrowid, **row)
        _note(session, document, known=False)
    else:
        document = session.scalars(_OF, {"kind": kind, "record_id": record_id}).one()
        _note(session, document)
        _forget(session, document.rowid)
    title, body = unicodedata.normalize("NFC", title), unicodedata.normalize("NFC", body)
    session.execute(
        text("INSERT INTO search_text(rowid, title, body, stems) VALUES (:rowid, :t, :b, :s)"),
        {"rowid": document.rowid, "t": title, "b": body, "s": _stems_of(f"{title}\n{body}")},
    )


def remove(session: Session, kind: str, record_id: UUID) -> None:
    """Take a record out of the index."""
    document = _known(session, kind, record_id)
    if document is not None:
        _note(session, document)
        _forget(session, document.rowid)
        session.execute(delete(SearchDocument).where(SearchDocument.rowid == document.rowid))
        session.expunge(document)


def _note(session: Session, document: SearchDocument, *, known: bool = True) -> None:
    """Keep what stood there first in this transaction, where somebody may take it back."""
    noted: dict[tuple[str, UUID], Indexed] | None = session.info.get("indexed")
    place = (document.kind, document.record_id)
    if noted is None or place in noted:
        return
    query = text("SELECT title, body FROM search_text WHERE rowid = :rowid")
    row = session.execute(query, {"rowid": document.rowid}).one_or_none() if known else None
    earlier = None if row is None else (row[0], row[1])
    noted[place] = Indexed(document.kind, document.record_id, document.client_id, earlier)


def forget(session: Session, rowids: Iterable[int]) -> None:
    """Take the words of documents out of the index; their rows in `search_document` stay."""
    for rowid in rowids:
        _forget(session, rowid)


def find(
    session: Session,
    typed: str,
    *,
    kind: str | None = None,
    client_id: UUID | None = None,
    limit: int = 50,
) -> list[Hit]:
    """Give the records that hold every typed word, as a beginning or in another inflection.

    Those whose title holds the words come first, then those that hold them in any inflection, then
    those where they are beginnings of longer words; each the newest first. All stop at `limit`,
    while a ranking would read every record that has the word, at each keystroke. Beginnings come
    last: SQLite has to gather every word of more than three letters that begins so. A letter that
    stands alone is not looked for: it is the beginning of a word in every note.
    """
    words, signs = [word for word in words_of(typed) if len(word) > 1], list(_signs(typed))
    if not words and not signs:
        return []
    if client_id is not None:
        return _of_client(session, typed, kind, client_id)[:limit]
    hits = dict.fromkeys(_named(session, words, signs, kind, limit))
    for choices in (_inflected, _begun):
        if len(hits) < limit:
            expression = _all_of(map(choices, words), signs)
            hits |= dict.fromkeys(_newest(session, expression, kind, limit))
    return list(hits)[:limit]


def _named(
    session: Session, words: list[str], signs: list[str], kind: str | None, limit: int
) -> list[Hit]:
    """Give the newest whose title has words that begin so.

    The index knows beginnings of three letters: the newest that are found by those of one word are
    compared. A title behind ever so many that begin alike is found with what was written. Of
    several words few records hold all: SQLite finds them by the whole words.
    """
    long = len(words) == 1 and len(words[0]) > _INDEXED
    shown = (word[:_INDEXED] if long else word for word in words)
    likely = _all_of((f'{{title}} : "{word}"*' for word in shown), signs)
    if not long:
        return _newest(session, likely, kind, limit)
    found = _newest(session, likely, kind, _PROBED * limit)
    return [hit for hit in found if _begins(words_of(hit.title), words[0])][:limit]


def _begins(said: list[str], word: str) -> bool:
    return any(one.startswith(word) for one in said)


def excerpt(session: Session, typed: str, hit: Hit) -> str:
    """Give some words of a record around the first that was meant, in one line.

    SQLite's own `snippet` knows nothing of the stems: for another inflection it gives the start.
    """
    body = session.scalar(
        text(
            "SELECT t.body FROM search_document d CROSS JOIN search_text t ON t.rowid = d.rowid "
            "WHERE d.kind = :kind AND d.record_id = :record"
        ),
        {"kind": hit.kind, "record": hit.record_id.hex},
    )
    parts = (body or "").split()
    meant = [(word, stems(word)) for word in words_of(typed)]
    first = next((n for n, part in enumerate(parts) if _is_meant(part, meant)), 0)
    begin = max(first - _BEFORE, 0)
    end = begin + _EXCERPT_WORDS
    return (
        ("…" if begin else "")
        + " ".join(parts[begin:end])[:_EXCERPT_LETTERS]
        + ("…" if end < len(parts) else "")
    )


def _is_meant(part: str, meant: list[tuple[str, frozenset[str]]]) -> bool:
    return any(
        word.startswith(beginning) or (len(beginning) > 1 and found & stems(word))
        for word in words_of(part)
        for beginning, found in meant
    )


def _newest(session: Session, expression: str, kind: str | None, limit: int) -> list[Hit]:
    rows = session.execute(
        text(
            "SELECT d.kind, d.record_id, d.client_id, t.title FROM search_text t "
            "CROSS JOIN search_document d ON d.rowid = t.rowid WHERE search_text MATCH :expression "
            "AND (:kind IS NULL OR d.kind = :kind) ORDER BY t.rowid DESC LIMIT :most"
        ),
        {"expression": expression, "kind": kind, "most": limit},
    )
    return [Hit(k, UUID(r), UUID(c) if c else None, title) for k, r, c, title in rows]


def _of_client(session: Session, typed: str, kind: str | None, client_id: UUID) -> list[Hit]:
    """One client's records are read and compared: the index holds those of everybody."""
    words = [(word, stems(word)) for word in words_of(typed)]
    signs = set(_signs(typed))
    rows = session.execute(
        text(
            "SELECT d.kind, d.record_id, t.title, t.body, t.stems FROM search_document d "
            "CROSS JOIN search_text t ON t.rowid = d.rowid WHERE d.client_id = :client "
            "AND (:kind IS NULL OR d.kind = :kind) ORDER BY d.rowid DESC"
        ),
        {"kind": kind, "client": client_id.hex},
    )
    named: list[Hit] = []
    others: list[Hit] = []
    for kind_, record_id, title, body, kept in rows:
        in_title, in_stems = words_of(title), set(kept.split())
        tokens = {*in_title, *words_of(body), *in_stems}
        if signs <= in_stems and all(
            found & in_stems or any(token.startswith(word) for token in tokens)
            for word, found in words
        ):
            first = any(t.startswith(word) for word, _ in words for t in in_title)
            hit = Hit(kind_, UUID(record_id), client_id, title)
            (named if first else others).append(hit)
    return named + others


def words_of(typed: str) -> list[str]:
    """Give the words of a text as the index cuts them, in small letters."""
    return _WORD.findall(unicodedata.normalize("NFC", typed).casefold())


def _known(session: Session, kind: str, record_id: UUID) -> SearchDocument | None:
    return session.scalars(_OF, {"kind": kind, "record_id": record_id}).one_or_none()


def _forget(session: Session, rowid: int) -> None:
    session.execute(text("DELETE FROM search_text WHERE rowid = :rowid"), {"rowid": rowid})


def _stems_of(content: str) -> str:
    found = {stem for word in set(words_of(content)) for stem in stems(word)}
    return " ".join(sorted(found | set(_signs(content))))


def _signs(content: str) -> Iterable[str]:
    """Emoji as words of their own: the tokenizer would take them for blanks."""
    return (f"sign{ord(c):x}" for c in set(content) if unicodedata.category(c) == "So")


def _all_of(parts: Iterable[str], signs: list[str]) -> str:
    """Give the FTS expression; it holds quoted words only, and all of them must be there."""
    return " AND ".join([*parts, *(f'stems:"{sign}"' for sign in signs)])


def _inflected(word: str) -> str:
    """The word itself or another inflection of it; of a short one its beginning too."""
    beginning = "*" if len(word) <= _INDEXED else ""
    choices = [f'"{word}"{beginning}', *(f'stems:"{stem}"' for stem in sorted(stems(word)))]
    return f"({' OR '.join(choices)})"


def _begun(word: str) -> str:
    """The same, or a longer word that begins with it."""
    return f'("{word}"* OR {_inflected(word)})'
