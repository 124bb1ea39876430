"""Mittarit (11): filled in together, kept as revisions, shown from start to end (H23, H24)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.exchange import UnitKind, UnitState
from app.domain.gas import GasOfPlan, gas_of
from app.domain.gate_facts import DueMeasure
from app.domain.goals import GoalRow, RevisionRow
from app.domain.measures import MeasureDraft, MeasureRow, MostChange, Point, most_change
from app.domain.trimming import trimmed
from app.errors import ChangedElsewhere, InvalidInput, NotFound, UserError
from app.reference.instruments import Instrument
from app.services.client_rows import newest_periods, require_client
from app.services.colleague_entries import refuse_colleagues
from app.services.draft_rows import drop_draft
from app.services.goal_rows import goals_of
from app.services.instruments import instruments_of
from app.services.measure_schedule import due_of_client
from app.services.payloads import content_of
from app.services.revisions import last_payload, list_revisions, revise
from app.services.use_events import record_act, section_opened, viewing
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.goal import GasScore, Goal
from app.storage.schema.measure import Measurement
from app.storage.store import Store
from app.storage.use_log import log_use

OWN_RATING: Final = "own-rating"


class MeasureLocked(UserError):
    """A plan that came after this filling has been handed over: it stays as it was."""

    code = "measure-locked"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCurve:
    """A goal with a scale and its levels in the order of time."""

    goal: GoalRow
    points: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuresPage:
    """All that screen 11 shows; the fillings of each instrument are in the order of time."""

    instruments: tuple[Instrument, ...]
    rows: Mapping[str, tuple[MeasureRow, ...]]
    goals: tuple[GoalCurve, ...]
    gas: GasOfPlan
    period_start: date | None = None
    period_end: date | None = None
    editable: bool = True
    due: tuple[DueMeasure, ...] = ()


def load_measures(
    store: Store, client_id: UUID, *, today: date, logged: bool = True
) -> MeasuresPage:
    """Give all of screen 11.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("measures", client_id), logged=logged) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        period = newest_periods(session, client_id).get(client_id.hex)
        instruments = instruments_of(session)
        curves = _curves(session, client_id)
        return MeasuresPage(
            instruments=instruments,
            rows=_rows(session, client_id, instruments),
            goals=curves,
            gas=gas_of([curve.goal for curve in curves]),
            period_start=period.start if period else None,
            period_end=period.end if period else None,
            editable=client.ended_on is None,
            due=due_of_client(session, client_id, today) if client.ended_on is None else (),
        )


def new_measure_draft(
    store: Store, client_id: UUID, instrument_id: str, *, today: date
) -> MeasureDraft:
    """Give an empty form; the first filling of a client is the start.

    Raises:
        NotFound: there is no such client or instrument.
    """
    with store.view(section_opened("measure-form", client_id)) as session:
        require_client(session, client_id)
        instrument = _instrument(session, instrument_id)
        first = select(Measurement.id).where(
            Measurement.client_id == client_id, Measurement.instrument == instrument_id
        )
        begun = session.scalars(first).first() is not None
        return MeasureDraft(
            id=uuid4(),
            client_id=client_id,
            instrument=instrument_id,
            edition=instrument.version,
            on=today,
            point=Point.BETWEEN if begun else Point.START,
        )


def save_measure(
    store: Store, draft: MeasureDraft, *, now: datetime, today: date, author: str = ""
) -> UUID:
    """Save a filling as a revision; give its id. Pressing twice saves once.

    `author`: a colleague who filled it in with the client.

    Raises:
        InvalidInput: a number off the scale, nothing answered, a day still to come.
        ChangedElsewhere: it has changed since the form was filled.
        MeasureLocked: what tells of it has been handed over.
        ColleaguesEntry: a colleague filled it in.
        NotFound: there is no such client or instrument.
    """
    with store.write() as session:
        draft = trimmed(draft)
        instrument = _instrument(session, draft.instrument)
        ranges = {item.id: (item.least, item.most) for item in instrument.item}
        if problems := draft.problems(today, ranges):
            raise InvalidInput(problems=problems)
        require_client(session, draft.client_id)
        row = session.get(Measurement, draft.id)
        if row is not None and row.version != draft.version:
            saved = last_payload(session, "measure", draft.id) == content_of(draft)
            if row.version == draft.version + 1 and saved:
                return draft.id
            raise ChangedElsewhere
        if row is not None:
            _refuse_locked(session, row)
        if row is None:
            if draft.version:
                raise NotFound(kind="measure")
            row = Measurement(id=draft.id, client_id=draft.client_id, at=now)
        _fill(row, draft)
        session.add(row)
        session.flush()
        worker = find_worker(session)
        name = author or (worker.name if worker else "")
        revise(
            session, "measure", draft.id, draft.client_id, payload=content_of(draft), worker=name,
            reason=draft.reason, now=now,
        )  # fmt: skip
        drop_draft(session, "measure", draft.id)
        act = "measure-changed" if draft.version else "measure-filled"
        log_use(session, record_act(act, "measure", draft.id, draft.client_id))
    return draft.id


def load_measure_draft(store: Store, measure_id: UUID) -> MeasureDraft:
    """Give a filling to be looked at or corrected.

    Raises:
        NotFound: there is no such filling.
    """
    with store.write() as session:
        row = session.get(Measurement, measure_id)
        if row is None:
            raise NotFound(kind="measure")
        log_use(session, section_opened("measure", row.client_id, measure_id))
        return MeasureDraft(
            id=row.id,
            client_id=row.client_id,
            version=row.version,
            instrument=row.instrument,
            edition=row.edition,
            on=row.on,
            point=Point(row.point),
            together=row.together,
            client_words=row.client_words,
            values=dict(row.values),
        )


def measure_revisions(store: Store, measure_id: UUID) -> list[RevisionRow]:
    """Give every version of a filling, the newest first: when, who and why; part of its page."""
    with store.read() as session:
        return list_revisions(session, "measure", measure_id)


def _handed_over(session: Session, client_id: UUID) -> datetime | None:
    """When the newest plan that has arrived was frozen: what was filled in before is told in it."""
    query = select(func.max(OutboxItem.created_at)).where(
        OutboxItem.client_id == client_id,
        OutboxItem.kind == UnitKind.PLAN.value,
        OutboxItem.state == UnitState.SENT.value,
        OutboxItem.withdraws.is_(None),
    )
    return session.scalar(query)


def _refuse_locked(session: Session, row: Measurement) -> None:
    refuse_colleagues(session, row.id)
    if _is_locked(row, _handed_over(session, row.client_id)):
        raise MeasureLocked


def _is_locked(row: Measurement, handed_over: datetime | None) -> bool:
    return handed_over is not None and row.at <= handed_over


def own_rating_change(session: Session, client_id: UUID) -> MostChange | None:
    """Give what has moved most in the client's own rating, inside another use case (R28)."""
    instrument = _instrument(session, OWN_RATING)
    rows = _rows(session, client_id, (instrument,)).get(OWN_RATING, ())
    return most_change(rows, {item.id: item.name.model_dump() for item in instrument.item})


def _instrument(session: Session, instrument_id: str) -> Instrument:
    found = next((one for one in instruments_of(session) if one.id == instrument_id), None)
    if found is None:
        raise NotFound(kind="instrument")
    return found


def _fill(row: Measurement, draft: MeasureDraft) -> None:
    if draft.on is not None:  # asked for by draft.problems
        row.on = draft.on
    row.instrument, row.edition = draft.instrument, draft.edition
    row.point, row.together = draft.point.value, draft.together
    row.client_words, row.values = draft.client_words, dict(draft.values)
    row.version = draft.version + 1


def _rows(
    session: Session, client_id: UUID, instruments: tuple[Instrument, ...]
) -> dict[str, tuple[MeasureRow, ...]]:
    query = (
        select(Measurement)
        .where(Measurement.client_id == client_id)
        .order_by(Measurement.on, Measurement.at)
    )
    known = {one.id: one for one in instruments}
    handed_over = _handed_over(session, client_id)
    found: dict[str, list[MeasureRow]] = {}
    for stored in session.scalars(query):
        row = MeasureRow(
            id=stored.id,
            instrument=stored.instrument,
            on=stored.on,
            point=Point(stored.point),
            together=stored.together,
            client_words=stored.client_words,
            values=dict(stored.values),
            corrections=stored.version - 1,
            locked=_is_locked(stored, handed_over),
        )
        if stored.instrument in known:
            numbers: dict[str, float | None] = {
                item.id: row.values.get(item.id) for item in known[stored.instrument].item
            }
            row = replace(row, scores=known[stored.instrument].scores(numbers))
        found.setdefault(stored.instrument, []).append(row)
    return {name: tuple(rows) for name, rows in found.items()}


def _curves(session: Session, client_id: UUID) -> tuple[GoalCurve, ...]:
    """Goals with a scale; all scores of the client in one query."""
    query = (
        select(GasScore.goal_id, GasScore.on, GasScore.level)
        .join(Goal, Goal.id == GasScore.goal_id)
        .where(Goal.client_id == client_id, GasScore.level.is_not(None))
        .order_by(GasScore.on, GasScore.at)
    )
    points: dict[UUID, list[tuple[date, int]]] = {}
    for goal_id, on, level in session.execute(query):
        if level is not None:
            points.setdefault(goal_id, []).append((on, level))
    return tuple(
        GoalCurve(goal=goal, points=tuple(points.get(goal.id, ())))
        for goal in goals_of(session, client_id)
        if all(text.strip() for text in goal.level_texts)
    )
