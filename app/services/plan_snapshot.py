"""Gathering what a client plan holds: texts of the form, goals, dates, team and consents."""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.domain.goals import GoalRow, GoalStatus
from app.domain.network import ConsentDraft
from app.domain.plan_evaluation import PlanEvaluation, PlannedService, evaluation_from
from app.domain.snapshots import Filling, PlanSnapshot, PlanText, ServiceLine
from app.domain.worker import WorkerRow
from app.errors import NotFound
from app.formats.snapshot_json import plan_from_payload
from app.formats.sosmeta_plan_parts import goal_text
from app.formats.words import export_words
from app.reference.vocabularies import Vocabulary, label
from app.services.client_records import services_of
from app.services.client_rows import newest_decisions, newest_periods
from app.services.goal_rows import goals_of
from app.services.meeting_snapshot import subject_of
from app.storage.schema.client import Client
from app.storage.schema.measure import Measurement
from app.storage.schema.network import NetworkPerson
from app.storage.schema.plan import Plan
from app.text import Language, format_date

_CONSENT: Final[dict[Language, tuple[str, str, str, str]]] = {
    "fi": (
        "saa kertoa",
        "Ei saa kertoa",
        "Voimassa {until} asti.",
        "Voit perua milloin vain.",
    ),
    "sv": (
        "får berätta om",
        "Får inte berätta om",
        "I kraft till {until}.",
        "Du kan återkalla det när som helst.",
    ),
    "en": (
        "may be told",
        "May not be told",
        "In force until {until}.",
        "You can take it back at any time.",
    ),
}


def plan_snapshot(
    session: Session,
    plan: Plan,
    text: PlanText,
    author: WorkerRow,
    *,
    made_on: date,
) -> PlanSnapshot:
    """Freeze a plan with everything around it; with turvakielto nothing that tells where."""
    client = session.get(Client, plan.client_id)
    if client is None:
        raise NotFound(kind="client")
    previous = last_finished(session, plan.client_id, before=plan.number)
    period = next(iter(newest_periods(session, plan.client_id).values()), None)
    decision = next(iter(newest_decisions(session, plan.client_id).values()), None)
    return PlanSnapshot(
        id=plan.id,
        number=plan.number,
        made_on=made_on,
        text=text,
        goals=_goals(session, client.id, previous),
        subject=subject_of(session, client.id),
        author=author,
        own_worker=client.own_worker,
        own_worker_title=client.own_worker_title,
        own_worker_phone=client.own_worker_phone,
        relation_started=client.relation_started,
        decision_start=decision.start if decision else None,
        decision_end=decision.end if decision else None,
        period_start=period.start if period else None,
        period_end=period.end if period else None,
        interim_check=period.interim_check if period else None,
        services_now=_services_now(session, client, author.language),
        fillings=_fillings(session, client.id, previous, made_on),
        previous=previous,
    )


def _services_now(session: Session, client: Client, language: Language) -> tuple[ServiceLine, ...]:
    """Services that run beside the period (K12); with turvakielto not who provides them: where."""
    return tuple(
        ServiceLine(
            what=label(Vocabulary.SERVICES, service.service, language),
            who="" if client.protected else service.provider,
            service=service.service,
        )
        for service in services_of(session, client.id)
        if service.ended is None
    )


def _fillings(
    session: Session, client_id: UUID, previous: PlanSnapshot | None, until: date
) -> tuple[Filling, ...]:
    """Fillings since the plan before this one, the oldest first."""
    query = select(Measurement).where(Measurement.client_id == client_id, Measurement.on <= until)
    if previous is not None:
        query = query.where(Measurement.on > previous.made_on)
    return tuple(
        Filling(id=row.id, instrument=row.instrument, on=row.on, values=dict(row.values))
        for row in session.scalars(query.order_by(Measurement.on, Measurement.id))
    )


def last_finished(
    session: Session, client_id: UUID, *, before: int | None = None
) -> PlanSnapshot | None:
    """Give the newest finished plan (numbered under `before`), without its own predecessor."""
    query = select(Plan.snapshot).where(Plan.client_id == client_id, Plan.finished_at.is_not(None))
    if before is not None:
        query = query.where(Plan.number < before)
    kept = session.scalars(query.order_by(Plan.number.desc()).limit(1)).one_or_none()
    if kept is None:
        return None
    payload = {**kept, "snapshot": {**kept["snapshot"], "previous": None}}
    return plan_from_payload(payload)


def finished_plans(session: Session, client_id: UUID) -> Iterator[PlanSnapshot]:
    """Give every finished plan as it was frozen, with its predecessor, the first one first."""
    finished = (Plan.client_id == client_id) & Plan.finished_at.is_not(None)
    for kept in session.scalars(select(Plan.snapshot).where(finished).order_by(Plan.number)):
        yield plan_from_payload(kept)


def previous_evaluation(
    session: Session, client_id: UUID, previous: PlanSnapshot | None
) -> PlanEvaluation | None:
    """Begin the evaluation of the plan before this one; none for a client's first plan."""
    if previous is None:
        return None
    planned = [goal for goal in previous.goals if goal.status is GoalStatus.OPEN]
    words = export_words(previous.author.language)
    return evaluation_from(
        planned,
        [goal_text(goal, words) for goal in planned],
        [
            PlannedService(what=line.what, service=line.service, methods=line.methods)
            for line in previous.text.services
        ],
        goals_of(session, client_id),
    )


def _goals(session: Session, client_id: UUID, previous: PlanSnapshot | None) -> tuple[GoalRow, ...]:
    """Open goals, and those of the previous plan that have been closed since (its evaluation)."""
    planned = {goal.id for goal in previous.goals} if previous else set()
    return tuple(
        goal
        for goal in goals_of(session, client_id)
        if goal.status is GoalStatus.OPEN or goal.id in planned
    )


def team_words(session: Session, client_id: UUID) -> str:
    """People and places of the map by role or alias: never by their record name."""
    labels = select(NetworkPerson.label).where(
        NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None)
    )
    return ", ".join(session.scalars(labels.order_by(NetworkPerson.label)))


def consent_lines(
    session: Session, client_id: UUID, language: Language, today: date
) -> tuple[str, ...]:
    """Consents in force, with what may be told and until when (worker-review.md 6)."""
    told = []
    for person in _people(session, client_id):
        if not person.consents:
            continue
        newest = person.consents[-1]
        consent = ConsentDraft(
            may_tell=newest.may_tell,
            may_not_tell=newest.may_not_tell,
            valid_until=newest.valid_until,
            given_on=newest.given_on,
            withdrawn_on=newest.withdrawn_on,
        )
        if consent.is_valid(today):
            told.append(consent_words(person.label, consent, language))
    return tuple(told)


def consent_words(label: str, consent: ConsentDraft, language: Language) -> str:
    """`Sisko: saa kertoa tapaamisajat. Voimassa 28.2.2027 asti. Voit perua milloin vain.`"""
    may, may_not, until, revoke = _CONSENT[language]
    parts = [f"{label}: {may} {consent.may_tell.strip().rstrip('.')}."]
    if consent.may_not_tell.strip():
        parts.append(f"{may_not}: {consent.may_not_tell.strip().rstrip('.')}.")
    if consent.valid_until:
        parts.append(until.format(until=format_date(consent.valid_until)))
    return " ".join([*parts, revoke])


def _people(session: Session, client_id: UUID) -> list[NetworkPerson]:
    query = select(NetworkPerson).where(
        NetworkPerson.client_id == client_id, NetworkPerson.left_on.is_(None)
    )
    with_consents = query.options(selectinload(NetworkPerson.consents))
    return list(session.scalars(with_consents.order_by(NetworkPerson.label)))
