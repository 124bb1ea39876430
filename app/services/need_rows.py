"""Reading assessments of needs and strengths inside other use cases."""

from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.needs import (
    AreaView,
    AssessmentRow,
    CheckState,
    RehabilitationCheck,
    Strength,
    client_view_of,
)
from app.reference.vocabularies import Vocabulary, entries
from app.storage.schema.needs import (
    ClientStrength,
    LifeAreaView,
    NeedsAssessment,
    RehabilitationNeed,
)
from app.text import Language

SHOWN: Final = 20


def assessments_of(session: Session, client_id: UUID, *, most: int = SHOWN) -> list[AssessmentRow]:
    """Give a client's assessments, the newest first."""
    query = (
        select(NeedsAssessment)
        .where(NeedsAssessment.client_id == client_id)
        .order_by(NeedsAssessment.on.desc(), NeedsAssessment.at.desc())
        .options(selectinload(NeedsAssessment.areas))
        .limit(most)
    )
    return [_row(found) for found in session.scalars(query)]


def strengths_of(session: Session, client_id: UUID) -> list[Strength]:
    """Give the strengths that hold, in their order."""
    return [
        Strength(id=row.id, text=row.text, kind=row.kind)
        for row in open_strengths(session, client_id)
    ]


def open_strengths(session: Session, client_id: UUID) -> list[ClientStrength]:
    """Give the stored strengths that hold, in their order."""
    query = select(ClientStrength).where(
        ClientStrength.client_id == client_id, ClientStrength.ended_on.is_(None)
    )
    return list(session.scalars(query.order_by(ClientStrength.position)))


def checks_of(session: Session, client_id: UUID) -> list[RehabilitationCheck]:
    """Give the whole checklist: every usual item with its state, then her own items."""
    query = select(RehabilitationNeed).where(RehabilitationNeed.client_id == client_id)
    kept = {row.item: row for row in session.scalars(query.order_by(RehabilitationNeed.changed_on))}
    usual = [one.id for one in entries(Vocabulary.REHABILITATION_CHECKS)]
    items = [*usual, *(item for item in kept if item not in usual)]
    return [_check(item, kept.get(item)) for item in items]


def view_for_plan(session: Session, client_id: UUID, language: Language) -> str:
    """Give the client's own view of the newest assessment, to begin the plan's text from."""
    newest = assessments_of(session, client_id, most=1)
    if not newest:
        return ""
    labels = [(one.id, one.label(language)) for one in entries(Vocabulary.LIFE_AREAS)]
    return client_view_of(newest[0], labels)


def area_view(row: LifeAreaView) -> AreaView:
    """Give a stored area as rows and drafts hold it."""
    return AreaView(
        area=row.area,
        level=row.level,
        client_words=row.client_words,
        worker_view=row.worker_view,
    )


def _row(found: NeedsAssessment) -> AssessmentRow:
    return AssessmentRow(
        id=found.id,
        on=found.on,
        together=found.together,
        next_on=found.next_on,
        areas=tuple(area_view(row) for row in found.areas),
        strengths=tuple(found.strengths),
    )


def _check(item: str, row: RehabilitationNeed | None) -> RehabilitationCheck:
    if row is None:
        return RehabilitationCheck(item=item)
    return RehabilitationCheck(
        item=item, state=CheckState(row.state), note=row.note, changed_on=row.changed_on
    )
