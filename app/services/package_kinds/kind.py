"""What is to be known of one kind of record so that a package can carry it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.domain.packages import ENTRIES, RecordKind, Section
from app.services.payloads import FormDraft
from app.storage.schema.base import Base
from app.storage.schema.plan import Revision
from app.storage.store import Store
from app.text import Language, local


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedRecord:
    """One form with who wrote it and when."""

    kind: RecordKind
    draft: FormDraft
    author: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Packing:
    """Whose file is packed, and how much of it.

    `ref` is the client's id in the package (another than `client_id` in an answer about somebody
    who was here before). `hidden`: turvakielto, and nothing that tells where was chosen. `answer`:
    what was written here goes back to whoever gave the client.
    """

    session: Session
    client_id: UUID
    ref: UUID
    sections: Collection[Section]
    worker: str
    today: date
    ends_on: date
    with_places: bool = False
    hidden: bool = False
    answer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """Into which store a record is written, who wrote it and when; inside its transaction."""

    store: Store
    session: Session
    author: str
    at: datetime
    now: datetime

    @property
    def today(self) -> date:
        """The day of taking in."""
        return local(self.now).date()

    @property
    def written_on(self) -> date:
        """The day on which the colleague wrote it."""
        return local(self.at).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the window shows of a record before it is taken in."""

    on: date | None = None
    title: str = ""
    text: str = ""
    client_words: str = ""


Pack: TypeAlias = Callable[[Packing], Iterator[PackedRecord]]
Take: TypeAlias = Callable[[Taking, Any], None]
Show: TypeAlias = Callable[[Any, Language], Shown]
Ids: TypeAlias = Callable[[Session, UUID, UUID], set[UUID]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """One kind of record. `logged` is its object in the use log.

    `table` holds it under the id that it has in packages; `ids` gives a client's under the
    package's id of the client, where the two differ or the table doesn't know the client.
    """

    kind: RecordKind
    section: Section | None
    logged: str
    pack: Pack
    take_in: Take
    show: Show
    table: type[Base] | None = None
    ids: Ids | None = None

    @property
    def shared(self) -> bool:
        """A fact that both go on with: a change of it can be taken in field by field.

        Entries of others stay as their authors wrote them (worker-review.md 9).
        """
        return self.kind not in ENTRIES and self.kind is not RecordKind.CLIENT

    def ids_of(self, session: Session, client_id: UUID, ref: UUID) -> set[UUID]:
        """Give the ids in packages of what stands in a client's file."""
        if self.ids is not None:
            return self.ids(session, client_id, ref)
        if self.table is None:
            raise ValueError("a kind is known by its table or by a function of its own")
        columns = self.table.__table__.c
        return set(session.scalars(select(columns.id).where(columns.client_id == client_id)))


def first_versions(
    session: Session, kind: str, client_id: UUID
) -> dict[UUID, tuple[str, datetime]]:
    """Give who wrote each record of a kind first, and when: it stays under that name."""
    columns = (Revision.record_id, Revision.worker, Revision.at)
    query = select(*columns).where(
        Revision.kind == kind, Revision.client_id == client_id, Revision.number == 1
    )
    return {record_id: (name, at) for record_id, name, at in session.execute(query)}


def written_by(session: Session, record_id: UUID, author: str) -> None:
    """Put the newest version of a record under the name of the colleague who wrote it."""
    versions = select(func.max(Revision.number)).where(Revision.record_id == record_id)
    newest = (Revision.record_id == record_id) & (Revision.number == versions.scalar_subquery())
    session.execute(update(Revision).where(newest).values(worker=author))


def packed(
    packing: Packing,
    kind: RecordKind,
    draft: FormDraft,
    authors: dict[UUID, tuple[str, datetime]],
) -> PackedRecord:
    """Give a record under its author's name; one's own where no version tells another."""
    author, at = authors.get(draft.id, ("", None))
    return PackedRecord(kind=kind, draft=draft, author=author or packing.worker, at=at)
