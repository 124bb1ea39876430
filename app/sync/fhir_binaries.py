"""The renderings of a document as the server takes them: Binaries of their own, or inside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from app.sync.fhir_capabilities import BINARY, DOCUMENT, Binaries
from app.sync.fhir_references import Entry

_URN: Final = "urn:uuid:"
_MOST_READ: Final = 4
_TEXTS: Final = frozenset({"text/plain", "application/json"})


def fitted(entries: Sequence[Entry], way: Binaries) -> list[Entry]:
    """Give the entries of a unit as this server takes its Binaries."""
    if way is Binaries.IN_TRANSACTION:
        return list(entries)  # the server puts its own place where an attachment names the entry
    held = {entry.url: entry for entry in entries if entry.type == BINARY}
    if way is Binaries.INSIDE:
        rest = [entry for entry in entries if entry.type != BINARY]
        return [_with_attachments(entry, held, _inside) for entry in rest]
    own = {url: _put(entry) for url, entry in held.items()}
    return [_with_attachments(own.get(entry.url, entry), own, _at_place) for entry in entries]


def is_astray(document: Mapping[str, Any]) -> bool:
    """Whether an attachment still names the entry of a transaction, which is no place at all."""
    return any(str(it.get("url", "")).startswith(_URN) for it in attachments_of(document))


def with_texts(
    document: Mapping[str, Any], read: Callable[[str], Mapping[str, Any]]
) -> dict[str, Any]:
    """A copy whose attachments hold the data of their Binaries, as far as `read` gives them."""
    content = [{"attachment": _read(it, read)} for it in attachments_of(document)[:_MOST_READ]]
    return {**document, "content": content}


def _read(item: dict[str, Any], read: Callable[[str], Mapping[str, Any]]) -> dict[str, Any]:
    kind = str(item.get("contentType", "")).partition(";")[0].strip().lower()
    place = item.get("url")
    if "data" in item or not isinstance(place, str) or kind not in _TEXTS:
        return item
    return {**item, "data": read(place).get("data")}


def attachments_of(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The attachments of a DocumentReference, whatever else stands in it."""
    content = document.get("content")
    listed = content if isinstance(content, list) else []
    found = [it.get("attachment") for it in listed if isinstance(it, dict)]
    return [it for it in found if isinstance(it, dict)]


def _put(entry: Entry) -> Entry:
    identity = entry.url.removeprefix(_URN)
    resource = {**entry.resource, "id": identity}
    return replace(
        entry, resource=resource, request={"method": "PUT", "url": f"{BINARY}/{identity}"}
    )


def _inside(held: Entry) -> dict[str, Any]:
    return {"data": held.resource["data"]}


def _at_place(held: Entry) -> dict[str, Any]:
    return {"url": held.request["url"]}


def _with_attachments(
    entry: Entry, held: Mapping[str, Entry], told: Callable[[Entry], dict[str, Any]]
) -> Entry:
    """The document with what stands for its Binaries; every other entry as it is."""
    if entry.type != DOCUMENT:
        return entry
    content = []
    for item in attachments_of(entry.resource):
        rest = {name: value for name, value in item.items() if name != "url"}
        content.append({"attachment": {**rest, **told(held[item["url"]])}})
    return replace(entry, resource={**entry.resource, "content": content})
