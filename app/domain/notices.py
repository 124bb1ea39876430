"""Notices outside the window: when and about what kind of thing, and never about whom (ui.md 11).

They say that a meeting begins, that something of her own is due, or that a safety time has run
out. No name, place or title is known here, so none can be shown.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

BEFORE: Final = timedelta(minutes=15)
SAFETY_FOR: Final = timedelta(hours=1)


class NoticeKind(StrEnum):
    """What a notice is about."""

    MEETING = "meeting"
    OWN = "own"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True, order=True)
class Notice:
    """One thing of the day at its moment (aware, UTC)."""

    at: datetime
    kind: NoticeKind

    def is_due(self, now: datetime) -> bool:
        """A meeting a quarter of an hour before and until it begins; a safety time once it is over.

        What was missed is not told late: a clock that was set on brings no heap of old notices.
        """
        if self.kind is NoticeKind.SAFETY:
            return self.at <= now < self.at + SAFETY_FOR
        return self.at - BEFORE <= now < self.at


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """What she chose; a shielded screen and a locked store are quiet unless she wants otherwise."""

    on: bool = True
    when_shielded: bool = False
    when_locked: bool = False

    def lets(self, *, shielded: bool, locked: bool) -> bool:
        """Whether anything may be shown just now."""
        return self.on and (self.when_shielded or not shielded) and (self.when_locked or not locked)


def due_notices(
    planned: Iterable[Notice], now: datetime, told: Collection[Notice]
) -> tuple[Notice, ...]:
    """Give what is to be shown now and was not yet, in the order of time."""
    return tuple(sorted(one for one in planned if one not in told and one.is_due(now)))
