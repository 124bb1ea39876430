"""Ways to harm a file's content: bytes, tokens that parsers stumble over, values in JSON."""

import json
from copy import deepcopy
from random import Random
from typing import Any

TOKENS = (
    b"Infinity", b"-Infinity", b"NaN", b"1e999", b"-1", b"0", b"9" * 5000, b"null", b"true", b'""',
    b"[" * 3000, b"{" * 3000, b'{"a":' * 2000, b'"\\ud800"', b"\xef\xbb\xbf", b"\x00", b"\xff\xfe",
    b"../../../x", b"\r", b"\xc3", b'"', b"'", b"=", b"[[x]]", b"x" * 70_000, b"\\", b"[a.b.c]",
    b"a.a.a.a = 1\n", b"2026-13-45", b"99999-01-01T00:00:00Z", b"1979-05-27T07:32:00+99:99",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**63, 10**400, 1.5, "", "x" * 70_000, "\ud800", "\u0000", "../x", [],
    {}, [[]], [None], {"a": {}}, {"": ""}, float("inf"), float("nan"), "http://[::1", "2026-02-31",
)  # fmt: skip


def harmed(content: bytes, others: tuple[bytes, ...], dice: Random) -> bytes:
    """Give the content with one to four harms, in its bytes or in its values."""
    if dice.random() < 0.4:
        changed = _values_changed(content, dice)
        if changed is not None:
            return changed
    found = bytearray(content)
    for _ in range(dice.randint(1, 4)):
        found = _harm(found, others, dice)
    return bytes(found)


def _harm(content: bytearray, others: tuple[bytes, ...], dice: Random) -> bytearray:
    start = dice.randint(0, len(content))
    end = min(len(content), start + dice.choice((1, 2, 7, 40, 400)))
    kind = dice.randrange(7)
    if kind == 0 and content:
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        return content
    if kind == 1:
        return content[:start]
    if kind == 2:
        return content[:start] + content[end:]
    if kind == 3:
        return content[:end] + content[start:]
    if kind == 4:
        other = dice.choice(others)
        place = dice.randint(0, len(other))
        return content[:start] + other[place : place + 200] + content[end:]
    return content[:start] + dice.choice(TOKENS) + content[end if kind == 5 else start :]


def _values_changed(content: bytes, dice: Random) -> bytes | None:
    try:
        whole = json.loads(content)
    except (ValueError, RecursionError):
        return None
    for _ in range(dice.randint(1, 3)):
        places = list(_places(whole))
        if places:
            holder, key = dice.choice(places)
            if dice.random() < 0.2:
                del holder[key]
            else:
                holder[key] = deepcopy(dice.choice(VALUES))
    return json.dumps(whole).encode("utf-8", "surrogatepass")


def _places(value: Any) -> list[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value))
    found = []
    for key in keys:
        found.append((value, key))
        if isinstance(value[key], dict | list):
            found += _places(value[key])
    return found
