"""FHIR bundles: valid R4, repeatable, quiet about places, with hashes that fit."""

import base64
import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given
from hypothesis import strategies as st

from app.domain.goals import Effect, Factor, GoalStatus
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.formats.codes import Codes
from app.formats.fhir_bundle import Attachment, DocumentFacts, unit_bundle
from app.formats.fhir_casework import achievement
from app.formats.fhir_parts import sha1_base64
from tests.snapshots import GOAL, SUBJECT, meeting_snapshot, meetings, plan_snapshot, plans

UNIT = UUID(int=99)
HASH = hashlib.sha256(b"content").hexdigest()
PDF = Attachment(content_type="application/pdf", title="Merkintä", data=b"%PDF-1.7 x")


def bundle(snapshot: Any, *, replaces: UUID | None = None) -> dict[str, Any]:
    facts = DocumentFacts(
        unit_id=UNIT,
        content_hash=HASH,
        type_code="19005",
        title="Merkintä tapaamisesta tai yhteydenotosta",
        created_at=datetime(2026, 11, 11, 12, tzinfo=UTC),
        replaces=replaces,
    )
    return dict(unit_bundle(snapshot, facts, [PDF], Codes()))


def of_type(found: dict[str, Any], name: str) -> dict[str, Any]:
    (resource,) = (
        it["resource"] for it in found["entry"] if it["resource"]["resourceType"] == name
    )
    return dict(resource)


@pytest.mark.requirement("I2.7", "A6")
@given(snapshot=st.one_of(meetings, plans))
def test_any_unit_is_a_valid_transaction(snapshot: MeetingSnapshot | PlanSnapshot) -> None:
    found = bundle(snapshot)

    Bundle.model_validate(found)
    urls = [entry["fullUrl"] for entry in found["entry"]]
    conditional = [entry for entry in found["entry"] if "ifNoneExist" in entry["request"]]
    assert len(set(urls)) == len(urls)
    assert len(conditional) == len(urls) - 2  # R4's Binary and Provenance have no identifier
    assert "_" not in "".join(urls)


@pytest.mark.requirement("I2.7")
def test_the_document_names_unit_content_and_what_it_replaces() -> None:
    found = bundle(meeting_snapshot(), replaces=UUID(int=98))
    document = of_type(found, "DocumentReference")
    attachment = document["content"][0]["attachment"]

    assert document["masterIdentifier"]["value"] == f"urn:uuid:{UNIT}"
    digest = base64.urlsafe_b64encode(bytes.fromhex(HASH)).decode().rstrip("=")
    assert {"system": "urn:ietf:rfc:3986", "value": f"ni:///sha-256;{digest}"} in document[
        "identifier"
    ]
    assert attachment["hash"] == sha1_base64(PDF.data)
    assert len(base64.b64decode(attachment["hash"])) == 20
    (place,) = (it["fullUrl"] for it in found["entry"] if it["request"]["url"] == "Binary")
    assert attachment["url"] == place
    assert "data" not in attachment
    assert base64.b64decode(of_type(found, "Binary")["data"]) == PDF.data
    assert attachment["size"] == len(PDF.data)
    (related,) = document["relatesTo"]
    assert related["code"] == "replaces"
    assert related["target"]["identifier"]["value"] == f"urn:uuid:{UUID(int=98)}"
    assert document["docStatus"] == "amended"


@pytest.mark.requirement("R03", "A5")
@pytest.mark.parametrize("snapshot", [meeting_snapshot(), plan_snapshot()])
def test_turvakielto_is_labelled_and_leaves_no_trace_of_where(
    snapshot: MeetingSnapshot | PlanSnapshot,
) -> None:
    protected = bundle(replace(snapshot, subject=replace(SUBJECT, protected=True)))
    shown = of_type(bundle(snapshot), "Patient")
    hidden = of_type(protected, "Patient")
    labels = of_type(protected, "DocumentReference")["securityLabel"]
    held = of_type(protected, "Binary")

    assert shown["telecom"][0]["value"] == "+358400000001"
    assert shown["address"][0]["city"] == "Mallila"
    assert "security" not in shown["meta"]
    assert hidden["meta"]["security"][0]["code"] == "TURVAKIELTO"
    assert "TURVAKIELTO" in [coding["code"] for label in labels for coding in label["coding"]]
    assert "TURVAKIELTO" in [label["code"] for label in held["meta"]["security"]]
    assert held["securityContext"]["reference"].startswith("urn:uuid:")
    for secret in ("Mallila", "Salainentie", "+358400000001", "aino@example.org"):
        assert secret not in json.dumps(protected, ensure_ascii=False)


@pytest.mark.requirement("I2.7")
def test_the_patient_follows_the_finnish_base_profile() -> None:
    found = bundle(meeting_snapshot())
    patient = of_type(found, "Patient")
    (entry,) = (it for it in found["entry"] if it["resource"]["resourceType"] == "Patient")
    hetu = patient["identifier"][0]

    assert patient["meta"]["profile"] == [
        "https://hl7.fi/fhir/finnish-base-profiles/StructureDefinition/fi-base-patient"
    ]
    assert (hetu["system"], hetu["value"]) == ("urn:oid:1.2.246.21", "010594Y9032")
    assert hetu["type"]["coding"][0]["code"] == "NNFIN"
    assert patient["name"][0]["text"] == "Demo-Aino Esimerkki"
    assert entry["request"]["ifNoneExist"] == "identifier=urn:oid:1.2.246.21|010594Y9032"


@pytest.mark.requirement("I2.7")
def test_a_client_known_by_the_server_is_not_made_again() -> None:
    found = bundle(meeting_snapshot(subject=replace(SUBJECT, server_id="p-7")))

    assert "Patient" not in [it["resource"]["resourceType"] for it in found["entry"]]
    assert of_type(found, "Encounter")["subject"]["reference"] == "Patient/p-7"


@pytest.mark.requirement("I2.7", "P21")
def test_a_goal_carries_its_five_levels_in_official_codes() -> None:
    goal = of_type(bundle(plan_snapshot()), "Goal")
    levels = [
        (it["extension"][0]["valueCoding"]["code"], it["extension"][1]["valueString"])
        for it in goal["extension"]
    ]

    assert levels[0] == ("LA34484-8", "Olen kotona")
    assert levels[2] == ("LA34481-4", "Kaksi kertaa")
    assert levels[4] == ("LA34479-8", "Neljä kertaa")
    assert goal["target"][0]["measure"]["coding"][0]["code"] == "107332-9"
    assert goal["achievementStatus"]["coding"][0]["code"] == "improving"


@pytest.mark.requirement("I4.3")
def test_a_goal_that_waits_is_on_hold_with_its_reason_weight_and_what_hinders_it() -> None:
    waits = replace(
        GOAL,
        paused_on=date(2026, 10, 1),
        pause_reason="Muutto",
        importance=3,
        factors=(Factor("distances", Effect.HINDERS), Factor("close-people", Effect.SUPPORTS)),
    )
    found = bundle(plan_snapshot(goals=(waits,)))
    goal = of_type(found, "Goal")
    resources = [it["resource"] for it in found["entry"]]
    observed = [it for it in resources if it["resourceType"] == "Observation"]

    assert (goal["lifecycleStatus"], goal["statusReason"]) == ("on-hold", "Muutto")
    assert goal["statusDate"] == "2026-10-01"
    assert goal["priority"]["coding"][0]["code"] == "high-priority"
    answers = [
        it["valueCodeableConcept"]["coding"][0]["code"]
        for it in observed
        if "valueCodeableConcept" in it
    ]
    assert answers == ["LA34484-8", "LA34483-0"]
    (barrier,) = (it for it in observed if "valueString" in it)
    assert barrier["valueString"] == "Välimatkat ja kulkeminen"
    urls = {it["resource"]["resourceType"]: it["fullUrl"] for it in found["entry"]}
    assert barrier["focus"] == [{"reference": urls["Goal"]}]


@pytest.mark.requirement("P21")
def test_achievement_says_no_more_than_is_known() -> None:
    today = date(2026, 11, 11)

    assert achievement(replace(GOAL, created_on=today), today) == "in-progress"
    assert achievement(replace(GOAL, current_level=-2), today) == "no-change"
    assert achievement(replace(GOAL, start_level=0), today) == "worsening"
    assert achievement(replace(GOAL, status=GoalStatus.ENDED), today) == "not-achieved"
    assert achievement(replace(GOAL, status=GoalStatus.ACHIEVED), today) == "achieved"


@pytest.mark.requirement("I2.7", "R02")
def test_provenance_names_writer_and_controller() -> None:
    found = bundle(plan_snapshot())
    writer, controller = of_type(found, "Provenance")["agent"]
    (practitioner,) = (
        it["fullUrl"] for it in found["entry"] if it["resource"]["resourceType"] == "Practitioner"
    )

    assert writer["who"]["reference"] == practitioner
    assert controller["type"]["coding"][0]["code"] == "CST"
    assert controller["who"]["identifier"]["value"] == "urn:oid:1.2.246.10.00000000.10.0"
