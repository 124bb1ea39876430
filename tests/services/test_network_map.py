"""The network map over time: moving and undoing, wishes, contact log, the shared directory."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.domain.goals import GoalStatus
from app.domain.meetings import AgreedMatter, ContactForm, Participant
from app.domain.network import Closeness, NetworkPersonDraft, Sector, Spot, Strength, Tie, Tone
from app.domain.network_map import Change, map_on, plan_help, stops
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import goals, network, network_map, search, service_directory
from app.services.vault import Store
from tests.casework import (
    NOW,
    TODAY,
    add_client,
    add_goal,
    add_worker,
    events,
    goal,
    log,
    visit,
)

LATER = TODAY + timedelta(days=30)
FAR = Tie(sector=Sector.FRIENDS, closeness=Closeness.FAR, spot=Spot(0.2, 0.7))


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client of a store that has its worker."""
    add_worker(store)
    return add_client(store)


def add(store: Store, client_id: UUID, label: str, *, on: date = TODAY, **more: Any) -> UUID:
    draft = replace(network.new_person_draft(client_id), label=label, **more)
    return network.save_person(store, draft, now=NOW, today=on)


def tie(store: Store, client_id: UUID, day: date, *, wish: bool = False) -> Tie | None:
    (one,) = network_map.load_map(store, client_id, logged=False)
    return one.on(day, wish=wish)


@pytest.mark.requirement("P08", "I5.1")
def test_drag_changes_ring_and_sector_and_undo_brings_all_back(
    store: Store, client_id: UUID
) -> None:
    person = add(store, client_id, "Sisko")
    first = tie(store, client_id, TODAY)
    before = network_map.move_person(store, person, FAR, today=LATER)
    assert before == first
    assert tie(store, client_id, LATER) == FAR
    assert tie(store, client_id, TODAY) == first
    network_map.move_person(store, person, before, today=LATER)
    (one,) = network_map.load_map(store, client_id, logged=False)
    assert [(view.on, view.tie) for view in one.ties] == [(TODAY, first)]
    assert events(store).count(("person-moved", "network-person")) == 2


@pytest.mark.requirement("P08", "I5.1")
def test_a_hand_placed_one_is_kept_and_is_no_change_of_the_tie(
    store: Store, client_id: UUID
) -> None:
    person = add(store, client_id, "Sisko", sector=Sector.FRIENDS)
    here = Tie(sector=Sector.FRIENDS, spot=Spot(0.9, 0.1))
    network_map.move_person(store, person, here, today=LATER)
    form = network.load_person_draft(store, person)
    network.save_person(store, replace(form, strength=Strength.STRONG), now=NOW, today=LATER)
    (one,) = network_map.load_map(store, client_id, logged=False)
    assert [view.on for view in one.ties] == [TODAY, LATER]
    assert one.ties[-1].tie == replace(here, strength=Strength.STRONG)
    form = network.load_person_draft(store, person)
    network.save_person(store, replace(form, closeness=Closeness.NEAR), now=NOW, today=LATER)
    moved = tie(store, client_id, LATER)
    assert moved is not None and moved.spot is None


@pytest.mark.requirement("P08", "I5.1")
def test_now_and_wish_are_kept_apart(store: Store, client_id: UUID) -> None:
    person = add(store, client_id, "Naapuri", closeness=Closeness.FAR)
    near = Tie(sector=Sector.FAMILY, closeness=Closeness.NEAR)
    assert network_map.move_person(store, person, near, wish=True, today=LATER) is None
    people = network_map.load_map(store, client_id, logged=False)
    (now,), (wish,) = map_on(people, LATER), map_on(people, LATER, wish=True)
    assert (now.tie.closeness, now.is_wish) == (Closeness.FAR, False)
    assert (wish.tie.closeness, wish.is_wish) == (Closeness.NEAR, True)
    network_map.move_person(store, person, None, wish=True, today=LATER)
    assert tie(store, client_id, LATER, wish=True) == tie(store, client_id, LATER)
    assert events(store).count(("person-wished", "network-person")) == 2


@pytest.mark.requirement("P08", "I5.1")
def test_a_slider_over_dates_tells_new_stronger_gone(store: Store, client_id: UUID) -> None:
    weak: dict[str, Any] = {"strength": Strength.WEAK}
    sister, uncle = add(store, client_id, "Sisko", **weak), add(store, client_id, "Eno")
    add(store, client_id, "Kela", on=LATER, sector=Sector.SERVICES)
    add(store, client_id, "Työpaja", on=LATER, tone=Tone.WISH)
    network_map.move_person(store, sister, Tie(strength=Strength.STRONG), today=LATER)
    network.end_person(store, uncle, on=LATER, now=NOW)
    people = network_map.load_map(store, client_id, logged=False)
    assert stops(people, LATER + timedelta(days=5)) == (TODAY, LATER, LATER + timedelta(days=5))
    changes = {view.person.label: view.change for view in map_on(people, LATER, since=TODAY)}
    assert changes == {
        "Sisko": Change.STRONGER,
        "Eno": Change.GONE,
        "Kela": Change.NEW,
        "Työpaja": Change.NEW,
    }
    assert {view.person.label for view in map_on(people, TODAY)} == {"Sisko", "Eno"}


@pytest.mark.requirement("P08", "I5.1")
def test_a_helper_whose_goal_ends_is_told_and_goals_without_a_helper_too(
    store: Store, client_id: UUID
) -> None:
    ending, alone = add_goal(store, goal(client_id)), add_goal(store, goal(client_id))
    add(store, client_id, "Sisko", helps_goals=(ending,))
    add(store, client_id, "Ohjaaja", plan_role="Tapaa viikoittain")
    add(store, client_id, "Työpaja", tone=Tone.WISH, helps_goals=(alone,))
    people = network.list_network(store, client_id)
    found = plan_help(people, goals.list_goals(store, client_id))
    assert [one.label for one in found.free] == ["Ohjaaja"]
    assert ([one.id for one in found.alone], found.ended) == ([alone], ())
    form = goals.load_goal_draft(store, ending)
    closed = replace(form, status=GoalStatus.ACHIEVED, reason="Onnistui")
    goals.save_goal(store, closed, now=NOW, today=TODAY)
    found = plan_help(people, goals.list_goals(store, client_id))
    assert [one.label for one in found.ended] == ["Sisko"]


@pytest.mark.requirement("I5.1")
def test_a_person_in_two_sectors_is_one_person(store: Store, client_id: UUID) -> None:
    """The neighbour who is a workmate too; the sector they stand in is named once."""
    add(
        store,
        client_id,
        "Naapuri",
        sector=Sector.FRIENDS,
        also_in=(Sector.WORK, Sector.FRIENDS),
    )
    (row,) = network.list_network(store, client_id)
    assert (row.sector, row.also_in) == (Sector.FRIENDS, (Sector.WORK,))


@pytest.mark.requirement("I5.1")
@pytest.mark.parametrize("name", ["ä" * 200, "أختي الكبيرة سلمى", "דודה רחל", "👩‍👧 Äiti"])
def test_names_of_200_characters_and_right_to_left_names_come_back(
    store: Store, client_id: UUID, name: str
) -> None:
    add(store, client_id, name)
    (one,) = network_map.load_map(store, client_id)
    assert one.person.label == name
    with pytest.raises(InvalidInput):
        add(store, client_id, "ä" * 201)


@pytest.mark.requirement("K13", "P35", "I5.1")
def test_contact_log_and_last_contact_from_the_meetings(store: Store, client_id: UUID) -> None:
    person = add(store, client_id, "Sisko")
    promised = AgreedMatter(id=UUID(int=7), text="Soittaa perjantaina", who="sisko")
    mine = AgreedMatter(id=UUID(int=8), text="Varaan ajan", who="worker")
    log(
        store,
        visit(
            client_id,
            form=ContactForm.NETWORK,
            participants=(Participant(role="Sisko"),),
            agreed=(promised, mine),
        ),
    )
    log(store, visit(client_id, on=TODAY - timedelta(days=7)))
    (contact,) = network_map.contact_log(store, person)
    assert (contact.on, contact.form) == (TODAY, "network")
    assert contact.promised == ("Soittaa perjantaina",)
    assert ("opened", "network-contacts") in events(store)


@pytest.mark.requirement("R06", "R03", "I5.1")
def test_the_number_is_given_and_logged_but_never_with_turvakielto(
    store: Store, client_id: UUID
) -> None:
    sister = add(store, client_id, "Sisko", phone="040 000 0002")
    hidden = add(store, client_id, "Äiti", phone="040 000 0003", protected=True)
    assert network_map.reveal_number(store, sister) == "040 000 0002"
    assert network_map.reveal_number(store, hidden) == ""
    assert events(store).count(("number-shown", "network-person")) == 2


@pytest.mark.requirement("P08", "I5.1")
def test_who_was_taken_off_comes_back_by_undo(store: Store, client_id: UUID) -> None:
    person = add(store, client_id, "Sisko")
    network.end_person(store, person, on=TODAY, now=NOW)
    with pytest.raises(NotFound):
        network_map.move_person(store, person, FAR, today=TODAY)
    network_map.bring_back(store, person)
    assert [row.label for row in network.list_network(store, client_id)] == ["Sisko"]
    assert [hit.record_id for hit in search.search(store, "sisko")] == [person]
    with pytest.raises(NotFound):
        network_map.move_person(store, person, None, today=TODAY)


@pytest.mark.requirement("I5.1")
def test_a_form_filled_before_a_move_does_not_undo_it(store: Store, client_id: UUID) -> None:
    person = add(store, client_id, "Sisko")
    form = network.load_person_draft(store, person)
    network_map.move_person(store, person, FAR, today=TODAY)
    with pytest.raises(ChangedElsewhere):
        network.save_person(store, replace(form, plan_role="Soittaa"), now=NOW, today=TODAY)


@pytest.mark.requirement("S11", "I5.1")
def test_the_shared_directory_of_services_is_one_for_all_clients(
    store: Store, client_id: UUID
) -> None:
    other = add_client(store, first_names="Demo-Eero")
    entry = replace(service_directory.new_service(), name="  Teatteri ", phone="03 000 0001")
    service_directory.save_service(store, entry)
    assert service_directory.save_service(store, entry) == entry.id
    (known,) = service_directory.list_services(store)
    assert (known.name, known.version) == ("Teatteri", 1)
    for one in (client_id, other):
        add(store, one, "Teatteri", kind="organisation", service_id=entry.id)
    service_directory.save_service(store, replace(known, phone="03 000 0009"))
    for one in (client_id, other):
        assert [row.phone for row in network.list_network(store, one)] == ["03 000 0009"]
    with pytest.raises(ChangedElsewhere):
        service_directory.save_service(store, replace(known, phone="1"))
    with pytest.raises(InvalidInput):
        service_directory.save_service(store, replace(known, name=" "))


@pytest.mark.requirement("S11")
def test_an_entry_retires_and_who_stands_on_a_map_stays(store: Store, client_id: UUID) -> None:
    entry = replace(service_directory.new_service(), name="Kirjasto", phone="03 000 0001")
    service_directory.save_service(store, entry)
    add(store, client_id, "Kirjasto", kind="place", service_id=entry.id)
    for _ in range(2):  # twice is once
        service_directory.retire_service(store, entry.id, on=TODAY)
    (row,) = network.list_network(store, client_id)
    assert (row.label, row.service_id, row.phone) == ("Kirjasto", entry.id, "03 000 0001")
    assert service_directory.list_services(store) == ()
    (there,) = service_directory.list_services(store, also=entry.id)
    assert there.retired_on == TODAY
    service_directory.offer_again(store, entry.id)
    assert [one.name for one in service_directory.list_services(store)] == ["Kirjasto"]
    assert events(store).count(("service-retired", "service-directory")) == 1
    with pytest.raises(NotFound):
        service_directory.retire_service(store, UUID(int=9), on=TODAY)


@pytest.mark.requirement("I5.1")
def test_a_draft_of_the_dialog_keeps_the_new_fields(client_id: UUID) -> None:
    from app.services.payloads import from_payload, to_payload

    draft = NetworkPersonDraft(
        id=UUID(int=1), client_id=client_id, also_in=(Sector.WORK,), service_id=UUID(int=2)
    )
    assert from_payload("person", to_payload(draft), 1) == draft


@pytest.mark.requirement("K13", "P35", "I5.1")
def test_contact_log_follows_the_person_not_the_name_of_a_role(
    store: Store, client_id: UUID
) -> None:
    """A friend is called otherwise later, and another friend comes under the old name."""
    first = add(store, client_id, "Ystävä")
    promised = AgreedMatter(id=UUID(int=7), text="Soittaa", who="Ystävä")
    people = (Participant(role="Ystävä"),)
    log(store, visit(client_id, participants=people, agreed=(promised,)))
    form = network.load_person_draft(store, first)
    network.save_person(store, replace(form, label="Paras ystävä"), now=NOW, today=TODAY)
    second = add(store, client_id, "Ystävä")

    (contact,) = network_map.contact_log(store, first)
    assert contact.promised == ("Soittaa",)
    assert network_map.contact_log(store, second) == ()
    last = {row.id: row.last_contact for row in network.list_network(store, client_id)}
    assert last == {first: TODAY, second: None}


@pytest.mark.requirement("K13", "I5.1")
def test_of_two_with_one_name_the_chosen_one_took_part(store: Store, client_id: UUID) -> None:
    chosen, other = add(store, client_id, "Ystävä"), add(store, client_id, "Ystävä")
    log(store, visit(client_id, participants=(Participant(role="Ystävä", person_id=chosen),)))
    log(store, visit(client_id, participants=(Participant(role="Ystävä"),)))  # nobody can tell
    assert len(network_map.contact_log(store, chosen)) == 1
    assert network_map.contact_log(store, other) == ()
