"""Measures come due by profile and instrument, wait quietly, and can be put off with a reason."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from app.domain.clients import Attention, Start
from app.domain.measure_schedule import MeasureDelay, MeasureSchedule, due_measure
from app.domain.measures import MeasureDraft
from app.domain.periods import PeriodRow
from app.errors import InvalidInput
from app.services import measure_schedule, measures, plans, today, worker
from app.services.measures import MeasureLocked
from app.services.vault import Store
from app.storage.schema.exchange import OutboxItem
from app.storage.schema.measure import MeasureDelay as DelayRow
from tests.casework import NOW, TODAY, add_client, add_worker, events

PERIOD = PeriodRow(
    id=UUID(int=1), version=1, start=date(2026, 8, 31), end=date(2027, 2, 28),
    interim_check=date(2026, 11, 30),
)  # fmt: skip
SCHEDULE = MeasureSchedule(instrument="own-rating", at=("start", "interim", "end"))


@pytest.fixture
def aino(store: Store) -> UUID:
    add_worker(store)
    return add_client(
        store, start=Start.DECISION, decision_start=PERIOD.start, decision_end=PERIOD.end,
        period_start=PERIOD.start, period_end=PERIOD.end,
    )  # fmt: skip


def use_profile(store: Store, profile: str) -> None:
    found = worker.load_worker(store)
    assert found is not None
    worker.save_worker(store, replace(found, profile=profile), now=NOW)


def fill(store: Store, client: UUID, on: date, instrument: str = "own-rating") -> MeasureDraft:
    draft = MeasureDraft(
        id=uuid4(), client_id=client, instrument=instrument, on=on, values={"money": 1}
    )
    measures.save_measure(store, draft, now=NOW, today=TODAY)
    return draft


@pytest.mark.requirement("H24", "I4.6")
@pytest.mark.parametrize(
    ("day", "newest", "point"),
    [
        (date(2026, 8, 30), None, None),  # the service has not begun
        (date(2026, 9, 1), None, "start"),
        (date(2026, 9, 1), date(2026, 8, 10), None),  # filled in while it was prepared
        (date(2026, 11, 15), date(2026, 9, 1), None),
        (date(2026, 11, 16), date(2026, 9, 1), "interim"),
        (date(2026, 12, 5), None, "interim"),  # the start is asked for no more
        (date(2026, 12, 5), date(2026, 11, 20), None),
        (date(2027, 2, 14), date(2026, 11, 20), "end"),
        (date(2027, 2, 20), date(2027, 2, 15), None),
    ],
)
def test_measures_at_the_start_the_interim_check_and_the_end(
    day: date, newest: date | None, point: str | None
) -> None:
    found = due_measure(SCHEDULE, PERIOD, newest, day)
    assert (found.point if found else None) == point


@pytest.mark.requirement("H24", "H25")
def test_measures_at_the_end_of_the_intensive_phase_and_every_so_many_weeks() -> None:
    dense = MeasureSchedule(instrument="q", at=("intensive-end",), intensive_months=3)
    assert due_measure(dense, PERIOD, None, date(2026, 11, 10)) is None
    found = due_measure(dense, PERIOD, None, date(2026, 11, 20))
    assert found is not None and (found.point, found.on) == ("intensive-end", date(2026, 11, 30))
    often = MeasureSchedule(instrument="q", every_weeks=4)
    assert due_measure(often, PERIOD, TODAY - timedelta(weeks=4), TODAY) is not None
    assert due_measure(often, PERIOD, TODAY - timedelta(days=27), TODAY) is None


@pytest.mark.requirement("H24", "I4.6")
@given(st.dates(date(2026, 8, 1), date(2027, 4, 1)), st.dates(date(2026, 8, 1), date(2027, 4, 1)))
def test_what_was_filled_in_today_never_waits(day: date, earlier: date) -> None:
    assert due_measure(SCHEDULE, PERIOD, day, day) is None
    over = replace(PERIOD, ended_on=earlier)
    assert due_measure(SCHEDULE, over, None, day) is None


@pytest.mark.requirement("H24", "I4.6")
def test_a_due_measure_is_shown_on_tanaan_and_the_clients_page(store: Store, aino: UUID) -> None:
    use_profile(store, "paijat-hame")
    page = measures.load_measures(store, aino, today=TODAY)
    assert [(one.instrument, one.point) for one in page.due] == [("quality-of-life", "start")]
    told = [one for one in today.load_day(store, TODAY, now=NOW).reminders if one.client_id == aino]
    (line,) = told
    also = line.values["also"]
    assert isinstance(also, Attention) and also.code == "measure-due", "one line for one client"

    fill(store, aino, TODAY - timedelta(days=40))  # begun with: its own schedule holds
    soon = date(2026, 11, 20)
    found = measures.load_measures(store, aino, today=soon).due
    assert {(one.instrument, one.point) for one in found} == {
        ("own-rating", "interim"), ("quality-of-life", "start"),
    }  # fmt: skip
    assert all(one.names["fi"] and one.names["sv"] for one in found)


@pytest.mark.requirement("H24", "I4.6")
def test_it_can_be_put_off_with_a_reason_and_taken_back(store: Store, aino: UUID) -> None:
    use_profile(store, "paijat-hame")
    delay = MeasureDelay(
        client_id=aino, instrument="quality-of-life", point="start",
        until=TODAY + timedelta(days=14), reason="Asiakas haluaa odottaa",
    )  # fmt: skip
    for wrong, field in (
        ({"reason": " "}, "reason"), ({"until": TODAY}, "until"), ({"until": None}, "until"),
    ):  # fmt: skip
        with pytest.raises(InvalidInput) as raised:
            measure_schedule.put_off(store, replace(delay, **wrong), now=NOW, today=TODAY)
        assert [one.field for one in raised.value.values["problems"]] == [field]  # type: ignore[attr-defined]
    delay_id = measure_schedule.put_off(store, delay, now=NOW, today=TODAY)
    assert measures.load_measures(store, aino, today=TODAY).due == ()
    assert measures.load_measures(store, aino, today=TODAY + timedelta(days=14)).due
    assert ("measure-put-off", "measure") in events(store)
    measure_schedule.take_back(store, delay_id, today=TODAY)
    assert measures.load_measures(store, aino, today=TODAY).due
    with store.read() as session:
        assert session.scalars(select(DelayRow.reason)).all() == ["Asiakas haluaa odottaa"]


@pytest.mark.requirement("I4.6", "A3")
def test_a_saved_measure_is_corrected_with_its_history_and_locked_when_handed_over(
    store: Store, aino: UUID
) -> None:
    filled = fill(store, aino, TODAY)
    stored = measures.load_measure_draft(store, filled.id)
    changed = replace(stored, values={"money": 4})
    with pytest.raises(InvalidInput):
        measures.save_measure(store, changed, now=NOW, today=TODAY)
    told = replace(changed, reason="Näppäilyvirhe")
    measures.save_measure(store, told, now=NOW, today=TODAY)
    (row,) = measures.load_measures(store, aino, today=TODAY).rows["own-rating"]
    assert (row.values, row.corrections, row.locked) == ({"money": 4}, 1, False)
    versions = measures.measure_revisions(store, filled.id)
    assert [(one.number, one.reason) for one in versions] == [(2, "Näppäilyvirhe"), (1, "")]

    _hand_over_a_plan(store, aino)
    (row,) = measures.load_measures(store, aino, today=TODAY).rows["own-rating"]
    assert row.locked
    again = replace(told, version=2, values={"money": 9})
    with pytest.raises(MeasureLocked):
        measures.save_measure(store, again, now=NOW, today=TODAY)


def _hand_over_a_plan(store: Store, client_id: UUID) -> None:
    """A plan that was frozen after the filling and has arrived."""
    form = plans.load_plan(store, client_id)
    draft = replace(form.draft, made_on=TODAY, reason="ensimmäinen")
    plans.finish_plan(store, draft, now=NOW + timedelta(minutes=1), today=TODAY)
    with store.write() as session:
        session.execute(update(OutboxItem).values(state="sent"))
