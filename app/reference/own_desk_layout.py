"""An organisation's own order of the copy desk: one file, checked whole or refused whole.

It lies in the machine's folder that only an administrator writes (docs/organisation.md). Every
text of an entry and of a plan has its place in it, so that nothing is lost by an order.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from app.domain.copy_desk import LayoutSection
from app.domain.exchange import UnitKind
from app.errors import UserError
from app.reference.desk_layouts import LAYOUTS, parts_of
from app.reference.profile_lines import Where, line_of
from app.text import Language

OWN_LAYOUT: Final = "own"
MAXIMUM_BYTES: Final = 64 * 1024
_MOST: Final = 60
_COLUMN: Final[dict[Language, int]] = {"fi": 0, "sv": 1, "en": 2}
_REASONS: Final = {"missing": "missing", "extra_forbidden": "unknown-field"}
_Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
_Titles = Annotated[list[_Words], Field(min_length=3, max_length=3)]


class DeskLayoutRefused(UserError):
    """A layout file that is not taken. Values: `file`, `line` (0: the file as a whole), `field`.

    `reason`: not-readable, not-safe, too-large, not-toml, missing, unknown-field, wrong-value,
    unknown-id (a text that there is not), id-taken (one that has its place already), or left-out
    (one that has none).
    """

    code = "desk-layout-refused"


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Section(_Strict):
    heading: _Titles
    parts: Annotated[list[_Words], Field(min_length=1, max_length=_MOST)]
    required: bool = False


class _File(_Strict):
    name: _Titles
    meeting: Annotated[list[_Section], Field(min_length=1, max_length=_MOST)]
    plan: Annotated[list[_Section], Field(min_length=1, max_length=_MOST)]


@dataclass(frozen=True, slots=True)
class OwnLayout:
    """A checked order: its name and its sections, each in Finnish, Swedish and English."""

    file: _File

    def name(self, language: Language) -> str:
        """What it is called."""
        return self.file.name[_COLUMN[language]]

    def sections(self, kind: UnitKind, language: Language) -> tuple[LayoutSection, ...]:
        """Give the sections for an entry or a plan."""
        told = self.file.plan if kind is UnitKind.PLAN else self.file.meeting
        return tuple(
            LayoutSection(
                heading=one.heading[_COLUMN[language]],
                parts=tuple(one.parts),
                required=one.required,
            )
            for one in told
        )


def parse_own_layout(name: str, content: bytes) -> OwnLayout:
    """Give the checked order of a file; it has to lay out all that the plain order does.

    Raises:
        DeskLayoutRefused: with file, line, field and reason; nothing of it is used.
    """
    if len(content) > MAXIMUM_BYTES:
        raise refused(name, 0, "too-large")
    text, data = _toml(name, content)
    try:
        file = _File.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = _REASONS.get(first["type"], "wrong-value")
        where: Where = first["loc"]
        line = line_of(text, where[:-1] if reason == "missing" else where)
        raise refused(name, line, reason, _field(where)) from error
    for where, reason in _wrong_parts(file):
        raise refused(name, line_of(text, where), reason, str(where[-1]))
    return OwnLayout(file)


def refused(name: str, line: int, reason: str, field: str = "") -> DeskLayoutRefused:
    """Say what is wrong with a file, and where."""
    return DeskLayoutRefused(file=name, line=line, reason=reason, field=field)


def _wrong_parts(file: _File) -> Iterator[tuple[Where, str]]:
    """Give the first text that is unknown, laid twice or left out; the last of `Where` names it."""
    for kind, sections in ((UnitKind.MEETING, file.meeting), (UnitKind.PLAN, file.plan)):
        known, laid = parts_of(kind), Counter[str]()
        for number, section in enumerate(sections):
            for part in section.parts:
                laid[part] += 1
                if part not in known:
                    yield (kind.value, number, "parts", part), "unknown-id"
                elif laid[part] > 1:
                    yield (kind.value, number, "parts", part), "id-taken"
        for part in sorted(parts_of(kind, LAYOUTS[:1]) - set(laid)):
            yield (kind.value, part), "left-out"


def _toml(name: str, content: bytes) -> tuple[str, dict[str, Any]]:
    try:
        text = content.decode("utf-8-sig")
        return text, tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refused(name, line, "not-toml") from error
    except (ValueError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        raise refused(name, int(at[1]) if at else 0, "not-toml") from error


def _field(where: Where) -> str:
    return ".".join(part for part in where if isinstance(part, str))
