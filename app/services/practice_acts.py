"""Doing what the practice story tells, through the same services that the screens call."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar, cast
from uuid import UUID

from pydantic import TypeAdapter

from app.domain.clients import ClientDraft
from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.goals import GoalDraft, GoalStatus, StepStatus
from app.domain.meetings import MeetingDraft
from app.domain.network import NetworkPersonDraft
from app.domain.plans import PlanDraft
from app.domain.today import BookingDraft
from app.domain.worker import WorkerDraft
from app.progress import NoProgress
from app.reference.vocabularies import core_elements_of
from app.services.booking_rows import meeting_id_of
from app.services.bookings import save_booking
from app.services.caseload import load_client_draft, save_client
from app.services.drafts import save_draft
from app.services.exchange import save_channel, send_waiting
from app.services.goals import load_goal_draft, save_goal, score_goal, set_step
from app.services.meetings import log_meeting, undo_meeting
from app.services.network import save_person, set_network_consent
from app.services.payloads import to_payload
from app.services.plans import finish_plan, load_plan, save_plan_text
from app.services.practice_needs import CASE_ACTS
from app.services.practice_own_work import OwnWork
from app.services.practice_story import Act, Values, practice_id
from app.services.worker import save_worker
from app.storage.store import Store
from app.text import local

T = TypeVar("T")

_PEOPLE: Final[dict[str, Values]] = {
    "client": {"role": "client"},
    "pair": {
        "role": "work-pair",
        "name": "Demo-Pekka Työpari",
        "title": "sosiaalityöntekijä",
        "organisation": "Esimerkkilän aikuissosiaalityö",
    },
    "nurse": {
        "role": "Psykiatrinen sairaanhoitaja",
        "name": "Demo-Sari Hoitaja",
        "title": "psykiatrinen sairaanhoitaja",
        "organisation": "Mallilan terveysasema",
    },
    "interpreter": {
        "role": "interpreter",
        "name": "Demo-Tuija Tulkki",
        "title": "tolk",
        "organisation": "Tolkcentralen",
    },
}


class PracticeWork(OwnWork):
    """The invented worker at her store: one method for each kind of act."""

    def __init__(self, store: Store, handover: Path) -> None:
        super().__init__(store)
        self._handover = handover

    def do(self, act: Act) -> None:
        """Do one act at the moment it tells of."""
        if act.kind in CASE_ACTS:
            CASE_ACTS[act.kind](self._store, act)
            return
        work: Callable[[Act], None] = getattr(self, f"_{act.kind}")
        work(act)

    def _worker(self, act: Act) -> None:
        save_worker(self._store, _made(WorkerDraft, act.values), now=act.when)

    def _channel(self, _act: Act) -> None:
        settings = ChannelSettings(kind=ChannelKind.FOLDER, target=str(self._handover))
        save_channel(self._store, settings)

    def _send(self, act: Act) -> None:
        send_waiting(self._store, now=lambda: act.when, progress=NoProgress())

    def _client(self, act: Act) -> None:
        draft = _made(ClientDraft, act.values, id=_client_id(act))
        save_client(self._store, draft, **_moment(act))

    def _client_change(self, act: Act) -> None:
        stored = load_client_draft(self._store, _client_id(act))
        values = _known(ClientDraft, act.values)
        changed = _made(ClientDraft, _plain(stored) | values)
        save_client(self._store, changed, **_moment(act))

    def _booking(self, act: Act) -> None:
        client_id = _client_id(act) if act.client else None
        booking_id = _booking_id(act, act.values["key"])
        draft = _made(BookingDraft, act.values, id=booking_id, client_id=client_id)
        save_booking(self._store, draft, now=act.when)

    def _goal(self, act: Act) -> None:
        steps = [
            {"id": _step_id(act, number), **_texts(step)}
            for number, step in enumerate(act.values["steps"])
        ]
        draft = _made(
            GoalDraft,
            act.values,
            id=_goal_id(act),
            client_id=_client_id(act),
            steps=steps,
            start_level=None,
        )
        save_goal(self._store, draft, **_moment(act))

    def _goal_change(self, act: Act) -> None:
        goal = load_goal_draft(self._store, _goal_id(act))
        wanted = act.values["step"]
        steps = tuple(
            replace(step, text=act.values["text"]) if number == wanted else step
            for number, step in enumerate(goal.steps)
        )
        reason = act.values["reason"]
        save_goal(self._store, replace(goal, steps=steps, reason=reason), **_moment(act))
        score_goal(self._store, goal.id, None, reason, **_moment(act))

    def _goal_achieved(self, act: Act) -> None:
        goal = load_goal_draft(self._store, _goal_id(act))
        closed = replace(goal, status=GoalStatus.ACHIEVED, reason="Tavoite saavutettu")
        save_goal(self._store, closed, **_moment(act))

    def _score(self, act: Act) -> None:
        level, note = act.values["level"], act.values["note"]
        score_goal(self._store, _goal_id(act), level, note, **_moment(act))

    def _step(self, act: Act) -> None:
        step_id = _step_id(act, act.values["step"])
        status = StepStatus(act.values["status"])
        set_step(self._store, _goal_id(act), step_id, status, **_moment(act))

    def _network_consent(self, act: Act) -> None:
        set_network_consent(self._store, _client_id(act), act.values["on"])

    def _person(self, act: Act) -> None:
        helps = [_goal_id(act, key) for key in act.values.get("helps_goals", ())]
        draft = _made(
            NetworkPersonDraft,
            act.values,
            id=practice_id(act.client, "person", act.values["key"]),
            client_id=_client_id(act),
            helps_goals=helps,
        )
        save_person(self._store, draft, **_moment(act))

    def _slip(self, act: Act) -> None:
        """She saves too early …"""
        draft = replace(_meeting(act), note="Puhuttiin siitä, mitä palvelun", agreed=())
        log_meeting(self._store, draft, **_moment(act))

    def _slip_undone(self, act: Act) -> None:
        """… and takes it back within the minute."""
        undo_meeting(self._store, _meeting(act).id, now=act.when)

    def _meeting(self, act: Act) -> None:
        log_meeting(self._store, _meeting(act), **_moment(act))

    def _draft(self, act: Act) -> None:
        draft = _meeting(act)
        payload = to_payload(draft)
        save_draft(self._store, "meeting", draft.id, draft.client_id, payload, now=act.when)

    def _plan(self, act: Act) -> None:
        form = load_plan(self._store, _client_id(act))
        values = {"id": form.draft.id, "version": form.draft.version}
        draft = _made(PlanDraft, act.values, client_id=_client_id(act), **values)
        save_plan_text(self._store, draft, now=act.when)
        form = load_plan(self._store, _client_id(act))
        ready = replace(draft, id=form.draft.id, version=form.draft.version)
        finish_plan(self._store, ready, **_moment(act))


def _meeting(act: Act) -> MeetingDraft:
    """Give the log form of a visit as the story tells it, in short words."""
    told = act.values
    booking_id = _booking_id(act, told["booking"]) if "booking" in told else None
    meeting_id = practice_id(act.client, "meeting", told.get("number", 0))
    marks = [
        {"goal_id": _goal_id(act, key), "direction": direction}
        for key, direction in told.get("marks", {}).items()
    ]
    draft_id = meeting_id_of(booking_id) if booking_id else meeting_id
    rating = told.get("rating", {})
    return _made(
        MeetingDraft,
        told,
        id=draft_id,
        client_id=_client_id(act),
        booking_id=booking_id,
        participants=[_PEOPLE[name] for name in ("client", *told.get("with", ()))],
        core_elements=core_elements_of(tuple(told.get("methods", ()))),
        goal_marks=marks,
        assessed_together=told.get("together", False),
        client_words=told.get("words", ""),
        worker_view=told.get("view", ""),
        rating_topic=rating.get("topic", ""),
        rating_before=rating.get("before"),
        rating_after=rating.get("after"),
        agreed=[
            {"id": practice_id(draft_id, number), **matter}
            for number, matter in enumerate(told.get("agreed", ()))
        ],
        kilometres=told.get("km"),
        drive_minutes=told.get("drive"),
        vehicle=told.get("vehicle", "pool-car" if told.get("km") else ""),
    )


def _client_id(act: Act) -> UUID:
    return practice_id(act.client)


def _goal_id(act: Act, key: str = "") -> UUID:
    return practice_id(act.client, "goal", key or act.values["key"])


def _step_id(act: Act, number: int) -> UUID:
    return practice_id(act.client, "goal", act.values["key"], number)


def _booking_id(act: Act, key: str) -> UUID:
    return practice_id(act.client, "booking", key)


def _moment(act: Act) -> Any:
    return {"now": act.when, "today": local(act.when).date()}


def _texts(step: Mapping[str, Any]) -> Values:
    """A step as it was agreed: what became of it is told by acts of its own."""
    return {name: value for name, value in step.items() if name not in {"done", "now"}}


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _known(kind: type[Any], values: Mapping[str, Any]) -> Values:
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def _plain(draft: Any) -> Values:
    return {field.name: getattr(draft, field.name) for field in fields(draft)}


def _made(kind: type[T], told: Mapping[str, Any], **values: Any) -> T:
    """Make a draft of what is told (only what the draft knows) and of given values."""
    return cast("T", _adapter(cast("Any", kind)).validate_python(_known(kind, told) | values))
