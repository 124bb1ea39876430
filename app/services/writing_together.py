"""*Kirjataan yhdessä* (36): the client reads today's entry, adds own words, or disagrees.

Until the entry is saved it is a draft; what the client adds stands in it apart from the worker's
text, which it never replaces (worker-review.md 36; S01).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain import limits
from app.domain.meetings import MeetingDraft
from app.domain.problems import Problem
from app.errors import InvalidInput, NotFound
from app.services.client_rows import client_row
from app.services.draft_rows import find_draft
from app.services.drafts import read_draft
from app.services.payloads import SCHEMA, to_payload
from app.services.use_events import record_act, section_opened
from app.services.worker import require_worker
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, call_name, spoken_language


@dataclass(frozen=True, slots=True)
class SharedEntry:
    """The entry as the client reads it, with the first names of both and the client's language."""

    draft: MeetingDraft
    client: str
    worker: str
    language: Language


def load_shared_entry(store: Store, draft_id: UUID) -> SharedEntry:
    """Give the entry that is being written; the client's reading is one view in the use log.

    Raises:
        NotFound: there is no such draft, or this version cannot read it.
    """
    with store.write() as session:
        draft = _kept(session, draft_id)
        log_use(session, section_opened("shared-entry", draft.client_id, draft_id))
        client = client_row(session, draft.client_id)
        worker = require_worker(session)
        return SharedEntry(
            draft,
            call_name(client.first_names),
            call_name(worker.first_names),
            spoken_language(client.service_language),
        )


def keep_clients_part(
    store: Store, before: MeetingDraft, *, addition: str, differs: str, now: datetime
) -> None:
    """Put into the draft what the client adds to the entry that was read, and that it was read.

    `before` is the entry as it was read: keeping twice adds nothing twice. `addition` follows the
    client's own words, `differs` stands for itself under *Eriävät näkemykset*.

    Raises:
        InvalidInput: far too much was written.
        NotFound: the draft is gone.
    """
    for name, text in (("addition", addition), ("differs", differs)):
        if len(text) > limits.NOTE:
            raise InvalidInput(problems=(Problem("too-long", name, {"most": limits.NOTE}),))
    words = "\n".join(part for part in (before.client_words.strip(), addition.strip()) if part)
    view = "\n".join(part for part in (before.differing_view.strip(), differs.strip()) if part)
    with store.write() as session:
        kept = find_draft(session, "meeting", before.id)
        draft = _kept(session, before.id)
        if kept is None:
            raise NotFound(kind="draft")
        changed = replace(draft, client_words=words, differing_view=view, read_together=True)
        kept.payload, kept.schema, kept.saved_at = to_payload(changed), SCHEMA, now
        act = record_act("entry-read-together", "meeting", before.id, before.client_id)
        log_use(session, act)


def _kept(session: Session, draft_id: UUID) -> MeetingDraft:
    row = find_draft(session, "meeting", draft_id)
    draft = read_draft(row).draft if row is not None and row.discarded_at is None else None
    if not isinstance(draft, MeetingDraft):
        raise NotFound(kind="draft")
    return draft
