"""The client plan: one open version at a time, each finished one frozen and queued (SHL 39 §)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any, Final, cast
from uuid import UUID, uuid5

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind
from app.domain.goals import GoalStatus
from app.domain.package_records import PlanVersion
from app.domain.plan_evaluation import settled_evaluation
from app.domain.plans import PlanDraft, PlanForm, PlanRow, missing_items
from app.domain.snapshots import PlanSnapshot, PlanText
from app.errors import ChangedElsewhere, InvalidInput, NotFound, UserError
from app.formats.snapshot_json import to_payload
from app.services.client_rows import require_client
from app.services.draft_rows import drop_draft
from app.services.goal_rows import goals_of
from app.services.need_rows import strengths_of, view_for_plan
from app.services.outbox import queue_unit
from app.services.plan_snapshot import (
    consent_lines,
    last_finished,
    plan_snapshot,
    previous_evaluation,
    team_words,
)
from app.services.revisions import revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import find_worker, require_worker
from app.storage import search_index
from app.storage.schema.client import Client
from app.storage.schema.plan import Plan
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, local

# What belongs to the occasion of one plan and does not pass on to the next.
_OF_THE_DAY: Final = (
    "client_opinion",
    "dissent_client",
    "dissent_worker",
    "distribution",
    "negotiation_on",
    "negotiation_place",
    "negotiation_people",
    "rights_explained",
    "rights_how",
    "review_on",
    "next_steps",
    "made_together",
)


class PlanFinished(UserError):
    """This version is finished and frozen; a change is a new version."""

    code = "plan-finished"


@cache
def _texts() -> TypeAdapter[PlanText]:
    return TypeAdapter(PlanText)


def text_from(stored: object) -> PlanText:
    """Give the kept texts of a plan."""
    return _texts().validate_python(stored)


def load_plan(store: Store, client_id: UUID, *, logged: bool = True) -> PlanForm:
    """Give the open version, or a new one prefilled from the last, the needs and the network.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("plan", client_id), logged=logged) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        draft = open_draft(session, client_id, today=local(store.clock()).date())
        goals = goals_of(session, client_id)
        return PlanForm(
            draft=draft,
            missing=missing_items(
                draft.text, goal_count=sum(goal.status is GoalStatus.OPEN for goal in goals)
            ),
            goals=tuple(goals),
            finished=tuple(_rows(session, client_id)),
            editable=client.ended_on is None,
        )


def open_draft(session: Session, client_id: UUID, *, today: date) -> PlanDraft:
    """Give the open version as it is kept, or the next one as it would begin."""
    row = session.scalars(
        select(Plan).where(Plan.client_id == client_id, Plan.finished_at.is_(None))
    ).one_or_none()
    if row is not None:
        text = text_from(row.text)
        if text.evaluation is None and row.number > 1:  # begun before there was one
            found = previous_evaluation(session, client_id, last_finished(session, client_id))
            text = replace(text, evaluation=found)
        return PlanDraft(
            id=row.id,
            client_id=client_id,
            version=row.version,
            number=row.number,
            made_on=row.made_on,
            text=text,
            reason=row.reason,
        )
    previous = last_finished(session, client_id)
    number = previous.number + 1 if previous else 1
    return PlanDraft(
        id=plan_id_of(client_id, number),
        client_id=client_id,
        number=number,
        text=_prefilled(session, client_id, previous, today),
    )


def plan_id_of(client_id: UUID, number: int) -> UUID:
    """The id of a client's n-th plan: the same in every form that writes it."""
    return uuid5(client_id, f"plan-{number}")


def _prefilled(
    session: Session, client_id: UUID, previous: PlanSnapshot | None, today: date
) -> PlanText:
    worker = find_worker(session)
    language: Language = "sv" if worker and worker.language == "sv" else "fi"
    text = PlanText()
    if previous is not None:
        fresh = {name: getattr(text, name) for name in _OF_THE_DAY}
        text = replace(previous.text, **fresh)
    strengths = tuple(one.text for one in strengths_of(session, client_id))
    return replace(
        text,
        client_view=text.client_view or view_for_plan(session, client_id, language),
        evaluation=previous_evaluation(session, client_id, previous),
        strengths=strengths or text.strengths,
        team=text.team or team_words(session, client_id),
        consents=consent_lines(session, client_id, language, today),
    )


def save_plan_text(store: Store, draft: PlanDraft, *, now: datetime) -> None:
    """Keep the open version as it stands, finished or not yet complete.

    Raises:
        PlanFinished: this version is frozen.
        ChangedElsewhere: the version has changed since the form was filled.
        NotFound: there is no such client.
    """
    draft = _settled(draft)
    with store.write() as session:
        plan = _open_row(session, draft, now=now)
        if plan.version and _says(plan, draft):
            drop_draft(session, "plan", plan.id)
            return
        _fill(plan, draft, now=now)
        session.add(plan)
        session.flush()
        drop_draft(session, "plan", plan.id)
        log_use(session, record_act("plan-saved", "plan", plan.id, plan.client_id))


def finish_plan(store: Store, draft: PlanDraft, *, now: datetime, today: date) -> UUID:
    """Freeze the version, write its revision, queue it to be handed over; give its id.

    Missing items of SHL 39 § warn and never block. Pressing twice finishes once.

    Raises:
        InvalidInput: the date is missing or wrong, or the reason of a later version.
        PlanFinished: this version was finished with other content.
        ChangedElsewhere: the version has changed since the form was filled.
        NotFound: the client or the worker isn't there.
    """
    draft = _settled(draft)
    with store.write() as session:
        done = session.get(Plan, draft.id)
        if done is not None and done.finished_at is not None and _says(done, draft):
            return done.id
        plan = _open_row(session, draft, now=now)
        draft = replace(draft, number=plan.number)
        if problems := draft.problems(today):
            raise InvalidInput(problems=problems)
        author = require_worker(session)
        _fill(plan, draft, now=now)
        made_on = cast("date", draft.made_on)
        snapshot = plan_snapshot(session, plan, draft.text, author, made_on=made_on)
        _freeze(session, plan, snapshot, now=now)
        _index(session, plan, draft.text)
        drop_draft(session, "plan", plan.id)
        log_use(session, record_act("plan-finished", "plan", plan.id, plan.client_id))
        return plan.id


def take_in_plan(session: Session, version: PlanVersion) -> None:
    """Write a colleague's finished version under her name; one of that number is left as it is.

    Her store hands it over; here it is read, printed and followed. Where the number is taken, it
    stands under the next one that is free.
    """
    snapshot, client_id = version.snapshot, version.client_id
    require_client(session, client_id)
    taken = set(session.scalars(select(Plan.number).where(Plan.client_id == client_id)))
    number = max(taken) + 1 if snapshot.number in taken else snapshot.number
    payload = to_payload(snapshot)
    plan = Plan(
        id=plan_id_of(client_id, number), client_id=client_id, number=number, version=0,
        made_on=snapshot.made_on, text=_texts().dump_python(snapshot.text, mode="json"),
        reason=version.reason.strip(), snapshot=payload,
        finished_at=version.finished_at,
    )  # fmt: skip
    session.add(plan)
    session.flush()
    revise(
        session, "plan", plan.id, client_id, payload=payload, worker=snapshot.author.name,
        reason=plan.reason, now=version.finished_at,
    )  # fmt: skip
    _index(session, plan, snapshot.text)


def _settled(draft: PlanDraft) -> PlanDraft:
    if draft.text.evaluation is None:
        return draft
    evaluation = settled_evaluation(draft.text.evaluation)
    return replace(draft, text=replace(draft.text, evaluation=evaluation))


def _freeze(session: Session, plan: Plan, snapshot: PlanSnapshot, *, now: datetime) -> None:
    """Write the version for ever: its snapshot, its revision, and the unit to hand over."""
    payload = to_payload(snapshot)
    plan.snapshot, plan.finished_at = payload, now
    session.add(plan)
    session.flush()
    revise(
        session,
        "plan",
        plan.id,
        plan.client_id,
        payload=payload,
        worker=snapshot.author.name,
        reason=plan.reason,
        now=now,
    )
    queue_unit(
        session,
        kind=UnitKind.PLAN,
        record_id=plan.id,
        client_id=plan.client_id,
        revision=1,
        snapshot=snapshot,
        title_values={"number": plan.number, "on": snapshot.made_on.isoformat()},
        now=now,
    )


def list_plans(store: Store, client_id: UUID) -> list[PlanRow]:
    """Give a client's plans, the newest first (for the plan page, whose opening is logged)."""
    with store.read() as session:
        return _rows(session, client_id, only_finished=False)


def _open_row(session: Session, draft: PlanDraft, *, now: datetime) -> Plan:
    """The row to write into: the open one, or a new one with the next number."""
    plan = session.get(Plan, draft.id)
    if plan is not None:
        if plan.finished_at is not None:
            raise PlanFinished
        if plan.version != draft.version and not _says(plan, draft):
            raise ChangedElsewhere
        return plan
    if draft.version:
        raise NotFound(kind="plan")
    require_client(session, draft.client_id)
    numbers = select(Plan.number).where(Plan.client_id == draft.client_id)
    number = max(session.scalars(numbers), default=0) + 1
    open_one = select(Plan.id).where(Plan.client_id == draft.client_id, Plan.finished_at.is_(None))
    if session.scalars(open_one).first() is not None:
        raise ChangedElsewhere
    return Plan(
        id=draft.id,
        client_id=draft.client_id,
        number=number,
        version=0,
        made_on=local(now).date(),
    )


def _fill(plan: Plan, draft: PlanDraft, *, now: datetime) -> None:
    plan.made_on = draft.made_on or local(now).date()
    plan.text = _texts().dump_python(draft.text, mode="json")
    plan.reason = draft.reason.strip()


def _says(plan: Plan, draft: PlanDraft) -> bool:
    """Whether the row holds just what the form holds."""
    return (
        text_from(plan.text) == draft.text
        and plan.reason == draft.reason.strip()
        and (draft.made_on is None or plan.made_on == draft.made_on)
    )


def _rows(session: Session, client_id: UUID, *, only_finished: bool = True) -> list[PlanRow]:
    query = select(Plan).where(Plan.client_id == client_id).order_by(Plan.number.desc())
    return [
        PlanRow(
            id=plan.id,
            number=plan.number,
            made_on=plan.made_on,
            made_together=_made_together(plan.text),
            finished=plan.finished_at is not None,
            reason=plan.reason,
        )
        for plan in session.scalars(query)
        if plan.finished_at is not None or not only_finished
    ]


def _made_together(stored: Mapping[str, Any]) -> bool:
    return bool(stored.get("made_together", True))


def _index(session: Session, plan: Plan, text: PlanText) -> None:
    body = "\n".join(
        (
            text.client_view,
            text.client_proposal,
            text.situation,
            text.worker_view,
            *text.strengths,
            *(line.what for line in text.services),
            text.own_worker_meetings,
            text.duration,
            text.review,
            text.next_steps,
        )
    )
    search_index.index(session, "plan", plan.id, plan.client_id, title="", body=body)
