"""Entries of a transaction and the references between them, for servers that take only some."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

_OF_THE_SERVER: Final = frozenset({"id", "meta", "text", "identifier"})
"""What the server gives, or drops, by itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource to create."""

    url: str
    resource: dict[str, Any]
    request: dict[str, Any]

    @property
    def type(self) -> str:
        """The resource type."""
        return str(self.resource["resourceType"])

    @property
    def condition(self) -> str:
        """The search that keeps it from being created twice; empty for none."""
        return str(self.request.get("ifNoneExist", ""))

    @property
    def identifier(self) -> str:
        """The value of our identifier of it; empty for what has none."""
        return str(_first_identifier(self)["value"]) if "identifier" in self.resource else ""

    @property
    def own_place(self) -> str:
        """`Type/id` of what is put under an id of ours; empty where the server gives the id."""
        return str(self.request["url"]) if self.request["method"] == "PUT" else ""


def identifiers_of(resource: Mapping[str, Any]) -> set[str]:
    """The values of a resource's identifiers, which are one or several."""
    found = resource.get("identifier")
    listed = found if isinstance(found, list) else [found]
    return {str(it.get("value")) for it in listed if isinstance(it, Mapping)}


def tells_the_same(found: Mapping[str, Any], ours: Mapping[str, Any]) -> bool:
    """Whether a record that the server keeps without names says all that ours says, to the letter.

    Only so can it be known again after a lost answer where a server drops identifiers.
    """
    told = {name: it for name, it in ours.items() if name not in _OF_THE_SERVER}
    return not identifiers_of(found) and all(found.get(name) == it for name, it in told.items())


def entries_of(bundle: Mapping[str, object]) -> list[Entry]:
    """The entries of a transaction that `app.formats` made."""
    entries: Any = bundle["entry"]
    return [Entry(it["fullUrl"], it["resource"], it["request"]) for it in entries]


def point_to(resource: dict[str, Any], places: Mapping[str, str]) -> dict[str, Any]:
    """A copy whose references to entries name the places that the server gave them."""
    changed: dict[str, Any] = _changed(
        resource, {url: {"reference": place} for url, place in places.items()}
    )
    return changed


def without_missing(resource: dict[str, Any], missing: Iterable[Entry]) -> dict[str, Any]:
    """A copy whose references to entries that the server won't take are logical: by identifier."""
    logical = {
        entry.url: {"type": entry.type, "identifier": _first_identifier(entry)}
        for entry in missing
        if "identifier" in entry.resource
    }
    changed: dict[str, Any] = _changed(resource, logical)
    return changed


def _first_identifier(entry: Entry) -> dict[str, Any]:
    found = entry.resource["identifier"]
    return dict(found if isinstance(found, dict) else found[0])


def _changed(value: Any, replacements: Mapping[str, dict[str, Any]]) -> Any:
    if isinstance(value, dict):
        target = value.get("reference")
        if isinstance(target, str) and target in replacements:
            rest = {name: it for name, it in value.items() if name != "reference"}
            return {**rest, **replacements[target]}
        return {name: _changed(it, replacements) for name, it in value.items()}
    if isinstance(value, list):
        return [_changed(it, replacements) for it in value]
    return value
