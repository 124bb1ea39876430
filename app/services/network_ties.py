"""How a tie and its goals change: another day is another view, within a day it is a correction."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid4

from app.domain.network import Tie
from app.services.network_rows import newest_tie, tie_of, tie_values
from app.storage.schema.network import GoalHelper, NetworkPerson, TieView


def set_tie(person: NetworkPerson, tie: Tie | None, kind: str, today: date) -> Tie | None:
    """Set a tie (`now` or `wish`) as of today; give what it was, None where there was none.

    What stood on earlier days stays. Being moved to another place in the same sector and ring is
    no change of the tie: it leaves no view of its own. Setting back what it was before today takes
    today's view away again; None takes away a wish made today.
    """
    view = newest_tie(person, kind)
    before = tie_of(view) if view is not None else None
    if tie is None:
        if view is not None and view.on == today:
            person.ties.remove(view)
        return before
    if view is not None and (view.on >= today or _same(view, tie)):
        _write(view, tie)
        _drop_needless(person, view, kind)
    else:
        person.ties.append(TieView(id=uuid4(), on=today, kind=kind, **tie_values(tie)))
    return before


def set_goals(person: NetworkPerson, goal_ids: Iterable[UUID]) -> None:
    """Say with which goals somebody helps; who helped before is not written anew."""
    known = {helps.goal_id: helps for helps in person.helps}
    person.helps = [
        known.get(goal_id) or GoalHelper(id=uuid4(), goal_id=goal_id) for goal_id in goal_ids
    ]


def _same(view: TieView, tie: Tie) -> bool:
    """Whether two ties differ in nothing but the place that the hand gave."""
    placed = {"turn": view.turn, "reach": view.reach}
    return tie_values(tie) | placed == tie_values(tie_of(view))


def _write(view: TieView, tie: Tie) -> None:
    for name, value in tie_values(tie).items():
        setattr(view, name, value)


def _drop_needless(person: NetworkPerson, view: TieView, kind: str) -> None:
    earlier = [one for one in person.ties if one.kind == kind and one is not view]
    if earlier and earlier[-1].on < view.on and _same(earlier[-1], tie_of(view)):
        _write(earlier[-1], tie_of(view))
        person.ties.remove(view)
