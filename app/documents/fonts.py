"""The shipped typefaces of paper, their coverage, and what stands where a letter cannot be printed.

Boxes never reach the paper (style.md, trap 10): common signs that Noto Sans lacks are spelled,
everything else is replaced by a clear word in the language of the document.
"""

import re
import threading
import unicodedata
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from io import BytesIO

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


_SPELLED = str.maketrans(
    {
        "→": "->",
        "←": "<-",
        "↔": "<->",
        "⇒": "=>",
        "↑": "^",
        "≤": "<=",
        "≥": ">=",
        "≈": "~",
        "≠": "=/=",
        "✓": "[x]",
        "✔": "[x]",
        "☑": "[x]",
        "☐": "[ ]",
        "●": "•",
        "■": "•",
        "▪": "•",
        "►": "•",
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
    "[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u00ad]"
)
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
_ARABIC_RUN = re.compile(f"[{_ARABIC}]+(?:[ \u00a0]+[{_ARABIC}]+)*")

_REPLACED: dict[str, dict[Language, str]] = {
    "arabic": {
        "fi": "[arabialaisin kirjaimin kirjoitettu teksti ei tulostu]",
        "sv": "[text med arabiska bokstäver kan inte skrivas ut]",
        "en": "[text in Arabic letters cannot be printed]",
    },
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
                pdfmetrics.registerFont(TTFont(face.value, BytesIO(_read(face))))


def _read(face: Face) -> bytes:
    name = f"{face.value}.ttf"
    try:
        return (files("resources") / "fonts" / name).read_bytes()
    except OSError as error:
        raise FontMissing(file=name) from error


@lru_cache(maxsize=len(Face))
def widths(face: Face) -> dict[int, float]:
    """Advance widths by code point in thousandths of the size; also the set of covered letters."""
    register_fonts()
    metrics = pdfmetrics.getFont(face.value).face
    return {
        code: metrics.charWidths.get(code, metrics.defaultWidth) for code in metrics.charToGlyph
    }


def text_width(text: str, face: Face, size: float) -> float:
    """The width of one line of printable text in points."""
    table = widths(face)
    return 0.001 * size * sum([table[ord(letter)] for letter in text])


@lru_cache(maxsize=1)
def _uncovered() -> re.Pattern[str]:
    """Runs of letters that at least one face lacks (the italic has a few less than the others)."""
    covered = set.intersection(*(set(widths(face)) for face in Face))
    inside = "".join(re.escape(chr(code)) for code in sorted(covered) if code >= 32)
    return re.compile(f"[^{inside}\n]+")


def printable(text: str, language: Language) -> str:
    """The text as paper can show it: NFC, line breaks as \\n, no control characters, no boxes.

    Runs of letters that the typeface lacks become one bracketed sentence each, so that the reader
    sees that something stood there (Arabic script is not shaped on paper yet: architecture.md 7).
    """
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = _SHAPELESS.sub("", plain.translate(_SPELLED))
    plain = re.sub("[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", plain)
    if not _uncovered().search(plain):
        return plain
    plain = _ARABIC_RUN.sub(lambda _: _bracketed("arabic", language), plain)
    return _uncovered().sub(lambda run: _bracketed(_kind(run[0]), language), plain)


def _kind(run: str) -> str:
    pictures = all(unicodedata.category(letter) in {"So", "Sk", "Cn"} for letter in run)
    return "picture" if pictures else "other"


def _bracketed(kind: str, language: Language) -> str:
    return _REPLACED[kind][language]
