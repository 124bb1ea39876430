"""One client's counts come from those of the caseload while these are kept, and are the same."""

from uuid import UUID

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.domain.clients import CaseloadRow
from app.services import caseload
from app.services.client_facts import KnownClient, known_clients
from app.services.client_rows import Scope
from app.services.vault import Store
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
