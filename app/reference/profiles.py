"""County profiles: how a county does social rehabilitation, as far as the app asks for it.

The five of the source documents and a plain `thl` one lie in resources/profiles; an organisation
adds its own by a file. A wrong file is refused whole, with file, line and reason.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from app.domain.gates import GATE_CODES
from app.errors import UserError
from app.reference.profile_lines import Where, line_of
from app.reference.profile_parts import Defaults, Profile
from app.reference.toml_files import FileWrong, checked, field_name, read_toml

__all__ = [
    "DEFAULT_PROFILE",
    "MAXIMUM_BYTES",
    "Defaults",
    "Profile",
    "ProfileRefused",
    "ProfileUnknown",
    "is_shipped",
    "list_profiles",
    "load_profile",
    "parse_profile",
    "read_profile",
    "read_profile_bytes",
]

DEFAULT_PROFILE: Final = "thl"
_ORDER: Final = ("thl", "kanta-hame", "pirkanmaa", "sosku", "paijat-hame", "etela-pohjanmaa")
MAXIMUM_BYTES: Final = 256 * 1024


class ProfileRefused(UserError):
    """A profile file that is not taken. Values: `file` (its name), `line` (0: the file as a whole),
    `field`, and `reason`: not-readable, too-large, not-toml, missing, unknown-field, wrong-value,
    unknown-id (it names something that is not there), id-taken or circular.
    """

    code = "profile-refused"


class ProfileUnknown(UserError):
    """The store names a profile that is not here; `profile` is its id. The `thl` one is used."""

    code = "profile-unknown"


def list_profiles() -> tuple[Profile, ...]:
    """Give the profiles that ship with the app, the plain one first."""
    return tuple(_shipped(profile_id) for profile_id in _ORDER)


def load_profile(profile_id: str) -> Profile:
    """Give a shipped profile by its id; the plain one for an id that is not here."""
    return _shipped(profile_id if is_shipped(profile_id) else DEFAULT_PROFILE)


def is_shipped(profile_id: str) -> bool:
    """Tell whether a profile of this id comes with the app."""
    return profile_id in _ORDER


def read_profile(path: Path) -> Profile:
    """Read an organisation's own profile file.

    Raises:
        ProfileRefused: with file, line, field and reason; nothing of it is used.
    """
    profile = parse_profile(path.name, read_profile_bytes(path))
    if is_shipped(profile.id):
        raise _refused(path.name, 0, "id-taken", "id")
    return profile


def read_profile_bytes(path: Path) -> bytes:
    """Give a profile file's content as it is.

    Raises:
        ProfileRefused: it cannot be read, or is too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise _refused(path.name, 0, "not-readable") from error
    if len(content) > MAXIMUM_BYTES:
        raise _refused(path.name, 0, "too-large")
    return content


def parse_profile(
    name: str, content: bytes, others: Mapping[str, Mapping[str, Any]] | None = None
) -> Profile:
    """Give the checked profile of a file's content.

    Args:
        name: of the file, for whoever is told of a mistake.
        content: as it was read.
        others: what other files of the organisation say, by their ids: one may be based on them.

    Raises:
        ProfileRefused: with file, line, field and reason.
    """
    try:
        return _parsed(name, content, others or {})
    except RecursionError as error:
        raise _refused(name, 0, "not-toml") from error


def _parsed(name: str, content: bytes, others: Mapping[str, Mapping[str, Any]]) -> Profile:
    try:
        text, data = read_toml(content)
        try:
            whole = _with_base(data, others, ())
        except _Circle as circle:
            raise FileWrong(line_of(text, ("based_on",)), circle.reason, "based_on") from None
        profile = checked(Profile, text, whole)
    except FileWrong as wrong:
        raise _refused(name, wrong.line, wrong.reason, wrong.field) from wrong
    for where, reason in _wrong_references(profile):
        raise _refused(name, line_of(text, where), reason, field_name(where))
    return profile


@cache
def _shipped(profile_id: str) -> Profile:
    source = files("resources").joinpath("profiles", f"{profile_id}.toml")
    return parse_profile(source.name, source.read_bytes())


class _Circle(Exception):
    """A base that is not there (`unknown-id`) or leads back to the file itself (`circular`)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def _with_base(
    data: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]], way: tuple[str, ...]
) -> dict[str, Any]:
    """Lay a file over the one that it is based on: tables part by part, lists as a whole."""
    base_id = data.get("based_on")
    if not isinstance(base_id, str):
        return dict(data)
    if base_id in way or base_id == data.get("id"):
        raise _Circle("circular")
    base = others.get(base_id) or (_source(base_id) if is_shipped(base_id) else None)
    if base is None:
        raise _Circle("unknown-id")
    under = _with_base(base, others, (*way, str(data.get("id"))))
    under.pop("id", None)  # a file's own: without one it would pass for the file it leans on
    return _laid_over(under, data)


def _source(profile_id: str) -> Mapping[str, Any]:
    source = files("resources").joinpath("profiles", f"{profile_id}.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _laid_over(base: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(base)
    for name, value in data.items():
        under = found.get(name)
        both = isinstance(under, Mapping) and isinstance(value, Mapping)
        found[name] = _laid_over(under, value) if both else value  # type: ignore[arg-type]
    return found


def _wrong_references(profile: Profile) -> list[tuple[Where, str]]:
    """Give where a profile names what is not there, twice the same, or goes in a circle."""
    found: list[tuple[Where, str]] = []
    for kind, ids in (
        ("tiers", [tier.id for tier in profile.tiers]),
        ("phrases", [phrase.id for phrase in profile.phrases]),
    ):
        twice = (number for number, one in enumerate(ids) if one in ids[:number])
        found += [((kind, number, "id"), "id-taken") for number in twice]
    for number, tier in enumerate(profile.tiers):
        if tier.then is not None and profile.tier(tier.then) is None:
            found.append((("tiers", number, "then"), "unknown-id"))
        elif _leads_back(profile, tier.id):
            found.append((("tiers", number, "then"), "circular"))
    if set(profile.gates.quiet) - GATE_CODES:
        found.append((("gates", "quiet"), "unknown-id"))
    return found


def _leads_back(profile: Profile, tier_id: str) -> bool:
    seen: set[str] = set()
    tier = profile.tier(tier_id)
    while tier is not None and tier.then is not None and tier.then not in seen:
        seen.add(tier.then)
        tier = profile.tier(tier.then)
    return tier_id in seen


def _refused(file: str, line: int, reason: str, field: str = "") -> ProfileRefused:
    return ProfileRefused(file=file, line=line, reason=reason, field=field)
