"""The link attack on the ballot box (security.md 4.1): who has all keys asks who said what.

Two adversaries know all meetings in their order and which of them were answered. The first looks at
the files once, later; the second copies them after every meeting. A claim is made only on evidence:
a trail of answers in the order of the meetings, what lies in the box, a batch of answers all alike.
"""

import shutil
import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Protocol

from sqlcipher3 import dbapi2

from app.domain.feedback import Answer, Question
from app.security.ballot_seal import BoxSeal, Held
from app.storage import ballot_box
from app.storage.ballot_box import FEEDBACK_NAME, BallotBox
from app.storage.engine import connect, connect_ballot_box

MONTH = 2026 * 12 + 10
KEY = bytes(range(32))
MEETINGS, CLIENTS = 40, 12
_WAL_HEAD, _FRAME_HEAD, _PAGE = 32, 24, 4096


@dataclass(frozen=True, slots=True)
class Asked:
    """One meeting: whose, and what was answered (None: *en halua vastata*)."""

    client: int
    answer: Answer | None


class Box(Protocol):
    """A box as built, or one that is made wrong."""

    def put(self, answer: Answer | None) -> None:
        """Take an answer."""

    def end(self) -> None:
        """Close what is open."""


class AsBuilt:
    """The box of the app."""

    def __init__(self, folder: Path, public_key: bytes | None) -> None:
        self._box = BallotBox(folder, bytearray(KEY))
        self._public_key = public_key

    def put(self, answer: Answer | None) -> None:
        self._box.cast(Question.MEETING, (answer,), month=MONTH, public_key=self._public_key)

    def end(self) -> None:
        """Nothing is open."""


class WithWal(AsBuilt):
    """The same with a write-ahead log, kept by one connection that stays open, as pools do."""

    def __init__(self, folder: Path, public_key: bytes | None) -> None:
        super().__init__(folder, public_key)
        self.put(None)
        self._kept = _connect_with_wal(folder / FEEDBACK_NAME, bytearray(KEY))
        self._kept.execute("SELECT count(*) FROM slot").fetchone()

    def put(self, answer: Answer | None) -> None:
        module = vars(ballot_box)  # the mutation: another way to open the file
        built = module["connect_ballot_box"]
        try:
            module["connect_ballot_box"] = _connect_with_wal
            super().put(answer)
        finally:
            module["connect_ballot_box"] = built

    def end(self) -> None:
        self._kept.close()


def _connect_with_wal(path: Path, key: bytearray) -> dbapi2.Connection:
    connection = connect(path, key)
    connection.execute("PRAGMA wal_autocheckpoint=0")
    return connection


class _Rows:
    """Answers as rows of a table, one after the other."""

    table = ""
    insert = ""

    def __init__(self, folder: Path, _public_key: bytes | None) -> None:
        self._path = folder / FEEDBACK_NAME
        self._n = 0
        with closing(connect_ballot_box(self._path, bytearray(KEY))) as connection:
            connection.execute(self.table)

    def put(self, answer: Answer | None) -> None:
        self._n += 1
        if answer is not None:
            with closing(connect_ballot_box(self._path, bytearray(KEY))) as connection:
                connection.execute(self.insert, {"at": 1000 * self._n, "option": int(answer)})

    def end(self) -> None:
        """Nothing is open."""


class WithTime(_Rows):
    """A random key, but a time beside the answer."""

    table = "CREATE TABLE answer (id BLOB PRIMARY KEY, at INTEGER, option INTEGER) WITHOUT ROWID"
    insert = "INSERT INTO answer VALUES (randomblob(16), :at, :option)"


class WithRowid(_Rows):
    """No time, but SQLite's own number of each row."""

    table = "CREATE TABLE answer (id BLOB, option INTEGER)"
    insert = "INSERT INTO answer VALUES (randomblob(16), :option)"


class WithEvents(AsBuilt):
    """The box as built, and beside it an event for each answer."""

    def __init__(self, folder: Path, public_key: bytes | None) -> None:
        super().__init__(folder, public_key)
        self._log = folder / "events.log"

    def put(self, answer: Answer | None) -> None:
        super().put(answer)
        if answer is not None:
            with self._log.open("a", encoding="utf-8") as file:
                file.write(f"feedback-given option={int(answer)}\n")


@dataclass(frozen=True, slots=True)
class Linked:
    """How many answers there were, and how many could be said right or wrong."""

    answers: int
    right: int
    wrong: int
    residual: int = 0

    @property
    def share(self) -> float:
        """The share of answers that were linked."""
        return self.right / max(self.answers, 1)


Claims = dict[int, Answer]


def world(dice: Random, shares: Sequence[float] = (1, 1, 1)) -> list[Asked]:
    """Meetings of a few weeks; every fifth client would rather not answer."""
    found = []
    for _ in range(MEETINGS):
        answer = dice.choices(list(Answer), shares)[0] if dice.random() < 0.8 else None
        found.append(Asked(dice.randrange(CLIENTS), answer))
    return found


def attack(
    make: Callable[[Path, bytes | None], Box], meetings: Sequence[Asked], folder: Path,
    *, public_key: bytes | None = None,
) -> tuple[Linked, Linked]:  # fmt: skip
    """Let both adversaries at one box; give what the first and the second could link."""
    folder.mkdir()
    states: list[Seen] = []
    box = make(folder, public_key)
    try:
        for meeting in meetings:
            box.put(meeting.answer)
            states.append(look(folder))
        later = _look_later(folder, meetings)
    finally:
        box.end()
    shutil.rmtree(folder)
    first, residual = later
    second = dict(first)
    second.update(_by_differences(states))
    second.update(unanimous(meetings))
    return _judged(meetings, first, residual), _judged(meetings, second, 0)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the device's keys open: where which content lies, and the counters."""

    places: dict[bytes, int]
    answers: dict[bytes, Answer]
    counts: tuple[int, int, int]


def look(folder: Path) -> Seen:
    """Open the files with every key of the device."""
    with _unlocked(folder) as readable:
        return _seen(readable)


@contextmanager
def _unlocked(folder: Path) -> Iterator[Path]:
    """Give the folder, or a copy of it where somebody still has it open with a journal."""
    if not (folder / f"{FEEDBACK_NAME}-wal").exists():
        yield folder
        return
    aside = folder.with_name(f"{folder.name}-look")
    shutil.copytree(folder, aside)
    (aside / f"{FEEDBACK_NAME}-shm").unlink(missing_ok=True)
    try:
        yield aside
    finally:
        shutil.rmtree(aside)


def _seen(folder: Path) -> Seen:
    seal = BoxSeal(bytearray(KEY))
    with closing(connect_ballot_box(folder / FEEDBACK_NAME, bytearray(KEY))) as connection:
        if not _has(connection, "slot"):
            return Seen({}, {}, (0, 0, 0))
        places, answers = {}, {}
        for place, closed in connection.execute("SELECT place, content FROM slot"):
            one = seal.open_ballot(closed, f"slot|{place}".encode())
            if one.held is not Held.DUMMY:
                places[one.inner] = int(place)
            if one.held is Held.ANSWER:
                answers[one.inner] = Answer(one.option)
        counts = [0, 0, 0]
        for period, question, option, closed in connection.execute("SELECT * FROM cell"):
            opened = seal.open(closed, f"cell|{period}|{question}|{option}".encode())
            counts[option] += int.from_bytes(opened, "big")
        return Seen(places, answers, (counts[0], counts[1], counts[2]))


def _look_later(folder: Path, meetings: Sequence[Asked]) -> tuple[Claims, int]:
    """One look: every trail that is in the order of the meetings, and what lies in the box now."""
    answered = [number for number, one in enumerate(meetings) if one.answer is not None]
    claims: Claims = {}
    for trail in _trails(folder):
        if len(trail) == len(answered):
            claims.update(zip(answered, trail, strict=True))
    held = list(look(folder).answers.values())
    left = answered[len(answered) - len(held) :] if held else []
    if held and len(set(held)) == 1:
        claims.update(dict.fromkeys(left, held[0]))
    return claims, len(left)


def _trails(folder: Path) -> list[list[Answer]]:
    found = [_rows(folder), _log_lines(folder), _wal_states(folder)]
    return [trail for trail in found if trail]


def _rows(folder: Path) -> list[Answer]:
    with (
        _unlocked(folder) as readable,
        closing(connect_ballot_box(readable / FEEDBACK_NAME, bytearray(KEY))) as connection,
    ):
        if not _has(connection, "answer"):
            return []
        columns = [row[1] for row in connection.execute("PRAGMA table_info(answer)")]
        order = "at" if "at" in columns else "rowid"
        rows = connection.execute(f"SELECT option FROM answer ORDER BY {order}")  # noqa: S608
        return [Answer(row[0]) for row in rows]


def _log_lines(folder: Path) -> list[Answer]:
    log = folder / "events.log"
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    return [Answer(int(line.rpartition("=")[2])) for line in lines]


def _wal_states(folder: Path) -> list[Answer]:
    """Bring back every committed state from the frames of a write-ahead log."""
    wal = folder / f"{FEEDBACK_NAME}-wal"
    content = wal.read_bytes() if wal.exists() else b""
    if len(content) <= _WAL_HEAD:
        return []
    aside = folder / "aside"
    states = []
    size = _FRAME_HEAD + _PAGE
    for end in range(_WAL_HEAD + size, len(content) + 1, size):
        (commit,) = struct.unpack(">I", content[end - size + 4 : end - size + 8])
        if commit:
            aside.mkdir()
            shutil.copy(folder / FEEDBACK_NAME, aside)
            (aside / wal.name).write_bytes(content[:end])
            states.append(look(aside))
            shutil.rmtree(aside)
    claims = _by_differences(states)
    return [claims[number] for number in sorted(claims)]


def _by_differences(states: Sequence[Seen]) -> Claims:
    """Say what came between two states: what can be read in the box, or what the counters got."""
    claims: Claims = {}
    before = Seen({}, {}, (0, 0, 0))
    for number, state in enumerate(states):
        for inner in state.answers.keys() - before.answers.keys():
            claims[number] = state.answers[inner]
        if state.counts != before.counts:
            gained = [now - then for now, then in zip(state.counts, before.counts, strict=True)]
            for answer in before.answers.values():
                gained[answer] -= 1
            claims[number] = Answer(gained.index(1))
        before = state
    return claims


def unanimous(meetings: Sequence[Asked]) -> Claims:
    """A batch whose published answers are all alike tells each of them."""
    answered = [number for number, one in enumerate(meetings) if one.answer is not None]
    claims: Claims = {}
    for start in range(0, len(answered) - 4, 5):
        batch = answered[start : start + 5]
        told = {meetings[number].answer for number in batch}
        only = told.pop()
        if not told and only is not None:
            claims.update(dict.fromkeys(batch, only))
    return claims


def _judged(meetings: Sequence[Asked], claims: Claims, residual: int) -> Linked:
    answers = sum(1 for one in meetings if one.answer is not None)
    right = sum(1 for number, said in claims.items() if meetings[number].answer is said)
    return Linked(answers, right, len(claims) - right, residual)


def _has(connection: dbapi2.Connection, table: str) -> bool:
    query = "SELECT count(*) FROM sqlite_master WHERE name = ?"
    return bool(connection.execute(query, (table,)).fetchone()[0])
