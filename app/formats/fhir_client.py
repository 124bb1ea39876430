"""What is held beside plans and meetings as FHIR R4: people, consents, fillings, calls.

Resources by domain.md 2.1 and 2.7. With turvakielto a person is named without a number.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from app.domain.documents import RelatedPerson
from app.domain.meetings import ContactForm, Outcome
from app.domain.network import ConsentDraft
from app.domain.snapshots import MeetingSnapshot
from app.formats.fhir_parts import Json, coding, concept, own_identifier, reference
from app.formats.fhir_people import protection_label
from app.formats.sosmeta_meeting import entry_text, missed_text
from app.formats.sosmeta_parts import moment

_ACT_CODES: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_SCOPES: Final = "http://terminology.hl7.org/CodeSystem/consentscope"
_MODES: Final = "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode"
_MEDIA: Final = {
    ContactForm.CALL: ("PHONE", "telephone"),
    ContactForm.MESSAGE: ("SMSWRIT", "SMS"),
    ContactForm.REMOTE: ("VIDEOCONF", "videoconferencing"),
}


def related_person(identity: UUID, person: RelatedPerson, *, patient_url: str) -> Json:
    """Somebody of the client's team: name, role in words, a number unless they are protected."""
    resource: Json = {
        "resourceType": "RelatedPerson",
        "identifier": [own_identifier(identity)],
        "active": True,
        "patient": reference(patient_url),
        "name": [{"text": person.name}],
    }
    if person.role.strip():
        resource["relationship"] = [concept(text=person.role)]
    if person.protected:
        resource["meta"] = {"security": [protection_label()]}
    elif person.phone.strip():
        resource["telecom"] = [{"system": "phone", "value": person.phone}]
    return resource


def consent(
    person_id: UUID, given: ConsentDraft, *, patient_url: str, organiser: str, today: date
) -> Json:
    """A consent to contact somebody: what may be told and what not; one must have its day."""
    days: Json = {"start": given.given_on.isoformat()} if given.given_on else {}
    if given.valid_until:
        days["end"] = given.valid_until.isoformat()
    told = "; ".join(
        part
        for part in (
            f"Saa kertoa: {given.may_tell}" if given.may_tell else "",
            f"Ei saa kertoa: {given.may_not_tell}" if given.may_not_tell else "",
        )
        if part
    )
    provision: Json = {"type": "permit"}
    if days:
        provision["period"] = days
    resource: Json = {
        "resourceType": "Consent",
        "identifier": [own_identifier(uuid5(person_id, f"consent {given.given_on}"))],
        "status": "active" if given.is_valid(today) else "inactive",
        "scope": concept(coding(_SCOPES, "patient-privacy")),
        "category": [concept(coding(_ACT_CODES, "IDSCL"))],
        "patient": reference(patient_url),
        "organization": [{"display": organiser or "Palvelunjärjestäjä"}],
        "policyRule": concept(text=told or "Suostumus yhteydenpitoon"),
        "provision": provision,
    }
    if given.given_on:
        resource["dateTime"] = given.given_on.isoformat()
    return resource


def questionnaire_response(
    identity: UUID,
    instrument: str,
    on: date,
    values: Mapping[str, int],
    *,
    patient_url: str,
) -> Json:
    """A filling of an instrument by its question ids; its texts may not be shipped."""
    return {
        "resourceType": "QuestionnaireResponse",
        "identifier": own_identifier(identity),
        "questionnaire": f"urn:x-rinnalla:instrument:{instrument}",
        "status": "completed",
        "subject": reference(patient_url),
        "source": reference(patient_url),
        "authored": on.isoformat(),
        "item": [
            {"linkId": question, "answer": [{"valueInteger": value}]}
            for question, value in sorted(values.items())
        ],
    }


def communication_id(snapshot: MeetingSnapshot) -> UUID:
    """Identity of a meeting's Communication."""
    return uuid5(snapshot.meeting.id, "communication")


def communication(
    snapshot: MeetingSnapshot, *, patient_url: str, practitioner_url: str, document_url: str = ""
) -> Json | None:
    """A call, message or remote meeting as a Communication; None for what was met.

    With `document_url` its text stands in that document alone, where it is corrected and withdrawn.

    What did not come about is `not-done` with its reason, and was sent at no time. Without
    `practitioner_url` the author is told by name: a colleague.
    """
    meeting = snapshot.meeting
    if meeting.form not in _MEDIA:
        return None
    start, held = meeting.start(), meeting.outcome is Outcome.HELD
    resource: Json = {
        "resourceType": "Communication",
        "identifier": [own_identifier(communication_id(snapshot))],
        "status": "completed" if held else "not-done",
        "medium": [concept(coding(_MODES, *_MEDIA[meeting.form]))],
        "subject": reference(patient_url),
        "recipient": [reference(patient_url)],
        "sender": reference(practitioner_url)
        if practitioner_url
        else {"display": snapshot.author.name},
    }
    at = moment(start) if start else meeting.on.isoformat()
    if document_url:
        resource["payload"] = [{"contentReference": reference(document_url)}]
        return {**resource, **({"sent": at} if held else {})}
    if not held:
        reason = missed_text(snapshot) or "Ei toteutunut"
        resource["note"] = [{"time": at, "text": reason}]
        return resource
    resource["sent"] = at
    text = entry_text(snapshot)
    if text:
        resource["payload"] = [{"contentString": text}]
    return resource
