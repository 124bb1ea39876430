"""A practice store takes no real person's identity code, wherever it was typed or read from (A8).

Forms say it at their own field; this holds for all the rest: notes, drafts, imported files.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, event

from app.domain.identity import holds_real_hetu
from app.errors import UserError
from app.text import local


class RealPersonInPractice(UserError):
    """Something to be written holds an identity code that a real person may have."""

    code = "practice-real-person"


def refuse_real_people(engine: Engine, clock: Callable[[], datetime] | None) -> None:
    """Let every statement that would write such a code raise RealPersonInPractice instead.

    `clock` is that of a practice store; None for a real one, where nothing is looked at.
    """
    if clock is None:
        return

    def look(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.lstrip()[:6].upper() in {"INSERT", "UPDATE"} and any(
            holds_real_hetu(text, today=local(clock()).date()) for text in _texts(values)
        ):
            raise RealPersonInPractice

    event.listen(engine, "before_cursor_execute", look)


def _texts(values: Any) -> Iterator[str]:
    """Give every text among the values of a statement, or of many at once."""
    if isinstance(values, str):
        yield values
    elif isinstance(values, dict):
        yield from _texts(tuple(values.values()))
    elif isinstance(values, tuple | list):
        for value in values:
            yield from _texts(value)
