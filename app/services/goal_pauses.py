"""Acute matters: goals wait while something else comes first, and go on later (E51)."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from app.domain import limits
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.services.goals import add_note, goal_draft, open_goal, revise_goal
from app.services.use_events import record_act
from app.storage.store import Store
from app.storage.use_log import log_use


def pause_goals(
    store: Store,
    client_id: UUID,
    goal_ids: Collection[UUID],
    what: str,
    *,
    since: date,
    now: datetime,
    today: date,
) -> int:
    """Let goals wait because of an acute matter; a note stands in the history of each.

    Gives how many wait now that didn't before. A goal of another client is not there.

    Raises:
        InvalidInput: it isn't said what happened, no goal is chosen, or the day is still to come.
        GoalClosed, NotFound: one of the goals cannot be changed; nothing was.
    """
    what = what.strip()
    if problems := _problems(goal_ids, what, since, today):
        raise InvalidInput(problems=problems)
    paused = 0
    with store.write() as session:
        for goal_id in goal_ids:
            goal = open_goal(session, goal_id, client_id)
            if goal.paused_on is not None:
                continue
            goal.paused_on, goal.pause_reason = since, what
            goal.version = goal.version + 1
            session.flush()
            add_note(session, goal_id, None, what, now=now, today=since)
            revise_goal(session, goal_draft(session, goal_id), now, reason=what)
            log_use(session, record_act("goal-paused", "goal", goal_id, client_id))
            paused += 1
    return paused


def resume_goal(store: Store, goal_id: UUID, reason: str, *, now: datetime, today: date) -> None:
    """Go on with a goal that waited; without a pause nothing happens.

    Raises:
        GoalClosed, NotFound.
    """
    with store.write() as session:
        goal = open_goal(session, goal_id)
        if goal.paused_on is None:
            return
        goal.paused_on, goal.pause_reason = None, ""
        goal.version = goal.version + 1
        session.flush()
        add_note(session, goal_id, None, reason, now=now, today=today)
        revise_goal(session, goal_draft(session, goal_id), now, reason=reason)
        log_use(session, record_act("goal-resumed", "goal", goal_id, goal.client_id))


def _problems(
    goal_ids: Collection[UUID], what: str, since: date, today: date
) -> tuple[Problem, ...]:
    found = []
    if not what:
        found.append(Problem("required", "what"))
    elif len(what) > limits.LINE:
        found.append(Problem("too-long", "what", {"most": limits.LINE}))
    if since > today:
        found.append(Problem("date-in-future", "since"))
    if not goal_ids:
        found.append(Problem("no-goal-chosen", "goals"))
    return tuple(found)
