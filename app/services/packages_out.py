"""Making a package for one named colleague, and the answer that brings one's additions back."""

import secrets
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.disclosures import Ground
from app.domain.packages import (
    ANSWER_DAYS,
    Direction,
    HowToGoOn,
    PackagedClient,
    PackageDraft,
    RecordState,
    Section,
    Way,
)
from app.domain.trimming import trimmed
from app.errors import NotFound
from app.security.package_seal import FORMAT, PackageHead, lock_for_code, lock_for_key
from app.security.passphrase import SALT_BYTES, STANDARD_KDF, KdfParameters, generated_phrase
from app.security.sealing import public_key_of
from app.security.secrets import KEY_BYTES, wiped
from app.services.client_rows import client_rows
from app.services.colleagues import own_private_key
from app.services.draft_rows import drop_draft
from app.services.how_to_go_on import drafted_page
from app.services.package_changes import (
    changes_for_answer,
    changes_for_colleague,
    records_here,
)
from app.services.package_given import Given
from app.services.package_kinds.kind import PackedRecord, Packing
from app.services.package_kinds.registry import records_of
from app.services.papers_out import write_whole
from app.services.record_rows import refuse, required
from app.services.use_events import PURPOSE, section_opened
from app.services.worker import require_worker
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.client import Client
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import local

CODE_WORDS: Final = 6


def spoken_code() -> str:
    """Give six random Finnish words, to be said over the phone; shown once, stored nowhere."""
    return generated_phrase(secrets.randbelow, words=CODE_WORDS)


def draft_clients(
    store: Store, client_ids: Iterable[UUID], *, ends_on: date, today: date
) -> tuple[PackagedClient, ...]:
    """Give the chosen clients with a drafted page *näin jatkat* each; each is a view.

    Raises:
        NotFound: one of them isn't here.
    """
    with store.write() as session:
        rows = client_rows(session)
        found = []
        for client_id in client_ids:
            if client_id not in rows:
                raise NotFound(kind="client")
            row = rows[client_id]
            log_use(session, section_opened("how-to-go-on", client_id))
            page = drafted_page(session, client_id, today, ends_on)
            found.append(
                PackagedClient(
                    client_id=client_id, name=row.name, page=page, protected=row.protected
                )
            )
        return tuple(found)


def make_package(
    store: Store,
    draft: PackageDraft,
    *,
    now: datetime,
    path: Path | None = None,
    code: bytearray | None = None,
    kdf: KdfParameters = STANDARD_KDF,
) -> bytes:
    """Make a package, write it to `path`; give its file. `code` (way *code*) is wiped. In a job.

    The package, its clients and what went along are kept, so that the answer is known and nothing
    that went out can come back as an addition. Each client's disclosure is logged. All that is one
    transaction with the file: what could not be locked or written was not made, and a second press
    makes it.

    Raises:
        InvalidInput: somebody, a client or the end date is missing.
        SealKeyUnfit: the colleague's key is none.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the file. NotFound.
    """
    draft = trimmed(draft)
    today = local(now).date()
    refuse(draft.problems(today))
    reply_key = secrets.token_bytes(KEY_BYTES)
    with store.write() as session:
        packed = [(one, _given(session, draft, one, today)) for one in draft.clients]
        content = _head_of_content(store, session) | {
            "reply_key": reply_key.hex(),
            "sections": sorted(draft.sections),
            "clients": [_content(one, given) for one, given in packed],
        }
        private = own_private_key(session)
    with wiped(private):  # Argon2id takes its time: no transaction waits for it
        data = _locked(draft, private, content, now=now, code=code, kdf=kdf)
    with store.write() as session:
        _keep_package(session, draft, reply_key, now)
        for one, given in packed:
            _keep_client(session, draft, one, given)
            drop_draft(session, "how-to-go-on", one.client_id)
        _write_out(session, draft.id, path, data)
    return data


def make_answer(
    store: Store, package_id: UUID, *, now: datetime, path: Path | None = None
) -> bytes:
    """Make the package that brings back what was written here since, write it; give its file.

    Only records that neither came with the package nor stood here before it go back, each under
    its author's name, and of what came the fields that were changed here. It is kept and logged in
    one transaction with the file.

    Raises:
        NotFound: there is no such package that came here.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen: the file.
    """
    today = local(now).date()
    with store.write() as session:
        package = required(session, HandoverPackage, package_id, "package")
        if package.direction != Direction.IN.value:
            raise NotFound(kind="package")
        answer = _keep_answer(session, package, now)
        content = _head_of_content(store, session) | {
            "opened_at": package.opened_at.isoformat() if package.opened_at else "",
            "clients": [
                _answered_client(session, package, answer, holder, today)
                for holder in _holders(session, package_id)
                if holder.client_id is not None
            ],
        }
        private = own_private_key(session)
        with wiped(private):
            head = PackageHead(
                format=FORMAT, id=answer.id, way="key", made_at=now, ends_on=answer.ends_on,
                sender=public_key_of(private), receiver=package.other_key, answers=package_id,
            )  # fmt: skip
            data = lock_for_key(head, private, content, proof=package.reply_key)
        _write_out(session, answer.id, path, data)
        return data


def _write_out(session: Session, package_id: UUID, path: Path | None, data: bytes) -> None:
    """Write the file where she chose, last of all; it appears whole or not at all."""
    if path is not None:
        log_use(session, UseEvent("package-written", "package", package_id, None, PURPOSE))
        write_whole(path, data)


def _keep_package(session: Session, draft: PackageDraft, reply_key: bytes, now: datetime) -> None:
    row = HandoverPackage(
        id=draft.id, direction=Direction.OUT.value, way=draft.way.value, other=draft.to_name,
        other_key=draft.to_key, reply_key=reply_key, sections=sorted(draft.sections),
        made_at=now, ends_on=draft.ends_on,
    )  # fmt: skip
    session.add(row)
    session.flush()


def _keep_answer(session: Session, package: HandoverPackage, now: datetime) -> HandoverPackage:
    row = HandoverPackage(
        id=uuid4(), direction=Direction.ANSWER_OUT.value, way=Way.KEY.value, other=package.other,
        other_phone=package.other_phone, other_key=package.other_key, reply_key=b"",
        answers=str(package.id), made_at=now,
        ends_on=local(now).date() + timedelta(days=ANSWER_DAYS),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _head_of_content(store: Store, session: Session) -> dict[str, Any]:
    worker = require_worker(session)
    return {
        "name": worker.name,
        "phone": worker.phone,
        "profile": worker.profile,
        "practice": store.practice,
    }


def _records(
    session: Session, draft: PackageDraft, one: PackagedClient, today: date
) -> list[PackedRecord]:
    if draft.ends_on is None:
        raise ValueError("a package without an end is not made")
    packing = Packing(
        session=session, client_id=one.client_id, ref=one.client_id, sections=draft.sections,
        worker=require_worker(session).name, today=today, ends_on=draft.ends_on,
        with_places=draft.with_places, hidden=one.protected and not draft.with_places,
    )  # fmt: skip
    return list(records_of(packing))


def _given(session: Session, draft: PackageDraft, one: PackagedClient, today: date) -> Given:
    records = _records(session, draft, one, today)
    changed, here = changes_for_colleague(session, one.client_id, draft.to_key, today)
    worker = require_worker(session).name
    return Given(records=records, changed=changed, here=here, worker=worker)


def _content(one: PackagedClient, given: Given) -> dict[str, Any]:
    return {
        "ref": str(one.client_id),
        "name": one.name,
        "page": asdict(one.page),
        "records": given.content(),
    }


def _keep_client(session: Session, draft: PackageDraft, one: PackagedClient, given: Given) -> None:
    """Note what goes along of one client, and to whom it is disclosed."""
    holder = _hold(session, draft.id, one.client_id, one.client_id, one.name, one.page)
    for record in given.records:
        _note_sent(session, holder, record, given.marks(record))
    details = {"records": len(given.records)}
    event = UseEvent("package-made", "package", draft.id, one.client_id, PURPOSE, details)
    told = Disclosure(recipient=draft.to_name, way="package", ground=draft.ground.value)
    log_disclosure(session, event, told)


def _answered_client(
    session: Session,
    package: HandoverPackage,
    answer: HandoverPackage,
    holder: HandoverClient,
    today: date,
) -> dict[str, Any]:
    given = _written(session, answer, holder, today)
    kept = _hold(session, answer.id, holder.ref, holder.client_id, holder.name, HowToGoOn())
    for record in given.records:
        _note_sent(session, kept, record, given.marks(record))
    details = {"records": len(given.records)}
    event = UseEvent("package-made", "package", answer.id, holder.client_id, PURPOSE, details)
    told = Disclosure(recipient=package.other, way="package", ground=Ground.OWN_REGISTER.value)
    log_disclosure(session, event, told)
    return {
        "ref": str(holder.ref),
        "name": holder.name,
        "page": {},
        "records": given.content(client_id=holder.ref),
    }


def _written(
    session: Session, answer: HandoverPackage, holder: HandoverClient, today: date
) -> Given:
    """Give what was written or changed of a client here since the package came."""
    if holder.client_id is None:
        raise ValueError("nobody here: nothing was written")
    before = set(
        session.scalars(
            select(HandoverRecord.record_id).where(HandoverRecord.holder_id == holder.id)
        )
    )
    packing = Packing(
        session=session, client_id=holder.client_id, ref=holder.ref, sections=frozenset(Section),
        worker=require_worker(session).name, today=today, ends_on=answer.ends_on,
        hidden=session.get_one(Client, holder.client_id).protected, answer=True,
    )  # fmt: skip
    changed = changes_for_answer(session, holder, today)
    records = [
        record
        for record in records_of(packing)
        if record.draft.id not in before or record.draft.id in changed
    ]
    kinds = {record.kind for record in records}
    here = records_here(session, holder.client_id, holder.ref, today, kinds)
    return Given(records=records, changed=changed, here=here, worker=packing.worker)


def _hold(
    session: Session,
    package_id: UUID,
    ref: UUID,
    client_id: UUID | None,
    name: str,
    page: HowToGoOn,
) -> HandoverClient:
    row = HandoverClient(
        id=uuid5(package_id, ref.hex), package_id=package_id, ref=ref, client_id=client_id,
        name=name, page=asdict(page),
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _note_sent(
    session: Session, holder: HandoverClient, record: PackedRecord, marks: dict[str, str] | None
) -> None:
    record_id = record.draft.id
    session.add(
        HandoverRecord(
            id=uuid5(holder.id, record_id.hex), holder_id=holder.id, record_id=record_id,
            kind=record.kind.value, author=record.author, written_at=record.at,
            state=RecordState.SENT.value, marks=marks,
        )
    )  # fmt: skip


def _holders(session: Session, package_id: UUID) -> list[HandoverClient]:
    query = select(HandoverClient).where(HandoverClient.package_id == package_id)
    return list(session.scalars(query))


def _locked(
    draft: PackageDraft,
    private: bytearray,
    content: dict[str, Any],
    *,
    now: datetime,
    code: bytearray | None,
    kdf: KdfParameters,
) -> bytes:
    if draft.ends_on is None:
        raise ValueError("a package without an end is not made")
    head = PackageHead(
        format=FORMAT, id=draft.id, way=draft.way.value, made_at=now, ends_on=draft.ends_on,
        sender=public_key_of(private), receiver=draft.to_key,
    )  # fmt: skip
    if draft.way is Way.KEY:
        return lock_for_key(head, private, content)
    if code is None:
        raise ValueError("a package to a code needs the code")
    cost = (kdf.memory_kib, kdf.passes, kdf.lanes)
    salted = replace(head, receiver=b"", salt=secrets.token_bytes(SALT_BYTES), kdf=cost)
    return lock_for_code(salted, code, content)
