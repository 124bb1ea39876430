"""Jokaiselle oma lappu: after a network meeting each one gets their own promises (review 42).

703/2023 46–48 §: whoever takes part in multi-actor work is told only what their part needs. A slip
therefore holds nothing but the promises of its reader, the day, and whom to call; no names of
others, no matter of the client. The client gets all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.meetings import AgreedMatter, Participant
from app.domain.paper_look import LookedPaper

CLIENT_ROLE = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What somebody promised and by when; `who` is told only on the client's own slip."""

    text: str
    by_when: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """The slip of one participant: the role it is for, and what they promised."""

    role: str
    promises: tuple[Promise, ...]
    for_client: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsPaper(LookedPaper):
    """All slips of one meeting as they are printed, one on each page.

    `client_name` stands on the client's own slip only: the others lie on kitchen tables.
    """

    met_on: date
    slips: tuple[Slip, ...]
    client_name: str
    organiser_name: str
    unit: str
    call_name: str
    call_phone: str
    printed_at: datetime
    next_on: date | None = None


def slips_of(
    participants: Sequence[Participant], agreed: Sequence[AgreedMatter]
) -> tuple[Slip, ...]:
    """Give a slip for everybody who promised something, the client's own first with all of it.

    The client is told who promised what; everybody else is told only what they promised
    themselves. What nobody promised by name stands on the client's slip alone.
    """
    everything = tuple(
        Promise(text=one.text, by_when=one.by_when, who=one.who) for one in agreed if one.text
    )
    found = [Slip(role=CLIENT_ROLE, promises=everything, for_client=True)]
    for person in participants:
        own = tuple(
            Promise(text=one.text, by_when=one.by_when)
            for one in agreed
            if one.text and one.who.casefold() == person.role.casefold()
        )
        if own and person.role != CLIENT_ROLE:
            found.append(Slip(role=person.role, promises=own))
    return tuple(found)
