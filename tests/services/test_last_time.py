"""Mitä viimeksi: last meeting, promises by both, open errands, readable in 20 seconds (I9.1)."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errands import ErrandEventDraft, ErrandStage
from app.domain.last_time import (
    CLIENT_WORDS,
    MOST_ERRANDS,
    MOST_PROMISES,
    NOTE_WORDS,
    called,
    first_words,
    of_both,
)
from app.domain.meetings import AgreedMatter, ContactForm, Outcome
from app.errors import NotFound
from app.services import errands, meetings
from app.services.last_time import load_last_time
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, events, log, visit


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


def promise(text: str, who: str = "") -> AgreedMatter:
    return AgreedMatter(id=uuid4(), text=text, who=who)


def add_errand(store: Store, client_id: UUID, title: str) -> UUID:
    draft = replace(errands.new_errand(client_id, today=TODAY), title=title)
    return errands.save_errand(store, draft, now=NOW, today=TODAY)


@pytest.mark.requirement("I9.1")
def test_the_last_meeting_the_promises_of_both_and_the_open_errands_are_told_together(
    store: Store, client_id: UUID
) -> None:
    kept, open_ = promise("Kaisa soittaa Kelaan", "Kaisa"), promise("Aino vie kirjeen", "Aino")
    early = visit(client_id, on=date(2026, 11, 4), agreed=(kept, open_))
    log(store, early)
    log(store, visit(client_id, on=date(2026, 11, 9), note="Käytiin läpi posti.", agreed=()))
    call = visit(client_id, on=date(2026, 11, 10), form=ContactForm.CALL, note="Aika varmistui.")
    log(store, call)
    both = promise("Mennään yhdessä kauppaan", "Aino, Kaisa")
    tried = visit(client_id, at=time(9), outcome=Outcome.NO_CONTACT, outcome_reason="not-home")
    log(store, replace(tried, form=None, note=""))
    log(store, visit(client_id, on=date(2026, 11, 8), agreed=(both,)))
    meetings.set_agreed_done(store, kept.id, True, now=NOW)
    done, waiting = (add_errand(store, client_id, one) for one in ("Asunto", "Toimeentulotuki"))
    settled = ErrandEventDraft(id=uuid4(), on=TODAY, stage=ErrandStage.DONE)
    errands.add_event(store, done, settled, now=NOW)
    book(store, booking(client_id, at=time(18)))

    last = load_last_time(store, client_id, today=TODAY, now=NOW)

    assert last.met is not None
    assert (last.met.on, last.met.note) == (date(2026, 11, 9), "Käytiin läpi posti.")
    assert [one.outcome for one in last.since] == [Outcome.NO_CONTACT, Outcome.HELD]
    assert [(one.matter.text, one.on.day) for one in last.own] == [(both.text, 8)]
    assert [one.matter.text for one in last.theirs] == [open_.text]
    assert [one.errand.id for one in last.errands] == [waiting]
    assert last.next_booking is not None
    assert last.next_booking.at == time(18)
    assert events(store)[-1] == ("opened", "last-time")


@pytest.mark.requirement("I9.1", "R03")
def test_with_a_non_disclosure_order_no_place_is_told(store: Store) -> None:
    add_worker(store)
    hidden = add_client(store, protected=True)
    log(store, visit(hidden, places=("shop",), on=date(2026, 11, 9)))
    log(store, visit(hidden, places=("shop",), form=ContactForm.CALL, on=date(2026, 11, 10)))
    book(store, booking(hidden, at=time(18), place="shop"))
    last = load_last_time(store, hidden, today=TODAY, now=NOW)
    assert last.met is not None
    assert last.next_booking is not None
    assert (last.met.places, last.since[0].places, last.next_booking.place) == ((), (), "")


@pytest.mark.requirement("I9.1")
def test_before_the_first_meeting_there_is_nothing_and_of_nobody_it_is_refused(
    store: Store, client_id: UUID
) -> None:
    last = load_last_time(store, client_id, today=TODAY, now=NOW)
    assert (last.met, last.since, last.own, last.theirs, last.errands) == (None, (), (), (), ())
    with pytest.raises(NotFound):
        load_last_time(store, uuid4(), today=TODAY, now=NOW)


@pytest.mark.requirement("I9.1")
@given(st.text(), st.integers(1, 30))
def test_readable_in_20_seconds_however_long_the_note_is(note: str, most: int) -> None:
    """At 240 words a minute 20 seconds are 80: what the parts may take together stays below."""
    words = first_words(note, most).split()
    assert len(words) <= most + 1
    assert words[:most] == note.split()[:most]
    assert NOTE_WORDS + CLIENT_WORDS + 4 * (2 * MOST_PROMISES) + 4 * MOST_ERRANDS < 80


@pytest.mark.requirement("I9.1")
def test_a_promise_is_hers_by_any_of_her_names_and_a_kept_one_is_not_told() -> None:
    assert called("Anna-Liisa Maria") == ("Anna-Liisa", "Maria", "Anna", "Liisa")
    told = [(promise("Soittaa", "Liisa"), TODAY), (promise("Liisa soittaa"), TODAY)]
    told += [(promise("Soittaa", "Liisan sisko"), TODAY)]
    told += [(replace(promise("Liisa soittaa"), done=True), TODAY)]
    own, theirs = of_both(told, called("Anna-Liisa"))
    assert ([one.matter for one in own], [one.matter for one in theirs]) == (
        [told[0][0], told[1][0]],
        [told[2][0]],
    )
