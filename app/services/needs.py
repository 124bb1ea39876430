"""Tarpeet ja voimavarat (25): assessed together, with a history; what was looked into, and how
information came from elsewhere (SHL 39 § items 1 and 5, 703/2023 39 §, E06, E29, P12).
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import limits
from app.domain.needs import (
    AreaView,
    NeedsDraft,
    NeedsPage,
    ReceivedDraft,
    RehabilitationCheck,
)
from app.domain.package_records import StrengthRecord
from app.domain.problems import Problem
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.reference.vocabularies import Vocabulary, entries
from app.services.client_rows import require_client
from app.services.colleague_entries import refuse_colleagues
from app.services.draft_rows import drop_draft
from app.services.need_rows import (
    area_view,
    assessments_of,
    checks_of,
    open_strengths,
    strengths_of,
)
from app.services.payloads import content_of
from app.services.record_rows import refuse
from app.services.revisions import last_payload, revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import find_worker
from app.storage import search_index
from app.storage.schema.client import Client
from app.storage.schema.needs import (
    ClientStrength,
    LifeAreaView,
    NeedsAssessment,
    ReceivedInformation,
    RehabilitationNeed,
)
from app.storage.store import Store
from app.storage.use_log import log_use

_FACTS: Final = ("what", "source", "on", "requested_by", "unasked", "ground", "purpose")


def load_needs(store: Store, client_id: UUID, *, logged: bool = True) -> NeedsPage:
    """Give all of screen 25.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("needs", client_id), logged=logged) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        query = (
            select(ReceivedInformation)
            .where(ReceivedInformation.client_id == client_id)
            .order_by(ReceivedInformation.on.desc())
        )
        return NeedsPage(
            assessments=tuple(assessments_of(session, client_id)),
            strengths=tuple(strengths_of(session, client_id)),
            checks=tuple(checks_of(session, client_id)),
            received=tuple(_received(row) for row in session.scalars(query)),
            editable=client.ended_on is None,
        )


def new_needs_draft(store: Store, client_id: UUID, *, today: date) -> NeedsDraft:
    """Give the form of a new assessment, begun from the last one; of today the one to correct.

    Every area stands in it, in the order of the list; what was talked about last time is there
    to be looked at again together.
    """
    with store.view(section_opened("needs-form", client_id)) as session:
        require_client(session, client_id)
        strengths = tuple(one.text for one in strengths_of(session, client_id))
        query = (
            select(NeedsAssessment)
            .where(NeedsAssessment.client_id == client_id)
            .order_by(NeedsAssessment.on.desc(), NeedsAssessment.at.desc())
            .limit(1)
        )
        last = session.scalars(query).one_or_none()
        known = {row.area: area_view(row) for row in last.areas} if last else {}
        areas = tuple(
            known.get(one.id, AreaView(area=one.id)) for one in entries(Vocabulary.LIFE_AREAS)
        )
        draft = NeedsDraft(
            id=uuid4(), client_id=client_id, on=today, strengths=strengths, areas=areas
        )
        if last is not None and last.on == today:
            return replace(
                draft,
                id=last.id,
                version=last.version,
                together=last.together,
                next_on=last.next_on,
            )
        return draft


def save_needs(store: Store, draft: NeedsDraft, *, now: datetime, today: date) -> UUID:
    """Save an assessment as a revision, and the strengths as they are now; give its id.

    Pressing twice saves once. Earlier assessments stay as they were.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: it has changed since the form was filled.
        ColleaguesEntry: a colleague assessed it.
        NotFound: there is no such client.
    """
    with store.write() as session:
        draft = _settled(draft)
        if problems := draft.problems(today):
            raise InvalidInput(problems=problems)
        require_client(session, draft.client_id)
        row = session.get(NeedsAssessment, draft.id)
        if row is not None and row.version != draft.version:
            saved = last_payload(session, "needs", draft.id) == content_of(draft)
            if row.version == draft.version + 1 and saved:
                return draft.id
            raise ChangedElsewhere
        if row is not None:
            refuse_colleagues(session, draft.id)
        else:
            if draft.version:
                raise NotFound(kind="needs")
            row = NeedsAssessment(id=draft.id, client_id=draft.client_id, at=now)
        _fill(row, draft)
        session.add(row)
        _keep_strengths(session, draft, today)
        session.flush()
        _record(session, draft, now)
    return draft.id


def take_in_needs(
    session: Session, draft: NeedsDraft, *, author: str, at: datetime, today: date
) -> None:
    """Write a colleague's assessment under her name in another use case; no strength changes.

    Raises:
        InvalidInput: it can't stand here as it is.
    """
    draft = _settled(draft)
    refuse(draft.problems(today))
    row = NeedsAssessment(id=draft.id, client_id=draft.client_id, at=at)
    _fill(row, draft)
    session.add(row)
    session.flush()
    _record(session, draft, at, author)


def take_in_strength(session: Session, draft: StrengthRecord) -> None:
    """Write a strength that a colleague noted, in another use case; the same words stay once."""
    open_rows = open_strengths(session, draft.client_id)
    if draft.text.strip().casefold() in {row.text.casefold() for row in open_rows}:
        return
    row = _new_strength(
        draft.client_id, draft.text.strip(), len(open_rows), draft.added_on or date.min, draft.kind
    )
    row.id = draft.id
    session.add(row)


def add_strength(
    store: Store, client_id: UUID, text: str, kind: str = "other", *, today: date
) -> UUID:
    """Add one strength; the same words once.

    Raises:
        InvalidInput: there are no words, or too many.
        NotFound: there is no such client.
    """
    text = text.strip()
    if not text:
        raise InvalidInput(problems=(Problem("required", "text"),))
    if len(text) > limits.SHORT:
        raise InvalidInput(problems=(Problem("too-long", "text", {"most": limits.SHORT}),))
    with store.write() as session:
        require_client(session, client_id)
        known = open_strengths(session, client_id)
        same = next((row for row in known if row.text.casefold() == text.casefold()), None)
        if same is not None:
            return same.id
        row = _new_strength(client_id, text, len(known), today, kind)
        session.add(row)
        log_use(session, record_act("strength-added", "strength", row.id, client_id))
        return row.id


def end_strength(store: Store, strength_id: UUID, *, today: date) -> None:
    """Say that a strength no longer holds; the day stays.

    Raises:
        NotFound: there is no such strength.
    """
    _set_end(store, strength_id, today, "strength-ended")


def restore_strength(store: Store, strength_id: UUID) -> None:
    """Take `end_strength` back.

    Raises:
        NotFound: there is no such strength.
    """
    _set_end(store, strength_id, None, "strength-restored")


def set_check(store: Store, client_id: UUID, check: RehabilitationCheck, *, today: date) -> None:
    """Keep how far one rehabilitation need has been looked into (E29).

    Raises:
        InvalidInput: the item or its note is empty or too long.
        NotFound: there is no such client.
    """
    check = trimmed(check)
    if not check.item:
        raise InvalidInput(problems=(Problem("required", "item"),))
    if max(len(check.item), len(check.note)) > limits.LINE:
        raise InvalidInput(problems=(Problem("too-long", "note", {"most": limits.LINE}),))
    with store.write() as session:
        require_client(session, client_id)
        query = select(RehabilitationNeed).where(
            RehabilitationNeed.client_id == client_id, RehabilitationNeed.item == check.item
        )
        row = session.scalars(query).one_or_none()
        if row is None:
            row = RehabilitationNeed(id=uuid4(), client_id=client_id, item=check.item)
        row.state, row.note, row.changed_on = check.state.value, check.note, today
        session.add(row)
        log_use(session, record_act("need-looked-into", "rehabilitation-need", row.id, client_id))


def new_received_draft(client_id: UUID, *, today: date) -> ReceivedDraft:
    """Give an empty form for information from elsewhere."""
    return ReceivedDraft(id=uuid4(), client_id=client_id, on=today)


def save_received(
    store: Store, draft: ReceivedDraft, *, now: datetime, today: date, author: str = ""
) -> UUID:
    """Note information that came from elsewhere, with its six facts; give its id.

    `author`: a colleague who noted it.

    Raises:
        InvalidInput: one of the six facts is missing (703/2023 39 §).
        ChangedElsewhere: it has changed since the form was filled.
        ColleaguesEntry: a colleague noted it.
        NotFound: there is no such client.
    """
    with store.write() as session:
        draft = trimmed(draft)
        if problems := draft.problems(today):
            raise InvalidInput(problems=problems)
        require_client(session, draft.client_id)
        row = session.get(ReceivedInformation, draft.id)
        if row is not None and row.version != draft.version:
            if replace(_received(row), version=draft.version) == draft:
                return draft.id
            raise ChangedElsewhere
        if row is not None:
            refuse_colleagues(session, draft.id)
        else:
            row = ReceivedInformation(id=draft.id, client_id=draft.client_id)
        for name in _FACTS:
            setattr(row, name, getattr(draft, name))
        row.version = draft.version + 1
        session.add(row)
        session.flush()
        _revise(session, "received", draft, now, author)
        drop_draft(session, "received", draft.id)
        act = "received-changed" if draft.version else "received-noted"
        log_use(session, record_act(act, "received-information", draft.id, draft.client_id))
    return draft.id


def load_received_draft(store: Store, received_id: UUID) -> ReceivedDraft:
    """Give one note of received information to be looked at or corrected.

    Raises:
        NotFound: there is no such note.
    """
    with store.write() as session:
        row = session.get(ReceivedInformation, received_id)
        if row is None:
            raise NotFound(kind="received")
        log_use(session, section_opened("received-information", row.client_id, received_id))
        return _received(row)


def _received(row: ReceivedInformation) -> ReceivedDraft:
    facts = {name: getattr(row, name) for name in _FACTS}
    return ReceivedDraft(id=row.id, client_id=row.client_id, version=row.version, **facts)


def _settled(draft: NeedsDraft) -> NeedsDraft:
    """Trim every text; areas of which nothing was said stay out."""
    areas = (trimmed(view) for view in draft.areas)
    texts = dict.fromkeys(text.strip() for text in draft.strengths)
    return replace(
        draft,
        areas=tuple(view for view in areas if not view.is_empty),
        strengths=tuple(text for text in texts if text),
    )


def _fill(row: NeedsAssessment, draft: NeedsDraft) -> None:
    if draft.on is not None:  # asked for by draft.problems
        row.on = draft.on
    row.together, row.next_on = draft.together, draft.next_on
    row.strengths = list(draft.strengths)
    row.version = draft.version + 1
    row.areas = [
        LifeAreaView(
            id=uuid4(),
            position=position,
            area=view.area,
            level=view.level,
            client_words=view.client_words,
            worker_view=view.worker_view,
        )
        for position, view in enumerate(draft.areas)
    ]


def _keep_strengths(session: Session, draft: NeedsDraft, today: date) -> None:
    """New words are added, words that are gone end today; the others stay as they are."""
    known = {row.text.casefold(): row for row in open_strengths(session, draft.client_id)}
    wanted = {text.casefold() for text in draft.strengths}
    for key, row in known.items():
        if key not in wanted:
            row.ended_on = today
    for position, text in enumerate(draft.strengths):
        if stored := known.get(text.casefold()):
            stored.position = position
        else:
            session.add(_new_strength(draft.client_id, text, position, today))


def _new_strength(
    client_id: UUID, text: str, position: int, today: date, kind: str = "other"
) -> ClientStrength:
    return ClientStrength(
        id=uuid4(), client_id=client_id, text=text, kind=kind, position=position, added_on=today
    )


def _set_end(store: Store, strength_id: UUID, on: date | None, action: str) -> None:
    with store.write() as session:
        row = session.get(ClientStrength, strength_id)
        if row is None:
            raise NotFound(kind="strength")
        if row.ended_on == on:
            return
        row.ended_on = on
        log_use(session, record_act(action, "strength", strength_id, row.client_id))


def _record(session: Session, draft: NeedsDraft, now: datetime, author: str = "") -> None:
    _revise(session, "needs", draft, now, author)
    texts = (text for view in draft.areas for text in (view.client_words, view.worker_view))
    body = "\n".join((*draft.strengths, *texts))
    search_index.index(session, "needs", draft.id, draft.client_id, title="", body=body)
    drop_draft(session, "needs", draft.id)
    action = "needs-corrected" if draft.version else "needs-assessed"
    log_use(session, record_act(action, "needs", draft.id, draft.client_id))


def _revise(
    session: Session, kind: str, draft: NeedsDraft | ReceivedDraft, now: datetime, author: str
) -> None:
    worker = find_worker(session)
    revise(
        session,
        kind,
        draft.id,
        draft.client_id,
        payload=content_of(draft),
        worker=author or (worker.name if worker else ""),
        reason="",
        now=now,
    )
