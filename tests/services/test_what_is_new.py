"""What is new in three lines, once after an update (I9.7); a practice store takes nobody real."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import date, time
from functools import partial
from importlib.metadata import version
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.first_day import FirstDay, FirstDayStep, steps_of
from app.domain.identity import holds_real_hetu
from app.domain.today import BookingDraft
from app.reference.news import LINES, News, all_news, version_key
from app.services.bookings import save_booking
from app.services.drafts import save_draft
from app.services.news import see_news, unseen_news
from app.services.vault import NewStore, Store
from app.storage.practice_guard import RealPersonInPractice
from tests.conftest import Clock

NEWER = News("0.10.0", ("a", "b", "c"), ("a", "b", "c"), ("a", "b", "c"))
REAL, INVENTED = "131052-308T", "010594Y9032"


@pytest.mark.requirement("I9.7")
def test_what_is_new_has_three_short_lines_in_each_language_for_this_very_version() -> None:
    assert all_news()[0].version == version("rinnalla")
    for news in all_news():
        for lines in (news.fi, news.sv, news.en):
            assert len(lines) == LINES and all(0 < len(line) <= 100 for line in lines)


@pytest.mark.requirement("I9.7")
def test_it_is_told_once_after_an_update_and_never_in_a_new_store(store: Store) -> None:
    known = (NEWER, replace(NEWER, version="0.9.0"))
    assert unseen_news(store, "0.9.0", known) is None  # new: all that is there is as usual
    assert unseen_news(store, "0.9.1", known) is None  # nothing is told of this one
    assert unseen_news(store, "0.10.0", known) == NEWER
    see_news(store, "0.10.0")
    assert unseen_news(store, "0.10.0", known) is None


@pytest.mark.requirement("I9.7")
def test_versions_are_ordered_by_their_numbers() -> None:
    assert sorted(("0.10.0", "0.9.0", "1.0.0rc1", "0.9"), key=version_key) == [
        "0.9", "0.9.0", "0.10.0", "1.0.0rc1",
    ]  # fmt: skip


@pytest.mark.requirement("I9.7")
def test_a_lock_counts_once_it_was_opened_again() -> None:
    opened, locked = ("store-unlocked-by-pin", "store"), ("store-locked", "store")
    assert steps_of([opened, locked]) == frozenset()
    assert steps_of([locked, opened]) == {FirstDayStep.LOCK}


@pytest.mark.requirement("I9.7")
@given(st.frozensets(st.sampled_from(FirstDayStep)))
def test_the_next_step_is_the_first_that_is_not_done(done: frozenset[FirstDayStep]) -> None:
    current = FirstDay(done).current
    before = list(FirstDayStep) if current is None else list(FirstDayStep)[: _place(current)]
    assert set(before) <= done and current not in done


def _place(step: FirstDayStep) -> int:
    return list(FirstDayStep).index(step)


@pytest.mark.requirement("I9.7", "A8")
@pytest.mark.parametrize(
    ("words", "held"),
    [(f"tunnus {REAL}.", True), (REAL.lower(), True), (INVENTED, False), (f"x{REAL}", False),
     ("131052-308U", False), ("(131052-308T)", True)],
)  # fmt: skip
def test_a_real_code_is_found_inside_a_text(words: str, held: bool, clock: Clock) -> None:
    assert holds_real_hetu(words, today=clock().date()) is held


@pytest.mark.requirement("I9.7", "A8")
def test_a_practice_store_refuses_a_real_code_in_bookings_and_drafts_and_a_real_store_takes_it(
    make_store: Callable[..., NewStore], clock: Clock, store: Store
) -> None:
    practice = make_store("practice", practice=True).store
    for each, refused in ((practice, True), (store, False)):
        booking = BookingDraft(
            id=uuid4(), client_id=None, on=date(2026, 11, 12), at=time(9), title=f"Soita {REAL}"
        )
        writes = (
            partial(save_booking, each, booking, now=clock()),
            partial(save_draft, each, "meeting", booking.id, None, {"note": [REAL]}, now=clock()),
        )
        for write in writes:
            with pytest.raises(RealPersonInPractice) if refused else nullcontext():
                write()
