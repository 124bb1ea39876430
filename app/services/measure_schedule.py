"""Measures that are due by the county's profile and the instrument, and putting them off (H24)."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Date, bindparam, func, literal, select, union_all
from sqlalchemy.orm import Session

from app.domain.gate_facts import DueMeasure
from app.domain.measure_schedule import MeasureDelay, MeasureSchedule, due_measure
from app.domain.periods import PeriodRow
from app.domain.trimming import trimmed
from app.errors import InvalidInput
from app.reference.instruments import GAS, Instrument
from app.reference.profiles import Profile
from app.services.client_rows import (
    Scope,
    Which,
    among,
    by_hex,
    newest_periods,
    require_client,
    scope_of,
    values_of,
)
from app.services.instruments import instruments_of
from app.services.profiles import profile_of
from app.services.use_events import record_act
from app.storage.schema.goal import GasScore, Goal
from app.storage.schema.measure import MeasureDelay as DelayRow
from app.storage.schema.measure import Measurement
from app.storage.store import Store
from app.storage.use_log import log_use


def due_measures(
    session: Session, periods: Mapping[str, PeriodRow], today: date, only: Which
) -> dict[str, tuple[DueMeasure, ...]]:
    """Give what waits to be filled in by the hex of each client's id; what was put off doesn't.

    The profile says when an instrument is asked of everybody; the instrument's own schedule holds
    for those who have begun with it. GAS is asked of those who have a goal with a scale.
    """
    profile, instruments = profile_of(session), instruments_of(session)
    newest: dict[str, dict[str, date]] = {}
    for key, instrument, on in session.execute(_newest_query(scope_of(only)), values_of(only)):
        newest.setdefault(key, {})[instrument] = on
    delays = session.execute(_delays_query(scope_of(only)), values_of(only, today=today))
    put_off = {(key, instrument, point) for key, instrument, point in delays}
    names = {one.id: one.name.model_dump() for one in instruments}
    found: dict[str, tuple[DueMeasure, ...]] = {}
    for key, period in periods.items():
        filled = newest.get(key, {})
        due = [
            due_measure(schedule, period, filled.get(schedule.instrument), today)
            for schedule in _schedules(profile, instruments, frozenset(filled))
        ]
        found[key] = tuple(
            DueMeasure(instrument=one.instrument, point=one.point, on=one.on,
                       names=names.get(one.instrument, {}))
            for one in due
            if one is not None and (key, one.instrument, one.point) not in put_off
        )  # fmt: skip
    return found


def due_of_client(session: Session, client_id: UUID, today: date) -> tuple[DueMeasure, ...]:
    """Give what waits of one client."""
    periods = newest_periods(session, client_id)
    return due_measures(session, periods, today, client_id).get(client_id.hex, ())


def put_off(store: Store, delay: MeasureDelay, *, now: datetime, today: date) -> UUID:
    """Put a measure off until a day, with the reason; give the id, for `take_back`.

    Raises:
        InvalidInput: no later day, or no reason.
        NotFound: there is no such client.
    """
    delay = trimmed(delay)
    if problems := delay.problems(today):
        raise InvalidInput(problems=problems)
    with store.write() as session:
        require_client(session, delay.client_id)
        row = DelayRow(id=uuid4(), client_id=delay.client_id, put_off_on=today, at=now)
        row.instrument, row.point = delay.instrument, delay.point
        row.until, row.reason = delay.until or today, delay.reason
        session.add(row)
        log_use(session, record_act("measure-put-off", "measure", row.id, delay.client_id))
        return row.id


def take_back(store: Store, delay_id: UUID, *, today: date) -> None:
    """Ask for the measure again today: the undo of `put_off`. The reason stays."""
    with store.write() as session:
        row = session.get(DelayRow, delay_id)
        if row is not None:
            row.until = today
            log_use(session, record_act("record-withdrawn", "measure", delay_id, row.client_id))


def _schedules(
    profile: Profile, instruments: tuple[Instrument, ...], begun: frozenset[str]
) -> list[MeasureSchedule]:
    known = {one.id: one for one in instruments}
    of_profile = {one.instrument: one for one in profile.measures}
    months = profile.period.intensive
    found = [
        MeasureSchedule(
            instrument=one.instrument, at=one.at, every_weeks=one.every_weeks,
            intensive_months=months,
        )
        for one in profile.measures
        if one.instrument in known or (one.instrument == GAS and GAS in begun)
    ]  # fmt: skip
    for name in sorted(begun - of_profile.keys()):
        if name in known:
            own = known[name].schedule
            found.append(MeasureSchedule(instrument=name, at=own.at, every_weeks=own.every_weeks))
    return found


@cache
def _newest_query(scope: Scope | None) -> Any:
    """The last day of each instrument of each client; goals with a scale count as GAS.

    A goal that was agreed on with its levels has begun GAS: its first day counts.
    """
    filled: Any = select(
        by_hex(Measurement.client_id), Measurement.instrument, func.max(Measurement.on)
    ).group_by(Measurement.client_id, Measurement.instrument)
    last = func.max(func.coalesce(GasScore.on, Goal.created_on), type_=Date)
    scored: Any = (
        select(by_hex(Goal.client_id), literal(GAS), last)
        .outerjoin(GasScore, GasScore.goal_id == Goal.id)
        .where(Goal.start_level.is_not(None))
        .group_by(Goal.client_id)
    )
    return union_all(
        among(filled, Measurement.client_id, scope), among(scored, Goal.client_id, scope)
    )


@cache
def _delays_query(scope: Scope | None) -> Any:
    query: Any = select(by_hex(DelayRow.client_id), DelayRow.instrument, DelayRow.point).where(
        DelayRow.until > bindparam("today", type_=Date)
    )
    return among(query, DelayRow.client_id, scope)
