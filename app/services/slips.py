"""Slips of a network meeting: what each one promised, on a paper of their own (review 42)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from app.documents.rendering import render_paper
from app.domain.disclosures import CLIENT, Ground
from app.domain.slips import CLIENT_ROLE, SlipsPaper, slips_of
from app.errors import NotFound
from app.progress import Progress
from app.services.client_rows import client_row
from app.services.kept_papers import keep_pdf
from app.services.letterhead import load_logo
from app.services.meeting_rows import meeting_rows
from app.services.use_events import section_opened
from app.services.worker import require_worker
from app.storage.schema.calendar import Booking
from app.storage.schema.meeting import Meeting
from app.storage.store import Store
from app.text import local, spoken_language

EVERYBODY = "participants"
_KIND = "slips"


def slips_paper(
    store: Store, meeting_id: UUID, *, role: str | None = None, now: datetime
) -> SlipsPaper:
    """Give the slips of a logged meeting, or the one of a role; opening them is a use event.

    Raises:
        NotFound: there is no such meeting, it was withdrawn, or that role promised nothing.
    """
    client_id = _client_of(store, meeting_id)
    with store.view(section_opened(_KIND, client_id, meeting_id)) as session:
        found = meeting_rows(session, Meeting.id == meeting_id)
        client, worker = client_row(session, client_id), require_worker(session)
        later = (
            select(Booking.on)
            .where(Booking.client_id == client_id, Booking.cancelled_at.is_(None))
            .where(Booking.on > local(now).date(), Booking.form == "network")
            .order_by(Booking.on)
            .limit(1)
        )
        next_on = session.scalar(later)
    slips = [
        slip
        for row in found
        for slip in slips_of(row.participants, row.agreed)
        if role in (None, slip.role)
    ]
    if not slips or not slips[0].promises:
        raise NotFound(kind="promise")
    return SlipsPaper(
        language=spoken_language(client.service_language),
        met_on=found[0].on,
        slips=tuple(slips),
        client_name=client.name,
        organiser_name=worker.organiser_name,
        unit=worker.unit,
        call_name=worker.name,
        call_phone=worker.phone,
        printed_at=now,
        next_on=next_on,
        practice=store.practice,
        logo=load_logo(store),
    )


def render(paper: SlipsPaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def keep_slips(
    store: Store, meeting_id: UUID, pdf: bytes, *, way: str, recipient: str, now: datetime
) -> UUID:
    """Keep slips that left byte for byte; what goes to others stands in the disclosure log.

    The ground is the client's consent to the meeting and to who takes part.

    Raises:
        NotFound: there is no such meeting.
    """
    client_id = _client_of(store, meeting_id)
    with store.write() as session:
        return keep_pdf(
            session,
            client_id,
            _KIND,
            meeting_id,
            pdf,
            way=way,
            recipient=CLIENT if recipient == CLIENT_ROLE else recipient,
            ground=Ground.CLIENT_CONSENT,
            now=now,
        )


def _client_of(store: Store, meeting_id: UUID) -> UUID:
    with store.read() as session:
        meeting = session.get(Meeting, meeting_id)
        if meeting is None or meeting.withdrawn_at is not None:
            raise NotFound(kind="meeting")
        return meeting.client_id
