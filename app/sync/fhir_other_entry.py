"""What another author has written under our unit's name: out of a DocumentReference, bounded."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from app.domain.exchange import OtherEntry

_LONGEST: Final = 20_000
_LONGEST_NAME: Final = 200
_DEEPEST: Final = 40


def other_entry(resource: Mapping[str, Any], writer: Mapping[str, Any] | None) -> OtherEntry:
    """Give author, moment and text of a document; what it doesn't tell stays empty.

    `writer` is the Practitioner that it names, where the server gave it.
    """
    return OtherEntry(
        author=_author(resource, writer)[:_LONGEST_NAME],
        text=_text(resource)[:_LONGEST],
        written_at=_moment(resource),
    )


def writer_place(resource: Mapping[str, Any]) -> str:
    """`Practitioner/id` of the document's first author; empty where none is named."""
    for author in _objects(resource.get("author")):
        place = author.get("reference")
        if isinstance(place, str) and place.startswith("Practitioner/"):
            return place
    return ""


def _author(resource: Mapping[str, Any], writer: Mapping[str, Any] | None) -> str:
    for author in _objects(resource.get("author")):
        if isinstance(author.get("display"), str):
            return str(author["display"])
    for name in _objects((writer or {}).get("name")):
        if isinstance(name.get("text"), str):
            return str(name["text"])
        given = name.get("given")
        parts = [*(given if isinstance(given, list) else []), name.get("family")]
        return " ".join(part for part in parts if isinstance(part, str))
    return ""


def _moment(resource: Mapping[str, Any]) -> datetime | None:
    meta = resource.get("meta")
    changed = meta.get("lastUpdated") if isinstance(meta, Mapping) else None
    for told in (changed, resource.get("date")):
        try:
            moment = datetime.fromisoformat(str(told))
        except ValueError:
            continue
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return None


def _text(resource: Mapping[str, Any]) -> str:
    """Its plain text; else the free texts of its structured form; else its description."""
    found: dict[str, str] = {}
    for content in _objects(resource.get("content")):
        attachment = content.get("attachment")
        if not isinstance(attachment, Mapping):
            continue
        kind = str(attachment.get("contentType", "")).partition(";")[0].strip().lower()
        found.setdefault(kind, _decoded(attachment.get("data")))
    if found.get("text/plain"):
        return found["text/plain"]
    try:
        told = "\n".join(_free_texts(json.loads(found.get("application/json") or "{}"), 0))
    except (ValueError, RecursionError):
        told = ""
    description = resource.get("description")
    return told or (description if isinstance(description, str) else "")


def _decoded(data: object) -> str:
    if not isinstance(data, str):
        return ""
    try:
        return base64.b64decode(data, validate=True).decode(errors="replace").strip()
    except binascii.Error:
        return ""


def _free_texts(value: object, depth: int) -> Iterator[str]:
    """Texts of more than one word, in their order: codes and identifiers have no spaces."""
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        for inner in value.values():
            yield from _free_texts(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _free_texts(inner, depth + 1)
    elif isinstance(value, str) and " " in value.strip():
        yield value.strip()


def _objects(value: object) -> list[dict[str, Any]]:
    return [it for it in value if isinstance(it, dict)] if isinstance(value, list) else []
