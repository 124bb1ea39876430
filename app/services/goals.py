"""Goals that live: saved with a reason, their steps taken, their scale scored (P12, E50, K02)."""

from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.goals import (
    LEVELS,
    GoalClosed,
    GoalDraft,
    GoalRow,
    GoalStatus,
    LevelPoint,
    RevisionRow,
    ScaleLocked,
    StepDraft,
    StepStatus,
)
from app.domain.problems import Problem
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.client_rows import newest_periods
from app.services.draft_rows import drop_draft
from app.services.goal_rows import goal_rows, goal_values, goals_of, level_texts, next_position
from app.services.payloads import content_of
from app.services.revisions import last_payload, list_revisions, revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import find_worker
from app.storage import search_index
from app.storage.schema.goal import GasScore, Goal, SituationalFactor, Step
from app.storage.store import Store
from app.storage.use_log import log_use

_PLAIN: Final = tuple(
    field.name
    for field in fields(GoalDraft)
    if field.name not in {"id", "version", "steps", "factors", "status", "level_texts", "reason"}
)


def list_goals(store: Store, client_id: UUID, *, logged: bool = True) -> list[GoalRow]:
    """Give a client's goals, the open ones first."""
    with viewing(store, section_opened("goals", client_id), logged=logged) as session:
        return goals_of(session, client_id)


def new_goal_draft(client_id: UUID) -> GoalDraft:
    """Give an empty goal form."""
    return GoalDraft(id=uuid4(), client_id=client_id)


def load_goal_draft(store: Store, goal_id: UUID) -> GoalDraft:
    """Give a goal to be changed; the reason is empty and will be asked.

    Raises:
        NotFound: there is no such goal.
    """
    with store.write() as session:
        draft = goal_draft(session, goal_id)
        log_use(session, section_opened("goal", draft.client_id, goal_id))
        return draft


def save_goal(store: Store, draft: GoalDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed goal as a revision; give its id. Pressing twice saves once.

    Raises:
        InvalidInput: something keeps it from being saved; a due date after the period too (E53).
        ScaleLocked: the level texts changed although the scale has been scored (domain.md 4.3).
        GoalClosed: a closed goal changed without being opened again.
        ChangedElsewhere: the goal has changed since the form was filled.
    """
    with store.write() as session:
        period = newest_periods(session, draft.client_id).get(draft.client_id.hex)
        draft = _settled(draft, today)
        if problems := draft.problems(period_end=period.end if period else None):
            raise InvalidInput(problems=problems)
        goal = session.get(Goal, draft.id)
        if goal is not None and goal.version != draft.version:
            if _is_saved(session, goal, draft):
                return draft.id
            raise ChangedElsewhere
        if goal is None:
            if draft.version:
                raise NotFound(kind="goal")
            position = next_position(session, draft.client_id)
            goal = Goal(id=draft.id, created_on=today, position=position)
        else:
            _refuse_locked(session, goal, draft)
        _fill(goal, draft)
        session.add(goal)
        session.flush()
        _record(session, draft, now=now)
    return draft.id


def set_step(
    store: Store,
    goal_id: UUID,
    step_id: UUID,
    status: StepStatus,
    *,
    now: datetime,
    today: date,
    by_client: bool = False,
) -> None:
    """Mark a step as done, at hand or to come; the log says when the client did it herself.

    Raises:
        NotFound: there is no such step in the goal.
        GoalClosed: the goal is closed.
    """
    with store.write() as session:
        goal = open_goal(session, goal_id)
        step = next((step for step in goal.steps if step.id == step_id), None)
        if step is None:
            raise NotFound(kind="step")
        if step.status == status.value:
            return
        step.status = status.value
        step.done_on = today if status is StepStatus.DONE else None
        goal.version = goal.version + 1
        session.flush()
        revise_goal(session, goal_draft(session, goal_id), now)
        action = "step-marked-by-client" if by_client else "step-marked"
        log_use(session, record_act(action, "goal", goal_id, goal.client_id))


def score_goal(
    store: Store,
    goal_id: UUID,
    level: int | None,
    note: str,
    *,
    together: bool = False,
    review_on: date | None = None,
    now: datetime,
    today: date,
) -> None:
    """Score the goal on its scale, or keep a note of its history; the first score is the start.

    `together`: the client took part. `review_on` is when it is looked at again (E52).

    Raises:
        InvalidInput: a level without a scale, or outside of −2 … +2; neither level nor note; a
            review that is over, or after the period.
        GoalClosed, NotFound.
    """
    with store.write() as session:
        goal = open_goal(session, goal_id)
        problems = _score_problems(goal, level, note)
        if problems := problems + _review_problems(session, goal, review_on, today):
            raise InvalidInput(problems=problems)
        add_note(session, goal_id, level, note, together=together, now=now, today=today)
        if level is not None:
            goal.start_level = level if goal.start_level is None else goal.start_level
            goal.current_level = level
            goal.review_on = review_on or goal.review_on
            goal.version = goal.version + 1
            session.flush()
            revise_goal(session, goal_draft(session, goal_id), now)
        log_use(session, record_act("goal-scored", "goal", goal_id, goal.client_id))


def proposed_review(store: Store, goal_id: UUID, *, weeks: int, today: date) -> date | None:
    """Give when a goal is looked at again: what was agreed, or so many weeks from now (E52).

    Never after the goal or the period ends; None where no day is left. Raises NotFound.
    """
    with store.read() as session:
        goal = session.get(Goal, goal_id)
        if goal is None:
            raise NotFound(kind="goal")
        ends = (goal.due, _period_end(session, goal))
    wished = goal.review_on
    if wished is None or wished <= today:
        wished = today + timedelta(weeks=weeks)
    day = min((wished, *(end for end in ends if end is not None)))
    return day if day > today else None


def goal_history(store: Store, goal_id: UUID) -> list[LevelPoint]:
    """Give the goal's scores and notes in the order of time; part of a page that logs its view."""
    columns = (GasScore.on, GasScore.level, GasScore.note, GasScore.together)
    query = select(*columns).where(GasScore.goal_id == goal_id)
    with store.read() as session:
        rows = session.execute(query.order_by(GasScore.on, GasScore.at)).mappings()
        return [LevelPoint(**row) for row in rows]


def goal_revisions(store: Store, goal_id: UUID) -> list[RevisionRow]:
    """Give the versions of a goal with who, when and why, the newest first."""
    with store.read() as session:
        return list_revisions(session, "goal", goal_id)


def goal_draft(session: Session, goal_id: UUID) -> GoalDraft:
    """Give a stored goal as a draft, inside another use case. Raises NotFound."""
    goal = session.get(Goal, goal_id)
    if goal is None:
        raise NotFound(kind="goal")
    values = goal_values(goal)
    del values["created_on"]
    (row,) = goal_rows(session, Goal.id == goal_id)
    return GoalDraft(steps=row.steps, factors=row.factors, **values)


def add_note(
    session: Session,
    goal_id: UUID,
    level: int | None,
    note: str,
    *,
    together: bool = False,
    now: datetime,
    today: date,
) -> None:
    """Put a score or a note into a goal's history, inside another use case."""
    score = GasScore(id=uuid4(), goal_id=goal_id, on=today, at=now, level=level)
    score.note, score.together = note.strip(), together
    session.add(score)


def open_goal(session: Session, goal_id: UUID, client_id: UUID | None = None) -> Goal:
    """Give a goal (of just this client) that may be changed. Raises NotFound, GoalClosed."""
    goal = session.get(Goal, goal_id)
    if goal is None or client_id not in (None, goal.client_id):
        raise NotFound(kind="goal")
    if goal.status != GoalStatus.OPEN.value:
        raise GoalClosed
    return goal


def _score_problems(goal: Goal, level: int | None, note: str) -> tuple[Problem, ...]:
    if level is None:
        return () if note.strip() else (Problem("required", "note"),)
    if level not in LEVELS:
        return (Problem("out-of-range", "level", {"least": LEVELS[0], "most": LEVELS[-1]}),)
    if not all(text.strip() for text in level_texts(goal)):
        return (Problem("scale-incomplete", "level_texts"),)
    return ()


def _review_problems(
    session: Session, goal: Goal, review_on: date | None, today: date
) -> tuple[Problem, ...]:
    if review_on is None:
        return ()
    if review_on <= today:
        return (Problem("review-past", "review_on"),)
    if goal.due is not None and review_on > goal.due:
        return (Problem("review-after-due", "review_on", {"due": goal.due}),)
    end = _period_end(session, goal)
    if end is not None and review_on > end:
        return (Problem("due-after-period", "review_on", {"end": end}),)
    return ()


def _period_end(session: Session, goal: Goal) -> date | None:
    period = newest_periods(session, goal.client_id).get(goal.client_id.hex)
    return period.end if period else None


def _refuse_locked(session: Session, goal: Goal, draft: GoalDraft) -> None:
    if goal.status != GoalStatus.OPEN.value and draft.status is not GoalStatus.OPEN:
        raise GoalClosed
    scores = select(func.count(GasScore.id)).where(
        GasScore.goal_id == goal.id, GasScore.level.is_not(None)
    )
    locked = goal.start_level is not None or bool(session.scalar(scores))
    if locked and level_texts(goal) != draft.level_texts:
        raise ScaleLocked


def _settled(draft: GoalDraft, today: date) -> GoalDraft:
    """Trim texts; what is done or closed gets its day."""
    draft = trimmed(draft)
    steps = tuple(
        replace(
            step,
            text=step.text.strip(),
            done_on=(step.done_on or today) if step.status is StepStatus.DONE else None,
        )
        for step in draft.steps
    )
    closed_on = None if draft.status is GoalStatus.OPEN else draft.closed_on or today
    return replace(draft, steps=steps, closed_on=closed_on)


def _fill(goal: Goal, draft: GoalDraft) -> None:
    for name in _PLAIN:
        setattr(goal, name, getattr(draft, name))
    goal.level_texts = list(draft.level_texts)
    goal.status = draft.status.value
    goal.version = draft.version + 1
    _fill_factors(goal, draft)
    known = {step.id: step for step in goal.steps}
    goal.steps = [
        _filled_step(known.get(step.id) or Step(id=step.id), position, step)
        for position, step in enumerate(draft.steps)
    ]


def _fill_factors(goal: Goal, draft: GoalDraft) -> None:
    known = {row.factor: row for row in goal.factors}
    wanted = {one.factor.strip(): one.effect for one in draft.factors}
    goal.factors = []
    for position, (factor, effect) in enumerate(wanted.items()):
        row = known.get(factor) or SituationalFactor(id=uuid4(), factor=factor)
        row.position, row.effect = position, effect.value
        goal.factors.append(row)


def _filled_step(row: Step, position: int, step: StepDraft) -> Step:
    row.position = position
    row.text, row.status, row.done_on = step.text, step.status.value, step.done_on
    row.who, row.when_words = step.who, step.when
    return row


def _is_saved(session: Session, goal: Goal, draft: GoalDraft) -> bool:
    """True when just this content was saved from just this version: pressed twice."""
    if goal.version != draft.version + 1:
        return False
    return last_payload(session, "goal", goal.id) == content_of(draft)


def _record(session: Session, draft: GoalDraft, *, now: datetime) -> None:
    revise_goal(session, draft, now)
    body = "\n".join(
        (draft.need, draft.client_words, draft.worker_view, *(s.text for s in draft.steps))
    )
    search_index.index(session, "goal", draft.id, draft.client_id, title=draft.title, body=body)
    drop_draft(session, "goal", draft.id)
    action = "goal-changed" if draft.version else "goal-added"
    log_use(session, record_act(action, "goal", draft.id, draft.client_id))


def revise_goal(session: Session, draft: GoalDraft, now: datetime, reason: str = "") -> None:
    """Write the next version of a goal, inside another use case."""
    worker = find_worker(session)
    revise(
        session,
        "goal",
        draft.id,
        draft.client_id,
        payload=content_of(draft),
        worker=worker.name if worker else "",
        reason=reason or draft.reason,
        now=now,
    )
