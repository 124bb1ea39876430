"""*Mitä muutimme*: the worker's own notes of what feedback has changed (P27); no client in them."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain import limits
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.services.settings import load_setting, save_setting
from app.storage.store import Store

_NAME: Final = "improvements"


@dataclass(frozen=True, slots=True)
class Improvement:
    """One change, and the day on which it was noted."""

    on: date
    text: str


def list_improvements(store: Store) -> tuple[Improvement, ...]:
    """Give the notes, the newest first."""
    kept = load_setting(store, _NAME, [])
    return tuple(Improvement(date.fromisoformat(on), text) for on, text in reversed(kept))


def add_improvement(store: Store, text: str, *, today: date) -> None:
    """Keep a note.

    Raises:
        InvalidInput: nothing was written, or too much.
    """
    text = text.strip()
    if not text:
        raise InvalidInput(problems=(Problem("required", "text"),))
    if len(text) > limits.LINE:
        raise InvalidInput(problems=(Problem("too-long", "text", {"most": limits.LINE}),))
    with store.write():
        kept = load_setting(store, _NAME, [])
        save_setting(store, _NAME, [*kept, [today.isoformat(), text]])


def remove_improvement(store: Store, note: Improvement) -> None:
    """Take a note away."""
    gone = [note.on.isoformat(), note.text]
    with store.write():
        kept = load_setting(store, _NAME, [])
        save_setting(store, _NAME, [one for one in kept if one != gone])
