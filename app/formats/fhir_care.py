"""The plan around its goals: CarePlan, EpisodeOfCare, CareTeam; what was agreed as Task.

Resources by domain.md 2.1. Nothing tells a place; who helps is told by role and work, never by a
private person's number.
"""

from datetime import date
from typing import Final
from uuid import UUID, uuid5

from app.domain.goals import GoalRow, GoalStatus, StepStatus
from app.domain.meetings import AgreedMatter
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot, ServiceLine
from app.formats.codes import Codes
from app.formats.fhir_parts import Json, coding, concept, own_identifier, reference
from app.formats.sosmeta_plan_parts import step_text
from app.formats.words import ExportWords, export_words

_DOCUMENT_TYPES: Final = "urn:oid:1.2.246.537.6.1506"
_EPISODE_PROFILE: Final = (
    "https://hl7.fi/fhir/finnish-base-profiles/StructureDefinition/fi-base-episode-of-care"
)


def episode_id(snapshot: PlanSnapshot) -> UUID:
    """The permanent id of a client's period: the same in every plan of it."""
    start = snapshot.period_start.isoformat() if snapshot.period_start else ""
    return uuid5(snapshot.subject.id, f"episode {start}")


def team_id(snapshot: PlanSnapshot) -> UUID:
    """The permanent id of a plan's team."""
    return uuid5(snapshot.id, "team")


def task_id(matter: AgreedMatter) -> UUID:
    """The permanent id of what was agreed."""
    return uuid5(matter.id, "task")


def episode_of_care(
    snapshot: PlanSnapshot, *, patient_url: str, practitioner_url: str, codes: Codes
) -> Json:
    """The period of social rehabilitation; ask whether it has a beginning first."""
    found = codes.find("1222", "social-rehabilitation")
    known = [coding(found.system, found.code, found.display)] if found else []
    ended = snapshot.period_end is not None and snapshot.period_end < snapshot.made_on
    return {
        "resourceType": "EpisodeOfCare",
        "meta": {"profile": [_EPISODE_PROFILE]},
        "identifier": [own_identifier(episode_id(snapshot))],
        "status": "finished" if ended else "active",
        "type": [concept(*known, text="Sosiaalinen kuntoutus")],
        "patient": reference(patient_url),
        "period": _period(snapshot.period_start, snapshot.period_end),
        "careManager": reference(practitioner_url, snapshot.own_worker),
    }


def care_team(snapshot: PlanSnapshot, *, patient_url: str, practitioner_url: str) -> Json:
    """Minun tiimini by roles: the client first, the worker, then the services of the plan."""
    worker = snapshot.author
    title = concept(text=worker.title) if worker.title else concept(text="Työntekijä")
    participants: list[Json] = [
        {"role": [concept(text="Asiakas")], "member": reference(patient_url)},
        {"role": [title], "member": reference(practitioner_url)},
    ]
    participants += [
        {"role": [concept(text=line.what)], "member": {"display": line.who}}
        for line in snapshot.text.services
        if line.who.strip() and line.what.strip()
    ]
    return {
        "resourceType": "CareTeam",
        "identifier": [own_identifier(team_id(snapshot))],
        "status": "active",
        "name": "Minun tiimini",
        "subject": reference(patient_url),
        "participant": participants,
    }


def care_plan(
    snapshot: PlanSnapshot,
    *,
    patient_url: str,
    practitioner_url: str,
    team_url: str,
    goal_urls: dict[UUID, str],
) -> Json:
    """The client plan: its goals, services as activities, the version that it replaces."""
    kind = coding(_DOCUMENT_TYPES, "15020", "Työikäisten palvelujen asiakassuunnitelma")
    resource: Json = {
        "resourceType": "CarePlan",
        "identifier": [own_identifier(snapshot.id)],
        "status": "active",
        "intent": "plan",
        "category": [concept(kind)],
        "title": f"Asiakassuunnitelma {snapshot.number}",
        "subject": reference(patient_url),
        "created": snapshot.made_on.isoformat(),
        "author": reference(practitioner_url),
        "careTeam": [reference(team_url)],
    }
    period = _period(snapshot.period_start, snapshot.period_end)
    if period:
        resource["period"] = period
    goals = [reference(goal_urls[one.id]) for one in snapshot.goals if one.id in goal_urls]
    if goals:
        resource["goal"] = goals
    activities = [_activity(line) for line in snapshot.text.services if line.what.strip()]
    words = export_words(snapshot.author.language)
    activities += [activity for goal in snapshot.goals for activity in _steps(goal, words)]
    if activities:
        resource["activity"] = activities
    if snapshot.previous is not None:
        earlier = own_identifier(snapshot.previous.id)
        resource["replaces"] = [{"type": "CarePlan", "identifier": earlier}]
    return resource


def _activity(line: ServiceLine) -> Json:
    detail: Json = {"status": "in-progress", "description": line.what}
    if line.how_often.strip():
        detail["scheduledString"] = line.how_often
    if line.who.strip():
        detail["performer"] = [{"display": line.who}]
    return {"detail": detail}


def _open_steps(goal: GoalRow, words: ExportWords) -> str:
    if goal.status is not GoalStatus.OPEN:
        return ""
    return "; ".join(
        step_text(step, words)
        for step in goal.steps
        if step.text.strip() and step.status is not StepStatus.DONE
    )


def _steps(goal: GoalRow, words: ExportWords) -> list[Json]:
    steps = _open_steps(goal, words)
    if not steps:
        return []
    return [{"detail": {"status": "in-progress", "description": f"{goal.title}: {steps}"}}]


def task(
    matter: AgreedMatter, snapshot: MeetingSnapshot, *, patient_url: str, encounter_url: str
) -> Json:
    """A matter agreed in a meeting; who and by when are words, as they were said."""
    resource: Json = {
        "resourceType": "Task",
        "identifier": [own_identifier(task_id(matter))],
        "status": "completed" if matter.done else "requested",
        "intent": "plan",
        "description": matter.text,
        "for": reference(patient_url),
        "encounter": reference(encounter_url),
        "authoredOn": snapshot.made_on.isoformat(),
    }
    if matter.who.strip():
        resource["owner"] = {"display": matter.who}
    if matter.by_when.strip():
        resource["note"] = [{"text": matter.by_when}]
    return resource


def _period(start: date | None, end: date | None) -> Json:
    return {
        **({"start": start.isoformat()} if start else {}),
        **({"end": end.isoformat()} if end else {}),
    }
