"""Jos minusta ei kuulu: what the client wants to be done when nothing is heard (review 37)."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.rendering import render_paper
from app.domain.disclosures import CLIENT, Ground
from app.domain.silence import CloseOne, SilenceDraft, SilencePage, SilencePaper
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.progress import Progress
from app.services.client_rows import client_row, require_client
from app.services.draft_rows import drop_draft
from app.services.kept_papers import keep_pdf
from app.services.letterhead import logo_of
from app.services.network_reading import read_people
from app.services.payloads import content_of
from app.services.revisions import last_payload, list_revisions, revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import require_worker
from app.storage.schema.client import Client
from app.storage.schema.silence import SilencePlan
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, call_name

KIND: Final = "silence-plan"
_FACTS: Final = (
    "wait_days", "may_text", "may_come", "may_call", "call_whom", "way_back", "agreed_on",
)  # fmt: skip


def load_silence(store: Store, client_id: UUID, *, logged: bool = True) -> SilencePage:
    """Give the client's instruction, or an empty form where nothing is agreed yet.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened(KIND, client_id), logged=logged) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        draft = silence_of(session, client_id)
        people = [one.row() for one in read_people(session, client_id)]
        return SilencePage(
            draft=draft,
            people=tuple(
                CloseOne(label=one.label, consent=one.consent)
                for one in people
                if one.kind == "person"
            ),
            history=tuple(list_revisions(session, KIND, draft.id)) if draft.version else (),
            editable=client.ended_on is None,
        )


def save_silence(
    store: Store, draft: SilenceDraft, *, now: datetime, today: date, author: str = ""
) -> UUID:
    """Keep what was agreed with the client; the earlier agreement stays as a revision.

    Pressing twice saves once. `author`: a colleague who agreed it with the client.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: it has changed since the form was filled.
        NotFound: there is no such client.
    """
    draft = trimmed(replace(draft, agreed_on=draft.agreed_on or today))
    if not draft.may_call:
        draft = replace(draft, call_whom="")
    if problems := draft.problems(today):
        raise InvalidInput(problems=problems)
    with store.write() as session:
        require_client(session, draft.client_id)
        row = session.get(SilencePlan, draft.id)
        if row is not None and row.version != draft.version:
            saved = last_payload(session, KIND, draft.id) == content_of(draft)
            if row.version == draft.version + 1 and saved:
                return draft.id
            raise ChangedElsewhere
        if row is None:
            if draft.version:
                raise NotFound(kind=KIND)
            row = SilencePlan(id=draft.id, client_id=draft.client_id)
        for name in _FACTS:
            setattr(row, name, getattr(draft, name))
        row.version = draft.version + 1
        session.add(row)
        session.flush()
        revise(
            session, KIND, draft.id, draft.client_id, payload=content_of(draft),
            worker=author or require_worker(session).name, reason="", now=now,
        )  # fmt: skip
        drop_draft(session, KIND, draft.id)
        action = "silence-plan-changed" if draft.version else "silence-plan-agreed"
        log_use(session, record_act(action, KIND, draft.id, draft.client_id))
    return draft.id


def silence_paper(
    store: Store, draft: SilenceDraft, *, now: datetime, logged: bool = True
) -> SilencePaper:
    """Give the A5 card of what stands in the form, in the client's language."""
    event = section_opened("silence-card", draft.client_id, draft.id)
    with viewing(store, event, logged=logged) as session:
        client, worker = client_row(session, draft.client_id), require_worker(session)
        return SilencePaper(
            language=_language(client.service_language),
            draft=draft,
            client_name=call_name(client.first_names),
            worker_name=call_name(worker.first_names),
            worker_phone=worker.phone,
            organiser_name=worker.organiser_name,
            unit=worker.unit,
            printed_at=now,
            practice=store.practice,
            logo=logo_of(session),
        )


def render(paper: SilencePaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def keep_card(store: Store, client_id: UUID, pdf: bytes, *, way: str, now: datetime) -> UUID:
    """Keep a card that left byte for byte; it is the client's own copy, no disclosure.

    Raises:
        NotFound: nothing is agreed with this client.
    """
    with store.write() as session:
        row = _row_of(session, client_id)
        if row is None:
            raise NotFound(kind=KIND)
        return keep_pdf(
            session, client_id, "silence-card", row.id, pdf,
            way=way, recipient=CLIENT, ground=Ground.NOT_TOLD, now=now,
        )  # fmt: skip


def _row_of(session: Session, client_id: UUID) -> SilencePlan | None:
    query = select(SilencePlan).where(SilencePlan.client_id == client_id)
    return session.scalars(query).one_or_none()


def silence_of(session: Session, client_id: UUID) -> SilenceDraft:
    """Give the instruction, or an empty form (`version` 0), inside another use case."""
    row = _row_of(session, client_id)
    if row is None:
        return SilenceDraft(id=uuid5(client_id, KIND), client_id=client_id)  # finds its form draft
    facts = {name: getattr(row, name) for name in _FACTS}
    return SilenceDraft(id=row.id, client_id=client_id, version=row.version, **facts)


def _language(code: str) -> Language:
    return "sv" if code == "sv" else "en" if code == "en" else "fi"
