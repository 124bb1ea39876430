"""Minun tiimini on paper (20): what is printed of the map, chosen and filtered by the service."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.domain.network import Closeness, Sector, Spot, Strength, Tone
from app.domain.paper_look import LookedPaper
from app.text import Language

_RINGS = tuple(Closeness)


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPaperOptions:
    """What she chose. Strength and tone of ties print only when ticked: the paper lies on a kitchen
    table (worker-review.md 7). `initials` prints `S.` for *Sisko*;
    `language` None is the client's.
    """

    wish: bool = False
    with_ties: bool = False
    initials: bool = False
    language: Language | None = None
    large: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMember:
    """Somebody on the paper. `helps` says with what: goals, or the role in the plan."""

    id: UUID
    label: str
    kind: str = "person"
    sector: Sector = Sector.FAMILY
    also_in: tuple[Sector, ...] = ()
    ring: Closeness = Closeness.MIDDLE
    strength: Strength = Strength.MEDIUM
    tone: Tone = Tone.GIVES
    wished: bool = False
    spot: Spot | None = None
    helps: tuple[str, ...] = ()

    @property
    def rank(self) -> tuple[bool, int]:
        """Nearest first; who is wished for stands last."""
        return self.wished, _RINGS.index(self.ring)


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkPaper(LookedPaper):
    """The paper: everything in it is printed, nothing is hidden here any more."""

    client_name: str
    first_name: str
    on: date
    members: tuple[PaperMember, ...]
    wish: bool
    with_ties: bool
    consent_on: date | None
    organiser_name: str
    unit: str
    printed_at: datetime
    printed_by: str


def in_initials(label: str) -> str:
    """`S.` for *Sisko*, `O. K.` for *Ohjaaja Kaisa*."""
    return " ".join(f"{letter}." for letter in _first_letters(label))


def _first_letters(label: str) -> Iterator[str]:
    for word in label.split():
        letter = next((one for one in word if one.isalnum()), "")
        if letter:
            yield letter.upper()
