"""The chain that makes a changed, missing, moved or cut-off use-log event show."""

import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

GENESIS: Final = bytes(32)


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
    return json.dumps(
        value, sort_keys=True, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    ).encode()


def link_mac(key: bytes | bytearray, previous: bytes, n: int, event: Mapping[str, object]) -> bytes:
    """Give mac_n = HMAC-SHA256(key, mac_{n-1} ‖ n ‖ canonical event); n as 8 bytes."""
    message = previous + n.to_bytes(8, "big") + canonical_json(event)
    return hmac.digest(key, message, sha256)


def first_break(
    key: bytes | bytearray, links: Iterable[Link], head: Head, *, start: Head | None = None
) -> ChainBreak | None:
    """Verify the links in the order of n against the head; None means that the chain holds.

    `start` is a trusted earlier head (an anchor) from which to go on; without it the chain must
    begin at 1. A row whose number jumps is missing if its own MAC fits the new place in no way,
    and renumbered if its content fits the place where it was expected under another number.
    """
    previous = start or Head(0, GENESIS)
    for link in links:
        expected = previous.n + 1
        mac = link_mac(key, previous.mac, link.n, link.event)
        if link.n != expected:
            return ChainBreak(expected, BreakKind.MISSING)
        if not hmac.compare_digest(mac, link.mac):
            return ChainBreak(expected, _kind_of_bad_mac(key, previous, link))
        previous = Head(link.n, link.mac)
    if previous.n < head.n:
        return ChainBreak(previous.n + 1, BreakKind.CUT)
    if previous.n > head.n or not hmac.compare_digest(previous.mac, head.mac):
        return ChainBreak(previous.n, BreakKind.EDITED)
    return None


_NEAR: Final = 64


def _kind_of_bad_mac(key: bytes | bytearray, previous: Head, link: Link) -> BreakKind:
    """Tell a row that was moved to another number from a row whose content was changed.

    A row that was moved directly behind its old neighbour still carries the MAC of its old number.
    """
    for distance in range(1, _NEAR):
        for n in (link.n - distance, link.n + distance):
            if n > 0 and hmac.compare_digest(link_mac(key, previous.mac, n, link.event), link.mac):
                return BreakKind.RENUMBERED
    return BreakKind.EDITED
