"""An organisation's own TOML file read into a model: whole, or not at all with line and reason."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from app.reference.profile_lines import Where, line_of

_REASONS: Final = {"missing": "missing", "extra_forbidden": "unknown-field"}
_Model = TypeVar("_Model", bound=BaseModel)


class FileWrong(Exception):
    """What is wrong with a file: `line` (0: the file as a whole), `reason` and `field`."""

    def __init__(self, line: int, reason: str, field: str = "") -> None:
        super().__init__(reason)
        self.line, self.reason, self.field = line, reason, field


def read_toml(content: bytes) -> tuple[str, dict[str, Any]]:
    """Give a file's text and its tables.

    Raises:
        FileWrong: `not-toml`.
    """
    try:
        text = content.decode("utf-8")
        return text, tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileWrong(line, "not-toml") from error
    except RecursionError as error:
        raise FileWrong(0, "not-toml") from error
    except ValueError as error:  # an endless number is no TOMLDecodeError
        at = re.search(r"at line (\d+)", str(error))
        raise FileWrong(int(at[1]) if at else text.count("\n") + 1, "not-toml") from error


def checked(kind: type[_Model], text: str, data: Mapping[str, Any]) -> _Model:
    """Give the tables as a model; `text` is the file in which lines are counted.

    Raises:
        FileWrong: `missing`, `unknown-field` or `wrong-value`, with the first place that is wrong.
    """
    try:
        # Lists of TOML are tuples here, and only that is loose: types are strict.
        return kind.model_validate(_tuples(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = _REASONS.get(first["type"], "wrong-value")
        where: Where = first["loc"]
        line = line_of(text, where[:-1] if reason == "missing" else where)
        raise FileWrong(line, reason, field_name(where)) from error


def field_name(where: Where) -> str:
    """A place of a file as whoever wrote it calls it."""
    return ".".join(part for part in where if isinstance(part, str))


def _tuples(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _tuples(part) for name, part in value.items()}
    return tuple(_tuples(part) for part in value) if isinstance(value, list) else value
