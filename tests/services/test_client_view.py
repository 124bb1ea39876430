"""Asiakasnäkymä: what one client is shown of the store, and what she can add to it."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.client_view import ClientRemarkDraft, ClientView
from app.domain.goals import StepStatus
from app.domain.network import NetworkPersonDraft, Tone
from app.errors import InvalidInput, NotFound
from app.services import client_view, drafts, goals, network, summary
from app.services.vault import Store
from tests import casework
from tests.casework import NOW, TODAY


@pytest.fixture
def aino(store: Store) -> UUID:
    casework.add_worker(store)
    return casework.add_client(store, own_worker="Demo-Pekka Pari", own_worker_title="Ohjaaja")


def load(store: Store, client_id: UUID) -> ClientView:
    return client_view.load_client_view(store, client_id, now=NOW)


@pytest.mark.requirement("I5.2", "S17")
def test_asiakasnakyma_shows_only_this_clients_plan_steps_team_and_agreed_matters(
    store: Store, aino: UUID
) -> None:
    other = casework.add_client(store, first_names="Demo-Eero", last_name="Toinen")
    for client in (aino, other):
        casework.add_goal(store, casework.goal(client, title=f"Tavoite {client}"))
        person = NetworkPersonDraft(id=client, client_id=client, label=f"Sisko {client}")
        network.save_person(store, person, now=NOW, today=TODAY)
        casework.log(store, casework.visit(client, client_words=f"Sanat {client}"))
    view = load(store, aino)

    assert view.first_name == "Demo-Aino" and "Esimerkki" not in repr(view)
    assert [goal.title for goal in view.goals] == [f"Tavoite {aino}"]
    assert [one.label for one in view.team] == ["Demo-Pekka Pari", f"Sisko {aino}"]
    assert [one.text for one in view.words] == [f"Sanat {aino}"]
    assert str(other) not in repr(view)
    assert "Käytiin yhdessä" not in repr(view)  # the worker's note


@pytest.mark.requirement("I5.2", "P08")
def test_the_team_says_who_helps_with_what_and_whom_the_client_only_wishes_for(
    store: Store, aino: UUID
) -> None:
    goal_id = casework.add_goal(store, casework.goal(aino, title="Lähden kotoa"))
    people = (
        NetworkPersonDraft(id=uuid4(), client_id=aino, label="Äiti", tone=Tone.WISH),
        NetworkPersonDraft(id=uuid4(), client_id=aino, label="Sisko", helps_goals=(goal_id,)),
    )
    for person in people:
        network.save_person(store, person, now=NOW, today=TODAY)

    _, sister, mother = load(store, aino).team
    assert (sister.label, sister.helps, sister.wished) == ("Sisko", ("Lähden kotoa",), False)
    assert (mother.label, mother.wished) == ("Äiti", True)


@pytest.mark.requirement("I5.2", "A5")
def test_what_is_shown_is_one_view_and_what_the_client_adds_is_a_change(
    store: Store, aino: UUID
) -> None:
    casework.add_goal(store, casework.goal(aino))
    before = len(casework.events(store))
    view = load(store, aino)
    client_view.load_client_view(store, aino, now=NOW, logged=False)
    goal = view.goals[0]
    goals.set_step(
        store, goal.id, goal.steps[0].id, StepStatus.DONE, now=NOW, today=TODAY, by_client=True
    )
    remark = ClientRemarkDraft(id=view.remark.id, client_id=aino, text="  Meni hyvin.  ")
    client_view.save_remark(store, remark, now=NOW, today=TODAY)

    assert casework.events(store)[before:] == [
        ("opened", "client-view"),
        ("step-marked-by-client", "goal"),
        ("remark-written", "client-remark"),
    ]
    shown = load(store, aino)
    assert shown.goals[0].steps_done == 1
    assert shown.words[0].text == "Meni hyvin."


@pytest.mark.requirement("I5.2", "S01")
def test_own_words_are_kept_once_as_the_clients_voice_and_head_the_summary(
    store: Store, aino: UUID
) -> None:
    casework.log(store, casework.visit(aino, on=TODAY - timedelta(days=7), client_words="Ennen."))
    remark = ClientRemarkDraft(id=UUID(int=7), client_id=aino, text="Nyt on kevyempi olo.")
    for _ in range(2):
        client_view.save_remark(store, remark, now=NOW, today=TODAY)

    assert [one.text for one in load(store, aino).words] == ["Nyt on kevyempi olo.", "Ennen."]
    told = summary.load_summary(store, aino, today=TODAY, now=NOW)
    assert (told.quote, told.quote_on) == ("Nyt on kevyempi olo.", TODAY)


@pytest.mark.requirement("I5.2", "A2")
def test_words_that_were_being_typed_wait_for_the_next_turn(store: Store, aino: UUID) -> None:
    remark = ClientRemarkDraft(id=load(store, aino).remark.id, client_id=aino, text="Haluaisin")
    payload = drafts.to_payload(remark)
    drafts.save_draft(store, "client-remark", remark.id, aino, payload, now=NOW)
    assert load(store, aino).remark == remark

    client_view.save_remark(store, remark, now=NOW, today=TODAY)
    assert load(store, aino).remark.id != remark.id
    assert drafts.list_drafts(store) == []


@pytest.mark.requirement("I5.2")
def test_nothing_written_and_nobody_known_are_refused(store: Store, aino: UUID) -> None:
    empty = ClientRemarkDraft(id=UUID(int=1), client_id=aino, text="  ")
    with pytest.raises(InvalidInput):
        client_view.save_remark(store, empty, now=NOW, today=TODAY)
    with pytest.raises(NotFound):
        load(store, UUID(int=9))


@pytest.mark.requirement("I5.2", "R03")
def test_turvakielto_shows_no_place_of_the_next_meeting(store: Store) -> None:
    casework.add_worker(store)
    safe = casework.add_client(store, protected=True)
    casework.book(store, casework.booking(safe, on=date(2026, 11, 18), place="shop"))
    booking = load(store, safe).next_booking
    assert booking is not None and booking.place == ""
