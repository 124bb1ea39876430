"""Forge the use log in every way of one step; each must be found, or be named as not findable.

The forger has the open file but not its keys: rows are edited, deleted, swapped, renumbered,
replayed from before and cut at the end, each also with a fitted head. A cut whose head was fitted
is a true shorter chain: only the anchor outside shows it, so those are counted apart, once with
the anchor (found) and once without (named: the check says that the end was not compared).
"""

import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.progress import NoProgress
from app.services.log_check import AnchorState, LogCheck, check_log
from app.services.vault import Store, UseEvent, create_store, log_use, unlock
from app.storage.anchor import ANCHOR_NAME
from app.storage.disclosure_log import Disclosure, log_disclosure
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE
from tests.torture.figures import Figures, Pace

SHARE = 0.6
LEAST = 15  # rounds: each tries nine forgeries
EVENTS = 60
COLUMNS = (
    "at", "user_id", "user_name", "role", "unit", "action", "object_type", "client_id", "purpose",
    "controller", "details", "mac",
)  # fmt: skip

Forgery = Callable[[Session, Random, int], None]


def edit(session: Session, rng: Random, last: int) -> None:
    """Change one column of one event."""
    column = rng.choice(COLUMNS)
    value = {"at": "at + 1", "client_id": "'x'", "details": "'{\"x\": 1}'", "mac": "zeroblob(32)"}
    changed = value.get(column, f"{column} || 'x'")
    execute(session, f"UPDATE use_log SET {column} = {changed} WHERE n = {rng.randint(3, last)}")  # noqa: S608


def delete(session: Session, rng: Random, last: int) -> None:
    """Take an event out of the middle."""
    execute(session, f"DELETE FROM use_log WHERE n = {rng.randint(1, last - 1)}")  # noqa: S608


def delete_and_renumber(session: Session, rng: Random, last: int) -> None:
    """Take an event out and close the gap, head fitted."""
    gone = rng.randint(1, last - 1)
    execute(session, f"DELETE FROM use_log WHERE n = {gone}")  # noqa: S608
    for n in range(gone + 1, last + 1):
        execute(session, f"UPDATE use_log SET n = {n - 1} WHERE n = {n}")  # noqa: S608
    execute(session, f"UPDATE audit_head SET n = {last - 1}")  # noqa: S608


def swap(session: Session, rng: Random, last: int) -> None:
    """Let two events change places."""
    one, other = rng.sample(range(1, last + 1), 2)
    execute(session, f"UPDATE use_log SET n = 0 WHERE n = {one}")  # noqa: S608
    execute(session, f"UPDATE use_log SET n = {one} WHERE n = {other}")  # noqa: S608
    execute(session, f"UPDATE use_log SET n = {other} WHERE n = 0")  # noqa: S608


def replay(session: Session, rng: Random, last: int) -> None:
    """Put an earlier event in again at the end, head fitted."""
    old = rng.randint(1, last - 1)
    columns = "at, user_id, user_name, role, unit, action, object_type, object_id, client_id, "
    columns += "purpose, controller, details, mac"
    execute(session, f"INSERT INTO use_log (n, {columns}) SELECT {last + 1}, {columns} "  # noqa: S608
        f"FROM use_log WHERE n = {old}")  # fmt: skip
    execute(session, f"UPDATE audit_head SET n = {last + 1}, "  # noqa: S608
        f"mac = (SELECT mac FROM use_log WHERE n = {old})")  # fmt: skip


def cut(session: Session, rng: Random, last: int) -> None:
    """Cut the end off and leave the head."""
    execute(session, f"DELETE FROM use_log WHERE n > {rng.randint(2, last - 1)}")  # noqa: S608


def cut_and_fit(session: Session, rng: Random, last: int) -> None:
    """Cut the end off and fit the head: a true, shorter chain."""
    kept = rng.randint(EVENTS // 2, last - 1)
    execute(session, f"DELETE FROM disclosure_log WHERE event_n > {kept}")  # noqa: S608
    execute(session, f"DELETE FROM use_log WHERE n > {kept}")  # noqa: S608
    execute(session, f"UPDATE audit_head SET n = {kept}, "  # noqa: S608
        f"mac = (SELECT mac FROM use_log WHERE n = {kept})")  # fmt: skip


def forge_disclosure(session: Session, rng: Random, last: int) -> None:
    """Change, remove or add a row of the disclosure log."""
    del last
    number = rng.randint(1, 5)
    execute(session, rng.choice((
        f"UPDATE disclosure_log SET recipient = 'x' WHERE n = {number}",  # noqa: S608
        f"DELETE FROM disclosure_log WHERE n = {number}",  # noqa: S608
        f"UPDATE disclosure_log SET n = 99 WHERE n = {number}",  # noqa: S608
    )))  # fmt: skip


FORGERIES: tuple[Forgery, ...] = (
    edit, delete, delete_and_renumber, swap, replay, cut, forge_disclosure,
)  # fmt: skip


def execute(session: Session, statement: str) -> None:
    """Execute one statement of the forger."""
    session.execute(text(statement))


def checked_after(store: Store, forgery: Forgery, rng: Random) -> LogCheck:
    """Forge inside a transaction, check, and roll it back: the next forgery finds it whole."""

    found: list[LogCheck] = []
    with suppress(Undo), store.write() as session:
        names = session.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        for name in names.all():
            execute(session, f"DROP TRIGGER {name}")
        forgery(session, rng, session.scalar(text("SELECT n FROM audit_head")) or 0)
        found.append(check_log(session, store, NoProgress()))
        raise Undo
    return found[0]


class Undo(Exception):
    """Ends a forgery, so that its transaction is rolled back."""


def prepared(folder: Path) -> Store:
    """Give an open store with events and disclosures whose anchor holds."""
    create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF).store.close()
    store = unlock(folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    client = UUID(int=7)
    for number in range(EVENTS):
        event = UseEvent("opened", "goal", UUID(int=number), client, "social-rehabilitation")
        with store.write() as session:
            if number % 12 == 0:
                log_disclosure(session, event, Disclosure(recipient="R", way="file", ground="x"))
            else:
                log_use(session, event)
    store.checkpoint(truncate=True)
    return store


def run_once(store: Store, rng: Random, counts: Counter[str], broken: list[str]) -> None:
    """Try every forgery once."""
    anchor = store.path.with_name(ANCHOR_NAME)
    for forgery in FORGERIES:
        counts["forgeries"] += 1
        check = checked_after(store, forgery, rng)
        if check.first_break is None and check.bad_disclosure is None:
            broken.append(f"{forgery.__name__} was not found")
    check = checked_after(store, cut_and_fit, rng)
    counts["fitted cuts found by the anchor"] += not check.holds
    if check.holds:
        broken.append("a fitted cut was not found although the anchor is there")
    kept = anchor.read_bytes()
    anchor.unlink()
    try:
        check = checked_after(store, cut_and_fit, rng)
    finally:
        anchor.write_bytes(kept)
    counts["fitted cuts without anchor, named"] += check.anchor is AnchorState.MISSING
    if check.anchor is not AnchorState.MISSING:
        broken.append("without an anchor the check does not say that the end was not compared")


def nothing(session: Session, rng: Random, last: int) -> None:
    """The control: a forger who changes nothing cannot be found."""


def run(pace: Pace) -> Figures:
    """Forge until the time is over; the entry point of `make torture`."""
    counts: Counter[str] = Counter()
    violations: list[str] = []
    with tempfile.TemporaryDirectory(prefix="rinnalla-log-") as folder:
        store = prepared(Path(folder) / "store")
        if not checked_after(store, nothing, pace.dice("control")).holds:
            violations.append("the untouched log does not hold")
        for number, rng in pace.rounds(LEAST):
            broken: list[str] = []
            run_once(store, rng, counts, broken)
            violations += [pace.told(number, one) for one in broken]
        store.close()
    return Figures(counts=counts, violations=tuple(violations))
