"""A paper as blocks: what stands on it, in its order, before anything is set in type.

Services compose papers of rows and words; `app.documents` sets them. A block holds plain text only
(no markup) and says what it is: whose voice, a table, a list, a figure with its words.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from app.domain.network_paper import NetworkPaper
from app.domain.paper_look import Look
from app.text import Language


class Style(StrEnum):
    """Official: sender, secrecy mark, page numbers. Plain: what the client keeps (16 pt at least).

    Letter: sender and page number, no secrecy mark (nobody's data stands on it).
    Booklet: a plain paper on pages of A6 that are folded out of A4; each `NewPage` begins one.
    """

    OFFICIAL = "official"
    PLAIN = "plain"
    LETTER = "letter"
    BOOKLET = "booklet"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHead:
    """What every paper says of itself: from whom, about whom, made when and by whom, how it looks.

    `client_name` stands in the footer, empty for a paper about nobody; `secrecy_ground` in place of
    the usual legal ground.
    """

    language: Language
    printed_at: datetime
    printed_by: str = ""
    organiser_name: str = ""
    unit: str = ""
    client_name: str = ""
    large: bool = False
    grey: bool = False
    draft: bool = False
    practice: bool = False
    secrecy_ground: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading; its number is the paper's, none on plain papers."""

    heading: str


@dataclass(frozen=True, slots=True)
class Text:
    """Running text, with a bold word or two before it, or quieter than the rest.

    `language` is a tag where the text is in another language than the paper.
    """

    text: str
    lead: str = ""
    muted: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """The client's own words."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class WorkerView:
    """The worker's view."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `short` ones stand in two columns."""

    items: tuple[str, ...]
    short: bool = False


@dataclass(frozen=True, slots=True)
class Checks:
    """Boxes to tick, ticked or not; `across` beside each other.

    `said` is what a ticked and an empty box are called aloud, where not *chosen* and *not chosen*.
    """

    items: tuple[tuple[str, bool], ...]
    across: int = 2
    said: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class BaseData:
    """Names and values in a frame; those without a value do not print. The first is bold."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads; the first column names its row. `shares` of the width."""

    shares: tuple[float, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A goal with where it was and is on its five levels (index 0–4); `note` tells the level."""

    title: str
    note: str = ""
    start: int | None = None
    now: int | None = None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Goals from start to end; `heads` name the goals and the five levels, the words the marks."""

    heads: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    start_word: str
    now_word: str


@dataclass(frozen=True, slots=True)
class Rating:
    """A line of the client's own numbers; without a first one only the last is shown."""

    name: str
    last: int
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Ratings:
    """Own numbers from `lowest` to `highest`, first and last."""

    ratings: tuple[Rating, ...]
    lowest: int = 0
    highest: int = 10


@dataclass(frozen=True, slots=True)
class Figures:
    """Numbers side by side with the words under them."""

    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A framed text; `strong` is its last line in bold."""

    text: str
    strong: str = ""


@dataclass(frozen=True, slots=True)
class WriteLines:
    """Empty lines to write on."""

    count: int = 3


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on: name and role; they stay together."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code to read with a phone: its fields, its words for those who do not see it."""

    fields: tuple[tuple[bool, ...], ...]
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PathGoal:
    """A goal in plain language: picture, steps as a path, what is at hand.

    `states` holds one of `done`, `now`, `to-come` a step; `path_words` say it aloud.
    """

    title: str
    pictogram: str
    states: tuple[str, ...]
    path_words: str
    now_lead: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One of two texts side by side: heading and lines, those in `bold` stand out."""

    heading: str
    lines: tuple[str, ...]
    bold: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Two texts side by side; under each other in the large size of official papers."""

    left: Column
    right: Column


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


Block: TypeAlias = (
    Section
    | Text
    | Voice
    | WorkerView
    | Bullets
    | Checks
    | BaseData
    | Table
    | Outcomes
    | Ratings
    | Figures
    | Notice
    | WriteLines
    | Signatures
    | QrCode
    | PathGoal
    | Columns
    | NewPage
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole paper. `code` is its kind; `title` never holds a name (file lists show it).

    `filler` stands on pages of a booklet that would be empty, `attachment` on pages of its own.
    """

    code: str
    head: PaperHead
    title: str
    subtitle: str = ""
    blocks: tuple[Block, ...]
    style: Style = Style.OFFICIAL
    filler: tuple[Block, ...] = ()
    attachment: NetworkPaper | None = None


def looking(paper: Paper, look: Look) -> Paper:
    """The paper in these letters and colours; its words are in a language already."""
    return replace(paper, head=replace(paper.head, large=look.large, grey=look.grey))


def with_contact(paper: Paper, contact: str) -> Paper:
    """The paper with a line that says whom to ask: at its end, before what is signed."""
    blocks = list(paper.blocks)
    at = next((at for at, it in enumerate(blocks) if isinstance(it, Signatures)), len(blocks))
    blocks.insert(at, Text(contact, muted=True))
    return replace(paper, blocks=tuple(blocks))


@dataclass(frozen=True, slots=True)
class OwnSection:
    """A section of an organisation's own. `after`: the key of another one, or nothing: the last."""

    heading: str
    text: str
    after: str = ""


def without(paper: Paper, headings: Collection[str]) -> Paper:
    """The paper without these sections."""
    parts = [part for part in _parts(paper.blocks) if not part or _heads(part) not in headings]
    return replace(paper, blocks=tuple(block for part in parts for block in part))


def with_sections(paper: Paper, own: Sequence[tuple[str, OwnSection]]) -> Paper:
    """The paper with sections of an organisation's own, each after the one of this heading.

    Where there is no such section, or none is named, it stands last, before what is signed.
    """
    parts = _parts(paper.blocks)
    for after, section in own:
        named = [at for at, part in enumerate(parts, start=1) if after and _heads(part) == after]
        signed = (at for at, part in enumerate(parts) if _is_signed(part))
        at = named[0] if named else next(signed, len(parts))
        parts.insert(at, [Section(section.heading), Text(section.text)])
    return replace(paper, blocks=tuple(block for part in parts for block in part))


def _is_signed(part: Sequence[Block]) -> bool:
    return bool(part) and isinstance(part[0], Signatures)


def in_order(paper: Paper, headings: Sequence[str]) -> Paper:
    """The paper with these sections in this order, in the places that they have among themselves.

    What stands before the first section, the other sections and the signatures do not move.
    """
    parts = _parts(paper.blocks)
    there: dict[str, int] = {}
    for at, part in enumerate(parts):
        if _heads(part) in headings:
            there.setdefault(_heads(part), at)
    wanted = [parts[there[heading]] for heading in headings if heading in there]
    for at, part in zip(sorted(there.values()), wanted, strict=True):
        parts[at] = part
    return replace(paper, blocks=tuple(block for part in parts for block in part))


def _parts(blocks: Sequence[Block]) -> list[list[Block]]:
    """What stands before the first section, each section, and what is signed."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Section | Signatures):
            parts.append([])
        parts[-1].append(block)
    return parts


def _heads(part: Sequence[Block]) -> str:
    return part[0].heading if part and isinstance(part[0], Section) else ""


def texts_of(paper: Paper) -> Iterator[str]:
    """Every text of a paper that is meant to be read, in its order; signs and pictures are not."""
    yield paper.title
    yield paper.subtitle
    for block in paper.blocks:
        yield from _texts(block)


_UNREAD: Final = frozenset(
    {"language", "fields", "alt", "pictogram", "states", "path_words", "bold", "said"}
)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, BaseData):
        yield from (text for name, value in part.entries if value.strip() for text in (name, value))
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif is_dataclass(part):
        for it in fields(part):
            if it.name not in _UNREAD:
                yield from _texts(getattr(part, it.name))
