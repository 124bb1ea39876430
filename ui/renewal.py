"""What begins with a proof of who she is and renews the store: another key, closed cases removed.

Both run in jobs. The secret is her passphrase, or her PIN with `by_pin`; it is wiped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.progress import Progress
from app.services.key_renewal import change_and_replace
from app.services.passphrases import STANDARD_LIMITS
from app.services.purge import purge_clients
from ui.door import Door

if TYPE_CHECKING:
    from app.domain.purge import PurgeReport
    from app.services.vault import Store


@dataclass(frozen=True, slots=True)
class Proof:
    """What was typed, and whether it is the PIN."""

    secret: bytearray
    by_pin: bool

    def words(self, door: Door) -> dict[str, Any]:
        """Give it as the services take it."""
        return {
            "secret": self.secret,
            "pin": door.pin_memory() if self.by_pin else None,
            "limits": door.limits or STANDARD_LIMITS,
            "devices": door.devices,
            "now": door.now(),
        }


def change_key(door: Door, store: Store, proof: Proof, progress: Progress) -> bool:
    """Change the key of the data and replace its copies.

    Gives whether every older copy within reach is gone; what is left goes with the next backup.
    """
    return change_and_replace(store, progress=progress, **proof.words(door))


def remove_cases(
    door: Door,
    store: Store,
    client_ids: Sequence[UUID],
    folder: Path,
    proof: Proof,
    *,
    today: date,
    progress: Progress,
) -> PurgeReport:
    """Remove the data of closed cases; their logs go into `folder` first."""
    words = proof.words(door)
    return purge_clients(store, client_ids, folder, today=today, progress=progress, **words)
