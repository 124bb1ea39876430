"""A worker, clients and meetings in a real store, for the tests of the services."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.goals import GoalDraft, StepDraft
from app.domain.meetings import ContactForm, MeetingDraft
from app.domain.today import BookingDraft
from app.domain.worker import WorkerDraft
from app.services import bookings, caseload, goals, meetings, worker
from app.services.vault import Store
from app.storage.schema.audit import UseLog

TODAY = date(2026, 11, 11)
NOW = datetime(2026, 11, 11, 12, 30, tzinfo=UTC)


def add_worker(store: Store) -> None:
    """Keep Demo-Kaisa as the worker of the store."""
    draft = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        organiser_name="Demolan hyvinvointialue",
    )
    worker.save_worker(store, draft, now=NOW)


def add_client(store: Store, **changes: Any) -> UUID:
    """Save Demo-Aino, or whoever the changes make of her."""
    values: dict[str, Any] = {
        "first_names": "Demo-Aino",
        "last_name": "Esimerkki",
        "relation_started": date(2026, 8, 31),
    }
    draft = replace(caseload.new_client_draft(), **(values | changes))
    return caseload.save_client(store, draft, now=NOW, today=TODAY)


def visit(client_id: UUID, **changes: Any) -> MeetingDraft:
    """A filled form of a home visit."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "client_id": client_id,
        "on": TODAY,
        "at": time(13),
        "form": ContactForm.HOME_VISIT,
        "note": "Käytiin yhdessä kaupassa.",
    }
    return MeetingDraft(**(values | changes))


def log(store: Store, draft: MeetingDraft, *, now: datetime = NOW) -> UUID:
    """Log a meeting today."""
    return meetings.log_meeting(store, draft, now=now, today=TODAY)


def booking(client_id: UUID | None, **changes: Any) -> BookingDraft:
    """A booked home visit at one o'clock today."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "client_id": client_id,
        "on": TODAY,
        "at": time(13),
        "form": ContactForm.HOME_VISIT,
        "place": "home",
    }
    return BookingDraft(**(values | changes))


def book(store: Store, draft: BookingDraft) -> UUID:
    """Save a booking."""
    return bookings.save_booking(store, draft, now=NOW)


def goal(client_id: UUID, **changes: Any) -> GoalDraft:
    """A goal with two steps."""
    values: dict[str, Any] = {
        "id": uuid4(),
        "client_id": client_id,
        "need": "Haluaisin päästä kotoa.",
        "title": "Lähden kotoa kaksi kertaa viikossa",
        "steps": (StepDraft(id=uuid4(), text="Ovelle"), StepDraft(id=uuid4(), text="Pihalle")),
    }
    return GoalDraft(**(values | changes))


def add_goal(store: Store, draft: GoalDraft) -> UUID:
    """Save a goal today."""
    return goals.save_goal(store, draft, now=NOW, today=TODAY)


def events(store: Store) -> list[tuple[str, str]]:
    """Action and object of every use event, the oldest first."""
    with store.read() as session:
        query = select(UseLog.action, UseLog.object_type).order_by(UseLog.n)
        return [(action, kind) for action, kind in session.execute(query)]
