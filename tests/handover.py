"""A store with units to hand over, for the tests of outbox and channels."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid5

from app.domain.clients import ClientDraft
from app.domain.exchange import OutboxRow, SendReport, UnitKind, UnitState
from app.domain.snapshots import Subject
from app.domain.worker import WorkerDraft
from app.progress import NoProgress
from app.services.caseload import save_client
from app.services.exchange import list_outbox, send_waiting
from app.services.outbox import queue_unit
from app.services.worker import save_worker
from app.storage.store import Store
from tests.conftest import NOW, Clock
from tests.snapshots import SUBJECT, meeting_snapshot, plan_snapshot

LATER = timedelta(seconds=61)


def add_worker_and_client(store: Store, *, identity: str = "010594Y9032") -> None:
    """Kaisa and Aino."""
    worker = WorkerDraft(
        first_names="Demo-Kaisa",
        last_name="Ohjaaja",
        title="sosiaaliohjaaja",
        unit="Sosiaalinen kuntoutus",
        organiser_name="Esimerkkilän hyvinvointialue",
        organiser_id="1.2.246.10.00000000.10.0",
    )
    save_worker(store, worker, now=NOW)
    aino = ClientDraft(
        id=SUBJECT.id, first_names="Demo-Aino", last_name="Esimerkki", identity=identity
    )
    save_client(store, aino, now=NOW, today=NOW.date())


def queue_meeting(
    store: Store,
    *,
    record: int = 1,
    revision: int = 1,
    note: str = "Käytiin kaupassa.",
    now: datetime = NOW,
    subject: Subject = SUBJECT,
    **changes: Any,
) -> UUID:
    """Queue one version of a meeting, fields of it changed; give the unit's id."""
    record_id = uuid5(SUBJECT.id, f"meeting {record}")
    with store.write() as session:
        return queue_unit(
            session,
            kind=UnitKind.MEETING,
            record_id=record_id,
            client_id=subject.id,
            revision=revision,
            snapshot=meeting_snapshot(subject=subject, id=record_id, note=note, **changes),
            title_values={"on": "2026-11-11"},
            now=now,
        )


def queue_plan(store: Store, *, now: datetime = NOW, goal_count: int = 1, **changes: Any) -> UUID:
    """Queue a finished plan with so many goals, fields of it changed; give the unit's id."""
    plan = plan_snapshot(**changes)
    goals = tuple(
        replace(plan.goals[0], id=uuid5(plan.id, str(number))) for number in range(goal_count)
    )
    with store.write() as session:
        return queue_unit(
            session,
            kind=UnitKind.PLAN,
            record_id=plan.id,
            client_id=SUBJECT.id,
            revision=1,
            snapshot=replace(plan, goals=goals, period_start=NOW.date()),
            title_values={"number": 1},
            now=now,
        )


def hand_over(store: Store, clock: Clock, *, at_once: bool = True) -> SendReport:
    """One round with pauses that are always the same."""
    return send_waiting(store, now=clock, progress=NoProgress(), rng=seeded(7), at_once=at_once)


def seeded(number: int) -> Random:
    """A source of pauses that are the same each time."""
    return Random(number)  # noqa: S311 - spreads load, guards nothing


def row(store: Store, unit_id: UUID) -> OutboxRow:
    """The line of a unit."""
    (found,) = (it for it in list_outbox(store, logged=False) if it.id == unit_id)
    return found


def states(store: Store) -> list[UnitState]:
    """The states of all units, in the order in which they were queued."""
    return [it.state for it in reversed(list_outbox(store, logged=False))]
