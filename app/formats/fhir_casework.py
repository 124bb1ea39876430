"""Goals with their GAS levels, and a meeting as an Encounter (domain.md 2.5, 2.6)."""

from datetime import date
from typing import Final
from uuid import uuid5

from app.domain.goals import LEVELS, Effect, GoalRow, GoalStatus
from app.domain.meetings import ContactForm, Outcome
from app.domain.snapshots import MeetingSnapshot
from app.formats.codes import Codes
from app.formats.fhir_parts import LOINC, Json, coding, concept, own_identifier, reference
from app.formats.sosmeta_parts import moment
from app.reference.vocabularies import Vocabulary, label

_GAS: Final = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-goal-attainment-scaling"
_ANSWERS: Final = {
    2: ("LA34479-8", "Much better than expected"),
    1: ("LA34480-6", "Better than expected"),
    0: ("LA34481-4", "Expected outcome"),
    -1: ("LA34483-0", "Less than expected"),
    -2: ("LA34484-8", "Much less than expected"),
}
_ACHIEVEMENT: Final = "http://terminology.hl7.org/CodeSystem/goal-achievement"
_ACHIEVEMENT_NAMES: Final = {
    "in-progress": "In Progress",
    "improving": "Improving",
    "worsening": "Worsening",
    "no-change": "No Change",
    "achieved": "Achieved",
    "not-achieved": "Not Achieved",
}
_LIFE: Final = {
    GoalStatus.OPEN: "active",
    GoalStatus.ACHIEVED: "completed",
    GoalStatus.ENDED: "cancelled",
}
_CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
_PRIORITY: Final = "http://terminology.hl7.org/CodeSystem/goal-priority"
_PRIORITIES: Final = {
    1: ("low-priority", "Low Priority"),
    2: ("medium-priority", "Medium Priority"),
    3: ("high-priority", "High Priority"),
}
_BARRIER: Final = ("811791000000103", "Identifying barriers to goal achievement")
_SNOMED: Final = "http://snomed.info/sct"
_SCALE_SYSTEM: Final = (
    "https://sosmeta.thl.fi/document-definitions/"
    "1.2.246.537.6.1506.15020.2024.11.28#tavoitteen_asteikko"
)
_SCALES: Final = {
    "change": ("1", "Muutos parempaan"),
    "prevent": ("2", "Estää tilanteen huononeminen"),
}
_CLASSES: Final = {
    ContactForm.HOME_VISIT: ("HH", "home health"),
    ContactForm.OFFICE: ("AMB", "ambulatory"),
    ContactForm.NETWORK: ("AMB", "ambulatory"),
    ContactForm.CALL: ("VR", "virtual"),
    ContactForm.REMOTE: ("VR", "virtual"),
    ContactForm.MESSAGE: ("VR", "virtual"),
}


def goal_resource(goal: GoalRow, *, patient_url: str, on: date) -> Json:
    """A goal as it stood when the plan was finished on the day `on`."""
    state = achievement(goal, on)
    scale_code = _SCALES.get(goal.scale)
    resource: Json = {
        "resourceType": "Goal",
        "identifier": [own_identifier(goal.id)],
        "lifecycleStatus": "on-hold" if goal.is_paused else _LIFE[goal.status],
        "achievementStatus": concept(coding(_ACHIEVEMENT, state, _ACHIEVEMENT_NAMES[state])),
        "description": {"text": goal.title},
        "subject": reference(patient_url),
        "startDate": goal.created_on.isoformat(),
        "statusDate": (goal.closed_on or on).isoformat(),
        "expressedBy": reference(patient_url),
    }
    if goal.is_paused and goal.paused_on is not None:
        resource["statusDate"] = goal.paused_on.isoformat()
        if goal.pause_reason:
            resource["statusReason"] = goal.pause_reason
    if goal.importance:
        resource["priority"] = concept(coding(_PRIORITY, *_PRIORITIES[goal.importance]))
    if scale_code:
        resource["category"] = [concept(coding(_SCALE_SYSTEM, *scale_code))]
    scale = [_level(number, text) for number, text in zip(LEVELS, goal.level_texts, strict=True)]
    if all(text.strip() for text in goal.level_texts):
        resource["extension"] = scale
    target = _target(goal)
    if target:
        resource["target"] = [target]
    if goal.client_words:
        words = {"authorReference": reference(patient_url), "text": goal.client_words}
        resource["note"] = [words]
    return resource


def score_resources(
    goal: GoalRow, *, patient_url: str, goal_url: str, on: date
) -> list[tuple[str, Json]]:
    """The level at the start and now as Observations with the goal in focus (domain.md 2.6)."""
    scored = (
        ("gas-start", goal.start_level, goal.created_on),
        (f"gas-{on.isoformat()}", goal.current_level, on),
    )
    return [
        (
            name,
            {
                "resourceType": "Observation",
                "identifier": [own_identifier(uuid5(goal.id, name))],
                "status": "final",
                "category": [concept(coding(_CATEGORY, "survey", "Survey"))],
                "code": concept(coding(LOINC, "107332-9", "Goal attainment scale - Reported")),
                "subject": reference(patient_url),
                "focus": [reference(goal_url)],
                "effectiveDateTime": day.isoformat(),
                "valueCodeableConcept": concept(coding(LOINC, *_ANSWERS[level])),
            },
        )
        for name, level, day in scored
        if level is not None
    ]


def barrier_resources(
    goal: GoalRow, *, patient_url: str, goal_url: str, on: date
) -> list[tuple[str, Json]]:
    """What hinders the goal, in words: PCO's goal barrier (domain.md 2.1)."""
    return [
        (
            f"barrier-{one.factor}",
            {
                "resourceType": "Observation",
                "identifier": [own_identifier(uuid5(goal.id, f"barrier-{one.factor}"))],
                "status": "final",
                "code": concept(coding(_SNOMED, *_BARRIER)),
                "subject": reference(patient_url),
                "focus": [reference(goal_url)],
                "effectiveDateTime": on.isoformat(),
                "valueString": label(Vocabulary.SITUATIONAL_FACTORS, one.factor, "fi"),
            },
        )
        for one in dict.fromkeys(goal.factors)
        if one.effect is Effect.HINDERS
    ]


def _level(number: int, text: str) -> Json:
    return {
        "url": _GAS,
        "extension": [
            {"url": "level", "valueCoding": coding(LOINC, *_ANSWERS[number])},
            {"url": "progressText", "valueString": text},
        ],
    }


def _target(goal: GoalRow) -> Json:
    scaled = all(text.strip() for text in goal.level_texts)
    measure = coding(LOINC, "107332-9", "Goal attainment scale - Reported")
    return {
        **({"measure": concept(measure)} if scaled else {}),
        **({"dueDate": goal.due.isoformat()} if goal.due else {}),
    }


def achievement(goal: GoalRow, on: date) -> str:
    """The goal-achievement code (domain.md 2.5): a goal just set is in progress, not unchanged."""
    if goal.status is GoalStatus.ACHIEVED:
        return "achieved"
    if goal.status is GoalStatus.ENDED:
        return "not-achieved"
    if goal.current_level is None or goal.start_level is None or goal.created_on == on:
        return "in-progress"
    moved = goal.current_level - goal.start_level
    return "improving" if moved > 0 else "worsening" if moved < 0 else "no-change"


def encounter(
    snapshot: MeetingSnapshot, *, patient_url: str, practitioner_url: str, codes: Codes
) -> Json:
    """The meeting as an event: no place, so that nothing tells where the client is."""
    meeting = snapshot.meeting
    form = meeting.form
    kind, name = _CLASSES.get(form, ("FLD", "field")) if form else ("AMB", "ambulatory")
    resource: Json = {
        "resourceType": "Encounter",
        "identifier": [own_identifier(meeting.id)],
        "status": "finished" if meeting.outcome is Outcome.HELD else "cancelled",
        "class": coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", kind, name),
        "subject": reference(patient_url),
        "participant": [{"individual": reference(practitioner_url)}],
    }
    if form:
        code = codes.find("1250", form.value)
        known = [coding(code.system, code.code, code.display)] if code else []
        resource["type"] = [concept(*known, text=snapshot.form_words or form.value)]
    start, end = meeting.start(), meeting.end()
    if start is None or end is None:
        resource["period"] = {"start": meeting.on.isoformat(), "end": meeting.on.isoformat()}
    else:
        resource["period"] = {"start": moment(start), "end": moment(end)}
    return resource
