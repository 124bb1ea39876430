"""Kyyti: the rides of a group's session, and where the session is with the least driving.

A rider is picked up at a place of nobody or at the own home; with turvakielto only there, so that
no list, page or paper has another place to tell. A lift sets out from a place of nobody: whatever
names a home would go with its client.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.distances import PlaceKind, PlaceRow, home_id
from app.domain.groups import Attendance, MemberRow, Transport
from app.domain.lifts import LiftDraft, LiftPlan, Rider, RidesPage, Seat
from app.domain.meeting_points import weigh_places
from app.errors import NotFound
from app.services.distances import distance_table, places_of, stand
from app.services.draft_rows import drop_draft
from app.services.group_rows import member_rows, session_row
from app.services.group_sessions import book_session
from app.services.lift_rows import lift_draft, plan_of
from app.services.record_rows import refuse, required
from app.services.use_events import list_shown, record_act
from app.storage.schema.client import Client
from app.storage.schema.group import ActivityGroup, GroupMember, GroupSession
from app.storage.schema.travel import Lift, LiftSeat, TravelPlace
from app.storage.store import Store
from app.storage.use_log import log_use

_AWAY = frozenset((Attendance.TOLD, Attendance.ABSENT, Attendance.REMOTE))
_MEETS_AT = frozenset((PlaceKind.GROUP, PlaceKind.OFFICE, PlaceKind.OTHER))


def load_rides(store: Store, session_id: UUID, *, logged: bool = True) -> RidesPage:
    """Give the rides of a session with who may ride along; one view with the members' ids.

    Raises:
        NotFound: there is no such session.
    """
    with store.write() if logged else store.read() as session:
        page = rides_of(session, session_id)
        if logged:
            log_use(session, list_shown("rides", (one.client_id for one in page.riders)))
    return page


def rides_of(session: Session, session_id: UUID) -> RidesPage:
    """Give the same inside the transaction of another use case, which logs it."""
    row = required(session, GroupSession, session_id, "group-session")
    group = session.get_one(ActivityGroup, row.group_id)
    members = member_rows(session, row.group_id, row.on, session_id)
    protected = _protected(session)
    riders = tuple(_rider(one, protected) for one in members)
    places = tuple(places_of(session))
    known = {one.id for one in places} | {one.home for one in riders}
    table = distance_table(session, known)
    comers = {one.member_id: one.home for one in riders if one.comes}
    if base := base_of(places):
        comers[base] = base  # the worker comes too
    earlier = _earlier(session, row, {one.member_id for one in riders})
    return RidesPage(
        group_id=group.id,
        group_name=group.name,
        session_id=session_id,
        start=session_row(row).start,
        minutes=row.minutes,
        place_id=row.place_id or group.place_id,
        usual_place_id=group.place_id,
        plan=_from_home(plan_of(session, session_id), riders),
        earlier=None if earlier is None else _from_home(earlier, riders),
        riders=riders,
        places=places,
        table=table,
        confirmed=row.rides_confirmed_at is not None,
        choices=weigh_places((one.id for one in places if one.kind in _MEETS_AT), comers, table),
    )


def save_rides(store: Store, plan: LiftPlan) -> None:
    """Save all lifts of a session as they stand; what was there before is no more.

    Raises:
        InvalidInput: a lift has no seats.
        NotFound: the session, a member or a place isn't there, or may not be used here.
    """
    with store.write() as session:
        _write(session, plan)
        log_use(session, record_act("record-saved", "rides", plan.session_id, None))


def confirm_rides(store: Store, session_id: UUID, at: datetime | None) -> None:
    """Note that who drives and who rides know of it; None takes that back.

    Raises:
        NotFound: there is no such session.
    """
    with store.write() as session:
        row = required(session, GroupSession, session_id, "group-session")
        row.rides_confirmed_at = at
        log_use(session, record_act("record-saved", "rides", session_id, None))


def new_lift(session_id: UUID, start_id: UUID | None) -> LiftDraft:
    """Give an empty form of a lift that sets out from the office."""
    return LiftDraft(id=uuid4(), session_id=session_id, start_id=start_id)


def load_lift(store: Store, session_id: UUID, lift_id: UUID | None) -> LiftDraft:
    """Give a lift to be changed, or an empty form: who rides in it is not asked here.

    Raises:
        NotFound: there is no such lift.
    """
    with store.read() as session:
        if lift_id is None:
            return new_lift(session_id, base_of(places_of(session)))
        return lift_draft(required(session, Lift, lift_id, "lift"))


def save_lift(store: Store, draft: LiftDraft) -> LiftPlan:
    """Save one lift; who rides in it stays. Give the session's plan as it was before.

    Raises:
        InvalidInput: seats or minutes are missing or out of range.
        NotFound: the session or the place isn't there, or the place is a home.
    """
    with store.write() as session:
        before = plan_of(session, draft.session_id)
        kept = next((one.riders for one in before.lifts if one.id == draft.id), ())
        _write(session, before.with_lift(replace(draft, riders=kept)))
        drop_draft(session, "lift", draft.id)
        log_use(session, record_act("record-saved", "rides", draft.session_id, None))
        return before


def _write(session: Session, plan: LiftPlan) -> None:
    """Put a session's lifts in the place of those that were there."""
    for lift in plan.lifts:
        refuse(lift.problems())
    row = required(session, GroupSession, plan.session_id, "group-session")
    row.rides_confirmed_at = None
    for before in session.scalars(select(Lift).where(Lift.session_id == row.id)).all():
        session.delete(before)
    session.flush()
    for position, draft in enumerate(plan.lifts):
        session.add(_lift(session, row, draft, position))
        session.flush()


def choose_place(store: Store, session_id: UUID, place_id: UUID | None) -> None:
    """Let a session be at another place (None: the group's usual one), also in the calendar.

    Raises:
        NotFound: there is no such session, or the place is a home.
    """
    with store.write() as session:
        row = required(session, GroupSession, session_id, "group-session")
        if place_id is not None:
            _place_of_nobody(session, place_id)
        group = session.get_one(ActivityGroup, row.group_id)
        row.place_id = None if place_id == group.place_id else place_id
        row.rides_confirmed_at = None
        book_session(session, row, group)
        log_use(session, record_act("record-saved", "group-session", session_id, None))


def base_of(places: Iterable[PlaceRow]) -> UUID | None:
    """Give the office where a day begins and ends; None where none is written."""
    return next((one.id for one in places if one.kind is PlaceKind.OFFICE), None)


def _protected(session: Session) -> frozenset[UUID]:
    return frozenset(session.scalars(select(Client.id).where(Client.protected.is_(True))))


def _rider(row: MemberRow, protected: frozenset[UUID]) -> Rider:
    draft = row.draft
    return Rider(
        member_id=draft.id,
        client_id=draft.client_id,
        name=row.shown_name,
        initials=row.initials,
        wants_ride=draft.transport is Transport.RIDE,
        comes=row.mark.state not in _AWAY and draft.transport is not Transport.REMOTE,
        protected=draft.client_id in protected,
        home=home_id(draft.client_id),
    )


def _lift(session: Session, row: GroupSession, draft: LiftDraft, position: int) -> Lift:
    if draft.start_id is not None:
        _place_of_nobody(session, draft.start_id)
    return Lift(
        id=draft.id,
        session_id=row.id,
        position=position,
        driver=draft.driver.value,
        seats=draft.seats,
        start_id=draft.start_id,
        ahead=draft.ahead,
        and_back=draft.and_back,
        riders=[
            _seat(session, row, draft.id, seat, number) for number, seat in enumerate(draft.riders)
        ],
    )


def _seat(
    session: Session, row: GroupSession, lift_id: UUID, seat: Seat, position: int
) -> LiftSeat:
    member = required(session, GroupMember, seat.member_id, "group-member")
    if member.group_id != row.group_id:
        raise NotFound(kind="group-member")
    client = session.get_one(Client, member.client_id)
    if seat.place_id == home_id(client.id):
        stand(session, seat.place_id)
    elif client.protected:
        raise NotFound(kind="travel-place")
    else:
        _place_of_nobody(session, seat.place_id)
    return LiftSeat(
        id=uuid5(lift_id, seat.member_id.hex),
        member_id=seat.member_id,
        place_id=seat.place_id,
        position=position,
    )


def _place_of_nobody(session: Session, place_id: UUID) -> None:
    if required(session, TravelPlace, place_id, "travel-place").client_id is not None:
        raise NotFound(kind="travel-place")


def _earlier(session: Session, row: GroupSession, members: set[UUID]) -> LiftPlan | None:
    """The newest plan of an earlier session, as one of this session."""
    query = (
        select(GroupSession.id)
        .join(Lift, Lift.session_id == GroupSession.id)
        .where(GroupSession.group_id == row.group_id, GroupSession.on < row.on)
        .order_by(GroupSession.on.desc())
        .limit(1)
    )
    found = session.scalars(query).first()
    return None if found is None else _again(plan_of(session, found), row.id, members)


def _again(plan: LiftPlan, session_id: UUID, members: set[UUID]) -> LiftPlan:
    lifts = tuple(
        replace(
            lift,
            id=uuid5(session_id, lift.id.hex),
            session_id=session_id,
            riders=tuple(seat for seat in lift.riders if seat.member_id in members),
        )
        for lift in plan.lifts
    )
    return LiftPlan(session_id=session_id, lifts=lifts)


def _from_home(plan: LiftPlan, riders: Iterable[Rider]) -> LiftPlan:
    """With turvakielto, also one that came later, no other place than the home stands in a plan."""
    homes = {one.member_id: one.home for one in riders if one.protected}
    lifts = tuple(
        replace(
            lift,
            riders=tuple(
                Seat(seat.member_id, homes.get(seat.member_id, seat.place_id))
                for seat in lift.riders
            ),
        )
        for lift in plan.lifts
    )
    return replace(plan, lifts=lifts)
