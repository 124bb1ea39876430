"""How long work tells of its progress and is asked to stop."""

from typing import Protocol


class Cancelled(Exception):
    """Raised inside long work at the next report after a stop was asked for."""


class Progress(Protocol):
    """Whoever listens to long work."""

    def report(self, done: int, total: int) -> None:
        """Publish progress; raises Cancelled if a stop was asked for."""


class NoProgress:
    """Nobody listens and nobody cancels."""

    def report(self, done: int, total: int) -> None:
        """Take the figures and go on."""


class Part:
    """One step of longer work: whatever it says, the whole has come to `done` of `total`."""

    def __init__(self, whole: Progress, done: int, total: int) -> None:
        self._whole, self._at = whole, (done, total)

    def report(self, done: int, total: int) -> None:
        """Publish how far the whole is; raises Cancelled if a stop was asked for."""
        del done, total
        self._whole.report(*self._at)
