"""What is new in a plan since the version before it, in lines for the paper."""

from collections.abc import Iterator

from app.domain.goals import GoalRow, GoalStatus, StepStatus
from app.domain.snapshots import PlanSnapshot
from app.reference.paper_words import PaperWords, paper_words
from app.text import Language, format_date

_TEXTS = (
    "client_view",
    "client_proposal",
    "situation",
    "worker_view",
    "strengths",
    "services",
    "necessary_services",
    "own_worker_meetings",
    "duration",
    "consents",
    "review",
)


def changes_since(snapshot: PlanSnapshot, language: Language) -> tuple[str, tuple[str, ...]]:
    """Give the lead (which version before) and the changes; nothing for a client's first plan."""
    previous = snapshot.previous
    if previous is None:
        return "", ()
    words = paper_words("client-plan", language)
    lead = words("since", number=previous.number, day=format_date(previous.made_on))
    found = (*_goal_changes(previous, snapshot, words), *_text_changes(previous, snapshot, words))
    return lead, found or (words("nothing_new"),)


def _goal_changes(
    previous: PlanSnapshot, snapshot: PlanSnapshot, words: PaperWords
) -> Iterator[str]:
    before = {goal.id: goal for goal in previous.goals}
    for goal in snapshot.goals:
        old = before.get(goal.id)
        if old is None:
            yield words("new_goal", title=goal.title)
        elif goal.status is not old.status and goal.status is not GoalStatus.OPEN:
            key = "reached" if goal.status is GoalStatus.ACHIEVED else "ended"
            yield words(key, title=goal.title)
        else:
            if goal.title != old.title:
                yield words("changed_goal", title=goal.title)
            yield from _step_changes(old, goal, words)


def _step_changes(old: GoalRow, goal: GoalRow, words: PaperWords) -> Iterator[str]:
    done = {step.id for step in old.steps if step.status is StepStatus.DONE}
    for step in goal.steps:
        if step.status is StepStatus.DONE and step.id not in done:
            yield words("step_done", text=step.text)


def _text_changes(
    previous: PlanSnapshot, snapshot: PlanSnapshot, words: PaperWords
) -> Iterator[str]:
    names = words.many("parts")
    changed = [
        name
        for field, name in zip(_TEXTS, names, strict=True)
        if getattr(previous.text, field) != getattr(snapshot.text, field)
    ]
    if changed:
        yield words("parts_changed", parts=", ".join(changed))
