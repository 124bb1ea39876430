"""Muutoshistoria: of each version of a record who wrote it, when and why, and what stood before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

LEVEL: Final = "level"
ANSWER: Final = "/"  # between an instrument and its item
AREA_VOICES: Final = ("client_words", "worker_view")
# what is no content: whose it is, what it hangs on, why it was changed (told beside)
_NOT_SHOWN: Final = frozenset(
    (
        "id", "client_id", "version", "booking_id", "reason", "zone", "address_shown", "server_id",
        "period_reason", "instrument", "edition",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that says something else; `before` and `after` are values of JSON."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordVersion:
    """One version; the first has no changes, as nothing stood before."""

    number: int
    at: datetime
    worker: str
    reason: str
    first: bool
    changes: tuple[FieldChange, ...] = ()


def content_of_version(kind: str, payload: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give what a version says itself: of a plan its texts and goals, not whose it was.

    Of an assessment each area of life stands for itself, in both voices: `area.level`,
    `area.client_words`, `area.worker_view` with the id of the area before the point. Of a measure
    each answer does, as `instrument/item`; of a client the note for visits stands in its parts.
    """
    if kind == "plan":
        whole = payload.get("snapshot") or {}
        said = dict(whole.get("text") or {})
        evaluation = said.pop("evaluation", None) or {}
        said |= {f"evaluation_{part}": lines for part, lines in evaluation.items()}
        return {"made_on": whole.get("made_on"), "goals": whole.get("goals"), **said}
    if kind == "client":
        note = payload.get("safety_note") or {}
        said = {name: value for name, value in payload.items() if name != "safety_note"}
        return said | {f"note_{part}": note.get(part) for part in ("text", "review_on")}
    if kind == "measure":
        whose, answers = payload.get("instrument"), payload.get("values") or {}
        said = {name: value for name, value in payload.items() if name != "values"}
        return said | {f"{whose}{ANSWER}{item}": str(value) for item, value in answers.items()}
    if kind == "needs":
        said = {name: value for name, value in payload.items() if name != "areas"}
        for view in payload.get("areas") or ():
            level = view.get("level")
            said |= {f"{view['area']}.{part}": view.get(part) for part in AREA_VOICES}
            said[f"{view['area']}.{LEVEL}"] = "" if level is None else str(level)  # 0 says much
        return said
    return payload


def changes_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    """Give the fields that differ, in the order of the form; nothing and empty are the same."""
    earlier, later = dict(_flat(before)), dict(_flat(after))
    return tuple(
        FieldChange(field, earlier.get(field), later.get(field))
        for field in dict.fromkeys([*later, *earlier])
        if (earlier.get(field) or None) != (later.get(field) or None)
    )


def _flat(payload: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """A part of a form stands beside its other fields."""
    for field, value in payload.items():
        if isinstance(value, Mapping):
            yield from _flat(value)
        elif field not in _NOT_SHOWN:
            yield field, value
