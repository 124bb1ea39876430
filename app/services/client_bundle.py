"""What is held of a client beside plans and meetings, as one FHIR collection for moving by hand."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.documents import RelatedPerson
from app.domain.network import ConsentDraft
from app.formats import fhir_client
from app.formats.fhir_parts import Json, urn
from app.formats.fhir_people import patient, practitioner
from app.services.meeting_rows import meeting_rows
from app.services.meeting_snapshot import author_of, meeting_snapshot, subject_of
from app.services.network_rows import people_of
from app.services.worker import require_worker
from app.storage.schema.measure import Measurement
from app.storage.schema.meeting import Meeting


def client_bundle(session: Session, client_id: UUID, *, today: date) -> Json:
    """Give the client, close people, consents, fillings and calls. NotFound: no such client."""
    author = require_worker(session)
    people = {"patient_url": urn(client_id), "practitioner_url": urn(author.id)}
    entries: list[Json] = [
        {"fullUrl": people["patient_url"], "resource": patient(subject_of(session, client_id))},
        {"fullUrl": people["practitioner_url"], "resource": practitioner(author)},
    ]
    entries += [
        {"resource": made}
        for made in (
            *_people(session, client_id, author.organiser_name, today),
            *_fillings(session, client_id),
            *_calls(session, client_id),
        )
    ]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}


def _people(session: Session, client_id: UUID, organiser: str, today: date) -> Iterator[Json]:
    url = urn(client_id)
    for one in people_of(session, client_id):
        name = one.record_name.strip() or one.label
        told = RelatedPerson(name=name, role=one.label, phone=one.phone, protected=one.protected)
        yield fhir_client.related_person(one.id, told, patient_url=url)
        for row in one.consents:
            given = ConsentDraft(
                may_tell=row.may_tell,
                may_not_tell=row.may_not_tell,
                valid_until=row.valid_until,
                given_on=row.given_on,
                given_how=row.given_how,
                withdrawn_on=row.withdrawn_on,
            )
            yield fhir_client.consent(
                one.id, given, patient_url=url, organiser=organiser, today=today
            )


def _fillings(session: Session, client_id: UUID) -> Iterator[Json]:
    query = select(Measurement).where(Measurement.client_id == client_id).order_by(Measurement.on)
    for row in session.scalars(query):
        yield fhir_client.questionnaire_response(
            row.id, row.instrument, row.on, row.values, patient_url=urn(client_id)
        )


def _calls(session: Session, client_id: UUID) -> Iterator[Json]:
    worker = require_worker(session)
    wanted = (Meeting.client_id == client_id) & Meeting.withdrawn_at.is_(None)
    for row in meeting_rows(session, wanted):
        author = author_of(row, worker)
        url = urn(worker.id) if author is worker else ""
        snapshot = meeting_snapshot(session, row, author, made_on=row.on)
        found = fhir_client.communication(
            snapshot, patient_url=urn(client_id), practitioner_url=url
        )
        if found is not None:
            yield found
