"""What the painted network map shows of one person; the words come from the models."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.network import Closeness, Sector, Spot, Strength, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPersonData:
    """One person, pet or place.

    `spoken` is the whole of it in words, for those who hear the map; `change` a short word under
    the label ("new"), empty for none; `faint` is for who has gone.
    """

    id: UUID
    label: str
    icon: str
    sector: Sector
    ring: Closeness
    strength: Strength
    tone: Tone
    spoken: str
    spot: Spot | None = None
    wished: bool = False
    change: str = ""
    faint: bool = False
