"""Logging a meeting: one transaction, saved once, changed with a reason, taken back in time."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, func, select

from app.domain.exchange import UnitState
from app.domain.meetings import (
    AgreedMatter,
    ContactForm,
    Direction,
    GoalMark,
    MeetingDraft,
    Outcome,
    Participant,
)
from app.domain.problems import Problem
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import bookings, drafts, meetings, search
from app.services.vault import Store
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.meeting import Meeting
from app.storage.schema.plan import Revision
from app.storage.schema.worker import Worker
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

COMPARED = (
    "places",
    "participants",
    "methods",
    "core_elements",
    "note",
    "client_words",
    "worker_view",
    "agreed",
    "rating_before",
    "rating_after",
    "kilometres",
    "drive_minutes",
    "assessed_together",
    "on",
    "at",
    "form",
)


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client of a store that has its worker."""
    add_worker(store)
    return add_client(store)


def _units(store: Store) -> list[OutboxItem]:
    with store.read() as session:
        return list(session.scalars(select(OutboxItem).order_by(OutboxItem.seq)))


def _count(store: Store, table: type[Meeting] | type[Revision]) -> int:
    with store.read() as session:
        return session.scalar(select(func.count(table.id))) or 0


def _full(client_id: UUID, goal_id: UUID) -> MeetingDraft:
    return visit(
        client_id,
        places=("home", "shop"),
        participants=(
            Participant(role="client"),
            Participant(role="work-pair", name="Demo-Pekka Työpari", title="sosiaalityöntekijä"),
        ),
        methods=("doing-together",),
        core_elements=("intensive",),
        goal_marks=(GoalMark(goal_id=goal_id, direction=Direction.FORWARD),),
        assessed_together=True,
        client_words="En ois uskonut.",
        worker_view="Tuttu kauppa auttoi.",
        rating_topic="jännitys",
        rating_before=8,
        rating_after=4,
        agreed=(
            AgreedMatter(id=uuid4(), text="Käy postilaatikolla", who="Aino", by_when="joka päivä"),
        ),
        kilometres=36,
        drive_minutes=34,
    )


@pytest.mark.requirement("I2.4", "A2", "E32")
def test_everything_of_a_meeting_is_saved_and_comes_back(store: Store, client_id: UUID) -> None:
    goal_id = add_goal(store, goal(client_id, short_title="Lähden kotoa"))
    draft = _full(client_id, goal_id)
    log(store, draft)

    (row,) = meetings.list_meetings(store, client_id)
    for name in COMPARED:
        assert getattr(row, name) == getattr(draft, name), name
    assert [(mark.title, mark.direction) for mark in row.goal_marks] == [
        ("Lähden kotoa", Direction.FORWARD)
    ]
    assert row.author == "Demo-Kaisa Ohjaaja"


@pytest.mark.requirement("I2.7", "A6")
def test_a_saved_meeting_waits_in_the_outbox_for_a_minute(store: Store, client_id: UUID) -> None:
    meeting_id = log(store, visit(client_id))
    (unit,) = _units(store)
    assert (unit.record_id, unit.kind, unit.state) == (meeting_id, "meeting", "queued")
    assert unit.not_before >= NOW + timedelta(seconds=60)


@pytest.mark.requirement("I2.4", "A2")
def test_pressing_save_twice_saves_once(store: Store, client_id: UUID) -> None:
    draft = visit(client_id, next_on=date(2026, 11, 18), next_at=time(13))
    assert log(store, draft) == log(store, draft)
    assert _count(store, Meeting) == 1
    assert len(_units(store)) == 1
    upcoming = bookings.next_booking(store, client_id, now=NOW)
    assert upcoming is not None and upcoming.on == date(2026, 11, 18)
    assert [action for action, _ in events(store)].count("meeting-logged") == 1


@pytest.mark.requirement("A3", "I2.4")
def test_other_content_under_a_saved_id_is_refused_and_loses_nothing(
    store: Store, client_id: UUID
) -> None:
    draft = visit(client_id)
    log(store, draft)
    more = replace(draft, note="Kirjoitin vielä lisää.")
    drafts.save_draft(store, "meeting", draft.id, client_id, drafts.to_payload(more), now=NOW)
    with pytest.raises(ChangedElsewhere):
        log(store, more)
    kept = drafts.load_draft(store, "meeting", draft.id)
    assert kept is not None and kept.draft == more
    assert meetings.list_meetings(store, client_id)[0].note == draft.note


@pytest.mark.requirement("A2", "I2.4")
def test_saving_removes_the_draft_and_marks_the_booking(store: Store, client_id: UUID) -> None:
    booking_id = book(store, booking(client_id))
    form = meetings.new_meeting_draft(store, client_id, booking_id=booking_id, today=TODAY, now=NOW)
    draft = replace(form.draft, note="Hyvin meni.")
    drafts.save_draft(store, "meeting", draft.id, client_id, drafts.to_payload(draft), now=NOW)
    log(store, draft)
    assert drafts.list_drafts(store) == []
    assert bookings.next_booking(store, client_id, now=NOW - timedelta(hours=2)) is None


@pytest.mark.requirement("A2", "A5")
def test_a_failure_on_the_way_leaves_nothing_behind(store: Store, client_id: UUID) -> None:
    with store.write() as session:
        session.execute(delete(Worker))
    before, logged = _count(store, Revision), len(events(store))
    with pytest.raises(NotFound):
        log(store, visit(client_id))
    assert _count(store, Meeting) == 0
    assert _count(store, Revision) == before
    assert _units(store) == []
    assert len(events(store)) == logged


@pytest.mark.requirement("A3", "E50")
def test_a_change_needs_a_reason_and_becomes_a_unit_that_replaces(
    store: Store, client_id: UUID
) -> None:
    meeting_id = log(store, visit(client_id))
    form = meetings.load_meeting_form(store, meeting_id, now=NOW)
    changed = replace(form.draft, note="Käytiin kirjastossa.")
    with pytest.raises(InvalidInput):
        log(store, changed)
    log(store, replace(changed, reason="Paikka oli väärin"))
    first, second = _units(store)
    assert second.replaces == first.id
    assert second.content_hash != first.content_hash
    with store.read() as session:
        reasons = session.scalars(
            select(Revision.reason)
            .where(Revision.record_id == meeting_id)
            .order_by(Revision.number)
        ).all()
    assert list(reasons) == ["", "Paikka oli väärin"]
    assert meetings.list_meetings(store, client_id)[0].note == "Käytiin kirjastossa."


@pytest.mark.requirement("A3", "I2.4")
def test_a_change_pressed_twice_is_one_change(store: Store, client_id: UUID) -> None:
    meeting_id = log(store, visit(client_id))
    form = meetings.load_meeting_form(store, meeting_id, now=NOW)
    changed = replace(form.draft, note="Toisin.", reason="Täsmennys")
    assert log(store, changed) == log(store, changed) == meeting_id
    assert len(_units(store)) == 2


@pytest.mark.requirement("A3")
def test_undo_takes_an_entry_back_as_a_draft(store: Store, client_id: UUID) -> None:
    booking_id = book(store, booking(client_id))
    form = meetings.new_meeting_draft(store, client_id, booking_id=booking_id, today=TODAY, now=NOW)
    draft = replace(form.draft, note="Liian aikaisin", next_on=date(2026, 11, 18), next_at=time(9))
    log(store, draft)
    meetings.undo_meeting(store, draft.id, now=NOW)

    assert meetings.list_meetings(store, client_id) == []
    assert [unit.state for unit in _units(store)] == [UnitState.WITHDRAWN.value]
    upcoming = bookings.next_booking(store, client_id, now=NOW - timedelta(hours=2))
    assert upcoming is not None and upcoming.id == booking_id
    assert bookings.next_booking(store, client_id, now=NOW + timedelta(days=1)) is None
    again = meetings.new_meeting_draft(
        store, client_id, booking_id=booking_id, today=TODAY, now=NOW
    )
    assert again.resumed and again.draft == draft
    log(store, again.draft)
    assert [row.note for row in meetings.list_meetings(store, client_id)] == ["Liian aikaisin"]
    assert [unit.state for unit in _units(store)] == ["withdrawn", "queued"]


@pytest.mark.requirement("A3", "E50")
def test_undo_of_a_change_brings_the_earlier_words_back(store: Store, client_id: UUID) -> None:
    meeting_id = log(store, visit(client_id, note="Ensin näin"))
    form = meetings.load_meeting_form(store, meeting_id, now=NOW)
    log(store, replace(form.draft, note="Sitten toisin", reason="Täsmennys"))
    meetings.undo_meeting(store, meeting_id, now=NOW)
    assert [row.note for row in meetings.list_meetings(store, client_id)] == ["Ensin näin"]
    assert [unit.state for unit in _units(store)] == ["queued", "withdrawn"]
    kept = meetings.load_meeting_form(store, meeting_id, now=NOW)
    assert kept.resumed and kept.draft.note == "Sitten toisin"
    log(store, kept.draft)
    assert [row.note for row in meetings.list_meetings(store, client_id)] == ["Sitten toisin"]


@pytest.mark.requirement("A3", "A6")
@pytest.mark.parametrize("state", [UnitState.SENDING, UnitState.SENT])
def test_what_has_left_cannot_be_taken_back(
    store: Store, client_id: UUID, state: UnitState
) -> None:
    meeting_id = log(store, visit(client_id))
    with store.write() as session:
        session.scalars(select(OutboxItem)).one().state = state.value
    with pytest.raises(meetings.AlreadyLeft):
        meetings.undo_meeting(store, meeting_id, now=NOW)
    assert len(meetings.list_meetings(store, client_id)) == 1


@pytest.mark.requirement("R08", "R24", "E36")
def test_a_new_form_tells_last_time_but_chooses_nothing(store: Store, client_id: UUID) -> None:
    add_goal(store, goal(client_id, short_title="Lähden kotoa"))
    log(
        store, visit(client_id, methods=("doing-together",), places=("cafe",), on=date(2026, 11, 4))
    )
    booking_id = book(store, booking(client_id, minutes=90, kilometres=18))
    form = meetings.new_meeting_draft(store, client_id, booking_id=booking_id, today=TODAY, now=NOW)
    draft = form.draft
    assert (draft.on, draft.at, draft.minutes) == (TODAY, time(13), 90)
    assert (draft.form, draft.places, draft.kilometres) == (ContactForm.HOME_VISIT, ("home",), 18)
    assert draft.methods == () and draft.core_elements == ()
    assert form.last_methods == ("doing-together",) and form.last_places == ("cafe",)
    assert [person.role for person in draft.participants] == ["client"]
    assert (form.aim, form.number) == ("Lähden kotoa", 2)


@pytest.mark.requirement("R08")
def test_the_pair_is_there_only_if_the_booking_says_so(store: Store) -> None:
    add_worker(store)
    client_id = add_client(store, work_pair="Demo-Pekka Työpari")
    booking_id = book(store, booking(client_id, with_pair=True))
    form = meetings.new_meeting_draft(store, client_id, booking_id=booking_id, today=TODAY, now=NOW)
    assert [(one.role, one.name) for one in form.draft.participants] == [
        ("client", ""),
        ("work-pair", "Demo-Pekka Työpari"),
    ]


@pytest.mark.requirement("R24", "I2.4")
@pytest.mark.parametrize(
    ("outcome", "reason"),
    [(Outcome.CANCELLED, "client-ill"), (Outcome.NO_CONTACT, "no-answer")],
)
def test_a_try_is_saved_with_a_reason_alone(
    store: Store, client_id: UUID, outcome: Outcome, reason: str
) -> None:
    draft = MeetingDraft(
        id=uuid4(), client_id=client_id, on=TODAY, outcome=outcome, outcome_reason=reason
    )
    log(store, draft)
    (row,) = meetings.list_meetings(store, client_id)
    assert (row.outcome, row.outcome_reason, row.is_met) == (outcome, reason, False)


@pytest.mark.requirement("P68", "R24")
def test_a_next_day_without_a_time_is_not_lost_in_silence(store: Store, client_id: UUID) -> None:
    with pytest.raises(InvalidInput) as refused:
        log(store, visit(client_id, next_on=date(2026, 11, 18)))
    problems = refused.value.values["problems"]
    assert problems == (Problem("time-missing", "next_at"),)


@pytest.mark.requirement("E32")
def test_a_promise_is_open_until_it_is_kept(store: Store, client_id: UUID) -> None:
    matter = AgreedMatter(id=uuid4(), text="Tulostaa maksusuunnitelman", who="Kaisa")
    log(store, visit(client_id, agreed=(matter,)))
    meetings.set_agreed_done(store, matter.id, True, now=NOW)
    (row,) = meetings.list_meetings(store, client_id)
    assert row.agreed == (replace(matter, done=True),)
    meetings.set_agreed_done(store, matter.id, False, now=NOW)
    (row,) = meetings.list_meetings(store, client_id)
    assert not row.agreed[0].done


@pytest.mark.requirement("A5")
def test_the_list_is_logged_once_and_not_after_an_own_save(store: Store, client_id: UUID) -> None:
    before = len(events(store))
    meetings.list_meetings(store, client_id)
    meetings.list_meetings(store, client_id, logged=False)
    assert events(store)[before:] == [("opened", "meetings")]


LONG = "Käytiin läpi maksusuunnitelma. 🙂 Čáhppes Ŋáŋŋá, Анна, علي. " * 1700


@pytest.mark.requirement("I2.4")
@pytest.mark.parametrize(
    "typed", ["maksusuunnitelman", "čáhppes", "ŋáŋŋá", "анна", "علي", "🙂", "maksus"]
)
def test_a_long_note_in_any_script_is_kept_and_found(
    store: Store, client_id: UUID, typed: str
) -> None:
    assert len(LONG) > 100_000
    log(store, visit(client_id, note=LONG))
    log(store, visit(client_id, note="Muu asia"))
    (found,) = meetings.list_meetings(store, client_id, query=typed)
    assert found.note == LONG.strip()


@pytest.mark.requirement("A3")
def test_another_clients_words_are_not_found_here(store: Store, client_id: UUID) -> None:
    other = add_client(store, first_names="Demo-Eero")
    log(store, visit(other, note="Velkaneuvonta auttoi"))
    assert meetings.list_meetings(store, client_id, query="velkaneuvonta") == []


@pytest.mark.requirement("A3")
def test_what_was_taken_back_is_not_found(store: Store, client_id: UUID) -> None:
    meeting_id = log(store, visit(client_id, note="Velkaneuvonta auttoi"))
    assert [hit.record_id for hit in search.search(store, "velkaneuvonta")] == [meeting_id]
    meetings.undo_meeting(store, meeting_id, now=NOW)
    assert search.search(store, "velkaneuvonta") == []


@pytest.mark.requirement("R03", "A5")
def test_a_protected_clients_unit_tells_no_place(store: Store) -> None:
    add_worker(store)
    client_id = add_client(
        store, protected=True, address="Koivukuja 3", city="Mallila", municipality="Mallila"
    )
    log(store, visit(client_id, places=("home", "Mallilan kirjasto")))
    (unit,) = _units(store)
    assert "Koivukuja" not in str(unit.payload["snapshot"]["subject"])
    assert unit.payload["snapshot"]["place_words"] == "Koti"
    assert unit.payload["snapshot"]["subject"]["municipality"] == ""
