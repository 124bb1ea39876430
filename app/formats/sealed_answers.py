"""Anonymous answers at the organisation: files of many devices are merged, opened and counted.

A file holds nothing but sealed answers in the order of their random bytes. They are counted over
all files together, and shown only where nobody can be guessed (security.md 4.2).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.domain.feedback import Answer, Counts, Question
from app.errors import UserError
from app.security.ballot_seal import FILE_HEAD, INNER_BYTES
from app.security.sealing import SealBroken

MAXIMUM_BYTES = 16 * 1024 * 1024


class AnswersRefused(UserError):
    """No file of sealed answers; nothing was counted. Value `file`."""

    code = "answers-refused"


@dataclass(frozen=True, slots=True)
class OpenedAnswers:
    """Counts by question in the order of the answers, and how many could not be opened."""

    counts: Mapping[Question, Counts]
    unreadable: int


def sealed_in(content: bytes, name: str) -> list[bytes]:
    """Give the sealed answers of one file.

    Raises:
        AnswersRefused: `name` is told.
    """
    body = content.removeprefix(FILE_HEAD)
    if len(content) > MAXIMUM_BYTES or body == content or len(body) % INNER_BYTES:
        raise AnswersRefused(file=name)
    return [body[i : i + INNER_BYTES] for i in range(0, len(body), INNER_BYTES)]


def counted(sealed: Iterable[bytes], open_one: Callable[[bytes], bytes]) -> OpenedAnswers:
    """Open and count; an answer that was handed in twice counts once."""
    found: Counter[tuple[Question, Answer]] = Counter()
    unreadable = 0
    for one in set(sealed):
        try:
            question, answer = open_one(one)
            found[Question(question), Answer(answer)] += 1
        except (SealBroken, ValueError):
            unreadable += 1
    counts = {asked: _of(found, asked) for asked in Question}
    return OpenedAnswers(counts, unreadable)


def _of(found: Counter[tuple[Question, Answer]], asked: Question) -> Counts:
    much, some, none = (found[asked, answer] for answer in Answer)
    return (much, some, none)
