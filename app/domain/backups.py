"""Which backups are kept and when the next is due: 12 days, 10 weeks, 9 months (A5)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from app.text import local

DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9
SHORTEST_PAUSE: Final = timedelta(minutes=30)


def kept_backups(moments: Iterable[datetime]) -> set[datetime]:
    """Give the moments whose backups stay: the newest of each day, week and month, by local time.

    Counted are days, weeks and months that have a backup, so a long holiday takes none away.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:1])
    for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        newest_of: dict[tuple[int, ...], datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(period(moment), moment)
        kept.update(list(newest_of.values())[:most])
    return kept


def backup_is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether half an hour has passed; a backup from a clock that ran ahead doesn't stop others."""
    return newest is None or newest > now or now - newest >= SHORTEST_PAUSE


def _day(moment: datetime) -> tuple[int, ...]:
    there = local(moment)
    return (there.year, there.month, there.day)


def _week(moment: datetime) -> tuple[int, ...]:
    return tuple(local(moment).isocalendar()[:2])


def _month(moment: datetime) -> tuple[int, ...]:
    return _day(moment)[:2]
