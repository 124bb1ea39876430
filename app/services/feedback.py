"""The anonymous answers: into the box, out of it by month, and sealed to the organisation.

An import contract keeps this module from knowing any client, meeting or log (security.md 4.3):
there is nothing here from which an answer could be led back. It writes no use event.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from app.domain.feedback import (
    Answer,
    FeedbackResults,
    Month,
    Question,
    month_of,
    results,
)
from app.errors import file_explained
from app.security.ballot_seal import FILE_HEAD, BallotDamaged
from app.security.keys import StoreKeys
from app.storage.ballot_box import FEEDBACK_NAME, BallotBox, BallotBoxFull
from app.storage.owner_only import replace_private
from app.text import local

__all__ = [
    "Answer",
    "BallotBoxFull",
    "BallotDamaged",
    "Question",
    "begin_anew",
    "cast_answer",
    "cast_paper",
    "feedback_results",
    "hand_over_sealed",
    "sealed_waiting",
]

COPY_NAME: Final = "backups"


class BoxOwner(Protocol):
    """What the box needs of an open store: where it lies, its keys, the clock."""

    @property
    def path(self) -> Path:
        """The store's file."""

    @property
    def practice(self) -> bool:
        """Whether it is the practice store, of which no copy is kept."""

    @property
    def keys(self) -> StoreKeys:
        """Its purpose keys."""

    @property
    def clock(self) -> Callable[[], datetime]:
        """The present moment; of it only the month is used."""


def cast_answer(
    owner: BoxOwner, question: Question, answer: Answer | None, *, public_key: bytes | None
) -> None:
    """Put one answer into the box; None is *en halua vastata*, counted nowhere.

    Raises:
        BallotDamaged, BallotBoxFull and what the disk says: nothing was kept.
    """
    _cast(owner, question, (answer,), public_key)


def cast_paper(
    owner: BoxOwner, question: Question, counts: Sequence[int], *, public_key: bytes | None
) -> None:
    """Put the tallied answers of paper slips through the same box, in one transaction.

    Raises:
        ValueError: a count below zero or above a thousand; the interface offers none.
        BallotDamaged, BallotBoxFull and what the disk says: none of them was kept.
    """
    if any(not 0 <= count <= 1000 for count in counts):
        raise ValueError("counts of paper slips")
    answers = [answer for answer, count in zip(Answer, counts, strict=True) for _ in range(count)]
    _cast(owner, question, answers, public_key)


def feedback_results(owner: BoxOwner, question: Question) -> FeedbackResults:
    """Give what may be shown: closed months of at least ten answers.

    Raises:
        BallotDamaged and what the disk says.
    """
    return results(_box(owner).counts(question), _this_month(owner))


def sealed_waiting(owner: BoxOwner) -> int:
    """Give how many answers wait sealed for the organisation."""
    return _box(owner).sealed_waiting()


def hand_over_sealed(owner: BoxOwner, path: Path, *, public_key: bytes | None) -> int:
    """Write the sealed answers into a file for the organisation; give how many there were.

    The file holds nothing else: no worker, no device, no time. Its answers lie in the order of
    their random bytes. They leave the box only when the file is on the disk.

    Raises:
        BallotDamaged and what the disk says.
    """
    box, month = _box(owner), _this_month(owner)
    sealed = box.read_sealed()
    if not sealed:
        return 0
    with file_explained():
        replace_private(path, FILE_HEAD + b"".join(sealed))
    box.forget_sealed(sealed, month=month, public_key=public_key)
    _copy(owner)
    return len(sealed)


def begin_anew(owner: BoxOwner) -> None:
    """Put a damaged box aside as it is and begin an empty one; she chose it."""
    with file_explained():
        path = owner.path.with_name(FEEDBACK_NAME)
        if path.exists():
            path.replace(path.with_name(f"{FEEDBACK_NAME}.damaged"))


def _cast(
    owner: BoxOwner, question: Question, answers: Sequence[Answer | None], key: bytes | None
) -> None:
    box = _box(owner)
    if box.cast(question, answers, month=_this_month(owner), public_key=key):
        _copy(owner)


def _box(owner: BoxOwner) -> BallotBox:
    box = BallotBox(owner.path.parent, owner.keys.feedback_key)
    copy = _copy_of(owner)
    if not box.path.exists() and copy.exists():
        with file_explained():
            replace_private(box.path, copy.read_bytes())
    return box


def _copy(owner: BoxOwner) -> None:
    """Keep one copy, in place of the one before: two copies of different days would tell more."""
    if owner.practice:
        return
    with file_explained():
        copy = _copy_of(owner)
        copy.parent.mkdir(mode=0o700, exist_ok=True)
        replace_private(copy, owner.path.with_name(FEEDBACK_NAME).read_bytes())


def _copy_of(owner: BoxOwner) -> Path:
    return owner.path.parent / COPY_NAME / FEEDBACK_NAME


def _this_month(owner: BoxOwner) -> Month:
    today: date = local(owner.clock()).date()
    return month_of(today)
