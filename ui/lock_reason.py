"""Why the store is locked, to be told on the unlock window."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LockReason:
    """She locked it herself at `at` (aware, UTC); drafts were written before."""

    at: datetime
