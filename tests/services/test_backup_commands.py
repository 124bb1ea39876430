"""`rinnalla backup`, `restore` and `rescue` as their users have them: real processes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.cli.exit_codes import ExitCode
from app.progress import NoProgress
from app.security.passphrase import PRACTICE_KDF
from app.services import backups
from app.services.restore_trials import last_trial
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store, create_store, unlock
from tests.casework import add_client
from tests.closed_case import NAME, close, closed_case
from tests.conftest import PASSPHRASE, Clock

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run() -> Run:
    def run(*words: str, secret: bytes = PASSPHRASE) -> "subprocess.CompletedProcess[str]":
        reading, writing = os.pipe()
        os.write(writing, secret + b"\n")
        os.close(writing)
        try:
            return subprocess.run(
                [sys.executable, "-m", "app.cli", *words, "--passphrase-fd", str(reading)],
                cwd=ROOT, env=os.environ | {"LANG": "en_GB.UTF-8", "LC_ALL": ""}, text=True,
                pass_fds=(reading,), capture_output=True, check=False, timeout=100,
            )  # fmt: skip
        finally:
            os.close(reading)

    return run


@pytest.fixture
def made(tmp_path: Path, clock: Clock) -> NewStore:
    """A locked store with an affordable key derivation that the standard limits let pass."""
    new = create_store(
        tmp_path / "store", passphrase=bytearray(PASSPHRASE), kdf=PRACTICE_KDF, clock=clock
    )
    save_setting(new.store, "what", "before")
    new.store.close()
    return new


@pytest.mark.requirement("I3.5", "A8")
def test_a_restore_is_tried_from_the_command_line_and_logged(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    ended = run("try-restore", "--store", str(folder))
    assert ended.returncode == ExitCode.DONE, ended.stderr
    assert ended.stdout.startswith("The restore was tried: the backup opens. 0 clients, ")
    store = unlock(folder, bytearray(PASSPHRASE))
    trial = last_trial(store)
    store.close()
    assert trial is not None and not trial.by_code
    assert not (folder / "restore.try").exists()


@pytest.mark.requirement("I3.5", "A8", "K37")
def test_a_store_goes_to_a_stick_and_comes_back(run: Run, made: NewStore, tmp_path: Path) -> None:
    stick, folder = tmp_path / "stick", tmp_path / "store"
    ended = run("backup", "--to", str(stick), "--store", str(folder))
    assert ended.returncode == ExitCode.DONE, ended.stderr
    assert ended.stdout.startswith("The backup is made and checked (0 clients, 0 meetings): ")
    store = unlock(folder, bytearray(PASSPHRASE))
    save_setting(store, "what", "after")
    store.close()
    tried = run("restore", "--from", str(stick), "--store", str(folder), "--try")
    assert tried.returncode == ExitCode.DONE, tried.stderr
    assert "Nothing was exchanged" in tried.stdout
    back = run("restore", "--from", str(stick), "--store", str(folder))
    assert back.returncode == ExitCode.DONE, back.stderr
    assert "before-restore-" in back.stdout
    store = unlock(folder, bytearray(PASSPHRASE))
    assert load_setting(store, "what") == "before"
    store.close()


@pytest.mark.requirement("I3.5", "A8")
def test_restoring_by_the_recovery_code_on_a_new_machine(
    run: Run, made: NewStore, tmp_path: Path, clock: Clock
) -> None:
    store = unlock(tmp_path / "store", bytearray(PASSPHRASE))
    backups.make_backup(store, now=clock(), progress=NoProgress(), to=tmp_path / "stick")
    store.close()
    code = made.recovery_code.text.encode()
    target = str(tmp_path / "new")
    told = ("restore", "--from", str(tmp_path / "stick"), "--store", target, "--recovery-code")
    wrong = run(*told, secret=b"ABCD")
    assert wrong.returncode == ExitCode.SECRET
    assert wrong.stderr.startswith("The recovery code has a typing mistake.")
    done = run(*told, secret=code)
    assert done.returncode == ExitCode.DONE, done.stderr
    unlock(tmp_path / "new", bytearray(PASSPHRASE)).close()


@pytest.mark.requirement("I3.5", "A8")
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    folder = str(tmp_path / "store")
    none = run("restore", "--from", str(tmp_path), "--store", folder)
    assert (none.returncode, none.stdout) == (ExitCode.REFUSED, "")
    assert none.stderr == "There is no backup of Rinnalla in this folder.\n"
    held = unlock(tmp_path / "store", bytearray(PASSPHRASE))
    backups.make_backup(held, now=held.clock(), progress=NoProgress(), to=tmp_path / "stick")
    busy = run("restore", "--from", str(tmp_path / "stick"), "--store", folder)
    held.close()
    assert busy.returncode == ExitCode.IN_USE
    wrong = run("restore", "--from", str(tmp_path / "stick"), "--store", folder, secret=b"no")
    assert wrong.returncode == ExitCode.SECRET
    shutil.rmtree(tmp_path / "stick")


@pytest.mark.requirement("I3.4", "A8")
def test_a_damaged_store_is_read_into_a_new_one_and_the_missing_is_counted(
    run: Run, made: NewStore, tmp_path: Path
) -> None:
    folder, page = tmp_path / "store", 4096
    whole = run("rescue", "--to", str(tmp_path / "whole"), "--store", str(folder))
    assert whole.returncode == ExitCode.DONE, whole.stderr
    with made_open(folder) as store, store.read() as session:
        root = session.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = 'setting'"))
        settings = session.scalar(text("SELECT count(*) FROM setting"))
    content = bytearray((folder / "store.db").read_bytes())
    content[(int(root or 0) - 1) * page + 100] ^= 1
    (folder / "store.db").write_bytes(content)
    ended = run("rescue", "--to", str(tmp_path / "new"), "--store", str(folder))
    assert ended.returncode == ExitCode.NOT_SOUND, ended.stderr
    told = f"  setting: {settings} rows could not be read, 0 were left out"
    assert ended.stdout.splitlines()[1] == told
    with made_open(tmp_path / "new") as store:
        assert load_setting(store, "what") is None
    again = run("rescue", "--to", str(tmp_path / "new"), "--store", str(folder))
    assert again.returncode == ExitCode.REFUSED


@contextmanager
def made_open(folder: Path) -> Iterator[Store]:
    store = unlock(folder, bytearray(PASSPHRASE))
    try:
        yield store
    finally:
        store.close()


@pytest.mark.requirement("I3.6", "A8")
def test_purge_lists_who_may_go_and_what_keeps_the_others(
    run: Run, made: NewStore, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "store"
    assert run("purge", "--store", str(folder)).returncode == ExitCode.WRONG_USE
    assert run("purge", "--list", "--store", str(folder)).stdout == "There are no closed cases.\n"
    clock.now = datetime.now(UTC) - timedelta(days=40)  # a command takes the time of the machine
    store = unlock(folder, bytearray(PASSPHRASE), clock=clock)
    closed_case(store, clock, tmp_path)
    fresh = add_client(store, first_names="Demo-Uusi", last_name="Odottaja")
    close(store, fresh, datetime.now(UTC).date())
    store.close()
    listed = run("purge", "--list", "--store", str(folder))
    assert listed.returncode == ExitCode.DONE, listed.stderr
    gone, kept = listed.stdout.splitlines()
    assert gone == f"Demo-Aino {NAME}: the data can be removed"
    assert kept.startswith("Demo-Uusi Odottaja: can be removed from ")
