"""In which order the letters of a line stand where it holds Arabic letters (UAX #9).

python-bidi resolves the levels, over the whole paragraph; its Python part lacks rule N0 (pairs of
brackets), which stands here. Even levels run to the right, odd ones to the left. Our texts hold no
marks of direction (`app.documents.fonts.printable` leaves them out). Only used for such texts.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final
from unicodedata import bidirectional

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED

_DIALLED: Final = re.compile(r"\+(?=\d)")
_MOST_OPEN: Final = 63  # brackets in each other (BD16)
_PAIRS: Final = {"(": ")", "[": "]", "{": "}", "\u2045": "\u2046", "\u207d": "\u207e"}


def base_level(text: str) -> int:
    """Give 1 for a paragraph of which most letters run to the left, else 0.

    Not by its first letter (P2, P3): in our papers a Finnish sentence may begin with an Arabic
    name, and an Arabic one with a Finnish name (the choice that HL1 leaves to us).
    """
    kinds = Counter(map(bidirectional, text))
    return int(kinds["AL"] + kinds["R"] > kinds["L"])


def levels_of_lines(lines: Sequence[str], base: int) -> list[bytes]:
    """Give the level of every letter of a paragraph's lines; joined they are the paragraph."""
    levels = _levels("".join(lines), base)
    found, start = [], 0
    for line in lines:
        found.append(_with_end_reset(line, levels[start : start + len(line)], base))
        start += len(line)
    return found


def visual_order(levels: Sequence[int]) -> list[int]:
    """Give the indexes as they stand from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def mirrored(letter: str) -> str:
    """Give the sign as it looks where a text runs to the left: brackets turn (rule L4)."""
    return str(MIRRORED.get(letter, letter))


def _levels(text: str, base: int) -> bytes:
    storage: dict[str, Any] = {
        "base_level": base,
        "base_dir": "LR"[base],
        "chars": [],
        "runs": [],
    }
    get_embedding_levels(text, storage)
    kept = storage["chars"]
    for found in _DIALLED.finditer(text):  # the sign before a phone number is part of it (HL4)
        kept[found.start()]["type"] = "EN"
    explicit_embed_and_overrides(storage)  # leaves joiners and soft hyphens out
    resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], base)
    resolve_neutral_types(storage, debug=False)
    resolve_implicit_levels(storage, debug=False)
    return bytes(_with_those_left_out(kept, base))


def _with_those_left_out(chars: Sequence[dict[str, Any]], base: int) -> Iterator[int]:
    """What was left out stands at the level of the letter before it (UAX #9, 5.2)."""
    last = base
    for char in chars:
        if char["orig"] != "BN":
            last = char["level"]
        yield last


def _with_end_reset(line: str, levels: bytes, base: int) -> bytes:
    """White space at a line's end stands at its end (rule L1)."""
    kept = len(line.rstrip())
    return levels[:kept] + bytes([base]) * (len(levels) - kept)


def _resolve_brackets(chars: Sequence[dict[str, Any]], base: int) -> None:
    """Rule N0: both brackets of a pair take the direction of what is in them, or before them."""
    inner = "LR"[base]
    for opening, closing in sorted(_bracket_pairs(chars)):
        inside = {_strong(char["type"]) for char in chars[opening + 1 : closing]} - {""}
        if not inside:
            continue
        direction = inner
        if inner not in inside:
            before = (_strong(char["type"]) for char in reversed(chars[:opening]))
            context = next((kind for kind in before if kind), inner)
            direction = context if context != inner else inner
        for at in (opening, closing):
            chars[at]["type"] = direction
            _take_marks_along(chars, at, direction)


def _take_marks_along(chars: Sequence[dict[str, Any]], at: int, direction: str) -> None:
    for char in chars[at + 1 :]:
        if char["orig"] != "NSM":
            return
        char["type"] = direction


def _bracket_pairs(chars: Sequence[dict[str, Any]]) -> Iterator[tuple[int, int]]:
    """Opening and closing brackets that belong together (BD16)."""
    open_ones: list[tuple[str, int]] = []
    for index, char in enumerate(chars):
        if char["type"] != "ON":
            continue
        sign = char["ch"]
        if sign in _PAIRS:
            if len(open_ones) == _MOST_OPEN:
                return
            open_ones.append((_PAIRS[sign], index))
        elif any(awaited == sign for awaited, _ in open_ones):
            while open_ones:
                awaited, opening = open_ones.pop()
                if awaited == sign:
                    yield opening, index
                    break


def _strong(kind: str) -> str:
    """Numbers act as if they ran to the left."""
    return "R" if kind in {"R", "AN", "EN"} else "L" if kind == "L" else ""
