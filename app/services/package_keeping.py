"""Keeping what an opened package holds until each client and record is decided on."""

from collections.abc import Set
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID, uuid5

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.disclosures import Ground
from app.domain.packages import Direction, RecordKind, RecordState
from app.security.package_seal import LockedPackage, PackageDamaged
from app.services.package_changes import Standing, beside_id, exchanged_before, standing
from app.services.package_kinds.registry import CARRIED, ids_here, ids_of_client
from app.services.package_reading import ReadClient, ReadPackage, ReadRecord, checked
from app.services.use_events import PURPOSE
from app.services.worker import require_worker
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.client import Client
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord
from app.storage.use_log import UseEvent
from app.text import local


def keep_opened(
    session: Session, package: LockedPackage, found: ReadPackage, now: datetime
) -> UUID:
    """Keep the opened package with its clients and records; log its opening for each client."""
    head = package.head
    answered = head.answers is not None
    if bool(found.reply_key) is answered:
        raise PackageDamaged
    row = HandoverPackage(
        id=head.id, direction=(Direction.ANSWER if answered else Direction.IN).value,
        way=head.way, other=found.name, other_phone=found.phone, other_key=head.sender,
        reply_key=bytes.fromhex(found.reply_key), profile=found.profile,
        sections=[one.value for one in found.sections],
        answers=str(head.answers) if head.answers else "",
        made_at=head.made_at, ends_on=head.ends_on, opened_at=now,
    )  # fmt: skip
    session.add(row)
    session.flush()
    for client in found.clients:
        _keep_client(session, row, client, now)
    if head.answers is not None:
        session.get_one(HandoverPackage, head.answers).opened_at = found.opened_at
    return row.id


def _keep_client(
    session: Session, package: HandoverPackage, client: ReadClient, now: datetime
) -> None:
    holder = HandoverClient(
        id=uuid5(package.id, client.ref.hex), package_id=package.id, ref=client.ref,
        client_id=_asked_about(session, package, client), name=client.name,
        page=asdict(client.page),
    )  # fmt: skip
    session.add(holder)
    session.flush()
    if client.records:
        known = _known(session, holder, client, now)
        rows = [
            _kept(package, holder, record, known)
            for record in zip(client.ids, client.records, strict=True)
        ]
        session.execute(insert(HandoverRecord), rows)
    if holder.client_id is not None and not package.answers:
        note_own(session, holder, holder.client_id)
    about = holder.client_id or client.ref
    details = {"records": len(client.records)}
    event = UseEvent("package-opened", "package", package.id, about, PURPOSE, details)
    reader = require_worker(session).name
    told = Disclosure(recipient=reader, way="package", ground=Ground.OWN_REGISTER.value)
    log_disclosure(session, event, told)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What of a client's records is here, and which of that was exchanged with the colleague."""

    here: Set[UUID]
    exchanged: Set[UUID]
    stands: Standing


def _known(session: Session, holder: HandoverClient, client: ReadClient, now: datetime) -> _Known:
    mended = [
        beside_id(record_id, checked(record.kind, record.payload, holder.ref))
        for record_id, record in zip(client.ids, client.records, strict=True)
        if record.changed and not CARRIED[record.kind].shared
    ]
    ids = (*client.ids, *mended)
    here = ids_here(session, ids, client_id=holder.client_id, ref=client.ref)
    kinds = {record.kind for record in client.records if record.changed}
    stands = standing(session, holder, kinds, local(now).date())
    return _Known(here=here, exchanged=exchanged_before(session, holder), stands=stands)


def _kept(
    package: HandoverPackage,
    holder: HandoverClient,
    one: tuple[UUID, ReadRecord],
    known: _Known,
) -> dict[str, object]:
    """Give a record's row; what is here already is noted without its content.

    A change waits only for a record that was exchanged with this colleague, or a line of the
    checklist, which both can begin; and only if it would say something else than what stands here.
    """
    record_id, record = one
    is_here = record_id in known.here
    change = is_here and _is_change(holder, record_id, record, known)
    waits = change or not is_here
    return {
        "id": uuid5(holder.id, record_id.hex),
        "holder_id": holder.id,
        "record_id": record_id,
        "kind": record.kind.value,
        "author": record.author or package.other,
        "written_at": record.at,
        "payload": record.payload if waits else None,
        "state": (RecordState.WAITING if waits else RecordState.KNOWN).value,
        "marks": dict.fromkeys(record.changed, "") if change else None,
        "change": change,
    }


def _is_change(holder: HandoverClient, record_id: UUID, record: ReadRecord, known: _Known) -> bool:
    if not record.changed:
        return False
    if record_id not in known.exchanged and record.kind is not RecordKind.CHECK:
        return False
    draft = checked(record.kind, record.payload, holder.ref)
    if not CARRIED[record.kind].shared and beside_id(record_id, draft) in known.here:
        return False
    found = known.stands.proposal(record_id, record.kind, draft, record.changed)
    return bool(found.changes) or found.gone


def note_own(session: Session, holder: HandoverClient, client_id: UUID) -> None:
    """Note what stands in one's own file of the client already: it is no part of an answer."""
    query = select(HandoverRecord.record_id).where(HandoverRecord.holder_id == holder.id)
    came = set(session.scalars(query))
    rows = [
        {
            "id": uuid5(holder.id, record_id.hex),
            "holder_id": holder.id,
            "record_id": record_id,
            "kind": kind.value,
            "state": RecordState.OWN.value,
        }
        for record_id, kind in ids_of_client(session, client_id, ref=holder.ref).items()
        if record_id not in came
    ]
    if rows:
        session.execute(insert(HandoverRecord), rows)


def _asked_about(session: Session, package: HandoverPackage, client: ReadClient) -> UUID | None:
    """Give who an answer speaks of: only somebody whom the package was about."""
    if not package.answers:
        return client.ref if session.get(Client, client.ref) is not None else None
    query = select(HandoverClient).where(
        HandoverClient.package_id == UUID(package.answers), HandoverClient.ref == client.ref
    )
    asked = session.scalars(query).one_or_none()
    if asked is None or asked.client_id is None:
        raise PackageDamaged
    return asked.client_id
