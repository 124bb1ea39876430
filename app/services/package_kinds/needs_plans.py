"""Needs, strengths, what came from elsewhere, and the finished versions of the plan."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.needs import AreaView, NeedsDraft, ReceivedDraft
from app.domain.package_records import PlanVersion, StrengthRecord
from app.domain.packages import RecordKind, Section
from app.domain.snapshots import PlanSnapshot, ServiceLine, Subject
from app.formats.snapshot_json import plan_from_payload
from app.reference.vocabularies import Vocabulary, label
from app.services.need_rows import assessments_of, open_strengths
from app.services.needs import save_received, take_in_needs, take_in_strength
from app.services.package_kinds.kind import (
    Carried,
    PackedRecord,
    Packing,
    Shown,
    Taking,
    first_versions,
    packed,
)
from app.services.plans import take_in_plan
from app.services.record_rows import draft_of, refuse
from app.storage.schema.needs import ClientStrength, NeedsAssessment, ReceivedInformation
from app.storage.schema.plan import Plan
from app.text import Language

_EVERY: Final = 10_000
_WHERE: Final = (
    "address", "postal_code", "city", "municipality", "contact_address", "email",
)  # fmt: skip


def _strengths(packing: Packing) -> Iterator[PackedRecord]:
    for row in open_strengths(packing.session, packing.client_id):
        draft = StrengthRecord(id=row.id, client_id=row.client_id, text=row.text, kind=row.kind,
                               added_on=row.added_on)  # fmt: skip
        yield packed(packing, RecordKind.STRENGTH, draft, {})


def _take_strength(taking: Taking, draft: StrengthRecord) -> None:
    refuse(draft.problems(taking.today))
    take_in_strength(taking.session, draft)


def _show_strength(draft: StrengthRecord, _language: Language) -> Shown:
    return Shown(on=draft.added_on, client_words=draft.text)


def _needs(packing: Packing) -> Iterator[PackedRecord]:
    """Every assessment, the first one first: the later ones are read against it."""
    session, client_id = packing.session, packing.client_id
    authors = first_versions(session, "needs", client_id)
    for row in reversed(assessments_of(session, client_id, most=_EVERY)):
        draft = NeedsDraft(
            id=row.id, client_id=client_id, on=row.on, together=row.together, next_on=row.next_on,
            strengths=row.strengths, areas=row.areas,
        )  # fmt: skip
        yield packed(packing, RecordKind.NEEDS, draft, authors)


def _take_needs(taking: Taking, draft: NeedsDraft) -> None:
    take_in_needs(
        taking.session, draft, author=taking.author, at=taking.at, today=taking.today
    )  # fmt: skip


def _show_needs(draft: NeedsDraft, language: Language) -> Shown:
    own = (_area(view, view.client_words, language) for view in draft.areas)
    theirs = (_area(view, view.worker_view, language) for view in draft.areas)
    return Shown(
        on=draft.on,
        text="\n".join(filter(None, theirs)),
        client_words="\n".join((*draft.strengths, *filter(None, own))),
    )


def _area(view: AreaView, words: str, language: Language) -> str:
    return f"{label(Vocabulary.LIFE_AREAS, view.area, language)}: {words}" if words else ""


def _received(packing: Packing) -> Iterator[PackedRecord]:
    session, client_id = packing.session, packing.client_id
    authors = first_versions(session, "received", client_id)
    query = select(ReceivedInformation).where(ReceivedInformation.client_id == client_id)
    for row in session.scalars(query.order_by(ReceivedInformation.on)):
        yield packed(packing, RecordKind.RECEIVED, draft_of(ReceivedDraft, row), authors)


def _take_received(taking: Taking, draft: ReceivedDraft) -> None:
    save_received(
        taking.store, draft, now=taking.at, today=taking.today, author=taking.author
    )  # fmt: skip


def _show_received(draft: ReceivedDraft, _language: Language) -> Shown:
    return Shown(on=draft.on, title=draft.source, text=draft.what)


def _finished(session: Session, client_id: UUID) -> list[Plan]:
    query = select(Plan).where(Plan.client_id == client_id, Plan.finished_at.is_not(None))
    return list(session.scalars(query.order_by(Plan.number)))


def _version_id(ref: UUID, snapshot: PlanSnapshot, finished_at: datetime) -> UUID:
    """Give a version's id in packages: two workers' second plans are two, each its author's."""
    moment = finished_at.astimezone(UTC).isoformat()
    return uuid5(ref, f"plan:{moment}:{snapshot.author.name}")


def _plan_ids(session: Session, client_id: UUID, ref: UUID) -> set[UUID]:
    return {
        _version_id(ref, plan_from_payload(one.snapshot), one.finished_at)
        for one in _finished(session, client_id)
        if one.finished_at is not None
    }


def _plans(packing: Packing) -> Iterator[PackedRecord]:
    for one in _finished(packing.session, packing.client_id):
        if one.finished_at is None:
            continue
        snapshot = _without_fillings(plan_from_payload(one.snapshot))
        at = one.finished_at.astimezone(UTC)
        told = _without_places(snapshot) if packing.hidden else snapshot
        draft = PlanVersion(
            id=_version_id(packing.ref, snapshot, at), client_id=packing.client_id,
            reason=one.reason, finished_at=at, snapshot=told,
        )  # fmt: skip
        yield PackedRecord(kind=RecordKind.PLAN, draft=draft, author=snapshot.author.name, at=at)


def _without_fillings(snapshot: PlanSnapshot) -> PlanSnapshot:
    """Leave out what was filled in: measures are records of their own, given where chosen."""
    previous = snapshot.previous and _without_fillings(snapshot.previous)
    return replace(snapshot, fillings=(), previous=previous)


def _without_places(snapshot: PlanSnapshot) -> PlanSnapshot:
    """Leave out what tells where: a version may be older than the turvakielto (domain.md 7.4)."""
    nowhere: dict[str, Any] = dict.fromkeys(_WHERE, "")
    subject: Subject = replace(snapshot.subject, **nowhere)
    services: tuple[ServiceLine, ...] = tuple(
        replace(line, who="") for line in snapshot.services_now
    )
    previous = snapshot.previous
    return replace(
        snapshot,
        subject=subject,
        services_now=services,
        text=replace(snapshot.text, negotiation_place=""),
        previous=None if previous is None else _without_places(previous),
    )


def _take_plan(taking: Taking, draft: PlanVersion) -> None:
    refuse(draft.problems(taking.today))
    subject = replace(draft.snapshot.subject, id=draft.client_id)
    take_in_plan(
        taking.session, replace(draft, snapshot=replace(draft.snapshot, subject=subject))
    )  # fmt: skip


def _show_plan(draft: PlanVersion, _language: Language) -> Shown:
    text = draft.snapshot.text
    goals = (goal.title for goal in draft.snapshot.goals)
    own = "\n".join(filter(None, (text.worker_view, *goals, text.next_steps)))
    number = str(draft.snapshot.number)
    return Shown(on=draft.snapshot.made_on, title=number, text=own, client_words=text.client_view)


NEEDS_AND_PLANS: Final = (
    Carried(kind=RecordKind.PLAN, section=Section.PLAN, logged="plan", ids=_plan_ids,
            pack=_plans, take_in=_take_plan, show=_show_plan),
    Carried(kind=RecordKind.STRENGTH, section=Section.NEEDS, logged="strength",
            table=ClientStrength, pack=_strengths, take_in=_take_strength, show=_show_strength),
    Carried(kind=RecordKind.NEEDS, section=Section.NEEDS, logged="needs", table=NeedsAssessment,
            pack=_needs, take_in=_take_needs, show=_show_needs),
    Carried(kind=RecordKind.RECEIVED, section=Section.NEEDS, logged="received-information",
            table=ReceivedInformation, pack=_received, take_in=_take_received,
            show=_show_received),
)  # fmt: skip
