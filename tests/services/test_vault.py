"""Making, unlocking and re-keying the store."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy import select, text

from app.security.errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    PassphraseTooWeak,
    RecoveryCodeMistyped,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.security.passphrase import KdfLimits, KdfParameters
from app.services import vault
from app.services.passphrases import phrase_bits, suggested_phrase
from app.services.places import places
from app.services.vault import NewStore, Presence, Store
from app.services.wrong_tries import PleaseWait, delay_after
from app.storage.errors import StoreDamaged, StoreForeign, StoreNewer
from app.storage.schema.audit import UseLog


class Clock(Protocol):
    """What the fixture `clock` gives."""

    def forward(self, **step: float) -> None: ...


GOOD = b"toinen hyva lause ilman salaisuuksia"


def actions(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(UseLog.action).order_by(UseLog.n)))


@pytest.fixture
def opening(
    cheap_limits: KdfLimits, clock: Callable[[], object], passphrase: Callable[[], bytearray]
) -> Callable[..., Store]:
    """Unlock a folder with any secret."""

    def opening(folder: Path, secret: bytes | None = None, **more: object) -> Store:
        typed = passphrase() if secret is None else bytearray(secret)
        return vault.unlock(folder, typed, limits=cheap_limits, clock=clock, **more)  # type: ignore[arg-type]

    return opening


@pytest.mark.requirement("I2.2")
def test_a_new_store_opens_with_the_passphrase_and_with_the_code(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store]
) -> None:
    new = make_store(name="Sannan työt")
    store_id = new.store.store_id
    new.store.close()
    store = opening(tmp_path / "store")
    assert store.store_id == store_id
    store.close()
    by_code = opening(tmp_path / "store", new.recovery_code.text.lower().encode(), kind="recovery")
    assert actions(by_code) == [
        "store-created",
        "store-unlocked-by-passphrase",
        "store-unlocked-by-recovery",
    ]
    by_code.close()


@pytest.mark.requirement("I2.2")
def test_what_may_be_known_before_unlocking(
    make_store: Callable[..., NewStore], tmp_path: Path
) -> None:
    assert vault.store_state(tmp_path / "store").presence is Presence.ABSENT
    new = make_store(name="Sannan työt")
    state = vault.store_state(tmp_path / "store")
    assert (state.presence, state.practice, state.name) == (Presence.PRESENT, False, "Sannan työt")
    assert not state.recovery_confirmed
    vault.confirm_recovery_code(new.store)
    vault.name_store(new.store, "Työt")
    state = vault.store_state(tmp_path / "store")
    assert (state.recovery_confirmed, state.name) == (True, "Työt")


@pytest.mark.requirement("S2.4")
def test_secrets_are_wiped_however_it_ends(
    tmp_path: Path,
    cheap_kdf: KdfParameters,
    cheap_limits: KdfLimits,
    passphrase: Callable[[], bytearray],
) -> None:
    secret = passphrase()
    vault.create_store(tmp_path / "s", passphrase=secret, kdf=cheap_kdf).store.close()
    assert not any(secret)
    for typed in (passphrase(), bytearray(b"wrong")):
        with suppress(WrongPassphrase):
            vault.unlock(tmp_path / "s", typed, limits=cheap_limits).close()
        assert not any(typed)


@pytest.mark.requirement("S2.2", "I2.2")
def test_a_weak_passphrase_makes_no_store(tmp_path: Path, cheap_kdf: KdfParameters) -> None:
    with pytest.raises(PassphraseTooWeak) as raised:
        vault.create_store(tmp_path / "s", passphrase=bytearray(b"salasana1"), kdf=cheap_kdf)
    assert raised.value.values["reason"] == "too-short"
    assert not (tmp_path / "s").exists()
    new = vault.create_store(
        tmp_path / "p", passphrase=bytearray(b"harjoitus"), practice=True, kdf=cheap_kdf
    )
    new.store.close()


@pytest.mark.requirement("I2.2")
def test_a_store_is_never_made_over_another(
    make_store: Callable[..., NewStore], tmp_path: Path, open_store: Callable[[Path], Store]
) -> None:
    make_store().store.close()
    for harm in ("", "store.keys", "store.keys.bak"):
        if harm:
            (tmp_path / "store" / harm).rename(tmp_path / harm)
        before = {p.name: p.read_bytes() for p in (tmp_path / "store").glob("store.[dk]*")}
        with pytest.raises(vault.StoreExists):
            make_store()
        assert {p.name: p.read_bytes() for p in (tmp_path / "store").glob("store.[dk]*")} == before
    (tmp_path / "store.keys").rename(tmp_path / "store" / "store.keys")
    open_store(tmp_path / "store")


@pytest.mark.requirement("I2.2", "S2.5")
def test_wrong_tries_wait_longer_and_longer_even_after_a_restart(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store], clock: Clock
) -> None:
    make_store().store.close()
    folder = tmp_path / "store"
    for seconds in (0, 0, 1, 2, 4):
        with pytest.raises(WrongPassphrase):
            opening(folder, b"wrong")
        if seconds:
            with pytest.raises(PleaseWait) as raised:
                opening(folder)
            assert raised.value.values["seconds"] == seconds
            clock.forward(seconds=seconds)
    opening(folder).close()
    with pytest.raises(WrongPassphrase):
        opening(folder, b"wrong")
    opening(folder).close()  # the count began anew
    assert [delay_after(n) for n in range(12)] == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


@pytest.mark.requirement("S2.5")
def test_a_clock_set_back_does_not_lock_out_for_days(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store], clock: Clock
) -> None:
    make_store().store.close()
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            opening(tmp_path / "store", b"wrong")
    clock.forward(days=-30)
    with pytest.raises(PleaseWait):
        opening(tmp_path / "store")
    clock.forward(seconds=1)
    opening(tmp_path / "store").close()


@pytest.mark.requirement("A5")
def test_the_log_tells_of_failed_tries(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store]
) -> None:
    make_store().store.close()
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            opening(tmp_path / "store", b"wrong")
    store = opening(tmp_path / "store")
    with store.read() as session:
        details = session.scalars(select(UseLog.details).order_by(UseLog.n.desc()).limit(1)).one()
    assert json.loads(details) == {"failed_tries": 2}
    store.close()


@pytest.mark.requirement("A8")
def test_practice_and_real_never_open_as_each_other(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store]
) -> None:
    make_store("real").store.close()
    make_store("practice", practice=True).store.close()
    with pytest.raises(vault.WrongKindOfStore):
        opening(tmp_path / "real", practice=True)
    with pytest.raises(vault.WrongKindOfStore):
        opening(tmp_path / "practice")
    practice = opening(tmp_path / "practice", practice=True)
    assert practice.practice
    practice.close()
    assert places(practice=True).data == places().data / "practice"


@pytest.mark.requirement("S2.1")
def test_a_changed_passphrase_ends_the_old_one(
    store: Store,
    tmp_path: Path,
    opening: Callable[..., Store],
    passphrase: Callable[[], bytearray],
    cheap_kdf: KdfParameters,
    cheap_limits: KdfLimits,
) -> None:
    before = (tmp_path / "store" / "store.db").read_bytes()
    costs = {"kdf": cheap_kdf, "limits": cheap_limits}
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(store, secret=bytearray(b"no"), new=bytearray(GOOD), **costs)  # type: ignore[arg-type]
    with pytest.raises(PassphraseTooWeak):
        vault.change_passphrase(store, secret=passphrase(), new=bytearray(b"short"), **costs)  # type: ignore[arg-type]
    vault.change_passphrase(store, secret=passphrase(), new=bytearray(GOOD), **costs)  # type: ignore[arg-type]
    assert (tmp_path / "store" / "store.db").read_bytes() == before, (
        "only the key file is rewritten"
    )
    assert actions(store)[-1] == "passphrase-changed"
    store.close()
    with pytest.raises(WrongPassphrase):
        opening(tmp_path / "store")
    opening(tmp_path / "store", GOOD).close()


@pytest.mark.requirement("S2.3")
def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(
    make_store: Callable[..., NewStore],
    tmp_path: Path,
    opening: Callable[..., Store],
    cheap_kdf: KdfParameters,
) -> None:
    new = make_store()
    new.store.close()
    code = new.recovery_code.text.encode()
    store = opening(tmp_path / "store", code, kind="recovery")
    vault.change_passphrase(
        store, secret=bytearray(code), new=bytearray(GOOD), kind="recovery", kdf=cheap_kdf
    )
    store.close()
    opening(tmp_path / "store", GOOD).close()


@pytest.mark.requirement("S2.3")
def test_a_new_recovery_code_ends_the_old_one(
    make_store: Callable[..., NewStore],
    tmp_path: Path,
    opening: Callable[..., Store],
    passphrase: Callable[[], bytearray],
    cheap_limits: KdfLimits,
) -> None:
    new = make_store()
    vault.confirm_recovery_code(new.store)
    code = vault.new_recovery_code(new.store, passphrase=passphrase(), limits=cheap_limits)
    assert not vault.store_state(tmp_path / "store").recovery_confirmed
    new.store.close()
    with pytest.raises(WrongRecoveryCode):
        opening(tmp_path / "store", new.recovery_code.text.encode(), kind="recovery")
    with pytest.raises(RecoveryCodeMistyped):
        opening(tmp_path / "store", code.text[:-1].encode(), kind="recovery")
    opening(tmp_path / "store", code.text.encode(), kind="recovery").close()


@pytest.mark.requirement("I2.2")
def test_a_damaged_key_file_is_mended_from_its_twin_at_unlocking(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    store.close()
    keys, twin = tmp_path / "store" / "store.keys", tmp_path / "store" / "store.keys.bak"
    whole = keys.read_bytes()
    keys.write_bytes(whole[:300])
    opening(tmp_path / "store").close()
    assert keys.read_bytes() == twin.read_bytes() == whole
    keys.write_bytes(b"")
    twin.write_bytes(b"")
    assert vault.store_state(tmp_path / "store").presence is Presence.DAMAGED
    with pytest.raises(KeyFileDamaged):
        opening(tmp_path / "store")
    keys.unlink()
    twin.unlink()
    assert vault.store_state(tmp_path / "store").presence is Presence.DAMAGED
    with pytest.raises(KeyFileMissing):
        opening(tmp_path / "store")


@pytest.mark.requirement("I2.2")
def test_a_key_file_of_a_later_version_is_told(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    store.close()
    from hashlib import sha256

    from app.security.audit_chain import canonical_json

    keys = tmp_path / "store" / "store.keys"
    data = json.loads(keys.read_bytes())
    del data["checksum"]
    data["version"] = "kf2"
    data["checksum"] = sha256(canonical_json(data)).hexdigest()
    keys.write_text(json.dumps(data))
    assert vault.store_state(tmp_path / "store").presence is Presence.NEWER
    with pytest.raises(KeyFileNewer):
        opening(tmp_path / "store")


@pytest.mark.requirement("I2.2")
def test_another_stores_file_is_foreign_and_a_missing_one_is_missing(
    make_store: Callable[..., NewStore], tmp_path: Path, opening: Callable[..., Store]
) -> None:
    make_store("one").store.close()
    make_store("two").store.close()
    mine = tmp_path / "one" / "store.db"
    mine.write_bytes((tmp_path / "two" / "store.db").read_bytes())
    with pytest.raises(StoreForeign):
        opening(tmp_path / "one")
    mine.unlink()
    with pytest.raises(vault.StoreMissing):
        opening(tmp_path / "one")
    assert not mine.exists()
    mine.write_bytes(b"")
    with pytest.raises(StoreDamaged):
        opening(tmp_path / "one")


@pytest.mark.requirement("I2.2")
def test_an_unencrypted_file_is_never_opened(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    import sqlite3

    store.close()
    (tmp_path / "store" / "store.db").unlink()
    plain = sqlite3.connect(tmp_path / "store" / "store.db")
    plain.execute("CREATE TABLE note (body TEXT)")
    plain.close()
    with pytest.raises(StoreForeign):
        opening(tmp_path / "store")


@pytest.mark.requirement("I2.2")
def test_the_stores_own_id_counts_not_just_the_key(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    with store.write() as session:
        session.execute(text("UPDATE store_identity SET store_id = :x"), {"x": "0" * 32})
    store.close()
    with pytest.raises(StoreForeign):
        opening(tmp_path / "store")


@pytest.mark.requirement("I2.2")
def test_a_newer_store_stays_as_it_is(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    with store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '7777'"))
    store.close()
    before = (tmp_path / "store" / "store.db").read_bytes()
    with pytest.raises(StoreNewer):
        opening(tmp_path / "store")
    assert (tmp_path / "store" / "store.db").read_bytes() == before


@pytest.mark.requirement("I2.2")
def test_making_that_was_cut_off_before_the_last_rename_is_finished(
    store: Store, tmp_path: Path, opening: Callable[..., Store]
) -> None:
    store.close()
    (tmp_path / "store" / "store.db").rename(tmp_path / "store" / "store.db.new")
    assert vault.store_state(tmp_path / "store").presence is Presence.PRESENT
    opening(tmp_path / "store").close()
    assert (tmp_path / "store" / "store.db").exists()


@pytest.mark.requirement("S2.2")
def test_a_suggested_phrase_is_taken() -> None:
    phrase = suggested_phrase()
    vault.check_strength(phrase.encode())
    assert phrase_bits() >= 55
    assert suggested_phrase() != phrase


@pytest.mark.requirement("A3")
def test_everything_can_be_moved_below_one_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("RINNALLA_HOME", str(tmp_path))
    assert places().data == tmp_path / "data"
    assert places(practice=True).state == tmp_path / "state" / "practice"
