"""Matkataulukko in the store: homes without addresses, turvakielto, undo, a client who goes."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from app.domain.distances import DistanceDraft, PlaceDraft, PlaceKind, Way, home_id, pair_id
from app.domain.problems import Problem
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import distances
from app.services.vault import Store
from app.storage.erasing import erase_client
from app.storage.schema.client import Client
from tests.casework import TODAY, add_client, add_worker, events


def add_place(store: Store, name: str, kind: PlaceKind = PlaceKind.OTHER) -> UUID:
    return distances.save_place(store, PlaceDraft(id=uuid4(), name=name, kind=kind))


def write_way(store: Store, start: UUID, end: UUID, kilometres: int, minutes: int) -> None:
    draft = distances.load_distance(store, start, end)
    distances.save_distance(store, replace(draft, kilometres=kilometres, minutes=minutes))


@pytest.mark.requirement("I6.2", "E42")
def test_the_worker_writes_places_and_ways_and_homes_are_there_by_themselves(store: Store) -> None:
    add_worker(store)
    aino = add_client(store, address="Salokuja 7")
    library = add_place(store, " Kirjasto ", PlaceKind.GROUP)
    office = add_place(store, "Toimisto", PlaceKind.OFFICE)
    home = home_id(aino)
    write_way(store, office, home, 34, 32)
    page = distances.load_distances(store)
    assert [(one.name, one.kind) for one in page.places] == [
        ("Toimisto", PlaceKind.OFFICE), ("Kirjasto", PlaceKind.GROUP),
        ("Demo-Aino Esimerkki", PlaceKind.HOME),
    ]  # fmt: skip
    assert page.table.way(home, office) == Way(34, 32)
    assert page.table.way(home, library) is None
    assert "Salokuja" not in repr(page)
    assert ("list-shown", "distances") in events(store)


@pytest.mark.requirement("I6.2", "R03")
def test_no_name_of_a_place_tells_where_somebody_with_turvakielto_lives(store: Store) -> None:
    add_worker(store)
    stop = add_place(store, "Salokujan pysäkki")
    hidden = add_client(store, protected=True, address="Salokuja 7")
    with pytest.raises(InvalidInput) as told:
        add_place(store, "Salokujalla")
    assert told.value.values["problems"] == (Problem("address-of-protected", "name"),)
    page = distances.load_distances(store)
    names = {one.id: one.name for one in page.places}
    assert names[stop] == "", "a name that stood before is not shown"
    assert names[home_id(hidden)] == "Demo-Aino Esimerkki"
    assert "salok" not in repr(page).casefold()


@pytest.mark.requirement("I6.2")
def test_what_is_saved_twice_changed_elsewhere_or_of_nowhere(store: Store) -> None:
    office, stop = add_place(store, "Toimisto"), add_place(store, "Pysäkki")
    first = replace(distances.load_distance(store, office, stop), kilometres=5, minutes=6)
    assert distances.save_distance(store, first) == distances.save_distance(store, first)
    assert distances.load_distance(store, stop, office).start_id == office, "one pair, one row"
    with pytest.raises(ChangedElsewhere):
        distances.save_distance(store, replace(first, kilometres=7))
    nowhere = uuid4()
    away = DistanceDraft(
        id=pair_id(office, nowhere), start_id=office, end_id=nowhere, kilometres=1, minutes=1
    )
    with pytest.raises(NotFound):
        distances.save_distance(store, away)
    for act in (distances.load_place, distances.remove_place):
        with pytest.raises(NotFound):
            act(store, nowhere)
    with pytest.raises(NotFound):
        distances.remove_distance(store, office, nowhere)


@pytest.mark.requirement("I6.2")
def test_a_removed_place_comes_back_with_its_distances(store: Store) -> None:
    office, stop = add_place(store, "Toimisto"), add_place(store, "Pysäkki")
    write_way(store, office, stop, 5, 6)
    removed = distances.remove_place(store, stop)
    assert [one.id for one in distances.load_distances(store).places] == [office]
    distances.put_place_back(store, removed)
    assert distances.load_distances(store).table.way(stop, office) == Way(5, 6)
    kept = distances.load_distance(store, office, stop)
    distances.remove_distance(store, office, stop)
    assert distances.load_distances(store).table.way(stop, office) is None
    distances.write_again(store, kept)
    assert distances.load_distances(store).table.way(stop, office) == Way(5, 6)


@pytest.mark.requirement("I6.2")
def test_a_home_goes_with_its_client_and_nothing_else_does(store: Store) -> None:
    add_worker(store)
    aino, other = add_client(store), add_client(store, first_names="Demo-Leena")
    office = add_place(store, "Toimisto")
    for client_id in (aino, other):
        write_way(store, office, home_id(client_id), 9, 10)
    with store.write() as session:
        gone = erase_client(session, aino)
        session.get_one(Client, other).ended_on = TODAY
    assert (gone.counts["travel_place"], gone.counts["distance"]) == (1, 1)
    page = distances.load_distances(store)
    assert [one.id for one in page.places] == [office], "a closed case has no home in the lists"
    assert page.table.way(office, home_id(aino)) is None
