"""A reminder to confirm the ride: who waits by the road has to know who comes and when (E42)."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from app.domain.clients import Attention

CODE: Final = "ride-unconfirmed"
AHEAD: Final = timedelta(days=2)
_PARTED: Final = ":"


def unconfirmed_ride(
    session_id: UUID, group: str, start: datetime, riders: int, now: datetime, *, confirmed: bool
) -> Attention | None:
    """Give the reminder of a session with riders from two days before until it begins.

    Its code tells the session, so that each one is put off on its own.
    """
    if confirmed or not riders or not now <= start <= now + AHEAD:
        return None
    values = {"group": group, "start": start, "riders": riders}
    return Attention(code=f"{CODE}{_PARTED}{session_id.hex}", rank=28, values=values)


def session_of(code: str) -> UUID | None:
    """Give the session that a reminder is about; None for all other reminders."""
    name, _, told = code.partition(_PARTED)
    return UUID(told) if name == CODE and told else None


def plain_code(code: str) -> str:
    """Give the code without what it is about."""
    return code.partition(_PARTED)[0]
