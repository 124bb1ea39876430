"""Packages as their window lists them, and who of a package is here already."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, true
from sqlalchemy.orm import Session

from app.domain.clients import ClientDraft
from app.domain.packages import (
    AdditionRow,
    Direction,
    HowToGoOn,
    OfferedClient,
    PackageRow,
    PackageView,
    RecordKind,
    RecordState,
    Way,
)
from app.security.organisation_config import fingerprint
from app.services.client_rows import client_row
from app.services.colleagues import find_card
from app.services.package_changes import Proposal, Standing, standing
from app.services.package_kinds.kind import Shown
from app.services.package_kinds.registry import CARRIED
from app.services.package_reading import checked
from app.services.payloads import FormDraft
from app.services.record_rows import required
from app.services.same_person import identity_key, name_key
from app.services.use_events import PURPOSE
from app.services.worker import require_worker
from app.storage.schema.client import Client
from app.storage.schema.handover_package import HandoverClient, HandoverPackage, HandoverRecord
from app.storage.schema.measure import Measurement
from app.storage.schema.meeting import Meeting
from app.storage.schema.needs import NeedsAssessment
from app.storage.schema.period import Decision
from app.storage.schema.plan import Plan
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language, local, sort_key

_DATED: Final[Mapping[RecordKind, tuple[Any, Any, Any]]] = {
    RecordKind.MEETING: (Meeting.id, Meeting.on, Meeting.withdrawn_at.is_(None)),
    RecordKind.NEEDS: (NeedsAssessment.id, NeedsAssessment.on, true()),
    RecordKind.PLAN: (Plan.id, Plan.made_on, Plan.finished_at.is_not(None)),
    RecordKind.MEASURE: (Measurement.id, Measurement.on, true()),
    RecordKind.DECISION: (Decision.id, Decision.start, true()),
}
_NOT_OFFERED: Final = frozenset((RecordState.SENT.value, RecordState.OWN.value))


def list_packages(store: Store) -> list[PackageRow]:
    """Give the packages that went and came, the newest first: workers' names and figures only."""
    with store.read() as session:
        query = select(HandoverPackage).order_by(HandoverPackage.made_at.desc())
        clients = dict(
            session.execute(
                select(HandoverClient.package_id, func.count()).group_by(HandoverClient.package_id)
            ).all()
        )
        waiting = dict(
            session.execute(
                select(HandoverClient.package_id, func.count())
                .join(HandoverRecord, HandoverRecord.holder_id == HandoverClient.id)
                .where(HandoverRecord.state == RecordState.WAITING.value)
                .group_by(HandoverClient.package_id)
            ).all()
        )
        return [
            _row(one, clients.get(one.id, 0), waiting.get(one.id, 0))
            for one in session.scalars(query)
        ]


def load_package(store: Store, package_id: UUID) -> PackageView:
    """Give a package with its clients and what waits to be taken in; one view in the use log.

    Raises:
        NotFound: there is no such package.
    """
    with store.write() as session:
        package = required(session, HandoverPackage, package_id, "package")
        query = select(HandoverClient).where(
            HandoverClient.package_id == package_id,
            # Whose package has ended before they were taken in have no name here any more.
            HandoverClient.client_id.is_not(None) | (HandoverClient.name != ""),
        )
        holders = session.scalars(query).all()
        people = sorted(
            (_offered(session, one) for one in holders), key=lambda one: sort_key(one.name)
        )
        shown = tuple(one.client_id or one.ref for one in people)
        details = {"clients": shown}
        log_use(session, UseEvent("opened", "package", package_id, None, PURPOSE, details))
        own = require_worker(session).profile
        waiting = sum(row.state is RecordState.WAITING for one in people for row in one.additions)
        return PackageView(
            row=_row(package, len(people), waiting),
            phone=package.other_phone,
            fingerprint=fingerprint(package.other_key) if package.other_key else "",
            known=find_card(session, package.other_key) is not None,
            other_profile=package.profile if package.profile not in ("", own) else "",
            clients=tuple(people),
        )


def same_people(session: Session, draft: FormDraft) -> tuple[tuple[tuple[UUID, str], ...], bool]:
    """Give who of this store may be this client, and whether the henkilötunnus makes it certain."""
    if not isinstance(draft, ClientDraft):
        return (), False
    identity = identity_key(draft.identity)
    if identity and (found := _clients(session, Client.identity == identity)):
        return found, True
    name = name_key(draft.last_name, draft.first_names)
    same = (Client.sort_name == name) & (Client.born.is_not_distinct_from(draft.born))
    if identity:
        same &= Client.identity == ""
    return _clients(session, same), False


def _clients(session: Session, where: ColumnElement[bool]) -> tuple[tuple[UUID, str], ...]:
    """Give who fits, with the name: rows are read for the few who do, not for the caseload."""
    found = session.scalars(select(Client.id).where(where).order_by(Client.sort_name)).all()
    return tuple((one, client_row(session, one).name) for one in found)


def _row(one: HandoverPackage, clients: int, waiting: int) -> PackageRow:
    return PackageRow(
        id=one.id,
        direction=Direction(one.direction),
        other=one.other,
        way=Way(one.way),
        made_at=one.made_at,
        ends_on=one.ends_on,
        clients=clients,
        waiting=waiting,
        opened_at=one.opened_at,
        answers=UUID(one.answers) if one.answers else None,
    )


def _offered(session: Session, holder: HandoverClient) -> OfferedClient:
    query = select(HandoverRecord).where(HandoverRecord.holder_id == holder.id)
    rows = [row for row in session.scalars(query) if row.state not in _NOT_OFFERED]
    same: tuple[tuple[UUID, str], ...] = ()
    certain = False
    facing = _facing(session, holder, rows)
    additions = []
    for row in rows:
        kind = RecordKind(row.kind)
        draft = None if row.payload is None else checked(kind, row.payload, holder.ref)
        if kind is RecordKind.CLIENT:
            if draft is not None and holder.client_id is None:
                same, certain = same_people(session, draft)
            continue
        additions.append(_addition(row, kind, draft, facing))
    return OfferedClient(
        ref=holder.ref,
        name=holder.name,
        page=HowToGoOn(**holder.page),
        client_id=holder.client_id,
        same=same,
        certain=certain,
        additions=tuple(sorted(additions, key=_place)),
        protected=bool(holder.client_id) and session.get_one(Client, holder.client_id).protected,
    )


def _place(row: AdditionRow) -> tuple[int, str]:
    """Entries first: they say how it went; then what others refer to, each kind by its day."""
    kinds = tuple(RecordKind)
    first = row.kind in (RecordKind.MEETING, RecordKind.REMARK)
    return (-1 if first else kinds.index(row.kind), str(row.on))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facing:
    """What a client's additions are looked at beside: how much of a day stands here already,
    and what of the records that a colleague changed.
    """

    language: Language
    days: Mapping[RecordKind, Counter[date]]
    stands: Standing


def _facing(session: Session, holder: HandoverClient, rows: Collection[HandoverRecord]) -> _Facing:
    client_id = holder.client_id
    changed = {RecordKind(row.kind) for row in rows if row.change and row.payload is not None}
    made = session.get_one(HandoverPackage, holder.package_id).made_at
    days: dict[RecordKind, Counter[date]] = {kind: Counter() for kind in RecordKind}
    for kind, (key, on, told) in _DATED.items() if client_id is not None else ():
        mine = key.not_in(
            select(HandoverRecord.record_id).where(
                HandoverRecord.state == RecordState.TAKEN.value, HandoverRecord.change.is_(False)
            )
        )
        table = on.class_
        query = select(on).where(table.client_id == client_id, told, mine)
        days[kind] = Counter(session.scalars(query))
    return _Facing(
        language=require_worker(session).language,
        days=days,
        stands=standing(session, holder, changed, local(made).date()),
    )


def _addition(
    row: HandoverRecord, kind: RecordKind, draft: FormDraft | None, facing: "_Facing"
) -> AdditionRow:
    shown = Shown() if draft is None else CARRIED[kind].show(draft, facing.language)
    on = shown.on or (row.written_at.date() if row.written_at else None)
    proposal = Proposal()
    if row.change and draft is not None:
        proposal = facing.stands.proposal(row.record_id, kind, draft, tuple(row.marks or ()))
    return AdditionRow(
        id=row.id,
        kind=kind,
        state=RecordState(row.state),
        author=row.author,
        on=on,
        title=shown.title,
        text=shown.text,
        client_words=shown.client_words,
        beside=facing.days[kind][on] if on and draft is not None and not row.change else 0,
        kept=row.payload is not None,
        change=row.change,
        changes=proposal.changes,
        own_too=proposal.own_too,
        gone=proposal.gone,
    )
