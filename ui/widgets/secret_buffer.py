"""The bytes of a secret while it is typed: one preallocated buffer, never a string of the whole."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

CAPACITY: Final = 1024


class SecretBuffer:
    """UTF-8 in NFC, kept cluster by cluster; what is taken away is overwritten.

    The bytearray is never resized: growing would leave the old block behind (security.md 2.4).
    At most one grapheme cluster is a `str` at a time.
    """

    def __init__(self) -> None:
        self._bytes = bytearray(CAPACITY)
        self._ends: list[int] = []

    def __len__(self) -> int:
        return len(self._ends)

    def used(self) -> int:
        """Give the number of bytes in use."""
        return self._ends[-1] if self._ends else 0

    def append(self, character: str) -> bool:
        """Add one code point; it may join the last cluster. Tell whether there was room."""
        start = self._ends[-2] if len(self._ends) > 1 else 0
        had_last = bool(self._ends)
        last = self._bytes[start : self.used()].decode() if had_last else ""
        joined = unicodedata.normalize("NFC", last + character)
        pieces = [piece.encode() for piece in _clusters(joined)]
        if start + sum(len(piece) for piece in pieces) > CAPACITY:
            return False
        if had_last:
            self._ends.pop()
        for piece in pieces:
            end = start + len(piece)
            self._bytes[start:end] = piece
            self._ends.append(end)
            start = end
        return True

    def remove_last(self) -> None:
        """Take the last cluster away and overwrite it."""
        if self._ends:
            end = self._ends.pop()
            for place in range(self.used(), end):
                self._bytes[place] = 0

    def clear(self) -> None:
        """Take everything away and overwrite it."""
        for place in range(CAPACITY):
            self._bytes[place] = 0
        self._ends.clear()

    def clusters(self) -> Iterator[str]:
        """Give the clusters one by one, for painting."""
        start = 0
        for end in self._ends:
            yield self._bytes[start:end].decode()
            start = end

    def view(self) -> memoryview:
        """Give a read-only view of the bytes in use, without a copy."""
        return memoryview(self._bytes)[: self.used()].toreadonly()

    def take(self) -> bytearray:
        """Hand the secret over in a buffer of its exact size and forget it."""
        taken = bytearray(self.used())
        with memoryview(taken) as room:  # bytearray's own slices would go through a copy
            room[:] = memoryview(self._bytes)[: self.used()]
        self.clear()
        return taken


def _clusters(text: str) -> list[str]:
    """Split a very short text into what people take for characters."""
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    pieces, start = [], 0
    end = finder.toNextBoundary()
    while end > 0:
        pieces.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
        end = finder.toNextBoundary()
    return pieces
