"""Notes of one's own work: no client, no link to one, gone after ninety days (R15)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import delete, select

from app.domain import limits
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.storage.schema.worker import ReflectionNote
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

KEPT: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """A note and its day; `gone_on` is when it is deleted."""

    id: UUID
    on: date
    text: str

    @property
    def gone_on(self) -> date:
        """The day from which it is no longer there."""
        return self.on + KEPT


def list_reflections(store: Store, today: date) -> list[Reflection]:
    """Give the notes that are still kept, the newest first; older ones are deleted now."""
    with store.write() as session:
        session.execute(delete(ReflectionNote).where(ReflectionNote.on <= today - KEPT))
        rows = session.scalars(select(ReflectionNote).order_by(ReflectionNote.on.desc()))
        log_use(session, UseEvent("opened", "reflection"))
        return [Reflection(id=row.id, on=row.on, text=row.text) for row in rows]


def add_reflection(store: Store, text: str, *, today: date) -> UUID:
    """Keep a note for ninety days; give its id. It never leaves the store.

    Raises:
        InvalidInput: it is empty or too long.
    """
    text = text.strip()
    if not text:
        raise InvalidInput(problems=(Problem("required", "text"),))
    if len(text) > limits.NOTE:
        raise InvalidInput(problems=(Problem("too-long", "text", {"most": limits.NOTE}),))
    with store.write() as session:
        note = ReflectionNote(id=uuid4(), on=today, text=text)
        session.add(note)
        log_use(session, UseEvent("record-saved", "reflection", note.id))
        return note.id


def remove_reflection(store: Store, note_id: UUID) -> None:
    """Delete a note before its time."""
    with store.write() as session:
        session.execute(delete(ReflectionNote).where(ReflectionNote.id == note_id))
        log_use(session, UseEvent("record-withdrawn", "reflection", note_id))
