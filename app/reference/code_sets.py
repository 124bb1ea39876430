"""An organisation's own code file: national code values that nobody may guess (domain.md 1.5).

organisation = "…hyvinvointialue"

[[code]]
set = "1221"              # last part of the OID 1.2.246.537.6.<set>
key = "working-age"       # what Rinnalla calls it
code = "…"
display = "Työikäisten palvelut"
"""

import tomllib
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import UserError
from app.reference.profile_lines import Where, line_of

LARGEST: Final = 1_000_000
ROOT: Final = "urn:oid:1.2.246.537.6."

_REASONS: Final = {"missing": "missing", "extra_forbidden": "unknown-field"}
_Text = Annotated[str, Field(min_length=1, max_length=200)]


class CodeFileRefused(UserError):
    """A code file that can't be used. Values: `file` (its name), `line` (0: the file as a whole),
    `field`, and `reason`: too-large, not-toml, missing, unknown-field, wrong-value or id-taken (one
    set names the same thing twice).
    """

    code = "code-file-refused"


class CodeEntry(BaseModel):
    """One national code value and the name that Rinnalla has for it."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    set: Annotated[str, Field(pattern=r"^\d+(\.\d+)*$", max_length=60)]
    key: _Text
    code: _Text
    display: _Text


class CodeFile(BaseModel):
    """All values that one organisation has confirmed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    organisation: _Text
    code: Annotated[list[CodeEntry], Field(max_length=5000)] = []


def read_code_file(data: bytes, name: str = "") -> CodeFile:
    """Give the checked file; `name` is for whoever is told of a mistake.

    Raises:
        CodeFileRefused: too large, no TOML, other fields than the model has, a key named twice.
    """
    if len(data) > LARGEST:
        raise _refused(name, 0, "too-large")
    try:
        text = data.decode("utf-8")
        values = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _refused(name, line, "not-toml") from None
    except (ValueError, RecursionError) as error:  # an endless number is a bare ValueError
        raise _refused(name, _line_of(error, data), "not-toml") from None
    try:
        file = CodeFile.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where: Where = tuple(first["loc"])
        reason = _REASONS.get(first["type"], "wrong-value")
        line = line_of(text, where[:-1] if reason == "missing" else where)
        raise _refused(name, line, reason, where) from None
    seen: set[tuple[str, str]] = set()
    for number, entry in enumerate(file.code):
        if (entry.set, entry.key) in seen:
            again: Where = ("code", number, "key")
            raise _refused(name, line_of(text, again), "id-taken", again)
        seen.add((entry.set, entry.key))
    return file


def _refused(file: str, line: int, reason: str, where: Where = ()) -> CodeFileRefused:
    field = ".".join(str(part) for part in where)
    return CodeFileRefused(file=file, line=line, reason=reason, field=field)


def _line_of(error: Exception, data: bytes) -> int:
    """The line that tomllib names at the end of its message; the last one for an early end."""
    if "end of document" in str(error):
        return data.rstrip().count(b"\n") + 1
    _, found, rest = str(error).rpartition("at line ")
    digits = rest.partition(",")[0]
    return int(digits) if found and digits.isdigit() else 0
