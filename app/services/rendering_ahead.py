"""The papers of the next unit are made while the one before is on its way."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Final

from app.domain.exchange import ExportUnit, Rendered
from app.formats.codes import Codes

_WORTH_IT: Final = 0.03
"""Seconds that an answer took: below, two threads only take the time from one another."""


@dataclass(frozen=True, slots=True)
class Sources:
    """All that a unit's files are made of: frozen, so that they may be made beside."""

    unit: ExportUnit
    codes: Codes
    protected: bool


@dataclass(slots=True)
class RenderingAhead:
    """Keeps one unit ahead of a slow server. Whatever has changed meanwhile is made anew.

    Args:
        render: makes the files; in a thread of its own for what is begun ahead. It touches no
            store: by the time it runs the store may be locked.
    """

    render: Callable[[Sources], Rendered]
    is_worth_it: bool = False
    _threads: ThreadPoolExecutor | None = None
    _begun: tuple[Sources, Future[Rendered]] | None = None

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Look how long the other end takes for what is done inside."""
        began = perf_counter()
        yield
        self.is_worth_it = perf_counter() - began >= _WORTH_IT

    def begin(self, sources: Sources) -> None:
        """Make the files of what is likely to be asked for next."""
        self._threads = self._threads or ThreadPoolExecutor(1, thread_name_prefix="papers-ahead")
        self._begun = sources, self._threads.submit(self.render, sources)

    def rendered(self, sources: Sources) -> Rendered:
        """Give the files, made ahead or now. Raises what making them raises."""
        begun, self._begun = self._begun, None
        if begun is not None and begun[0] == sources:
            return begun[1].result()
        return self.render(sources)

    def close(self) -> None:
        """Begin nothing more, and wait for what is being made."""
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)
            self._threads = None
        self._begun = None
