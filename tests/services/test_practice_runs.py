"""Jännitys ennen ja jälkeen: two taps by the client per practice run, never averaged."""

from uuid import UUID, uuid4

import pytest

from app.domain.practice_runs import falling
from app.errors import InvalidInput, NotFound
from app.services import client_view, goals, practice_runs
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal


@pytest.fixture
def goal_id(store: Store) -> UUID:
    add_worker(store)
    return add_goal(store, goal(add_client(store)))


def step_of(store: Store, goal_id: UUID) -> UUID:
    return goals.load_goal_draft(store, goal_id).steps[0].id


@pytest.mark.requirement("R41", "P05", "E33")
def test_tension_before_and_after_is_kept_by_run_and_never_averaged(
    store: Store, goal_id: UUID
) -> None:
    step = step_of(store, goal_id)
    first = practice_runs.begin_run(store, goal_id, step, 8, now=NOW, today=TODAY)
    assert falling(practice_runs.list_runs(store, goal_id)) == ()
    practice_runs.set_run(store, first, before=8, after=5)
    second = practice_runs.begin_run(store, goal_id, step, 6, now=NOW, today=TODAY)
    practice_runs.set_run(store, second, before=6, after=3)

    runs = practice_runs.list_runs(store, goal_id, logged=False)
    assert [value for _, value in falling(runs)] == [8, 5, 6, 3]
    assert {run.step_text for run in runs} == {"Ovelle"}
    client = goals.load_goal_draft(store, goal_id).client_id
    view = client_view.load_client_view(store, client, now=NOW)
    assert view.runs[goal_id] == tuple(runs)
    assert events(store).count(("step-run-rated", "step-run")) == 2
    assert events(store).count(("opened", "step-runs")) == 1


@pytest.mark.requirement("R41")
def test_a_number_off_the_scale_or_a_step_that_is_not_there_is_refused(
    store: Store, goal_id: UUID
) -> None:
    step = step_of(store, goal_id)
    with pytest.raises(InvalidInput):
        practice_runs.begin_run(store, goal_id, step, 11, now=NOW, today=TODAY)
    with pytest.raises(NotFound):
        practice_runs.begin_run(store, goal_id, uuid4(), 5, now=NOW, today=TODAY)
    with pytest.raises(NotFound):
        practice_runs.set_run(store, uuid4(), before=1, after=1)
