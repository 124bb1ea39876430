"""The recovery code: 155 random bits on paper, as 8 groups of 4 Crockford base32 signs.

31 signs carry 5 bits each; the 32nd is a check sign. The code has full entropy, so HKDF alone makes
a key of it and no slow derivation is needed.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from app.security.errors import RecoveryCodeMistyped

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SIGNS: Final = 31
GROUP: Final = 4
BITS: Final = 5 * SIGNS
_READ_AS: Final = {"O": "0", "I": "1", "L": "1"}
_SKIPPED: Final = frozenset(" -\t\r\n\u2013\u2014\u00a0")


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code as it is shown once; `repr` tells nothing."""

    text: str = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups, as they stand on paper and as two of them are asked back."""
        signs = self.text.replace("-", "")
        return tuple(signs[i : i + GROUP] for i in range(0, len(signs), GROUP))

    def is_group(self, index: int, typed: str) -> bool:
        """Say whether `typed` is group `index` (0 … 7), read as kindly as the whole code."""
        return "".join(_signs(typed)) == self.groups[index]


def new_code(random_bits: Callable[[int], int]) -> RecoveryCode:
    """Give a fresh code; `random_bits(k)` gives k random bits (`secrets.randbits`)."""
    number = random_bits(BITS)
    signs = [ALPHABET[number >> 5 * i & 31] for i in reversed(range(SIGNS))]
    signs.append(_check_sign(signs))
    whole = "".join(signs)
    return RecoveryCode("-".join(whole[i : i + GROUP] for i in range(0, len(whole), GROUP)))


def code_secret(typed: bytes | bytearray) -> bytearray:
    """Give the 31 signs of a typed code as the secret to derive from; the caller wipes it.

    Lower case, spaces and dashes are fine, O is read as 0, I and L as 1.

    Raises:
        RecoveryCodeMistyped: wrong length, a foreign sign, or the check sign does not fit.
    """
    signs = _signs(typed.decode("utf-8", errors="replace"))
    if len(signs) != SIGNS + 1 or signs[-1] != _check_sign(signs[:-1]):
        raise RecoveryCodeMistyped
    secret = bytearray(SIGNS)
    for index, sign in enumerate(signs[:-1]):
        secret[index] = ord(sign)
    return secret


def _signs(typed: str) -> list[str]:
    signs = [_READ_AS.get(sign, sign) for sign in typed.upper() if sign not in _SKIPPED]
    if any(sign not in ALPHABET for sign in signs):
        raise RecoveryCodeMistyped
    return signs


def _check_sign(signs: list[str]) -> str:
    """Give a check over 31 signs that notices each single wrong sign and each swap of neighbours.

    A sum weighted by powers of an element of the field GF(32): no power repeats within 31 places,
    so every single error and every exchange of two different signs changes it.
    """
    total = 0
    for sign in signs:
        total = _times_two(total) ^ ALPHABET.index(sign)
    return ALPHABET[_times_two(total)]


def _times_two(value: int) -> int:
    """Multiply by x in GF(32) = GF(2)[x] / (x^5 + x^2 + 1)."""
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value
