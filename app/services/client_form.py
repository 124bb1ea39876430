"""The client form (31): reading it, saving it with period, decision and safety note."""

from dataclasses import fields, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.clients import ClientDraft, SafetyNoteDraft, SpecialSupport, Start
from app.domain.identity import parse_hetu
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.draft_rows import drop_draft
from app.services.payloads import content_of
from app.services.revisions import last_payload, revise
from app.services.same_person import name_key
from app.services.use_events import record_act
from app.services.worker import find_worker
from app.storage import search_index
from app.storage.schema.client import Client, SafetyNote
from app.storage.schema.period import Decision, PeriodChange, ServicePeriod
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import add_months, period_end

HIDDEN: Final = ("email", "address", "postal_code", "city", "municipality")
"""What turvakielto hides until *Näytä* (architecture.md 5, domain.md 7.4)."""

_ELSEWHERE: Final = {
    "id",
    "version",
    "special_support",
    "start",
    "decision_start",
    "decision_end",
    "decision_number",
    "decider",
    "period_start",
    "period_end",
    "period_reason",
    "safety_note",
    "address_shown",
}
_PLAIN: Final = tuple(f.name for f in fields(ClientDraft) if f.name not in _ELSEWHERE)
INTERIM_MONTHS: Final = 3


def read_form(session: Session, client_id: UUID, *, shown: bool) -> ClientDraft:
    """Give the stored client as the form holds it; `shown` also what turvakielto hides."""
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound(kind="client")
    period = _newest_period(session, client_id)
    decision = _newest_decision(session, client_id)
    note = open_note(session, client_id)
    draft = ClientDraft(
        id=client.id,
        version=client.version,
        special_support=SpecialSupport(client.special_support),
        start=Start(client.start),
        decision_start=decision.start if decision else None,
        decision_end=decision.end if decision else None,
        decision_number=decision.number if decision else "",
        decider=decision.decider if decision else "",
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        safety_note=note,
        address_shown=shown,
        **{name: getattr(client, name) for name in _PLAIN},
    )
    if client.protected and not shown:
        draft = replace(draft, **dict.fromkeys(HIDDEN, ""))  # type: ignore[arg-type]
    return draft


def save_form(store: Store, draft: ClientDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed client with revision, search entry and use event; give the id.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: the client has changed since the form was filled.
    """
    if problems := draft.problems(today, practice=store.practice):
        raise InvalidInput(problems=problems)
    draft = _cleaned(draft, today)
    with store.write() as session:
        client = session.get(Client, draft.id)
        if client is not None and client.version != draft.version:
            if _is_saved(session, client, draft):
                return draft.id
            raise ChangedElsewhere
        if client is None:
            if draft.version:
                raise NotFound(kind="client")
            client = Client(id=draft.id, created_at=now)
            session.add(client)
        else:
            draft = _with_hidden(client, draft)
        _fill(client, draft)
        session.flush()
        _save_period(session, draft, now)
        _save_decision(session, draft)
        _save_note(session, draft, today)
        _record(session, draft, now)
    return draft.id


def open_note(session: Session, client_id: UUID) -> SafetyNoteDraft | None:
    """Give the home visit note in force."""
    note = _open_note_row(session, client_id)
    if note is None:
        return None
    return SafetyNoteDraft(
        text=note.text, written_on=note.written_on, author=note.author, review_on=note.review_on
    )


def _cleaned(draft: ClientDraft, today: date) -> ClientDraft:
    """Trim what was typed; the date of birth follows from the henkilötunnus."""
    draft = trimmed(draft)
    hetu = parse_hetu(draft.identity, today=today)
    if hetu is not None:
        draft = replace(draft, identity=hetu.value, born=hetu.born)
    return draft


def _is_saved(session: Session, client: Client, draft: ClientDraft) -> bool:
    """True when just this content was saved from just this version: pressed twice."""
    if client.version != draft.version + 1:
        return False
    return last_payload(session, "client", draft.id) == _content(_with_hidden(client, draft))


def _content(draft: ClientDraft) -> dict[str, object]:
    return content_of(replace(draft, address_shown=False))


def _with_hidden(client: Client, draft: ClientDraft) -> ClientDraft:
    """Keep what turvakielto didn't show: an empty field there says nothing."""
    if not client.protected or draft.address_shown:
        return draft
    kept = {name: getattr(client, name) for name in HIDDEN if not getattr(draft, name)}
    return replace(draft, **kept)


def _fill(client: Client, draft: ClientDraft) -> None:
    for name in _PLAIN:
        setattr(client, name, getattr(draft, name))
    client.special_support = draft.special_support.value
    client.start = draft.start.value
    client.sort_name = name_key(draft.last_name, draft.first_names)
    client.version = draft.version + 1


def _save_period(session: Session, draft: ClientDraft, now: datetime) -> None:
    """Write the period: a start after the last one's end begins a new one (P17)."""
    if draft.period_start is None:
        return
    period = _newest_period(session, draft.id)
    if period is None or (period.end is not None and draft.period_start > period.end):
        session.add(
            ServicePeriod(
                id=uuid4(),
                client_id=draft.id,
                start=draft.period_start,
                end=draft.period_end,
                interim_check=_interim_check(draft.period_start, draft.period_end),
            )
        )
        return
    if period.end != draft.period_end:
        session.add(
            PeriodChange(
                id=uuid4(),
                period_id=period.id,
                at=now,
                old_end=period.end,
                new_end=draft.period_end,
                reason=draft.period_reason,
            )
        )
    if period.start != draft.period_start or period.interim_check is None:
        period.interim_check = _interim_check(draft.period_start, draft.period_end)
    period.start, period.end = draft.period_start, draft.period_end


def _interim_check(start: date, end: date | None) -> date | None:
    """Three months from the start (P49); a period of three months needs none."""
    if end is not None and end <= period_end(start, INTERIM_MONTHS):
        return None
    return add_months(start, INTERIM_MONTHS)


def _save_decision(session: Session, draft: ClientDraft) -> None:
    if draft.decision_start is None:
        return
    decision = _newest_decision(session, draft.id)
    if decision is None or (decision.end is not None and draft.decision_start > decision.end):
        decision = Decision(id=uuid4(), client_id=draft.id)
        session.add(decision)
    decision.start, decision.end = draft.decision_start, draft.decision_end
    decision.number, decision.decider = draft.decision_number, draft.decider


def _save_note(session: Session, draft: ClientDraft, today: date) -> None:
    """A changed note ends the one before; nothing is erased (worker-review.md 4)."""
    if open_note(session, draft.id) == draft.safety_note:
        return
    row = _open_note_row(session, draft.id)
    if row is not None:
        row.ended_on = today
    note = draft.safety_note
    if note is not None and note.text.strip():
        session.add(
            SafetyNote(
                id=uuid4(),
                client_id=draft.id,
                text=note.text.strip(),
                author=note.author,
                written_on=note.written_on,
                review_on=note.review_on,
            )
        )


def _record(session: Session, draft: ClientDraft, now: datetime) -> None:
    worker = find_worker(session)
    revise(
        session,
        "client",
        draft.id,
        draft.id,
        payload=_content(draft),
        worker=worker.name if worker else "",
        reason=draft.period_reason,
        now=now,
    )
    name = f"{draft.first_names} {draft.last_name}".strip()
    search_index.index(session, "client", draft.id, draft.id, title=name, body=draft.identity)
    drop_draft(session, "client", draft.id)
    action = "client-changed" if draft.version else "client-added"
    log_use(session, record_act(action, "client", draft.id, draft.id))


def _newest_period(session: Session, client_id: UUID) -> ServicePeriod | None:
    query = select(ServicePeriod).where(ServicePeriod.client_id == client_id)
    return session.scalars(query.order_by(ServicePeriod.start.desc()).limit(1)).one_or_none()


def _newest_decision(session: Session, client_id: UUID) -> Decision | None:
    query = select(Decision).where(Decision.client_id == client_id)
    return session.scalars(query.order_by(Decision.start.desc()).limit(1)).one_or_none()


def _open_note_row(session: Session, client_id: UUID) -> SafetyNote | None:
    query = select(SafetyNote).where(
        SafetyNote.client_id == client_id, SafetyNote.ended_on.is_(None)
    )
    return session.scalars(query.order_by(SafetyNote.written_on.desc()).limit(1)).one_or_none()
