"""People of a FHIR server by identity code, name or birth date; few at a time, never all."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.errors import UserError
from app.sync.channel import AnswerUnclear, ChannelUnfit, UnitConflict, UnitRefused
from app.sync.fhir_capabilities import Capabilities, read_capabilities
from app.sync.fhir_http import FhirHttp

MOST: Final = 20
"""Hits of one search; she makes it narrower instead of looking through strangers."""


class TooManyFound(UserError):
    """More people than one search may show, value `most`: nobody is shown."""

    code = "too-many-found"


class SearchNotOffered(UserError):
    """The server offers no search for what was told, or its answer was none."""

    code = "search-not-offered"


def find_people(
    http: FhirHttp, *, identifier: str = "", name: str = "", born: date | None = None
) -> Mapping[str, Any]:
    """Give a Bundle of the patients that fit all that was told; `identifier`: system|value.

    Raises:
        SearchNotOffered: the server offers no search for one of these, or its answer is none.
        TooManyFound, ChannelDown.
    """
    try:
        able = read_capabilities(http.get("/metadata").resource, document=False)
        criteria = _criteria(able, identifier, name, born)
        found = http.search("Patient", {**criteria, "_count": str(MOST + 1)}).resource
    except (AnswerUnclear, UnitRefused, UnitConflict, ChannelUnfit):
        raise SearchNotOffered from None
    entries = found.get("entry", [])
    more = any(it.get("relation") == "next" for it in _objects(found.get("link")))
    people = [it for it in _objects(entries) if _is_person(it)]
    if more or len(people) > MOST:
        raise TooManyFound(most=MOST)
    return {"resourceType": "Bundle", "type": "searchset", "entry": people}


def _criteria(able: Capabilities, identifier: str, name: str, born: date | None) -> dict[str, str]:
    """What is asked; a server that overlooks one of these would show strangers."""
    offered = able.rules("Patient").search
    wanted = {
        "identifier": identifier,
        "name": name,
        "birthdate": born.isoformat() if born else "",
    }
    criteria = {key: value for key, value in wanted.items() if value}
    if not criteria or not set(criteria) <= offered:
        raise SearchNotOffered
    return criteria


def _objects(value: object) -> list[dict[str, Any]]:
    return [it for it in value if isinstance(it, dict)] if isinstance(value, list) else []


def _is_person(entry: Mapping[str, Any]) -> bool:
    resource = entry.get("resource")
    return isinstance(resource, dict) and resource.get("resourceType") == "Patient"
