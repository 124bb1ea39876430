"""The chain that makes a changed, missing, moved or cut-off use-log event show."""

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

GENESIS: Final = bytes(32)
_ENCODER: Final = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
)


class BreakKind(StrEnum):
    """How a chain can be broken."""

    EDITED = "edited"
    MISSING = "missing"
    RENUMBERED = "renumbered"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first place where the chain does not hold."""

    n: int
    kind: BreakKind


@dataclass(frozen=True, slots=True)
class Link:
    """One stored event with its number and its MAC."""

    n: int
    event: Mapping[str, object]
    mac: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The newest number and MAC, kept apart from the events."""

    n: int
    mac: bytes


def canonical_json(value: object) -> bytes:
    """Give the one spelling of a JSON value: sorted keys, no spaces, UTF-8."""
    return _ENCODER.encode(value).encode()


def link_mac(key: bytes | bytearray, previous: bytes, n: int, event: Mapping[str, object]) -> bytes:
    """Give mac_n = HMAC-SHA256(key, mac_{n-1} ‖ n ‖ canonical event); n as 8 bytes."""
    message = previous + n.to_bytes(8, "big") + canonical_json(event)
    return hmac.digest(key, message, sha256)


def first_break(
    key: bytes | bytearray, links: Iterable[Link], head: Head, *, start: Head | None = None
) -> ChainBreak | None:
    """Verify the links in the order of n against the head; None means that the chain holds.

    `start` is a trusted earlier head (an anchor) from which to go on; without it the chain must
    begin at 1. Rows that were moved up after a deletion are told by the row behind them, whose MAC
    still carries its old number.
    """
    previous = start or Head(0, GENESIS)
    for link, following in _with_following(links):
        expected = previous.n + 1
        if link.n != expected:
            moved = hmac.compare_digest(link_mac(key, previous.mac, expected, link.event), link.mac)
            return ChainBreak(expected, BreakKind.RENUMBERED if moved else BreakKind.MISSING)
        if not hmac.compare_digest(link_mac(key, previous.mac, link.n, link.event), link.mac):
            moved = following is not None and _carries_another_number(key, link.mac, following)
            return ChainBreak(expected, BreakKind.RENUMBERED if moved else BreakKind.EDITED)
        previous = Head(link.n, link.mac)
    if previous.n < head.n:
        return ChainBreak(previous.n + 1, BreakKind.CUT)
    if previous.n > head.n or not hmac.compare_digest(previous.mac, head.mac):
        return ChainBreak(previous.n, BreakKind.EDITED)
    return None


_NEAR: Final = 1000


def _with_following(links: Iterable[Link]) -> Iterator[tuple[Link, Link | None]]:
    before: Link | None = None
    for link in links:
        if before is not None:
            yield before, link
        before = link
    if before is not None:
        yield before, None


def _carries_another_number(key: bytes | bytearray, previous: bytes, link: Link) -> bool:
    """Say whether the MAC fits the same place in the chain under a number up to 1,000 away."""
    near = range(max(1, link.n - _NEAR), link.n + _NEAR + 1)
    return any(
        n != link.n and hmac.compare_digest(link_mac(key, previous, n, link.event), link.mac)
        for n in near
    )
