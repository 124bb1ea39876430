"""`feedback.db`: counters by month and a box of eight slots, in a file and under a key of its own.

No time finer than a month, no id, no order: what is written is always everything, each content with
a fresh seal, in one transaction, so that two files tell nothing but that the question was shown.
Rules and measurements: security.md 4.
"""

import secrets as system_secrets
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from app.domain.feedback import BATCH, SLOTS, YEARS, Answer, Counts, Month, Question
from app.errors import file_explained
from app.security.ballot_seal import Ballot, BallotDamaged, BoxSeal, Held, ballot, dummy
from app.storage.engine import connect_ballot_box
from app.storage.errors import StoreDamaged, explained

FEEDBACK_NAME: Final = "feedback.db"
SEALED_PLACES: Final = 240
_COUNT_BYTES: Final = 4
_SCHEMA: Final = (
    "CREATE TABLE cell (period INTEGER, question INTEGER, option INTEGER, content BLOB NOT NULL,"
    " PRIMARY KEY (period, question, option)) WITHOUT ROWID",
    "CREATE TABLE slot (place INTEGER PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE sealed (place INTEGER PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID",
)


class BallotBoxFull(BallotDamaged):
    """So many sealed answers wait for the organisation that no more fit: hand them over first."""

    code = "ballot-box-full"


@dataclass
class _Content:
    """All that the file holds, opened."""

    cells: dict[tuple[Month, Question, Answer], int] = field(default_factory=dict)
    slots: list[Ballot] = field(default_factory=list)
    sealed: list[Ballot] = field(default_factory=list)


class BallotBox:
    """The box of one store. Every act opens the file, does its work, and closes it again.

    Args:
        folder: where the store lies.
        feedback_key: the random key of the feedback file.
    """

    def __init__(self, folder: Path, feedback_key: bytearray) -> None:
        self.path = folder / FEEDBACK_NAME
        self._key = feedback_key
        self._seal = BoxSeal(feedback_key)

    def cast(
        self, question: Question, answers: Sequence[Answer | None], *, month: Month,
        public_key: bytes | None,
    ) -> bool:  # fmt: skip
        """Put answers into the box, None for *en halua vastata*, which lays a dummy anew.

        Five or more leave it together, in sorted order. Gives whether that happened. All is one
        transaction: after a power cut they are in it, or none of them is.

        Raises:
            BallotDamaged, BallotBoxFull, DiskFull, DiskReadOnly, DiskFailed, CannotOpen: nothing
                was kept.
        """
        with self._changing(month, public_key) as content:
            flushed = False
            for answer in answers:
                _drop(content.slots, question, answer, public_key)
                flushed = _flush(content, month, public_key) or flushed
            return flushed

    def counts(self, question: Question) -> dict[Month, Counts]:
        """Give the counters of a question by month; what still lies in the box is not in them."""
        if not self.path.exists():
            return {}
        found: dict[Month, Counts] = {}
        with self._open() as connection:
            cells = self._read(connection).cells
        for month in {period for period, one, _ in cells if one is question}:
            much, some, none = (cells[month, question, answer] for answer in Answer)
            found[month] = (much, some, none)
        return found

    def read_sealed(self) -> list[bytes]:
        """Give the sealed answers that left the box, in the order of their bytes."""
        if not self.path.exists():
            return []
        with self._open() as connection:
            ballots = self._read(connection).sealed
        return sorted(one.inner for one in ballots if one.held is Held.SEALED)

    def forget_sealed(
        self, inner: Sequence[bytes], *, month: Month, public_key: bytes | None
    ) -> None:
        """Lay dummies in the places of answers that the organisation has now."""
        gone = frozenset(inner)
        with self._changing(month, public_key) as content:
            content.sealed = [
                dummy(public_key) if one.inner in gone else one for one in content.sealed
            ]

    def sealed_waiting(self) -> int:
        """Give how many sealed answers wait for the organisation."""
        return len(self.read_sealed())

    @contextmanager
    def _changing(self, month: Month, public_key: bytes | None) -> Iterator[_Content]:
        with self._open() as connection:
            connection.execute("BEGIN IMMEDIATE")
            content = self._read(connection)
            _make_room(content, month, public_key)
            yield content
            self._write(connection, content)
            connection.execute("COMMIT")

    @contextmanager
    def _open(self) -> Iterator[dbapi2.Connection]:
        try:
            with (
                explained(),
                file_explained(),
                closing(connect_ballot_box(self.path, self._key)) as connection,
            ):
                yield connection
        except StoreDamaged as error:
            raise BallotDamaged from error

    def _read(self, connection: dbapi2.Connection) -> _Content:
        there = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        content = _Content()
        if not there:
            return content
        for period, question, option, closed in connection.execute(
            "SELECT period, question, option, content FROM cell"
        ):
            place = _place("cell", period, question, option)
            count = int.from_bytes(self._seal.open(closed, place), "big")
            content.cells[period, Question(question), Answer(option)] = count
        for name, ballots in (("slot", content.slots), ("sealed", content.sealed)):
            rows = connection.execute(f"SELECT place, content FROM {name} ORDER BY place")  # noqa: S608
            for place, closed in rows:
                ballots.append(self._seal.open_ballot(closed, _place(name, place)))
        if len(content.slots) != SLOTS:
            raise BallotDamaged
        return content

    def _write(self, connection: dbapi2.Connection, content: _Content) -> None:
        """Write every content with a fresh seal: nobody can say what of it is new."""
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            for statement in _SCHEMA:
                connection.execute(statement)
        connection.executemany(
            "REPLACE INTO cell VALUES (?, ?, ?, ?)",
            [
                (*key, self._seal.close(count.to_bytes(_COUNT_BYTES, "big"), _place("cell", *key)))
                for key, count in sorted(content.cells.items())
            ],
        )
        for name, ballots in (("slot", content.slots), ("sealed", content.sealed)):
            connection.executemany(
                f"REPLACE INTO {name} VALUES (?, ?)",  # noqa: S608 - our two table names
                [
                    (place, self._seal.close_ballot(one, _place(name, place)))
                    for place, one in enumerate(ballots)
                ],
            )


def _make_room(content: _Content, month: Month, public_key: bytes | None) -> None:
    """Lay cells for years ahead, dummies into every place; seal what this device could read.

    An organisation's key that came later takes the waiting answers over.
    """
    last = max((period for period, _, _ in content.cells), default=0)
    if last < month + 12:
        for period in range(max(month, last + 1) if last else month, month + 12 * YEARS):
            for question in Question:
                for answer in Answer:
                    content.cells.setdefault((period, question, answer), 0)
    for question in Question:
        for answer in Answer:
            content.cells.setdefault((month, question, answer), 0)
    missing = (SLOTS - len(content.slots), SEALED_PLACES - len(content.sealed))
    content.slots += [dummy(public_key) for _ in range(missing[0])]
    content.sealed += [dummy(public_key) for _ in range(missing[1])]
    if public_key is not None:
        content.slots = [
            ballot(one.question, one.option, public_key) if one.held is Held.ANSWER else one
            for one in content.slots
        ]


def _drop(
    slots: list[Ballot], question: Question, answer: Answer | None, public_key: bytes | None
) -> None:
    """Put one answer (or another dummy) into the place of a dummy that chance picks."""
    free = [place for place, one in enumerate(slots) if one.held is Held.DUMMY]
    place = system_secrets.choice(free)
    slots[place] = dummy(public_key) if answer is None else ballot(question, answer, public_key)


def _flush(content: _Content, month: Month, public_key: bytes | None) -> bool:
    """Empty the box when it holds five: into the counters, sealed ones into the places to go."""
    held = [one for one in content.slots if one.held is not Held.DUMMY]
    if len(held) < BATCH:
        return False
    sealed = sorted(one.inner for one in held if one.held is Held.SEALED)
    free = [place for place, one in enumerate(content.sealed) if one.held is Held.DUMMY]
    if len(free) < len(sealed):
        raise BallotBoxFull
    for one in sorted((one.question, one.option) for one in held if one.held is Held.ANSWER):
        content.cells[month, Question(one[0]), Answer(one[1])] += 1
    system_secrets.SystemRandom().shuffle(free)
    for place, inner in zip(free, sealed, strict=False):
        content.sealed[place] = Ballot(Held.SEALED, inner)
    content.slots = [dummy(public_key) for _ in content.slots]
    return True


def _place(name: str, *numbers: int) -> bytes:
    return "|".join((name, *(str(int(one)) for one in numbers))).encode()
