"""Reading clients with their period, decision and open notes, for one or for all at once.

Every page asks these, so the statements are built once for each scope and given their values when
they are asked (`scope_of`, `values_of`): building one takes longer than SQLite takes to answer it.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeVarTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from app.domain.clients import ClientRow
from app.domain.periods import PeriodRow
from app.errors import NotFound
from app.storage.schema.client import Client, SafetyNote
from app.storage.schema.period import Decision, ServicePeriod

_COLUMNS = (
    Client.id,
    Client.version,
    Client.first_names,
    Client.last_name,
    Client.born,
    Client.phone,
    Client.own_worker,
    Client.protected,
    Client.service_language,
    Client.interpreter_needed,
    Client.agreed_gap_days,
    Client.ended_on,
)
_NAMES = tuple(column.key for column in _COLUMNS)

_KNOWN = select(Client.id).where(Client.id == bindparam("client_id"))

Columns = TypeVarTuple("Columns")


class DecisionDates(NamedTuple):
    """From when to when a decision is in force."""

    start: date
    end: date | None


class Scope(Enum):
    """All clients of the caseload, all who have ended, or one whose id comes as a value."""

    ACTIVE = "active"
    ENDED = "ended"
    ONE = "one"


Which = UUID | Scope | None


def scope_of(which: Which) -> Scope | None:
    """Give what a kept statement is built for."""
    return Scope.ONE if isinstance(which, UUID) else which


def values_of(which: Which, **more: Any) -> dict[str, Any]:
    """Give the values of a kept statement."""
    return {**more, "whose": which} if isinstance(which, UUID) else more


def among(query: Select[*Columns], column: Any, which: Which) -> Select[*Columns]:
    """Narrow a query to one client, to active or ended ones; `column` holds the client's id.

    A kept statement names `Scope.ONE` and gets the id as a value; any other may name the client.
    """
    if which is None:
        return query
    if isinstance(which, UUID):
        return query.where(column == which)
    if which is Scope.ONE:
        return query.where(column == bindparam("whose"))
    active = Client.ended_on.is_(None)
    wanted = active if which is Scope.ACTIVE else Client.ended_on.is_not(None)
    if column is Client.id:
        return query.where(wanted)
    return query.where(column.in_(select(Client.id).where(wanted)))


def by_hex(column: Any) -> ColumnElement[str]:
    """Give an id column as the text it is in the file.

    Rows of all clients are brought together by it: a UUID object for each row of each query costs
    more than the queries.
    """
    return type_coerce(column, String)


def client_rows(session: Session, only: Which = None) -> dict[UUID, ClientRow]:
    """Give all clients by id in the order of their names, or just one."""
    return rows_with(
        session,
        periods=newest_periods(session, only),
        decisions=newest_decisions(session, only),
        only=only,
    )


def rows_with(
    session: Session,
    *,
    periods: Mapping[str, PeriodRow],
    decisions: Mapping[str, DecisionDates],
    only: Which = None,
) -> dict[UUID, ClientRow]:
    """Give the clients with periods and decisions that have been read already."""
    noted = _clients_with_notes(session, only)
    found = {}
    for values in session.execute(_rows_query(scope_of(only)), values_of(only)):
        key = values[0].hex
        decision = decisions.get(key)
        found[values[0]] = ClientRow(
            **dict(zip(_NAMES, values, strict=True)),
            has_safety_note=key in noted,
            period=periods.get(key),
            decision_end=decision.end if decision else None,
        )
    return found


@cache
def _rows_query(scope: Scope | None) -> Select[*tuple[Any, ...]]:
    query = select(*_COLUMNS).order_by(Client.sort_name, Client.id)
    return among(query, Client.id, scope)


def client_row(session: Session, client_id: UUID) -> ClientRow:
    """Give one client; NotFound if there is none with this id."""
    found = client_rows(session, client_id).get(client_id)
    if found is None:
        raise NotFound(kind="client")
    return found


def require_client(session: Session, client_id: UUID) -> None:
    """Refuse a record of a client who isn't there; NotFound rather than a broken foreign key."""
    if session.scalar(_KNOWN, {"client_id": client_id}) is None:
        raise NotFound(kind="client")


def newest_periods(session: Session, only: Which = None) -> dict[str, PeriodRow]:
    """Give each client's period that runs or ran last, by the hex of the client's id."""
    found = session.execute(_periods_query(scope_of(only)), values_of(only))
    return {
        key: PeriodRow(
            id=period_id,
            version=version,
            start=start,
            end=end,
            interim_check=interim_check,
            ended_on=ended_on,
            latest_start=latest_start,
        )
        for key, period_id, version, start, end, interim_check, ended_on, latest_start in found
    }


@cache
def _periods_query(scope: Scope | None) -> Select[*tuple[Any, ...]]:
    query: Select[*tuple[Any, ...]] = select(
        by_hex(ServicePeriod.client_id),
        ServicePeriod.id,
        ServicePeriod.version,
        ServicePeriod.start,
        ServicePeriod.end,
        ServicePeriod.interim_check,
        ServicePeriod.ended_on,
        ServicePeriod.latest_start,
    ).order_by(ServicePeriod.start)
    return among(query, ServicePeriod.client_id, scope)


def newest_decisions(session: Session, only: Which = None) -> dict[str, DecisionDates]:
    """Give start and end of each client's newest decision reference, by the hex of the id."""
    found = session.execute(_decisions_query(scope_of(only)), values_of(only))
    return {key: DecisionDates(start, end) for key, start, end in found}


@cache
def _decisions_query(scope: Scope | None) -> Select[*tuple[Any, ...]]:
    query: Select[*tuple[Any, ...]] = select(
        by_hex(Decision.client_id), Decision.start, Decision.end
    ).order_by(Decision.start)
    return among(query, Decision.client_id, scope)


def _clients_with_notes(session: Session, only: Which) -> set[str]:
    return set(session.scalars(_notes_query(scope_of(only)), values_of(only)))


@cache
def _notes_query(scope: Scope | None) -> Select[*tuple[str]]:
    query = select(by_hex(SafetyNote.client_id)).where(SafetyNote.ended_on.is_(None))
    return among(query, SafetyNote.client_id, scope)
