"""Restoring: tried first, swapped as a whole, the old one kept, nothing sent twice."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text

from app.domain.exchange import (
    ChannelKind,
    ChannelSettings,
    ExportUnit,
    Receipt,
    Rendered,
    UnitState,
)
from app.errors import DiskFull, UserError
from app.progress import Cancelled, NoProgress
from app.security.errors import WrongPassphrase
from app.security.passphrase import KdfLimits
from app.services import backups, restoring, vault
from app.services.exchange import list_outbox, save_channel, send_waiting
from app.services.practice import PRACTICE_PASSPHRASE
from app.services.settings import load_setting, save_setting
from app.services.vault import NewStore, Store
from app.services.verification import verify_store
from app.storage import swap as swapping
from app.storage.anchor import AnchorState
from app.storage.errors import StoreDamaged, StoreInUse
from app.storage.schema.audit import StoreIdentity, UseLog
from app.sync.folder import FolderChannel
from tests.conftest import Clock

Opening = Callable[[Path], Store]


@pytest.fixture
def backed_up(store: Store, clock: Clock) -> backups.Backup:
    """A backup of a store that went on afterwards and was locked."""
    save_setting(store, "what", "in the backup")
    report = backups.make_backup(store, now=clock(), progress=NoProgress())
    save_setting(store, "what", "after the backup")
    store.close()
    clock.forward(hours=2)
    return report.backup


@pytest.fixture
def restore(
    clock: Clock, cheap_limits: KdfLimits, passphrase: Callable[[], bytearray]
) -> Callable[..., restoring.RestoreReport]:
    def restore(
        folder: Path, backup: backups.Backup, secret: bytes | None = None, **more: object
    ) -> restoring.RestoreReport:
        typed = passphrase() if secret is None else bytearray(secret)
        options = {"limits": cheap_limits, "clock": clock, "progress": NoProgress(), **more}
        return restoring.restore_backup(folder, backup, typed, **options)  # type: ignore[arg-type]

    return restore


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and "lock" not in path.name
    }


@pytest.mark.requirement("I3.5", "S5.4", "K37")
def test_a_backup_comes_back_and_the_old_store_is_kept(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    before = files(folder)
    report = restore(folder, backed_up)
    again = open_store(folder)
    assert load_setting(again, "what") == "in the backup"
    assert again.finding.state is AnchorState.HOLDS
    assert verify_store(again).sound
    with again.read() as session:
        identity = session.scalars(select(StoreIdentity)).one()
        acts = session.scalars(select(UseLog.action).order_by(UseLog.n)).all()
    assert (identity.store_id, identity.restore_generation) == (again.store_id, 1)
    assert "store-restored" in acts
    again.close()
    assert files(report.aside) == before
    old = open_store(report.aside)
    assert load_setting(old, "what") == "after the backup"
    assert old.store_id == identity.store_id


@pytest.mark.requirement("S2.6", "I3.4")
def test_the_replaced_store_put_back_by_hand_is_told(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    report = restore(folder, backed_up)
    shutil.copy(report.aside / "store.db", folder / "store.db")
    assert open_store(folder).finding.state is AnchorState.BEHIND


@pytest.mark.requirement("I3.5")
def test_each_restoring_is_a_new_generation_and_three_old_stores_are_kept(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening, clock: Clock,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    for _ in range(5):
        clock.forward(minutes=5)
        restore(folder, backed_up)
    assert len(list(folder.glob("before-restore-*"))) == 3
    with open_store(folder).read() as session:
        assert session.scalars(select(StoreIdentity.restore_generation)).one() == 5


@pytest.mark.requirement("I3.5", "S6.31")
def test_a_new_laptop_with_nothing_but_backup_and_recovery_code(
    make_store: Callable[..., NewStore], tmp_path: Path, clock: Clock,
    restore: Callable[..., restoring.RestoreReport], open_store: Opening,
) -> None:  # fmt: skip
    new = make_store()
    report = backups.make_backup(
        new.store, now=clock(), progress=NoProgress(), to=tmp_path / "stick"
    )
    new.store.close()
    shutil.rmtree(tmp_path / "store")
    laptop = tmp_path / "laptop"
    (found,) = backups.backups_in(tmp_path / "stick")
    told = restore(laptop, found, new.recovery_code.text.encode(), kind="recovery")
    assert told.contents == report.contents
    assert open_store(laptop).store_id == new.store.store_id


@pytest.mark.requirement("I3.5")
def test_trying_changes_nothing_and_says_what_would_come_back(
    backed_up: backups.Backup, tmp_path: Path, passphrase: Callable[[], bytearray],
    cheap_limits: KdfLimits, clock: Clock,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    before = files(folder)
    found = restoring.try_restore(
        folder, backed_up, passphrase(), limits=cheap_limits, clock=clock, progress=NoProgress()
    )
    assert found.events > 0
    assert files(folder) == before
    assert sorted(path.name for path in folder.iterdir() if path.is_dir()) == ["backups"]


@pytest.mark.requirement("I3.5", "S2.5")
def test_what_cannot_be_restored_leaves_everything_as_it_was(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    before = files(folder)
    with pytest.raises(WrongPassphrase):
        restore(folder, backed_up, b"ei ole oikea")
    database = backed_up.folder / "store.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:])
    with pytest.raises(StoreDamaged):
        restore(folder, backed_up)
    database.write_bytes(whole)
    for name in ("store.keys", "store.keys.bak"):
        (backed_up.folder / name).unlink()
    with pytest.raises(UserError, match="key-file-missing"):
        restore(folder, backed_up)
    now = files(folder)
    assert now.pop("tries.json")
    assert now == before
    held = open_store(folder)
    with pytest.raises(StoreInUse):
        restore(folder, backed_up)
    assert load_setting(held, "what") == "after the backup"


@pytest.mark.requirement("I3.5")
def test_a_practice_backup_never_takes_the_place_of_the_real_store(
    make_store: Callable[..., NewStore], tmp_path: Path,
    restore: Callable[..., restoring.RestoreReport],
) -> None:  # fmt: skip
    practice = make_store("practice", practice=True).store
    practice.close()
    folder = tmp_path / "2026-11-11T073000Z"
    shutil.copytree(tmp_path / "practice", folder)
    (backup,) = backups.backups_in(folder)
    with pytest.raises(vault.WrongKindOfStore):
        restore(tmp_path / "real", backup)
    assert not vault.store_state(tmp_path / "real").practice


@pytest.mark.requirement("I3.5")
def test_stopping_and_a_full_disk_leave_the_store_as_it_was(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = tmp_path / "store"
    before = files(folder)

    class Stop(NoProgress):
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(folder, backed_up, progress=Stop())

    def full(*_: object) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as changed:
        changed.setattr(restoring, "copy_files", full)
        with pytest.raises(DiskFull):
            restore(folder, backed_up)
    assert files(folder) == before


@pytest.mark.requirement("I3.5", "S6.11")
def test_a_swap_cut_off_anywhere_is_finished_at_the_next_look(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    template, whole = tmp_path / "template", tmp_path / "store"
    whole.rename(template)
    backup = backups.local_backups(template)[0]
    assert backup.made_at == backed_up.made_at
    real, cut_off = swapping._move, 0
    while True:
        folder = Path(shutil.copytree(template, tmp_path / f"try-{cut_off}"))
        left = cut_off

        def failing(source: Path, target: Path) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt  # as sudden as it gets inside one process
            real(source, target)

        with monkeypatch.context() as changed:
            changed.setattr(swapping, "_move", failing)
            try:
                restore(folder, backup)
            except KeyboardInterrupt:
                cut_off += 1
            else:
                break
        if cut_off % 2:
            assert vault.store_state(folder).presence is vault.Presence.PRESENT
        again = open_store(folder)
        assert load_setting(again, "what") == "in the backup"
        (aside,) = folder.glob("before-restore-*")
        assert (aside / "store.db").exists() and (aside / "store.keys").exists()
    assert cut_off >= 5


@pytest.mark.requirement("I3.5", "S5.4", "K37")
def test_nothing_that_arrived_after_the_backup_is_sent_again(
    practice_folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = vault.unlock(
        practice_folder, bytearray(PRACTICE_PASSPHRASE, "utf-8"), practice=True, clock=clock
    )
    with store.write() as session:  # as if it had been in the queue when the backup was made
        session.execute(
            text("UPDATE outbox_item SET state = 'queued', attempts = 0 WHERE state = 'sent'")
        )
        arrived = session.scalar(text("SELECT count(*) FROM ledger_entry")) or 0
        session.execute(text("DELETE FROM ledger_entry"))
    handover = practice_folder / "handover"
    save_channel(store, ChannelSettings(kind=ChannelKind.FOLDER, target=str(handover)))
    packages = {path: path.read_bytes() for path in handover.rglob("*") if path.is_file()}
    with store.write() as session:
        held = restoring.ask_before_sending(session)
    assert held >= arrived > 0
    clock.forward(days=2)
    sends: list[UUID] = []
    real = FolderChannel.send

    def counting(self: FolderChannel, unit: ExportUnit, rendered: Rendered) -> Receipt:
        sends.append(unit.id)
        return real(self, unit, rendered)

    monkeypatch.setattr(FolderChannel, "send", counting)
    send_waiting(store, now=clock, progress=NoProgress())
    sent = [row for row in list_outbox(store) if row.state is UnitState.SENT]
    assert len(sent) - len(sends) == arrived, "what had arrived was asked for, not sent"
    assert {path: path.read_bytes() for path in packages} == packages, "written once"
    assert len({row.id for row in sent}) == len(list(handover.glob("*/manifest.json")))
    store.close()


@pytest.mark.requirement("I3.5", "I3.4")
def test_what_somebody_laid_beside_a_backup_is_not_brought_back_with_it(
    backed_up: backups.Backup, tmp_path: Path, restore: Callable[..., restoring.RestoreReport],
    open_store: Opening,
) -> None:  # fmt: skip
    for name in ("store.db-wal", "store.anchor", "tries.json", "else"):
        (backed_up.folder / name).write_bytes(b"planted")
    backed_up.folder.with_name("feedback.db").write_bytes(b"x" * (17 * 1024 * 1024))
    fresh = tmp_path / "new laptop"
    restore(fresh, backed_up)
    assert not any(path.read_bytes() == b"planted" for path in fresh.rglob("*") if path.is_file())
    assert not (fresh / "backups").exists(), "a file that cannot be a box is left"
    assert load_setting(open_store(fresh), "what") == "in the backup"
