"""When to try again: full jitter, and the other end's Retry-After wins (security.md 5.2)."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import Random
from typing import Final

BASE: Final = 2.0
CAP: Final = 15 * 60.0
LONGEST_WISH: Final = 60 * 60.0
_SPREAD: Final = 0.1


def pause(attempt: int, rng: Random, *, retry_after: float | None = None) -> float:
    """Seconds to wait before try `attempt` + 1 (attempt 0 has just failed).

    A wish of the other end is kept, at most an hour, and spread a little, so that all laptops that
    heard it don't come back in the same second.
    """
    if retry_after is not None:
        wished = min(max(retry_after, 0.0), LONGEST_WISH)
        return wished + rng.uniform(0, max(BASE, wished * _SPREAD))
    return rng.uniform(0, min(CAP, BASE * 2 ** min(max(attempt, 0), 20)))


def wished_pause(header: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for (a number or a date), None where it says none."""
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(min(int(text[:9]), LONGEST_WISH))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_WISH)
