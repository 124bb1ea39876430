"""Counting anonymous encounters; the use log, which holds the moment, hears nothing of it."""

from datetime import date

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from app.domain.low_threshold import Encounter, EncounterCount, Week
from app.errors import InvalidInput
from app.storage.schema.low_threshold import LowThresholdCount
from app.storage.store import Store


def count_encounter(store: Store, encounter: Encounter, *, today: date) -> Week:
    """Add to the counter of this week; give the week, by which it can be taken back.

    Raises:
        InvalidInput: no form, or an impossible number of people.
    """
    if problems := encounter.problems():
        raise InvalidInput(problems=problems)
    week = Week.of(today)
    with store.write() as session:
        counter = _counter(session, week, encounter)
        if counter is None:
            counter = LowThresholdCount(
                year=week.year,
                week=week.number,
                form=encounter.form,
                method=encounter.method,
                people=0,
            )
            session.add(counter)
        counter.people += encounter.people
    return week


def take_back_encounter(store: Store, encounter: Encounter, week: Week) -> None:
    """Take it from the counter again; a counter never falls under nobody."""
    with store.write() as session:
        counter = _counter(session, week, encounter)
        if counter is None:
            return
        if counter.people <= encounter.people:
            session.delete(counter)
        else:
            counter.people -= encounter.people


def encounter_counts(session: Session, start: date, end: date) -> tuple[EncounterCount, ...]:
    """Give the counters from the week of one day to the week of another, oldest first."""
    first, last = Week.of(start), Week.of(end)
    weeks = tuple_(LowThresholdCount.year, LowThresholdCount.week)
    query = (
        select(LowThresholdCount)
        .where(weeks >= (first.year, first.number), weeks <= (last.year, last.number))
        .order_by(
            LowThresholdCount.year,
            LowThresholdCount.week,
            LowThresholdCount.form,
            LowThresholdCount.method,
        )
    )
    return tuple(
        EncounterCount(Week(row.year, row.week), row.form, row.method, row.people)
        for row in session.scalars(query)
    )


def _counter(session: Session, week: Week, encounter: Encounter) -> LowThresholdCount | None:
    key = (week.year, week.number, encounter.form, encounter.method)
    return session.get(LowThresholdCount, key)
