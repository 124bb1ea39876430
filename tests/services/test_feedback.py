"""The anonymous question in a real store: when it is asked, and that nothing else learns of it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.feedback import Answer, Question
from app.domain.worker import WorkerDraft
from app.errors import InvalidInput
from app.progress import NoProgress
from app.security.organisation_keys import Role
from app.security.sealing import new_private_key, open_padded, public_key_of
from app.services import backups, feedback, improvements, worker
from app.services.feedback_terms import BoxState, load_terms, set_web_form
from app.services.organisation import refresh_organisation
from app.services.restoring import restore_backup
from app.services.vault import Store, unlock
from app.storage.backup import place_of
from app.storage.ballot_box import FEEDBACK_NAME, BallotBox
from tests import casework
from tests.casework import TODAY
from tests.conftest import CHEAP_LIMITS, PASSPHRASE, Clock
from tests.county import County

PRIVATE = new_private_key()
PUBLIC = public_key_of(PRIVATE)
FIVE = (Answer.BETTER, Answer.BETTER, Answer.MUCH_BETTER, Answer.BETTER, Answer.SAME_OR_WORSE)


def cast(store: Store, *answers: Answer | None, key: bytes | None = None) -> None:
    for answer in answers:
        feedback.cast_answer(store, Question.MEETING, answer, public_key=key)


def clients(store: Store, count: int) -> list[UUID]:
    return [casework.add_client(store, first_names=f"Demo-{one}") for one in range(count)]


def terms(store: Store) -> BoxState:
    return load_terms(store, today=TODAY, language="fi").state


@pytest.mark.requirement("I5.3", "P55")
def test_below_five_active_clients_the_local_box_stays_off_but_not_with_a_key(
    store: Store, tmp_path: Path
) -> None:
    casework.add_worker(store)
    clients(store, 4)
    assert terms(store) is BoxState.TOO_FEW
    clients(store, 1)
    assert terms(store) is BoxState.LOCAL

    county = County(tmp_path / "etc")
    county.deploy()
    refresh_organisation(store, county.site, today=TODAY)
    found = load_terms(store, today=TODAY, language="fi")
    assert found.state is BoxState.SEALED and found.takes_answers
    assert found.public_key == county.public(Role.ANSWERS).seal


@pytest.mark.requirement("P76", "P100", "P101")
def test_campaign_dates_and_owner_come_from_the_profile(store: Store) -> None:
    casework.add_worker(store)
    known = worker.load_worker(store)
    assert known is not None
    draft = WorkerDraft(**{name: getattr(known, name) for name in WorkerDraft.__dataclass_fields__})
    worker.save_worker(store, replace(draft, profile="pirkanmaa"), now=casework.NOW)
    clients(store, 5)

    def on(day: date) -> tuple[BoxState, str]:
        found = load_terms(store, today=day, language="fi")
        return found.state, found.asker

    assert on(date(2022, 11, 30))[0] is BoxState.BEFORE
    assert on(date(2022, 12, 31)) == (
        BoxState.LOCAL,
        "Pirkanmaan tulevaisuuden sote-keskus -hanke, Tampereen kaupunki",
    )
    assert on(date(2023, 1, 1)) == (BoxState.LOCAL, "Pirkanmaan hyvinvointialue ja Pikassos")
    assert on(date(2023, 4, 1))[0] is BoxState.OVER


@pytest.mark.requirement("I5.3", "S4", "P60")
def test_two_hundred_answers_leave_no_trace_in_any_other_table_log_file_or_size(
    store: Store,
) -> None:
    casework.add_worker(store)
    clients(store, 5)
    cast(store, None)
    folder = store.path.parent
    cast(store, *FIVE)
    store.checkpoint(truncate=True)

    def around() -> dict[str, bytes]:
        ours = (FEEDBACK_NAME, f"{FEEDBACK_NAME}-journal")
        return {
            str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and path.name not in ours
        }

    before, events = around(), casework.events(store)
    size = (folder / FEEDBACK_NAME).stat().st_size
    cast(store, *(FIVE * 4), None, None)
    after = around()

    assert casework.events(store) == events
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} == set()
    assert (folder / FEEDBACK_NAME).stat().st_size == size


@pytest.mark.requirement("I5.3", "S4")
def test_its_backup_is_one_copy_replaced_at_a_flush_and_brought_back(
    store: Store, clock: Clock
) -> None:
    cast(store, *FIVE[:4])
    folder = store.path.parent
    copy = folder / "backups" / FEEDBACK_NAME
    assert not copy.exists()
    cast(store, FIVE[4])
    first = copy.read_bytes()
    cast(store, *FIVE[:4])
    assert copy.read_bytes() == first
    assert [path.name for path in copy.parent.iterdir()] == [FEEDBACK_NAME]

    (folder / FEEDBACK_NAME).unlink()
    clock.now = datetime(2026, 12, 2, tzinfo=UTC)
    feedback.cast_paper(store, Question.MEETING, (4, 3, 2), public_key=None)
    clock.now = datetime(2027, 1, 2, tzinfo=UTC)
    found = feedback.feedback_results(store, Question.MEETING)
    assert found.answers >= 10  # five of November came back with the copy


@pytest.mark.requirement("I5.3", "H26")
def test_paper_slips_and_the_end_of_the_service_go_through_the_same_box(
    store: Store, clock: Clock
) -> None:
    feedback.cast_paper(store, Question.END, (5, 8, 7), public_key=None)
    assert feedback.feedback_results(store, Question.END).answers == 0  # the month is open
    clock.now = datetime(2026, 12, 1, tzinfo=UTC)
    found = feedback.feedback_results(store, Question.END)
    assert (found.answers, found.shares) == (20, (25, 40, 35))
    assert feedback.feedback_results(store, Question.MEETING).answers == 0


@pytest.mark.requirement("I5.3", "S4")
def test_sealed_answers_go_to_the_organisation_in_one_file_without_anything_else(
    store: Store, tmp_path: Path
) -> None:
    cast(store, *FIVE, *FIVE[:2], key=PUBLIC)
    path = tmp_path / "answers.sealed"
    assert feedback.sealed_waiting(store) == 5
    assert feedback.hand_over_sealed(store, path, public_key=PUBLIC) == 5

    content = path.read_bytes()
    head, sealed = content.split(b"\n", 1)
    assert head == b"rinnalla-answers/1" and len(sealed) == 5 * 80
    batch = [sealed[at : at + 80] for at in range(0, len(sealed), 80)]
    assert batch == sorted(batch)
    assert sorted(open_padded(PRIVATE, "answer", one)[1] for one in batch) == sorted(FIVE)
    assert feedback.sealed_waiting(store) == 0
    assert feedback.hand_over_sealed(store, path, public_key=PUBLIC) == 0


@pytest.mark.requirement("I5.3")
def test_a_damaged_box_is_put_aside_when_she_says_so(store: Store) -> None:
    cast(store, Answer.BETTER)
    file = store.path.parent / FEEDBACK_NAME
    file.write_bytes(b"\0" * 8192)
    with pytest.raises(feedback.BallotDamaged):
        cast(store, Answer.BETTER)
    feedback.begin_anew(store)
    cast(store, *FIVE)
    assert file.with_name(f"{FEEDBACK_NAME}.damaged").exists()


@pytest.mark.requirement("I5.3", "P27")
def test_what_we_changed_is_noted_newest_first(store: Store) -> None:
    improvements.add_improvement(store, "Tapaamme ulkona.", today=TODAY)
    improvements.add_improvement(store, "Ryhmä alkaa myöhemmin.", today=TODAY)
    notes = improvements.list_improvements(store)
    assert [note.text for note in notes] == ["Ryhmä alkaa myöhemmin.", "Tapaamme ulkona."]
    improvements.remove_improvement(store, notes[0])
    assert len(improvements.list_improvements(store)) == 1
    with pytest.raises(InvalidInput):
        improvements.add_improvement(store, "  ", today=TODAY)


@pytest.mark.requirement("I5.3")
def test_the_countys_form_is_an_address_of_the_web(store: Store) -> None:
    casework.add_worker(store)
    set_web_form(store, "https://lomake.example.fi/x")
    assert load_terms(store, today=TODAY, language="fi").web_form == "https://lomake.example.fi/x"
    with pytest.raises(ValueError, match="web form"):
        set_web_form(store, "http://lomake.example.fi")


@pytest.mark.requirement("I5.3", "S4")
def test_nothing_of_the_box_names_a_time_finer_than_the_month() -> None:
    """`now` enters at one place, and leaves it as a number of months."""
    source = Path(feedback.__file__).read_text("utf-8")
    assert len(re.findall(r"clock\(\)", source)) == 1
    check: Callable[..., object] = feedback.cast_answer
    assert "now" not in check.__annotations__


@pytest.mark.requirement("I3.5", "A5")
def test_the_second_place_holds_one_copy_of_the_box_replaced_and_brought_back(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    backups.choose_second_place(store, stick)
    cast(store, *FIVE)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    place = place_of(stick, store.store_id)
    kept = (place / FEEDBACK_NAME).read_bytes()
    assert kept == (store.path.parent / "backups" / FEEDBACK_NAME).read_bytes()
    assert not any((one.folder / FEEDBACK_NAME).exists() for one in backups.backups_in(place))
    cast(store, *FIVE)
    clock.forward(hours=1)
    backups.make_backup(store, now=clock(), progress=NoProgress())
    assert (place / FEEDBACK_NAME).read_bytes() != kept
    assert [path.name for path in place.rglob("feedback*")] == [FEEDBACK_NAME]
    store.close()
    (copied,) = backups.backups_in(place)
    fresh = tmp_path / "new laptop"
    restore_backup(
        fresh, copied, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock,
        progress=NoProgress(),
    )  # fmt: skip
    opened = unlock(fresh, bytearray(PASSPHRASE), limits=CHEAP_LIMITS, clock=clock)
    counts = BallotBox(fresh, opened.keys.feedback_key)
    feedback.feedback_results(opened, Question.MEETING)
    assert sum(sum(one) for one in counts.counts(Question.MEETING).values()) == 10
    opened.close()
