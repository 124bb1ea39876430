"""Patient by the Finnish base profile, and the worker as Practitioner (domain.md 2.2, 2.3)."""

from typing import Final

from app.domain.snapshots import Subject
from app.domain.worker import WorkerRow
from app.formats.fhir_parts import HETU, SECURITY_LABELS, Json, coding, concept, own_identifier

BASE: Final = "https://hl7.fi/fhir/finnish-base-profiles/StructureDefinition"
MUNICIPALITY: Final = f"{BASE}/municipality-code"
INTERPRETER: Final = "http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"


def protection_label() -> Json:
    """Turvakielto as a security label."""
    return coding(SECURITY_LABELS, "TURVAKIELTO")


def patient(subject: Subject) -> Json:
    """The client. With turvakielto nothing that tells where they are or how to reach them."""
    resource: Json = {
        "resourceType": "Patient",
        "meta": {
            "profile": [f"{BASE}/fi-base-patient"],
            **({"security": [protection_label()]} if subject.protected else {}),
        },
        "identifier": _identifiers(subject),
        "active": True,
        "name": [_name(subject.first_names, subject.last_name, official=True)],
        "communication": [
            {
                "language": concept(coding("urn:ietf:bcp:47", subject.service_language)),
                "preferred": True,
            }
        ],
    }
    if subject.born:
        resource["birthDate"] = subject.born.isoformat()
    if subject.interpreter_needed:
        resource["extension"] = [{"url": INTERPRETER, "valueBoolean": True}]
    return resource if subject.protected else {**resource, **_whereabouts(subject)}


def _identifiers(subject: Subject) -> list[Json]:
    found: list[Json] = []
    if subject.identity:
        number = coding("http://terminology.hl7.org/CodeSystem/v2-0203", "NNFIN")
        found.append(
            {
                "use": "official",
                "type": concept(number),
                "system": HETU,
                "value": subject.identity,
            }
        )
    elif subject.temporary_id:
        found.append({"use": "temp", "value": subject.temporary_id})
    return [*found, own_identifier(subject.id)]


def patient_condition(subject: Subject) -> str:
    """The search that finds this client again: by henkilötunnus, else by our own identifier."""
    if subject.identity:
        return f"identifier={HETU}|{subject.identity}"
    return f"identifier=urn:ietf:rfc:3986|urn:uuid:{subject.id}"


def _whereabouts(subject: Subject) -> Json:
    telecom = [
        {"system": system, "value": value}
        for system, value in (("phone", subject.phone), ("email", subject.email))
        if value
    ]
    address: Json = {
        **({"line": [subject.address]} if subject.address else {}),
        **({"postalCode": subject.postal_code} if subject.postal_code else {}),
        **({"city": subject.city} if subject.city else {}),
    }
    return {
        **({"telecom": telecom} if telecom else {}),
        **({"address": [address]} if address else {}),
    }


def _name(first_names: str, last_name: str, *, official: bool) -> Json:
    return {
        **({"use": "official"} if official else {}),
        **({"family": last_name} if last_name else {}),
        **({"given": first_names.split()} if first_names.split() else {}),
        "text": f"{first_names} {last_name}".strip(),
    }


def practitioner(author: WorkerRow) -> Json:
    """The worker: name and our own identifier; no national number is known for her."""
    return {
        "resourceType": "Practitioner",
        "identifier": [own_identifier(author.id)],
        "name": [_name(author.first_names, author.last_name, official=False)],
    }
