"""Opening a package or an answer, and taking in what it holds, one by one.

Nothing here is ever overwritten: a record that is here already stays as it is, a client who is here
already keeps her own data, an entry of the same day stands beside the other under its author.
"""

from contextlib import suppress
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.packages import Direction, RecordKind, RecordState, Way
from app.errors import InvalidInput, NotFound, UserError
from app.security.package_seal import (
    LARGEST,
    LockedPackage,
    open_with_code,
    open_with_key,
    take_apart,
)
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.sealing import public_key_of
from app.security.secrets import wiped
from app.services.caseload import save_client
from app.services.colleagues import own_private_key
from app.services.package_changes import note_marks
from app.services.package_keeping import keep_opened, note_own
from app.services.package_reading import (
    client_form,
    read_content,
)
from app.services.package_records import settle, take_in
from app.services.package_rows import same_people
from app.services.record_rows import required
from app.services.use_events import record_act
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import local

__all__ = [
    "LARGEST",
    "accept_client",
    "accept_record",
    "decline_record",
    "needs_code",
    "open_package",
    "reconsider_record",
]

_ORDER: Final = {kind: place for place, kind in enumerate(RecordKind)}


class PackageExpired(UserError):
    """Its end date has passed: it opens no more."""

    code = "package-expired"


class PackageTaken(UserError):
    """It was opened here before."""

    code = "package-taken"


class PackageOwn(UserError):
    """It was made here: it is for somebody else."""

    code = "package-own"


class PackageUnasked(UserError):
    """An answer to a package that was not made here, or that another store made."""

    code = "package-unasked"


class PackageOtherKind(UserError):
    """A practice package in a real store, or the other way round."""

    code = "package-other-kind"


class CodeNeeded(UserError):
    """The package is locked with words; none were given."""

    code = "package-code-needed"


class ClientUndecided(UserError):
    """Somebody here may be the same person: say first whether it is."""

    code = "client-undecided"


def needs_code(data: bytes) -> bool:
    """Say whether a package is locked with spoken words. PackageDamaged, PackageTooNew."""
    return take_apart(data).head.way == Way.CODE.value


def open_package(
    store: Store,
    data: bytes,
    *,
    now: datetime,
    code: bytearray | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
) -> UUID:
    """Open a package or an answer; give its id. Nothing of it is in a client's file yet.

    `code` is wiped. Call it in a job (Argon2id).

    Raises:
        PackageDamaged, PackageTooNew, PackageForAnother, PackageCodeWrong, CodeNeeded,
        PackageExpired, PackageTaken, PackageOwn, PackageUnasked, PackageOtherKind.
    """
    with wiped(code if code is not None else bytearray()):
        package = take_apart(data)
        proof, private = _before_opening(store, package, now)
        with wiped(private):
            if package.head.way == Way.KEY.value:
                own = public_key_of(private)
                content = open_with_key(package, private, own, proof=proof)
            elif code is None:
                raise CodeNeeded
            else:
                content = open_with_code(package, code, limits=limits)
    found = read_content(content)
    if found.practice is not store.practice:
        raise PackageOtherKind
    with store.write() as session:
        return keep_opened(session, package, found, now)


def accept_client(
    store: Store,
    package_id: UUID,
    ref: UUID,
    *,
    same_as: UUID | None = None,
    apart: bool = False,
    now: datetime,
) -> UUID:
    """Take a client of a package in; give the id that the client has here.

    Somebody who is here already (`same_as`) keeps all data; what came is then offered as additions,
    one by one. A new client comes with every record. `apart` says that somebody of the same name
    and birth date is another person.

    Raises:
        ClientUndecided: somebody here may be the same and nothing was said of it.
        PackageExpired: the end date has passed and what waited was emptied.
        InvalidInput: the client's own form can't be saved here.
        NotFound.
    """
    today = local(now).date()
    with store.write() as session:
        holder = _holder(session, package_id, ref)
        if holder.client_id is not None:
            return holder.client_id
        kind = RecordKind.CLIENT.value
        row = next((one for one in _waiting(session, holder) if one.kind == kind), None)
        _refuse_over(session, holder, today)
        if row is None:
            raise PackageExpired
        draft = client_form(row.payload or {}, ref)
        same, certain = same_people(session, draft)
        chosen = same_as or (same[0][0] if certain and not apart and len(same) == 1 else None)
        if chosen is not None and chosen not in {client_id for client_id, _ in same}:
            raise ClientUndecided
        if chosen is None and same and (certain or not apart):
            raise ClientUndecided
        if chosen is not None:
            note_own(session, holder, chosen)
        holder.client_id = chosen or save_client(store, draft, now=now, today=today)
        settle(row, RecordState.KNOWN if chosen else RecordState.TAKEN)
        session.flush()
        if chosen is None:
            for one in _waiting(session, holder):
                # what is refused goes on waiting, to be looked at on its own
                with suppress(InvalidInput, NotFound):
                    take_in(store, session, holder, one, now=now)
            note_marks(session, holder, today)
        log_use(session, record_act("package-client-taken", "client", holder.client_id,
                                    holder.client_id))  # fmt: skip
        return holder.client_id


def accept_record(store: Store, record_id: UUID, *, now: datetime) -> None:
    """Take one record in as an addition, or a proposed change, under its author's name.

    Raises:
        ClientUndecided: its client has not been taken in yet.
        PackageExpired: the end date has passed.
        InvalidInput: it can't stand here as it is (its goal's day lies after the period …).
        NotFound.
    """
    with store.write() as session:
        row = required(session, HandoverRecord, record_id, "package-record")
        holder = session.get_one(HandoverClient, row.holder_id)
        if holder.client_id is None:
            raise ClientUndecided
        today = local(now).date()
        _refuse_over(session, holder, today)
        if row.state == RecordState.WAITING.value:
            take_in(store, session, holder, row, now=now)
            note_marks(session, holder, today)


def _refuse_over(session: Session, holder: HandoverClient, today: date) -> None:
    """Obey the end date also before the day's upkeep has emptied what waits."""
    if session.get_one(HandoverPackage, holder.package_id).ends_on < today:
        raise PackageExpired


def decline_record(store: Store, record_id: UUID) -> None:
    """Leave one record out; until the package ends its content waits for `reconsider_record`.

    Raises:
        NotFound: there is no such record.
    """
    with store.write() as session:
        row = _undecided(session, record_id, RecordState.WAITING)
        if row is not None:
            row.state = RecordState.DECLINED.value
            log_use(session, record_act("addition-declined", row.kind, row.record_id,
                                        _about(session, row)))  # fmt: skip


def reconsider_record(store: Store, record_id: UUID) -> None:
    """Let a record that was left out wait again, as long as its package has not ended.

    Raises:
        NotFound: there is no such record.
    """
    with store.write() as session:
        row = _undecided(session, record_id, RecordState.DECLINED)
        if row is not None:
            row.state = RecordState.WAITING.value
            log_use(session, record_act("addition-reconsidered", row.kind, row.record_id,
                                        _about(session, row)))  # fmt: skip


def _undecided(session: Session, record_id: UUID, state: RecordState) -> HandoverRecord | None:
    """Give a record that is in this state and still has its content."""
    row = required(session, HandoverRecord, record_id, "package-record")
    return row if row.state == state.value and row.payload is not None else None


def _about(session: Session, row: HandoverRecord) -> UUID | None:
    return session.get_one(HandoverClient, row.holder_id).client_id


def _before_opening(store: Store, package: LockedPackage, now: datetime) -> tuple[bytes, bytearray]:
    """Refuse what need not be opened to be refused; give the proof and one's own key."""
    head = package.head
    with store.write() as session:
        known = session.get(HandoverPackage, head.id)
        if known is not None:
            made_here = {Direction.OUT.value, Direction.ANSWER_OUT.value}
            raise PackageOwn if known.direction in made_here else PackageTaken
        if head.ends_on < local(now).date():
            raise PackageExpired
        proof = b""
        if head.answers is not None:
            asked = session.get(HandoverPackage, head.answers)
            if asked is None or asked.direction != Direction.OUT.value:
                raise PackageUnasked
            proof = asked.reply_key
        return proof, own_private_key(session)


def _holder(session: Session, package_id: UUID, ref: UUID) -> HandoverClient:
    return required(session, HandoverClient, uuid5(package_id, ref.hex), "package-client")


def _waiting(session: Session, holder: HandoverClient) -> list[HandoverRecord]:
    query = select(HandoverRecord).where(
        HandoverRecord.holder_id == holder.id, HandoverRecord.state == RecordState.WAITING.value
    )
    return sorted(session.scalars(query), key=lambda row: _ORDER[RecordKind(row.kind)])
