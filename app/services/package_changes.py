"""What of a record changed since two colleagues exchanged it, and taking such a change in.

A record that both have is never overwritten by itself. Of facts that both go on with (goals, team,
bookings, matters …) the changed fields are proposed beside one's own; taken in, they are a new
version under the colleague's name, and the one before stays. Of an entry that its author mended
later, the mended one comes to stand beside the first (worker-review.md 9).
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from hashlib import sha256
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.edit_history import FieldChange, changes_between
from app.domain.packages import LONGEST, Direction, RecordKind, RecordState, Section
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.services.package_kinds.kind import PackedRecord, Packing, Taking, written_by
from app.services.package_kinds.registry import CARRIED, ids_here, records_of
from app.services.payloads import KINDS, FormDraft, content_of
from app.services.worker import require_worker
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord

WHOLE: Final = "*"
"""Stands for all of an entry that is no shared fact: it is never taken apart."""
_NOT_TOLD: Final = frozenset((
    "id", "client_id", "version", "reason", "period_id", "period_start",
    "kilometres", "drive_minutes", "place_id", "service_id", "series_id",  # each store's own
))  # fmt: skip
_SHARED: Final = frozenset(kind for kind, one in CARRIED.items() if one.shared)
_OWN_ENTRIES: Final = frozenset(RecordKind) - _SHARED - {RecordKind.CLIENT}

Marks = Mapping[str, str]


def fields_of(kind: RecordKind) -> frozenset[str]:
    """Give what a change of such a record may name."""
    if not CARRIED[kind].shared:
        return frozenset({WHOLE})
    return frozenset(one.name for one in fields(KINDS[kind.value])) - _NOT_TOLD


def records_here(
    session: Session, client_id: UUID, ref: UUID, today: date, kinds: Collection[RecordKind]
) -> dict[UUID, PackedRecord]:
    """Give a client's records as they stand here, by their ids in packages: nothing left out."""
    packing = Packing(
        session=session, client_id=client_id, ref=ref, sections=frozenset(Section),
        worker=require_worker(session).name, today=today, ends_on=today + LONGEST,
        with_places=True, answer=True,
    )  # fmt: skip
    return {record.draft.id: record for record in records_of(packing, kinds)} if kinds else {}


def marks_of(record: PackedRecord) -> dict[str, str]:
    """Give a short sum of each field of a shared fact, or one of a whole entry."""
    told = {name: one for name, one in content_of(record.draft).items() if name not in _NOT_TOLD}
    if not CARRIED[record.kind].shared:
        return {WHOLE: _mark(told)}
    return {name: _mark(value) for name, value in told.items()}


def _mark(value: Any) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:12]


def changed_since(before: Marks, record: PackedRecord) -> tuple[str, ...]:
    """Give the fields that stand otherwise than when the record was exchanged."""
    return tuple(name for name, mark in marks_of(record).items() if before.get(name, mark) != mark)


def note_marks(session: Session, holder: HandoverClient, today: date) -> None:
    """Note how what was taken in of a client stands here: what differs later was changed here."""
    query = select(HandoverRecord).where(
        HandoverRecord.holder_id == holder.id,
        HandoverRecord.state == RecordState.TAKEN.value,
        HandoverRecord.marks.is_(None),
        HandoverRecord.kind.in_([kind.value for kind in _SHARED]),
    )
    rows = {row.record_id: row for row in session.scalars(query)}
    if not rows or holder.client_id is None:
        return
    kinds = {RecordKind(row.kind) for row in rows.values()}
    here = records_here(session, holder.client_id, holder.ref, today, kinds)
    for record_id in rows.keys() & here.keys():
        rows[record_id].marks = marks_of(here[record_id])


def changes_for_answer(
    session: Session, holder: HandoverClient, today: date
) -> dict[UUID, tuple[str, ...]]:
    """Give what goes back as a change, with its fields.

    That is what came in the package and was changed here since, one's own entries that were mended
    since an earlier answer, and each line of the checklist: the other may have it too.
    """
    if holder.client_id is None:
        return {}
    here = records_here(session, holder.client_id, holder.ref, today, tuple(_SHARED))
    answered = select(HandoverPackage.id).where(
        HandoverPackage.direction == Direction.ANSWER_OUT.value,
        HandoverPackage.answers == str(holder.package_id),
    )
    earlier = _marks(session, holder.ref, HandoverPackage.id.in_(answered))
    if earlier:
        here |= records_here(session, holder.client_id, holder.ref, today, tuple(_OWN_ENTRIES))
    before = earlier | _marks(session, holder.ref, HandoverPackage.id == holder.package_id)
    found = {
        record_id: changed_since(before[record_id], record)
        for record_id, record in here.items()
        if record_id in before
    }
    lines = {
        record_id: tuple(marks_of(record))
        for record_id, record in here.items()
        if record.kind is RecordKind.CHECK and record_id not in before
    }
    return {record_id: names for record_id, names in (found | lines).items() if names}


def changes_for_colleague(
    session: Session, client_id: UUID, key: bytes, today: date
) -> tuple[dict[UUID, tuple[str, ...]], dict[UUID, PackedRecord]]:
    """Give what changed here since it was exchanged with this key, and how all of it stands now."""
    here = records_here(session, client_id, client_id, today, tuple(_SHARED | _OWN_ENTRIES))
    before = _marks(session, client_id, HandoverPackage.other_key == key) if key else {}
    found = {
        record_id: changed_since(before[record_id], record)
        for record_id, record in here.items()
        if record_id in before
    }
    return {record_id: names for record_id, names in found.items() if names}, here


def _marks(session: Session, ref: UUID, which: ColumnElement[bool]) -> dict[UUID, Marks]:
    """Give how records stood at the last exchange in some packages, by their ids."""
    query = (
        select(HandoverRecord.record_id, HandoverRecord.marks)
        .join(HandoverClient, HandoverClient.id == HandoverRecord.holder_id)
        .join(HandoverPackage, HandoverPackage.id == HandoverClient.package_id)
        .where(HandoverClient.ref == ref, HandoverRecord.marks.is_not(None), which)
        .where(HandoverRecord.state.in_([RecordState.SENT.value, RecordState.TAKEN.value]))
        .order_by(HandoverPackage.made_at)
    )
    return {record_id: MappingProxyType(marks) for record_id, marks in session.execute(query)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A change as it is looked at: what stands here, what is proposed, what was changed here too.

    `gone`: the record isn't here any more, so there is nothing to change.
    """

    changes: tuple[FieldChange, ...] = ()
    own_too: frozenset[str] = frozenset()
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What of one client stands here beside a colleague's changes, and how it was exchanged."""

    here: Mapping[UUID, PackedRecord] = field(default_factory=dict)
    exchanged: Mapping[UUID, Marks] = field(default_factory=dict)

    def proposal(
        self, record_id: UUID, kind: RecordKind, draft: FormDraft, names: Iterable[str]
    ) -> Proposal:
        """Give a change of a record beside what stands here."""
        own = self.here.get(record_id)
        if own is None:
            return Proposal(gone=True)
        if not CARRIED[kind].shared:
            return Proposal(changes=changes_between(content_of(own.draft), content_of(draft)))
        merged = merged_draft(own, draft, names)
        since = frozenset(changed_since(self.exchanged.get(record_id, {}), own))
        return Proposal(
            changes=changes_between(content_of(own.draft), content_of(merged)),
            own_too=since & frozenset(names),
        )


def standing(
    session: Session, holder: HandoverClient, kinds: Collection[RecordKind], today: date
) -> Standing:
    """Give what stands here of a client whose records a colleague changed."""
    if holder.client_id is None or not kinds:
        return Standing()
    return Standing(
        here=records_here(session, holder.client_id, holder.ref, today, kinds),
        exchanged=_marks(session, holder.ref, _with_same(session, holder)),
    )


def exchanged_before(session: Session, holder: HandoverClient) -> set[UUID]:
    """Give which records of a client went to this colleague or came from there before."""
    query = (
        select(HandoverRecord.record_id)
        .join(HandoverClient, HandoverClient.id == HandoverRecord.holder_id)
        .join(HandoverPackage, HandoverPackage.id == HandoverClient.package_id)
        .where(HandoverClient.ref == holder.ref, _with_same(session, holder))
        .where(HandoverRecord.state.in_([RecordState.SENT.value, RecordState.TAKEN.value]))
    )
    return set(session.scalars(query))


def _with_same(session: Session, holder: HandoverClient) -> ColumnElement[bool]:
    """What was exchanged with the colleague of a package before it; an answer, with its asker."""
    package = session.get_one(HandoverPackage, holder.package_id)
    which = HandoverPackage.other_key == package.other_key
    if package.answers:
        which |= HandoverPackage.id == UUID(package.answers)
    return which & (HandoverPackage.id != package.id)


def merged_draft(own: PackedRecord, proposed: FormDraft, names: Iterable[str]) -> Any:
    """Give one's own record with the fields that the colleague changed, and no others."""
    found: dict[str, Any] = {name: getattr(proposed, name) for name in names}
    return replace(own.draft, **found)


def beside_id(record_id: UUID, draft: FormDraft) -> UUID:
    """Give the id under which a mended entry stands beside the first."""
    return uuid5(record_id, _mark(content_of(draft)))


def take_change(
    taking: Taking, holder: HandoverClient, row: HandoverRecord, draft: FormDraft
) -> None:
    """Write a colleague's change: fields of a shared fact, or the mended entry beside the first.

    Raises:
        InvalidInput: the record isn't here any more, or can't stand here like that.
    """
    kind, client_id = RecordKind(row.kind), holder.client_id
    if client_id is None:
        raise ValueError("the client has not been taken in")
    told: Any = draft
    carried = CARRIED[kind]
    if not carried.shared:
        row.record_id, row.change = beside_id(row.record_id, draft), False
        if not ids_here(taking.session, [row.record_id], client_id=client_id, ref=holder.ref):
            carried.take_in(taking, replace(told, id=row.record_id, client_id=client_id))
        return
    here = records_here(taking.session, client_id, holder.ref, taking.today, {kind})
    own = here.get(row.record_id)
    if own is None:
        raise InvalidInput(problems=(Problem("change-gone", ""),))
    merged = merged_draft(own, draft, tuple(row.marks or ()))
    row.marks = None
    if hasattr(merged, "reason"):
        merged = replace(merged, reason=told.reason or row.author)
    carried.take_in(taking, replace(merged, client_id=client_id))
    written_by(taking.session, merged.id, row.author)
