"""Asiakkaan toive → mitä muutimme: the client's own, apart from the anonymous question (P27)."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from app.domain.client_records import WorkWishDraft
from app.errors import InvalidInput
from app.services import client_records
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, events


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def save(store: Store, client_id: UUID, kind: str, **values: Any) -> UUID:
    draft = replace(client_records.new_record(kind, client_id, today=TODAY), **values)
    return client_records.save_record(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("P27", "R21")
def test_the_clients_wish_and_what_was_changed_for_it(store: Store, client_id: UUID) -> None:
    wish = save(store, client_id, "work-wish", wish="Viesti ensin, ei puhelua")
    stored = client_records.load_record(store, "work-wish", wish)
    assert isinstance(stored, WorkWishDraft)
    with pytest.raises(InvalidInput) as raised:
        client_records.save_record(
            store, replace(stored, changed="Viesti edellisenä päivänä"), now=NOW, today=TODAY
        )
    assert [one.field for one in raised.value.values["problems"]] == ["changed_on"]  # type: ignore[attr-defined]
    done = replace(stored, changed="Viesti edellisenä päivänä", changed_on=TODAY)
    client_records.save_record(store, done, now=NOW, today=TODAY)
    (row,) = client_records.list_records(store, client_id).wishes
    assert (row.wish, row.changed_on) == ("Viesti ensin, ei puhelua", TODAY)
    assert {kind for _, kind in events(store)} >= {"work-wish", "client-records"}
    with pytest.raises(InvalidInput):
        save(store, client_id, "work-wish", wish=" ")
