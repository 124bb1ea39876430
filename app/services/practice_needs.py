"""What the invented worker notes of needs, strengths and acute matters; see `practice_story`."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from app.domain.client_view import ClientRemarkDraft
from app.domain.measure_schedule import MeasureDelay
from app.domain.measures import Point
from app.domain.needs import AreaView, CheckState, NeedsDraft, ReceivedDraft, RehabilitationCheck
from app.services.client_view import save_remark
from app.services.goal_pauses import pause_goals
from app.services.instruments import list_instruments
from app.services.measure_schedule import put_off
from app.services.measures import new_measure_draft, save_measure
from app.services.needs import add_strength, save_needs, save_received, set_check
from app.services.practice_drafts import made
from app.services.practice_runs import begin_run, set_run
from app.services.practice_story import Act, practice_id
from app.storage.store import Store
from app.text import local


def _strength(store: Store, act: Act) -> None:
    told, today = act.values, local(act.when).date()
    add_strength(store, practice_id(act.client), told["text"], told["kind"], today=today)


def _needs(store: Store, act: Act) -> None:
    """An assessment: `areas` tells level, the client's words and the worker's view by area."""
    told, today = act.values, local(act.when).date()
    areas = (
        AreaView(area=area, level=level, client_words=words, worker_view=view)
        for area, (level, words, view) in told["areas"].items()
    )
    draft = NeedsDraft(
        id=practice_id(act.client, "needs", told["number"]),
        client_id=practice_id(act.client),
        on=today,
        next_on=told.get("next_on"),
        strengths=tuple(told["strengths"]),
        areas=tuple(areas),
    )
    save_needs(store, draft, now=act.when, today=today)


def _need_check(store: Store, act: Act) -> None:
    told = act.values
    check = RehabilitationCheck(
        item=told["item"], state=CheckState(told["state"]), note=told.get("note", "")
    )
    set_check(store, practice_id(act.client), check, today=local(act.when).date())


def _received(store: Store, act: Act) -> None:
    told = {name: value for name, value in act.values.items() if name not in {"when", "number"}}
    today = local(act.when).date()
    draft = ReceivedDraft(
        id=practice_id(act.client, "received", act.values["number"]),
        client_id=practice_id(act.client),
        on=today,
        **told,
    )
    save_received(store, draft, now=act.when, today=today)


def _measure(store: Store, act: Act) -> None:
    """The client rates the areas in the order of the instrument; None is not answered."""
    told, today = act.values, local(act.when).date()
    client_id = practice_id(act.client)
    draft = new_measure_draft(store, client_id, told["instrument"], today=today)
    instrument = next(one for one in list_instruments(store) if one.id == told["instrument"])
    values = {item.id: value for item, value in zip(instrument.item, told["values"], strict=False)}
    filled = replace(
        draft,
        id=practice_id(act.client, "measure", told["number"]),
        point=Point(told.get("point", "between")),
        client_words=told.get("words", ""),
        values=values,
    )
    save_measure(store, filled, now=act.when, today=today)


def _step_run(store: Store, act: Act) -> None:
    """Two taps by the client around a practice run of a step (R41)."""
    told, today = act.values, local(act.when).date()
    goal_id = practice_id(act.client, "goal", told["key"])
    step_id = practice_id(act.client, "goal", told["key"], told["step"])
    run_id = begin_run(store, goal_id, step_id, told["before"], now=act.when, today=today)
    set_run(store, run_id, before=told["before"], after=told["after"])


def _remark(store: Store, act: Act) -> None:
    """What the client wrote on the turned screen."""
    told = act.values
    draft = ClientRemarkDraft(
        id=practice_id(act.client, "remark", told["number"]),
        client_id=practice_id(act.client),
        text=told["text"],
    )
    save_remark(store, draft, now=act.when, today=local(act.when).date())


def _measure_delay(store: Store, act: Act) -> None:
    """The client wants to wait."""
    delay = made(MeasureDelay, act.values, client_id=practice_id(act.client))
    put_off(store, delay, now=act.when, today=local(act.when).date())


def _goal_paused(store: Store, act: Act) -> None:
    """An acute matter comes first for a while (E51)."""
    goal_id = practice_id(act.client, "goal", act.values["key"])
    today = local(act.when).date()
    what = act.values["what"]
    pause_goals(
        store, practice_id(act.client), [goal_id], what, since=today, now=act.when, today=today
    )


CASE_ACTS: Final[Mapping[str, Callable[[Store, Act], Any]]] = MappingProxyType(
    {
        "strength": _strength,
        "needs": _needs,
        "measure_delay": _measure_delay,
        "step_run": _step_run,
        "remark": _remark,
        "need_check": _need_check,
        "received": _received,
        "goal_paused": _goal_paused,
        "measure": _measure,
    }
)
