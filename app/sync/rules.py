"""The life of a unit: which event leads to which state, and whose turn it is (A6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from app.domain.exchange import UnitState


class Event(StrEnum):
    """What can happen to a unit."""

    START = "start"
    RECEIPT = "receipt"
    NOT_SENT = "not-sent"
    UNCLEAR = "unclear"
    NOT_THERE = "not-there"
    REFUSED = "refused"
    CONFLICT = "conflict"
    AGAIN = "again"
    WITHDRAW = "withdraw"


class NotPossible(ValueError):
    """The event cannot happen in this state."""


_NEXT: Final = MappingProxyType(
    {
        (UnitState.QUEUED, Event.START): UnitState.SENDING,
        (UnitState.QUEUED, Event.WITHDRAW): UnitState.WITHDRAWN,
        (UnitState.SENDING, Event.START): UnitState.SENDING,
        (UnitState.SENDING, Event.RECEIPT): UnitState.SENT,
        (UnitState.SENDING, Event.NOT_SENT): UnitState.QUEUED,
        (UnitState.SENDING, Event.NOT_THERE): UnitState.QUEUED,
        (UnitState.SENDING, Event.UNCLEAR): UnitState.SENDING,
        (UnitState.SENDING, Event.REFUSED): UnitState.REFUSED,
        (UnitState.SENDING, Event.CONFLICT): UnitState.CONFLICT,
        # the worker's own decisions
        (UnitState.SENDING, Event.AGAIN): UnitState.QUEUED,
        (UnitState.SENDING, Event.WITHDRAW): UnitState.WITHDRAWN,
        (UnitState.REFUSED, Event.AGAIN): UnitState.QUEUED,
        (UnitState.REFUSED, Event.WITHDRAW): UnitState.WITHDRAWN,
        (UnitState.CONFLICT, Event.AGAIN): UnitState.QUEUED,
        (UnitState.CONFLICT, Event.WITHDRAW): UnitState.WITHDRAWN,
    }
)

OPEN: Final = frozenset(
    {UnitState.QUEUED, UnitState.SENDING, UnitState.REFUSED, UnitState.CONFLICT}
)


def next_state(state: UnitState, event: Event) -> UnitState:
    """Give the state after the event; NotPossible where it cannot happen. SENT is for ever."""
    try:
        return _NEXT[state, event]
    except KeyError:
        raise NotPossible(f"{event.value} while {state.value}") from None


def is_possible(state: UnitState, event: Event) -> bool:
    """Whether `next_state` would give a state."""
    return (state, event) in _NEXT


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the turn depends on.

    `delivered`: this channel has given its receipt; `blocked`: something is missing from it;
    `heavy`: a long paper goes with it, so short entries go before it.
    """

    id: UUID
    seq: int
    record_id: UUID
    state: UnitState
    not_before: datetime
    delivered: bool = False
    blocked: bool = False
    heavy: bool = False


def due(units: Iterable[Waiting], now: datetime) -> list[UUID]:
    """Units that may go now on one channel, strictly in order within a record.

    Texts before what carries attachments (issue 8.6), the oldest of each first. A refused or
    unclear unit holds back later versions of its own record only.
    """
    held: set[UUID] = set()
    found = []
    for unit in sorted(units, key=lambda it: it.seq):
        if unit.state not in OPEN or unit.delivered:
            continue
        ready = unit.state in {UnitState.QUEUED, UnitState.SENDING} and unit.not_before <= now
        if ready and not unit.blocked and unit.record_id not in held:
            found.append(unit)
        held.add(unit.record_id)
    return [unit.id for unit in sorted(found, key=lambda it: it.heavy)]
