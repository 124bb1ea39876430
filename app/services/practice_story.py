"""The invented practice caseload: read from resources/practice and moved to the day of its making.

The files tell everything as on one Wednesday; all dates, also those inside texts, move by whole
days so that this Wednesday becomes today. Nothing here writes: `practice_acts` does what is told.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from importlib.resources import files
from typing import Any, Final
from uuid import NAMESPACE_URL, UUID, uuid5

from app.text import (
    HELSINKI,
    Language,
    format_date,
    format_weekday_date,
    local,
    month_name,
    weekday_name,
)

CLIENTS: Final = ("aino", "eero", "kalle", "leena", "onni", "veikko")
_ROOT: Final = uuid5(NAMESPACE_URL, "rinnalla:practice")
_DATE: Final = re.compile(r"\{(\d{4}-\d{2}-\d{2})(?:\|(\w+))?\}")
_MINUTE: Final = timedelta(minutes=1)
# what `app.services.practice_records` does, each told in a list of its own
_CASE: Final = (
    "strength", "needs", "need_check", "received", "measure", "measure_delay", "step_run", "remark",
)  # fmt: skip
_RECORDS: Final = (
    "assessment",
    "decision",
    "period_facts",
    "period_act",
    "division",
    "errand",
    "errand_event",
    "other_service",
    "contact_record",
    "silence",
    "work_wish",
    "safety_plan",
)

Values = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that the invented worker did: `kind` is a function of `practice_acts`."""

    when: datetime
    kind: str
    client: str = ""
    values: Values


def practice_id(*names: object) -> UUID:
    """Give the id of an invented record: the same on every machine and every day."""
    return uuid5(_ROOT, "/".join(str(name) for name in names))


def read_story(now: datetime) -> tuple[Act, ...]:
    """Give all acts up to `now` in the order of time; bookings of the coming weeks included."""
    world = _read("world", 0, "fi")
    days = local(now).date() - world["told_on"]
    world = _read("world", days.days, "fi")
    acts = list(_world_acts(world))
    for client in CLIENTS:
        language = _read(client, 0, "fi")["language"]
        acts += _client_acts(client, _read(client, days.days, language))
    told = sorted(acts, key=lambda act: act.when)
    return tuple(one for act in told if (one := _until(act, now)) is not None)


def read_head(client: str) -> tuple[str, str, Language]:
    """Give county model, phase and language of a client's story."""
    data = _read(client, 0, "fi")
    return data["model"], data["phase"], data["language"]


def _until(act: Act, now: datetime) -> Act | None:
    """What lies ahead has not been done yet; `by_now` marks what the practice store must have."""
    if act.when <= now:
        return act
    if not act.values.get("by_now"):
        return None
    return Act(when=now - _MINUTE, kind=act.kind, client=act.client, values=act.values)


def _read(name: str, days: int, language: Language) -> Values:
    source = files("resources").joinpath("practice", f"{name}.toml")
    told = tomllib.loads(source.read_text(encoding="utf-8"))
    moved = _Moved(days, language)
    return {name: moved.value(part) for name, part in told.items()}


class _Moved:
    """Moves every date in a file's values, also the `{2026-11-18|day}` inside texts."""

    def __init__(self, days: int, language: Language) -> None:
        self._by = timedelta(days=days)
        self._language = language

    def value(self, found: Any) -> Any:
        if isinstance(found, Mapping):
            return {name: self.value(part) for name, part in found.items()}
        if isinstance(found, list):
            return [self.value(part) for part in found]
        if isinstance(found, datetime):
            return (found + self._by).replace(tzinfo=HELSINKI).astimezone(UTC)
        if isinstance(found, date):
            return found + self._by
        return _DATE.sub(self._words, found) if isinstance(found, str) else found

    def _words(self, match: re.Match[str]) -> str:
        day = date.fromisoformat(match[1]) + self._by
        month = month_name(day.month, self._language)
        return {
            None: format_date(day),
            "day": format_weekday_date(day, self._language, year=False),
            "month": month,
            "inside": f"{month}ssa",
            "in": f"{month}ssa {day.year}",
            "weekly": re.sub("o$", "oi", weekday_name(day, self._language)) + "sin",
        }[match[2]]


def _world_acts(world: Values) -> Iterator[Act]:
    start = _at(world["told_on"] - timedelta(days=210), time(8))
    yield Act(when=start, kind="worker", values=world["worker"])
    yield Act(when=start + _MINUTE, kind="channel", values={})
    booked = _at(world["told_on"] - timedelta(days=9), time(9))
    for values in world["booking"]:
        yield Act(when=booked, kind="booking", values=values)
    for values in world["encounter"]:
        yield Act(when=_at(values["on"], time(17)), kind="encounter", values=values)
    other = world["other_calendar"]
    yield Act(when=other["when"], kind="other_calendar", values=other)
    for values in world["days_off"]:
        yield Act(when=other["when"], kind="days_off", values=values)
    for values in world.get("service", ()):
        yield Act(when=start + 2 * _MINUTE, kind="service", values=values)
    yield Act(when=world["travel"]["when"], kind="travel", values=world["travel"])
    for kind in ("group", "group_member", "group_session", "idea"):
        for values in world.get(kind, ()):
            client = values.get("client", "")
            yield Act(when=values["when"], kind=kind, client=client, values=values)
    for values in world["send"]:
        yield Act(when=values["when"], kind="send", values=values)


def _client_acts(client: str, data: Values) -> Iterator[Act]:
    def act(kind: str, when: datetime, values: Values) -> Act:
        return Act(when=when, kind=kind, client=client, values=values)

    yield act("client", data["client"]["when"], data["client"])
    for values in data.get("change", ()):
        yield act("client_change", values["when"], values)
    for goal in data["goal"]:
        for kind, when, values in _goal_parts(goal):
            yield act(kind, when, values)
    yield from _needs_acts(act, data)
    for kind, values in _records(data):
        yield act(kind, values["when"], values)
    yield from _network_acts(act, data)
    for number, values in enumerate(data["visit"], start=1):
        visit = data.get("defaults", {}) | values | {"number": number}
        yield from _visit_acts(act, visit)
    for values in data.get("booking", ()):
        yield act("booking", values["when"], values)
    if "draft" in data:
        yield act("draft", data["draft"]["when"], data["draft"])
    plans = {plan["number"]: plan for plan in data.get("plan", ())}
    for plan in plans.values():
        text = plans[plan["like"]]["text"] | plan["text"] if "like" in plan else plan["text"]
        yield act("plan", plan["when"], plan | {"text": text})


def _records(data: Values) -> Iterator[tuple[str, Values]]:
    for kind in _RECORDS:
        for values in data.get(kind, ()):
            yield kind, values


def _goal_parts(goal: Values) -> Iterator[tuple[str, datetime, Values]]:
    """A goal is agreed, scored at the start, changed, its steps taken, and at last achieved."""
    key, when = goal["key"], goal["when"]
    yield "goal", when, goal
    if "level_texts" in goal:
        start = {"key": key, "level": goal["start_level"], "note": "", "together": True}
        yield "score", when + _MINUTE, start
    for score in goal.get("scores", ()):
        yield "score", score["when"], {"key": key, "note": "", **score}
    for number, step in enumerate(goal["steps"]):
        for status in ("done", "now"):
            if status in step:
                yield "step", step[status], {"key": key, "step": number, "status": status}
    for change in goal.get("change", ()):
        yield "goal_change", change["when"], {"key": key, **change}
    if "paused" in goal:
        yield "goal_paused", goal["paused"]["when"], {"key": key, **goal["paused"]}
    if "achieved" in goal:
        yield "goal_achieved", goal["achieved"], {"key": key}


def _needs_acts(act: Any, data: Values) -> Iterator[Act]:
    """Strengths first, then assessments; what was looked into, and what came from elsewhere."""
    for kind in _CASE:
        for number, values in enumerate(data.get(kind, ())):
            yield act(kind, values["when"] + number * _MINUTE, values | {"number": number})


def _network_acts(act: Any, data: Values) -> Iterator[Act]:
    agreed = data.get("network", {}).get("consent_on")
    first = agreed or data["visit"][-1]["on"]
    if agreed:
        yield act("network_consent", _at(agreed, time(14, 30)), {"on": agreed})
    for number, person in enumerate(data["person"]):
        on = max(first, person.get("consent", {}).get("given_on", first))
        yield act("person", _at(on, time(14, 31)) + number * _MINUTE, person)
    for tie in data.get("tie", ()):
        yield act("tie", tie["when"], tie)


def _visit_acts(act: Any, visit: Values) -> Iterator[Act]:
    """A meeting is logged twenty minutes after it; a slip was logged once before and undone."""
    over = _at(visit["on"], visit["at"]) + timedelta(minutes=visit.get("minutes", 60))
    when = visit.get("logged", over + 20 * _MINUTE)
    if visit.get("slip"):
        yield act("slip", when - _MINUTE, visit)
        yield act("slip_undone", when - _MINUTE / 2, visit)
    yield act("meeting", when, visit)


def _at(on: date, at: time) -> datetime:
    return datetime.combine(on, at, tzinfo=HELSINKI).astimezone(UTC)
