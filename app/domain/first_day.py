"""The guided first day in the practice store: what counts as having tried each thing (I9.7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class FirstDayStep(StrEnum):
    """The steps in their order; the day ends with a restore that is really tried (R15 of peers)."""

    SEARCH = "search"
    MEETING = "meeting"
    STEP = "step"
    PAPER = "paper"
    SHIELD = "shield"
    LOCK = "lock"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class FirstDay:
    """How far she has come.

    `going` is None until she has begun or said no; False once she left it.
    """

    done: frozenset[FirstDayStep] = frozenset()
    going: bool | None = None

    @property
    def current(self) -> FirstDayStep | None:
        """The first step that is not done; None once all are."""
        return next((step for step in FirstDayStep if step not in self.done), None)


# (action, object type) of the use log -> the step that it proves; "" is any object
_ACTS: Final = {
    ("meeting-logged", ""): FirstDayStep.MEETING,
    ("step-marked", ""): FirstDayStep.STEP,
    ("opened", "plan-paper"): FirstDayStep.PAPER,
    ("restore-tried", ""): FirstDayStep.RESTORE,
}
_LOCKED: Final = "store-locked"
_UNLOCKED: Final = "store-unlocked-"


def steps_of(acts: Iterable[tuple[str, str]]) -> frozenset[FirstDayStep]:
    """Give the steps that acts of the use log prove, given as (action, object type) in their order.

    A lock counts once the store was unlocked after it: both hands have done it.
    """
    done: set[FirstDayStep] = set()
    locked = False
    for action, kind in acts:
        locked = locked or action == _LOCKED
        if locked and action.startswith(_UNLOCKED):
            done.add(FirstDayStep.LOCK)
        step = _ACTS.get((action, "")) or _ACTS.get((action, kind))
        if step is not None:
            done.add(step)
    return frozenset(done)
