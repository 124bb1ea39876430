"""The county and a worker: keys, signed config, a forgotten passphrase, and the log's way back."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.security.passphrase import KdfParameters
from app.services.organisation import MachineFolder
from app.storage.schema.audit import UseLog
from tests.conftest import Clock
from tests.first_day import PHRASE, FirstDay
from tests.hands import named, shown_texts
from ui.dialogs.recovery_code_dialog import RecoveryCodeDialog
from ui.door import Door
from ui.pages.settings_page import SettingsPage
from ui.windows.unlock_window import UnlockWindow

ROOT = Path(__file__).parents[2]
LEAST = KdfParameters(64 * 1024, 3, 1)  # the least that the command line accepts too
COUNTY_PHRASE = "maakunnan oma pitka salalause kannattaa"
NEW_PHRASE = "uusi lause jonka muistan taas huomenna"
NAME = "Demolan hyvinvointialue"
County = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def site(tmp_path: Path) -> MachineFolder:
    return MachineFolder(tmp_path / "etc", owner=os.getuid(), top=tmp_path / "etc")


@pytest.fixture
def door(tmp_path: Path, clock: Clock, site: MachineFolder) -> Door:
    return Door(folder=tmp_path / "store", practice=False, now=clock, kdf=LEAST, site=site)


@pytest.fixture
def county(tmp_path: Path) -> County:
    """Run a command at the county, in a process of its own, with the county's passphrase."""

    def county(*words: object) -> subprocess.CompletedProcess[str]:
        reading, writing = os.pipe()
        os.write(writing, COUNTY_PHRASE.encode())
        os.close(writing)
        command = [sys.executable, "-m", "app.cli", *map(str, words)]
        environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "en_GB.UTF-8",
                       "PYTHONWARNINGS": "error"}  # fmt: skip
        try:
            return subprocess.run(
                [*command, "--passphrase-fd", str(reading)], cwd=ROOT, env=environment,
                pass_fds=(reading,), text=True, capture_output=True, check=False, timeout=100,
            )  # fmt: skip
        finally:
            os.close(reading)

    return county


@pytest.fixture
def worker(
    tmp_path: Path, site: MachineFolder, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., int]:
    """Run a command on the worker's machine, whose settings lie in `site`."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def worker(*words: object) -> int:
        reading, writing = os.pipe()
        os.write(writing, NEW_PHRASE.encode())
        os.close(writing)
        told = [*map(str, words), "--store", str(tmp_path / "store")]
        try:
            return main([*told, "--passphrase-fd", str(reading)], site=site)
        finally:
            os.close(reading)

    return worker


def make_the_countys_keys(county: County, keys: Path, site: MachineFolder) -> None:
    """The county makes keys, of which two of three people open stores, and signs its settings."""
    made = county("org", "make-keys", keys, "--shares", "2/3")
    assert made.returncode == ExitCode.DONE, made.stderr
    draft = keys / "organisation.toml"
    draft.write_text(draft.read_text("utf-8").replace("Oma hyvinvointialue", NAME), "utf-8")
    signed = county("org", "sign-config", draft, "--key", keys / "signing.key", "--out", site.path)
    assert signed.returncode == ExitCode.DONE, signed.stderr


def come_back_in(day: FirstDay, opened: Path, code: str) -> None:
    """The unlock window, *Use recovery code*, the county's file and code, a new passphrase."""
    window = day.shell.window
    assert isinstance(window, UnlockWindow)
    day.press(named(window, "Use recovery code"))
    form = window.recovery
    day.qtbot.waitUntil(form.isVisible)
    form.use_file(opened)
    day.write(form.code, code)
    day.write(form.passphrase.first, NEW_PHRASE)
    day.write(form.passphrase.second, NEW_PHRASE)
    with day.qtbot.waitSignal(day.shell.opened, timeout=20_000):
        day.press(form.open_button)


@pytest.mark.requirement("I3.1", "I3.3", "I10.3")
def test_the_countys_end_brings_a_worker_back_who_forgot_her_passphrase(
    day: FirstDay, county: County, worker: Callable[..., int], site: MachineFolder, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    keys = tmp_path / "county"
    make_the_countys_keys(county, keys, site)

    day.start_first_time()
    day.add_client()
    day.log_visit()
    day.key(Qt.Key.Key_Comma)
    page = day.page(SettingsPage)
    day.press(page.sections.button("security"))
    card = page.organisation_card
    assert card is not None
    day.qtbot.waitUntil(card.isVisible)
    assert f"{NAME} can open the data too" in " ".join(shown_texts(card))
    day.lock()

    opened = tmp_path / "opened.keys"
    shares = [keys / "escrow-share-1.key", keys / "escrow-share-3.key"]
    alone = county("org", "open-escrow", tmp_path / "store", "--out", opened, "--key", shares[0])
    assert alone.returncode == ExitCode.REFUSED and not opened.exists()
    done = county("org", "open-escrow", tmp_path / "store", "--out", opened, "--key", *shares)
    assert done.returncode == ExitCode.DONE, done.stderr
    assert "opening number 1" in done.stderr
    come_back_in(day, opened, done.stdout.strip())

    assert isinstance(day.dialog(RecoveryCodeDialog), RecoveryCodeDialog), "asked at once"
    day.dialog(RecoveryCodeDialog).reject()
    assert "Your organisation opened this store." in day.main.host.banner.text()
    day.key(Qt.Key.Key_2)
    assert [row.split(",")[0] for row in day.shown_clients()] == ["Demo-Aino Esimerkki"]
    context = day.shell.context
    assert context is not None
    with context.store.read() as session:
        actions = list(session.scalars(select(UseLog.action)))
    assert actions.count("store-opened-by-organisation") == 1
    assert "meeting-logged" in actions
    day.lock()
    unlocking = day.shell.window
    assert isinstance(unlocking, UnlockWindow)
    day.write(unlocking.form.secret, PHRASE)
    day.qtbot.keyClick(unlocking.form.secret, Qt.Key.Key_Return)
    day.qtbot.waitUntil(unlocking.form.problem.isVisible)

    log, table, receipt = (tmp_path / name for name in ("log.sealed", "log.csv", "receipt.json"))
    assert worker("export-log", "--out", log) == ExitCode.DONE
    assert f"Only {NAME} can open the file" in capsys.readouterr().out
    read = county("org", "open-log", log, "--key", keys / "log.key", "--out", table)
    assert read.returncode == ExitCode.DONE, read.stderr
    assert "The log holds" in read.stderr
    assert "store-opened-by-organisation" in table.read_text("utf-8")
    signed = county("org", "acknowledge", log, "--key", keys / "log.key", "--out", receipt)
    assert signed.returncode == ExitCode.DONE, signed.stderr
    assert worker("take-receipt", receipt) == ExitCode.DONE
    assert worker("verify") == ExitCode.DONE
