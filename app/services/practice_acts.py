"""Doing what the practice story tells, through the same services that the screens call."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import UUID

from app.domain.clients import ClientDraft
from app.domain.exchange import ChannelKind, ChannelSettings
from app.domain.goals import GoalDraft, GoalStatus, StepStatus
from app.domain.meetings import MeetingDraft
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
from app.services.letterhead import take_logo
from app.services.meetings import log_meeting, undo_meeting
from app.services.payloads import to_payload
from app.services.plans import finish_plan, load_plan, save_plan_text
from app.services.practice_drafts import client_id, goal_id, known, made, moment, plain
from app.services.practice_groups import GROUP_ACTS
from app.services.practice_needs import CASE_ACTS
from app.services.practice_network import PracticeNetwork
from app.services.practice_own_work import OwnWork
from app.services.practice_records import PracticeRecords
from app.services.practice_story import Act, Values, practice_id
from app.services.practice_travel import TRAVEL_ACTS
from app.services.worker import save_worker
from app.storage.store import Store

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


class PracticeWork(OwnWork, PracticeNetwork, PracticeRecords):
    """The invented worker at her store: one method for each kind of act."""

    def __init__(self, store: Store, handover: Path) -> None:
        super().__init__(store)
        self._handover = handover

    def do(self, act: Act) -> None:
        """Do one act at the moment it tells of."""
        acts = {**CASE_ACTS, **GROUP_ACTS, **TRAVEL_ACTS}
        if act.kind in acts:
            acts[act.kind](self._store, act)
            return
        work: Callable[[Act], None] = getattr(self, f"_{act.kind}")
        work(act)

    def _worker(self, act: Act) -> None:
        save_worker(self._store, made(WorkerDraft, act.values), now=act.when)
        logo = files("resources").joinpath("practice", "logo.png")
        take_logo(self._store, logo.read_bytes())

    def _channel(self, _act: Act) -> None:
        settings = ChannelSettings(kind=ChannelKind.FOLDER, target=str(self._handover))
        save_channel(self._store, settings)

    def _send(self, act: Act) -> None:
        send_waiting(self._store, now=lambda: act.when, progress=NoProgress())

    def _client(self, act: Act) -> None:
        draft = made(ClientDraft, act.values, id=client_id(act))
        save_client(self._store, draft, **moment(act))

    def _client_change(self, act: Act) -> None:
        stored = load_client_draft(self._store, client_id(act))
        values = known(ClientDraft, act.values)
        changed = made(ClientDraft, plain(stored) | values)
        save_client(self._store, changed, **moment(act))

    def _booking(self, act: Act) -> None:
        whose = client_id(act) if act.client else None
        booking_id = _booking_id(act, act.values["key"])
        draft = made(BookingDraft, act.values, id=booking_id, client_id=whose)
        save_booking(self._store, draft, now=act.when)

    def _goal(self, act: Act) -> None:
        steps = [
            {"id": _step_id(act, number), **_texts(step)}
            for number, step in enumerate(act.values["steps"])
        ]
        draft = made(
            GoalDraft,
            act.values,
            id=goal_id(act),
            client_id=client_id(act),
            steps=steps,
            start_level=None,
        )
        save_goal(self._store, draft, **moment(act))

    def _goal_change(self, act: Act) -> None:
        goal = load_goal_draft(self._store, goal_id(act))
        wanted = act.values["step"]
        steps = tuple(
            replace(step, text=act.values["text"]) if number == wanted else step
            for number, step in enumerate(goal.steps)
        )
        reason = act.values["reason"]
        save_goal(self._store, replace(goal, steps=steps, reason=reason), **moment(act))
        score_goal(self._store, goal.id, None, reason, **moment(act))

    def _goal_achieved(self, act: Act) -> None:
        goal = load_goal_draft(self._store, goal_id(act))
        closed = replace(goal, status=GoalStatus.ACHIEVED, reason="Tavoite saavutettu")
        save_goal(self._store, closed, **moment(act))

    def _score(self, act: Act) -> None:
        level, note = act.values["level"], act.values["note"]
        together = act.values.get("together", False)
        score_goal(self._store, goal_id(act), level, note, together=together, **moment(act))

    def _step(self, act: Act) -> None:
        step_id = _step_id(act, act.values["step"])
        status = StepStatus(act.values["status"])
        set_step(self._store, goal_id(act), step_id, status, **moment(act))

    def _slip(self, act: Act) -> None:
        """She saves too early …"""
        draft = replace(_meeting(act), note="Puhuttiin siitä, mitä palvelun", agreed=())
        log_meeting(self._store, draft, **moment(act))

    def _slip_undone(self, act: Act) -> None:
        """… and takes it back within the minute."""
        undo_meeting(self._store, _meeting(act).id, now=act.when)

    def _meeting(self, act: Act) -> None:
        log_meeting(self._store, _meeting(act), **moment(act))

    def _draft(self, act: Act) -> None:
        draft = _meeting(act)
        payload = to_payload(draft)
        save_draft(self._store, "meeting", draft.id, draft.client_id, payload, now=act.when)

    def _plan(self, act: Act) -> None:
        form = load_plan(self._store, client_id(act))
        values = {"id": form.draft.id, "version": form.draft.version}
        draft = made(PlanDraft, act.values, client_id=client_id(act), **values)
        save_plan_text(self._store, draft, now=act.when)
        form = load_plan(self._store, client_id(act))
        ready = replace(draft, id=form.draft.id, version=form.draft.version)
        finish_plan(self._store, ready, **moment(act))


def _meeting(act: Act) -> MeetingDraft:
    """Give the log form of a visit as the story tells it, in short words."""
    told = act.values
    booking_id = _booking_id(act, told["booking"]) if "booking" in told else None
    meeting_id = practice_id(act.client, "meeting", told.get("number", 0))
    marks = [
        {"goal_id": goal_id(act, key), "direction": direction}
        for key, direction in told.get("marks", {}).items()
    ]
    draft_id = meeting_id_of(booking_id) if booking_id else meeting_id
    rating = told.get("rating", {})
    return made(
        MeetingDraft,
        told,
        id=draft_id,
        client_id=client_id(act),
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


def _step_id(act: Act, number: int) -> UUID:
    return practice_id(act.client, "goal", act.values["key"], number)


def _booking_id(act: Act, key: str) -> UUID:
    return practice_id(act.client, "booking", key)


def _texts(step: Mapping[str, Any]) -> Values:
    """A step as it was agreed: what became of it is told by acts of its own."""
    return {name: value for name, value in step.items() if name not in {"done", "now"}}
