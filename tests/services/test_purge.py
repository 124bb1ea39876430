"""Purge: who may go, the log first, rows, words, pages, copies and key gone; nothing half."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select, text, update
from sqlcipher3 import dbapi2

from app.domain.purge import Hindrance, PurgeReport
from app.errors import UserError
from app.formats.log_reading import LONGEST_LINE, check_export
from app.progress import Cancelled, NoProgress
from app.security import key_file_disk as disk
from app.security.errors import WrongPassphrase
from app.security.organisation_keys import Role, sealing_key
from app.security.sealed_file import lines_of, read_sealed
from app.services import backups, purge
from app.services.copies import key_number
from app.services.drafts import save_draft
from app.services.log_check import verify_log
from app.services.log_export import LOG
from app.services.organisation import refresh_organisation
from app.services.settings import load_setting, save_setting
from app.services.vault import Store
from app.storage.engine import connect_unchanging, read_salt
from app.storage.schema.audit import DisclosureLog, UseLog
from app.storage.schema.client import Client
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.purge import Tombstone
from tests.casework import add_client, log, visit
from tests.closed_case import HETU, NAME, PHONE, WORD, Case, close, closed_case, day
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock
from tests.county import County

CANARIES = (WORD, NAME, HETU, PHONE)


@pytest.fixture
def case(store: Store, clock: Clock, tmp_path: Path) -> Case:
    return closed_case(store, clock, tmp_path)


def go(store: Store, clock: Clock, case: Case, to: Path, **changes: object) -> PurgeReport:
    values: dict[str, object] = {
        "secret": bytearray(PASSPHRASE), "limits": CHEAP_LIMITS, "today": day(clock),
        "now": clock(), "progress": NoProgress(),
    }  # fmt: skip
    return purge.purge_clients(store, [case.client], to, **(values | changes))  # type: ignore[arg-type]


def raw_pages(path: Path, key: bytes) -> bytes:
    """Every page decrypted, free ones too: AES-256-CBC, the IV in the reserve of each page."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    content, clear = path.read_bytes(), bytearray()
    for start in range(0, len(content), 4096):
        page = content[start : start + 4096]
        body = page[16 if start == 0 else 0 : 4096 - 80]
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[4096 - 80 : 4096 - 64]))
        clear += cipher.decryptor().update(body)
    return bytes(clear)


def rows(store: Store) -> list[purge.PurgeRow]:
    return purge.list_purge(store, today=store.clock().date())


def terms(store: Store) -> set[str]:
    with store.write() as session:
        session.execute(text("CREATE VIRTUAL TABLE temp.v USING fts5vocab(main, search_text, row)"))
        found = set(session.scalars(text("SELECT term FROM temp.v")))
        session.execute(text("DROP TABLE temp.v"))
    return found


@pytest.mark.requirement("I3.6", "S5.4", "K37")
def test_after_a_purge_no_word_of_the_client_is_anywhere(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    folder, stick, out = tmp_path / "store", tmp_path / "stick", tmp_path / "county"
    stick.mkdir()
    out.mkdir()
    backups.choose_second_place(store, stick)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    shutil.copytree(backups.local_backups(folder)[0].folder, folder / "before-restore-x")
    save_setting(store, "last_place", {"place": {"client_id": str(case.client)}})
    old_key = bytes(store.keys.database_key)
    old_keys = (folder / "store.keys").read_bytes()
    store.checkpoint(truncate=True)
    before = raw_pages(folder / "store.db", old_key)
    assert all(canary.encode() in before for canary in CANARIES), "the test would see them"
    assert WORD in terms(store)

    clock.forward(hours=1)
    report = go(store, clock, case, out)
    assert report.clients == 1 and report.rows > 20
    assert report.key_changed and report.copies == 0
    assert terms(store).isdisjoint({WORD, NAME.casefold(), HETU.casefold()})
    assert {"pysyvainen", "pysyvä"} <= terms(store)
    assert load_setting(store, "last_place") is None
    new_key = bytes(store.keys.database_key)
    store.close()
    files = [*folder.rglob("*.db"), *stick.rglob("*.db")]
    assert len(files) == 3
    for path in files:
        with (
            pytest.raises(dbapi2.DatabaseError),
            closing(connect_unchanging(path, bytearray(old_key))) as opened,
        ):
            opened.execute("SELECT count(*) FROM sqlite_master")
        clear = raw_pages(path, new_key)
        assert b"pysyvainen" in clear, "the pages are really decrypted"
        for canary in CANARIES:
            assert canary.encode() not in clear
            assert canary.casefold().encode() not in clear
    everything = b"".join(
        p.read_bytes() for p in (*folder.rglob("*"), *stick.rglob("*")) if p.is_file()
    )
    wrapped = json.loads(old_keys)["current"]["database"].encode()
    assert wrapped not in everything, "no key file, no .bak, no backup leads to the old key"
    assert not (folder / "store.db-wal").exists()


@pytest.mark.requirement("I3.6", "I3.3", "R14")
def test_the_log_is_exported_first_and_its_rows_stay_with_a_whole_chain(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    with store.read() as session:
        mine = select(UseLog.n).where(UseLog.client_id == case.client)
        before = list(session.scalars(mine))
        told = list(session.scalars(select(DisclosureLog.n)))
    report = go(store, clock, case, tmp_path)
    (path,) = report.logs
    assert NAME not in path.name and path.stat().st_mode & 0o077 == 0
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert lines[0]["report"]["identity"] == HETU, "the county must know whose log it is"
    exported = {line["event"]["n"] for line in lines if "event" in line}
    assert set(before) <= exported
    with store.read() as session:
        assert set(before) < set(session.scalars(mine))
        assert set(told) < set(session.scalars(select(DisclosureLog.n)))
        (stone,) = session.scalars(select(Tombstone))
        purged = session.scalars(select(UseLog).where(UseLog.action == "client-purged")).one()
    assert stone.log_sha256 == sha256(path.read_bytes()).hexdigest()
    assert stone.counts["client"] == 1 and stone.id != case.client
    assert purged.client_id == case.client and str(sum(stone.counts.values())) in purged.details
    assert verify_log(store, NoProgress()).holds


@pytest.mark.requirement("I3.6", "I10.3")
def test_the_log_is_sealed_to_its_controller_where_there_is_a_key(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    county = County(tmp_path / "etc")
    county.deploy(county.settings())
    refresh_organisation(store, county.site, today=day(clock))
    (path,) = go(store, clock, case, tmp_path).logs
    assert path.suffix == ".sealed"
    assert HETU.encode() not in path.read_bytes()
    key = sealing_key(bytearray(county.secrets[Role.LOG]), Role.LOG)
    with path.open("rb") as file:
        opened = list(lines_of(read_sealed(file, key, LOG), LONGEST_LINE))
    assert json.loads(opened[0])["report"]["identity"] == HETU
    found = check_export(lambda: opened, lambda _: bytearray(32))
    assert found.sound and not found.chain_checked


@pytest.mark.requirement("I3.6", "S5.4")
def test_nothing_goes_when_the_log_cannot_be_written(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    with pytest.raises(UserError):
        go(store, clock, case, tmp_path / "nowhere")
    with pytest.raises(WrongPassphrase):
        go(store, clock, case, tmp_path, secret=bytearray(b"not the passphrase of it"))
    (row,) = rows(store)
    assert row.client_id == case.client and key_number(store) == 1
    assert list(tmp_path.glob("*.jsonl")) == []


@pytest.mark.requirement("I3.6", "S5.4")
def test_the_list_says_who_may_go_and_what_keeps_the_others(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    (row,) = rows(store)
    assert (row.client_name, row.hindrance) == (f"Demo-Aino {NAME}", None)
    assert (row.meetings, row.plans, row.unfinished) == (1, 0, 1)
    assert purge.purge_due(store, today=day(clock)) == 1
    assert purge.purge_due(store, today=day(clock, -2)) == 0
    fresh = add_client(store, first_names="Demo-Uusi")
    log(store, visit(fresh), now=clock())
    close(store, fresh, day(clock))
    save_draft(store, "meeting", fresh, case.client, {}, now=clock())
    found = {one.client_id: one for one in rows(store)}
    assert found[fresh].hindrance is Hindrance.UNSENT and found[fresh].facts.unsent == 1
    assert found[case.client].hindrance is Hindrance.DRAFTS
    for wanted in (fresh, case.client, case.other):
        with pytest.raises(purge.NotReadyToGo):
            go(store, clock, Case(wanted, case.other, case.closed_on), tmp_path)
    assert purge.grace_of(store) == 14


@pytest.mark.requirement("I3.6", "I10.3")
def test_the_organisation_may_set_another_grace(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    county = County(tmp_path / "etc")
    county.deploy(county.settings(grace_days=90))
    refresh_organisation(store, county.site, today=day(clock))
    assert purge.grace_of(store) == 90
    (row,) = rows(store)
    assert row.hindrance is Hindrance.GRACE and row.ready_on == case.closed_on + timedelta(days=90)
    assert purge.purge_due(store, today=row.ready_on) == 1


@pytest.mark.requirement("I3.6", "I5.2")
def test_what_the_other_end_has_not_acknowledged_stays(
    store: Store, case: Case, clock: Clock
) -> None:
    for state, reason in (
        ("queued", ""), ("sending", ""), ("refused", ""), ("conflict", ""),
        ("withdrawn", "by-worker"),
    ):  # fmt: skip
        with store.write() as session:
            values = {"state": state, "reason_code": reason}
            session.execute(
                update(OutboxItem).where(OutboxItem.client_id == case.client).values(values)
            )
        assert [row.hindrance for row in rows(store)] == [Hindrance.UNSENT], state
    with store.write() as session:
        session.execute(update(OutboxItem).values(state="withdrawn", reason_code=""))
    assert [row.hindrance for row in rows(store)] == [None], "undone in time: it left as nothing"


@pytest.mark.requirement("I3.6", "S6.11")
def test_a_stop_at_any_moment_shows_nothing_half_and_is_taken_up_at_the_next_unlock(
    store: Store, case: Case, clock: Clock, tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    class StopAt(NoProgress):
        def __init__(self, at: int) -> None:
            self.left = at

        def report(self, done: int, total: int) -> None:
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    store.close()
    kept, stops, changed = tmp_path / "store", 0, set()
    while True:
        folder = Path(shutil.copytree(kept, tmp_path / f"run-{stops}"))
        opened, stopping = open_store(folder), StopAt(stops)
        (out := tmp_path / f"out-{stops}").mkdir()
        report = None
        try:
            report = go(opened, clock, case, out, progress=stopping)
        except Cancelled:
            with opened.read() as session:
                assert session.get(Client, case.client) is not None
                assert WORD in json.dumps(session.scalars(select(OutboxItem.payload)).all())
        opened.close()
        again = open_store(folder)
        with again.read() as session:
            gone = session.get(Client, case.client) is None
        assert gone is (report is not None)
        assert key_number(again) == (2 if gone else 1), "the key changes at the latest now"
        again.close()
        if report is not None:
            changed.add(report.key_changed)
        if stopping.left >= 0:
            break
        stops += 1
    assert stops > 8 and changed == {True, False}


@pytest.mark.requirement("I3.6", "S6.9")
def test_the_key_file_and_its_second_copy_lead_to_the_new_key_only(
    store: Store, case: Case, clock: Clock, tmp_path: Path
) -> None:
    go(store, clock, case, tmp_path)
    for name in ("store.keys", "store.keys.bak"):
        key_file = disk.load(tmp_path / "store" / name)
        assert key_file.pending is None and key_file.current.number == 2
        assert key_file.current.file_salt == read_salt(store.path)
