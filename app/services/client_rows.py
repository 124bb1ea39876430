"""Reading clients with their period, decision and open notes, for one or for all at once."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
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


class DecisionDates(NamedTuple):
    """From when to when a decision is in force."""

    start: date
    end: date | None


def client_rows(session: Session, only: UUID | None = None) -> dict[UUID, ClientRow]:
    """Give all clients by id in the order of their names, or just one."""
    query = select(*_COLUMNS).order_by(Client.sort_name, Client.id)
    if only is not None:
        query = query.where(Client.id == only)
    periods = newest_periods(session, only)
    decisions = newest_decisions(session, only)
    noted = _clients_with_notes(session, only)
    return {
        row["id"]: ClientRow(
            **row,
            has_safety_note=row["id"] in noted,
            period=periods.get(row["id"]),
            decision_end=decisions[row["id"]].end if row["id"] in decisions else None,
        )
        for row in session.execute(query).mappings()
    }


def client_row(session: Session, client_id: UUID) -> ClientRow:
    """Give one client; NotFound if there is none with this id."""
    found = client_rows(session, client_id).get(client_id)
    if found is None:
        raise NotFound(kind="client")
    return found


def require_client(session: Session, client_id: UUID) -> None:
    """Refuse a record of a client who isn't there; NotFound rather than a broken foreign key."""
    if session.get(Client, client_id) is None:
        raise NotFound(kind="client")


def newest_periods(session: Session, only: UUID | None = None) -> dict[UUID, PeriodRow]:
    """Give each client's period that runs or ran last."""
    columns = (
        ServicePeriod.id,
        ServicePeriod.version,
        ServicePeriod.start,
        ServicePeriod.end,
        ServicePeriod.interim_check,
        ServicePeriod.ended_on,
    )
    query = select(ServicePeriod.client_id, *columns).order_by(ServicePeriod.start)
    if only is not None:
        query = query.where(ServicePeriod.client_id == only)
    found = {}
    for row in session.execute(query).mappings():
        values = dict(row)
        client_id = values.pop("client_id")
        found[client_id] = PeriodRow(**values)
    return found


def newest_decisions(session: Session, only: UUID | None = None) -> dict[UUID, DecisionDates]:
    """Give start and end of each client's newest decision reference."""
    query = select(Decision.client_id, Decision.start, Decision.end).order_by(Decision.start)
    if only is not None:
        query = query.where(Decision.client_id == only)
    return {
        client_id: DecisionDates(start, end) for client_id, start, end in session.execute(query)
    }


def _clients_with_notes(session: Session, only: UUID | None) -> set[UUID]:
    query = select(SafetyNote.client_id).where(SafetyNote.ended_on.is_(None))
    if only is not None:
        query = query.where(SafetyNote.client_id == only)
    return set(session.scalars(query))
