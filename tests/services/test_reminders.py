"""Reminders that can be put off or answered with a reason, kept as history."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.clients import Start
from app.domain.reminders import LONGEST, Answer, ReminderAnswer
from app.errors import InvalidInput
from app.services import reminders, today
from app.services.vault import Store
from app.storage.erasing import erase_client
from tests.casework import NOW, TODAY, add_client, add_worker, events

WEEK = timedelta(weeks=1)


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client whom nobody has met and who has no plan; the decision ends in two weeks."""
    add_worker(store)
    return add_client(
        store,
        relation_started=TODAY - 8 * WEEK,
        start=Start.DECISION,
        decision_start=TODAY - 8 * WEEK,
        decision_end=TODAY + WEEK + WEEK,
        period_start=TODAY - 8 * WEEK,
        period_end=TODAY + 8 * WEEK,
    )


def asked(store: Store, on: date = TODAY) -> list[str]:
    found = today.load_day(store, on, now=NOW + (on - TODAY)).reminders
    return [one.code for one in found]


@pytest.mark.requirement("I9.1", screen="03")
def test_reminders_that_are_put_off_come_back_on_their_day(store: Store, client_id: UUID) -> None:
    first, *_ = asked(store)
    given = ReminderAnswer(code=first, client_id=client_id, until=TODAY + WEEK)
    kept = reminders.answer_reminder(store, given, now=NOW, today=TODAY)
    assert first not in asked(store)
    assert asked(store), "what is next of the same client comes up in its place"
    assert first not in asked(store, TODAY + WEEK - timedelta(days=1))
    assert first in asked(store, TODAY + WEEK)
    assert ("reminder-answered", "reminder") in events(store)
    reminders.take_back(store, kept, now=NOW)
    assert asked(store)[0] == first


@pytest.mark.requirement("I9.1", screen="03")
def test_answers_with_a_reason_are_kept_as_history(store: Store, client_id: UUID) -> None:
    code = asked(store)[0]
    unsaid = ReminderAnswer(
        code=code, client_id=client_id, answer=Answer.REASON, until=TODAY + WEEK, reason=" "
    )
    with pytest.raises(InvalidInput):
        reminders.answer_reminder(store, unsaid, now=NOW, today=TODAY)
    assert [one.code for one in unsaid.problems(TODAY)] == ["reason-missing"]
    for reason in ("Sovittu asiakkaan kanssa", "Asiakas on matkoilla"):
        given = ReminderAnswer(
            code=code, client_id=client_id, answer=Answer.REASON, until=TODAY + WEEK, reason=reason
        )
        last = reminders.answer_reminder(store, given, now=NOW, today=TODAY)
    reminders.take_back(store, last, now=NOW)
    told = reminders.load_answers(store, code, client_id)
    assert sorted((one.reason, one.taken_back) for one in told) == [
        ("Asiakas on matkoilla", True),
        ("Sovittu asiakkaan kanssa", False),
    ]
    assert reminders.load_answers(store, "no-plan-of-another", client_id) == ()


@pytest.mark.requirement("I9.1", screen="03")
@pytest.mark.parametrize(
    ("until", "code"),
    [
        (None, "date-missing"),
        (TODAY, "review-past"),
        (TODAY + LONGEST + timedelta(days=1), "reminder-too-late"),
    ],
)
def test_no_reminder_is_put_off_for_ever(until: date | None, code: str) -> None:
    given = ReminderAnswer(code="no-plan", client_id=None, until=until)
    assert [one.code for one in given.problems(TODAY)] == [code]


@pytest.mark.requirement("I9.1", "I9.8")
def test_a_clock_set_back_brings_no_answer_from_the_future(store: Store, client_id: UUID) -> None:
    """An answer of a day that is still to come (the clock was wrong) hides nothing."""
    code = asked(store)[0]
    later = TODAY + 52 * WEEK
    given = ReminderAnswer(code=code, client_id=client_id, until=later + WEEK)
    reminders.answer_reminder(store, given, now=NOW + 52 * WEEK, today=later)
    assert code in asked(store)


@pytest.mark.requirement("I9.1")
def test_answers_of_a_client_go_with_the_client(store: Store, client_id: UUID) -> None:
    given = ReminderAnswer(code="no-plan", client_id=client_id, until=TODAY + WEEK)
    reminders.answer_reminder(store, given, now=NOW, today=TODAY)
    with store.write() as session:
        assert erase_client(session, client_id).counts["reminder_answer"] == 1
