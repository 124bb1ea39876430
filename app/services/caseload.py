"""The clients: their list, one client's header, the form that adds and changes them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Select, Uuid, bindparam, func, select
from sqlalchemy.orm import Session

from app.domain.clients import (
    Attention,
    CaseloadRow,
    ClientDraft,
    ClientRow,
    Contact,
    Counts,
    Notices,
    Week,
)
from app.domain.finding import digits_of
from app.domain.gates import rhythm_broken, warnings
from app.domain.goals import GoalStatus, StepStatus
from app.domain.periods import PeriodRow, ribbon
from app.services.client_facts import KnownClient, known_clients
from app.services.client_form import open_note, read_form, save_form
from app.services.client_rows import Scope, by_hex, client_row, client_rows
from app.services.rhythm import Rhythm
from app.services.same_person import identity_key, name_key
from app.services.use_events import list_shown, section_opened, viewing
from app.storage.schema.client import Client
from app.storage.schema.errand import Errand
from app.storage.schema.goal import Goal, Step
from app.storage.schema.meeting import Draft, Meeting
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Document
from app.storage.store import Store
from app.storage.use_log import log_use

DRAFT_RANK = 90


def list_caseload(
    store: Store, *, today: date, now: datetime, ended: bool = False, logged: bool = True
) -> list[CaseloadRow]:
    """Give the clients in the order of their names for *Asiakkaat* (04), or those of *Päättyneet*.

    A caseload doesn't grow with the years, the archive does: so they are two lists.
    """
    with store.write() if logged else store.read() as session:
        scope = Scope.ENDED if ended else Scope.ACTIVE
        known = known_clients(session, today=today, now=now, only=scope)
        steps = _step_figures(session)
        drafted = _clients_with_drafts(session)
        if logged:
            log_use(session, list_shown("ended-clients" if ended else "caseload", known))
    return [
        _caseload_row(one, today, steps.get(client_id.hex, (0, 0)), client_id.hex in drafted)
        for client_id, one in known.items()
    ]


def load_client(store: Store, client_id: UUID, *, section: str, logged: bool = True) -> ClientRow:
    """Give the header of a client's page; opening a section is one use event.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened(section, client_id), logged=logged) as session:
        return client_row(session, client_id)


def section_counts(store: Store, client_id: UUID) -> Counts:
    """Give the figures of the section list; figures alone are no view."""
    with store.read() as session:
        found = session.execute(_counts_query(), {"whose": client_id}).mappings().one()
    return Counts(**found)


@cache
def _counts_query() -> Select[*tuple[int, ...]]:
    """Five figures in one statement: asking for each takes longer than counting."""
    whose = bindparam("whose", type_=Uuid())

    def counted(table: Any, *conditions: Any) -> Any:
        rows = select(func.count(table.id)).where(table.client_id == whose, *conditions)
        return rows.scalar_subquery()

    return select(
        counted(Goal, Goal.status == GoalStatus.OPEN.value).label("goals"),
        counted(Meeting, Meeting.withdrawn_at.is_(None)).label("meetings"),
        counted(NetworkPerson, NetworkPerson.left_on.is_(None)).label("network"),
        counted(Errand, Errand.done_on.is_(None)).label("errands"),
        counted(Document).label("documents"),
    )


def new_client_draft() -> ClientDraft:
    """Give an empty form; own worker stays empty: naming one is the county's (review 11)."""
    return ClientDraft(id=uuid4())


def load_client_draft(store: Store, client_id: UUID) -> ClientDraft:
    """Give a client's form. With turvakielto the address fields are empty; a save keeps them."""
    with store.view(section_opened("client-form", client_id)) as session:
        return read_form(session, client_id, shown=False)


def reveal_address(store: Store, client_id: UUID) -> ClientDraft:
    """Give the form with the protected address: she must find the door. Logged on its own."""
    with store.view(section_opened("protected-address", client_id)) as session:
        return read_form(session, client_id, shown=True)


def save_client(store: Store, draft: ClientDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed client; pressing twice saves once.

    Raises:
        InvalidInput: something keeps it from being saved.
        ChangedElsewhere: the client has changed since the form was filled.
    """
    return save_form(store, draft, now=now, today=today)


def load_notices(store: Store, client_id: UUID) -> Notices:
    """Give what *Huomioita* holds; each opening is logged (worker-review.md 5)."""
    with store.view(section_opened("notices", client_id)) as session:
        row = client_row(session, client_id)
        return Notices(protected=row.protected, safety_note=open_note(session, client_id))


def similar_clients(store: Store, draft: ClientDraft) -> list[ClientRow]:
    """Give clients that may be the same person: same identity, name and birth date, or phone."""
    return list(similar_to_each(store, [draft])[0])


def similar_to_each(
    store: Store, drafts: Sequence[ClientDraft]
) -> tuple[tuple[ClientRow, ...], ...]:
    """Give for each of many, as of a file, who may be the same; the store is read once for all."""
    columns = (Client.id, Client.identity, Client.sort_name, Client.born, Client.phone)
    with store.write() as session:
        known: dict[tuple[object, ...], list[UUID]] = {}
        for client_id, identity, name, born, phone in session.execute(select(*columns)):
            for sign in _signs_of(identity, name, born, phone):
                known.setdefault(sign, []).append(client_id)
        found = [_same(known, draft) for draft in drafts]
        shown = dict.fromkeys(client_id for same in found for client_id in same)
        if not shown:
            return tuple(() for _ in drafts)
        log_use(session, list_shown("similar-clients", shown))
        rows = client_rows(session)
    return tuple(tuple(rows[client_id] for client_id in same) for same in found)


def _same(known: Mapping[tuple[object, ...], Sequence[UUID]], draft: ClientDraft) -> list[UUID]:
    name = name_key(draft.last_name, draft.first_names)
    signs = _signs_of(identity_key(draft.identity), name, draft.born, draft.phone)
    found = dict.fromkeys(one for sign in signs for one in known.get(sign, ()))
    return [client_id for client_id in found if client_id != draft.id]


def _signs_of(
    identity: str, name: str, born: date | None, phone: str
) -> Iterator[tuple[object, ...]]:
    """Give what a person is known by; two of the same sign may be the same person."""
    if identity:
        yield ("identity", identity)
    if name:
        yield ("name", name, born)
    if number := digits_of(phone):
        yield ("phone", number)


def week_ribbon(period: PeriodRow | None, rhythm: Rhythm, today: date) -> tuple[Week, ...]:
    """Give the cells of the ribbon; none while no period is set."""
    if period is None:
        return ()

    def days(weeks: set[int]) -> list[date]:
        return [period.start + timedelta(weeks=week) for week in weeks]

    cells = ribbon(period, days(rhythm.met_weeks), days(rhythm.contact_weeks), today)
    return tuple(_cell(*cell) for cell in cells)


@cache
def _cell(state: str, contact: bool, current: bool) -> Week:
    """There are only twelve different cells, and thousands of them in a list."""
    return Week(Contact(state), contact, current)


def _caseload_row(
    one: KnownClient, today: date, steps: tuple[int, int], drafted: bool
) -> CaseloadRow:
    row, rhythm = one.row, one.rhythm
    active = row.ended_on is None
    found = warnings(one.facts, today)
    attention = found[0] if found else None
    if attention is None and drafted:
        attention = Attention(code="draft", rank=DRAFT_RANK)
    return CaseloadRow(
        client=row,
        weeks=week_ribbon(row.period, rhythm, today) if active else (),
        week_number=row.period.week_number(today) if row.period and active else 0,
        goal_count=one.facts.open_goals,
        steps_done=steps[0],
        steps_total=steps[1],
        last_met=rhythm.last_met,
        last_place="" if row.protected else rhythm.last_place,
        last_contact=rhythm.last_contact,
        next_booking=one.next_start,
        attention=attention,
        gap_exceeded=rhythm_broken(one.facts, today) is not None,
        days_left=(row.decision_end - today).days if row.decision_end and active else None,
    )


def _step_figures(session: Session) -> dict[str, tuple[int, int]]:
    """Steps done and all steps of each client's open goals."""
    found = session.execute(_steps_query())
    return {client_id: (some, total) for client_id, some, total in found}


@cache
def _steps_query() -> Any:
    done = func.count(Step.id).filter(Step.status == StepStatus.DONE.value)
    return (
        select(by_hex(Goal.client_id), done, func.count())
        .join(Step, Step.goal_id == Goal.id)
        .where(Goal.status == GoalStatus.OPEN.value)
        .group_by(Goal.client_id)
    )


def _clients_with_drafts(session: Session) -> set[str]:
    query = select(by_hex(Draft.client_id)).where(
        Draft.discarded_at.is_(None), Draft.client_id.is_not(None)
    )
    return set(session.scalars(query))
