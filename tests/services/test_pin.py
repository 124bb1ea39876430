"""The PIN: opens after a short lock, in this program, for eight hours, five tries; never alone."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from app.security.passphrase import KdfParameters
from app.security.pin import PinMemory, PinSpent, PinUnfit, WrongPin, check_pin
from app.services.pin import has_pin, remove_pin, set_pin
from app.services.vault import NewStore, Store, unlock, unlock_with_pin
from app.storage.schema.audit import UseLog
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock

CHEAP_PIN_KDF = KdfParameters(memory_kib=8, passes=1, lanes=1)
PIN = b"294817"
WRONG = b"294818"


class Vault:
    """One folder, one running program."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder, self.clock = folder, clock
        self.memory = PinMemory()
        self.store: Store | None = None

    def by_passphrase(self, passphrase: bytes = PASSPHRASE) -> Store:
        self.store = unlock(
            self.folder, bytearray(passphrase), limits=CHEAP_LIMITS, clock=self.clock,
            pin=self.memory,
        )  # fmt: skip
        return self.store

    def by_pin(self, pin: bytes = PIN) -> Store:
        self.store = unlock_with_pin(self.folder, bytearray(pin), self.memory, clock=self.clock)
        return self.store

    def set_pin(self, pin: bytes = PIN, passphrase: bytes = PASSPHRASE) -> None:
        assert self.store is not None
        set_pin(
            self.store, passphrase=bytearray(passphrase), pin=bytearray(pin), memory=self.memory,
            limits=CHEAP_LIMITS, kdf=CHEAP_PIN_KDF,
        )  # fmt: skip

    def lock(self) -> None:
        if self.store is not None:
            self.store.close()
            self.store = None


@pytest.fixture
def vault(store: Store, tmp_path: Path, clock: Clock) -> Vault:
    """A store with a PIN, locked."""
    vault = Vault(tmp_path / "store", clock)
    store.close()
    vault.by_passphrase()
    vault.set_pin()
    vault.lock()
    return vault


@pytest.mark.requirement("I3.2", "S2.5")
def test_the_pin_opens_after_a_short_lock(vault: Vault) -> None:
    store = vault.by_pin()
    with store.read() as session:
        actions = session.scalars(select(UseLog.action).order_by(UseLog.n)).all()
    vault.lock()

    assert actions[-2:] == ["pin-set", "store-unlocked-by-pin"]


@pytest.mark.requirement("I3.2", "S2.5")
def test_five_wrong_ones_and_only_the_passphrase_opens(vault: Vault) -> None:
    for _ in range(4):
        with pytest.raises(WrongPin):
            vault.by_pin(WRONG)
    with pytest.raises(PinSpent):
        vault.by_pin(WRONG)
    with pytest.raises(PinSpent):
        vault.by_pin()
    vault.by_passphrase()
    vault.lock()

    vault.by_pin()
    vault.lock()


@pytest.mark.requirement("I3.2", "S2.5")
def test_a_right_one_makes_the_wrong_ones_forgotten_but_logged(vault: Vault) -> None:
    for _ in range(4):
        with pytest.raises(WrongPin):
            vault.by_pin(WRONG)
    store = vault.by_pin()
    with store.read() as session:
        last = session.scalars(select(UseLog).order_by(UseLog.n.desc())).first()
        assert last is not None and "4" in str(last.details)
    vault.lock()
    for _ in range(4):
        with pytest.raises(WrongPin):
            vault.by_pin(WRONG)


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize("step", [{"hours": 8}, {"seconds": -1}])
def test_eight_hours_after_the_passphrase_it_ends_and_with_a_clock_set_back(
    vault: Vault, step: dict[str, float]
) -> None:
    vault.clock.forward(hours=7.9)
    vault.by_pin()
    vault.lock()
    vault.clock.now -= timedelta(hours=7.9)
    vault.clock.forward(**step)

    with pytest.raises(PinSpent):
        vault.by_pin()


@pytest.mark.requirement("I3.2", "S2.5")
def test_another_program_or_a_full_lock_asks_for_the_passphrase(vault: Vault) -> None:
    after_restart = Vault(vault.folder, vault.clock)
    with pytest.raises(PinSpent):
        after_restart.by_pin()
    secret, wrapped = vault.memory._secret, vault.memory._wrapped
    assert any(secret) and wrapped
    vault.memory.forget()

    assert not any(secret)
    with pytest.raises(PinSpent):
        vault.by_pin()


@pytest.mark.requirement("I3.2", "S2.5")
def test_the_pin_alone_opens_nothing_that_is_on_the_disk(vault: Vault) -> None:
    on_disk = b"".join(path.read_bytes() for path in vault.folder.iterdir() if path.is_file())
    assert PIN not in on_disk
    assert vault.memory._wrapped not in on_disk
    other = PinMemory()
    store = vault.by_passphrase()
    vault.lock()
    other._wrapped, other._pin = vault.memory._wrapped, vault.memory._pin
    other._since = vault.clock.now  # all but the secret of the process

    with pytest.raises(WrongPin):
        other.open(bytearray(PIN), store_id=store.store_id, now=vault.clock.now)


@pytest.mark.requirement("I3.2")
def test_a_removed_pin_opens_nothing_any_more(vault: Vault) -> None:
    store = vault.by_pin()
    assert has_pin(store)
    remove_pin(store, vault.memory)
    assert not has_pin(store)
    vault.lock()
    with pytest.raises(PinSpent):
        vault.by_pin()
    vault.by_passphrase()
    vault.lock()
    with pytest.raises(PinSpent):
        vault.by_pin()


@pytest.mark.requirement("I3.2")
def test_the_pin_of_one_store_opens_no_other(
    vault: Vault, make_store: object, tmp_path: Path
) -> None:
    made: NewStore = make_store("other")  # type: ignore[operator]
    made.store.close()
    with pytest.raises(WrongPin):
        unlock_with_pin(tmp_path / "other", bytearray(PIN), vault.memory, clock=vault.clock)


@pytest.mark.requirement("I3.2", "S2.5")
@pytest.mark.parametrize(
    "pin", [b"", b"29481", b"2948171234567", b"29481a", b"111111", b"121212", b"123456", b"987654"]
)
def test_what_anybody_would_try_is_no_pin(pin: bytes) -> None:
    with pytest.raises(PinUnfit):
        check_pin(pin)


@pytest.mark.requirement("I3.2")
def test_both_secrets_are_wiped_and_the_wrong_passphrase_sets_nothing(vault: Vault) -> None:
    from app.security.errors import WrongPassphrase

    store = vault.by_passphrase()
    passphrase, pin = bytearray(b"not the passphrase of this store"), bytearray(b"583920")
    with pytest.raises(WrongPassphrase):
        set_pin(store, passphrase=passphrase, pin=pin, memory=vault.memory, limits=CHEAP_LIMITS)
    vault.lock()

    assert not any(passphrase) and not any(pin)
    vault.by_pin()
    vault.lock()


class LockMachine(RuleBasedStateMachine):
    """Locks, wrong and right tries, restarts and hours in any order, against a model."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        folder = Path(self.home.name) / "store"
        shutil.copytree(self.template, folder)
        self.vault = Vault(folder, Clock())
        self.pin: bytes | None = None
        self.armed_until = self.vault.clock.now
        self.wrong = 0
        self.vault.by_passphrase()

    def _pin_is_good(self) -> bool:
        return self.pin is not None and self.vault.clock.now < self.armed_until

    @property
    def open(self) -> bool:
        return self.vault.store is not None

    @precondition(lambda self: self.open)
    @rule(full=st.booleans())
    def lock(self, full: bool) -> None:
        self.vault.lock()
        if full:
            self.vault.memory.forget()
            self.armed_until = self.vault.clock.now

    @precondition(lambda self: self.open)
    @rule(pin=st.sampled_from([b"294817", b"583920", b"70415628"]))
    def choose(self, pin: bytes) -> None:
        self.vault.set_pin(pin)
        self.pin, self.wrong = pin, 0
        self.armed_until = self.vault.clock.now + timedelta(hours=8)

    @precondition(lambda self: self.open)
    @rule()
    def remove(self) -> None:
        assert self.vault.store is not None
        remove_pin(self.vault.store, self.vault.memory)
        self.pin, self.armed_until = None, self.vault.clock.now

    @precondition(lambda self: not self.open)
    @rule()
    def right_pin(self) -> None:
        if self._pin_is_good():
            assert self.pin is not None
            self.vault.by_pin(self.pin)
            self.wrong = 0
        else:
            with pytest.raises(PinSpent):
                self.vault.by_pin(self.pin or b"294817")

    @precondition(lambda self: not self.open)
    @rule()
    def wrong_pin(self) -> None:
        if not self._pin_is_good():
            with pytest.raises(PinSpent):
                self.vault.by_pin(WRONG)
            return
        self.wrong += 1
        with pytest.raises(PinSpent if self.wrong == 5 else WrongPin):
            self.vault.by_pin(WRONG)
        if self.wrong == 5:
            self.armed_until = self.vault.clock.now

    @precondition(lambda self: not self.open)
    @rule()
    def passphrase(self) -> None:
        self.vault.by_passphrase()
        self.wrong = 0
        self.armed_until = self.vault.clock.now
        if self.pin is not None:
            self.armed_until += timedelta(hours=8)

    @rule()
    def restart(self) -> None:
        self.vault.lock()
        self.vault.memory = PinMemory()
        self.armed_until, self.wrong = self.vault.clock.now, 0

    @rule(hours=st.sampled_from([0.5, 3.0, 8.0]))
    def wait(self, hours: float) -> None:
        self.vault.clock.forward(hours=hours)

    @invariant()
    def armed_only_as_the_model_says(self) -> None:
        assert self.vault.memory.is_armed(self.vault.clock.now) == self._pin_is_good()

    def teardown(self) -> None:
        self.vault.lock()
        self.home.cleanup()


@pytest.mark.requirement("I3.2", "S2.5")
def test_no_order_of_acts_opens_what_should_stay_locked(store_template: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    machine = type("Machine", (LockMachine,), {"template": store_template})
    run_state_machine_as_test(machine, settings=settings(stateful_step_count=20))
