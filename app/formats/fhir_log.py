"""One client's logs as FHIR R4 AuditEvents, for a log request (703/2023 10–11 §; domain.md 2.1).

Who did what, when, for what purpose and under which controller. What a record holds is not told,
nor who else stood in a list.
"""

from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from app.domain.use_log import ClientLogReport, DisclosureRow, LogGroup, UseLogRow
from app.formats.fhir_parts import HETU, Json, coding, concept, own_identifier
from app.reference.vocabularies import Vocabulary, entry, label
from app.text import Language

_DICOM: Final = "http://dicom.nema.org/resources/ontology/DCM"
_ENTITY: Final = "http://terminology.hl7.org/CodeSystem/audit-entity-type"
_ROLE: Final = "http://terminology.hl7.org/CodeSystem/object-role"
_PARTY: Final = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
_RECORD: Final = coding(_DICOM, "110110", "Patient Record")
_EXPORT: Final = coding(_DICOM, "110106", "Export")
_SOURCE: Final = concept(coding(_DICOM, "110153", "Source Role ID"))
_RECEIVER: Final = concept(coding(_DICOM, "110152", "Destination Role ID"))
_ACTS: Final = {LogGroup.VIEW: "R", LogGroup.CHANGE: "U", LogGroup.LEFT: "E", LogGroup.KEYS: "E"}
_OWN: Final = "urn:x-rinnalla"


def log_bundle(report: ClientLogReport, language: Language) -> Json:
    """Give a collection: an AuditEvent for each use of the client's data and each disclosure."""
    client = _client(report)
    events = [
        *(_use(row, client, report, language) for row in report.events),
        *(_disclosure(row, client, report, language) for row in report.disclosures),
    ]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": _instant(report.made_at),
        "entry": [{"resource": event} for event in events],
    }


def _client(report: ClientLogReport) -> Json:
    who = (
        {"system": HETU, "value": report.identity}
        if report.identity
        else own_identifier(report.client_id)
    )
    return {
        "what": {"type": "Patient", "identifier": who},
        "type": coding(_ENTITY, "1", "Person"),
        "role": coding(_ROLE, "1", "Patient"),
    }


def _use(row: UseLogRow, client: Json, report: ClientLogReport, language: Language) -> Json:
    known = entry(Vocabulary.LOG_ACTIONS, row.action)
    group = LogGroup(known.group) if known else LogGroup.CHANGE
    agent: Json = {
        "type": _SOURCE,
        "who": _named(row.user_id, row.user_name),
        "requestor": True,
    }
    if row.role.strip():
        agent["role"] = [concept(text=row.role)]
    return {
        **_event(row.at, row.purpose, row.controller, row.unit or report.unit, language),
        "type": _EXPORT if group is LogGroup.LEFT else _RECORD,
        "subtype": [_word(Vocabulary.LOG_ACTIONS, "log-action", row.action, language)],
        "action": _ACTS[group],
        "agent": [agent, *_controllers(row.controller)],
        "entity": [client, _object(row.object_type, row.object_id, row.n, language)],
    }


def _disclosure(
    row: DisclosureRow, client: Json, report: ClientLogReport, language: Language
) -> Json:
    receiver: Json = {
        "type": _RECEIVER,
        "who": {"display": label(Vocabulary.LOG_TERMS, row.recipient, language)},
        "requestor": False,
        "policy": [f"{_OWN}:ground:{row.ground}"],
    }
    giver: Json = {
        "type": _SOURCE,
        "who": _named(row.discloser_id, row.discloser_name),
        "requestor": True,
    }
    return {
        **_event(row.at, row.purpose, report.controller, report.unit, language),
        "type": _EXPORT,
        "subtype": [_word(Vocabulary.LOG_TERMS, "log-way", row.way, language)],
        "action": "E",
        "agent": [giver, receiver, *_controllers(report.controller)],
        "entity": [client, _object(row.object_type, row.object_id, row.event_n, language)],
    }


def _event(at: datetime, purpose: str, controller: str, unit: str, language: Language) -> Json:
    observer = {"display": "Rinnalla" + (f", {controller}" if controller.strip() else "")}
    event: Json = {
        "resourceType": "AuditEvent",
        "recorded": _instant(at),
        "outcome": "0",
        "source": {"observer": observer, **({"site": unit} if unit.strip() else {})},
    }
    if purpose.strip():
        event["purposeOfEvent"] = [concept(text=label(Vocabulary.LOG_TERMS, purpose, language))]
    return event


def _controllers(name: str) -> list[Json]:
    if not name.strip():
        return []
    kind = concept(coding(_PARTY, "CST"))
    return [{"type": kind, "who": {"display": name}, "requestor": False}]


def _object(kind: str, identity: UUID | None, number: int, language: Language) -> Json:
    told = label(Vocabulary.LOG_OBJECTS, kind, language)
    found: Json = {
        "type": coding(_ENTITY, "2", "System Object"),
        "description": told,
        "detail": [
            {"type": f"{_OWN}:log-object", "valueString": kind},
            {"type": f"{_OWN}:log-number", "valueString": str(number)},
        ],
    }
    if identity is not None:
        found["what"] = {"identifier": own_identifier(identity), "display": told}
    return found


def _named(user_id: str, name: str) -> Json:
    return {
        "type": "Practitioner",
        **({"identifier": {"value": user_id}} if user_id.strip() else {}),
        **({"display": name} if name.strip() else {}),
    }


def _word(words: Vocabulary, name: str, code: str, language: Language) -> Json:
    return coding(f"{_OWN}:{name}", code, label(words, code, language))


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
