"""Export sealed to the log controller: opened, checked and acknowledged there, anchored here."""

import csv
import io
import json
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.domain.clients import ClientDraft
from app.formats.log_reading import LogRefused, check_export, csv_lines
from app.progress import NoProgress
from app.security.audit_chain import BreakKind, Head
from app.security.log_receipt import LogReceipt, ReceiptRefused, read_receipt, signed_receipt
from app.security.organisation_keys import Role, private_file, sealing_key, signing_key
from app.security.passphrase import KdfParameters
from app.security.sealed_file import lines_of, read_sealed, write_sealed
from app.security.sealing import SealBroken, open_sealed
from app.services.caseload import save_client
from app.services.log_check import AnchorState, verify_log
from app.services.log_export import CHAIN_KEY, export_log, log_controller
from app.services.log_receipts import ReceiptDoesNotFit, receipt_of, take_receipt
from app.services.organisation import refresh_organisation
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from tests.conftest import NOW
from tests.county import SECRETS, County

SECRET = SECRETS[Role.LOG]
PRIVATE = sealing_key(SECRET, Role.LOG)
SIGNER = signing_key(SECRET, Role.LOG)
DAY = date(2026, 11, 12)
LEAST = KdfParameters(64 * 1024, 3, 1)
GOLDEN = "TfAqtny6qffrm/8Ybpx0tmTjIaM2SVt+LeolsqgtfBvvyBgcB/NVJpbQYQwPSgAsOApQ0KMIZauJjwSAsxk1Cw=="


@pytest.fixture
def county(tmp_path: Path) -> County:
    county = County(tmp_path / "etc")
    county.deploy()
    return county


@pytest.fixture
def told(store: Store, county: County) -> Store:
    """A store whose organisation has a key for logs, with some events in it."""
    refresh_organisation(store, county.site, today=NOW.date())
    client = ClientDraft(id=uuid4(), first_names="=Demo-Aino", last_name="Esimerkki")
    save_client(store, client, now=NOW, today=NOW.date())
    return store


def exported(store: Store, path: Path) -> Path:
    export_log(store, path, NoProgress())
    return path


def lines(path: Path, private: bytes | bytearray = PRIVATE) -> list[bytes]:
    with path.open("rb") as file:
        return list(lines_of(read_sealed(file, private, "log"), 1 << 20))


def open_key(sealed: bytes) -> bytearray:
    return open_sealed(PRIVATE, CHAIN_KEY, sealed)


def receipt(store: Store, n: int, mac: bytes, day: date = DAY) -> bytes:
    return signed_receipt(LogReceipt(store.store_id, Head(n, mac), day), SIGNER)


def link(store: Store, n: int) -> bytes:
    with store.read() as session:
        return session.scalars(select(UseLog.mac).where(UseLog.n == n)).one()


@pytest.mark.requirement("I3.3", "S3")
def test_export_is_sealed_to_the_log_controller_and_its_chain_holds_there(
    told: Store, tmp_path: Path
) -> None:
    assert log_controller(told) == "Keski-Savon hyvinvointialue"
    path = exported(told, tmp_path / "log.sealed")
    content = path.read_bytes()
    assert b"Demo-Aino" not in content and b"manifest" not in content
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(SealBroken):
        lines(path, bytes(32))

    found = check_export(lambda: lines(path), open_key)
    assert found.sound and found.chain_checked
    made = found.manifest
    assert made.store_id == str(told.store_id)
    assert (made.first_n, made.last_n, made.events) == (1, made.events, made.last_n)
    assert bytes.fromhex(made.head) == link(told, made.last_n)
    key = bytes(told.keys.audit_key)
    assert all(key not in line and key.hex().encode() not in line for line in lines(path))


@pytest.mark.requirement("I3.3", "S3")
def test_without_the_organisations_key_the_export_is_clear_and_says_so(
    store: Store, county: County, tmp_path: Path
) -> None:
    county.deploy(county.settings(keys=False))
    refresh_organisation(store, county.site, today=NOW.date())
    assert log_controller(store) is None
    path = exported(store, tmp_path / "log.jsonl")
    found = check_export(lambda: path.read_bytes().splitlines(), open_key)
    assert found.sound and not found.chain_checked


def harmed(kind: str, whole: list[bytes]) -> Iterator[bytes]:
    """Give the lines of an export as a forger with the store's file, not its key, would."""
    parsed = [json.loads(line) for line in whole]
    if kind == "edited":
        parsed[2]["event"]["user_name"] = "Somebody Else"
    elif kind == "left out":
        del parsed[2]
    elif kind == "moved":
        parsed[2], parsed[3] = parsed[3], parsed[2]
    for one in parsed:
        yield json.dumps(one, ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.requirement("I3.3", "S3")
@pytest.mark.parametrize(
    ("kind", "broken"),
    [("edited", BreakKind.EDITED), ("left out", BreakKind.MISSING), ("moved", BreakKind.MISSING)],
)
def test_a_forged_export_is_found_by_digest_and_chain(
    told: Store, tmp_path: Path, kind: str, broken: BreakKind
) -> None:
    whole = lines(exported(told, tmp_path / "log.sealed"))
    found = check_export(lambda: harmed(kind, whole), open_key)
    assert not found.whole and not found.sound
    assert found.first_break is not None and found.first_break.kind is broken
    untouched = check_export(lambda: harmed("none", whole), open_key)
    assert untouched.sound


@pytest.mark.requirement("I3.3")
@given(st.lists(st.binary(max_size=40) | st.sampled_from([
    b'{"log":{}}', b'{"event":{}}', b'{"event":{"n":1,"at":"x","mac":""}}', b'{"manifest":{}}',
    b'{"manifest":{"format":"rinnalla-log-1"}}', b'{"log":{"chain_key":7,"store_id":""}}',
    b'{"manifest":{"format":"rinnalla-log-1","events":0,"disclosures":0,"first_n":0,"last_n":0,'
    b'"before":"","head":"","sha256":"","store_id":""}}']), max_size=4))  # fmt: skip
def test_what_is_no_log_is_refused_or_found_wrong(content: list[bytes]) -> None:
    try:
        found = check_export(lambda: content, lambda _: bytearray(32))
    except LogRefused:
        return
    assert not found.sound


@pytest.mark.requirement("I3.3")
def test_csv_of_a_log_holds_no_formula(told: Store, tmp_path: Path) -> None:
    table = "".join(csv_lines(lines(exported(told, tmp_path / "log.sealed"))))
    rows = list(csv.DictReader(io.StringIO(table)))
    names = {row["client_name"] for row in rows}
    assert "'=Demo-Aino Esimerkki" in names
    assert {row["kind"] for row in rows} == {"event"}


@pytest.mark.requirement("I3.3", "S2.6")
def test_a_signed_receipt_is_an_anchor_outside_of_the_store(told: Store, tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(receipt(told, 2, link(told, 2)))
    assert take_receipt(told, path).head.n == 2
    assert receipt_of(told) == LogReceipt(told.store_id, Head(2, link(told, 2)), DAY)
    check = verify_log(told, NoProgress())
    assert (check.receipt, check.holds) == (AnchorState.HOLDS, True)


@pytest.mark.requirement("I3.3", "S2.6")
@pytest.mark.parametrize("kind", ["rebuilt", "cut"])
def test_a_log_that_was_rebuilt_or_cut_does_not_fit_the_receipt(
    told: Store, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(receipt(told, 2 if kind == "rebuilt" else 90, b"\1" * 32))
    with pytest.raises(ReceiptDoesNotFit):
        take_receipt(told, path)
    check = verify_log(told, NoProgress())
    assert check.receipt is AnchorState.BEHIND and not check.holds
    assert check.lost_events > 50 or kind == "rebuilt"
    later = receipt(told, 3, link(told, 3), date(2026, 11, 13))
    path.write_bytes(later)
    take_receipt(told, path)
    assert verify_log(told, NoProgress()).holds


@pytest.mark.requirement("I3.3", "S2.6")
def test_no_other_receipt_is_taken(told: Store, tmp_path: Path) -> None:
    path = tmp_path / "receipt.json"
    whole = receipt(told, 2, link(told, 2))
    other = LogReceipt(uuid4(), Head(2, link(told, 2)), DAY)
    by_another = signed_receipt(
        LogReceipt(told.store_id, Head(2, link(told, 2)), DAY), signing_key(b"x" * 32, Role.LOG)
    )
    for bad in (b"", b"{}", b"[" * 5000, whole[:-9], whole.replace(b'"n": 2', b'"n": 3'),
                signed_receipt(other, SIGNER), by_another):  # fmt: skip
        path.write_bytes(bad)
        with pytest.raises(ReceiptRefused):
            take_receipt(told, path)
    assert receipt_of(told) is None
    path.write_bytes(whole)
    take_receipt(told, path)
    path.write_bytes(receipt(told, 1, link(told, 1), date(2026, 11, 1)))
    with pytest.raises(ReceiptRefused):
        take_receipt(told, path)


@pytest.mark.requirement("I3.3", "S2.6")
@given(st.binary(max_size=200))
def test_foreign_bytes_are_no_receipt(content: bytes) -> None:
    with pytest.raises(ReceiptRefused):
        read_receipt(content, SIGNER.public_key().public_bytes_raw())


@pytest.mark.requirement("I3.3", "S2.6")
def test_the_receipt_of_today_is_read_for_ever() -> None:
    # Ed25519 signs the same in the same way: what counties have signed stays valid.
    store_id, head = UUID(int=7), Head(7, bytes(range(32)))
    assert json.loads(signed_receipt(LogReceipt(store_id, head, DAY), SIGNER))["signature"] == (
        GOLDEN
    )


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The controller's key file, at the least cost that is accepted."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    public = County(tmp_path / "other").public(Role.LOG)
    path = tmp_path / "log.key"
    phrase = bytearray(b"lokin oma lause")
    path.write_bytes(private_file(bytearray(SECRET), public, phrase, LEAST, salt=bytes(16)))
    return path


@pytest.fixture
def command(key: Path) -> Callable[..., int]:
    def command(*words: object) -> int:
        reading, writing = os.pipe()
        os.write(writing, b"lokin oma lause")
        os.close(writing)
        try:
            told = [*map(str, words), "--key", str(key), "--passphrase-fd", str(reading)]
            return main(["org", *told])
        finally:
            os.close(reading)

    return command


@pytest.mark.requirement("I3.1", "I3.3")
def test_org_open_log_and_acknowledge_at_the_county(
    told: Store, tmp_path: Path, command: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    path = exported(told, tmp_path / "log.sealed")
    table, answer = tmp_path / "log.csv", tmp_path / "receipt.json"
    assert command("open-log", path, "--out", table) == ExitCode.DONE
    assert "Demo-Aino" in table.read_text("utf-8")
    assert command("open-log", path) == ExitCode.DONE
    assert '"client-saved"' in capsys.readouterr().out.replace("client-added", "client-saved")
    assert command("acknowledge", path, "--out", answer) == ExitCode.DONE
    assert take_receipt(told, answer).head.n > 1
    assert verify_log(told, NoProgress()).holds


@pytest.mark.requirement("I3.1", "I3.3")
def test_a_log_that_does_not_hold_is_not_acknowledged(
    told: Store, tmp_path: Path, command: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    whole = lines(exported(told, tmp_path / "log.sealed"))
    forged = tmp_path / "forged.sealed"
    log = County(tmp_path / "other").public(Role.LOG).seal or b""
    with forged.open("wb") as file:
        write_sealed(file, log, "log", (line + b"\n" for line in harmed("edited", whole)))
    answer = tmp_path / "receipt.json"
    assert command("acknowledge", forged, "--out", answer) == ExitCode.NOT_SOUND
    assert not answer.exists()
    assert "breaks at event 2: it was changed" in capsys.readouterr().err
    (tmp_path / "cut.sealed").write_bytes(forged.read_bytes()[:-9])
    assert command("open-log", tmp_path / "cut.sealed") == ExitCode.REFUSED
