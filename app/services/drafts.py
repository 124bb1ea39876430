"""Unfinished forms: kept from the first typed character until saved or discarded (A2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.meetings import MeetingDraft
from app.domain.today import DraftRow
from app.errors import NotFound
from app.services.draft_rows import find_draft
from app.services.payloads import SCHEMA, FormDraft, PayloadUnreadable, from_payload, to_payload
from app.services.use_events import record_act
from app.storage.schema.client import Client
from app.storage.schema.meeting import Draft
from app.storage.store import Store
from app.storage.use_log import log_use

__all__ = [
    "LoadedDraft",
    "discard_draft",
    "from_payload",
    "list_drafts",
    "load_draft",
    "restore_draft",
    "save_draft",
    "to_payload",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedDraft:
    """A kept form: `draft` where this version can read it, else `text`, to be copied from."""

    kind: str
    target_id: UUID
    client_id: UUID | None
    saved_at: datetime
    draft: FormDraft | None
    text: str = ""

    @property
    def readable(self) -> bool:
        """False when only the plain text is left."""
        return self.draft is not None


def save_draft(
    store: Store,
    kind: str,
    target_id: UUID,
    client_id: UUID | None,
    payload: Mapping[str, Any],
    *,
    now: datetime,
) -> None:
    """Keep the form as it stands; the first time for a form is a use event, later ones aren't.

    `payload` comes from `to_payload`. For a client that isn't saved yet `client_id` is None.
    """
    with store.write() as session:
        draft = find_draft(session, kind, target_id)
        if draft is None:
            draft = Draft(id=uuid4(), kind=kind, target_id=target_id)
            log_use(session, record_act("draft-kept", kind, target_id, client_id))
        draft.client_id = client_id
        draft.schema = SCHEMA
        draft.payload = dict(payload)
        draft.saved_at = now
        draft.discarded_at = None
        session.add(draft)


def load_draft(store: Store, kind: str, target_id: UUID) -> LoadedDraft | None:
    """Give the kept form, None if there is none (or it was discarded); logged as opened."""
    with store.write() as session:
        draft = find_draft(session, kind, target_id)
        if draft is None or draft.discarded_at is not None:
            return None
        log_use(session, record_act("draft-opened", kind, target_id, draft.client_id))
        return read_draft(draft)


def discard_draft(store: Store, kind: str, target_id: UUID, *, now: datetime) -> None:
    """Put a draft away; `restore_draft` brings it back."""
    with store.write() as session:
        draft = find_draft(session, kind, target_id)
        if draft is not None and draft.discarded_at is None:
            draft.discarded_at = now
            log_use(session, record_act("draft-discarded", kind, target_id, draft.client_id))


def restore_draft(store: Store, kind: str, target_id: UUID, *, now: datetime) -> None:
    """Take a discarded draft back.

    Raises:
        NotFound: there is no such draft any more.
    """
    with store.write() as session:
        draft = find_draft(session, kind, target_id)
        if draft is None:
            raise NotFound(kind="draft")
        draft.discarded_at = None
        draft.saved_at = now
        log_use(session, record_act("draft-restored", kind, target_id, draft.client_id))


def list_drafts(store: Store) -> list[DraftRow]:
    """Give the forms that wait, the newest first; part of a page that logs its own view."""
    with store.read() as session:
        return waiting_drafts(session)


def waiting_drafts(session: Session) -> list[DraftRow]:
    """Give the forms that wait inside another use case."""
    query = (
        select(Draft, Client.first_names, Client.last_name)
        .outerjoin(Client, Client.id == Draft.client_id)
        .where(Draft.discarded_at.is_(None))
        .order_by(Draft.saved_at.desc())
    )
    rows = []
    for draft, first_names, last_name in session.execute(query):
        loaded = read_draft(draft)
        name = f"{first_names or ''} {last_name or ''}".strip() or _typed_name(draft.payload)
        rows.append(
            DraftRow(
                kind=draft.kind,
                target_id=draft.target_id,
                client_id=draft.client_id,
                client_name=name,
                saved_at=draft.saved_at,
                readable=loaded.readable,
                form=loaded.draft.form if isinstance(loaded.draft, MeetingDraft) else None,
            )
        )
    return rows


def read_draft(draft: Draft) -> LoadedDraft:
    """Take a kept form apart; what cannot be read stays as plain text, never dropped."""
    try:
        found, text = from_payload(draft.kind, draft.payload, draft.schema), ""
    except PayloadUnreadable:
        found, text = None, plain_text(draft.payload)
    return LoadedDraft(
        kind=draft.kind,
        target_id=draft.target_id,
        client_id=draft.client_id,
        saved_at=draft.saved_at,
        draft=found,
        text=text,
    )


def plain_text(payload: object) -> str:
    """Give every text of a payload on lines of its own, with the name of its field."""
    return "\n".join(_lines(payload, ""))


def _lines(value: object, name: str) -> list[str]:
    if isinstance(value, Mapping):
        return [line for key, part in value.items() for line in _lines(part, str(key))]
    if isinstance(value, list | tuple):
        return [line for part in value for line in _lines(part, name)]
    if value is None or value == "" or isinstance(value, bool):
        return []
    return [f"{name}: {value}" if name else str(value)]


def _typed_name(payload: object) -> str:
    """The name in the form of a client who isn't saved yet."""
    if not isinstance(payload, Mapping):
        return ""
    return f"{payload.get('first_names') or ''} {payload.get('last_name') or ''}".strip()
