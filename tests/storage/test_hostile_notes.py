"""The small files beside the store, damaged or hostile: read as far as they go, never believed."""

import gzip
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest

from app.errors import CannotOpen, DiskFailed, DiskFull, UserError
from app.progress import NoProgress
from app.reference.code_sets import CodeFileRefused, read_code_file
from app.reference.instruments import InstrumentRefused, parse_instrument
from app.reference.profiles import ProfileRefused, parse_profile
from app.security import key_file_disk as disk
from app.services import backups, restoring, vault
from app.services.backups import local_backups
from app.services.settings import load_setting, save_setting
from app.services.vault import Store
from app.services.wrong_tries import TRIES_NAME, PleaseWait, WrongTries
from app.storage import swap
from app.storage.backup import NOTE_FILE
from app.storage.engine import read_salt
from app.storage.errors import StoreInUse
from app.storage.lock_file import HOLDER_NAME, LockFile
from app.sync.channel import AnswerUnclear
from app.sync.fhir_http import FhirHttp
from tests.conftest import CHEAP_LIMITS, NOW, PASSPHRASE, Clock

DEEP = b"[" * 5000
HOSTILE = [
    b"", b"null", b"[]", b"{}", DEEP, b'{"failures": Infinity, "last": 1, "writes": 1e999}',
    b'{"failures": 1e999, "last": NaN, "writes": "nine"}', b'{"pid": Infinity, "host": 1}',
    b"\xff\xfe", b'{"failures": ' + b"9" * 5000 + b', "last": 0}', b'{"writes": 3' + b" " * 10**6,
]  # fmt: skip


@pytest.mark.requirement("I3.2", "I3.4")
def test_a_hostile_note_of_wrong_tries_lets_the_right_passphrase_in(tmp_path: Path) -> None:
    for content in HOSTILE:
        (tmp_path / TRIES_NAME).write_bytes(content)
        tries = WrongTries(tmp_path)
        tries.check(NOW)
        tries.failed(NOW)
        assert tries.succeeded() == 1
        assert not (tmp_path / TRIES_NAME).exists()


@pytest.mark.requirement("I3.2")
def test_a_note_of_many_failures_still_waits_a_minute_at_most(tmp_path: Path) -> None:
    (tmp_path / TRIES_NAME).write_text(json.dumps({"failures": 10**9, "last": 1e18}))
    tries = WrongTries(tmp_path)
    with pytest.raises(PleaseWait) as told:
        tries.check(NOW)
    assert told.value.values["seconds"] == 60
    assert json.loads((tmp_path / TRIES_NAME).read_text())["last"] == NOW.timestamp()


@pytest.mark.requirement("I3.7")
def test_a_hostile_note_of_the_lock_still_says_that_it_is_taken(tmp_path: Path) -> None:
    first = LockFile(tmp_path)
    first.take()
    for content in HOSTILE:
        (tmp_path / HOLDER_NAME).write_bytes(content)
        with pytest.raises(StoreInUse):
            LockFile(tmp_path).take()
    first.release()


@pytest.mark.requirement("I3.7")
def test_a_lock_is_given_back_even_if_its_note_cannot_be_taken_away(tmp_path: Path) -> None:
    first = LockFile(tmp_path)
    first.take()
    (tmp_path / HOLDER_NAME).unlink()
    (tmp_path / HOLDER_NAME).mkdir()  # unlinking a folder fails, as anything does on a bad disk
    first.release()
    (tmp_path / HOLDER_NAME).rmdir()
    second = LockFile(tmp_path)
    second.take()
    second.release()


@pytest.mark.requirement("I3.5")
def test_a_hostile_note_of_a_backup_does_not_hide_the_backup(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    backups.make_backup(store, now=clock(), progress=NoProgress())
    (made,) = local_backups(tmp_path / "store")
    for content in HOSTILE:
        (made.folder / NOTE_FILE).write_bytes(content)
        (found,) = local_backups(tmp_path / "store")
        assert (found.folder, found.writes) == (made.folder, 0)


@pytest.mark.requirement("I3.5")
@pytest.mark.parametrize("content", [None, DEEP, b"[]", b'{"aside": "../x"}'], ids=range(4))
def test_a_restoring_that_was_cut_off_is_finished_also_with_a_hostile_note(
    store: Store, tmp_path: Path, clock: Clock, open_store: Callable[[Path], Store],
    monkeypatch: pytest.MonkeyPatch, content: bytes | None,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    save_setting(store, "which", "of the backup")
    backups.make_backup(store, now=clock(), progress=NoProgress())
    save_setting(store, "which", "newer")
    store.close()
    (made,) = local_backups(folder)
    with monkeypatch.context() as cut_off:
        cut_off.setattr(swap, "finish_swap", lambda _folder: None)
        restoring.restore_backup(
            folder, made, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock,
            progress=NoProgress(),
        )  # fmt: skip
    note = folder / swap.READY_FOLDER / "swap.json"
    if content is None:
        note.unlink()
    else:
        note.write_bytes(content)
    again = open_store(folder)
    assert load_setting(again, "which") == "of the backup"
    asides = [it.name for it in folder.iterdir() if it.name.startswith(swap.ASIDE)]
    assert asides == [f"{swap.ASIDE}unnamed"], "what was there before is kept"
    assert not (tmp_path / "x").exists()


@pytest.mark.requirement("I3.5", "S5.4")
@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="file size limits are POSIX ones")
def test_a_disk_that_fails_during_a_backup_is_told_and_nothing_half_stays(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    import resource

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_960, usual[1]))
    try:
        with pytest.raises((DiskFull, DiskFailed)):
            backups.make_backup(store, now=clock(), progress=NoProgress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert local_backups(tmp_path / "store") == []
    assert list((tmp_path / "store").rglob("*.part")) == []
    backups.make_backup(store, now=clock(), progress=NoProgress())
    assert len(local_backups(tmp_path / "store")) == 1


@pytest.mark.requirement("I3.4")
def test_a_store_file_that_cannot_be_read_is_a_condition(tmp_path: Path) -> None:
    (tmp_path / "store.db").mkdir()
    with pytest.raises(CannotOpen):
        read_salt(tmp_path / "store.db")
    assert read_salt(tmp_path / "none") == b""


@pytest.mark.requirement("I3.4")
@pytest.mark.parametrize(
    "content", [b"a = " + DEEP, b"a = " + b"9" * 5000, b"\xff", b"a = 2026-13-45"]
)
def test_a_hostile_code_set_or_profile_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(CodeFileRefused):
        read_code_file(content)
    with pytest.raises(ProfileRefused):
        parse_profile("own.toml", content)
    with pytest.raises(InstrumentRefused):
        parse_instrument("own.toml", content)


@pytest.mark.requirement("S5.2")
@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(b"{}", mtime=0)[:-9]])
def test_an_answer_that_cannot_be_unpacked_is_unclear(content: bytes) -> None:
    answer = httpx2.Response(
        200, stream=httpx2.ByteStream(content), headers={"Content-Encoding": "gzip"}
    )
    http = FhirHttp(
        "http://127.0.0.1", clock=lambda: NOW, transport=httpx2.MockTransport(lambda _: answer)
    )
    with pytest.raises(AnswerUnclear):
        http.get("/metadata")
    http.close()


@pytest.mark.requirement("I3.4", "S1.3")
@pytest.mark.parametrize("version", ["kf2", "kf10"])
def test_a_key_file_of_a_newer_version_is_refused_and_left_alone(
    store: Store, tmp_path: Path, open_store: Callable[[Path], Store], version: str
) -> None:
    from hashlib import sha256

    from app.security.audit_chain import canonical_json

    store.close()
    folder = tmp_path / "store"
    path = folder / disk.KEY_FILE_NAME
    data = json.loads(path.read_bytes())
    del data["checksum"]
    data["version"] = version
    data["checksum"] = sha256(canonical_json(data)).hexdigest()
    path.write_bytes(json.dumps(data).encode())
    shutil.copy(path, disk.second_copy(path))
    before = {it.name: it.read_bytes() for it in folder.iterdir() if it.suffix != ".lock"}
    assert vault.store_state(folder).presence is vault.Presence.NEWER
    with pytest.raises(UserError) as told:
        open_store(folder)
    assert told.value.code == "key-file-newer"
    assert {it.name: it.read_bytes() for it in folder.iterdir() if it.suffix != ".lock"} == before
