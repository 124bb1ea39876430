"""What is recorded of a client as documents of the client information system (Sosmeta).

Meetings and plans leave through the outbox; the rest is written to files where the system takes
documents in, or for whoever moves a whole client there by hand. Drafts, bookings, goals outside a
finished plan and acts within a period are no documents of it and stay.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_records import (
    ContactRecordDraft,
    RecordKind,
    RepresentativeDraft,
    SafetyPlanDraft,
)
from app.domain.clients import SpecialSupport
from app.domain.disclosures import SYSTEM, Ground
from app.domain.documents import (
    AssessedNeeds,
    ClientRelation,
    ClosedPeriod,
    Disclosed,
    DocumentHead,
    JournalText,
    RelatedPerson,
)
from app.domain.goals import GoalStatus
from app.domain.meetings import MeetingDraft
from app.domain.needs import ReceivedDraft
from app.domain.period_acts import ActKind, AssessmentDraft
from app.domain.snapshots import ServiceLine, Subject
from app.domain.worker import WorkerRow
from app.errors import NotFound
from app.formats import sosmeta_assessment, sosmeta_client, sosmeta_journal, sosmeta_period
from app.formats.codes import Codes
from app.formats.sosmeta_meeting import meeting_document
from app.formats.sosmeta_parts import Json, SosmetaDocument, why_no_sosmeta
from app.formats.sosmeta_plan import plan_document
from app.formats.words import export_words
from app.reference.paper_words import paper_words
from app.reference.vocabularies import Vocabulary, label
from app.services import period_rows
from app.services.client_bundle import client_bundle
from app.services.client_form import open_note
from app.services.client_records import services_of
from app.services.code_sets import load_codes
from app.services.goal_rows import goals_of
from app.services.meeting_rows import meeting_rows
from app.services.meeting_snapshot import author_of, meeting_snapshot, subject_of
from app.services.need_rows import assessments_of
from app.services.network_rows import people_of
from app.services.payloads import SCHEMA, from_payload
from app.services.place_names import municipalities
from app.services.plan_snapshot import finished_plans
from app.services.practice_runs import runs_of_client
from app.services.record_rows import draft_of
from app.services.revisions import last_payload
from app.services.unit_content import plan_told_of
from app.services.use_events import PURPOSE
from app.services.worker import require_worker
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.audit import DisclosureLog
from app.storage.schema.base import Base
from app.storage.schema.client import Client
from app.storage.schema.client_record import ContactRecord, LegalRepresentative, SafetyPlan
from app.storage.schema.meeting import Meeting
from app.storage.schema.needs import ReceivedInformation
from app.storage.schema.period import Assessment, ServicePeriod
from app.storage.store import Store
from app.storage.use_log import UseEvent
from app.text import Language, local

_NEEDS_IDENTITY: Final = frozenset(("15020", "15021", "1012"))


@dataclass(frozen=True, slots=True)
class _Case:
    """One client's rows while its documents are made."""

    session: Session
    client: Client
    subject: Subject
    author: WorkerRow
    codes: Codes
    today: date
    language: Language

    def head(self, on: date | None = None) -> DocumentHead:
        return DocumentHead(subject=self.subject, author=self.author, made_on=on or self.today)

    def rows(self, table: type[Base], *order: Any) -> list[Any]:
        owned: Any = table
        query = select(table).where(owned.client_id == self.client.id).order_by(*order)
        return list(self.session.scalars(query))


def structured_documents(
    store: Store, client_id: UUID, *, now: datetime
) -> tuple[tuple[SosmetaDocument, ...], Json]:
    """Give every document that can be made of what is held; logged as handed over to a file.

    Documents that need the henkilötunnus are left out while there is none. The second part is a
    FHIR collection of what lies beside plans and meetings.

    Raises:
        NotFound: there is no such client, or no worker yet.
    """
    with store.write() as session:
        today = local(now).date()
        documents = tuple(documents_of(session, client_id, today=today))
        beside = client_bundle(session, client_id, today=today)
        event = UseEvent(
            "handed-over", "client", client_id, client_id, PURPOSE, {"count": len(documents)}
        )
        told = Disclosure(recipient=SYSTEM, way="file", ground=Ground.OWN_REGISTER)
        log_disclosure(session, event, told)
    return documents, beside


def why_no_documents(store: Store, client_id: UUID) -> str:
    """Say by `why_no_sosmeta`'s reason why no document can be made of this client, or "".

    Raises:
        NotFound: there is no such client, or no worker yet.
    """
    with store.read() as session:
        subject = subject_of(session, client_id)
        return why_no_sosmeta(subject, require_worker(session), hetu_needed=False)


def documents_of(session: Session, client_id: UUID, *, today: date) -> Iterator[SosmetaDocument]:
    """Give them inside another use case. NotFound: no such client, or no worker yet."""
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound(kind="client")
    author = require_worker(session)
    subject = subject_of(session, client_id)
    if why_no_sosmeta(subject, author, hetu_needed=False):
        return
    language: Language = "sv" if author.language == "sv" else "fi"
    case = _Case(session, client, subject, author, load_codes(session), today, language)
    for part in (
        _relation, _journal, _periods, _assessments, _safety, _plans, _everyday, _meetings,
    ):  # fmt: skip
        for document in part(case):
            if subject.identity or document.type_code not in _NEEDS_IDENTITY:
                yield document


def _relation(case: _Case) -> Iterator[SosmetaDocument]:
    client, session = case.client, case.session
    note = open_note(session, client.id)
    representatives = [
        draft_of(RepresentativeDraft, row)
        for row in case.rows(LegalRepresentative, LegalRepresentative.name)
        if row.ended_on is None
    ]
    special = SpecialSupport(client.special_support)
    yield sosmeta_client.relation_document(
        case.head(),
        ClientRelation(
            started=client.relation_started,
            ended=client.ended_on,
            municipality_code=_municipality(client.municipality),
            interpreter_way=label(
                Vocabulary.INTERPRETER_WAYS, client.interpreter_way, case.language
            ),
            special_support=None
            if special is SpecialSupport.NOT_ASSESSED
            else special is SpecialSupport.YES,
            own_worker=client.own_worker,
            own_worker_phone=client.own_worker_phone,
            representatives=tuple(representatives),
            people=tuple(_people(case)),
            risks=(note,) if note else (),
        ),
        case.codes,
    )


def _people(case: _Case) -> Iterator[RelatedPerson]:
    for one in people_of(case.session, case.client.id):
        if one.record_name.strip():
            yield RelatedPerson(
                name=one.record_name,
                role=one.label,
                title=one.title,
                organisation=one.organisation,
                phone=one.phone,
                protected=one.protected,
            )


def _municipality(name: str) -> str:
    wanted = name.strip().casefold()
    found = (
        one.code for one in municipalities() if wanted in (one.fi.casefold(), one.sv.casefold())
    )
    return next(found, "") if wanted else ""


def _journal(case: _Case) -> Iterator[SosmetaDocument]:
    for row in case.rows(ContactRecord, ContactRecord.on):
        record = draft_of(ContactRecordDraft, row)
        if record.kind is RecordKind.INITIATION:
            yield sosmeta_journal.matter_opened(case.head(record.on), record, case.codes)
        elif record.kind is RecordKind.GUIDANCE:
            yield sosmeta_journal.guidance(case.head(record.on), record, case.codes)
    for row in case.rows(ReceivedInformation, ReceivedInformation.on):
        received = draft_of(ReceivedDraft, row)
        yield sosmeta_journal.information_received(case.head(received.on), received, case.codes)
    for row in case.rows(DisclosureLog, DisclosureLog.n):
        # Within its own register, as to the system or by opening a package, nothing is given away.
        if row.ground != Ground.OWN_REGISTER:
            on = local(row.at).date()
            told = Disclosed(
                on=on,
                what=label(Vocabulary.LOG_OBJECTS, row.object_type, case.language),
                recipient=label(Vocabulary.LOG_TERMS, row.recipient, case.language),
                ground=""
                if row.ground == Ground.NOT_TOLD
                else label(Vocabulary.LOG_TERMS, row.ground, case.language),
                purpose=label(Vocabulary.LOG_TERMS, row.purpose, case.language),
            )
            yield sosmeta_journal.information_given(case.head(on), told, case.codes)


def _periods(case: _Case) -> Iterator[SosmetaDocument]:
    for period in case.rows(ServicePeriod, ServicePeriod.start):
        facts = period_rows.facts_of(period)
        yield sosmeta_journal.service_began(
            case.head(period.start), period.start, facts.expectations, case.codes
        )
        final = period_rows.newest(period_rows.acts_of(case.session, period.id), ActKind.FINAL)
        if final is None:
            continue
        end = period.ended_on or final.on or case.today
        outcome = _outcome(case, final.outcome.value if final.outcome else "")
        goals = tuple(_goals_within(case, period.start, end))
        closed = ClosedPeriod(
            start=period.start, end=end, final=final, goals=goals, outcome=outcome
        )
        yield sosmeta_period.summary_document(case.head(final.on), closed, case.codes)
        yield sosmeta_journal.service_ended(case.head(end), end, outcome, final.text, case.codes)


def _goals_within(case: _Case, start: date, end: date) -> Iterator[str]:
    """The goals that were worked on in a period, each with how it ended there."""
    words = export_words(case.author.language)
    how = {GoalStatus.ACHIEVED: words.goal_achieved, GoalStatus.ENDED: words.goal_ended}
    for goal in goals_of(case.session, case.client.id):
        closed = goal.closed_on
        if goal.created_on > end or (closed is not None and closed < start):
            continue
        ended = how.get(goal.status) if closed is not None and closed <= end else None
        yield f"{goal.title} ({ended.rstrip('.')})" if ended else goal.title


def _outcome(case: _Case, outcome: str) -> str:
    words = paper_words("final-evaluation", case.language)
    known = {"social-work": "social_work", "social-guidance": "social_guidance",
             "other-service": "other_service", "ends": "ends_open"}  # fmt: skip
    return words(known[outcome]) if outcome in known else ""


def _assessments(case: _Case) -> Iterator[SosmetaDocument]:
    """1012 of what she assessed herself; what others did or what came later as an entry (19013)."""
    talks = assessments_of(case.session, case.client.id, most=sys.maxsize)
    for row in case.rows(Assessment, Assessment.on):
        reference = draft_of(AssessmentDraft, row)
        if reference.assessor.strip() != case.author.name:
            words = export_words(case.author.language)
            yield _entry(case, reference.on, sosmeta_assessment.reference_text(reference, words))
            continue
        same_day = [one for one in talks if one.on == reference.on][:1]
        talks = [one for one in talks if one not in same_day]
        needs = AssessedNeeds(
            reference=reference,
            areas=same_day[0].areas if same_day else (),
            strengths=same_day[0].strengths if same_day else (),
            services_now=_services_on(case, reference.on or case.today),
        )
        yield sosmeta_assessment.assessment_document(case.head(reference.on), needs, case.codes)
    for talk in reversed(talks):
        text = sosmeta_assessment.areas_text(talk.areas, talk.strengths, case.language)
        if text:
            yield _entry(case, talk.on, text)


def _entry(case: _Case, on: date | None, text: str) -> SosmetaDocument:
    entry = JournalText(on=on or case.today, text=text)
    return sosmeta_journal.other_entry(case.head(on), entry, case.codes)


def _services_on(case: _Case, day: date) -> tuple[ServiceLine, ...]:
    return tuple(
        ServiceLine(
            what=label(Vocabulary.SERVICES, one.service, case.language),
            who="" if case.subject.protected else one.provider,
            service=one.service,
        )
        for one in services_of(case.session, case.client.id)
        if (one.started is None or one.started <= day) and (one.ended is None or one.ended >= day)
    )


def _safety(case: _Case) -> Iterator[SosmetaDocument]:
    for row in case.rows(SafetyPlan, SafetyPlan.on):
        plan = draft_of(SafetyPlanDraft, row)
        yield sosmeta_client.safety_document(case.head(plan.on), plan, case.codes)


def _plans(case: _Case) -> Iterator[SosmetaDocument]:
    for frozen in finished_plans(case.session, case.client.id):
        plan = plan_told_of(frozen, case.subject)
        yield plan_document(plan, case.codes)
        yield sosmeta_period.implementation_document(plan, case.codes)


def _everyday(case: _Case) -> Iterator[SosmetaDocument]:
    """Steps that were practised to their end; one that goes on is no entry yet."""
    for runs in runs_of_client(case.session, case.client.id).values():
        for run in runs:
            if run.after is not None:
                yield sosmeta_journal.everyday_entry(case.head(run.on), run, case.codes)


def _meetings(case: _Case) -> Iterator[SosmetaDocument]:
    wanted = (Meeting.client_id == case.client.id) & Meeting.withdrawn_at.is_(None)
    for row in meeting_rows(case.session, wanted):
        author = author_of(row, case.author)
        then = _agreed_next(case.session, row.id)
        snapshot = meeting_snapshot(case.session, row, author, made_on=row.on, then=then)
        yield meeting_document(snapshot, case.codes)


def _agreed_next(session: Session, meeting_id: UUID) -> tuple[date | None, time | None]:
    """The next meeting as it was agreed then: a booking may have been moved since."""
    kept = last_payload(session, "meeting", meeting_id)
    if kept is None:
        return None, None
    draft = from_payload("meeting", kept, SCHEMA)
    return (draft.next_on, draft.next_at) if isinstance(draft, MeetingDraft) else (None, None)
