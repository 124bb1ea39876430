"""The order of pick-ups with the least driving: exact up to nine, then never worse than given.

Up to nine riders (the seats of a minibus that an ordinary licence may drive) every order is weighed
by dynamic programming over subsets (Held and Karp, J. SIAM 10 (1962) 196); above that, riders are
moved one by one while it gets shorter. An order over a pair that is not in the table is no order.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from uuid import UUID

from app.domain.distances import NO_WAY, DistanceTable, Way
from app.domain.lifts import LiftDraft, Seat

EXACT: Final = 9
_Cost = tuple[int, int]


def in_best_order(lift: LiftDraft, place_id: UUID, table: DistanceTable) -> LiftDraft:
    """Give the lift with its riders in the order of the fewest kilometres, then minutes.

    Where no order is known all the way, or none is shorter, it stays as it is.
    """
    given = tuple(range(len(lift.riders)))
    finder = _Finder(lift, place_id, table)
    best = finder.exact() if len(given) <= EXACT else finder.by_moves(given)
    if best is None or not finder.is_shorter(best, given):
        return lift
    return replace(lift, riders=tuple(lift.riders[number] for number in best))


class _Finder:
    """Weighs orders of one lift's riders."""

    def __init__(self, lift: LiftDraft, place_id: UUID, table: DistanceTable) -> None:
        self._riders: tuple[Seat, ...] = lift.riders
        self._start = lift.start_id
        self._end = place_id
        self._table = table

    def is_shorter(self, order: Sequence[int], than: Sequence[int]) -> bool:
        """Whether an order is known all the way, and shorter than another (or that is unknown)."""
        one, other = self._cost(order), self._cost(than)
        return one is not None and (other is None or one < other)

    def exact(self) -> tuple[int, ...] | None:
        """Give the best of all orders; None where none is known all the way."""
        count = len(self._riders)
        best: dict[tuple[int, int], tuple[_Cost, tuple[int, ...]]] = {}
        for one in range(count):
            way = self._from_start(one)
            if way is not None:
                best[1 << one, one] = (_cost_of(way), (one,))
        for chosen in range(1, 1 << count):
            for last in range(count):
                if (reached := best.get((chosen, last))) is not None:
                    self._go_on(best, chosen, last, reached)
        whole = ((1 << count) - 1) if count else 0
        ends = []
        for last in range(count):
            way = self._table.way(self._place(last), self._end)
            if way is not None and (reached := best.get((whole, last))) is not None:
                ends.append((_sum(reached[0], way), reached[1]))
        return min(ends)[1] if ends else None

    def _go_on(
        self,
        best: dict[tuple[int, int], tuple[_Cost, tuple[int, ...]]],
        chosen: int,
        last: int,
        reached: tuple[_Cost, tuple[int, ...]],
    ) -> None:
        for following in range(len(self._riders)):
            if chosen & (1 << following):
                continue
            way = self._table.way(self._place(last), self._place(following))
            if way is None:
                continue
            found = (_sum(reached[0], way), (*reached[1], following))
            key = (chosen | (1 << following), following)
            if key not in best or found < best[key]:
                best[key] = found

    def by_moves(self, given: tuple[int, ...]) -> tuple[int, ...]:
        """Move one rider at a time to a better place while that makes the way shorter."""
        order, better = given, True
        while better:
            better = False
            for one in given:
                rest = tuple(number for number in order if number != one)
                for place in range(len(given)):
                    tried = (*rest[:place], one, *rest[place:])
                    if self.is_shorter(tried, order):
                        order, better = tried, True
        return order

    def _cost(self, order: Sequence[int]) -> _Cost | None:
        start = () if self._start is None else (self._start,)
        ways = self._table.along((*start, *(self._place(one) for one in order), self._end))
        if any(way is None for way in ways):
            return None
        return _cost_of(sum((way for way in ways if way is not None), NO_WAY))

    def _from_start(self, one: int) -> Way | None:
        if self._start is None:
            return NO_WAY
        return self._table.way(self._start, self._place(one))

    def _place(self, one: int) -> UUID:
        return self._riders[one].place_id


def _cost_of(way: Way) -> _Cost:
    return way.kilometres, way.minutes


def _sum(cost: _Cost, way: Way) -> _Cost:
    return cost[0] + way.kilometres, cost[1] + way.minutes
