"""The recovery card as rows: a code, which store it opens, when it was made; nobody's name."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.text import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryPaper:
    """What the card holds (security.md 2.3): `groups` of the code in their order."""

    groups: tuple[str, ...]
    store_id: UUID
    language: Language
    made_at: datetime
    practice: bool = False
