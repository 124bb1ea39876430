"""Suunnitelman arviointi: the previous plan evaluated in the next one (Sosmeta 15020, AVAIN).

By the implementation notes of 15020: a client's first plan has no evaluation; goals with scale,
description and situational factors, services and methods move over from the plan before; what
moved may be taken out and more added; whether something was used stays empty when it isn't known.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from app.domain.goals import Factor, GoalRow, GoalStatus


class Attainment(StrEnum):
    """How a goal was reached, in her words for the national list 1253; empty: not said."""

    UNSAID = ""
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not-reached"


class Used(StrEnum):
    """Whether a service or method was used; empty when it isn't known."""

    UNKNOWN = ""
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalEvaluation:
    """One goal of the previous plan; `goal_id` is None for one that was added by hand."""

    goal_id: UUID | None = None
    title: str
    area: str = ""
    scale: str = "change"
    description: str = ""
    attainment: Attainment = Attainment.UNSAID
    words: str = ""
    factors: tuple[Factor, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEvaluation:
    """One planned service, or one that was taken into use since; evaluated apart."""

    what: str
    service: str = ""
    used: Used = Used.UNKNOWN
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEvaluation:
    """One planned method (an id of the list of methods, or her own words)."""

    method: str
    used: Used = Used.UNKNOWN
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanEvaluation:
    """All that is said of the plan before this one."""

    goals: tuple[GoalEvaluation, ...] = ()
    services: tuple[ServiceEvaluation, ...] = ()
    methods: tuple[MethodEvaluation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedService:
    """What a plan says of a service, as far as its evaluation asks."""

    what: str
    service: str = ""
    methods: tuple[str, ...] = ()


_ATTAINED = {
    GoalStatus.ACHIEVED: Attainment.REACHED,
    GoalStatus.OPEN: Attainment.UNSAID,
    GoalStatus.ENDED: Attainment.UNSAID,
}


def evaluation_from(
    planned: Sequence[GoalRow],
    descriptions: Sequence[str],
    services: Sequence[PlannedService],
    now: Sequence[GoalRow],
) -> PlanEvaluation:
    """Begin the evaluation with what moves over; how it went is not guessed but for closed goals.

    Factors are those of the plan, and those noted since; later ones win where both stand.
    """
    current = {goal.id: goal for goal in now}
    goals = []
    for goal, description in zip(planned, descriptions, strict=True):
        later = current.get(goal.id, goal)
        factors = {factor.factor: factor for factor in (*goal.factors, *later.factors)}
        goals.append(
            GoalEvaluation(
                goal_id=goal.id,
                title=goal.title,
                area=goal.area,
                scale=goal.scale,
                description=description,
                attainment=_ATTAINED[later.status],
                factors=tuple(factors.values()),
            )
        )
    methods = dict.fromkeys(method for one in services for method in one.methods)
    return PlanEvaluation(
        goals=tuple(goals),
        services=tuple(ServiceEvaluation(what=one.what, service=one.service) for one in services),
        methods=tuple(MethodEvaluation(method=method) for method in methods),
    )


def settled_evaluation(evaluation: PlanEvaluation) -> PlanEvaluation:
    """Trim; lines that were emptied by hand are taken out (the notes allow deleting)."""
    return PlanEvaluation(
        goals=tuple(
            replace(one, title=one.title.strip(), words=one.words.strip())
            for one in evaluation.goals
            if one.title.strip()
        ),
        services=tuple(
            replace(one, what=one.what.strip(), words=one.words.strip())
            for one in evaluation.services
            if one.what.strip()
        ),
        methods=tuple(one for one in evaluation.methods if one.method.strip()),
    )
