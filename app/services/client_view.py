"""Asiakasnäkymä (09): one client's plan as the client reads it, and what the client adds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_view import (
    ClientRemarkDraft,
    ClientView,
    OwnRating,
    TeamMember,
)
from app.domain.goals import GoalRow
from app.domain.network import Tone
from app.domain.today import BookingDraft
from app.errors import InvalidInput, NotFound
from app.services.booking_rows import upcoming_booking
from app.services.client_rows import require_client
from app.services.client_words import newest_words
from app.services.draft_rows import drop_draft
from app.services.drafts import read_draft
from app.services.goal_rows import goals_of
from app.services.network_reading import read_people
from app.services.practice_runs import runs_of_client
from app.services.summary import last_agreed
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import require_worker
from app.storage import search_index
from app.storage.schema.client import Client
from app.storage.schema.client_voice import ClientRemark
from app.storage.schema.meeting import Draft, Meeting
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import call_name, sort_key, spoken_language

_KIND: Final = "client-remark"
_NEWEST: Final = 6


class _Names(NamedTuple):
    first_names: str
    own_worker: str
    own_worker_title: str
    work_pair: str
    protected: bool
    service_language: str


def load_client_view(
    store: Store, client_id: UUID, *, now: datetime, logged: bool = True
) -> ClientView:
    """Give what the turned screen shows of one client; the whole of it is one view in the log.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("client-view", client_id), logged=logged) as session:
        names = _names(session, client_id)
        worker = require_worker(session)
        goals = tuple(goals_of(session, client_id, only_open=True))
        agreed, agreed_on = last_agreed(session, client_id)
        return ClientView(
            first_name=call_name(names.first_names),
            worker=call_name(worker.first_names),
            remark=_remark(session, client_id),
            language=spoken_language(names.service_language),
            goals=goals,
            runs=runs_of_client(session, client_id),
            team=(*_professionals(names), *_network(session, client_id, goals)),
            agreed=agreed,
            agreed_on=agreed_on,
            next_booking=_next(session, client_id, names, now),
            words=newest_words(session, client_id, most=_NEWEST),
            ratings=_ratings(session, client_id),
        )


def save_remark(store: Store, draft: ClientRemarkDraft, *, now: datetime, today: date) -> UUID:
    """Keep the client's own words as they are; pressing twice keeps them once.

    Raises:
        InvalidInput: nothing was written, or far too much.
        NotFound: there is no such client.
    """
    if problems := draft.problems():
        raise InvalidInput(problems=problems)
    with store.write() as session:
        require_client(session, draft.client_id)
        if session.get(ClientRemark, draft.id) is None:
            words = draft.text.strip()
            remark = ClientRemark(
                id=draft.id, client_id=draft.client_id, on=today, at=now, text=words
            )
            session.add(remark)
            search_index.index(
                session, _KIND, draft.id, draft.client_id, title=today.isoformat(), body=words
            )
            log_use(session, record_act("remark-written", _KIND, draft.id, draft.client_id))
        drop_draft(session, _KIND, draft.id)
    return draft.id


def _names(session: Session, client_id: UUID) -> _Names:
    query = select(
        Client.first_names,
        Client.own_worker,
        Client.own_worker_title,
        Client.work_pair,
        Client.protected,
        Client.service_language,
    ).where(Client.id == client_id)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound(kind="client")
    return _Names(*row)


def _remark(session: Session, client_id: UUID) -> ClientRemarkDraft:
    """The words that were being typed when the screen was locked, else a new remark."""
    query = (
        select(Draft)
        .where(Draft.kind == _KIND, Draft.client_id == client_id, Draft.discarded_at.is_(None))
        .order_by(Draft.saved_at.desc())
    )
    kept = session.scalars(query).first()
    draft = read_draft(kept).draft if kept is not None else None
    if isinstance(draft, ClientRemarkDraft):
        return draft
    return ClientRemarkDraft(id=uuid4(), client_id=client_id)


def _professionals(names: _Names) -> list[TeamMember]:
    found = []
    if names.own_worker:
        worker = TeamMember(label=names.own_worker, role=names.own_worker_title, is_own_worker=True)
        found.append(worker)
    if names.work_pair and names.work_pair != names.own_worker:
        found.append(TeamMember(label=names.work_pair))
    return found


def _network(session: Session, client_id: UUID, goals: Sequence[GoalRow]) -> list[TeamMember]:
    """Everybody on the map by name; who is only wished for stands last."""
    titles = {goal.id: goal.short_title or goal.title for goal in goals}
    rows = [one.row() for one in read_people(session, client_id)]
    found = [
        TeamMember(
            label=row.label,
            role=row.plan_role,
            kind=row.kind,
            helps=tuple(titles[one] for one in row.helps_goals if one in titles),
            wished=row.tone is Tone.WISH,
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (one.wished, sort_key(one.label)))


def _next(session: Session, client_id: UUID, names: _Names, now: datetime) -> BookingDraft | None:
    booking = upcoming_booking(session, client_id, now=now)
    return replace(booking, place="") if booking and names.protected else booking


def _ratings(session: Session, client_id: UUID) -> tuple[OwnRating, ...]:
    query = (
        select(Meeting.on, Meeting.rating_topic, Meeting.rating_before, Meeting.rating_after)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.rating_before.is_not(None), Meeting.rating_after.is_not(None))
        .order_by(Meeting.on.desc(), Meeting.at.desc())
        .limit(_NEWEST)
    )
    return tuple(
        OwnRating(on=on, topic=topic, before=before, after=after)
        for on, topic, before, after in session.execute(query)
        if before is not None and after is not None
    )
