"""Why the store is locked, to be told on the unlock window and in the use log."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LockCause(StrEnum):
    """What locked the store; the values are codes of the use log."""

    WORKER = "by-worker"
    IDLE = "idle"
    SLEEP = "sleep"
    LID = "lid-closed"
    SCREEN = "screen-locked"
    SWITCH = "user-switched"
    ANEW = "practice-anew"


@dataclass(frozen=True, slots=True)
class LockReason:
    """When it was locked (aware, UTC), by what, and whether all that was typed was kept.

    `minutes` is how long nothing was touched before an idle lock.
    """

    at: datetime
    cause: LockCause = LockCause.WORKER
    minutes: int = 0
    drafts_kept: bool = True
