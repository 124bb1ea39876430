"""Papers that left are kept byte for byte, with when, how and to whom (703/2023 10 §)."""

import hashlib
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.disclosures import CLIENT, Ground
from app.services.use_events import PURPOSE
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.plan import Document, PrintEvent
from app.storage.use_log import Detail, UseEvent, log_use


def keep_pdf(
    session: Session,
    client_id: UUID,
    kind: str,
    record_id: UUID,
    pdf: bytes,
    *,
    way: str,
    recipient: str,
    ground: Ground,
    now: datetime,
) -> UUID:
    """Keep a PDF with the event of its leaving; give the document's id.

    `way` is a code (`printer`, `file`); `recipient` a code or her own words. The client's own copy
    is no disclosure; everything else is. Printing the same bytes again adds an event, not a
    second copy.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    same = (Document.kind == kind, Document.record_id == record_id, Document.sha256 == digest)
    document = session.scalars(select(Document).where(*same)).first()
    if document is None:
        document = Document(
            id=uuid4(),
            client_id=client_id,
            kind=kind,
            record_id=record_id,
            made_at=now,
            sha256=digest,
            content=pdf,
        )
        session.add(document)
        session.flush()
    recipient = recipient.strip()
    session.add(
        PrintEvent(id=uuid4(), document_id=document.id, at=now, way=way, recipient=recipient)
    )
    details: dict[str, Detail] = {"way": way, "document": document.id}
    left = UseEvent("document-left", kind, record_id, client_id, PURPOSE, details)
    if recipient == CLIENT:
        log_use(session, left)
    else:
        log_disclosure(session, left, Disclosure(recipient=recipient, way=way, ground=ground))
    return document.id
