"""One unit as a FHIR R4 transaction: people, goals or meeting, the document, who wrote it.

The renderings of the document are Binaries that it names; `app.sync.fhir_binaries` puts them inside
it for a server that takes none.
"""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from app.domain.goals import GoalRow
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot, Subject
from app.domain.worker import WorkerRow
from app.formats.codes import Codes
from app.formats.fhir_care import (
    care_plan,
    care_team,
    episode_id,
    episode_of_care,
    task,
    task_id,
    team_id,
)
from app.formats.fhir_casework import (
    barrier_resources,
    encounter,
    goal_resource,
    score_resources,
)
from app.formats.fhir_client import communication, communication_id, questionnaire_response
from app.formats.fhir_parts import (
    URI,
    Json,
    coding,
    concept,
    entry_url,
    hash_identifier,
    language_of,
    own_identifier,
    reference,
    sha1_base64,
    urn,
)
from app.formats.fhir_people import patient, patient_condition, practitioner, protection_label

_DOCUMENT_TYPES: Final = "urn:oid:1.2.246.537.6.1506"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One rendering of the document."""

    content_type: str
    title: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts:
    """What a DocumentReference says of one unit beside its attachments."""

    unit_id: UUID
    content_hash: str
    type_code: str
    title: str
    created_at: datetime
    replaces: UUID | None
    beside: UUID | None = None


def unit_bundle(
    snapshot: MeetingSnapshot | PlanSnapshot,
    facts: DocumentFacts,
    attachments: Sequence[Attachment],
    codes: Codes,
) -> Json:
    """The transaction: each entry but Binaries and Provenance can be created conditionally.

    So it does no harm when it comes twice. A client known by the server's own id is referred to,
    not created.
    """
    subject, author = snapshot.subject, snapshot.author
    urls = {
        kind: entry_url(facts.unit_id, kind, identity)
        for kind, identity in (
            ("Patient", subject.id),
            ("Practitioner", author.id),
            ("DocumentReference", facts.unit_id),
            ("Provenance", facts.unit_id),
        )
    }
    if subject.server_id:
        urls["Patient"] = f"Patient/{subject.server_id}"
    entries = [_entry(urls["Practitioner"], practitioner(author), own_condition(author.id))]
    if not subject.server_id:
        entries.insert(0, _entry(urls["Patient"], patient(subject), patient_condition(subject)))
    casework = _casework(snapshot, facts, urls, codes)
    entries += casework
    document = _document(subject, author, facts, attachments, urls)
    if isinstance(snapshot, MeetingSnapshot):
        document["context"] = {"encounter": [reference(str(casework[0]["fullUrl"]))]}
    for item in attachments:
        held = _binary(item, urls["Patient"], protected=subject.protected)
        entries.append(_entry(_binary_url(item, facts), held, ""))
    entries.append(_entry(urls["DocumentReference"], document, own_condition(facts.unit_id)))
    entries.append(_entry(urls["Provenance"], _provenance(author, facts, urls), ""))
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def own_condition(identity: UUID) -> str:
    """The search that finds a record of ours again."""
    return f"identifier={URI}|{urn(identity)}"


def _entry(url: str, resource: Json, condition: str) -> Json:
    request: Json = {"method": "POST", "url": resource["resourceType"]}
    if condition:
        request["ifNoneExist"] = condition
    return {"fullUrl": url, "resource": resource, "request": request}


def _casework(
    snapshot: MeetingSnapshot | PlanSnapshot,
    facts: DocumentFacts,
    urls: dict[str, str],
    codes: Codes,
) -> list[Json]:
    if isinstance(snapshot, MeetingSnapshot):
        return _meeting(snapshot, facts, urls, codes)
    goals = [entry for goal in snapshot.goals for entry in _goal(goal, snapshot, facts, urls)]
    return [*goals, *_plan(snapshot, facts, urls, codes)]


def _meeting(
    snapshot: MeetingSnapshot, facts: DocumentFacts, urls: dict[str, str], codes: Codes
) -> list[Json]:
    """The meeting itself first, then what was agreed in it."""
    identity = snapshot.meeting.id
    patient_url, practitioner_url = urls["Patient"], urls["Practitioner"]
    resource = encounter(
        snapshot, patient_url=patient_url, practitioner_url=practitioner_url, codes=codes
    )
    url = entry_url(facts.unit_id, "Encounter", identity)
    entries = [_entry(url, resource, own_condition(identity))]
    told = {one.id: one for one in snapshot.meeting.agreed if one.text.strip()}
    for matter in told.values():
        own = task_id(matter)
        where = entry_url(facts.unit_id, "Task", own)
        made = task(matter, snapshot, patient_url=patient_url, encounter_url=url)
        entries.append(_entry(where, made, own_condition(own)))
    told_of = communication(
        snapshot, patient_url=patient_url, practitioner_url=practitioner_url,
        document_url=urls["DocumentReference"],
    )  # fmt: skip
    if told_of is not None:
        told_of["encounter"] = reference(url)
        own = communication_id(snapshot)
        where = entry_url(facts.unit_id, "Communication", own)
        entries.append(_entry(where, told_of, own_condition(own)))
    return entries


def _plan(
    snapshot: PlanSnapshot, facts: DocumentFacts, urls: dict[str, str], codes: Codes
) -> list[Json]:
    """The period, the team, what was filled in, and the plan that holds the goals."""
    people = {"patient_url": urls["Patient"], "practitioner_url": urls["Practitioner"]}
    entries = []
    if snapshot.period_start is not None:
        episode = episode_id(snapshot)
        made = episode_of_care(snapshot, codes=codes, **people)
        where = entry_url(facts.unit_id, "EpisodeOfCare", episode)
        entries.append(_entry(where, made, own_condition(episode)))
    team = team_id(snapshot)
    team_url = entry_url(facts.unit_id, "CareTeam", team)
    entries.append(_entry(team_url, care_team(snapshot, **people), own_condition(team)))
    goals = {goal.id: entry_url(facts.unit_id, "Goal", goal.id) for goal in snapshot.goals}
    for one in snapshot.fillings:
        filled = questionnaire_response(
            one.id, one.instrument, one.on, one.values, patient_url=urls["Patient"]
        )
        where = entry_url(facts.unit_id, "QuestionnaireResponse", one.id)
        entries.append(_entry(where, filled, own_condition(one.id)))
    plan = care_plan(snapshot, team_url=team_url, goal_urls=goals, **people)
    where = entry_url(facts.unit_id, "CarePlan", snapshot.id)
    entries.append(_entry(where, plan, own_condition(snapshot.id)))
    return entries


def _goal(
    goal: GoalRow, snapshot: PlanSnapshot, facts: DocumentFacts, urls: dict[str, str]
) -> list[Json]:
    """A goal, its levels at the start and now, and what hinders it."""
    url, on = entry_url(facts.unit_id, "Goal", goal.id), snapshot.made_on
    entries = [
        _entry(url, goal_resource(goal, patient_url=urls["Patient"], on=on), own_condition(goal.id))
    ]
    for make in (score_resources, barrier_resources):
        for name, resource in make(goal, patient_url=urls["Patient"], goal_url=url, on=on):
            identity = uuid5(goal.id, name)
            where = entry_url(facts.unit_id, "Observation", identity)
            entries.append(_entry(where, resource, own_condition(identity)))
    return entries


def _document(
    subject: Subject,
    author: WorkerRow,
    facts: DocumentFacts,
    attachments: Sequence[Attachment],
    urls: dict[str, str],
) -> Json:
    document: Json = {
        "resourceType": "DocumentReference",
        "masterIdentifier": own_identifier(facts.unit_id),
        "identifier": [own_identifier(facts.unit_id), hash_identifier(facts.content_hash)],
        "status": "current",
        "docStatus": "amended" if facts.replaces else "final",
        "type": concept(coding(_DOCUMENT_TYPES, facts.type_code, facts.title)),
        "subject": reference(urls["Patient"]),
        "date": _instant(facts.created_at),
        "author": [reference(urls["Practitioner"])],
        "custodian": _organisation(author.organiser_name, author.organiser_id),
        "securityLabel": [concept(it) for it in _labels(protected=subject.protected)],
        "content": [{"attachment": _attachment(it, author, facts)} for it in attachments],
    }
    if not document["custodian"]:
        del document["custodian"]
    related = (("replaces", facts.replaces), ("appends", facts.beside))
    if relations := [_relation(code, other) for code, other in related if other]:
        document["relatesTo"] = relations
    return document


def _labels(*, protected: bool) -> list[Json]:
    """Restricted, and TURVAKIELTO where it is: the same on the document and what it holds."""
    restricted = coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R")
    return [restricted, *([protection_label()] if protected else [])]


def _relation(code: str, other: UUID) -> Json:
    target = {"type": "DocumentReference", "identifier": own_identifier(other)}
    return {"code": code, "target": target}


def _attachment(item: Attachment, author: WorkerRow, facts: DocumentFacts) -> Json:
    return {
        "contentType": item.content_type,
        "language": language_of(author),
        "url": _binary_url(item, facts),
        "size": len(item.data),
        "hash": sha1_base64(item.data),
        "title": item.title,
        "creation": _instant(facts.created_at),
    }


def _binary(item: Attachment, patient_url: str, *, protected: bool) -> Json:
    """One rendering: whoever may not see the client may not see it either (securityContext)."""
    return {
        "resourceType": "Binary",
        "meta": {"security": _labels(protected=protected)},
        "contentType": item.content_type,
        "securityContext": reference(patient_url),
        "data": base64.b64encode(item.data).decode(),
    }


def _binary_url(item: Attachment, facts: DocumentFacts) -> str:
    return entry_url(facts.unit_id, "Binary", uuid5(facts.unit_id, item.content_type))


def _organisation(name: str, oid: str) -> Json:
    """An organisation by its OID and name; the register's system is domain.md 2.3's."""
    system = "urn:oid:1.2.246.537.6.202.2008"
    return {
        **({"identifier": {"system": system, "value": f"urn:oid:{oid}"}} if oid else {}),
        **({"display": name} if name else {}),
    }


def _provenance(author: WorkerRow, facts: DocumentFacts, urls: dict[str, str]) -> Json:
    """Who wrote it and which controller answers for it (domain.md 2.4; a county is public)."""
    writer = coding("http://terminology.hl7.org/CodeSystem/provenance-participant-type", "author")
    custodian = coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "CST")
    public = coding("urn:oid:1.2.246.537.5.40172", "1", "Julkinen")
    controller: Json = {}
    if author.organiser_id:
        number = coding("http://terminology.hl7.org/CodeSystem/v2-0203", "PRN")
        controller["identifier"] = {
            "type": concept(number),
            "system": "urn:oid:1.2.246.537.6.40174",
            "value": f"urn:oid:{author.organiser_id}",
        }
    if author.organiser_name:
        controller["display"] = author.organiser_name
    agents: list[Json] = [{"type": concept(writer), "who": reference(urls["Practitioner"])}]
    if controller:
        agents.append({"type": concept(custodian), "role": [concept(public)], "who": controller})
    return {
        "resourceType": "Provenance",
        "target": [reference(urls["DocumentReference"])],
        "recorded": _instant(facts.created_at),
        "agent": agents,
    }


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
