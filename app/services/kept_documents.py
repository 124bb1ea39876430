"""Asiakirjat (32): a client's papers that left, each as it was, to be printed again as it was."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.disclosures import SYSTEM, Ground
from app.errors import NotFound
from app.reference.paper_words import paper_words, word_files
from app.reference.vocabularies import Vocabulary, label
from app.services.kept_papers import keep_pdf
from app.services.use_events import section_opened, viewing
from app.storage.schema.plan import Document, Plan, PrintEvent
from app.storage.store import Store
from app.text import Language

_PLAN: Final = "plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """When, how (`printer`, `file`) and to whom a paper left."""

    at: datetime
    way: str
    recipient: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDocument:
    """A kept paper; `number` is a plan's, `leavings` begin with the newest."""

    id: UUID
    kind: str
    made_at: datetime
    sha256: str
    number: int | None
    leavings: tuple[Leaving, ...]


def list_documents(
    store: Store, client_id: UUID, *, logged: bool = True
) -> tuple[KeptDocument, ...]:
    """Give the papers of a client that left, the newest first, without their bytes."""
    with viewing(store, section_opened("documents", client_id), logged=logged) as session:
        columns = (
            Document.id,
            Document.kind,
            Document.record_id,
            Document.made_at,
            Document.sha256,
        )
        query = select(*columns).where(Document.client_id == client_id)
        rows = session.execute(query.order_by(Document.made_at.desc(), Document.id)).all()
        numbers = dict(
            session.execute(select(Plan.id, Plan.number).where(Plan.client_id == client_id)).all()
        )
        leavings = _leavings(session, client_id)
        return tuple(
            KeptDocument(
                id=row.id,
                kind=row.kind,
                made_at=row.made_at,
                sha256=row.sha256,
                number=numbers.get(row.record_id) if row.kind == _PLAN else None,
                leavings=leavings.get(row.id, ()),
            )
            for row in rows
        )


def _leavings(session: Session, client_id: UUID) -> dict[UUID, tuple[Leaving, ...]]:
    query = (
        select(PrintEvent)
        .join(Document, PrintEvent.document_id == Document.id)
        .where(Document.client_id == client_id)
        .order_by(PrintEvent.at.desc(), PrintEvent.id)
    )
    found: dict[UUID, tuple[Leaving, ...]] = {}
    for row in session.scalars(query):
        leaving = Leaving(at=row.at, way=row.way, recipient=row.recipient)
        found[row.document_id] = (*found.get(row.document_id, ()), leaving)
    return found


def document_name(kind: str, number: int | None, language: Language) -> str:
    """Give what a kept paper is called."""
    if kind == _PLAN:
        words = paper_words("client-plan", language)
        return words("version", number=number) if number else words("name")
    if kind in word_files():
        return paper_words(kind, language)("name")
    return label(Vocabulary.LOG_OBJECTS, kind, language)


def load_document(store: Store, client_id: UUID, document_id: UUID) -> bytes:
    """Give a kept paper byte for byte; opening it is one view in the use log.

    Raises:
        NotFound: no such paper of this client.
    """
    with store.view(section_opened("document", client_id, document_id)) as session:
        return _required(session, client_id, document_id).content


def left_again(
    store: Store, client_id: UUID, document_id: UUID, *, way: str, recipient: str, now: datetime
) -> UUID:
    """Log that a kept paper left once more: an event, no second copy.

    Raises:
        NotFound: no such paper of this client.
    """
    with store.write() as session:
        document = _required(session, client_id, document_id)
        return keep_pdf(
            session,
            client_id,
            document.kind,
            document.record_id,
            document.content,
            way=way,
            recipient=recipient,
            ground=Ground.OWN_REGISTER if recipient == SYSTEM else Ground.NOT_TOLD,
            now=now,
        )


def _required(session: Session, client_id: UUID, document_id: UUID) -> Document:
    document = session.get(Document, document_id)
    if document is None or document.client_id != client_id:
        raise NotFound(kind="document")
    return document
