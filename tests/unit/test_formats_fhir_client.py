"""FHIR resources beside plans and meetings are valid R4 whatever they hold."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from fhir.resources.R4B.communication import Communication
from fhir.resources.R4B.consent import Consent
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from fhir.resources.R4B.relatedperson import RelatedPerson as FhirPerson
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import RelatedPerson
from app.domain.goals import StepStatus
from app.domain.meetings import ContactForm
from app.domain.network import ConsentDraft
from app.domain.snapshots import MeetingSnapshot
from app.formats import fhir_client
from app.formats.codes import Codes
from tests.snapshots import meeting_snapshot, meetings, plan_snapshot
from tests.unit.test_formats_fhir import bundle, of_type

DAY = date(2026, 11, 11)
ID = UUID(int=77)
PATIENT = "Patient/p1"
words = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=20).filter(
    lambda text: bool(text.strip()) and text == text.strip()
)


@pytest.mark.requirement("I8.1")
@given(name=words, role=words, phone=words, protected=st.booleans())
def test_a_related_person_is_valid_and_a_protected_one_has_no_number(
    name: str, role: str, phone: str, protected: bool
) -> None:
    person = RelatedPerson(name=name, role=role, phone=phone, protected=protected)
    found = fhir_client.related_person(ID, person, patient_url=PATIENT)
    FhirPerson.model_validate(found)
    assert ("telecom" in found) is not protected
    assert ("TURVAKIELTO" in str(found)) is protected


@pytest.mark.requirement("I8.1", "R06")
@given(told=words, ended=st.booleans())
def test_a_consent_is_valid_and_a_withdrawn_one_inactive(told: str, ended: bool) -> None:
    given_ = ConsentDraft(
        may_tell=told, may_not_tell=told, given_on=DAY, valid_until=DAY,
        withdrawn_on=DAY if ended else None,
    )  # fmt: skip
    found = fhir_client.consent(ID, given_, patient_url=PATIENT, organiser="", today=DAY)
    Consent.model_validate(found)
    assert found["status"] == ("inactive" if ended else "active")


@pytest.mark.requirement("I8.1")
@given(values=st.dictionaries(words, st.integers(0, 10), min_size=1, max_size=5))
def test_a_filling_is_valid_and_holds_no_question(values: dict[str, int]) -> None:
    QuestionnaireResponse.model_validate(
        fhir_client.questionnaire_response(ID, "own-rating", DAY, values, patient_url=PATIENT)
    )


@pytest.mark.requirement("I8.1")
@given(snapshot=meetings)
def test_a_call_is_a_communication_and_what_was_met_is_none(snapshot: MeetingSnapshot) -> None:
    found = fhir_client.communication(
        snapshot, patient_url=PATIENT, practitioner_url="Practitioner/1"
    )
    remote = {ContactForm.CALL, ContactForm.MESSAGE, ContactForm.REMOTE}
    assert (found is not None) is (snapshot.meeting.form in remote)
    if found is not None:
        Communication.model_validate(found)


@pytest.mark.requirement("I8.1", "A6")
def test_a_plan_leaves_with_its_period_team_and_care_plan() -> None:
    found: dict[str, Any] = bundle(plan_snapshot())
    plan, team = of_type(found, "CarePlan"), of_type(found, "CareTeam")
    goal = next(it for it in found["entry"] if it["resource"]["resourceType"] == "Goal")
    assert plan["goal"] == [{"reference": goal["fullUrl"]}]
    assert plan["category"][0]["coding"][0]["code"] == "15020"
    assert [it["role"][0]["text"] for it in team["participant"]][:1] == ["Asiakas"]
    assert plan["activity"][0]["detail"]["description"] == "Tehostettu yksilötyö"


@pytest.mark.requirement("I8.1", "E32")
def test_only_steps_still_to_come_are_in_progress_with_who_and_when() -> None:
    plan = plan_snapshot()
    (goal,) = plan.goals
    told = tuple(replace(step, who="Aino", when="keskiviikkoisin") for step in goal.steps)
    snapshot = replace(plan, goals=(replace(goal, steps=told),))
    steps = of_type(bundle(snapshot), "CarePlan")["activity"][-1]["detail"]["description"]
    assert steps == f"{goal.title}: Kauppaan yhdessä (Aino, keskiviikkoisin)"
    done = tuple(replace(step, status=StepStatus.DONE) for step in told)
    snapshot = replace(plan, goals=(replace(goal, steps=done),))
    assert goal.title not in str(of_type(bundle(snapshot), "CarePlan")["activity"])


@pytest.mark.requirement("I8.1", "E32")
def test_what_was_agreed_leaves_as_a_task_of_the_meeting() -> None:
    found: dict[str, Any] = bundle(meeting_snapshot())
    task = of_type(found, "Task")
    encounter = next(it for it in found["entry"] if it["resource"]["resourceType"] == "Encounter")
    assert (task["description"], task["owner"]) == ("Soitto Kelaan", {"display": "Kaisa"})
    assert task["encounter"] == {"reference": encounter["fullUrl"]}
    assert Codes().find("1222", "social-rehabilitation") is None
