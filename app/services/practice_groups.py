"""What the practice story tells of a group: its members' goals, its sessions and who came."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from app.domain.distances import home_id
from app.domain.groups import GroupDraft, Mark, MemberDraft, RollDraft, SessionDraft
from app.domain.lifts import Driver, LiftDraft, LiftPlan, Seat
from app.services.group_rows import group_draft
from app.services.group_sessions import save_roll, save_session
from app.services.groups import save_group, save_member
from app.services.lifts import confirm_rides, save_rides
from app.services.practice_drafts import known, made, moment
from app.services.practice_story import Act, practice_id
from app.storage.schema.group import ActivityGroup, GroupSession
from app.storage.store import Store


def _group(store: Store, act: Act) -> None:
    group_id, values = practice_id("group", act.values["key"]), dict(act.values)
    if "meets_at" in values:
        values["place_id"] = practice_id("place", values["meets_at"])
    save_group(store, made(GroupDraft, values, id=group_id), **moment(act))


def _group_member(store: Store, act: Act) -> None:
    group_id = practice_id("group", act.values["group"])
    ids = {"group_id": group_id, "client_id": practice_id(act.client)}
    draft = made(MemberDraft, act.values, id=practice_id(group_id, act.client), **ids)
    save_member(store, draft, **moment(act))


def _group_session(store: Store, act: Act) -> None:
    """A session is planned; with a `roll` it was held, and the entries went to the members."""
    group_id = practice_id("group", act.values["group"])
    with store.write() as session:  # all acts are one transaction: a read would not see it
        group = group_draft(session.get_one(ActivityGroup, group_id))
        there = session.scalars(
            select(GroupSession).where(
                GroupSession.group_id == group_id, GroupSession.on == act.values["on"]
            )
        ).first()
        session_id = there.id if there else practice_id(group_id, act.values["key"])
        version = there.version if there else 0
    usual = {"group_id": group_id, "at": group.at, "minutes": group.minutes}
    planned = usual | known(SessionDraft, act.values) | {"id": session_id, "version": version}
    save_session(store, made(SessionDraft, planned), **moment(act))
    if "ride" in act.values:
        save_rides(store, _rides(session_id, group_id, act.values["ride"]))
        confirm_rides(store, session_id, moment(act)["now"])
    told: Mapping[str, Any] = act.values.get("roll", {})
    if not told:
        return
    marks = [
        made(Mark, values, member_id=practice_id(group_id, client))
        for client, values in told.items()
    ]
    roll = RollDraft(session_id=session_id, common_text=act.values.get("common_text", ""))
    save_roll(store, replace(roll, marks=tuple(marks)), **moment(act))


def _rides(session_id: UUID, group_id: UUID, told: Mapping[str, Any]) -> LiftPlan:
    """One vehicle from the office; the riders are picked up at home, in the order told."""
    riders = tuple(
        Seat(practice_id(group_id, client), home_id(practice_id(client)))
        for client in told["riders"]
    )
    lift = LiftDraft(
        id=practice_id(session_id, "lift"),
        session_id=session_id,
        driver=Driver(told["driver"]),
        seats=told["seats"],
        start_id=practice_id("place", "office"),
        riders=riders,
    )
    return LiftPlan(session_id=session_id, lifts=(lift,))


GROUP_ACTS: Final[Mapping[str, Callable[[Store, Act], None]]] = MappingProxyType(
    {"group": _group, "group_member": _group_member, "group_session": _group_session}
)
