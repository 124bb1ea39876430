"""Papers whose every text holds Arabic letters: names, notes, headings, cells, page furniture."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeVar

PaperT = TypeVar("PaperT")

NAME: Final = "علي الحسن"
_CODES: Final = frozenset({"code", "language", "logo", "fields"})  # no text: keys, tags, pictures
_WORDS: Final = re.compile(r"\s|^[A-ZÅÄÖ]")


def leftward(paper: PaperT) -> PaperT:
    """Give the paper with Arabic letters before or behind each of its texts."""
    turned: PaperT = _turned(paper)
    return turned


def _turned(value: Any) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return _with_name(value) if _WORDS.search(value) else value
    if isinstance(value, tuple | list | frozenset):
        return type(value)(_turned(one) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {one.name for one in fields(value) if one.name not in _CODES and one.init}
        return replace(value, **{name: _turned(getattr(value, name)) for name in kept})
    return value


def _with_name(text: str) -> str:
    """A third of the texts is mostly Arabic, and so runs from right to left."""
    turned = f"{text} هو {NAME} {'من المدينة القديمة ' * (1 + len(text) // 16)}"
    return (f"{NAME} {text}", f"{text} ({NAME}, 5)", turned.strip())[len(text) % 3]
