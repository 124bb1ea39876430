"""One client's counts come from those of the caseload while these are kept, and are the same."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.domain.clients import CaseloadRow
from app.domain.summary import ClientHead
from app.services import caseload
from app.services.client_facts import KnownClient, known_clients
from app.services.client_rows import Scope
from app.services.periods import load_period
from app.services.summary import load_head
from app.services.vault import Store
from app.storage.settled import driver_of
from app.text import local
from tests.casework import add_client, add_worker, log, visit
from tests.conftest import PRACTICE_NOW, Clock


def known(store: Store, now: Clock, only: UUID | Scope) -> dict[UUID, KnownClient]:
    with store.read() as session:
        return known_clients(session, today=local(now()).date(), now=now(), only=only)


@pytest.mark.requirement("I9.8")
def test_each_client_of_the_practice_caseload_is_the_same_read_alone_or_with_all(
    practice_store: Store,
) -> None:
    now = Clock(PRACTICE_NOW)
    practice_store.settled.forget()
    clients = [row.client.id for row in _rows(practice_store, now)]
    assert len(clients) > 2
    practice_store.settled.forget()
    alone = [known(practice_store, now, client_id)[client_id] for client_id in clients]
    together = known(practice_store, now, Scope.ACTIVE)
    kept = [known(practice_store, now, client_id)[client_id] for client_id in clients]
    assert kept == [together[client_id] for client_id in clients] == alone


@pytest.mark.requirement("I9.8")
def test_nothing_is_asked_twice_until_something_is_written(store: Store, clock: Clock) -> None:
    add_worker(store)
    client_id = add_client(store)
    asked: list[str] = []

    def told(*parts: object) -> None:
        asked.append(str(parts[2]))

    event.listen(Engine, "before_cursor_execute", told)
    try:
        known(store, clock, client_id)
        alone = len(asked)
        known(store, clock, Scope.ACTIVE)
        asked.clear()
        known(store, clock, client_id)
        assert len(asked) < alone - 10
        log(store, visit(client_id))
        asked.clear()
        assert known(store, clock, client_id)[client_id].facts.weeks_met == 1
        assert len(asked) >= alone
    finally:
        event.remove(Engine, "before_cursor_execute", told)


@pytest.mark.requirement("I9.8")
def test_who_is_not_in_the_caseload_is_read_alone(store: Store, clock: Clock) -> None:
    add_worker(store)
    known(store, clock, Scope.ACTIVE)
    assert known(store, clock, UUID(int=9)) == {}


def _rows(store: Store, now: Clock) -> list[CaseloadRow]:
    return caseload.list_caseload(store, today=local(now()).date(), now=now(), logged=False)


@pytest.mark.requirement("I9.8")
def test_the_header_over_a_period_is_the_one_that_is_read_alone(practice_store: Store) -> None:
    now = Clock(PRACTICE_NOW)
    today = local(now()).date()
    for row in _rows(practice_store, now):
        page = load_period(practice_store, row.client.id, today=today, now=now(), logged=False)
        head = load_head(practice_store, row.client.id, today=today)
        assert head == ClientHead(
            client=page.client, marks=page.marks, group_phases=page.group_phases, weeks=page.weeks
        )


@pytest.mark.requirement("I9.8")
def test_the_newest_plans_and_the_months_scores_are_found_by_their_indexes(
    practice_store: Store,
) -> None:
    asked: list[tuple[str, Any]] = []

    def told(*parts: Any) -> None:
        asked.append((parts[2], parts[3]))

    practice_store.settled.forget()
    event.listen(Engine, "before_cursor_execute", told)
    try:
        known(practice_store, Clock(PRACTICE_NOW), Scope.ACTIVE)
    finally:
        event.remove(Engine, "before_cursor_execute", told)
    with practice_store.read() as session:
        driver = driver_of(session)
        ways = " ".join(
            str(row[3])
            for statement, values in asked
            if statement.startswith("SELECT")
            for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        )
    assert "USING INDEX ix_plan_finished" in ways
    assert "USING COVERING INDEX ix_gas_score_on" in ways
