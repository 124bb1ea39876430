"""Reading goals with their steps: all that fit at once, no query per goal."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.goals import Effect, Factor, GoalRow, GoalStatus, StepDraft, StepStatus
from app.storage.schema.goal import Goal, SituationalFactor, Step

Levels = tuple[str, str, str, str, str]


def goals_of(session: Session, client_id: UUID, *, only_open: bool = False) -> list[GoalRow]:
    """Give a client's goals in their order, the open ones first."""
    where = Goal.client_id == client_id
    if only_open:
        where = where & (Goal.status == GoalStatus.OPEN.value)
    rows = goal_rows(session, where)
    return sorted(rows, key=lambda row: row.status is not GoalStatus.OPEN)


def goal_rows(session: Session, where: ColumnElement[bool]) -> list[GoalRow]:
    """Give the goals that fit, in their order."""
    steps: defaultdict[UUID, list[StepDraft]] = defaultdict(list)
    query = select(Step).join(Goal, Goal.id == Step.goal_id).where(where).order_by(Step.position)
    for step in session.scalars(query):
        steps[step.goal_id].append(step_draft(step))
    factors: defaultdict[UUID, list[Factor]] = defaultdict(list)
    columns = (SituationalFactor.goal_id, SituationalFactor.factor, SituationalFactor.effect)
    of_goals = select(*columns).join(Goal, Goal.id == SituationalFactor.goal_id).where(where)
    for goal_id, factor, effect in session.execute(of_goals.order_by(SituationalFactor.position)):
        factors[goal_id].append(Factor(factor, Effect(effect)))
    goals = session.scalars(select(Goal).where(where).order_by(Goal.position, Goal.created_on))
    return [_row(goal, tuple(steps[goal.id]), tuple(factors[goal.id])) for goal in goals]


def step_draft(step: Step) -> StepDraft:
    """Give a stored step as form and lists hold it."""
    return StepDraft(
        id=step.id,
        text=step.text,
        status=StepStatus(step.status),
        done_on=step.done_on,
        who=step.who,
        when=step.when_words,
    )


def level_texts(goal: Goal) -> Levels:
    """Give the five texts; all empty while no scale is agreed."""
    lowest, low, expected, high, highest = goal.level_texts or [""] * 5
    return lowest, low, expected, high, highest


def next_position(session: Session, client_id: UUID) -> int:
    """Give the place of a new goal: after the others."""
    positions = session.scalars(select(Goal.position).where(Goal.client_id == client_id))
    return max(positions, default=0) + 1


def _row(goal: Goal, steps: tuple[StepDraft, ...], factors: tuple[Factor, ...]) -> GoalRow:
    return GoalRow(steps=steps, factors=factors, **goal_values(goal))


def goal_values(goal: Goal) -> dict[str, Any]:
    """Give all fields that row and draft share but steps and factors, by name."""
    return {
        "id": goal.id,
        "client_id": goal.client_id,
        "version": goal.version,
        "need": goal.need,
        "title": goal.title,
        "short_title": goal.short_title,
        "client_words": goal.client_words,
        "area": goal.area,
        "worker_view": goal.worker_view,
        "due": goal.due,
        "review_on": goal.review_on,
        "agreed_together": goal.agreed_together,
        "scale": goal.scale,
        "level_texts": level_texts(goal),
        "start_level": goal.start_level,
        "current_level": goal.current_level,
        "status": GoalStatus(goal.status),
        "closed_on": goal.closed_on,
        "created_on": goal.created_on,
        "importance": goal.importance,
        "difficulty": goal.difficulty,
        "realistic": goal.realistic,
        "paused_on": goal.paused_on,
        "pause_reason": goal.pause_reason,
    }
