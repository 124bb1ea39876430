"""The PIN for the short re-lock: with a secret that only this process has, never without it.

KEK = HKDF(Argon2id(PIN) ‖ 32 random bytes of memory) wraps the data key in memory (security.md
2.5). Five wrong ones, eight hours since the passphrase, or the end of the program, and only the
passphrase opens.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from app.errors import UserError
from app.security.hardening import keep_from_swap
from app.security.keys import derived_key, purpose_info
from app.security.passphrase import KdfParameters, stretched
from app.security.secrets import KEY_BYTES, random_key, wipe, wiped

PIN_KDF: Final = KdfParameters(memory_kib=64 * 1024)
MINIMUM_DIGITS: Final = 6
MAXIMUM_DIGITS: Final = 12
MOST_WRONG: Final = 5
LONGEST: Final = timedelta(hours=8)
_ROWS: Final = (b"01234567890", b"09876543210")


class PinUnfit(UserError):
    """Not six to twelve digits, or the first that anybody would try."""

    code = "pin-unfit"


class WrongPin(UserError):
    """The PIN does not fit; it may be tried again."""

    code = "wrong-pin"


class PinSpent(UserError):
    """Too many wrong ones, or too long since the passphrase: now only that opens."""

    code = "pin-spent"


def check_pin(pin: bytes | bytearray) -> None:
    """Refuse what is no PIN.

    Raises:
        PinUnfit: not 6 to 12 digits, fewer than three different ones, or a row such as 123456.
    """
    digits = all(0x30 <= sign <= 0x39 for sign in pin)
    if not digits or not MINIMUM_DIGITS <= len(pin) <= MAXIMUM_DIGITS or len(set(pin)) < 3:
        raise PinUnfit
    if any(bytes(pin) in row for row in _ROWS):
        raise PinUnfit


@dataclass(frozen=True, slots=True)
class StretchedPin:
    """A PIN after Argon2id; kept inside the encrypted store, so that unlocking can arm it again."""

    key: bytearray
    salt: bytes
    kdf: KdfParameters


class PinMemory:
    """What a PIN opens, for as long as the program runs. Nothing of it is ever written.

    Attributes:
        failures: wrong ones since it was armed.
    """

    def __init__(self) -> None:
        self.failures = 0
        self._secret = bytearray(KEY_BYTES)
        keep_from_swap(self._secret)
        self._wrapped = b""
        self._pin: tuple[bytes, KdfParameters] | None = None
        self._since: datetime | None = None

    def arm(self, dek: bytearray, pin: StretchedPin, *, store_id: UUID, now: datetime) -> None:
        """Wrap the data key anew; call it when the passphrase has opened the store."""
        self.forget()
        fresh = random_key()
        with wiped(fresh):
            self._secret[:] = fresh
        with _wrapping_key(pin.key, self._secret, store_id) as kek:
            self._wrapped = aes_key_wrap(kek, dek)
        self._pin = (pin.salt, pin.kdf)
        self._since = now
        self.failures = 0

    def is_armed(self, now: datetime) -> bool:
        """Whether a PIN may be tried; a clock that was set back ends it too."""
        return self._since is not None and self._since <= now < self._since + LONGEST

    def open(self, pin: bytearray, *, store_id: UUID, now: datetime) -> bytearray:
        """Give the data key, which the caller wipes. `pin` is wiped.

        Raises:
            WrongPin: it may be tried again.
            PinSpent: it may not.
        """
        with wiped(pin):
            if not self.is_armed(now) or self._pin is None:
                self.forget()
                raise PinSpent
            self.failures += 1
            key = stretched(pin, *self._pin)
            try:
                with wiped(key), _wrapping_key(key, self._secret, store_id) as kek:
                    return bytearray(aes_key_unwrap(kek, self._wrapped))
            except InvalidUnwrap:
                if self.failures >= MOST_WRONG:
                    self.forget()
                    raise PinSpent from None
                raise WrongPin from None

    def accept(self) -> int:
        """Forget the wrong tries after a right one; gives how many there were."""
        failures, self.failures = max(self.failures - 1, 0), 0
        return failures

    def forget(self) -> None:
        """Wipe the secret: from now on only the passphrase opens."""
        wipe(self._secret)
        self._wrapped = b""
        self._pin = self._since = None


@contextmanager
def _wrapping_key(stretch: bytearray, secret: bytearray, store_id: UUID) -> Iterator[bytearray]:
    joined = bytearray(len(stretch) + len(secret))
    with wiped(joined):
        joined[: len(stretch)] = stretch
        joined[len(stretch) :] = secret
        key = derived_key(joined, purpose_info("pin", store_id))
    with wiped(key):
        yield key
