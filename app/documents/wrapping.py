"""Plain text to lines: greedy filling, long words cut by syllable, user's line breaks kept.

Texts are never markup here: `<b>` and `&` are letters like others, so nothing has to be escaped.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.documents.fonts import Face, has_arabic, letter_width, text_width
from app.documents.hyphenation import division_points
from app.text import NBSP, Language

_WASTE = 0.3  # of a line: a longer word is divided rather than leave so much empty
_WORTH_DIVIDING = 9  # letters
_PHONE = re.compile(
    r"(?<!\S)(?:(?:puh\.|tfn|tel\.) )?(?:\+\d|[0٠۰]\d)\d{0,3}(?: \d{2,4}){1,5}(?!\w)"
)
# a Finnish number typed without spaces: area code and six digits or more (domain.md 7.3)
_UNGROUPED = re.compile(
    r"(?<![\w+])(\+358|0)(29[45]|4\d|50|10|20|29|30|600|800|9)(\d{3})(\d{3,5})(?![\w-])"
)
HYPHEN = "\u00ad"  # a division at the line's end, not part of the word (PDF 1.7, 14.8.2.2.3)


@dataclass(frozen=True)
class Run:
    """Letters in one face."""

    text: str
    face: Face


@dataclass(frozen=True)
class Order:
    """In which order the letters of a line with Arabic letters stand (`app.documents.direction`).

    A paragraph that is mostly in Arabic letters stands at the right of the `room` that it has.
    """

    levels: bytes
    right_to_left: bool
    room: float


@dataclass(frozen=True)
class Line:
    """A finished line; `width` does not count the space that ends a line inside a paragraph."""

    runs: tuple[Run, ...]
    width: float
    order: Order | None = None

    @property
    def text(self) -> str:
        """Its letters as they are read."""
        return "".join(run.text for run in self.runs)

    @property
    def right_to_left(self) -> bool:
        """Whether its paragraph runs from right to left."""
        return self.order is not None and self.order.right_to_left


def single_line(text: str, face: Face, size: float, room: float = 0.0) -> Line:
    """Give a text that is known to fit as one line."""
    width = text_width(text, face, size)
    return _ordered([Line((Run(text, face),), width)], max(room, width))[0]


def wrap_runs(
    runs: Sequence[Run], size: float, width: float, language: Language = "fi"
) -> list[Line]:
    """All lines of the text in the given width; an empty source line is an empty line."""
    lines: list[Line] = []
    for paragraph in _paragraphs(runs):
        lines.extend(_Filling(size, width, language).fill(paragraph))
    return lines


def tidy(text: str) -> str:
    """The text without outer white space or rows of empty lines, `60 min` and numbers unbroken.

    Phone numbers stand in groups (040 123 4567), however they were typed.
    """
    text = _UNGROUPED.sub(_grouped, text)
    text = _PHONE.sub(lambda found: found[0].replace(" ", NBSP), text)
    text = re.sub(r"(?<!\S)(\d{1,3}) (?=[a-zåäö])", "\\1" + NBSP, text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" +(?=\n)", "", text.strip()))


def _grouped(found: re.Match[str]) -> str:
    """Area code, then groups of three or four: 040 123 4567, +358 40 123 4567."""
    country, area, first, rest = found.groups()
    digits = first + rest
    middle = len(digits) // 2
    begin = f"{country} {area}" if country != "0" else country + area
    return f"{begin} {digits[:middle]} {digits[middle:]}"


def _paragraphs(runs: Sequence[Run]) -> list[list[Run]]:
    found: list[list[Run]] = [[]]
    for run in runs:
        for index, piece in enumerate(run.text.split("\n")):
            if index:
                found.append([])
            if piece:
                found[-1].append(Run(piece, run.face))
    return found


def _words(runs: Sequence[Run]) -> list[list[Run]]:
    found: list[list[Run]] = [[]]
    for run in runs:
        for index, piece in enumerate(run.text.split(" ")):
            if index:
                found.append([])
            if piece:
                found[-1].append(Run(piece, run.face))
    return [word for word in found if word]


class _Filling:
    """The state of filling the lines of one paragraph."""

    def __init__(self, size: float, width: float, language: Language) -> None:
        self._language: Language = language
        self._size = size
        self._room = width
        self._done: list[Line] = []
        self._runs: list[Run] = []
        self._used = 0.0

    def fill(self, runs: Sequence[Run]) -> list[Line]:
        """Set every word and return the paragraph's lines (one empty line for no words)."""
        for word in _words(runs):
            self._place(word)
        self._flush(inside=False)
        return _ordered(self._done, self._room)

    def _place(self, word: list[Run]) -> None:
        word_width = sum(text_width(run.text, run.face, self._size) for run in word)
        gap = text_width(" ", self._runs[-1].face, self._size) if self._runs else 0.0
        if self._used + gap + word_width <= self._room:
            self._append(word, gap, word_width)
        elif word_width <= self._room and not self._is_divided(word, gap):
            self._flush(inside=True)
            self._append(word, 0.0, word_width)
        else:
            self._place_in_parts(word)

    def _is_divided(self, word: list[Run], gap: float) -> bool:
        """A long word that would leave much of the line empty and may part in what is left.

        Headings and names in bold stay whole as long as a line can hold them.
        """
        if all(run.face is Face.BOLD for run in word):
            return False
        left = self._room - self._used - gap
        if left < _WASTE * self._room or sum(len(run.text) for run in word) < _WORTH_DIVIDING:
            return False
        letters = [(letter, run.face) for run in word for letter in run.text]
        points = division_points("".join(letter for letter, _ in letters), self._language)
        return self._fitting(letters, 0, left, points)[0] > 0

    def _append(self, word: list[Run], gap: float, word_width: float) -> None:
        if gap:
            last = self._runs[-1]
            self._runs[-1] = Run(last.text + " ", last.face)
        for run in word:
            joins = bool(self._runs) and self._runs[-1].face is run.face
            before = self._runs.pop().text if joins else ""
            self._runs.append(Run(before + run.text, run.face))
        self._used += gap + word_width

    def _place_in_parts(self, word: list[Run]) -> None:
        letters = [(letter, run.face) for run in word for letter in run.text]
        points = division_points("".join(run.text for run in word), self._language)
        start = 0
        while start < len(letters):
            gap = text_width(" ", self._runs[-1].face, self._size) if self._runs else 0.0
            end, hyphen = self._fitting(letters, start, self._room - self._used - gap, points)
            if end == start:  # nothing of it fits behind the words that stand there already
                self._flush(inside=True)
                continue
            part = _as_runs(letters[start:end], hyphen)
            part_width = sum(text_width(run.text, run.face, self._size) for run in part)
            self._append(part, gap, part_width)
            start = end
            if start < len(letters):
                self._flush(inside=False)

    def _fitting(
        self, letters: list[tuple[str, Face]], start: int, room: float, points: Mapping[int, bool]
    ) -> tuple[int, bool]:
        """The end of the longest part from `start` that fits, and whether it takes a hyphen."""
        used, best = 0.0, (start, False)
        for index in range(start, len(letters)):
            letter, face = letters[index]
            used += 0.001 * self._size * letter_width(letter, face)
            if used > room:
                if best[0] > start or self._runs:
                    return best
                return max(_before_marks(letters, start, index), start + 1), False
            following = index + 1
            if following in points:
                hyphen = text_width(HYPHEN, face, self._size) if points[following] else 0.0
                if used + hyphen <= room:
                    best = (following, points[following])
        return len(letters), False

    def _flush(self, *, inside: bool) -> None:
        if inside and self._runs:
            last = self._runs[-1]
            self._runs[-1] = Run(last.text + " ", last.face)
        self._done.append(Line(tuple(self._runs), self._used))
        self._runs, self._used = [], 0.0


def _before_marks(letters: Sequence[tuple[str, Face]], start: int, end: int) -> int:
    """The end moved so that a mark stays with its letter."""
    while start < end and unicodedata.combining(letters[end][0]):
        end -= 1
    return end


def _ordered(lines: list[Line], room: float) -> list[Line]:
    """The lines of one paragraph with the order of their letters, where it holds Arabic ones."""
    texts = [line.text for line in lines]
    if not any(map(has_arabic, texts)):
        return lines
    from app.documents.direction import base_level, levels_of_lines

    base = base_level("".join(texts))
    levels = levels_of_lines(texts, base)
    return [
        replace(line, order=Order(found, base == 1, room))
        for line, found in zip(lines, levels, strict=True)
    ]


def _as_runs(letters: list[tuple[str, Face]], hyphen: bool) -> list[Run]:
    runs: list[Run] = []
    for face, text in _by_face(letters):
        runs.append(Run(text, face))
    if hyphen:
        runs[-1] = Run(runs[-1].text + HYPHEN, runs[-1].face)
    return runs


def _by_face(letters: list[tuple[str, Face]]) -> Iterator[tuple[Face, str]]:
    start = 0
    for index in range(1, len(letters) + 1):
        if index == len(letters) or letters[index][1] is not letters[start][1]:
            yield letters[start][1], "".join(letter for letter, _ in letters[start:index])
            start = index
