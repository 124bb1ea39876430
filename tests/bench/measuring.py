"""How a budget is measured: a function, its figure, the bare figure of the same run, the limits.

    @measure("saving a meeting, p95", Budget(beyond_bare=10))
    def saving(bench: Bench) -> Measured:
        return Measured(p95(times(save, 200)), bare=bench.fsync_ms)

Modules of `tests/bench/` are found by themselves.
"""

import math
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

Made = TypeVar("Made")
Clock: TypeAlias = Callable[[], float]

processor_only = False
"""True for a busy machine: count this process's processor time; waiting for disks falls out."""


class NotMeasured(Exception):
    """Why there is no figure here (no screen, no program built); printed, never hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Limits of the architecture, section 9; those that are given all hold.

    `ratio`: at most that many times the bare figure; `at_least`: at least that many times (for
    throughput); `beyond_bare`: at most so much more than the bare figure; `most`: at most so much.
    """

    ratio: float | None = None
    at_least: float | None = None
    beyond_bare: float | None = None
    most: float | None = None

    def holds(self, figure: float, bare: float | None) -> bool:
        """Tell whether a figure keeps every limit."""
        base = math.nan if bare is None else bare
        checks = (
            (self.ratio, lambda limit: figure <= limit * base),
            (self.at_least, lambda limit: figure >= limit * base),
            (self.beyond_bare, lambda limit: figure - base <= limit),
            (self.most, lambda limit: figure <= limit),
        )
        return all(limit is None or check(limit) for limit, check in checks)

    def __str__(self) -> str:
        """Give the limits as they are printed."""
        words = (
            (self.ratio, "≤ {:g} ×"),
            (self.at_least, "≥ {:g} ×"),
            (self.beyond_bare, "≤ bare + {:g}"),
            (self.most, "≤ {:g}"),
        )
        return ", ".join(text.format(limit) for limit, text in words if limit is not None) or "–"


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and what the bare thing took in the same run; `what` tells several figures apart."""

    figure: float
    bare: float | None = None
    unit: str = "ms"
    what: str = ""


@dataclass(slots=True)
class Bench:
    """One run: a folder to work in and things made once (a large store takes its time)."""

    folder: Path
    rounds: int = 15
    _kept: dict[str, Any] = field(default_factory=dict)

    def keep(self, name: str, make: Callable[[Path], Made]) -> Made:
        """Make something once for the whole run, in a folder of its own, and give it again."""
        if name not in self._kept:
            place = self.folder / name
            place.mkdir()
            self._kept[name] = make(place)
        made: Made = self._kept[name]
        return made

    def fsync_ms(self) -> float:
        """Give the median of one fsync after 4 KiB, now, in the bench's folder."""
        path = self.folder / "fsync"
        with path.open("wb") as file:
            return statistics.median(times(lambda: _write_through(file.fileno()), 60, wall=True))


def _write_through(handle: int) -> None:
    os.write(handle, b"\0" * 4096)
    os.fsync(handle)


def times(action: Callable[[], object], rounds: int, *, wall: bool = False) -> list[float]:
    """Give the milliseconds that each of `rounds` calls takes; `wall` for disks and processes."""
    own = processor_only and not wall
    return timed(action, rounds, time.process_time if own else time.perf_counter)


def timed_until(action: Callable[[Clock], float]) -> float:
    """Give the milliseconds until the moment that the action tells by the clock it is given."""
    clock = time.process_time if processor_only else time.perf_counter
    started = clock()
    return (action(clock) - started) * 1000


def clock_of_children() -> Clock:
    """Give the clock for an action that runs a program and waits for it."""
    return _time_of_children if processor_only else time.perf_counter


def _time_of_children() -> float:
    import resource  # not on Windows

    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def timed(action: Callable[[], object], rounds: int, clock: Clock) -> list[float]:
    """Give the milliseconds of each call by one clock."""
    found = []
    for _ in range(rounds):
        started = clock()
        action()
        found.append((clock() - started) * 1000)
    return found


def interleaved(
    one: Callable[[], object],
    other: Callable[[], object],
    rounds: int,
    clock: Clock | None = None,
) -> tuple[list[float], list[float]]:
    """Time two actions in turns, so that a noisy moment falls on both."""
    if clock is None:
        clock = time.process_time if processor_only else time.perf_counter
    pairs = [(*timed(one, 1, clock), *timed(other, 1, clock)) for _ in range(rounds)]
    return [first for first, _ in pairs], [second for _, second in pairs]


def p95(found: Sequence[float]) -> float:
    """Give the 95th percentile."""
    ordered = sorted(found)
    return ordered[min(len(ordered) - 1, math.ceil(len(ordered) * 0.95) - 1)]


Measure = Callable[[Bench], Measured | Sequence[Measured]]


@dataclass(frozen=True, slots=True)
class Registered:
    """A measure with its name and budget."""

    what: str
    budget: Budget
    function: Measure


registered: list[Registered] = []


def measure(what: str, budget: Budget | None = None) -> Callable[[Measure], Measure]:
    """Register a function that gives one figure or several."""

    def register(function: Measure) -> Measure:
        registered.append(Registered(what, budget or Budget(), function))
        return function

    return register
