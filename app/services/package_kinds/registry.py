"""Every kind of record that a package carries, in the order in which they are taken in."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.packages import RecordKind
from app.services.package_kinds.casework import CASEWORK
from app.services.package_kinds.errands import ERRANDS
from app.services.package_kinds.kind import Carried, PackedRecord, Packing
from app.services.package_kinds.needs_plans import NEEDS_AND_PLANS
from app.services.package_kinds.periods import PERIODS
from app.services.package_kinds.records import RECORDS

CARRIED: Final[Mapping[RecordKind, Carried]] = {
    one.kind: one for one in (*CASEWORK, *NEEDS_AND_PLANS, *ERRANDS, *RECORDS, *PERIODS)
}
_AT_ONCE: Final = 5_000


def records_of(
    packing: Packing, kinds: Collection[RecordKind] = tuple(RecordKind)
) -> Iterator[PackedRecord]:
    """Give what goes along: the client first, then what the later records refer to."""
    for kind in RecordKind:
        if kind not in kinds:
            continue
        carried = CARRIED[kind]
        if carried.section is None or carried.section in packing.sections:
            yield from carried.pack(packing)


def ids_here(
    session: Session, ids: Sequence[UUID], *, client_id: UUID | None, ref: UUID
) -> set[UUID]:
    """Give which of these ids stand for a record of this store, of whatever kind.

    What has an id of its own in packages is looked for in the file of the client (`ref` there).
    """
    found: set[UUID] = set()
    for carried in CARRIED.values():
        if carried.table is not None:
            key = carried.table.__table__.c.id
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                found.update(session.scalars(select(key).where(key.in_(some))))
        elif client_id is not None:
            found |= carried.ids_of(session, client_id, ref) & set(ids)
    return found


def ids_of_client(session: Session, client_id: UUID, *, ref: UUID) -> dict[UUID, RecordKind]:
    """Give what stands in a client's file of the kinds that packages carry."""
    found: dict[UUID, RecordKind] = {}
    for kind, carried in CARRIED.items():
        if kind is not RecordKind.CLIENT:
            found |= dict.fromkeys(carried.ids_of(session, client_id, ref), kind)
    return found
