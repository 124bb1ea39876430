"""Goals that live: factors, weights, acute matters, reviews, the earlier plan evaluated."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete

from app.domain.goals import Effect, Factor, GoalClosed, GoalStatus, StepDraft, StepStatus
from app.domain.plan_evaluation import Attainment, Used
from app.domain.snapshots import ServiceLine
from app.errors import InvalidInput, NotFound
from app.services import goal_pauses, goals, plans
from app.services.client_facts import known_clients
from app.services.vault import Store
from app.storage.schema.goal import GasScore
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal

LEVELS = ("Kotona", "Kerran", "Kahdesti", "Kolmesti", "Neljästi")
FACTORS = (
    Factor("close-people", Effect.SUPPORTS),
    Factor("Talvi ja pimeys", Effect.HINDERS),
)


@pytest.fixture
def aino(store: Store) -> UUID:
    add_worker(store)
    return add_client(store, period_start=date(2026, 8, 31), period_end=date(2027, 2, 28))


def told(error: pytest.ExceptionInfo[InvalidInput]) -> set[tuple[str, str]]:
    found = error.value.values["problems"]
    assert isinstance(found, tuple)
    return {(one.code, one.field) for one in found}


@pytest.mark.requirement("I4.3", "P05")
def test_situational_factors_weights_and_realism_live_with_the_goal(
    store: Store, aino: UUID
) -> None:
    draft = goal(aino, factors=FACTORS, importance=3, difficulty=2, realistic=True)
    add_goal(store, draft)

    (row,) = goals.list_goals(store, aino)
    assert row.factors == FACTORS
    assert (row.importance, row.difficulty, row.realistic) == (3, 2, True)

    stored = goals.load_goal_draft(store, draft.id)
    fewer = replace(stored, factors=FACTORS[1:], importance=None, reason="Tilanne muuttui")
    goals.save_goal(store, fewer, now=NOW, today=TODAY)
    (row,) = goals.list_goals(store, aino, logged=False)
    assert (row.factors, row.importance) == (FACTORS[1:], None)
    assert goals.goal_revisions(store, draft.id)[0].reason == "Tilanne muuttui"


@pytest.mark.requirement("I4.3", "E53")
@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"due": date(2027, 3, 1)}, ("due-after-period", "due")),
        (
            {"due": date(2026, 12, 1), "review_on": date(2026, 12, 2)},
            ("review-after-due", "review_on"),
        ),
        ({"review_on": date(2027, 3, 1)}, ("due-after-period", "review_on")),
        ({"importance": 4}, ("out-of-range", "importance")),
        ({"factors": (Factor(" "),)}, ("required", "factors")),
    ],
)
def test_dates_out_of_order_are_explained_at_the_field(
    store: Store, aino: UUID, changes: dict[str, object], problem: tuple[str, str]
) -> None:
    with pytest.raises(InvalidInput) as raised:
        add_goal(store, goal(aino, **changes))
    assert problem in told(raised)


@pytest.mark.requirement("E51", "I4.3")
def test_acute_event_pauses_goals_and_they_go_on_with_their_history(
    store: Store, aino: UUID
) -> None:
    first, second = add_goal(store, goal(aino)), add_goal(store, goal(aino, title="Laskut"))
    since = TODAY - timedelta(days=3)

    count = goal_pauses.pause_goals(
        store, aino, [first, second], "Sairaalajakso", since=since, now=NOW, today=TODAY
    )
    again = goal_pauses.pause_goals(store, aino, [first], "Muu", since=since, now=NOW, today=TODAY)

    rows = {row.id: row for row in goals.list_goals(store, aino, logged=False)}
    assert (count, again) == (2, 0)
    assert rows[first].is_paused and rows[first].paused_on == since
    assert rows[second].pause_reason == "Sairaalajakso"
    assert goals.goal_history(store, first)[-1].note == "Sairaalajakso"
    assert goals.goal_revisions(store, first)[0].reason == "Sairaalajakso"

    goal_pauses.resume_goal(store, first, "Kotona taas", now=NOW, today=TODAY)
    goal_pauses.resume_goal(store, first, "Kotona taas", now=NOW, today=TODAY)
    rows = {row.id: row for row in goals.list_goals(store, aino, logged=False)}
    assert not rows[first].is_paused and rows[second].is_paused
    assert [point.note for point in goals.goal_history(store, first)] == [
        "Sairaalajakso", "Kotona taas",
    ]  # fmt: skip
    assert events(store).count(("goal-paused", "goal")) == 2
    assert events(store).count(("goal-resumed", "goal")) == 1


@pytest.mark.requirement("E51", "E52")
def test_nobody_is_reminded_of_a_goal_that_waits(store: Store, aino: UUID) -> None:
    old = NOW - timedelta(days=60)
    goal_id = goals.save_goal(store, goal(aino), now=old, today=old.date())

    def reminded() -> bool:
        with store.read() as session:
            (known,) = known_clients(session, today=TODAY, now=NOW, only=aino).values()
        return known.facts.goals_unreviewed == 1

    assert reminded()
    goal_pauses.pause_goals(store, aino, [goal_id], "Muutto", since=TODAY, now=old, today=TODAY)
    with store.write() as session:  # the pause is a note of today; only the old score counts here
        session.execute(delete(GasScore))
    assert not reminded()


@pytest.mark.requirement("E51")
def test_a_pause_says_what_happened_for_goals_of_this_client(store: Store, aino: UUID) -> None:
    goal_id = add_goal(store, goal(aino))
    other = add_client(store, first_names="Demo-Eero")

    def pause(client: UUID, ids: list[UUID], what: str, since: date) -> None:
        goal_pauses.pause_goals(store, client, ids, what, since=since, now=NOW, today=TODAY)

    with pytest.raises(InvalidInput) as raised:
        pause(aino, [], " ", TODAY + timedelta(days=1))
    assert told(raised) == {
        ("required", "what"), ("no-goal-chosen", "goals"), ("date-in-future", "since"),
    }  # fmt: skip
    with pytest.raises(NotFound):
        pause(other, [goal_id], "Muutto", TODAY)
    closed = replace(goals.load_goal_draft(store, goal_id), status=GoalStatus.ENDED, reason="x")
    goals.save_goal(store, closed, now=NOW, today=TODAY)
    with pytest.raises(GoalClosed):
        pause(aino, [goal_id], "Muutto", TODAY)


@pytest.mark.requirement("I4.3", "E52")
def test_assessed_together_is_kept_apart_and_the_next_review_with_it(
    store: Store, aino: UUID
) -> None:
    goal_id = add_goal(store, goal(aino, level_texts=LEVELS))
    goals.score_goal(store, goal_id, -2, "", together=True, now=NOW, today=TODAY)
    review = TODAY + timedelta(weeks=4)
    goals.score_goal(store, goal_id, -1, "Ovella", review_on=review, now=NOW, today=TODAY)

    first, second = goals.goal_history(store, goal_id)
    assert (first.together, second.together) == (True, False)
    assert goals.list_goals(store, aino, logged=False)[0].review_on == review
    for day, code in ((TODAY, "review-past"), (date(2027, 3, 1), "due-after-period")):
        with pytest.raises(InvalidInput) as raised:
            goals.score_goal(store, goal_id, 0, "", review_on=day, now=NOW, today=TODAY)
        assert told(raised) == {(code, "review_on")}


@pytest.mark.requirement("I4.3")
def test_the_first_plan_has_no_evaluation_and_the_next_takes_goals_services_and_methods_over(
    store: Store, aino: UUID
) -> None:
    done_step = StepDraft(id=uuid4(), text="Ovelle", status=StepStatus.DONE)
    goal_id = add_goal(store, goal(aino, factors=FACTORS, steps=(done_step,)))
    form = plans.load_plan(store, aino, logged=False)
    assert form.draft.text.evaluation is None
    services = (
        ServiceLine(what="Omatyöntekijä", service="social-work", methods=("doing-together",)),
    )
    first = replace(form.draft, made_on=TODAY, text=replace(form.draft.text, services=services))
    plans.finish_plan(store, first, now=NOW, today=TODAY)
    achieved = replace(
        goals.load_goal_draft(store, goal_id), status=GoalStatus.ACHIEVED, reason="Onnistui"
    )
    goals.save_goal(store, achieved, now=NOW, today=TODAY)

    evaluation = plans.load_plan(store, aino, logged=False).draft.text.evaluation

    assert evaluation is not None
    (moved,) = evaluation.goals
    assert (moved.goal_id, moved.title) == (goal_id, "Lähden kotoa kaksi kertaa viikossa")
    assert "Tarve: Haluaisin päästä kotoa." in moved.description
    assert moved.factors == FACTORS and moved.attainment is Attainment.REACHED
    assert [one.what for one in evaluation.services] == ["Omatyöntekijä"]
    assert evaluation.services[0].used is Used.UNKNOWN
    assert [one.method for one in evaluation.methods] == ["doing-together"]


@pytest.mark.requirement("I4.3")
def test_what_moved_may_be_taken_out_and_stays_out(store: Store, aino: UUID) -> None:
    add_goal(store, goal(aino))
    form = plans.load_plan(store, aino, logged=False)
    plans.finish_plan(store, replace(form.draft, made_on=TODAY), now=NOW, today=TODAY)
    draft = plans.load_plan(store, aino, logged=False).draft
    assert draft.text.evaluation is not None and draft.text.evaluation.goals
    emptied = replace(draft.text, evaluation=replace(draft.text.evaluation, goals=()))

    plans.save_plan_text(store, replace(draft, text=emptied), now=NOW)

    kept = plans.load_plan(store, aino, logged=False).draft.text.evaluation
    assert kept is not None and kept.goals == ()
