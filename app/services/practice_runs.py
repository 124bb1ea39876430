"""Jännitys ennen ja jälkeen: a run begins with the first tap and ends with the second (R41)."""

from collections import defaultdict
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.practice_runs import LEAST, MOST, PracticeRun
from app.domain.problems import Problem
from app.errors import InvalidInput, NotFound
from app.services.goals import open_goal
from app.services.use_events import record_act, section_opened, viewing
from app.storage.schema.goal import Goal
from app.storage.schema.practice import StepRun
from app.storage.store import Store
from app.storage.use_log import log_use


def list_runs(store: Store, goal_id: UUID, *, logged: bool = True) -> list[PracticeRun]:
    """Give the runs of a goal's steps in the order of time.

    Raises:
        NotFound: there is no such goal.
    """
    with store.read() as session:
        client_id = session.scalar(select(Goal.client_id).where(Goal.id == goal_id))
    if client_id is None:
        raise NotFound(kind="goal")
    with viewing(store, section_opened("step-runs", client_id, goal_id), logged=logged) as session:
        return _runs(session, StepRun.goal_id == goal_id)


def runs_of_client(session: Session, client_id: UUID) -> dict[UUID, tuple[PracticeRun, ...]]:
    """Give the finished and unfinished runs of a client by goal, inside another use case."""
    goals = select(Goal.id).where(Goal.client_id == client_id)
    found: defaultdict[UUID, list[PracticeRun]] = defaultdict(list)
    for run in _runs(session, StepRun.goal_id.in_(goals)):
        found[run.goal_id].append(run)
    return {goal_id: tuple(runs) for goal_id, runs in found.items()}


def begin_run(
    store: Store, goal_id: UUID, step_id: UUID, before: int, *, now: datetime, today: date
) -> UUID:
    """Keep the tap before a practice run; give the run's id.

    Raises:
        InvalidInput: a number outside of 0–10.
        NotFound, GoalClosed: there is no such step, or the goal is closed.
    """
    _check(before, "before")
    with store.write() as session:
        goal = open_goal(session, goal_id)
        step = next((step for step in goal.steps if step.id == step_id), None)
        if step is None:
            raise NotFound(kind="step")
        run = StepRun(id=uuid4(), goal_id=goal_id, step_id=step_id, step_text=step.text)
        run.on, run.at, run.before = today, now, before
        session.add(run)
        log_use(session, record_act("step-run-begun", "step-run", run.id, goal.client_id))
        return run.id


def set_run(store: Store, run_id: UUID, *, before: int, after: int | None) -> None:
    """Keep the tap after the run, or another number where the first was a slip.

    Raises:
        InvalidInput: a number outside of 0–10.
        NotFound: there is no such run.
    """
    _check(before, "before")
    if after is not None:
        _check(after, "after")
    with store.write() as session:
        run = session.get(StepRun, run_id)
        if run is None:
            raise NotFound(kind="step-run")
        if (run.before, run.after) == (before, after):
            return
        run.before, run.after = before, after
        client_id = session.scalar(select(Goal.client_id).where(Goal.id == run.goal_id))
        log_use(session, record_act("step-run-rated", "step-run", run_id, client_id))


def _check(value: int, field: str) -> None:
    if not LEAST <= value <= MOST:
        values: dict[str, object] = {"least": LEAST, "most": MOST}
        raise InvalidInput(problems=(Problem("out-of-range", field, values),))


def _runs(session: Session, where: object) -> list[PracticeRun]:
    query = select(StepRun).where(where).order_by(StepRun.on, StepRun.at)  # type: ignore[arg-type]
    return [
        PracticeRun(
            id=run.id,
            goal_id=run.goal_id,
            step_id=run.step_id,
            step_text=run.step_text,
            on=run.on,
            before=run.before,
            after=run.after,
        )
        for run in session.scalars(query)
    ]
