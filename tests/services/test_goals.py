"""Goals that live: reasons, locked scales, steps, scores."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.goals import GoalClosed, GoalDraft, GoalStatus, ScaleLocked, StepDraft, StepStatus
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services import drafts, goals
from app.services.vault import Store
from tests.casework import NOW, TODAY, add_client, add_goal, add_worker, events, goal

LEVELS = ("koko viikon kotona", "kerran", "kaksi kertaa", "kolme", "neljä tai enemmän")


@pytest.fixture
def client_id(store: Store) -> UUID:
    """A client of a store that has its worker."""
    add_worker(store)
    return add_client(store, period_start=date(2026, 8, 31), period_end=date(2027, 2, 28))


def _change(store: Store, goal_id: UUID, **changes: object) -> GoalDraft:
    draft = replace(goals.load_goal_draft(store, goal_id), **changes)  # type: ignore[arg-type]
    add_goal(store, draft)
    return draft


@pytest.mark.requirement("I2.5", "K01", "P12")
def test_a_goal_comes_back_with_need_words_and_steps(store: Store, client_id: UUID) -> None:
    draft = goal(client_id, client_words="Kauppaan ilman jännitystä.", due=date(2027, 1, 31))
    add_goal(store, draft)
    (row,) = goals.list_goals(store, client_id)
    assert (row.need, row.client_words, row.due) == (draft.need, draft.client_words, draft.due)
    assert row.steps == draft.steps
    assert goals.load_goal_draft(store, draft.id) == replace(draft, version=1)


@pytest.mark.requirement("E50", "I2.5")
def test_a_change_is_a_revision_with_its_reason(store: Store, client_id: UUID) -> None:
    draft = goal(client_id)
    add_goal(store, draft)
    with pytest.raises(InvalidInput):
        _change(store, draft.id, title="Muu")
    _change(store, draft.id, title="Lähden kerran", reason="Aino haluaa aloittaa pienemmästä")
    versions = goals.goal_revisions(store, draft.id)
    assert [(one.number, one.reason) for one in versions] == [
        (2, "Aino haluaa aloittaa pienemmästä"),
        (1, ""),
    ]
    assert versions[0].worker == "Demo-Kaisa Ohjaaja"


@pytest.mark.requirement("A3")
def test_saving_a_goal_twice_saves_once(store: Store, client_id: UUID) -> None:
    draft = goal(client_id)
    drafts.save_draft(store, "goal", draft.id, client_id, drafts.to_payload(draft), now=NOW)
    assert add_goal(store, draft) == add_goal(store, draft)
    assert len(goals.goal_revisions(store, draft.id)) == 1
    assert drafts.list_drafts(store) == []
    with pytest.raises(ChangedElsewhere):
        add_goal(store, replace(draft, title="Muu"))


@pytest.mark.requirement("E53")
def test_a_goal_is_due_inside_the_period(store: Store, client_id: UUID) -> None:
    add_goal(store, goal(client_id, due=date(2027, 2, 28)))
    with pytest.raises(InvalidInput) as refused:
        add_goal(store, goal(client_id, due=date(2027, 3, 1)))
    assert refused.value.values["problems"][0].code == "due-after-period"  # type: ignore[index]


@pytest.mark.requirement("R27", "I2.5")
def test_scored_level_texts_stay_as_they_were_agreed(store: Store, client_id: UUID) -> None:
    draft = goal(client_id, level_texts=LEVELS)
    add_goal(store, draft)
    other = ("koko viikon", *LEVELS[1:])
    _change(store, draft.id, level_texts=other, reason="Sanottiin paremmin")
    goals.score_goal(store, draft.id, -2, "", now=NOW, today=TODAY)
    with pytest.raises(ScaleLocked):
        _change(store, draft.id, level_texts=LEVELS, reason="Takaisin")
    _change(store, draft.id, title="Uusi otsikko", reason="Vain otsikko")


@pytest.mark.requirement("K02", "I2.5")
def test_the_first_score_is_the_start_and_the_last_where_she_is(
    store: Store, client_id: UUID
) -> None:
    goal_id = add_goal(store, goal(client_id, level_texts=LEVELS))
    goals.score_goal(store, goal_id, -2, "alku", now=NOW, today=date(2026, 11, 1))
    goals.score_goal(store, goal_id, None, "muutto", now=NOW, today=date(2026, 11, 5))
    goals.score_goal(store, goal_id, 0, "", now=NOW, today=TODAY)
    (row,) = goals.list_goals(store, client_id)
    assert (row.start_level, row.current_level) == (-2, 0)
    history = goals.goal_history(store, goal_id)
    assert [(one.on, one.level, one.note) for one in history] == [
        (date(2026, 11, 1), -2, "alku"),
        (date(2026, 11, 5), None, "muutto"),
        (TODAY, 0, ""),
    ]


@pytest.mark.requirement("R27")
@pytest.mark.parametrize(("level", "note"), [(3, ""), (-3, ""), (None, " ")])
def test_a_score_outside_of_the_scale_is_refused(
    store: Store, client_id: UUID, level: int | None, note: str
) -> None:
    goal_id = add_goal(store, goal(client_id, level_texts=LEVELS))
    with pytest.raises(InvalidInput):
        goals.score_goal(store, goal_id, level, note, now=NOW, today=TODAY)
    assert goals.goal_history(store, goal_id) == []


@pytest.mark.requirement("R27")
def test_without_a_scale_there_is_no_score(store: Store, client_id: UUID) -> None:
    goal_id = add_goal(store, goal(client_id))
    with pytest.raises(InvalidInput):
        goals.score_goal(store, goal_id, 0, "", now=NOW, today=TODAY)


@pytest.mark.requirement("P12", "I2.5")
def test_a_step_is_taken_and_taken_back(store: Store, client_id: UUID) -> None:
    draft = goal(client_id)
    goal_id, step_id = add_goal(store, draft), draft.steps[0].id
    goals.set_step(store, goal_id, step_id, StepStatus.DONE, now=NOW, today=TODAY)
    (row,) = goals.list_goals(store, client_id)
    assert (row.steps_done, row.steps[0].done_on) == (1, TODAY)
    assert row.step_now is not None and row.step_now.text == "Pihalle"
    goals.set_step(store, goal_id, step_id, StepStatus.NOW, now=NOW, today=TODAY)
    (row,) = goals.list_goals(store, client_id)
    assert (row.steps_done, row.steps[0].done_on) == (0, None)
    with pytest.raises(NotFound):
        goals.set_step(store, goal_id, uuid4(), StepStatus.DONE, now=NOW, today=TODAY)


@pytest.mark.requirement("A3", "P12")
def test_a_form_made_before_a_step_was_taken_does_not_undo_it(
    store: Store, client_id: UUID
) -> None:
    draft = goal(client_id)
    add_goal(store, draft)
    form = goals.load_goal_draft(store, draft.id)
    goals.set_step(store, draft.id, draft.steps[0].id, StepStatus.DONE, now=NOW, today=TODAY)
    with pytest.raises(ChangedElsewhere):
        add_goal(store, replace(form, title="Muu", reason="Täsmennys"))
    (row,) = goals.list_goals(store, client_id)
    assert row.steps_done == 1


@pytest.mark.requirement("P12")
def test_steps_are_added_moved_and_dropped(store: Store, client_id: UUID) -> None:
    draft = goal(client_id)
    add_goal(store, draft)
    first, second = draft.steps
    steps = (second, StepDraft(id=uuid4(), text="Kauppaan"))
    _change(store, draft.id, steps=steps, reason="Yhdessä mietittiin")
    (row,) = goals.list_goals(store, client_id)
    assert [step.text for step in row.steps] == ["Pihalle", "Kauppaan"]
    assert first.id not in {step.id for step in row.steps}


@pytest.mark.requirement("E50", "E15")
def test_a_closed_goal_is_opened_before_it_changes(store: Store, client_id: UUID) -> None:
    draft = goal(client_id)
    add_goal(store, draft)
    add_goal(store, goal(client_id, title="Toinen"))
    _change(store, draft.id, status=GoalStatus.ACHIEVED, reason="Onnistui")
    titles = [row.title for row in goals.list_goals(store, client_id)]
    assert titles == ["Toinen", draft.title]
    with pytest.raises(GoalClosed):
        _change(store, draft.id, title="Muu", reason="Muuten vain")
    with pytest.raises(GoalClosed):
        goals.set_step(store, draft.id, draft.steps[0].id, StepStatus.DONE, now=NOW, today=TODAY)
    _change(store, draft.id, status=GoalStatus.OPEN, title="Muu", reason="Jatketaan")
    closed = [row.closed_on for row in goals.list_goals(store, client_id)]
    assert closed == [None, None]


@pytest.mark.requirement("A5")
def test_each_act_on_a_goal_is_one_event(store: Store, client_id: UUID) -> None:
    draft = goal(client_id, level_texts=LEVELS)
    before = len(events(store))
    add_goal(store, draft)
    goals.set_step(store, draft.id, draft.steps[0].id, StepStatus.DONE, now=NOW, today=TODAY)
    goals.score_goal(store, draft.id, -1, "", now=NOW, today=TODAY)
    actions = [action for action, _ in events(store)[before:]]
    assert actions == ["goal-added", "step-marked", "goal-scored"]
