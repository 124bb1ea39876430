"""The network map as it was on a day, as it is wished to be, and what has changed in between.

Ties are kept by date (`now` and `wish`); nothing is overwritten on a later day, so the map of the
first meeting can be looked at in the last one (P08). And the plan's side of it: who helps with
which goal, goals that nobody helps with, helpers whose goal has ended.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.goals import GoalRow, GoalStatus
from app.domain.network import Closeness, NetworkPersonRow, Strength, Tie, Tone

_STRENGTHS: Final = tuple(Strength)
_RINGS: Final = tuple(Closeness)


class Change(StrEnum):
    """What happened to a tie between two days."""

    NEW = "new"
    STRONGER = "stronger"
    WEAKER = "weaker"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class TieOn:
    """How a tie was seen on a day: as it is, or as it is wished to be."""

    on: date
    wish: bool
    tie: Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPerson:
    """Somebody on the map, with every view of the tie and the day they left (None: they are there).

    `person` holds the newest tie as it is.
    """

    person: NetworkPersonRow
    ties: tuple[TieOn, ...]
    left_on: date | None = None

    def on(self, day: date, *, wish: bool = False) -> Tie | None:
        """Give the tie as it was on a day; None when they weren't there (yet, or any more).

        The wish is the newest wished tie up to that day; without one it is as it is.
        """
        if self.left_on is not None and self.left_on <= day:
            return None
        known = [view for view in self.ties if view.on <= day]
        here = [view.tie for view in known if not view.wish]
        wished = [view.tie for view in known if view.wish]
        if wish and wished:
            return wished[-1]
        return here[-1] if here else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MapView:
    """One person as one picture of the map shows them."""

    person: NetworkPersonRow
    tie: Tie
    change: Change | None = None
    is_wish: bool = False

    @property
    def id(self) -> UUID:
        """The person's id."""
        return self.person.id


def stops(people: Iterable[MapPerson], today: date) -> tuple[date, ...]:
    """Give the days at which the slider stops: all on which the map changed, and today."""
    found = {today}
    for one in people:
        found |= {view.on for view in one.ties if not view.wish and view.on <= today}
        if one.left_on is not None and one.left_on <= today:
            found.add(one.left_on)
    return tuple(sorted(found))


def map_on(
    people: Sequence[MapPerson], day: date, *, wish: bool = False, since: date | None = None
) -> tuple[MapView, ...]:
    """Give the picture of a day. With `since` it says what is new, stronger, weaker; who is gone
    stays in it once, marked as gone.
    """
    found = []
    for one in people:
        tie = one.on(day, wish=wish)
        before = one.on(since) if since is not None else None
        if tie is None:
            if before is not None:
                found.append(_view(one, before, change=Change.GONE))
            continue
        change = None
        if since is not None and not wish:
            change = Change.NEW if before is None else _change(before, tie)
        is_wish = tie.tone is Tone.WISH or (wish and _moved(one.on(day), tie))
        found.append(_view(one, tie, change=change, is_wish=is_wish))
    return tuple(found)


def _view(one: MapPerson, tie: Tie, *, change: Change | None, is_wish: bool = False) -> MapView:
    shown = replace(
        one.person,
        sector=tie.sector,
        closeness=tie.closeness,
        strength=tie.strength,
        tone=tie.tone,
        also_in=tie.also_in,
    )
    return MapView(person=shown, tie=tie, change=change, is_wish=is_wish)


def _moved(now: Tie | None, wished: Tie) -> bool:
    return now is None or replace(now, spot=None) != replace(wished, spot=None)


def _change(before: Tie, after: Tie) -> Change | None:
    """A wish come true is new; strength counts before nearness."""
    if before.tone is Tone.WISH and after.tone is not Tone.WISH:
        return Change.NEW
    strength = _STRENGTHS.index(after.strength) - _STRENGTHS.index(before.strength)
    nearer = _RINGS.index(before.closeness) - _RINGS.index(after.closeness)
    moved = strength or nearer
    return Change.STRONGER if moved > 0 else Change.WEAKER if moved < 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHelp:
    """Kuka auttaa missäkin: what the plan and the map say about one another.

    `alone`: open goals that nobody helps with. `free`: people with a role in the plan but without a
    goal. `ended`: people whose goals have all been closed.
    """

    alone: tuple[GoalRow, ...] = ()
    free: tuple[NetworkPersonRow, ...] = ()
    ended: tuple[NetworkPersonRow, ...] = ()


def plan_help(people: Sequence[NetworkPersonRow], goals: Sequence[GoalRow]) -> PlanHelp:
    """Compare map and plan. Wished-for people don't help yet; pets and places may."""
    open_ids = {goal.id for goal in goals if goal.status is GoalStatus.OPEN}
    here = [one for one in people if one.tone is not Tone.WISH]
    helped = {goal_id for one in here for goal_id in one.helps_goals}
    without = [one for one in here if not open_ids & set(one.helps_goals)]
    return PlanHelp(
        alone=tuple(goal for goal in goals if goal.id in open_ids - helped),
        free=tuple(one for one in without if one.plan_role.strip() and not one.helps_goals),
        ended=tuple(one for one in without if one.helps_goals),
    )
