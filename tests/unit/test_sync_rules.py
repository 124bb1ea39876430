"""The life of a unit, its turn, and the pauses between tries."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.exchange import UnitState
from app.sync.retry import CAP, LONGEST_WISH, pause, wished_pause
from app.sync.rules import Event, NotPossible, Waiting, due, is_possible, next_state
from tests.handover import seeded

NOW = datetime(2026, 11, 11, 8, tzinfo=UTC)


@pytest.mark.requirement("A6", "S5.2")
def test_only_a_receipt_makes_sent_and_nothing_ends_it() -> None:
    to_sent = {
        (state, event)
        for state in UnitState
        for event in Event
        if is_possible(state, event) and next_state(state, event) is UnitState.SENT
    }

    assert to_sent == {(UnitState.SENDING, Event.RECEIPT)}
    for end in (UnitState.SENT, UnitState.WITHDRAWN):
        assert not any(is_possible(end, event) for event in Event)
        with pytest.raises(NotPossible):
            next_state(end, Event.AGAIN)


@pytest.mark.requirement("A6", "S5.2")
def test_every_unit_can_reach_an_end() -> None:
    reached = {UnitState.QUEUED}
    for _ in UnitState:
        reached |= {
            next_state(state, event)
            for state in reached
            for event in Event
            if is_possible(state, event)
        }

    assert reached == set(UnitState)
    for state in reached - {UnitState.SENT, UnitState.WITHDRAWN}:
        assert is_possible(state, Event.WITHDRAW)


_units = st.lists(
    st.builds(
        Waiting,
        id=st.uuids(),
        seq=st.integers(0, 1000),
        record_id=st.sampled_from([UUID(int=n) for n in range(3)]),
        state=st.sampled_from(UnitState),
        not_before=st.sampled_from([NOW - timedelta(1), NOW, NOW + timedelta(seconds=1)]),
        delivered=st.booleans(),
        blocked=st.booleans(),
    ),
    max_size=8,
    unique_by=(lambda it: it.seq, lambda it: it.id),
)


@pytest.mark.requirement("A6", "S5.2")
@given(units=_units)
def test_a_turn_keeps_the_order_of_each_record(units: list[Waiting]) -> None:
    chosen = due(units, NOW)
    by_id = {unit.id: unit for unit in units}
    ends = {UnitState.SENT, UnitState.WITHDRAWN}

    for unit_id in chosen:
        unit = by_id[unit_id]
        assert unit.not_before <= NOW
        assert not unit.blocked
        earlier = [it for it in units if it.record_id == unit.record_id and it.seq < unit.seq]
        assert all(it.state in ends or it.delivered for it in earlier)
    assert [by_id[it].seq for it in chosen] == sorted(by_id[it].seq for it in chosen)


@pytest.mark.requirement("A6")
def test_a_bad_unit_holds_back_its_own_record_only() -> None:
    def unit(number: int, record: int, state: UnitState) -> Waiting:
        return Waiting(UUID(int=number), number, UUID(int=record), state, NOW)

    units = [
        unit(1, 1, UnitState.REFUSED),
        unit(2, 1, UnitState.QUEUED),
        unit(3, 2, UnitState.QUEUED),
    ]

    assert due(units, NOW) == [UUID(int=3)]


@pytest.mark.requirement("S5.2", "A6")
@given(attempt=st.integers(-1, 10_000), seed=st.integers())
def test_pauses_grow_to_a_cap_with_full_jitter(attempt: int, seed: int) -> None:
    seconds = pause(attempt, seeded(seed))

    assert 0 <= seconds <= min(CAP, 2.0 * 2 ** min(max(attempt, 0), 20))


@pytest.mark.requirement("S5.2", "A6")
def test_laptops_spread_over_the_whole_pause() -> None:
    found = [pause(20, seeded(seed)) for seed in range(200)]
    wished = {pause(0, seeded(seed), retry_after=600) for seed in range(50)}

    assert min(found) < CAP * 0.1
    assert max(found) > CAP * 0.9
    assert len(wished) == 50
    assert all(600 <= seconds <= 660 for seconds in wished)
    assert pause(0, seeded(1), retry_after=1e9) <= LONGEST_WISH * 1.1


@pytest.mark.requirement("S5.2")
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("120", 120.0),
        ("999999999999999999999", LONGEST_WISH),
        ("Wed, 11 Nov 2026 08:01:00 GMT", 60.0),
        ("Wed, 11 Nov 2026 07:00:00 GMT", 0.0),
        ("Wed, 11 Nov 2099 07:00:00 GMT", LONGEST_WISH),
    ],
)
def test_a_wish_to_wait_is_read_and_bounded(header: str | None, seconds: float | None) -> None:
    assert wished_pause(header, NOW) == seconds
