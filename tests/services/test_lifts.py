"""Kyyti in the store: plans of sessions, turvakielto, who goes, the calendar, earlier plans."""

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.distances import PlaceDraft, PlaceKind, Way, home_id
from app.domain.groups import Attendance, GroupDraft, Mark, RollDraft, SessionDraft, Transport
from app.domain.lifts import Driver, LiftDraft, LiftPlan, Seat
from app.errors import InvalidInput, NotFound
from app.services import caseload, distances, group_sessions, groups, lifts
from app.services.calendar import load_calendar
from app.services.distances import PlaceInUse
from app.services.vault import Store
from app.storage.erasing import erase_client
from tests.casework import NOW, TODAY, add_client, add_worker, events

OFFICE, HALL, STOP = (UUID(int=number) for number in (1, 2, 3))
_KINDS = {OFFICE: PlaceKind.OFFICE, HALL: PlaceKind.GROUP, STOP: PlaceKind.STOP}
WEEK = timedelta(weeks=1)


class Town:
    """A group in the hall today at three, two members who want a ride, one who comes alone."""

    def __init__(self, store: Store) -> None:
        self.store = store
        add_worker(store)
        for place_id, kind in _KINDS.items():
            distances.save_place(store, PlaceDraft(id=place_id, name=kind.title(), kind=kind))
        self.group = GroupDraft(
            id=uuid4(), name="Arki rullaa", weekday=2, at=time(15), place_id=HALL, kilometres=22,
            drive_minutes=24, started_on=date(2026, 9, 2),
        )  # fmt: skip
        groups.save_group(store, self.group, now=NOW, today=TODAY)
        self.onni = self.join("Demo-Onni", Transport.RIDE)
        self.leena = self.join("Demo-Leena", Transport.RIDE)
        self.veikko = self.join("Demo-Veikko", Transport.OWN)
        self.today = self.meets(TODAY)
        for start, end, kilometres, minutes in (
            (OFFICE, self.home("onni"), 12, 13), (self.home("onni"), self.home("leena"), 11, 12),
            (self.home("leena"), HALL, 9, 10), (OFFICE, HALL, 20, 22), (OFFICE, STOP, 16, 16),
            (STOP, HALL, 6, 7),
        ):  # fmt: skip
            draft = distances.load_distance(store, start, end)
            distances.save_distance(store, replace(draft, kilometres=kilometres, minutes=minutes))

    def join(self, name: str, way: Transport) -> tuple[UUID, UUID]:
        client_id = add_client(self.store, first_names=name, last_name="Testinen")
        draft = groups.new_member(self.store, self.group.id, client_id, today=date(2026, 9, 2))
        groups.save_member(self.store, replace(draft, transport=way), now=NOW, today=TODAY)
        return draft.id, client_id

    def meets(self, on: date) -> UUID:
        draft = SessionDraft(id=uuid4(), group_id=self.group.id, on=on, at=time(15))
        return group_sessions.save_session(self.store, draft, now=NOW, today=TODAY)

    def home(self, name: str) -> UUID:
        return home_id(getattr(self, name)[1])

    def seat(self, name: str, place_id: UUID | None = None) -> Seat:
        return Seat(getattr(self, name)[0], place_id or self.home(name))

    def plan(self, *riders: Seat, session_id: UUID | None = None, **more: object) -> LiftPlan:
        lift = LiftDraft(
            id=uuid4(),
            session_id=session_id or self.today,
            start_id=OFFICE,
            riders=riders,
            seats=8,
            ahead=5,
        )
        lift = replace(lift, **more)  # type: ignore[arg-type]
        plan = LiftPlan(session_id=session_id or self.today, lifts=(lift,))
        lifts.save_rides(self.store, plan)
        return plan


@pytest.fixture
def town(store: Store) -> Town:
    return Town(store)


@pytest.mark.requirement("I6.2", "E42", "E22")
def test_rides_say_who_is_picked_up_where_and_who_still_has_none(town: Town) -> None:
    assert [one.name for one in lifts.load_rides(town.store, town.today).without_ride] == [
        "Demo-Leena", "Demo-Onni",
    ]  # fmt: skip
    plan = town.plan(town.seat("onni"), town.seat("leena"), driver=Driver.MINIBUS)
    page = lifts.load_rides(town.store, town.today)
    assert page.plan == plan and page.without_ride == ()
    trip = page.trip(page.plan.lifts[0])
    assert trip is not None and trip.total == Way(64, 70)
    assert trip.shares == {town.onni[0]: 43, town.leena[0]: 21}
    assert trip.leaves == page.start - timedelta(minutes=5 + 35)
    assert ("list-shown", "rides") in events(town.store)
    assert ("record-saved", "rides") in events(town.store)


@pytest.mark.requirement("I6.2", "E42")
def test_who_does_not_come_needs_no_ride_and_weighs_no_place(town: Town) -> None:
    mark = Mark(member_id=town.leena[0], state=Attendance.TOLD, reason="client-ill")
    group_sessions.keep_roll(town.store, RollDraft(session_id=town.today, marks=(mark,)))
    page = lifts.load_rides(town.store, town.today)
    assert [one.name for one in page.without_ride] == ["Demo-Onni"]
    assert all(town.leena[0] not in one.unknown for one in page.choices)
    hall = next(one for one in page.choices if one.place_id == HALL)
    assert set(hall.unknown) == {town.onni[0], town.veikko[0]}
    assert hall.total == Way(20, 22), "the worker's own way counts"


@pytest.mark.requirement("I6.2", "R03")
def test_with_turvakielto_a_rider_has_no_place_but_home_also_in_an_older_plan(town: Town) -> None:
    town.plan(town.seat("leena", STOP))
    draft = caseload.load_client_draft(town.store, town.leena[1])
    hidden = replace(draft, protected=True, address="Salokuja 7")
    caseload.save_client(town.store, hidden, now=NOW, today=TODAY)
    page = lifts.load_rides(town.store, town.today)
    assert page.plan.lifts[0].riders == (town.seat("leena"),)
    with pytest.raises(NotFound):
        town.plan(town.seat("leena", STOP))
    assert "salok" not in repr(page).casefold()


@pytest.mark.requirement("I6.2")
def test_no_ride_starts_or_stops_at_the_home_of_somebody_else(town: Town) -> None:
    home = town.home("veikko")
    with pytest.raises(NotFound):
        town.plan(town.seat("leena", home))
    with pytest.raises(NotFound):
        town.plan(town.seat("leena"), start_id=town.home("leena"))
    with pytest.raises(NotFound):
        lifts.choose_place(town.store, town.today, home)
    with pytest.raises(NotFound):
        town.plan(Seat(uuid4(), STOP))
    with pytest.raises(InvalidInput):
        town.plan(seats=None)
    assert lifts.load_rides(town.store, town.today).plan.lifts == ()


@pytest.mark.requirement("I6.2")
def test_the_next_session_takes_over_the_last_plan_for_those_who_still_belong(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena", STOP))
    member = groups.load_member(town.store, town.onni[0])
    groups.save_member(town.store, replace(member, left_on=TODAY), now=NOW, today=TODAY)
    later = town.meets(TODAY + WEEK)
    page = lifts.load_rides(town.store, later)
    assert page.plan.lifts == () and page.earlier is not None
    lifts.save_rides(town.store, page.earlier)
    page = lifts.load_rides(town.store, later)
    assert page.plan.lifts[0].riders == (town.seat("leena", STOP),)
    assert len(lifts.load_rides(town.store, town.today).plan.lifts[0].riders) == 2


@pytest.mark.requirement("I6.2", "E42")
def test_another_place_of_a_session_is_in_the_calendar_without_the_usual_kilometres(
    town: Town,
) -> None:
    def driven() -> list[int | None]:
        page = load_calendar(town.store, TODAY, TODAY, now=NOW)
        return [one.kilometres for one in page.items]

    assert driven() == [22]
    lifts.choose_place(town.store, town.today, OFFICE)
    assert lifts.load_rides(town.store, town.today).place_id == OFFICE
    assert driven() == [None]
    lifts.choose_place(town.store, town.today, None)
    assert driven() == [22]


@pytest.mark.requirement("I6.2")
def test_a_place_at_which_something_is_planned_stays(town: Town) -> None:
    town.plan(town.seat("leena", STOP))
    for place_id in (HALL, STOP, OFFICE):
        with pytest.raises(PlaceInUse):
            distances.remove_place(town.store, place_id)
    lifts.save_rides(town.store, LiftPlan(session_id=town.today))
    distances.remove_place(town.store, STOP)


@pytest.mark.requirement("I6.2")
def test_a_client_who_goes_takes_only_the_own_seat_along(town: Town) -> None:
    town.plan(town.seat("onni"), town.seat("leena"))
    with town.store.write() as session:
        gone = erase_client(session, town.leena[1])
    assert (gone.counts["lift_seat"], gone.counts.get("lift")) == (1, None)
    assert lifts.load_rides(town.store, town.today).plan.lifts[0].riders == (town.seat("onni"),)
