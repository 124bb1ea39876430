"""A region on a Monday at eight: 10,000 laptops with a weekend's queue meet one FHIR server.

usage: python -m tests.simulate_region [--laptops N] [--capacity N] [--seed N]

A model in steps of one second, the same at every run: when laptops come online, how many requests
ask for an answer, how many the server refuses with 503, how long it takes until all is there. The
pauses are those of `app.sync.retry`, beside a client that comes back just when it was told. The
page docs/region.md tells what an operator does with the figures.
"""

import argparse
import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from app.sync.retry import pause

LAPTOPS: Final = 10_000
CAPACITY: Final = 60  # requests that the server answers in a second
SEED: Final = 1
MEAN_ITEMS: Final = 6
SINGLE: Final = 6  # requests of one entry, resource by resource
TRANSACTION: Final = 1
ROUND_TRIP: Final = 0.25
RETRY_AFTER: Final = 30.0
SPREAD_SECONDS: Final = 90.0
OUTAGE: Final = 15 * 60
LONGEST: Final = 12 * 3600

Pause = Callable[[int, Random, float], float]


@dataclass(frozen=True, slots=True)
class Region:
    """What is modelled: how many laptops, what the server can answer in a second, and for how many
    seconds from eight o'clock it is down (it says so with 503 and when to come again).
    """

    laptops: int = LAPTOPS
    capacity: int = CAPACITY
    seed: int = SEED
    down_for: int = 0


@dataclass(frozen=True, slots=True)
class Client:
    """How a laptop behaves: requests for each entry, and its pause after a refusal."""

    name: str
    requests: int
    pause: Pause


@dataclass(slots=True)
class Figures:
    """What was seen; times in seconds from eight o'clock."""

    items: int = 0
    asked: int = 0
    refused: int = 0
    most_asked: int = 0
    drained: float = 0.0
    most_drained: float = 0.0

    @property
    def tries_per_item(self) -> float:
        """Refused requests for each entry."""
        return self.refused / self.items if self.items else 0.0


def jittered(attempt: int, rng: Random, wish: float) -> float:
    """Ours: the server's wish kept and spread."""
    return pause(attempt, rng, retry_after=wish)


def jittered_alone(attempt: int, rng: Random, wish: float) -> float:
    """Ours at a server that does not say when to come again: full jitter."""
    del wish
    return pause(attempt, rng)


def exact(attempt: int, rng: Random, wish: float) -> float:
    """A client that comes back just when the server said, as all others do."""
    del attempt, rng
    return wish


CLIENTS: Final = (
    Client("ours: transactions, jitter, Retry-After kept", TRANSACTION, jittered),
    Client("ours at a server without Retry-After", TRANSACTION, jittered_alone),
    Client("without batching", SINGLE, jittered),
    Client("without jitter", TRANSACTION, exact),
    Client("without batching and jitter", SINGLE, exact),
)


def simulate(region: Region, client: Client) -> Figures:
    """Let the Monday happen once; the same region and client give the same figures."""
    rng = Random(region.seed)  # noqa: S311 - a model, guards nothing
    figures = Figures()
    left = [_queue(rng) * client.requests for _ in range(region.laptops)]
    figures.items = sum(left) // client.requests
    waiting = [(_online(rng), number, 0) for number in range(region.laptops) if left[number]]
    heapq.heapify(waiting)
    open_items = sum(left)
    for second, asking in _seconds(waiting):
        rng.shuffle(asking)
        figures.asked += len(asking)
        figures.most_asked = max(figures.most_asked, len(asking))
        for place, (at, number, attempt) in enumerate(asking):
            if place >= region.capacity or second < region.down_for:
                figures.refused += 1
                wish = max(region.down_for - at, RETRY_AFTER)
                again = at + max(client.pause(attempt, rng, wish), ROUND_TRIP)
                heapq.heappush(waiting, (again, number, attempt + 1))
                continue
            left[number] -= 1
            open_items -= 1
            if left[number]:
                heapq.heappush(waiting, (at + ROUND_TRIP, number, 0))
            if open_items <= figures.items * client.requests // 20 and not figures.drained:
                figures.drained = float(second)
            figures.most_drained = float(second)
    return figures


def _queue(rng: Random) -> int:
    """Entries of a weekend: most have a few, some many, some none."""
    return min(int(rng.expovariate(1 / MEAN_ITEMS)), 60)


def _online(rng: Random) -> float:
    """When a laptop comes online: round two past eight, never before eight."""
    at = rng.gauss(120, SPREAD_SECONDS)
    return at if at >= 0 else rng.uniform(0, 60)


def _seconds(
    waiting: list[tuple[float, int, int]],
) -> Iterator[tuple[int, list[tuple[float, int, int]]]]:
    """Give each second in which somebody asks, with who asks in it."""
    while waiting and waiting[0][0] < LONGEST:
        second = int(waiting[0][0])
        asking = []
        while waiting and int(waiting[0][0]) == second:
            asking.append(heapq.heappop(waiting))
        yield second, asking


def main() -> None:
    """Print one line for each kind of client."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laptops", type=int, default=LAPTOPS)
    parser.add_argument("--capacity", type=int, default=CAPACITY, help="requests a second")
    parser.add_argument("--seed", type=int, default=SEED)
    told = parser.parse_args()
    for down in (0, OUTAGE):
        _print(Region(told.laptops, told.capacity, told.seed, down))


def _print(region: Region) -> None:
    state = f"down until 8.{region.down_for // 60:02}" if region.down_for else "up"
    print(f"{region.laptops} laptops, {region.capacity} requests a second, server {state}")
    for client in CLIENTS:
        found = simulate(region, client)
        print(
            f"{client.name:46} peak {found.most_asked:5}/s"
            f"  95 % after {found.drained / 60:5.1f} min"
            f"  all after {found.most_drained / 60:5.1f} min  refusals an entry"
            f" {found.tries_per_item:5.2f}"
        )


if __name__ == "__main__":
    main()
