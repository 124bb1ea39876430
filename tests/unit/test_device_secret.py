"""The device secret: which keyrings are taken, and what happens when one of them fails."""

import importlib
import threading
from base64 import b64encode
from threading import Event
from uuid import UUID

import keyring
import pytest
from keyring.backend import KeyringBackend

from app.security.device_secret import (
    LONGEST_SECONDS,
    SERVICE,
    DeviceSecrets,
    forget,
    real_keyrings,
)
from app.security.errors import (
    DeviceSecretLost,
    KeyringAbsent,
    KeyringChanged,
    KeyringLocked,
)
from tests.keyrings import NAME, OTHER, MemoryKeyring, secrets_of

STORE = UUID("01234567-89ab-7def-8123-456789abcdef")
ANOTHER = UUID("11234567-89ab-7def-8123-456789abcdef")


@pytest.mark.requirement("S7", "K37")
def test_the_secret_is_random_and_read_again_from_where_it_was_put() -> None:
    memory = MemoryKeyring()
    devices = secrets_of((NAME, memory))
    name, made = devices.ensure(STORE)
    assert (SERVICE, LONGEST_SECONDS) == ("rinnalla", 5.0)
    assert (name, len(made)) == (NAME, 32)
    assert devices.read(STORE, NAME) == made
    assert memory.kept == {
        (SERVICE, str(STORE)): f"v1:{STORE}:".encode() + b64encode(bytes(made)),
    }
    assert devices.ensure(STORE) == (NAME, made), "what is there is not made anew"
    assert devices.ensure(ANOTHER)[1] != made


@pytest.mark.requirement("S7", "I3.1")
def test_each_fault_of_a_keyring_has_its_own_name() -> None:
    memory = MemoryKeyring()
    with pytest.raises(KeyringAbsent):
        secrets_of().read(STORE, NAME)
    with pytest.raises(KeyringAbsent):
        secrets_of().ensure(STORE)
    with pytest.raises(DeviceSecretLost):
        secrets_of((NAME, memory)).read(STORE, NAME)
    with pytest.raises(KeyringChanged) as changed:
        secrets_of((OTHER, memory)).read(STORE, NAME)
    assert changed.value.values == {"was": "SecretService", "now": "kwallet"}
    memory.refuses = True
    with pytest.raises(KeyringLocked) as locked:
        secrets_of((NAME, memory)).read(STORE, NAME)
    assert "v1:" not in repr(locked.value), "a backend may quote what it was given"


@pytest.mark.requirement("S7")
def test_the_keyring_of_the_slot_is_asked_even_if_another_one_came_first() -> None:
    mine = MemoryKeyring()
    made = secrets_of((NAME, mine)).ensure(STORE)[1]
    assert secrets_of((OTHER, MemoryKeyring()), (NAME, mine)).read(STORE, NAME) == made


@pytest.mark.requirement("S7")
@pytest.mark.parametrize(
    "kept",
    [
        f"v1:{ANOTHER}:" + b64encode(bytes(32)).decode(),
        f"v2:{STORE}:" + b64encode(bytes(32)).decode(),
        f"v1:{STORE}:" + b64encode(bytes(31)).decode(),
        f"v1:{STORE}:not base64 at all, but quite as long as it",
        "something that another program has put here, and it is long",
        "",
    ],
)
def test_a_value_that_is_not_this_stores_secret_counts_as_none(kept: str) -> None:
    memory = MemoryKeyring()
    memory.kept[(SERVICE, str(STORE))] = kept.encode()
    devices = secrets_of((NAME, memory))
    with pytest.raises(DeviceSecretLost):
        devices.read(STORE, NAME)
    made = devices.ensure(STORE)[1]
    assert devices.read(STORE, NAME) == made


@pytest.mark.requirement("S7")
def test_what_a_keyring_did_not_keep_as_written_is_not_believed() -> None:
    memory = MemoryKeyring()
    memory.garbles = True
    with pytest.raises((KeyringLocked, DeviceSecretLost)):
        secrets_of((NAME, memory)).ensure(STORE)


@pytest.mark.requirement("S7")
def test_a_keyring_that_does_not_answer_keeps_nobody_waiting() -> None:
    memory = MemoryKeyring()
    memory.silent = Event()
    try:
        devices = secrets_of((NAME, memory), seconds=0.01)
        with pytest.raises(KeyringLocked):
            devices.read(STORE, NAME)
        waiting = [it for it in threading.enumerate() if it.name == "keyring"]
        assert waiting
        assert all(it.daemon for it in waiting), "the program must be able to end"
    finally:
        memory.silent.set()


class PlainTextKeyring(KeyringBackend):
    """What `keyrings.alt` would bring: works everywhere, and keeps clear text."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("asked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("given a secret")


@pytest.mark.requirement("S7", "K37")
def test_only_keyrings_of_the_list_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    keyring.set_keyring(PlainTextKeyring())
    try:
        assert isinstance(keyring.get_keyring(), PlainTextKeyring)
        assert list(real_keyrings()) == [], "there is no session bus in the tests"
        assert DeviceSecrets().backend_name() is None
    finally:
        keyring.set_keyring(before)


ALLOWED = {
    "keyring.backends.SecretService.Keyring": "linux",
    "keyring.backends.libsecret.Keyring": "linux",
    "keyring.backends.kwallet.DBusKeyring": "linux",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "linux",
    "keyring.backends.macOS.Keyring": "macOS",
    "keyring.backends.Windows.WinVaultKeyring": "Windows",
}


class Encrypting:
    """Stands for a keyring of a system that is not this one."""

    priority = 1.0
    persist = "enterprise"


def working(monkeypatch: pytest.MonkeyPatch, priorities: dict[str, float]) -> None:
    """Let these classes of the library, and no others, work on this machine."""
    for name in ALLOWED:
        module, _, kind = name.rpartition(".")
        made = {"priority": priorities[name]} if name in priorities else {}
        stands = type(kind, (Encrypting,) if made else (), made)
        monkeypatch.setattr(f"{module}.{kind}", stands)


@pytest.mark.requirement("S7", "I3.1")
@pytest.mark.parametrize("name", ALLOWED)
def test_each_keyring_of_the_list_is_taken_where_it_works(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    module, _, kind = name.rpartition(".")
    assert hasattr(importlib.import_module(module), kind), "the library knows it under this name"
    working(monkeypatch, {name: 1.0})
    (found,) = real_keyrings()
    assert found.name == name
    assert DeviceSecrets().backend_name() == name
    if name.endswith("WinVaultKeyring"):
        assert found.backend.persist == "local machine"  # type: ignore[attr-defined]
    else:
        assert found.backend.persist == "enterprise"  # type: ignore[attr-defined]


@pytest.mark.requirement("S7", "I3.1")
def test_the_best_keyring_comes_first_and_bent_ones_are_not_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = list(ALLOWED)[:3]
    working(monkeypatch, dict(zip(names, (4.8, 5.1, 4.9), strict=True)))
    assert [it.name for it in real_keyrings()] == [names[1], names[2], names[0]]
    monkeypatch.setenv("KEYRING_PROPERTY_APPID", "another")
    assert list(real_keyrings()) == []


class KeepingKeyring(MemoryKeyring):
    """Keeps the very texts that it gives and is given, to look at them afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        self.texts += [] if found is None else [found]
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        self.texts.append(password)
        super().set_password(service, username, password)


@pytest.mark.requirement("S2.4", "S7")
@pytest.mark.parametrize("garbles", [False, True])
def test_every_text_of_a_secret_is_overwritten_after_use(
    monkeypatch: pytest.MonkeyPatch, garbles: bool
) -> None:
    memory, made = KeepingKeyring(), bytearray(range(32))
    memory.garbles = garbles
    monkeypatch.setattr("app.security.device_secret.random_key", lambda: made)
    devices = secrets_of((NAME, memory))
    if garbles:
        with pytest.raises((KeyringLocked, DeviceSecretLost)):
            devices.ensure(STORE)
        assert made == bytes(32), "a secret that was not kept is wiped"
    else:
        assert devices.ensure(STORE)[1] == bytes(range(32))
        assert devices.read(STORE, NAME) == bytes(range(32))
    assert len(memory.texts) == (2 if garbles else 3)
    assert {text.strip("\0") for text in memory.texts} == {""}


@pytest.mark.requirement("S2.4")
def test_only_what_nobody_shares_is_overwritten() -> None:
    short, wide = "".join(["a"] * 31), "".join(["ä"] * 40)
    exact = "".join(["a"] * 32)
    for value in (short, wide, exact):
        forget(value)
    assert (short, wide, exact) == ("a" * 31, "ä" * 40, "\0" * 32)


@pytest.mark.requirement("S2.4")
def test_a_text_from_the_keyring_is_overwritten_where_it_lies() -> None:
    text, octets = "".join(["secret-"] * 8), b"".join([b"secret-"] * 8)
    forget(text)
    forget(octets)
    assert (text, octets) == ("\0" * 56, bytes(56))
