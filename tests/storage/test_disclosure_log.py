"""The disclosure log in the file: written with its event, never changed, and checkable."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from app.services.vault import LogUser, Store, UseEvent
from app.storage.disclosure_log import Disclosure, first_bad_disclosure, log_disclosure
from app.storage.schema.audit import DisclosureLog
from app.storage.use_log import verify

PAPER = Disclosure(recipient="Kela", way="printer", ground="not-told")


def disclose(store: Store, client_id: UUID | None, count: int = 1) -> None:
    event = UseEvent("document-left", "plan", uuid4(), client_id, "social-rehabilitation")
    for _ in range(count):
        with store.write() as session:
            log_disclosure(session, event, PAPER)


def bad(store: Store) -> int | None:
    with store.read() as session:
        assert verify(session, key=store.keys.audit_key) is None
        return first_bad_disclosure(session)


def without_guards(store: Store, statement: str) -> None:
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'disclosure%'"
    with store.write() as session:
        for name in session.scalars(text(triggers)).all():
            session.execute(text(f"DROP TRIGGER {name}"))
        session.execute(text(statement))


@pytest.mark.requirement("I3.3", "S3")
def test_a_disclosure_holds_what_the_law_names(store: Store) -> None:
    client = uuid4()
    store.user = LogUser("7", "Demo-Kaisa Ohjaaja", "ohjaaja", "Keskusta", "hva-1")
    disclose(store, client)
    with store.read() as session:
        row = session.scalars(select(DisclosureLog)).one()
    assert (row.client_id, row.object_type, row.provider, row.discloser_id) == (
        client, "plan", "hva-1", "7",
    )  # fmt: skip
    assert (row.discloser_name, row.recipient, row.way, row.purpose, row.ground) == (
        "Demo-Kaisa Ohjaaja", "Kela", "printer", "social-rehabilitation", "not-told",
    )  # fmt: skip
    assert (row.at, row.object_id is None) == (store.clock(), False)


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(
    "statement",
    ["UPDATE disclosure_log SET recipient = 'X'", "DELETE FROM disclosure_log"],
)
def test_the_file_itself_refuses_to_change_it(store: Store, statement: str) -> None:
    disclose(store, uuid4())
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text(statement))
    assert bad(store) is None


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE disclosure_log SET recipient = 'X' WHERE n = 2", 2),
        ("UPDATE disclosure_log SET ground = 'own-register' WHERE n = 3", 3),
        ("UPDATE disclosure_log SET event_n = event_n - 1 WHERE n = 3", 3),
        ("DELETE FROM disclosure_log WHERE n = 2", 2),
        ("DELETE FROM disclosure_log WHERE n = 3", 3),
        ("INSERT INTO disclosure_log SELECT 4, at, client_id, object_type, object_id, way, provider"
         ", discloser_id, discloser_name, recipient, purpose, ground, event_n FROM disclosure_log"
         " WHERE n = 3", 4),
    ],
)  # fmt: skip
def test_the_chain_of_the_use_log_vouches_for_every_row(
    store: Store, statement: str, number: int
) -> None:
    disclose(store, uuid4(), 3)
    without_guards(store, statement)
    assert bad(store) == number


@pytest.mark.requirement("I3.3")
def test_nothing_is_disclosed_without_saying_whose_it_was(store: Store) -> None:
    with pytest.raises(ValueError, match="client"):
        disclose(store, None)
    assert bad(store) is None
