"""County profiles: how a county does social rehabilitation, as far as the app asks for it.

The five of the source documents and a plain `thl` one lie in resources/profiles; an organisation
adds its own by a file. A wrong file is refused whole, with file, line and reason.
"""

import re
import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from app.errors import UserError
from app.reference.vocabularies import Vocabulary, entry
from app.text import Language

DEFAULT_PROFILE: Final = "thl"
_ORDER: Final = ("thl", "kanta-hame", "pirkanmaa", "sosku", "paijat-hame", "etela-pohjanmaa")
MAXIMUM_BYTES: Final = 256 * 1024

_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class ProfileRefused(UserError):
    """A profile file that is not taken. Values: `file` (its name), `line` (0: the file as a whole),
    `field`, and `reason`: not-readable, too-large, not-toml, missing, unknown-field or
    wrong-value.
    """

    code = "profile-refused"


class ProfileUnknown(UserError):
    """The store names a profile that is not here; `profile` is its id. The `thl` one is used."""

    code = "profile-unknown"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Words(_Part):
    """A text in the three languages."""

    fi: _Name
    sv: _Name
    en: _Name

    def label(self, language: Language) -> str:
        """The text in a language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


class Period(_Part):
    """How long periods are, in months (P18, P43, P49, H25). Outside the range warns only."""

    lengths: Annotated[tuple[Annotated[int, Field(ge=1, le=36)], ...], Field(min_length=1)] = (3, 6)
    usual: Annotated[int, Field(ge=1, le=36)] = 6
    shortest: Annotated[int, Field(ge=1, le=36)] = 3
    longest: Annotated[int, Field(ge=1, le=36)] = 6
    interim_check: Annotated[int, Field(ge=1, le=36)] = 3
    intensive: Annotated[int, Field(ge=1, le=36)] | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Period":
        if self.shortest > self.longest or self.usual not in self.lengths:
            raise ValueError("period lengths")
        return self


class Rhythm(_Part):
    """How often client and worker meet, and what is looked at when (P28, P46, E34, E52, P55)."""

    agreed_gap_days: Annotated[int, Field(ge=1, le=366)] = 7
    goal_review_weeks: Annotated[int, Field(ge=1, le=52)] = 4
    joint_check_weeks: Annotated[int, Field(ge=1, le=52)] = 6
    intensive_clients: Annotated[int, Field(ge=1, le=100)] = 5
    decision_notice_days: tuple[Annotated[int, Field(ge=1, le=366)], ...] = (30, 14, 7)


class Defaults(_Part):
    """What stands first in forms; ids of resources/vocabularies."""

    contact_form: str = "home-visit"
    places: tuple[str, ...] = ("home", "shop", "cafe", "nature", "office")
    methods: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _known(self) -> "Defaults":
        wanted = [(Vocabulary.CONTACT_FORMS, self.contact_form)]
        wanted += [(Vocabulary.PLACES, place) for place in self.places]
        wanted += [(Vocabulary.METHODS, method) for method in self.methods]
        if any(entry(vocabulary, one) is None for vocabulary, one in wanted):
            raise ValueError("unknown id")
        return self


class Profile(_Part):
    """One county's way. `format` is the number of this schema; later versions add parts to it.

    `organiser` is empty where the profile belongs to no county. `decided_elsewhere`: another
    unit makes the decisions (H16, E26). `areas` are the county's municipalities (H13).
    """

    format: Literal[1]
    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    name: Words
    source: _Name
    organiser: Words | None = None
    decided_elsewhere: bool = False
    work_pair_usual: bool = False
    age_group: tuple[int, int] | None = None
    areas: tuple[str, ...] = ()
    period: Period = Period()
    rhythm: Rhythm = Rhythm()
    defaults: Defaults = Defaults()


def list_profiles() -> tuple[Profile, ...]:
    """Give the profiles that ship with the app, the plain one first."""
    return tuple(_shipped(profile_id) for profile_id in _ORDER)


def load_profile(profile_id: str) -> Profile:
    """Give a profile by its id; the plain one for an id that is not here (`profile_problem`)."""
    return _shipped(profile_id if profile_id in _ORDER else DEFAULT_PROFILE)


def profile_problem(profile_id: str) -> ProfileUnknown | None:
    """Give the condition to tell her when the store names a profile that is not here."""
    return None if profile_id in _ORDER else ProfileUnknown(profile=profile_id)


def read_profile(path: Path) -> Profile:
    """Read an organisation's own profile file.

    Raises:
        ProfileRefused: with file, line, field and reason; nothing of it is used.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise _refused(path.name, 0, "not-readable") from error
    if len(content) > MAXIMUM_BYTES:
        raise _refused(path.name, 0, "too-large")
    return _parsed(path.name, content)


@cache
def _shipped(profile_id: str) -> Profile:
    source = files("resources").joinpath("profiles", f"{profile_id}.toml")
    return _parsed(source.name, source.read_bytes())


def _parsed(name: str, content: bytes) -> Profile:
    try:
        text = content.decode("utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refused(name, line, "not-toml") from error
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+)", str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise _refused(name, line, "not-toml") from error
    try:
        # Lists of TOML are tuples here, and only that is loose: types are strict.
        return Profile.model_validate(_tuples(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = {"missing": "missing", "extra_forbidden": "unknown-field"}.get(first["type"])
        where = tuple(str(part) for part in first["loc"] if isinstance(part, str))
        line = _line_of(text, where[:-1] if reason == "missing" else where)
        raise _refused(name, line, reason or "wrong-value", ".".join(where)) from error


def _tuples(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _tuples(part) for name, part in value.items()}
    return tuple(_tuples(part) for part in value) if isinstance(value, list) else value


def _line_of(text: str, where: tuple[str, ...]) -> int:
    """Find the line on which a field (or its table) stands; 0 where it is the file as a whole."""
    table: tuple[str, ...] = ()
    found = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if head := re.fullmatch(r"\s*\[([\w.\-]+)\]\s*(?:#.*)?", line):
            table = tuple(head[1].split("."))
            here = table
        elif key := re.match(r"\s*([\w.\-]+)\s*=", line):
            here = (*table, *key[1].split("."))
        else:
            continue
        if here == where:
            return number
        if where[: len(here)] == here:
            found = number
    return found


def _refused(file: str, line: int, reason: str, field: str = "") -> ProfileRefused:
    return ProfileRefused(file=file, line=line, reason=reason, field=field)
