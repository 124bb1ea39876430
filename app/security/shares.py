"""A secret in n shares of which any k give it back, and k - 1 say nothing at all (Shamir 1979).

Each byte is the value at 0 of a random polynomial of degree k - 1 over GF(256) = GF(2)[x] / (x^8 +
x^4 + x^3 + x + 1); share i holds the values at i. Own code, because the well-kept libraries do not
fit: PyCryptodome's splits 16 bytes only and would bring a second crypto library onto every laptop,
and SLIP-39's reference says of itself that it is not for real secrets. Used at the county only,
where nobody can measure its timing; that the shares fit is proved by the public key.
"""

from collections.abc import Callable, Mapping
from typing import Final

MOST: Final = 16


def split(secret: bytes | bytearray, needed: int, count: int,
          random_bytes: Callable[[int], bytes]) -> dict[int, bytes]:  # fmt: skip
    """Give shares 1 … count of the secret, of which `needed` give it back.

    Raises:
        ValueError: not 2 ≤ needed ≤ count ≤ 16.
    """
    if not 2 <= needed <= count <= MOST:
        raise ValueError("shares")
    higher = [random_bytes(len(secret)) for _ in range(needed - 1)]
    return {
        place: bytes(_value([byte, *(row[i] for row in higher)], place)
                     for i, byte in enumerate(secret))
        for place in range(1, count + 1)
    }  # fmt: skip


def joined(shares: Mapping[int, bytes]) -> bytearray:
    """Give what `needed` or more shares hold; fewer, or foreign ones, give something else.

    Raises:
        ValueError: none, of different lengths, or of an impossible number.
    """
    lengths = {len(share) for share in shares.values()}
    if len(lengths) != 1 or not all(1 <= place <= MOST for place in shares):
        raise ValueError("shares")
    weights = {place: _weight(place, shares) for place in shares}
    secret = bytearray(lengths.pop())
    for place, share in shares.items():
        for i, byte in enumerate(share):
            secret[i] ^= _times(byte, weights[place])
    return secret


def _weight(place: int, shares: Mapping[int, bytes]) -> int:
    """Give Lagrange's weight of a share for the value at 0: the product of j / (j - i)."""
    weight = 1
    for other in shares:
        if other != place:
            weight = _times(weight, _times(other, _inverse(other ^ place)))
    return weight


def _value(coefficients: list[int], place: int) -> int:
    total = 0
    for coefficient in reversed(coefficients):
        total = _times(total, place) ^ coefficient
    return total


def _times(a: int, b: int) -> int:
    product = 0
    for _ in range(8):
        product ^= a & -(b & 1)
        b >>= 1
        a = a << 1 ^ 0x11B & -(a >> 7)
    return product


def _inverse(a: int) -> int:
    """Give a^254, which is 1/a: the field has 255 elements besides 0."""
    power, result = a, 1
    for _ in range(7):
        power = _times(power, power)
        result = _times(result, power)
    return result
