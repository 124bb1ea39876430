"""The ballot box as it lies on the disk: nothing in it or beside it tells who said what."""

import re
import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from app.domain.feedback import SLOTS, Answer, Question
from app.errors import UserError
from app.security.ballot_seal import BallotDamaged
from app.security.sealing import new_private_key, open_padded, public_key_of
from app.storage.ballot_box import FEEDBACK_NAME, BallotBox
from app.storage.engine import connect_ballot_box
from tests import link_attack as link
from tests.link_attack import KEY, MONTH

PRIVATE = new_private_key()
PUBLIC = public_key_of(PRIVATE)
SEED = 7
ANSWERS = [Answer.BETTER, Answer.MUCH_BETTER, Answer.BETTER, Answer.SAME_OR_WORSE, Answer.BETTER]


@pytest.fixture
def box(tmp_path: Path) -> BallotBox:
    return BallotBox(tmp_path, bytearray(KEY))


def cast(box: BallotBox, *answers: Answer | None, public_key: bytes | None = None) -> bool:
    return box.cast(Question.MEETING, answers, month=MONTH, public_key=public_key)


def files(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_size for path in folder.iterdir()}


def pages(folder: Path) -> list[bytes]:
    content = (folder / FEEDBACK_NAME).read_bytes()
    return [content[at : at + 4096] for at in range(0, len(content), 4096)]


@pytest.mark.requirement("I5.3", "S4")
@pytest.mark.parametrize("public_key", [None, PUBLIC], ids=["this device", "sealed"])
def test_one_look_later_links_no_answer_that_has_left_the_box(
    tmp_path: Path, public_key: bytes | None
) -> None:
    meetings = link.world(Random(SEED))  # noqa: S311 - a world that comes back
    first, second = link.attack(link.AsBuilt, meetings, tmp_path / "a", public_key=public_key)

    assert first.answers > 25 and first.right == 0
    assert first.residual <= 4
    if public_key is None:  # who copies the files after every meeting sees it: said in SECURITY.md
        assert second.share == 1
    else:  # only batches that are all alike, once the organisation tells its results
        assert (first.residual, second.right) == (0, len(link.unanimous(meetings)))


@pytest.mark.requirement("I5.3", "S4")
@pytest.mark.parametrize(
    "mutant",
    [link.WithWal, link.WithTime, link.WithRowid, link.WithEvents],
    ids=lambda it: it.__name__,
)
def test_boxes_that_are_made_wrong_are_found(tmp_path: Path, mutant: type[link.AsBuilt]) -> None:
    meetings = link.world(Random(SEED))[:14]  # noqa: S311
    first, _ = link.attack(mutant, meetings, tmp_path / "a", public_key=None)
    assert first.share == 1


@pytest.mark.requirement("I5.3", "S4")
def test_the_place_in_the_box_says_nothing_of_the_order(box: BallotBox, tmp_path: Path) -> None:
    taken = [0] * SLOTS
    before: dict[bytes, int] = {}
    for _ in range(48):
        cast(box, Answer.BETTER)
        now = link.look(tmp_path).places
        for inner in now.keys() - before.keys():
            taken[now[inner]] += 1
        before = now
    expected = sum(taken) / SLOTS
    chi_square = sum((one - expected) ** 2 / expected for one in taken)
    assert chi_square < 29.9  # 7 degrees of freedom, one in ten thousand


@pytest.mark.requirement("I5.3", "S4")
def test_two_worlds_that_differ_only_in_who_answered_what_have_files_alike(tmp_path: Path) -> None:
    """Answers, a refusal and a flush: same names, same size, and every page is new each time."""
    seen = []
    for name, answers in (
        ("a", [*ANSWERS, None, Answer.BETTER]),
        ("b", [None, *reversed(ANSWERS), Answer.SAME_OR_WORSE]),
    ):
        folder = tmp_path / name
        folder.mkdir()
        box = BallotBox(folder, bytearray(KEY))
        cast(box, None)
        steps = []
        for answer in answers:
            before = pages(folder)
            cast(box, answer)
            after = pages(folder)
            changed = {place for place, page in enumerate(after) if before[place] != page}
            steps.append((files(folder), len(after), frozenset(changed)))
        seen.append(steps)
    assert seen[0] == seen[1]
    assert all(one == seen[0][0] for one in seen[0])


@pytest.mark.requirement("I5.3", "S4")
def test_the_schema_has_no_time_no_id_and_no_way_to_another_table(
    box: BallotBox, tmp_path: Path
) -> None:
    cast(box, Answer.BETTER)
    with closing(connect_ballot_box(tmp_path / FEEDBACK_NAME, bytearray(KEY))) as connection:
        tables = dict(connection.execute("SELECT name, sql FROM sqlite_master").fetchall())
        columns = {
            (name, row[1], row[2])
            for name in tables
            for row in connection.execute(f"PRAGMA table_info({name})")
        }
        modes = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete")
        }
    assert columns == {
        ("cell", "period", "INTEGER"),
        ("cell", "question", "INTEGER"),
        ("cell", "option", "INTEGER"),
        ("cell", "content", "BLOB"),
        ("slot", "place", "INTEGER"),
        ("slot", "content", "BLOB"),
        ("sealed", "place", "INTEGER"),
        ("sealed", "content", "BLOB"),
    }
    assert all("WITHOUT ROWID" in sql for sql in tables.values())
    assert not re.search(r"REFERENCES|TRIGGER|DATE|UUID", " ".join(tables.values()))
    assert modes == {"journal_mode": "truncate", "synchronous": 3, "secure_delete": 1}


@pytest.mark.requirement("I5.3", "S4")
def test_no_state_of_before_is_left_in_free_pages_or_the_journal(
    box: BallotBox, tmp_path: Path
) -> None:
    cast(box, *ANSWERS[:4])
    old = link.look(tmp_path).answers
    cast(box, ANSWERS[4])
    assert link.look(tmp_path).answers == {}
    with closing(connect_ballot_box(tmp_path / FEEDBACK_NAME, bytearray(KEY))) as connection:
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        opened = b"".join(
            row[0]
            for name in ("slot", "sealed")
            for row in connection.execute(f"SELECT content FROM {name}")  # noqa: S608
        )
    journal = tmp_path / f"{FEEDBACK_NAME}-journal"
    raw = (tmp_path / FEEDBACK_NAME).read_bytes() + (
        journal.read_bytes() if journal.exists() else b""
    )
    assert all(inner not in raw and inner not in opened for inner in old)
    assert files(tmp_path).get(journal.name, 0) == 0


@pytest.mark.requirement("I5.3", "P60")
def test_five_answers_leave_together_into_the_counters_of_the_month(box: BallotBox) -> None:
    for answer in ANSWERS[:4]:
        assert not cast(box, answer)
        assert not cast(box, None)
    assert box.counts(Question.MEETING).get(MONTH) == (0, 0, 0)
    assert cast(box, ANSWERS[4])
    assert box.counts(Question.MEETING)[MONTH] == (1, 3, 1)
    assert box.counts(Question.END)[MONTH] == (0, 0, 0)
    assert len(box.counts(Question.MEETING)) == 60  # cells of five years, made beforehand


@pytest.mark.requirement("I5.3", "S4")
def test_sealed_answers_open_only_with_the_organisations_key(
    box: BallotBox, tmp_path: Path
) -> None:
    cast(box, *ANSWERS, public_key=PUBLIC)
    assert box.counts(Question.MEETING)[MONTH] == (0, 0, 0)
    sealed = box.read_sealed()
    assert sealed == sorted(sealed) and {len(one) for one in sealed} == {80}
    opened = [open_padded(PRIVATE, "answer", one) for one in sealed]
    assert sorted(one[1] for one in opened) == sorted(ANSWERS)

    box.forget_sealed(sealed, month=MONTH, public_key=PUBLIC)
    assert box.read_sealed() == []


@pytest.mark.requirement("I5.3", "S4")
def test_a_key_that_comes_later_takes_over_what_waits(box: BallotBox, tmp_path: Path) -> None:
    cast(box, *ANSWERS[:3])
    cast(box, None, public_key=PUBLIC)
    assert link.look(tmp_path).answers == {}
    cast(box, *ANSWERS[3:], public_key=PUBLIC)
    assert len(box.read_sealed()) == 5
    assert box.counts(Question.MEETING)[MONTH] == (0, 0, 0)


@pytest.mark.requirement("I5.3", "S4")
def test_a_power_cut_during_an_answer_loses_it_or_counts_it_and_links_nothing(
    box: BallotBox, tmp_path: Path
) -> None:
    """The files as a power cut leaves them at each write, opened again: before, or after."""
    cast(box, *ANSWERS[:4])
    before = link.look(tmp_path)
    states: list[Path] = []

    def cut(folder: Path) -> None:
        states.append(Path(shutil.copytree(folder, tmp_path.with_name(f"cut{len(states)}"))))

    with closing(connect_ballot_box(box.path, bytearray(KEY))) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("PRAGMA cache_spill=ON")
        connection.execute("PRAGMA cache_size=2")
        for place in range(SLOTS):
            connection.execute(
                "UPDATE slot SET content = randomblob(109) WHERE place = ?", (place,)
            )
            cut(tmp_path)
        connection.execute("ROLLBACK")
    assert any((state / f"{FEEDBACK_NAME}-journal").stat().st_size for state in states)
    for state in states:
        assert link.look(state) == before
        again = BallotBox(state, bytearray(KEY))
        assert cast(again, ANSWERS[4])
        assert again.counts(Question.MEETING)[MONTH] == (1, 3, 1)


@pytest.mark.requirement("I5.3")
def test_a_damaged_box_is_told_and_never_guessed(box: BallotBox) -> None:
    cast(box, Answer.BETTER)
    content = bytearray(box.path.read_bytes())
    content[5000] ^= 1
    box.path.write_bytes(content)
    with pytest.raises(BallotDamaged):
        cast(box, Answer.BETTER)
    with pytest.raises(UserError):
        BallotBox(box.path.parent, bytearray(32)).counts(Question.MEETING)


@pytest.mark.requirement("I5.3", "S4")
def test_no_answer_that_can_be_read_lies_on_the_disk(box: BallotBox, tmp_path: Path) -> None:
    for _ in range(3):
        cast(box, *ANSWERS)
    assert box.path.stat().st_mode & 0o077 == 0
    assert not (tmp_path / FEEDBACK_NAME).read_bytes().startswith(b"SQLite format 3")
