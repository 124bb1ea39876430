"""The use log in the file: written with the act, never changed, and checkable."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.progress import NoProgress
from app.security.audit_chain import BreakKind, ChainBreak
from app.services.vault import LogUser, Store, UseEvent, log_use
from app.storage.schema.audit import UseLog
from app.storage.use_log import CLOCK_TOLERANCE, append, head, verify
from tests.conftest import Clock

WORKER = LogUser("worker-7", "Sanna Sosiaaliohjaaja", "social-instructor", "Keskusta", "hva-1")


def log_some(store: Store, count: int) -> None:
    for _ in range(count):
        with store.write() as session:
            log_use(
                session, UseEvent("client-opened", "client", uuid4(), uuid4(), "rehabilitation")
            )


def broken(store: Store) -> ChainBreak | None:
    with store.read() as session:
        return verify(session, key=store.keys.audit_key)


def tamper(store: Store, *statements: str) -> None:
    """Do what a forger with the open file can do: away with the triggers first."""
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    with store.write() as session:
        for name in session.scalars(text(triggers)).all():
            session.execute(text(f"DROP TRIGGER {name}"))
        for statement in statements:
            session.execute(text(statement))


@pytest.mark.requirement("A5")
def test_an_event_says_who_what_whose_why_and_when(
    store: Store, clock: Callable[[], object]
) -> None:
    client, meeting = uuid4(), uuid4()
    store.user = WORKER
    with store.write() as session:
        event = UseEvent(
            "meeting-saved", "meeting", meeting, client, "rehabilitation",
            {"goals": 2, "ids": [client], "form": "home-visit", "id": meeting},
        )  # fmt: skip
        number = log_use(session, event)
    with store.read() as session:
        row = session.scalars(select(UseLog).where(UseLog.n == number)).one()
    assert (row.user_id, row.user_name, row.role, row.unit, row.controller) == (
        "worker-7", "Sanna Sosiaaliohjaaja", "social-instructor", "Keskusta", "hva-1",
    )  # fmt: skip
    assert (row.action, row.object_type, row.object_id, row.client_id, row.purpose, row.at) == (
        "meeting-saved", "meeting", meeting, client, "rehabilitation", clock(),
    )  # fmt: skip
    assert row.details == f'{{"form":"home-visit","goals":2,"id":"{meeting}","ids":["{client}"]}}'
    assert broken(store) is None


@pytest.mark.requirement("A5")
def test_the_act_and_its_event_live_and_die_together(store: Store) -> None:
    with store.read() as session:
        before = head(session)
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(
            text("INSERT INTO audit_head VALUES (:n, 0, x'')"),
            {"n": log_use(session, UseEvent("client-saved", "client"))},
        )
    with store.read() as session:
        assert head(session) == before
    log_some(store, 3)
    with store.read() as session:
        assert head(session).n == before.n + 3


@pytest.mark.requirement("A5")
def test_a_reading_session_cannot_log(store: Store) -> None:
    with pytest.raises(RuntimeError), store.read() as session:
        log_use(session, UseEvent("client-opened", "client"))


@pytest.mark.requirement("A5")
@pytest.mark.parametrize("words", ["Aino Esimerkki", "", "x" * 70, "kävi kotona", "a\nb"])
def test_no_free_text_gets_into_the_log(words: str) -> None:
    for made in (
        lambda: UseEvent(words, "client"),
        lambda: UseEvent("saved", words),
        lambda: UseEvent("saved", "client", purpose=words or " "),
        lambda: UseEvent("saved", "client", details={"note": words}),
        lambda: UseEvent("saved", "client", details={words: 1}),
    ):
        with pytest.raises(ValueError, match="codes"):
            made()


@pytest.mark.requirement("A5")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE use_log SET action = 'other' WHERE n = 1",
        "DELETE FROM use_log WHERE n = 1",
        "UPDATE audit_head SET n = 1",
        "DELETE FROM audit_head",
        "INSERT INTO audit_head VALUES (2, 0, x'00')",
    ],
)
def test_the_file_itself_refuses_to_change_the_log(store: Store, statement: str) -> None:
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text(statement))
    assert broken(store) is None


@pytest.mark.requirement("A5")
@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE use_log SET client_id = NULL WHERE n = 4", ChainBreak(4, BreakKind.EDITED)),
        ("UPDATE use_log SET at = at + 1 WHERE n = 4", ChainBreak(4, BreakKind.EDITED)),
        ("UPDATE use_log SET user_name = 'X' WHERE n = 4", ChainBreak(4, BreakKind.EDITED)),
        ("UPDATE use_log SET details = '[]' WHERE n = 4", ChainBreak(4, BreakKind.EDITED)),
        ("DELETE FROM use_log WHERE n = 4", ChainBreak(4, BreakKind.MISSING)),
        ("UPDATE use_log SET n = 99 WHERE n = 8", ChainBreak(8, BreakKind.RENUMBERED)),
        ("DELETE FROM use_log WHERE n > 5", ChainBreak(6, BreakKind.CUT)),
        ("UPDATE audit_head SET n = 7", ChainBreak(8, BreakKind.EDITED)),
    ],
)
def test_tampering_is_found_and_named(store: Store, statement: str, expected: ChainBreak) -> None:
    log_some(store, 6)
    with store.read() as session:
        assert head(session).n == 8  # store created, unlocked and six more
    tamper(store, statement)
    assert broken(store) == expected


@pytest.mark.requirement("A5")
def test_deleting_and_renumbering_is_found(store: Store) -> None:
    log_some(store, 6)
    tamper(
        store,
        "DELETE FROM use_log WHERE n = 4",
        *(f"UPDATE use_log SET n = {n} - 1 WHERE n = {n}" for n in range(5, 9)),  # noqa: S608
        "UPDATE audit_head SET n = 7",
    )
    assert broken(store) == ChainBreak(4, BreakKind.RENUMBERED)


@pytest.mark.requirement("A5", "S2.6")
def test_an_old_copy_is_found_by_an_anchor_from_outside(store: Store) -> None:
    log_some(store, 2)
    with store.read() as session:
        anchor = head(session)
    log_some(store, 2)
    with store.read() as session:
        assert verify(session, key=store.keys.audit_key, start=anchor) is None
    tamper(store, "DELETE FROM use_log WHERE n > 3", "DELETE FROM audit_head")
    with store.read() as session:
        assert verify(session, key=store.keys.audit_key, start=anchor) is not None


@pytest.mark.requirement("A5")
def test_the_next_day_the_same_worker_stands_in_the_log(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    store.user = WORKER
    log_some(store, 1)
    store.close()
    again = open_store(tmp_path / "store")
    assert again.user == WORKER
    with again.read() as session:
        newest = session.scalars(select(UseLog).order_by(UseLog.n.desc()).limit(1)).one()
    assert (newest.action, newest.user_id) == ("store-unlocked-by-passphrase", "worker-7")


@pytest.mark.requirement("I3.3")
def test_a_clock_that_went_back_is_an_event_of_its_own(store: Store, clock: Clock) -> None:
    log_some(store, 1)
    clock.forward(minutes=-4)
    log_some(store, 1)
    clock.forward(hours=-3)
    log_some(store, 2)
    with store.read() as session:
        newest = session.scalars(select(UseLog).order_by(UseLog.n.desc()).limit(4)).all()
    found = [(row.action, row.details) for row in reversed(newest)]
    assert [action for action, _ in found] == [
        "client-opened", "clock-set-back", "client-opened", "client-opened",
    ]  # fmt: skip
    assert found[1][1] == '{"seconds":10800}'
    assert broken(store) is None


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(
    "value",
    ["client_id = 'x'", "details = '{'", "at = 'soon'", "mac = 'x'", "details = x'ff'", "role = 7"],
)
def test_what_a_forger_made_unreadable_is_found_too(store: Store, value: str) -> None:
    log_some(store, 6)
    tamper(store, f"UPDATE use_log SET {value} WHERE n = 4")  # noqa: S608
    assert broken(store) == ChainBreak(4, BreakKind.EDITED)


@pytest.mark.requirement("A5", "S3")
def test_a_clock_may_lag_five_minutes_before_it_is_told() -> None:
    assert timedelta(minutes=5) == CLOCK_TOLERANCE


@pytest.mark.requirement("A5")
def test_before_the_worker_is_known_the_log_names_nobody(store: Store) -> None:
    assert LogUser() == LogUser("", "", "", "", "")
    with store.write() as session:
        number = log_use(session, UseEvent("store-made", "store", store.store_id))
        row = session.scalars(select(UseLog).where(UseLog.n == number)).one()
    told = (row.user_id, row.user_name, row.role, row.unit, row.controller, row.purpose)
    assert told == ("", "", "", "", "", "")


@pytest.mark.requirement("A5")
def test_a_session_that_nobody_opened_for_writing_cannot_log() -> None:
    event = UseEvent("client-opened", "client")
    with Session() as session, pytest.raises(RuntimeError, match="write transaction"):
        append(session, event, key=b"", user=WORKER, now=Clock()())


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(("seconds", "told"), [(300, 0), (301, 1)])
def test_a_clock_may_stand_five_minutes_before_the_newest_event(
    store: Store, clock: Clock, seconds: int, told: int
) -> None:
    log_some(store, 1)
    clock.forward(seconds=-seconds)
    log_some(store, 1)
    with store.read() as session:
        back = session.scalars(select(UseLog).where(UseLog.action == "clock-set-back")).all()
        assert len(back) == told
        assert [it.details for it in back] == [f'{{"seconds":{seconds}}}'] * told


@pytest.mark.requirement("A5")
def test_checking_tells_how_far_it_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    class Told(NoProgress):
        reports: ClassVar[list[tuple[int, int]]] = []

        def report(self, done: int, total: int) -> None:
            self.reports.append((done, total))

    log_some(store, 5)
    monkeypatch.setattr("app.storage.use_log._SLICE", 2)
    with store.read() as session:
        total = head(session).n
        assert verify(session, key=store.keys.audit_key, progress=Told()) is None
    assert Told.reports == [(done, total) for done in range(0, total, 2)]
