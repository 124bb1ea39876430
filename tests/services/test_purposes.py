"""K08: purposes of meetings, in the list and in Seuranta; work without a client (K29, K30)."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.monitoring import Span
from app.domain.monitoring_report import report_lines
from app.domain.today import BookingDraft
from app.errors import InvalidInput
from app.services import bookings, meetings, monitoring, periods, today
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_worker, book, booking, log, visit

SPAN = Span("half-year", date(2026, 7, 1), date(2026, 12, 31))


@pytest.fixture
def client_id(store: Store) -> UUID:
    add_worker(store)
    return add_client(store)


@pytest.mark.requirement("K08", "I4.8")
def test_purposes_of_meetings_are_kept_listed_and_counted(store: Store, client_id: UUID) -> None:
    both = log(store, visit(client_id, purposes=("participation", "functioning")))
    log(store, visit(client_id, on=TODAY - timedelta(days=7), purposes=("participation",)))
    log(store, visit(client_id, on=TODAY - timedelta(days=14)))
    rows = {row.id: row for row in meetings.list_meetings(store, client_id)}
    assert rows[both].purposes == ("participation", "functioning")
    form = meetings.load_meeting_form(store, both, now=NOW)
    changed = replace(form.draft, purposes=("inequality",), reason="Tarkennus")
    log(store, changed)
    figures = monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW)
    assert figures.purposes == {"inequality": 1, "participation": 1}
    told = {line.code: line.value for line in report_lines(figures)}
    assert told["purpose-participation"] == "< 5" and told["purpose-exclusion"] == "0"


@pytest.mark.requirement("K29", "K30", "I4.11")
def test_team_meetings_training_and_sparring_stand_in_the_calendar_and_in_seuranta(
    store: Store, client_id: UUID
) -> None:
    for kind, minutes, days in (
        ("team-meeting", 60, 0),
        ("team-meeting", 90, 7),
        ("training", 180, 3),
        ("sparring", 30, -3),  # still to come
    ):
        draft = booking(
            None, purpose=kind, title="", minutes=minutes, on=TODAY - timedelta(days=days),
            at=time(8), place="", form=None,
        )  # fmt: skip
        book(store, draft)
    book(store, booking(client_id, purpose="interim-check"))
    gone = book(store, booking(None, purpose="training", title="Peruttu"))
    bookings.cancel_booking(store, gone, now=NOW)
    items = today.load_day(store, TODAY, now=NOW).items
    (team,) = [item for item in items if item.work == "team-meeting"]
    assert team.client_id is None and team.title == ""
    figures = monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW)
    assert figures.other_work == {"team-meeting": 150, "training": 180}
    told = {line.code: line.value for line in report_lines(figures)}
    assert told["work-team-meeting"] == "2,5" and "work-sparring" not in told


@pytest.mark.requirement("I4.11")
def test_other_work_needs_a_kind_or_a_title(store: Store) -> None:
    add_worker(store)
    empty = BookingDraft(id=uuid4(), client_id=None, on=TODAY, at=time(9))
    with pytest.raises(InvalidInput):
        bookings.save_booking(store, empty, now=NOW)
    bookings.save_booking(store, replace(empty, purpose="sparring"), now=NOW)


@pytest.mark.requirement("I4.11", "P41")
def test_a_period_carries_its_pilot_or_study(store: Store, client_id: UUID) -> None:
    periods.begin_period(store, client_id, start=TODAY, months=3, now=NOW)
    facts = replace(periods.load_facts(store, client_id), pilot="THL:n pilotti 2026")
    periods.save_facts(store, facts, now=NOW)
    shown = periods.load_period(store, client_id, today=TODAY, now=NOW)
    assert shown.facts is not None and shown.facts.pilot == "THL:n pilotti 2026"


@pytest.mark.requirement("P40", "E76")
def test_info_meetings_and_events_stand_in_the_calendar_and_their_hours_in_seuranta(
    store: Store,
) -> None:
    add_worker(store)
    for kind, minutes in (("info", 60), ("event", 240)):
        draft = booking(None, purpose=kind, minutes=minutes, at=time(8), place="", form=None)
        book(store, draft)
    assert {item.work for item in today.load_day(store, TODAY, now=NOW).items} == {"info", "event"}
    figures = monitoring.load_monitoring(store, SPAN, today=TODAY, now=NOW)
    told = {line.code: line.value for line in report_lines(figures)}
    assert (told["work-info"], told["work-event"]) == ("1,0", "4,0")
