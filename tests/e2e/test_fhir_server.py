"""The FHIR server that the hand-over tests rely on behaves like a real one."""

from typing import Any

import pytest

from tests.fhir_fixture import FhirServer

HETU = "urn:oid:1.2.246.21"
PATIENT = {
    "resourceType": "Patient",
    "identifier": [{"system": HETU, "value": "010594Y9032"}],
    "name": [{"family": "Esimerkki", "given": ["Testi"]}],
}
PATIENT_URN = "urn:uuid:00000000-0000-4000-8000-000000000001"


def goal(status: str = "active") -> dict[str, Any]:
    return {
        "resourceType": "Goal",
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": "urn:uuid:goal"}],
        "lifecycleStatus": status,
        "description": {"text": "Lähden kotoa kerran viikossa."},
        "subject": {"reference": PATIENT_URN},
    }


def transaction(*resources: dict[str, Any]) -> dict[str, Any]:
    patient = {
        "fullUrl": PATIENT_URN,
        "resource": PATIENT,
        "request": {
            "method": "POST",
            "url": "Patient",
            "ifNoneExist": f"identifier={HETU}|010594Y9032",
        },
    }
    others = [
        {"resource": it, "request": {"method": "POST", "url": it["resourceType"]}}
        for it in resources
    ]
    return {"resourceType": "Bundle", "type": "transaction", "entry": [patient, *others]}


@pytest.mark.requirement("I2.7")
def test_a_transaction_is_kept_whole_with_its_references(fhir_server: FhirServer) -> None:
    status, answer = fhir_server.request("POST", "/", transaction(goal()))

    assert status == 200
    assert [entry["response"]["status"] for entry in answer["entry"]] == ["201", "201"]
    (patient,) = fhir_server.resources("Patient")
    (kept,) = fhir_server.resources("Goal")
    assert kept["subject"]["reference"] == f"Patient/{patient['id']}"


@pytest.mark.requirement("I2.7")
def test_a_transaction_with_one_wrong_resource_leaves_nothing(fhir_server: FhirServer) -> None:
    status, answer = fhir_server.request("POST", "/", transaction(goal(), goal() | {"colour": 1}))

    assert status == 400
    assert answer["resourceType"] == "OperationOutcome"
    assert fhir_server.resources("Patient") == []
    assert fhir_server.resources("Goal") == []


@pytest.mark.requirement("I2.7")
def test_conditional_create_twice_makes_one_resource(fhir_server: FhirServer) -> None:
    header = {"If-None-Exist": f"identifier={HETU}|010594Y9032"}

    first, made = fhir_server.request("POST", "/Patient", PATIENT, header)
    second, found = fhir_server.request("POST", "/Patient", PATIENT, header)

    assert (first, second) == (201, 200)
    assert made["id"] == found["id"]
    assert len(fhir_server.resources("Patient")) == 1


@pytest.mark.requirement("I2.7")
def test_conditional_update_replaces_what_it_finds(fhir_server: FhirServer) -> None:
    fhir_server.request("POST", "/Patient", PATIENT)

    status, changed = fhir_server.request(
        "PUT", f"/Patient?identifier={HETU}%7C010594Y9032", PATIENT | {"gender": "male"}
    )

    assert status == 200
    assert [it["gender"] for it in fhir_server.resources("Patient")] == [changed["gender"]]


@pytest.mark.requirement("I2.7")
def test_an_invalid_resource_is_refused_with_its_place(fhir_server: FhirServer) -> None:
    status, outcome = fhir_server.request("POST", "/Patient", PATIENT | {"gender": 3, "nmae": "x"})

    assert status == 400
    assert outcome["resourceType"] == "OperationOutcome"
    assert {"Patient.gender", "Patient.nmae"} <= {
        place for issue in outcome["issue"] for place in issue["expression"]
    }


@pytest.mark.requirement("I2.7")
def test_a_poor_server_says_what_it_can_and_keeps_to_it(fhir_server: FhirServer) -> None:
    fhir_server.reset("apotti")

    _, statement = fhir_server.request("GET", "/metadata")
    by_type = {it["type"]: it for it in statement["rest"][0]["resource"]}
    paper = {search["name"] for search in by_type["DocumentReference"]["searchParam"]}

    assert "interaction" not in statement["rest"][0]
    assert not by_type["Patient"]["conditionalCreate"]
    assert "identifier" not in paper
    assert fhir_server.request("POST", "/Patient", PATIENT)[0] == 201
    assert fhir_server.request("POST", "/Goal", goal())[0] == 400
    assert fhir_server.request("POST", "/", transaction())[0] == 400
    assert fhir_server.request("GET", "/DocumentReference?identifier=x")[0] == 400


@pytest.mark.requirement("I2.7")
def test_a_played_fault_ends_and_the_server_is_well_again(fhir_server: FhirServer) -> None:
    fhir_server.play(503, match="POST", times=1, retry_after=7)

    assert fhir_server.request("GET", "/Patient")[0] == 200
    assert fhir_server.request("POST", "/Patient", PATIENT)[0] == 503
    assert fhir_server.request("POST", "/Patient", PATIENT)[0] == 201


@pytest.mark.requirement("I2.7")
def test_a_lost_answer_leaves_the_resource_on_the_server(fhir_server: FhirServer) -> None:
    fhir_server.play("lost-ack")

    with pytest.raises(ConnectionError):
        fhir_server.request("POST", "/Patient", PATIENT)

    assert len(fhir_server.resources("Patient")) == 1
