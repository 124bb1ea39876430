"""Documents of all formats from one plan and one meeting in which every field holds something.

Each text says which field it is of, so that a field which begins or ceases to be told is seen in
the golden files (tests/unit/golden/formats). `python -m tests.golden_formats` writes them anew.
"""

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from app.domain.client_records import ContactRecordDraft, SafetyPlanDraft
from app.domain.documents import (
    AssessedNeeds,
    ClientRelation,
    ClosedPeriod,
    Disclosed,
    DocumentHead,
    JournalText,
    RelatedPerson,
)
from app.domain.meetings import ContactForm, Outcome
from app.domain.monitoring import Monitoring, Span
from app.domain.needs import ReceivedDraft
from app.domain.network import ConsentDraft
from app.domain.practice_runs import PracticeRun
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.domain.use_log import ClientLogReport, DisclosureRow, UseLogRow
from app.formats import (
    fhir_client,
    sosmeta_assessment,
    sosmeta_client,
    sosmeta_journal,
    sosmeta_period,
)
from app.formats.appointment_ics import appointment_ics
from app.formats.codes import Codes
from app.formats.fhir_bundle import Attachment, DocumentFacts, unit_bundle
from app.formats.fhir_log import log_bundle
from app.formats.fhir_measure import measure_report
from app.formats.monitoring_csv import monitoring_csv
from app.formats.plain_text import plain_text
from app.formats.snapshot_json import to_payload
from app.formats.sosmeta_meeting import meeting_document
from app.formats.sosmeta_parts import SosmetaDocument
from app.formats.sosmeta_plan import plan_document

FOLDER: Final = Path(__file__).parent / "unit" / "golden" / "formats"
DAY: Final = date(2026, 11, 11)
NOW: Final = datetime(2026, 11, 11, 12, tzinfo=UTC)
# what must be one of a list, or have a shape, to be a record at all
SHAPED: Final[dict[str, Any]] = {
    "identity": "010594Y9032",
    "temporary_id": "",
    "server_id": "",  # the client is not there yet: the Patient leaves too
    "service_language": "fi",
    "mother_tongue": "fi",
    "interpreter_language": "so",
    "language": "fi",
    "protected": False,
    "profile": "thl",
    "organiser_id": "1.2.246.10.1",
    "producer_id": "1.2.246.10.2",
    "zone": "Europe/Helsinki",
    "area": "leaving-home",
    "scale": "change",
    "form": "home-visit",
    "places": ("home",),
    "methods": ("doing-together",),
    "method": "doing-together",
    "core_elements": ("planning",),
    "vehicle": "own-car",
    "service": "social-rehabilitation",
    "factor": "close-people",
    "outcome_reason": "",
    "role": "client",
    "born": date(1994, 5, 1),
    "start_level": -2,
    "current_level": -1,
    "client_id": UUID(int=2),
    "previous": None,
    "details": {},
    "mac": b"",
}


def filled(kind: Any, name: str = "") -> Any:
    """Give a value of a type in which every field holds something that names it."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return filled(next(one for one in arguments if one is not type(None)), name)
    if origin is dict:
        return {f"<{name}>": filled(arguments[1], name)}
    if origin is tuple:
        inner = arguments[:1] if arguments[-1] is Ellipsis else arguments
        return tuple(filled(one, f"{name}.{place}") for place, one in enumerate(inner))
    if dataclasses.is_dataclass(kind):
        return _record(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    plain: dict[Any, Any] = {
        str: f"<{name}>", int: 3, bool: True, float: 1.5, date: DAY, datetime: NOW,
        time: time(13), UUID: UUID(int=int.from_bytes(hashlib.sha256(name.encode()).digest()[:16])),
    }  # fmt: skip
    return plain[kind]


def _record(kind: Any) -> Any:
    hints = typing.get_type_hints(kind)
    values = {}
    for field in dataclasses.fields(kind):
        records = any(dataclasses.is_dataclass(one) for one in typing.get_args(hints[field.name]))
        if field.name in SHAPED and (not records or SHAPED[field.name] is None):
            given = SHAPED[field.name]
            shape = hints[field.name]
            enums = [one for one in (shape, *typing.get_args(shape)) if isinstance(one, type)]
            made = next((one for one in enums if issubclass(one, Enum)), None)
            values[field.name] = _member(made, given) if made is not None and given else given
        else:
            values[field.name] = filled(hints[field.name], f"{kind.__name__}.{field.name}")
    return kind(**values)


def _member(kind: type[Enum], given: object) -> Enum:
    """The member of that value; another list of the same name begins with its first one."""
    return next((one for one in kind if one.value == given), next(iter(kind)))


def plan() -> PlanSnapshot:
    """A plan with every field filled, and the one before it."""
    whole: PlanSnapshot = filled(PlanSnapshot)
    before = dataclasses.replace(whole, id=UUID(int=70), number=2)
    return dataclasses.replace(whole, previous=before)


def meeting() -> MeetingSnapshot:
    """A meeting with every field filled."""
    whole: MeetingSnapshot = filled(MeetingSnapshot)
    return whole


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
    return f"{text}\n".encode()


def _bundle(snapshot: PlanSnapshot | MeetingSnapshot, code: str) -> bytes:
    facts = DocumentFacts(
        unit_id=UUID(int=99), content_hash=hashlib.sha256(b"content").hexdigest(), type_code=code,
        title="Title", created_at=NOW, replaces=UUID(int=98),
    )  # fmt: skip
    paper = Attachment(content_type="application/pdf", title="Paper", data=b"%PDF-1.7 x")
    return _json(unit_bundle(snapshot, facts, [paper], Codes()))


def _figures() -> Monitoring:
    numbers: dict[str, Any] = {}
    for name, hint in typing.get_type_hints(Monitoring).items():
        numbers |= {name: 10} if hint is int else {name: 1.5} if float in _parts(hint) else {}
    span = Span("year", date(2026, 1, 1), date(2026, 12, 31))
    counts: Any = {"elements": {"planning": 7, "group": 9}, "goal_levels": {-1: 6, 0: 8}}
    return Monitoring(span=span, **numbers, **counts)


def _report() -> bytes:
    return _json(measure_report(_figures(), plan().author, made_at=NOW, language="fi"))


def log_request() -> ClientLogReport:
    """A client's log with a view, a change, an export and a disclosure, of known codes."""
    seen: UseLogRow = dataclasses.replace(
        filled(UseLogRow), action="opened", object_type="client", purpose="social-rehabilitation"
    )
    rows = tuple(
        dataclasses.replace(seen, n=number, action=action)
        for number, action in enumerate(("opened", "meeting-logged", "handed-over"), start=1)
    )
    given: DisclosureRow = dataclasses.replace(
        filled(DisclosureRow), object_type="meeting", way="fhir", purpose="social-rehabilitation",
        recipient="client-information-system", ground="own-register",
    )  # fmt: skip
    whole: ClientLogReport = filled(ClientLogReport)
    return dataclasses.replace(whole, events=rows, disclosures=(given,))


def beside() -> dict[str, Any]:
    """What lies beside plans and meetings: a person, a consent, a filling, a call."""
    url = "urn:uuid:00000000-0000-0000-0000-000000000002"
    call = dataclasses.replace(
        meeting(), meeting=dataclasses.replace(meeting().meeting, form=ContactForm.CALL)
    )
    person = dataclasses.replace(filled(RelatedPerson), protected=False)
    made = (
        fhir_client.related_person(UUID(int=3), person, patient_url=url),
        fhir_client.consent(
            UUID(int=3), filled(ConsentDraft), patient_url=url, organiser="<organiser>", today=DAY
        ),
        fhir_client.questionnaire_response(
            UUID(int=4), "own-rating", DAY, {"one": 3}, patient_url=url
        ),
        fhir_client.communication(call, patient_url=url, practitioner_url=""),
    )
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": one} for one in made],
    }


def _parts(hint: Any) -> tuple[Any, ...]:
    return (hint, *typing.get_args(hint))


def _head() -> DocumentHead:
    return DocumentHead(subject=plan().subject, author=plan().author, made_on=DAY)


_MADE: Final[dict[str, Callable[[], SosmetaDocument]]] = {
    "matter": lambda: sosmeta_journal.matter_opened(_head(), filled(ContactRecordDraft), Codes()),
    "guidance": lambda: sosmeta_journal.guidance(_head(), filled(ContactRecordDraft), Codes()),
    "service-began": lambda: sosmeta_journal.service_began(_head(), DAY, "<more>", Codes()),
    "service-ended": lambda: sosmeta_journal.service_ended(
        _head(), DAY, "<reasons>", "<more>", Codes()
    ),
    "other-entry": lambda: sosmeta_journal.other_entry(_head(), filled(JournalText), Codes()),
    "received": lambda: sosmeta_journal.information_received(
        _head(), filled(ReceivedDraft), Codes()
    ),
    "given": lambda: sosmeta_journal.information_given(_head(), filled(Disclosed), Codes()),
    "summary": lambda: sosmeta_period.summary_document(_head(), filled(ClosedPeriod), Codes()),
    "assessment": lambda: sosmeta_assessment.assessment_document(
        _head(), filled(AssessedNeeds), Codes()
    ),
    "implementation": lambda: sosmeta_period.implementation_document(plan(), Codes()),
    "relation": lambda: sosmeta_client.relation_document(_head(), filled(ClientRelation), Codes()),
    "safety-plan": lambda: sosmeta_client.safety_document(
        _head(), filled(SafetyPlanDraft), Codes()
    ),
    "everyday": lambda: sosmeta_journal.everyday_entry(_head(), filled(PracticeRun), Codes()),
    "not-held": lambda: meeting_document(
        dataclasses.replace(
            meeting(), meeting=dataclasses.replace(meeting().meeting, outcome=Outcome.CANCELLED)
        ),
        Codes(),
    ),
    "network-meeting": lambda: meeting_document(
        dataclasses.replace(
            meeting(), meeting=dataclasses.replace(meeting().meeting, form=ContactForm.NETWORK)
        ),
        Codes(),
    ),
}


def sosmeta_documents() -> dict[str, SosmetaDocument]:
    """Each Sosmeta document that has a golden file, by its name."""
    whole = {
        "plan": plan_document(plan(), Codes()),
        "meeting": meeting_document(meeting(), Codes()),
    }
    return whole | {name: make() for name, make in _MADE.items()}


def _document(name: str) -> bytes:
    return _json(_MADE[name]().content)


DOCUMENTS: Final[dict[str, Callable[[], bytes]]] = {
    "plan.snapshot.json": lambda: _json(to_payload(plan())),
    "plan.txt": lambda: plain_text(plan()),
    "plan.sosmeta.json": lambda: _json(plan_document(plan(), Codes()).content),
    "plan.fhir.json": lambda: _bundle(plan(), "15020"),
    "meeting.snapshot.json": lambda: _json(to_payload(meeting())),
    "meeting.txt": lambda: plain_text(meeting()),
    "meeting.sosmeta.json": lambda: _json(meeting_document(meeting(), Codes()).content),
    "meeting.fhir.json": lambda: _bundle(meeting(), "19005"),
    **{f"{name}.sosmeta.json": partial(_document, name) for name in _MADE},
    "monitoring.csv": lambda: monitoring_csv(_figures(), "fi"),
    "monitoring.fhir.json": _report,
    "log.fhir.json": lambda: _json(log_bundle(log_request(), "fi")),
    "beside.fhir.json": lambda: _json(beside()),
    "appointment.ics": lambda: appointment_ics(
        NOW, 60, "Tapaaminen", uid=UUID(int=5), made_at=NOW
    ).encode(),
}


def main() -> None:
    """Write the golden files anew; look at the difference before keeping it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in DOCUMENTS.items():
        (FOLDER / name).write_bytes(make())


if __name__ == "__main__":
    main()
