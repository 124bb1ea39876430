"""What a torture script is given and gives back: its pace; its counts and every broken promise."""

import gc
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """`counts` are printed ("kills": 120); any line in `violations` fails the run.

    A violation names what was promised, what was found, and the round that brings it back.
    """

    counts: Mapping[str, float]
    violations: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long a script goes on: until its seconds are over and its least is done.

    Each round has its own dice made of the seed and its number, so that one round alone can be
    brought back: `--seed 5 --round 17`. `count` rounds are exactly so many, whatever the time.
    """

    seconds: float
    seed: int
    count: int | None = None
    first: int = 1

    def rounds(self, least: int) -> Iterator[tuple[int, Random]]:
        """Give number and dice of each round."""
        end = time.monotonic() + self.seconds
        number = self.first
        gc.collect()
        gc.freeze()  # what is imported stays: looking through it took 63 ms of a round of 1 ms
        while self._goes_on(number - self.first, least, end):
            yield number, self.dice(number)
            gc.collect()  # tests.environment has turned it off: a long run would fill the memory
            number += 1

    def _goes_on(self, done: int, least: int, end: float) -> bool:
        if self.count is not None:
            return done < self.count
        return done < least or time.monotonic() < end

    def dice(self, number: object) -> Random:
        """Give the dice of a round, or of anything else with a name."""
        return Random(f"{self.seed}/{number}")  # noqa: S311 - repeatable harm, no secret

    def told(self, number: int, what: str) -> str:
        """Say what was broken, and how to see it again."""
        return f"{what} (--seed {self.seed} --round {number})"
