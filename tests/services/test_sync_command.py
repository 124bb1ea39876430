"""`rinnalla sync --once` as a script has it: a real process, a real folder, exit codes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.exit_codes import ExitCode
from app.cli.sync import reasons
from app.domain.exchange import ChannelKind, ChannelSettings, Outage, SendReport, UnitState
from app.security.passphrase import PRACTICE_KDF
from app.services import exchange
from app.services.vault import Store, create_store, unlock
from tests.conftest import PASSPHRASE
from tests.handover import add_worker_and_client, queue_meeting, queue_plan, states

ROOT = Path(__file__).parents[2]
Sync = Callable[[], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locked store with an entry and a plan that were saved long ago."""
    path = tmp_path / "store"
    store = create_store(path, passphrase=bytearray(PASSPHRASE), kdf=PRACTICE_KDF).store
    add_worker_and_client(store)
    queue_meeting(store)
    queue_plan(store)
    store.close()
    return path


@pytest.fixture
def sync(folder: Path) -> Sync:
    def sync() -> "subprocess.CompletedProcess[str]":
        reading, writing = os.pipe()
        os.write(writing, PASSPHRASE + b"\n")
        os.close(writing)
        words = ["sync", "--once", "--store", str(folder), "--passphrase-fd", str(reading)]
        try:
            return subprocess.run(
                [sys.executable, "-m", "app.cli", *words],
                cwd=ROOT, env=os.environ | {"LANG": "en_GB.UTF-8", "LC_ALL": ""}, text=True,
                pass_fds=(reading,), capture_output=True, check=False, timeout=100,
            )  # fmt: skip
        finally:
            os.close(reading)

    return sync


def opened(folder: Path) -> Store:
    return unlock(folder, bytearray(PASSPHRASE))


@pytest.mark.requirement("I8.6", "A6")
def test_on_demand_from_a_script_all_that_is_due_is_handed_over_once(
    sync: Sync, folder: Path, tmp_path: Path
) -> None:
    refused = sync()
    assert (refused.returncode, refused.stdout) == (ExitCode.REFUSED, "")
    assert "No way to the client information system" in refused.stderr
    out = tmp_path / "out"
    out.mkdir()
    store = opened(folder)
    exchange.save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(out)))
    store.close()

    done = sync()

    assert done.returncode == ExitCode.DONE, done.stderr
    assert done.stdout == "Handed over 2, waiting 0, needing attention 0.\n"
    assert "Demo-Aino" not in done.stdout + done.stderr
    store = opened(folder)
    assert states(store) == [UnitState.SENT, UnitState.SENT]
    store.close()
    assert len(list(out.iterdir())) == 2


@pytest.mark.requirement("I8.6", "A8")
@pytest.mark.parametrize(
    ("report", "said"),
    [
        (SendReport(sent=1, waiting=0, attention=0), []),
        (
            SendReport(sent=0, waiting=0, attention=2),
            ["2 cannot leave without you. The reason stands in Transfers."],
        ),
        (
            SendReport(sent=0, waiting=1, attention=0),
            ["What waits is not due yet. Try again in a while."],
        ),
        (
            SendReport(sent=0, waiting=1, attention=1, outage=Outage.OFFLINE),
            [
                "No connection.",
                "1 cannot leave without you. The reason stands in Transfers.",
            ],
        ),
    ],
)
def test_whatever_stays_here_has_its_reason_on_the_error_stream(
    report: SendReport, said: list[str]
) -> None:
    assert reasons(report, "en") == said


@pytest.mark.requirement("I8.6", "A8")
@pytest.mark.parametrize("outage", Outage)
def test_portal_login_certificate_server_and_clock_have_words_for_the_script_too(
    outage: Outage,
) -> None:
    report = SendReport(sent=0, waiting=1, attention=0, outage=outage)
    told = [reasons(report, language) for language in ("fi", "sv", "en")]
    assert all(len(words) == 1 and words[0].endswith(".") for words in told)
    assert len({words[0] for words in told}) == 3


@pytest.mark.requirement("I8.6")
def test_a_gone_folder_is_told_to_the_script_with_when_to_come_again(
    sync: Sync, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    store = opened(folder)
    exchange.save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(out)))
    store.close()
    out.rmdir()
    ended = sync()
    assert ended.returncode == ExitCode.WAITING
    assert ended.stdout == "Handed over 0, waiting 2, needing attention 0.\n"
    assert ended.stderr == (
        "The transfer folder cannot be reached.\nThe next try is in 1 minutes at the earliest.\n"
    )
