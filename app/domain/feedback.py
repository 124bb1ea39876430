"""The anonymous question: months, answers, and what of them may be shown (security.md 4.2).

Knows no client and no meeting: an import contract holds it to that.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Final, TypeAlias

BATCH: Final = 5  # answers leave the box together, never fewer
SLOTS: Final = 8  # of the box, always full: what holds no answer holds a dummy
LEAST_SHOWN: Final = 10  # below it a month is merged with the next (architecture.md 5)
LEAST_CLIENTS: Final = 5  # below it an answer could be guessed (security.md 4.2)
YEARS: Final = 5  # of cells that are made before the first answer
_STEP: Final = 5  # per cent

Month: TypeAlias = int
Counts: TypeAlias = tuple[int, int, int]


class Question(IntEnum):
    """What is asked: after a meeting (Pirkanmaa), or at the end of the service (H24, H26)."""

    MEETING = 0
    END = 1


class Answer(IntEnum):
    """The three answers in the order of the form; *en halua vastata* is none of them."""

    MUCH_BETTER = 0
    BETTER = 1
    SAME_OR_WORSE = 2


def month_of(day: date) -> Month:
    """Give the month as a number that counts on: December is followed by January."""
    return day.year * 12 + day.month - 1


def first_day(month: Month) -> date:
    """Give the first day of a month."""
    return date(month // 12, month % 12 + 1, 1)


@dataclass(frozen=True, slots=True)
class ShownMonths:
    """One month, or several that were too small alone: how many answered and rounded shares."""

    first: Month
    last: Month
    answers: int
    shares: Counts


@dataclass(frozen=True, slots=True)
class FeedbackResults:
    """What may be shown: closed months with at least ten answers that were not all alike.

    `shares` are those of all shown months together; there are no exact counts, so that nothing can
    be reckoned from what was shown before.
    """

    months: tuple[ShownMonths, ...]
    answers: int
    shares: Counts


def results(counts: Mapping[Month, Counts], this_month: Month) -> FeedbackResults:
    """Merge small months with the next ones; the open month and a small rest stay hidden."""
    shown: list[tuple[Month, Month, Counts]] = []
    first: Month | None = None
    gathered: Counts = (0, 0, 0)
    for month in sorted(month for month in counts if month < this_month):
        if not any(counts[month]) and not any(gathered):
            continue
        first = month if first is None else first
        gathered = _sum((gathered, counts[month]))
        if may_be_shown(gathered):
            shown.append((first, month, gathered))
            first, gathered = None, (0, 0, 0)
    total = _sum(one for _, _, one in shown)
    months = tuple(ShownMonths(a, b, sum(one), rounded_shares(one)) for a, b, one in shown)
    return FeedbackResults(months, sum(total), rounded_shares(total))


def may_be_shown(counts: Counts) -> bool:
    """Ten answers at least, and two different ones: all alike would tell what each one said."""
    return sum(counts) >= LEAST_SHOWN and sum(1 for one in counts if one) > 1


def rounded_shares(counts: Sequence[int]) -> Counts:
    """Give the shares in steps of five per cent that add up to a hundred (largest remainder)."""
    total = sum(counts)
    if total == 0:
        return (0, 0, 0)
    steps = 100 // _STEP
    whole = [one * steps // total for one in counts]
    rests = sorted(range(3), key=lambda place: (-(counts[place] * steps % total), place))
    for place in rests[: steps - sum(whole)]:
        whole[place] += 1
    return (whole[0] * _STEP, whole[1] * _STEP, whole[2] * _STEP)


def _sum(all_counts: Iterable[Counts]) -> Counts:
    much, some, none = 0, 0, 0
    for counts in all_counts:
        much, some, none = much + counts[0], some + counts[1], none + counts[2]
    return (much, some, none)
