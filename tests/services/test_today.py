"""*Tänään* and the summary: what stands where, what is left out, what is logged."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.clients import Attention, SafetyNoteDraft
from app.domain.meetings import (
    AgreedMatter,
    ContactForm,
    Direction,
    GoalMark,
    MeetingDraft,
    Outcome,
)
from app.domain.summary import MarkKind
from app.domain.today import DayState
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import bookings, drafts, goals, meetings, network
from app.services.summary import load_summary
from app.services.today import load_day
from app.services.vault import Store
from app.text import HELSINKI
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    book,
    booking,
    events,
    goal,
    log,
    visit,
)

MORNING = datetime(2026, 11, 11, 11, 42, tzinfo=HELSINKI)
WEEK = timedelta(weeks=1)


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client of a store that has its worker."""
    add_worker(store)
    return add_client(store, period_start=date(2026, 8, 31), period_end=date(2027, 2, 28))


def _form(store: Store, client_id: UUID, booking_id: UUID) -> MeetingDraft:
    form = meetings.new_meeting_draft(
        store, client_id, booking_id=booking_id, today=TODAY, now=MORNING
    )
    return replace(form.draft, note="Velkaneuvonnan aika varmistui.\nMuuta.")


@pytest.mark.requirement("I2.3", "E36")
def test_each_booking_stands_where_it_is(store: Store, client_id: UUID) -> None:
    other = add_client(store, first_names="Demo-Eero")
    logged = book(store, booking(other, at=time(8, 30), form=ContactForm.CALL))
    log(store, _form(store, other, logged), now=MORNING)
    drafted = book(store, booking(other, at=time(9, 15)))
    draft = _form(store, other, drafted)
    drafts.save_draft(store, "meeting", draft.id, other, drafts.to_payload(draft), now=MORNING)
    book(store, booking(other, at=time(10)))
    cancelled = book(store, booking(other, at=time(11)))
    bookings.cancel_booking(store, cancelled, now=MORNING)
    book(store, booking(client_id, at=time(13)))
    book(store, booking(None, at=time(15), title="Arki rullaa -ryhmä"))
    page = load_day(store, TODAY, now=MORNING)
    assert [item.state for item in page.items] == [
        DayState.LOGGED,
        DayState.DRAFT,
        DayState.UNLOGGED,
        DayState.CANCELLED,
        DayState.NEXT,
        DayState.LATER,
    ]
    assert page.items[0].summary == "Velkaneuvonnan aika varmistui."
    assert page.items[5].title == "Arki rullaa -ryhmä"
    assert [row.kind for row in page.drafts] == ["meeting"]


@pytest.mark.requirement("I2.3", "R04", "E36")
def test_the_next_meeting_is_told_in_full(store: Store) -> None:
    add_worker(store)
    note = SafetyNoteDraft(text="Soita ensin", written_on=TODAY, author="DK", review_on=TODAY)
    client_id = add_client(
        store,
        period_start=date(2026, 8, 31),
        period_end=date(2027, 2, 28),
        safety_note=note,
    )
    draft = goal(client_id, short_title="Lähden kotoa")
    add_goal(store, draft)
    agreed = (AgreedMatter(id=uuid4(), text="Kokeillaan kauppaa."),)
    log(store, visit(client_id, on=date(2026, 11, 4), agreed=agreed))
    book(store, booking(client_id))
    (item,) = load_day(store, TODAY, now=MORNING).items
    assert (item.agreed_last, item.agreed_on) == ("Kokeillaan kauppaa.", date(2026, 11, 4))
    assert (item.aim, item.steps) == ("Lähden kotoa", draft.steps)
    assert (item.week_number, item.week_count, item.notice_count) == (11, 26, 1)
    assert item.safety_note == note


@pytest.mark.requirement("R03", "A5")
def test_the_day_tells_no_place_of_a_protected_client_but_the_kilometres(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store, protected=True)
    book(store, booking(client_id, place="Mallilan kirjasto", kilometres=18))
    book(store, booking(client_id, on=TODAY + timedelta(days=1), place="Mallila"))
    page = load_day(store, TODAY, now=MORNING)
    assert (page.items[0].place, page.items[0].kilometres) == ("", 18)
    assert page.tomorrow_first is not None and page.tomorrow_first.place == ""
    summary = load_summary(store, client_id, today=TODAY, now=MORNING)
    assert summary.next_booking is not None and summary.next_booking.place == ""


@pytest.mark.requirement("I2.3")
def test_an_unbooked_meeting_stands_on_the_day_too(store: Store, client_id: UUID) -> None:
    log(store, visit(client_id, at=time(9)))
    (item,) = load_day(store, TODAY, now=MORNING).items
    assert (item.state, item.booking_id) == (DayState.LOGGED, None)


@pytest.mark.requirement("P57", "I2.3")
def test_the_week_counts_what_was_held_and_what_is_planned(store: Store, client_id: UUID) -> None:
    monday = date(2026, 11, 9)
    log(store, visit(client_id, on=monday, kilometres=20))
    tried = {"outcome": Outcome.NO_CONTACT, "outcome_reason": "no-answer"}
    log(store, visit(client_id, on=monday, kilometres=14, **tried))
    log(store, visit(client_id, on=monday - WEEK, kilometres=100))
    book(store, booking(client_id, on=date(2026, 11, 12)))
    tomorrow = book(store, booking(client_id, on=date(2026, 11, 12), at=time(9)))
    page = load_day(store, TODAY, now=MORNING)
    assert [(one.done, one.planned) for one in page.week] == [
        (1, 1),
        (0, 0),
        (0, 0),
        (0, 2),
        (0, 0),
        (0, 0),
        (0, 0),
    ]
    assert page.week_kilometres == 34
    assert page.tomorrow_count == 2
    assert page.tomorrow_first is not None and page.tomorrow_first.booking_id == tomorrow


@pytest.mark.requirement("A4")
def test_one_reminder_a_client_and_all_of_them_on_her_page(store: Store, client_id: UUID) -> None:
    page = load_day(store, TODAY, now=MORNING)
    (reminder,) = page.reminders
    also = reminder.values["also"]
    assert isinstance(also, Attention) and also.code == "measure-due"
    assert (reminder.code, reminder.client_name) == ("rhythm-broken", "Demo-Aino Esimerkki")
    codes = [
        gate.code for gate in load_summary(store, client_id, today=TODAY, now=MORNING).reminders
    ]
    assert codes == [
        "rhythm-broken",
        "interim-check",
        "no-decision",
        "no-plan",
        "no-own-worker",
        "no-assessment",
        "consent-missing",
        "measure-due",
    ]


@pytest.mark.requirement("A4", "R26")
def test_goals_untouched_and_entries_that_wait_are_seen(store: Store, client_id: UUID) -> None:
    long_ago = TODAY - 5 * WEEK
    touched, untouched = goal(client_id), goal(client_id)
    for draft in (touched, untouched):
        goals.save_goal(store, draft, now=NOW, today=long_ago)
    mark = GoalMark(goal_id=touched.id, direction=Direction.UNCHANGED)
    earlier = datetime(2026, 11, 4, 12, tzinfo=HELSINKI)
    log(store, visit(client_id, on=date(2026, 11, 4), goal_marks=(mark,)), now=earlier)
    reminders = {
        gate.code: gate.values
        for gate in load_summary(store, client_id, today=TODAY, now=MORNING).reminders
    }
    assert reminders["goals-not-reviewed"]["count"] == 1
    assert reminders["not-handed-over"]["days"] == 7


@pytest.mark.requirement("A5")
def test_the_day_is_one_event_and_none_when_read_again(store: Store, client_id: UUID) -> None:
    book(store, booking(client_id))
    before = len(events(store))
    load_day(store, TODAY, now=MORNING)
    load_day(store, TODAY, now=MORNING, logged=False)
    assert events(store)[before:] == [("list-shown", "day")]


@pytest.mark.requirement("I2.3", "R19", "E01")
def test_the_summary_holds_marks_words_promises_and_team(store: Store, client_id: UUID) -> None:
    log(store, visit(client_id, on=date(2026, 10, 28), client_words="Haluaisin kauppaan."))
    log(store, visit(client_id, on=date(2026, 11, 4), form=ContactForm.CALL))
    cancelled = {"outcome": Outcome.CANCELLED, "outcome_reason": "weather"}
    log(store, visit(client_id, on=date(2026, 11, 5), **cancelled))
    for label in ("Sisko", "Kela", "Naapuri", "Äiti", "Koira"):
        person = replace(network.new_person_draft(client_id), label=label)
        network.save_person(store, person, now=NOW, today=TODAY)
    summary = load_summary(store, client_id, today=TODAY, now=MORNING)
    assert [(mark.on.day, mark.kind) for mark in summary.marks] == [
        (28, MarkKind.MET),
        (4, MarkKind.CONTACT),
        (5, MarkKind.CANCELLED),
    ]
    assert (summary.quote, summary.quote_on) == ("Haluaisin kauppaan.", date(2026, 10, 28))
    assert summary.last_met is not None and summary.last_met.day == 28
    assert summary.last_contact is not None and summary.last_contact.day == 4
    assert (len(summary.network), summary.network_count) == (4, 5)
    assert (summary.week_number, len(summary.weeks)) == (11, 26)


@pytest.mark.requirement("A5")
def test_the_summary_of_nobody_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        load_summary(store, uuid4(), today=TODAY, now=MORNING)


@pytest.mark.requirement("P68", "I2.3")
def test_a_booking_moves_once_and_is_cancelled(store: Store, client_id: UUID) -> None:
    draft = booking(client_id)
    assert book(store, draft) == book(store, draft)
    with pytest.raises(ChangedElsewhere):
        book(store, replace(draft, minutes=30))
    form = bookings.load_booking_draft(store, draft.id)
    assert form == replace(draft, version=1)
    book(store, replace(form, at=time(14)))
    upcoming = bookings.next_booking(store, client_id, now=MORNING)
    assert upcoming is not None and upcoming.at == time(14)
    bookings.cancel_booking(store, draft.id, now=MORNING)
    assert bookings.next_booking(store, client_id, now=MORNING) is None
    with pytest.raises(InvalidInput):
        book(store, booking(None, title=""))


@pytest.mark.requirement("A3")
def test_a_booking_is_next_until_it_is_over(store: Store, client_id: UUID) -> None:
    book(store, booking(client_id, at=time(13), minutes=60))
    during = datetime(2026, 11, 11, 13, 59, tzinfo=HELSINKI)
    assert bookings.next_booking(store, client_id, now=during) is not None
    after = datetime(2026, 11, 11, 14, 0, tzinfo=HELSINKI)
    assert bookings.next_booking(store, client_id, now=after) is None
