"""*Siirretty / siirtämättä* per client: the rule that work is recorded in the client's own system.

"Asiakastyö kirjataan asiakastietojärjestelmään" (the source's rule, domain.md 2.8 item 6).
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.text import local


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """How a client's entries stand. `oldest` is the moment of the oldest that has not arrived."""

    client_id: UUID
    client_name: str
    waiting: int
    attention: int
    arrived: int
    oldest: datetime | None
    last_receipt: datetime | None

    def days_waiting(self, now: datetime) -> int:
        """How many days ago, by the calendar, the oldest one was made; 0 where none waits."""
        if self.oldest is None:
            return 0
        return max((local(now).date() - local(self.oldest).date()).days, 0)
