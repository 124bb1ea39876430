"""Updates without a network: the signed manifest, what is refused, and the way back."""

import json
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cli.exit_codes import ExitCode
from app.cli.main import main
from app.cli.release import release_of, signed_release
from app.progress import NoProgress
from app.security.errors import WrongPassphrase
from app.security.machine_folder import MachineFolder
from app.security.organisation_config import pin_file
from app.security.passphrase import PRACTICE_KDF
from app.services.backups import BackupMissing
from app.services.use_log import list_events
from app.services.vault import create_store, unlock
from app.services.way_back import copy_before_update, go_back
from app.storage import migrate
from app.storage.engine import connect
from app.storage.errors import StoreNewer
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))
FILE = "rinnalla_9.9.0_amd64.deb"


@pytest.fixture
def county(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a signed update, and `site`, where the county has pinned its signer."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    site, update = tmp_path / "county/site", tmp_path / "county/update"
    site.mkdir(parents=True, mode=0o755)
    update.mkdir()
    (site / "organisation.pub").write_bytes(pin_file(KEY.public_key().public_bytes_raw()))
    (site / "organisation.pub").chmod(0o644)
    (update / FILE).write_bytes(b"new program" * 1000)
    sign(site.parent)
    return site.parent


def sign(folder: Path, version: str = "9.9.0", key: Ed25519PrivateKey = KEY) -> None:
    release = release_of([folder / "update" / FILE], version=version, schema="9999")
    (folder / "update/release.json").write_bytes(signed_release(release, key))


def check(folder: Path) -> int:
    return main(["update", "check", str(folder / "update")], site=site_of(folder))


def site_of(folder: Path) -> MachineFolder:
    return MachineFolder(folder / "site", owner=os.getuid(), top=folder / "site")


@pytest.mark.requirement("I10.2")
def test_an_offline_update_with_a_plain_signed_manifest_is_proved_before_it_is_installed(
    county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manifest = json.loads((county / "update/release.json").read_text())
    assert set(manifest) == {"format", "release", "signer", "signature"}
    assert check(county) == ExitCode.DONE
    told = capsys.readouterr().out
    assert told.startswith(f"The update is whole: {version('rinnalla')} → 9.9.0.")
    assert "makes a copy first" in told and "rinnalla_9.9.0_amd64.deb" in told


def _cut(county: Path) -> None:
    file = county / "update/rinnalla_9.9.0_amd64.deb"
    file.write_bytes(file.read_bytes()[:5000])


def _change(county: Path) -> None:
    file = county / "update/rinnalla_9.9.0_amd64.deb"
    file.write_bytes(b"X" + file.read_bytes()[1:])


def _lose(county: Path) -> None:
    (county / "update/rinnalla_9.9.0_amd64.deb").unlink()


def _forge(county: Path) -> None:
    manifest = county / "update/release.json"
    manifest.write_text(manifest.read_text().replace("9.9.0", "9.9.1"))


def _garble(county: Path) -> None:
    (county / "update/release.json").write_text('{"format": "rinnalla-release-1"')


def _unpin(county: Path) -> None:
    (county / "site/organisation.pub").unlink()


def _let_others_write(county: Path) -> None:
    (county / "site/organisation.pub").chmod(0o666)


def _go_older(county: Path) -> None:
    sign(county, "0.0.9")


def _stay(county: Path) -> None:
    sign(county, f"{version('rinnalla')}.0")


@pytest.mark.requirement("I10.2")
@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (_cut, "rinnalla_9.9.0_amd64.deb was copied only in part"),
        (_change, "rinnalla_9.9.0_amd64.deb is not the one that was signed"),
        (_lose, "rinnalla_9.9.0_amd64.deb is missing"),
        (_forge, "release.json does not fit the signature"),
        (_garble, "release.json is not the manifest of an update"),
        (_unpin, "organisation.pub does not say on this machine whose signature counts"),
        (_let_others_write, "organisation.pub does not say on this machine whose signature counts"),
        (_go_older, "0.0.9 is older than the installed version"),
        (_stay, f"{version('rinnalla')}.0 is installed already"),
    ],
)
def test_a_half_copied_forged_or_older_update_is_refused_with_a_sentence(
    county: Path,
    capsys: pytest.CaptureFixture[str],
    harm: Callable[[Path], None],
    told: str,
) -> None:
    harm(county)
    assert check(county) == ExitCode.REFUSED
    assert capsys.readouterr().err == (
        f"The update is not taken: {told}. The installed version and the store are as they were.\n"
    )


@pytest.mark.requirement("I10.2")
def test_only_the_pinned_signer_of_this_machine_counts(
    county: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign(county, key=OTHER)
    assert check(county) == ExitCode.REFUSED
    assert "is not the signer that this machine knows" in capsys.readouterr().err


@pytest.fixture
def updated(store_template: Path, tmp_path: Path) -> Path:
    """The folder of a store that a later version has migrated: its copy, its new structure."""
    folder = Path(shutil.copytree(store_template, tmp_path / "store"))
    store = unlock(folder, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=Clock())
    key = bytearray(store.keys.database_key)
    store.close()
    migrate_further(folder / "store.db", key)
    return folder


def migrate_further(path: Path, key: bytearray) -> None:
    """Do what a later version does: copy the store beside itself, then change its structure."""
    migrate.back_up(path, key, migrate.HEAD)
    with closing(connect(path, key)) as connection:
        connection.execute("CREATE TABLE of_a_later_version (id INTEGER)")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


@pytest.mark.requirement("I10.2")
def test_the_earlier_version_refuses_the_migrated_store_and_finds_the_way_back(
    updated: Path,
) -> None:
    before = (updated / "store.db").read_bytes()
    with pytest.raises(StoreNewer):
        unlock(updated, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=Clock())
    assert (updated / "store.db").read_bytes() == before, "refused politely: nothing was touched"
    report = go_back(
        updated, copy_before_update(updated), bytearray(PASSPHRASE), limits=CHEAP_LIMITS,
        clock=Clock(), progress=NoProgress(),
    )  # fmt: skip
    store = unlock(updated, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=Clock())
    try:
        assert "store-restored" in {row.action for row in list_events(store).rows}
    finally:
        store.close()
    assert (report.aside / "store.db").read_bytes() == before, "what was written since is kept"
    assert not (updated / "restore.try").exists()


@pytest.mark.requirement("I10.2")
def test_a_wrong_passphrase_leads_nowhere_and_changes_nothing(updated: Path) -> None:
    before = (updated / "store.db").read_bytes()
    with pytest.raises(WrongPassphrase):
        go_back(
            updated, copy_before_update(updated), bytearray(b"x" * 30), limits=CHEAP_LIMITS,
            clock=Clock(), progress=NoProgress(),
        )  # fmt: skip
    assert (updated / "store.db").read_bytes() == before
    assert not (updated / "restore.try").exists()


@pytest.mark.requirement("I10.2")
def test_the_way_back_is_one_command_of_the_earlier_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    folder = tmp_path / "store"
    made = create_store(folder, passphrase=bytearray(PASSPHRASE), kdf=PRACTICE_KDF, clock=Clock())
    key = bytearray(made.store.keys.database_key)
    made.store.close()
    migrate_further(folder / "store.db", key)
    assert undo(folder) == ExitCode.DONE
    told = capsys.readouterr().out
    assert told.startswith("The store is again as it was on ")
    assert "0 clients, 0 meetings" in told and "before-restore-" in told
    assert undo(tmp_path / "elsewhere") == ExitCode.REFUSED
    unlock(folder, bytearray(PASSPHRASE), clock=Clock()).close()


def undo(folder: Path) -> int:
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE + b"\n")
    os.close(writing)
    try:
        return main(["update", "undo", "--store", str(folder), "--passphrase-fd", str(reading)])
    finally:
        os.close(reading)


@pytest.mark.requirement("I10.2")
def test_without_a_copy_there_is_nothing_to_go_back_to(store_template: Path) -> None:
    with pytest.raises(BackupMissing):
        copy_before_update(store_template)
