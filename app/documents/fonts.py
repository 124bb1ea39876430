"""The shipped typefaces of paper, their coverage, and what stands where a letter cannot be printed.

Boxes never reach the paper (style.md, trap 10): letters that Noto Sans lacks come from a companion
(Arabic letters, signs such as arrows and ticks); what none has is replaced by a clear word in the
language of the document.
"""

import re
import threading
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.errors import UserError
from app.text import Language


class Face(StrEnum):
    """A cut of the document typeface; the value is its name in the PDF and its file."""

    REGULAR = "NotoSans-Regular"
    ITALIC = "NotoSans-Italic"
    SEMIBOLD = "NotoSans-SemiBold"
    BOLD = "NotoSans-Bold"


class Companion(StrEnum):
    """A typeface that stands in for letters which no Face has; read when the first one occurs."""

    SIGNS = "RinnallaSigns-Regular"
    ARABIC = "NotoSansArabic-Regular"
    ARABIC_BOLD = "NotoSansArabic-Bold"

    @property
    def joins(self) -> bool:
        """Whether its letters have a shape only by those beside them."""
        return self is not Companion.SIGNS


_SPELLED = str.maketrans(
    {
        "\t": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\u0085": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
    }
)

# What has no shape of its own: joiners, direction marks, variation selectors, byte order mark.
_SHAPELESS = re.compile(
    "[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u00ad]"
)
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_JOINERS = "\u200c\u200d"
_STRAY_JOINER = re.compile(f"(?<![{_ARABIC}])[{_JOINERS}]|[{_JOINERS}](?![{_ARABIC}])")
_ARABIC_LETTER = re.compile(f"[{_ARABIC}]")
_ARABIC_WORD = re.compile(f"[{_ARABIC}{_JOINERS}]+")

_REPLACED: dict[str, dict[Language, str]] = {
    "picture": {
        "fi": "[kuvamerkki ei tulostu]",
        "sv": "[bildtecken kan inte skrivas ut]",
        "en": "[picture character cannot be printed]",
    },
    "other": {
        "fi": "[merkkejä ei voi tulostaa]",
        "sv": "[tecken kan inte skrivas ut]",
        "en": "[characters cannot be printed]",
    },
}

_lock = threading.Lock()


class FontMissing(UserError):
    """A typeface of papers isn't in the package; `file` names it. No paper can be made."""

    code = "font-missing"


def register_fonts() -> None:
    """Make every Face known to ReportLab, once in a process; read from the package's bytes.

    Raises:
        FontMissing: a file isn't there.
    """
    with _lock:
        known = set(pdfmetrics.getRegisteredFontNames())
        for face in Face:
            if face.value not in known:
                pdfmetrics.registerFont(TTFont(face.value, BytesIO(_read(face)), shapable=False))


def _read(face: Face | Companion) -> bytes:
    name = f"{face.value}.ttf"
    try:
        return (files("resources") / "fonts" / name).read_bytes()
    except OSError as error:
        raise FontMissing(file=name) from error


def companion_font(companion: Companion) -> Any:
    """Give a companion as ReportLab knows it; Arabic ones load HarfBuzz.

    Raises:
        FontMissing: its file isn't there.
    """
    with _lock:
        if companion.value not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(_loaded(companion))
    return pdfmetrics.getFont(companion.value)


def _loaded(companion: Companion) -> Any:
    content = _read(companion)
    if not companion.joins:
        return TTFont(companion.value, BytesIO(content), shapable=False)
    from app.documents.shaping import ShapedFont

    return ShapedFont(companion.value, content)


@lru_cache(maxsize=len(Face))
def widths(face: Face) -> dict[int, float]:
    """Advance widths by code point in thousandths of the size; also the set of covered letters."""
    register_fonts()
    return _widths_of(pdfmetrics.getFont(face.value).face)


@lru_cache(maxsize=len(Companion))
def companion_widths(companion: Companion) -> dict[int, float]:
    """The same of a companion; a letter that joins is this wide where it stands alone."""
    return _widths_of(companion_font(companion).face)


def _widths_of(metrics: Any) -> dict[int, float]:
    return {
        code: metrics.charWidths.get(code, metrics.defaultWidth)
        for code in dict(metrics.charToGlyph)
    }


def text_width(text: str, face: Face, size: float) -> float:
    """The width of one line of printable text in points."""
    table = widths(face)
    try:
        return 0.001 * size * sum([table[ord(letter)] for letter in text])
    except KeyError:  # letters of a companion
        return 0.001 * size * sum(_piece_width(*piece, face) for piece in pieces(text, face))


def _piece_width(text: str, companion: Companion | None, face: Face) -> float:
    if companion is None:
        table = widths(face)
        return sum(table[ord(letter)] for letter in text)
    if companion.joins:
        from app.documents.shaping import shaped_word

        return shaped_word(companion_font(companion), text, right_to_left=True).width
    return sum(companion_widths(companion).get(ord(letter), 0.0) for letter in text)


def letter_width(letter: str, face: Face) -> float:
    """The width of a letter alone in thousandths of the size."""
    found = widths(face).get(ord(letter))
    return _piece_width(letter, _companion_of(letter, face), face) if found is None else found


def has_companions(text: str) -> bool:
    """Whether a printable text holds letters of a companion."""
    return not set(map(ord, text)) <= widths(Face.REGULAR).keys()


def has_arabic(text: str) -> bool:
    """Whether a text holds Arabic letters or digits: those that run to the left and join."""
    return _ARABIC_LETTER.search(text) is not None


def pieces(text: str, face: Face) -> Iterator[tuple[str, Companion | None]]:
    """Give a printable text piece by piece with the companion that has its letters."""
    arabic = Companion.ARABIC if face in {Face.REGULAR, Face.ITALIC} else Companion.ARABIC_BOLD
    start = 0
    for word in _ARABIC_WORD.finditer(text):
        yield from _without_arabic(text[start : word.start()], face)
        yield word[0], arabic
        start = word.end()
    yield from _without_arabic(text[start:], face)


def _without_arabic(text: str, face: Face) -> Iterator[tuple[str, Companion | None]]:
    table = widths(face)
    for own, letters in groupby(text, key=lambda letter: ord(letter) in table):
        yield "".join(letters), None if own else Companion.SIGNS


def _companion_of(letter: str, face: Face) -> Companion | None:
    return next(companion for _, companion in pieces(letter, face))


@lru_cache(maxsize=1)
def _uncovered() -> re.Pattern[str]:
    """Runs of letters that a face and the signs lack (the italic has a few less); no Arabic."""
    covered = set.intersection(*(set(widths(face)) for face in Face))
    covered |= companion_widths(Companion.SIGNS).keys()
    inside = "".join(re.escape(chr(code)) for code in sorted(covered) if code >= 32)
    return re.compile(f"[^{inside}{_ARABIC}{_JOINERS}\n]+")


@lru_cache(maxsize=1)
def _uncovered_arabic() -> re.Pattern[str]:
    """Runs of letters of the Arabic blocks that no shipped face has."""
    covered = companion_widths(Companion.ARABIC).keys() & companion_widths(Companion.ARABIC_BOLD)
    inside = "".join(re.escape(chr(code)) for code in sorted(covered))
    return re.compile(f"(?:(?![{inside}])[{_ARABIC}])+")


def printable(text: str, language: Language) -> str:
    """The text as paper can show it: NFC, line breaks as \\n, no control characters, no boxes.

    Runs of letters that no typeface has become one bracketed sentence each, so that the reader
    sees that something stood there. Marks of direction go: the order comes from the letters.
    """
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = _STRAY_JOINER.sub("", _SHAPELESS.sub("", plain.translate(_SPELLED)))
    plain = re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", plain)
    if has_arabic(plain):
        plain = _uncovered_arabic().sub(lambda _: _bracketed("other", language), plain)
        plain = _STRAY_JOINER.sub("", plain)
    if not _uncovered().search(plain):
        return plain
    return _uncovered().sub(lambda run: _bracketed(_kind(run[0]), language), plain)


def _kind(run: str) -> str:
    pictures = all(unicodedata.category(letter) in {"So", "Sk", "Cn"} for letter in run)
    return "picture" if pictures else "other"


def _bracketed(kind: str, language: Language) -> str:
    return _REPLACED[kind][language]
