"""Escrow in a real store: written, kept, carried by backups, used, counted and told."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.progress import NoProgress
from app.security import key_file_disk as disk
from app.security.errors import (
    KeyFileDamaged,
    KeyringRequired,
    RecoveryCodeMistyped,
    WrongRecoveryCode,
)
from app.security.escrow import open_with_escrow, opened_copy
from app.security.key_file import KeyFile
from app.security.organisation_keys import Role, sealing_key
from app.services import vault
from app.services.backups import local_backups, make_backup
from app.services.escrow import (
    NoOrganisationKey,
    OpeningForeign,
    acknowledge_openings,
    escrow_of,
    give_escrow,
    take_escrow,
    take_opening,
    unseen_openings,
)
from app.services.organisation import refresh_organisation
from app.services.vault import Store
from app.storage.schema.audit import UseLog
from tests.conftest import CHEAP_KDF, CHEAP_LIMITS, NOW, PASSPHRASE, Clock
from tests.county import SECRETS, County
from tests.keyrings import NAME, MemoryKeyring, secrets_of

NEW = b"toinen hyva lause ilman salaisuuksia"
PRIVATE = sealing_key(SECRETS[Role.ESCROW], Role.ESCROW)


@pytest.fixture
def county(tmp_path: Path) -> County:
    county = County(tmp_path / "etc")
    county.deploy()
    return county


@pytest.fixture
def with_key(store: Store, county: County) -> Store:
    """An open store that the organisation can open too."""
    refresh_organisation(store, county.site, today=NOW.date())
    give_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    return store


def key_file_of(store: Store) -> KeyFile:
    return disk.load(store.path.with_name(disk.KEY_FILE_NAME))


def opens(key_file: KeyFile) -> bool:
    return bool(open_with_escrow(key_file, PRIVATE))


def log_of(store: Store) -> list[tuple[str, str]]:
    with store.read() as session:
        query = select(UseLog.action, UseLog.details).order_by(UseLog.n)
        return [(action, details) for action, details in session.execute(query)]


def opened_by_county(store: Store, path: Path) -> bytearray:
    """Do at the county what `org open-escrow` does; give the code."""
    copy, code = opened_copy(key_file_of(store), PRIVATE)
    path.write_bytes(copy.to_bytes())
    return bytearray(code.text.encode())


def unlocked(store: Store, secret: bytes | bytearray, kind: vault.SecretKind) -> Store:
    return vault.unlock(store.path.parent, bytearray(secret), kind=kind, limits=CHEAP_LIMITS,
                        clock=store.clock)  # fmt: skip


@pytest.mark.requirement("I3.1", "S2.1")
def test_escrow_is_written_at_creation_where_the_organisation_has_a_key(
    tmp_path: Path, county: County, clock: Clock
) -> None:
    for keys, written in ((True, True), (False, False)):
        made = vault.create_store(
            tmp_path / f"s{keys}", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF, clock=clock,
            organisation=county.settings(keys=keys),
        )  # fmt: skip
        state = escrow_of(made.store)
        made.store.close()
        assert (state is not None) is written
        assert vault.store_state(tmp_path / f"s{keys}").escrow == state
        if state is not None:
            assert state.organisation == "Keski-Savon hyvinvointialue"
            assert state.fingerprint == county.public(Role.ESCROW).fingerprint
            assert opens(key_file_of(made.store))


@pytest.mark.requirement("I3.1", "I10.3")
def test_keyring_required_makes_no_store_without_one(
    tmp_path: Path, county: County, clock: Clock
) -> None:
    settings = county.settings(keyring_required=True)
    with pytest.raises(KeyringRequired):
        vault.create_store(tmp_path / "s", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF,
                           clock=clock, organisation=settings)  # fmt: skip
    assert not (tmp_path / "s").exists()
    devices = secrets_of((NAME, MemoryKeyring()))
    made = vault.create_store(tmp_path / "s", passphrase=bytearray(PASSPHRASE), kdf=CHEAP_KDF,
                              clock=clock, organisation=settings, devices=devices)  # fmt: skip
    county.deploy(settings)
    refresh_organisation(made.store, county.site, today=NOW.date())
    with pytest.raises(KeyringRequired):
        vault.set_device_secret(made.store, False, passphrase=bytearray(PASSPHRASE),
                                limits=CHEAP_LIMITS, devices=devices)  # fmt: skip
    made.store.close()
    assert vault.store_state(tmp_path / "s").device


@pytest.mark.requirement("I3.1")
def test_escrow_is_added_replaced_and_removed_later(
    store: Store, county: County, clock: Clock
) -> None:
    with pytest.raises(NoOrganisationKey):
        give_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    refresh_organisation(store, county.site, today=NOW.date())
    give_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    assert opens(key_file_of(store))
    clock.forward(days=3)
    state = give_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    assert state.added_on == date(2026, 11, 14)
    take_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)
    assert escrow_of(store) is None
    told = [action for action, _ in log_of(store) if action.startswith("escrow")]
    assert told == ["escrow-added", "escrow-added", "escrow-removed"]
    clock.forward(days=1000)
    with pytest.raises(NoOrganisationKey):
        give_escrow(store, passphrase=bytearray(PASSPHRASE), limits=CHEAP_LIMITS)


@pytest.mark.requirement("I3.1", "S2.1")
def test_passphrase_change_keeps_the_escrow_and_backups_carry_it(with_key: Store) -> None:
    vault.change_passphrase(with_key, secret=bytearray(PASSPHRASE), new=bytearray(NEW),
                            limits=CHEAP_LIMITS)  # fmt: skip
    vault.new_recovery_code(with_key, passphrase=bytearray(NEW), limits=CHEAP_LIMITS)
    assert opens(key_file_of(with_key))
    make_backup(with_key, now=NOW, progress=NoProgress())
    (backup,) = local_backups(with_key.path.parent)
    assert opens(disk.load(backup.folder / disk.KEY_FILE_NAME))


@pytest.mark.requirement("I3.1", "S2.3")
def test_what_the_organisation_opens_lets_her_in_once_and_shows_in_the_use_log(
    with_key: Store, tmp_path: Path
) -> None:
    folder = with_key.path.parent
    code = opened_by_county(with_key, tmp_path / "opened.keys")
    with_key.close()
    take_opening(folder, tmp_path / "opened.keys", bytearray(code), clock=with_key.clock)
    store = unlocked(with_key, code, "recovery")
    vault.change_passphrase(store, secret=bytearray(code), new=bytearray(NEW), kind="recovery",
                            limits=CHEAP_LIMITS)  # fmt: skip
    told = [one for one in log_of(store) if one[0] == "store-opened-by-organisation"]
    assert told == [("store-opened-by-organisation", '{"new":1,"openings":1}')]
    assert unseen_openings(store) == 1
    acknowledge_openings(store)
    assert unseen_openings(store) == 0
    store.close()

    assert not vault.store_state(folder).recovery_confirmed
    with pytest.raises(WrongRecoveryCode):
        unlocked(with_key, code, "recovery")
    store = unlocked(with_key, NEW, "passphrase")
    assert len([one for one in log_of(store) if one[0].startswith("store-opened-by")]) == 1
    store.close()


@pytest.mark.requirement("I3.1", "S2.3")
def test_an_opened_file_that_was_copied_over_the_key_file_is_counted_too(
    with_key: Store,
) -> None:
    path = with_key.path.with_name(disk.KEY_FILE_NAME)
    opened_by_county(with_key, path)
    with_key.close()
    store = unlocked(with_key, PASSPHRASE, "passphrase")
    assert unseen_openings(store) == 1
    store.close()


@pytest.mark.requirement("I3.1", "S2.3")
@pytest.mark.parametrize("wrong", ["other store", "wrong code", "no opening", "garbage", "typed"])
def test_an_opened_file_that_does_not_fit_changes_nothing(
    with_key: Store, make_store: Callable[..., vault.NewStore], tmp_path: Path, wrong: str
) -> None:
    opened = tmp_path / "opened.keys"
    code = opened_by_county(with_key, opened)
    before = with_key.path.with_name(disk.KEY_FILE_NAME).read_bytes()
    folder = with_key.path.parent
    with_key.close()
    error: type[Exception] = WrongRecoveryCode
    if wrong == "other store":
        other = make_store("other").store
        folder, error = other.path.parent, OpeningForeign
        other.close()
    elif wrong == "wrong code":
        code = bytearray(b"0000-0000-0000-0000-0000-0000-0000-0000")
    elif wrong == "no opening":
        opened.write_bytes(before)
    elif wrong == "garbage":
        opened.write_bytes(b"{")
        error = KeyFileDamaged
    else:
        code, error = bytearray(b"0000"), RecoveryCodeMistyped
    with pytest.raises(error):
        take_opening(folder, opened, code, clock=with_key.clock)
    assert with_key.path.with_name(disk.KEY_FILE_NAME).read_bytes() == before


@pytest.mark.requirement("I3.1", "S2.3")
def test_a_lost_key_file_comes_back_with_the_organisations_copy(
    with_key: Store, tmp_path: Path
) -> None:
    code = opened_by_county(with_key, tmp_path / "opened.keys")
    with_key.close()
    disk.remove(with_key.path.with_name(disk.KEY_FILE_NAME))
    folder = with_key.path.parent
    take_opening(folder, tmp_path / "opened.keys", bytearray(code), clock=with_key.clock)
    unlocked(with_key, code, "recovery").close()
