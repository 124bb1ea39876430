"""Snapshots as JSON values and back, exactly: what revisions, plans and units keep."""

import json
from functools import cache
from typing import Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from app.domain.snapshots import MeetingSnapshot, PlanSnapshot

SCHEMA: Final = 1

Snapshot = MeetingSnapshot | PlanSnapshot
_KINDS: Final[dict[str, type[Any]]] = {"meeting": MeetingSnapshot, "plan": PlanSnapshot}


class SnapshotUnreadable(ValueError):
    """A kept payload that this version cannot read; never names what is in it."""


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(_KINDS[kind])


def to_payload(snapshot: Snapshot) -> dict[str, object]:
    """Give the snapshot as JSON values, with its kind and the version of this form."""
    kind = "plan" if isinstance(snapshot, PlanSnapshot) else "meeting"
    values = _adapter(kind).dump_python(snapshot, mode="json")
    return {"schema": SCHEMA, "kind": kind, "snapshot": values}


def from_payload(payload: object) -> Snapshot:
    """Give the snapshot that `to_payload` wrote.

    Raises:
        SnapshotUnreadable: a newer form, an unknown kind, or values that don't fit.
    """
    if not isinstance(payload, dict) or payload.get("schema") != SCHEMA:
        raise SnapshotUnreadable("not a snapshot of this version")
    kind = payload.get("kind")
    if kind not in _KINDS:
        raise SnapshotUnreadable("an unknown kind of snapshot")
    try:
        found = _adapter(kind).validate_json(json.dumps(payload.get("snapshot")), strict=True)
    except ValidationError:
        raise SnapshotUnreadable("values of a snapshot don't fit") from None
    return cast("Snapshot", found)


def plan_from_payload(payload: object) -> PlanSnapshot:
    """Give a plan's snapshot; SnapshotUnreadable if it is something else."""
    found = from_payload(payload)
    if not isinstance(found, PlanSnapshot):
        raise SnapshotUnreadable("not a plan")
    return found
