"""The device secret: 32 random bytes in the keyring of the operating system, never on the disk.

It is mixed into the passphrase slot, so that a copied disk is worthless without the worker's own
account. Only keyrings that really encrypt are taken, by class (security.md 7): the chooser of the
library, its chainer, `PYTHON_KEYRING_BACKEND` and `keyringrc.cfg` are never asked, and the plain
text file that `keyrings.alt` would bring in silence is not among them.

The first window waits for this module: what only a call needs is imported there.
"""

from __future__ import annotations

import binascii
import ctypes
import importlib
import os
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeVar

from app.security.errors import (
    DeviceSecretLost,
    KeyringAbsent,
    KeyringChanged,
    KeyringLocked,
)
from app.security.secrets import KEY_BYTES, random_key, wipe

if TYPE_CHECKING:
    from uuid import UUID

SERVICE: Final = "rinnalla"
LONGEST_SECONDS: Final = 5.0
_VERSION: Final = "v1"
_FOREIGN_SETTINGS: Final = "KEYRING_PROPERTY_"
_ALLOWED: Final = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
T = TypeVar("T")


class KeyringBackend(Protocol):
    """What of a keyring is used; the classes of the library `keyring` have it."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give the stored text, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a text."""


class FoundKeyring(NamedTuple):
    """A keyring and the name of its class, which the slot keeps to explain a change."""

    name: str
    backend: KeyringBackend


def real_keyrings() -> Sequence[FoundKeyring]:
    """Give the allowed keyrings that work here, the best first; may ask the session bus.

    None at all where settings in the environment (`KEYRING_PROPERTY_…`) would bend a backend.
    """
    if any(name.startswith(_FOREIGN_SETTINGS) for name in os.environ):
        return ()
    found: list[tuple[float, FoundKeyring]] = []
    for module, name in _ALLOWED:
        with suppress(Exception):  # not for this system, or its service does not answer
            kind = getattr(importlib.import_module(module), name)
            priority = float(kind.priority)
            backend = kind()
            if name == "WinVaultKeyring":
                backend.persist = "local machine"  # the default roams with the profile
            found.append((priority, FoundKeyring(f"{module}.{name}", backend)))
    return [keyring for _, keyring in sorted(found, key=lambda one: -one[0])]


class DeviceSecrets:
    """The device secrets of this account's keyring.

    Every call works in a thread of its own and waits `seconds` at most: a keyring may open a prompt
    that nobody answers.
    """

    def __init__(
        self,
        keyrings: Callable[[], Sequence[FoundKeyring]] = real_keyrings,
        *,
        seconds: float = LONGEST_SECONDS,
    ) -> None:
        self._keyrings = keyrings
        self._seconds = seconds

    def backend_name(self) -> str | None:
        """Give the name of the keyring that would be used, None for none."""
        try:
            return self._timed(lambda: next((one.name for one in self._keyrings()), None))
        except KeyringLocked:
            return None

    def read(self, store_id: UUID, backend: str) -> bytearray:
        """Give the secret that the slot was made with; the caller wipes it.

        Raises:
            KeyringAbsent: no real keyring here.
            KeyringChanged: another one than `backend`; values `was` and `now`.
            KeyringLocked: it refuses, or nobody answers its question.
            DeviceSecretLost: it holds no secret of this store.
        """

        def work() -> bytearray:
            found = self._keyrings()
            for keyring in found:
                if keyring.name == backend:
                    return _read(keyring.backend, store_id)
            if not found:
                raise KeyringAbsent
            raise KeyringChanged(was=plain_name(backend), now=plain_name(found[0].name))

        return self._timed(work)

    def ensure(self, store_id: UUID) -> tuple[str, bytearray]:
        """Give the keyring's name and its secret, made where there is none; the caller wipes it.

        What is written is read again and compared before it is believed.

        Raises:
            KeyringAbsent, KeyringLocked.
        """

        def work() -> tuple[str, bytearray]:
            for name, backend in self._keyrings():
                try:
                    return name, _read(backend, store_id)
                except DeviceSecretLost:
                    return name, _made(backend, store_id)
            raise KeyringAbsent

        return self._timed(work)

    def _timed(self, work: Callable[[], T]) -> T:
        results: SimpleQueue[tuple[bool, T | BaseException]] = SimpleQueue()

        def run() -> None:
            try:
                results.put((True, work()))
            except BaseException as error:  # noqa: BLE001 - handed to the caller's thread
                results.put((False, error))

        # A daemon: a prompt that hangs must not keep the program from ending.
        Thread(target=run, name="keyring", daemon=True).start()
        try:
            done, result = results.get(timeout=self._seconds)
        except Empty:
            raise KeyringLocked from None
        if done:
            return result  # type: ignore[return-value]
        if isinstance(result, KeyringAbsent | KeyringChanged | KeyringLocked | DeviceSecretLost):
            raise result
        # What a backend raises may quote what it was asked for: only that it refused is told.
        raise KeyringLocked from None


def plain_name(backend: str) -> str:
    """Give the short name of a keyring's class: "SecretService", "kwallet"."""
    return backend.removeprefix("keyring.backends.").partition(".")[0]


def _made(backend: KeyringBackend, store_id: UUID) -> bytearray:
    secret = random_key()
    text = _as_text(secret, store_id)
    try:
        backend.set_password(SERVICE, str(store_id), text)
        _compare(_read(backend, store_id), secret)
    except BaseException:
        wipe(secret)
        raise
    finally:
        forget(text)
    return secret


def _compare(found: bytearray, secret: bytearray) -> None:
    import hmac

    alike = hmac.compare_digest(found, secret)
    wipe(found)
    if not alike:
        raise KeyringLocked


def _read(backend: KeyringBackend, store_id: UUID) -> bytearray:
    text = backend.get_password(SERVICE, str(store_id))
    if text is None:
        raise DeviceSecretLost
    try:
        return _from_text(text, store_id)
    finally:
        forget(text)


def _as_text(secret: bytearray, store_id: UUID) -> str:
    coded = b64encode(secret)
    last = coded.decode()
    text = f"{_VERSION}:{store_id}:{last}"
    forget(coded)
    forget(last)
    return text


def _from_text(text: str, store_id: UUID) -> bytearray:
    """Give the secret; a text of another store or another form counts as none."""
    version, _, rest = text.partition(":")
    owner, _, coded = rest.partition(":")
    try:
        decoded = b64decode(coded, validate=True)
    except (ValueError, binascii.Error):
        raise DeviceSecretLost from None
    finally:
        forget(rest)
        forget(coded)
    if (version, owner, len(decoded)) != (_VERSION, str(store_id), KEY_BYTES):
        raise DeviceSecretLost
    secret = bytearray(decoded)
    forget(decoded)
    return secret


def forget(value: str | bytes) -> None:
    """Overwrite an immutable text or bytes that nobody else holds; only for secrets of a keyring.

    Keyrings speak `str`. CPython keeps the signs of an ASCII text, as of bytes, at the end of the
    object, with one zero behind them; elsewhere nothing is done. Short values are shared between
    owners and stay.
    """
    if sys.implementation.name != "cpython" or len(value) < KEY_BYTES:
        return
    if isinstance(value, str) and not value.isascii():
        return
    size = len(value)
    ctypes.memset(id(value) + sys.getsizeof(value) - size - 1, 0, size)
