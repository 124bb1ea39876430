"""Making drafts of what the practice story tells: ids, moments, forms."""

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast
from uuid import UUID

from pydantic import TypeAdapter

from app.services.practice_story import Act, Values, practice_id
from app.text import local

T = TypeVar("T")


def client_id(act: Act) -> UUID:
    """Give the id of the client an act is about."""
    return practice_id(act.client)


def goal_id(act: Act, key: str = "") -> UUID:
    """Give the id of a goal by its key in the story."""
    return practice_id(act.client, "goal", key or act.values["key"])


def moment(act: Act) -> Any:
    """Give when an act is done, as services want it."""
    return {"now": act.when, "today": local(act.when).date()}


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def known(kind: type[Any], values: Mapping[str, Any]) -> Values:
    """Give only what a draft knows."""
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}


def plain(draft: Any) -> Values:
    """Give the fields of a draft."""
    return {field.name: getattr(draft, field.name) for field in fields(draft)}


def made(kind: type[T], told: Mapping[str, Any], **values: Any) -> T:
    """Make a draft of what is told (only what the draft knows) and of given values."""
    return cast("T", _adapter(cast("Any", kind)).validate_python(known(kind, told) | values))
