"""The store whose passphrase slot needs the device secret, and every way round a lost one."""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from app.cli.messages import sentence
from app.errors import DiskFailed
from app.security import key_file_disk as disk
from app.security.errors import (
    DeviceSecretLost,
    KeyFileUnknown,
    KeyFileUnsure,
    KeyringAbsent,
    KeyringChanged,
    PassphraseTooWeak,
    WrongPassphrase,
)
from app.security.key_file import KeyFile, open_with_passphrase, passphrase_cost
from app.security.passphrase import KdfLimits, KdfParameters
from app.services import vault
from app.services.vault import DeviceSecrets, Store
from app.storage.schema.audit import UseLog
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, PASSPHRASE, Clock
from tests.keyrings import NAME, OTHER, MemoryKeyring, secrets_of

NEW = b"toinen hyva lause ilman salaisuuksia"
SHORT = b"kaunis talvi pihalla"[:16]


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def devices(memory: MemoryKeyring) -> DeviceSecrets:
    return secrets_of((NAME, memory))


@pytest.fixture
def made(tmp_path: Path, clock: Clock, devices: DeviceSecrets) -> vault.NewStore:
    """A store with a device secret, locked."""
    new = vault.create_store(
        tmp_path / "s", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=clock,
        devices=devices,
    )  # fmt: skip
    new.store.close()
    return new


@pytest.fixture
def opened(tmp_path: Path, clock: Clock) -> Callable[..., Store]:
    def opened(
        secret: bytes, devices: DeviceSecrets | None, kind: vault.SecretKind = "passphrase"
    ) -> Store:
        return vault.unlock(
            tmp_path / "s", bytearray(secret), kind=kind, limits=CHEAP_LIMITS, clock=clock,
            devices=devices,
        )  # fmt: skip

    return opened


def recovered(store: Store, code: str, devices: DeviceSecrets | None) -> None:
    vault.change_passphrase(
        store, secret=bytearray(code.encode()), new=bytearray(NEW), kind="recovery",
        limits=CHEAP_LIMITS, devices=devices,
    )  # fmt: skip
    store.close()


def last_action(store: Store) -> str:
    with store.read() as session:
        return session.scalars(select(UseLog.action).order_by(UseLog.n.desc())).first() or ""


@pytest.mark.requirement("I3.1", "S2.3", "K37")
def test_a_copied_folder_does_not_open_without_the_account(
    made: vault.NewStore, devices: DeviceSecrets, opened: Callable[..., Store], tmp_path: Path
) -> None:
    assert vault.store_state(tmp_path / "s").device
    opened(PASSPHRASE, devices).close()
    with pytest.raises(KeyringAbsent):
        opened(PASSPHRASE, None)
    with pytest.raises(DeviceSecretLost):
        opened(PASSPHRASE, secrets_of((NAME, MemoryKeyring())))
    with pytest.raises(WrongPassphrase):
        opened(b"not the passphrase of it", devices)
    stranger = MemoryKeyring()
    secrets_of((NAME, stranger)).ensure(made.store.store_id)
    with pytest.raises(WrongPassphrase):
        opened(PASSPHRASE, secrets_of((NAME, stranger)))


@pytest.mark.requirement("I3.1", "S2.3")
@pytest.mark.parametrize("away", ["lost", "changed", "absent"])
def test_the_recovery_code_leads_out_of_each_lost_keyring(
    made: vault.NewStore, opened: Callable[..., Store], tmp_path: Path, away: str
) -> None:
    here = {
        "lost": secrets_of((NAME, MemoryKeyring())),
        "changed": secrets_of((OTHER, MemoryKeyring())),
        "absent": None,
    }[away]
    if away == "changed":
        with pytest.raises(KeyringChanged):
            opened(PASSPHRASE, here)
    code = made.recovery_code.text
    recovered(opened(code.encode(), here, "recovery"), code, here)
    assert vault.store_state(tmp_path / "s").device is (here is not None)
    opened(NEW, here).close()


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_keyring_that_fails_while_the_store_is_made_means_a_stricter_passphrase(
    tmp_path: Path, memory: MemoryKeyring, devices: DeviceSecrets
) -> None:
    def create(name: str) -> Store:
        return vault.create_store(
            tmp_path / name, passphrase=bytearray(SHORT), kdf=CHEAP_KDF, devices=devices
        ).store

    create("with").close()
    memory.refuses = True
    with pytest.raises(PassphraseTooWeak):
        create("without")
    assert not (tmp_path / "without").exists()


@pytest.mark.requirement("I3.1")
def test_the_device_secret_is_turned_off_and_on(
    made: vault.NewStore, devices: DeviceSecrets, opened: Callable[..., Store], tmp_path: Path
) -> None:
    def turn(on: bool, typed: bytes = PASSPHRASE) -> None:
        store = opened(PASSPHRASE, devices)
        try:
            vault.set_device_secret(
                store, on, passphrase=bytearray(typed), limits=CHEAP_LIMITS, devices=devices
            )
            assert last_action(store) == f"device-secret-{'on' if on else 'off'}"
        finally:
            store.close()

    with pytest.raises(WrongPassphrase):
        turn(False, b"no")
    assert vault.store_state(tmp_path / "s").device
    turn(False)
    assert not vault.store_state(tmp_path / "s").device
    opened(PASSPHRASE, None).close()
    turn(True)
    with pytest.raises(KeyringAbsent):
        opened(PASSPHRASE, None)


@pytest.mark.requirement("I3.1", "S2.3")
def test_turning_it_off_needs_a_passphrase_that_holds_alone(
    tmp_path: Path, devices: DeviceSecrets, cheap_limits: KdfLimits
) -> None:
    store = vault.create_store(
        tmp_path / "s", passphrase=bytearray(SHORT), kdf=CHEAP_KDF, devices=devices
    ).store
    with pytest.raises(PassphraseTooWeak):
        vault.set_device_secret(
            store, False, passphrase=bytearray(SHORT), limits=cheap_limits, devices=devices
        )
    store.close()
    assert vault.store_state(tmp_path / "s").device


@pytest.mark.requirement("I3.1")
def test_changing_the_passphrase_keeps_device_secret_and_cost(
    made: vault.NewStore, devices: DeviceSecrets, opened: Callable[..., Store], tmp_path: Path
) -> None:
    store = opened(PASSPHRASE, devices)
    vault.change_passphrase(
        store, secret=bytearray(PASSPHRASE), new=bytearray(NEW), limits=CHEAP_LIMITS,
        devices=devices,
    )  # fmt: skip
    store.close()
    with pytest.raises(KeyringAbsent):
        opened(NEW, None)
    opened(NEW, devices).close()
    key_file = disk.load(tmp_path / "s" / disk.KEY_FILE_NAME)
    assert passphrase_cost(key_file, CHEAP_LIMITS) == CHEAP_KDF


@pytest.mark.requirement("K37")
def test_a_practice_store_asks_no_keyring(
    tmp_path: Path, memory: MemoryKeyring, devices: DeviceSecrets, cheap_kdf: KdfParameters
) -> None:
    vault.create_store(
        tmp_path / "p", passphrase=bytearray(b"x"), practice=True, kdf=cheap_kdf, devices=devices
    ).store.close()
    assert not memory.kept
    assert not vault.store_state(tmp_path / "p").device


@pytest.mark.requirement("K37")
def test_the_secret_is_nowhere_on_the_disk(
    made: vault.NewStore, memory: MemoryKeyring, devices: DeviceSecrets, tmp_path: Path
) -> None:
    secret = bytes(devices.read(made.store.store_id, NAME))
    coded = next(iter(memory.kept.values())).rpartition(b":")[2]
    for path in (tmp_path / "s").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert secret not in content
            assert coded not in content
            assert secret.hex().encode() not in content


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], bool]], None]:
    """Let each fsync of a folder fail while a test says so, as a dying disk does."""
    real = os.fsync

    def fail(when: Callable[[], bool]) -> None:
        def fsync(descriptor: int) -> None:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode) and when():
                raise OSError(errno.EIO, "injected")
            real(descriptor)

        monkeypatch.setattr(os, "fsync", fsync)

    return fail


@pytest.mark.requirement("I3.1", "S2.1")
def test_a_disk_that_does_not_confirm_a_new_passphrase_is_told_by_what_holds(
    store: Store, failing: Callable[[Callable[[], bool]], None]
) -> None:
    folder = store.path.parent
    failing(lambda: True)
    with pytest.raises(KeyFileUnsure):
        vault.change_passphrase(store, secret=bytearray(PASSPHRASE), new=bytearray(NEW),
                          limits=CHEAP_LIMITS)  # fmt: skip
    key_file = disk.load(folder / disk.KEY_FILE_NAME)
    assert open_with_passphrase(key_file, bytearray(NEW), limits=CHEAP_LIMITS)
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(key_file, bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    with store.read() as session:
        assert "passphrase-changed" in session.scalars(select(UseLog.action)).all()
    assert "holds now" in sentence(KeyFileUnsure(), "en")


@pytest.mark.requirement("I3.1", "S2.1")
def test_a_disk_that_fails_before_the_new_key_file_is_in_place_leaves_the_old_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (store.path.parent / disk.KEY_FILE_NAME).read_bytes()

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(errno.EIO, "injected")

    with monkeypatch.context() as cut:
        cut.setattr(Path, "replace", refuse)
        with pytest.raises(DiskFailed):
            vault.change_passphrase(store, secret=bytearray(PASSPHRASE), new=bytearray(NEW),
                              limits=CHEAP_LIMITS)  # fmt: skip
    assert (store.path.parent / disk.KEY_FILE_NAME).read_bytes() == before
    with store.read() as session:
        assert "passphrase-changed" not in session.scalars(select(UseLog.action)).all()


@pytest.mark.requirement("I3.1", "S2.1")
def test_a_key_file_that_cannot_be_read_again_is_said_to_be_unknown(
    store: Store, failing: Callable[[Callable[[], bool]], None]
) -> None:
    path = store.path.parent / disk.KEY_FILE_NAME

    def after_the_rename() -> bool:
        path.unlink(missing_ok=True)
        path.mkdir(exist_ok=True)  # what is there now cannot be read as a file
        return True

    failing(after_the_rename)
    with pytest.raises(KeyFileUnknown):
        vault.change_passphrase(store, secret=bytearray(PASSPHRASE), new=bytearray(NEW),
                          limits=CHEAP_LIMITS)  # fmt: skip


@pytest.mark.requirement("I3.1", "I3.3")
def test_a_log_that_takes_no_event_is_told_with_what_holds(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = disk.save

    def save_then_fail(path: Path, key_file: KeyFile) -> None:
        real(path, key_file)
        raise DiskFailed

    monkeypatch.setattr(disk, "save", save_then_fail)
    with pytest.raises(KeyFileUnsure):
        vault.change_passphrase(store, secret=bytearray(PASSPHRASE), new=bytearray(NEW),
                          limits=CHEAP_LIMITS)  # fmt: skip
