"""What keeps a draft from being saved: a code, the field it belongs to, values for the sentence."""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """`code` has its words in `ui/messages.py`; `field` is the draft's attribute name."""

    code: str
    field: str
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)


def day_done(on: date | None, today: date, field: str = "on") -> list[Problem]:
    """A day that has to be there and cannot lie ahead."""
    if on is None:
        return [Problem("date-missing", field)]
    return [Problem("date-in-future", field)] if on > today else []


def too_long(texts: object, names: Iterable[str], most: int) -> list[Problem]:
    """The texts of these names that hold more letters than `most`."""
    return [
        Problem("too-long", name, {"most": most})
        for name in names
        if len(getattr(texts, name)) > most
    ]
