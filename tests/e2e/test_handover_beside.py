"""Observation, QuestionnaireResponse and Communication beside the document, once each (I8.3)."""

from typing import Any
from uuid import UUID, uuid5

import pytest

from app.domain.exchange import ChannelKind, ChannelSettings, UnitState
from app.domain.meetings import ContactForm
from app.domain.snapshots import Filling
from app.services.exchange import save_channel
from app.services.vault import Store
from tests.conftest import NOW, Clock
from tests.fhir_fixture import Capabilities, FhirServer
from tests.handover import LATER, add_worker_and_client, hand_over, queue_meeting, queue_plan, row
from tests.snapshots import SUBJECT

BESIDE = ("Observation", "QuestionnaireResponse", "Communication")
FILLING = Filling(id=UUID(int=55), instrument="asls", on=NOW.date(), values={"1": 3, "2": 4})
CALL = uuid5(uuid5(SUBJECT.id, "meeting 1"), "communication")


@pytest.fixture
def ready(store: Store, clock: Clock, fhir_server: FhirServer) -> Store:
    """A store whose plan with a filling and whose call wait; a minute has passed."""
    add_worker_and_client(store)
    save_channel(store, ChannelSettings(kind=ChannelKind.FHIR, target=fhir_server.url))
    queue_plan(store, fillings=(FILLING,))
    queue_meeting(store, form=ContactForm.CALL, note="Soitettiin Kelaan.")
    clock.now = NOW + LATER
    return store


def beside(server: FhirServer) -> dict[str, list[dict[str, Any]]]:
    return {kind: server.resources(kind) for kind in BESIDE}


@pytest.mark.requirement("I8.3", "I8.1")
@pytest.mark.parametrize("way", ["full", "apotti"])
def test_observation_questionnaire_response_and_communication_go_beside_the_document(
    ready: Store, clock: Clock, fhir_server: FhirServer, way: Capabilities
) -> None:
    fhir_server.reset(way)
    assert hand_over(ready, clock).sent == 2
    hand_over(ready, clock)

    found = beside(fhir_server)
    (patient,) = fhir_server.resources("Patient")
    (filled,), (call,) = found["QuestionnaireResponse"], found["Communication"]
    assert len(fhir_server.resources("DocumentReference")) == 2
    assert found["Observation"], "where the goal stands, and what hinders it"
    names = [it["identifier"][0]["value"] for it in found["Observation"]]
    assert len(names) == len(set(names))
    assert filled["identifier"]["value"] == f"urn:uuid:{FILLING.id}"
    assert [it["answer"][0]["valueInteger"] for it in filled["item"]] == [3, 4]
    assert call["identifier"][0]["value"] == f"urn:uuid:{CALL}"
    assert call["medium"][0]["coding"][0]["code"] == "PHONE"
    assert "Soitettiin" not in str(call), "its words stand in the document, to be withdrawn there"
    for one in (*found["Observation"], filled, call):
        assert one["subject"]["reference"] == f"Patient/{patient['id']}"
    told = call["payload"][0]["contentReference"]
    assert told.get("identifier", {}).get("value") or told["reference"].startswith("DocumentRef")


@pytest.mark.requirement("I8.3", "S5.2")
@pytest.mark.parametrize("kind", BESIDE)
@pytest.mark.parametrize("fault", ["lost-ack", "drop"])
def test_where_no_identifier_can_be_searched_it_is_asked_for_by_its_client_and_made_once(
    ready: Store, clock: Clock, fhir_server: FhirServer, kind: str, fault: str
) -> None:
    fhir_server.reset("apotti")
    hand_over(ready, clock)
    whole = {name: len(there) for name, there in beside(fhir_server).items()}
    again = queue_meeting(ready, record=2, form=ContactForm.CALL, now=clock())
    if kind != "Communication":
        again = queue_plan(
            ready, now=clock(), id=UUID(int=77), fillings=(FILLING, _other()), goal_count=2
        )
    clock.forward(seconds=61)
    fhir_server.play(fault, match=f"POST /fhir/{kind}", skip=1, times=1)
    hand_over(ready, clock)
    clock.forward(hours=1)
    hand_over(ready, clock)

    assert row(ready, again).state is UnitState.SENT
    for name, there in beside(fhir_server).items():
        values = [str(it["identifier"]) for it in there]
        assert len(values) == len(set(values)) >= whole[name]


@pytest.mark.requirement("I8.3", "S5.2")
@pytest.mark.parametrize("kind", BESIDE)
def test_where_identifiers_are_dropped_it_is_known_again_by_all_that_it_says(
    ready: Store, clock: Clock, fhir_server: FhirServer, kind: str
) -> None:
    fhir_server.reset("apotti")
    fhir_server.drop_names(*BESIDE)
    fhir_server.play("lost-ack", match=f"POST /fhir/{kind}", skip=1, times=1)  # after the search
    hand_over(ready, clock)
    clock.forward(hours=1)
    hand_over(ready, clock)

    assert len(fhir_server.resources("DocumentReference")) == 2
    for name, there in beside(fhir_server).items():
        assert there, name
        assert not any("identifier" in it for it in there)
        told = [{**it, "id": "", "meta": ""} for it in there]
        assert all(told.count(it) == 1 for it in told)


def _other() -> Filling:
    return Filling(id=UUID(int=56), instrument="asls", on=NOW.date(), values={"1": 1})


@pytest.mark.requirement("I8.3", "A6")
@pytest.mark.parametrize("fault", [("POST /fhir/Observation", 422), ("Communication/_search", 400)])
def test_what_a_poor_server_will_not_have_stays_in_the_document(
    ready: Store, clock: Clock, fhir_server: FhirServer, fault: tuple[str, int]
) -> None:
    fhir_server.reset("apotti")
    match, status = fault
    fhir_server.play(status, match=match)

    assert hand_over(ready, clock).sent == 2
    fhir_server.play("ok")
    assert beside(fhir_server)["Observation" if status == 422 else "Communication"] == []
    assert len(fhir_server.resources("DocumentReference")) == 2
