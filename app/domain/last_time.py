"""Mitä viimeksi: what happened last, who promised what, what is still open; read at the door.

All of it is read in 20 seconds: texts are cut to so many words, lists to so many lines, and what
is left out is counted. The whole entry is one press away.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from app.domain.day_pack import promised_by
from app.domain.errands import ErrandRow
from app.domain.meetings import AgreedMatter, MeetingRow
from app.domain.today import BookingDraft

NOTE_WORDS: Final = 24
CLIENT_WORDS: Final = 12
MOST_PROMISES: Final = 3  # of each side
MOST_ERRANDS: Final = 3
MOST_SINCE: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPromise:
    """What was agreed and is not kept yet, on which day, and whether the worker is in it."""

    matter: AgreedMatter
    on: date
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTime:
    """What she has to know again before she rings the bell.

    `met` is the last meeting that was held, `since` the calls, messages and vain tries after it,
    the newest first. `own` and `theirs` are the open promises, the newest first.
    """

    client_id: UUID
    client_name: str
    call_name: str
    protected: bool
    today: date
    met: MeetingRow | None = None
    since: tuple[MeetingRow, ...] = ()
    own: tuple[OpenPromise, ...] = ()
    theirs: tuple[OpenPromise, ...] = ()
    errands: tuple[ErrandRow, ...] = ()
    next_booking: BookingDraft | None = None


def first_words(text: str, most: int) -> str:
    """Give the first words of a text on one line; "…" says that there is more."""
    words = text.split()
    return " ".join(words) if len(words) <= most else " ".join(words[:most]) + " …"


def called(first_names: str) -> tuple[str, ...]:
    """What somebody is called: each given name, and each half of a double one."""
    names = first_names.split()
    halves = [half for name in names for half in name.split("-")]
    return tuple(dict.fromkeys([*names, *halves]))


def of_both(
    promises: Iterable[tuple[AgreedMatter, date]], worker_names: Iterable[str]
) -> tuple[tuple[OpenPromise, ...], tuple[OpenPromise, ...]]:
    """Part open promises into the worker's and the others'.

    A promise of both is the worker's too; where nobody is named, its first word may say who.
    """
    names = tuple(worker_names)
    found = [
        OpenPromise(
            matter=matter,
            on=on,
            own=promised_by(matter.who or matter.text.partition(" ")[0], names),
        )
        for matter, on in promises
        if not matter.done
    ]
    own = tuple(one for one in found if one.own)
    return own, tuple(one for one in found if not one.own)
