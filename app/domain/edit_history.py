"""Muutoshistoria: of each version of a record who wrote it, when and why, and what stood before."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

# what is no content: whose it is, what it hangs on, why it was changed (told beside)
_NOT_SHOWN: Final = frozenset(("id", "client_id", "version", "booking_id", "reason", "zone"))


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
