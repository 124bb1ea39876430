"""Siirtopöytä (38): an entry in the sections of another system, and how far it has been carried.

Most client information systems take nothing from outside (domain.md 1.7), so she copies section
by section. What was carried is known by part, version and hash, so that a later change is seen.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.exchange import Receipt, UnitKind, UnitState
from app.text import Language

DESK: Final = "desk"
"""The desk's name among the channels, in receipts and in the logs."""

_PIECE: Final = re.compile(r"\S+|\s+")


class Act(StrEnum):
    """What she did with a part: copied it, passed over it, mended it there by hand."""

    COPIED = "copied"
    SKIPPED = "skipped"
    MENDED = "mended"


class SectionState(StrEnum):
    """Where a section stands. `CHANGED`: it was carried, and its text is another one now."""

    WAITING = "waiting"
    CARRIED = "carried"
    SKIPPED = "skipped"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPart:
    """One text of an entry. `voice`: the client's own words; `missing`: it is `[PUUTTUU]`."""

    key: str
    text: str
    voice: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutSection:
    """A field of the other system, and which parts go into it, in this order.

    `required`: the other system wants it filled; without a text it stands as `[PUUTTUU]`.
    """

    heading: str
    parts: tuple[str, ...]
    required: bool = False


@dataclass(frozen=True, slots=True)
class DeskOrder:
    """Which system's order the sections lie in, and the language of their headings."""

    layout: str
    language: Language


@dataclass(frozen=True, slots=True)
class Mark:
    """What was done with a part of which version (unit), and when."""

    unit_id: UUID
    part: str
    act: Act
    content_hash: str
    at: datetime


class Change(StrEnum):
    """How a piece of text differs from the carried one."""

    SAME = "same"
    OUT = "out"
    IN = "in"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of a comparison."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSection:
    """One row of the desk. `before` is the text that was carried, where it is another one now.

    `keys` are all parts that belong there, `parts` those that have a text.
    """

    number: int
    heading: str
    keys: tuple[str, ...]
    parts: tuple[DeskPart, ...]
    state: SectionState
    at: datetime | None = None
    before: str = ""

    @property
    def text(self) -> str:
        """What is copied."""
        return joined(self.parts)

    @property
    def is_voice(self) -> bool:
        """Whether it holds the client's own words and nothing else."""
        return bool(self.parts) and all(part.voice for part in self.parts)

    @property
    def is_done(self) -> bool:
        """Whether she has nothing left to do with it here."""
        return self.state not in {SectionState.WAITING, SectionState.CHANGED}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskEntry:
    """One entry that lies on the desk."""

    unit_id: UUID
    client_id: UUID
    kind: UnitKind
    title_values: Mapping[str, object]
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskView:
    """An entry laid out for a system; `receipt` when all of it was carried."""

    entry: DeskEntry
    client_name: str
    state: UnitState
    content_hash: str
    sections: tuple[DeskSection, ...]
    receipt: Receipt | None

    def next_section(self) -> DeskSection | None:
        """The first one that still waits; else the first that has changed."""
        for state in (SectionState.WAITING, SectionState.CHANGED):
            for section in self.sections:
                if section.state is state:
                    return section
        return None

    @property
    def is_done(self) -> bool:
        """Everything was carried, passed over or cannot be told from here."""
        return all(section.is_done for section in self.sections)

    @property
    def has_nothing_to_carry(self) -> bool:
        """It waits, though nothing is left to carry: a correction of what is not told there."""
        waits = self.state not in {UnitState.SENT, UnitState.WITHDRAWN}
        return self.is_done and waits and self.receipt is None

    @property
    def carried(self) -> int:
        """How many sections are there now as they are here."""
        return sum(section.state is SectionState.CARRIED for section in self.sections)


def joined(parts: Iterable[DeskPart]) -> str:
    """Give the text of a section: its parts as paragraphs, empty ones left out."""
    return "\n".join(part.text for part in parts if part.text)


def lay_out(
    layout: Iterable[LayoutSection],
    parts: Mapping[str, DeskPart],
    marks: Mapping[str, Mark],
    carried: Mapping[str, str],
) -> tuple[DeskSection, ...]:
    """Give the sections that have something to say, numbered.

    `marks` are the newest of each part, `carried` the texts that the marked versions had.
    """
    found: list[DeskSection] = []
    for one in layout:
        own = tuple(parts[key] for key in one.parts if key in parts and parts[key].text)
        seen = [marks[key] for key in one.parts if key in marks]
        before = "\n".join(carried[key] for key in one.parts if carried.get(key))
        if not own and not before and not one.required:
            continue
        state = _state(own, seen, before, joined(own))
        found.append(
            DeskSection(
                number=len(found) + 1,
                heading=one.heading,
                keys=one.parts,
                parts=own,
                state=state,
                at=max((mark.at for mark in seen), default=None),
                before=before if state is SectionState.CHANGED else "",
            )
        )
    return tuple(found)


def _state(own: tuple[DeskPart, ...], seen: list[Mark], before: str, now: str) -> SectionState:
    if seen and all(mark.act is Act.SKIPPED for mark in seen):
        return SectionState.SKIPPED if before == now else SectionState.WAITING
    if seen:
        return SectionState.CARRIED if before == now else SectionState.CHANGED
    told = any(not part.missing for part in own)
    return SectionState.WAITING if told else SectionState.MISSING


def words_apart(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Give two texts, each whole, with the words marked that the other one hasn't."""
    return _marked(word_changes(other, one)), _marked(word_changes(one, other))


def _marked(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """What stands in the later text alone; words that differ in a row are one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if piece.change is Change.OUT:
            continue
        gap = found[-1].text if len(found) > 1 and found[-1].change is Change.SAME else "."
        if piece.change is Change.IN and gap == " " and found[-2].change is Change.IN:
            found[-2:] = [Piece(Change.IN, f"{found[-2].text}{gap}{piece.text}")]
        else:
            found.append(piece)
    return tuple(found)


def excerpt(pieces: Iterable[Piece], *, around: int = 6, most: int = 45) -> tuple[Piece, ...]:
    """Give what differs with a few words around it, in one line; `…` stands for the rest."""
    found: list[Piece] = []
    left = most
    told = list(pieces)
    for number, piece in enumerate(told):
        words = piece.text.split()
        if piece.change is Change.SAME and number:
            before, after = words[:around], words[around:]
        else:
            before, after = ([], words) if piece.change is Change.SAME else (words, [])
        last = number == len(told) - 1
        kept = after[-around:] if not last else []
        gap = ["…"] if len(kept) < len(after) else []
        shown = [*before, *gap, *kept]
        if len(shown) > left:
            shown = [*shown[:left], "…"]
        left -= len(shown)
        found.append(Piece(piece.change, f"{' '.join(shown)} "))
        if left <= 0:
            break
    return tuple(found)


def word_changes(before: str, now: str) -> tuple[Piece, ...]:
    """Give the text that stands now with what went and what came, word by word."""
    old, new = _PIECE.findall(before), _PIECE.findall(now)
    found: list[Piece] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece(Change.SAME, "".join(new[k:m])))
            continue
        for change, words in ((Change.OUT, old[i:j]), (Change.IN, new[k:m])):
            if words:
                found.append(Piece(change, "".join(words)))
    return tuple(found)
