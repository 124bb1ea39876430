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

LARGEST: Final = 1_000_000
ROOT: Final = "urn:oid:1.2.246.537.6."

_Text = Annotated[str, Field(min_length=1, max_length=200)]


class CodeFileRefused(UserError):
    """A code file that can't be used; `line` (0: unknown), `place` and `reason` say why."""

    code = "code-file-refused"


class CodeEntry(BaseModel):
    """One national code value and the name that Rinnalla has for it."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    set: Annotated[str, Field(pattern=r"^\d+(\.\d+)*$", max_length=60)]
    key: _Text
    code: _Text
    display: _Text


class CodeFile(BaseModel):
    """All values that one organisation has confirmed; later entries of a key win."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    organisation: _Text
    code: Annotated[list[CodeEntry], Field(max_length=5000)] = []


def read_code_file(data: bytes) -> CodeFile:
    """Give the checked file.

    Raises:
        CodeFileRefused: too large, no UTF-8, no TOML, or other fields than the model has.
    """
    if len(data) > LARGEST:
        raise CodeFileRefused(line=0, place="", reason="too-large")
    try:
        values = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise CodeFileRefused(line=0, place="", reason="not-utf-8") from None
    except (ValueError, RecursionError) as error:  # an endless number is a bare ValueError
        raise CodeFileRefused(line=_line_of(error, data), place="", reason="not-toml") from None
    try:
        return CodeFile.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise CodeFileRefused(line=0, place=place, reason=str(first["type"])) from None


def _line_of(error: Exception, data: bytes) -> int:
    """The line that tomllib names at the end of its message; the last one for an early end."""
    if "end of document" in str(error):
        return data.rstrip().count(b"\n") + 1
    _, found, rest = str(error).rpartition("at line ")
    digits = rest.partition(",")[0]
    return int(digits) if found and digits.isdigit() else 0
