"""The FHIR channel, led by /metadata: one transaction, one by one, or the document alone.

Each way ends with the document read back from the server: only a DocumentReference that carries
our unit's identifier and our content's hash makes a receipt.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from app.domain.exchange import (
    ChannelCheck,
    ChannelKind,
    ExportUnit,
    OtherEntry,
    Receipt,
    Rendered,
)
from app.sync.channel import (
    AnswerUnclear,
    CannotAsk,
    ChannelDown,
    ChannelUnfit,
    UnitConflict,
    UnitRefused,
)
from app.sync.fhir_binaries import fitted, with_texts
from app.sync.fhir_capabilities import BINARY, DOCUMENT, Capabilities, read_capabilities
from app.sync.fhir_http import FhirHttp
from app.sync.fhir_other_entry import other_entry, writer_place
from app.sync.fhir_receipts import (
    compare_withdrawn,
    is_error,
    is_ours,
    matching_receipt,
    withdrawal_receipt,
)
from app.sync.fhir_references import (
    Entry,
    entries_of,
    identifiers_of,
    point_to,
    tells_the_same,
    without_missing,
)

_MOST_ENTRIES: Final = 8
"""Entries of one transaction: some servers allow no more with conditions; ours are repeatable."""
_MOST_PAGES: Final = 20
_ID: Final = re.compile(r"[A-Za-z0-9\-.]{1,64}")


class FhirChannel:
    """Hands units to a FHIR R4 server."""

    kind = ChannelKind.FHIR

    def __init__(self, http: FhirHttp, *, clock: Callable[[], datetime]) -> None:
        self._http = http
        self._clock = clock
        self._known: Capabilities | None = None

    def check(self) -> ChannelCheck:
        """Ask /metadata what the server allows."""
        found = self._capabilities()
        return ChannelCheck(kind=self.kind, way=found.way, kept=found.kept, name=found.name)

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def send(self, unit: ExportUnit, rendered: Rendered) -> Receipt:
        """Create what the server takes, the document last; everything else is left to it."""
        able = self._capabilities()
        entries = fitted(entries_of(rendered.bundle), able.binaries)
        kept = [entry for entry in entries if entry.type in able.kept]
        places: dict[str, str] = {}
        if able.way == "transaction":
            self._send_transactions(kept, entries, places)
        else:
            self._send_one_by_one(kept, entries, places)
        (document,) = (entry for entry in entries if entry.type == DOCUMENT)
        return self._receipt(unit, places[document.url])

    def find(self, unit: ExportUnit, rendered: Rendered) -> Receipt | None:
        """Ask by identifier; where that isn't offered, by patient (else day) and type."""
        resource = self._under_our_name(unit, rendered)
        return None if resource is None else matching_receipt(resource, unit, self._clock())

    def theirs(self, unit: ExportUnit, rendered: Rendered) -> OtherEntry | None:
        """Read the document under our name, and who wrote it."""
        resource = self._under_our_name(unit, rendered)
        if resource is None:
            return None
        place = writer_place(resource)
        writer = None
        if _ID.fullmatch(place.partition("/")[2]):
            try:
                writer = self._http.get(f"/{place}").resource
            except UnitRefused:
                writer = None
        return other_entry(with_texts(resource, self._binary), writer)

    def _binary(self, place: str) -> dict[str, Any]:
        """A Binary of this server; empty where it is elsewhere or gives none."""
        here = place if self._http.is_here(place) else f"/{place}"
        if not self._http.is_here(place) and not place.startswith(f"{BINARY}/"):
            return {}
        try:
            return self._http.get(here).resource
        except (UnitRefused, AnswerUnclear):
            return {}

    def withdraw(self, unit: ExportUnit, rendered: Rendered, earlier: Receipt) -> Receipt:
        """Change the document's status if it still is what we handed over, and read it back."""
        del rendered
        if not self._capabilities().rules(DOCUMENT).update:
            raise UnitRefused(reason="cannot-withdraw")
        path = f"/{earlier.remote_id}"
        resource = self._http.get(path).resource
        compare_withdrawn(resource, unit)
        if not is_error(resource):
            meta = resource.get("meta")
            version = str(meta.get("versionId", "")) if isinstance(meta, dict) else ""
            self._http.put(path, {**resource, "status": "entered-in-error"}, version)
            resource = self._http.get(path).resource
        return withdrawal_receipt(resource, unit, self._clock())

    def _under_our_name(self, unit: ExportUnit, rendered: Rendered) -> dict[str, Any] | None:
        entries = entries_of(rendered.bundle)
        (document,) = (entry for entry in entries if entry.type == DOCUMENT)
        try:
            criteria = self._criteria(document, entries)
            return next((it for it in self._pages(criteria) if is_ours(it, unit)), None)
        except UnitRefused:
            raise CannotAsk(reason="no-search") from None

    def _capabilities(self) -> Capabilities:
        if self._known is None:
            try:
                statement = self._http.get("/metadata").resource
            except (AnswerUnclear, UnitRefused, UnitConflict):
                raise ChannelUnfit(reason="not-fhir") from None
            self._known = read_capabilities(statement)
        return self._known

    def _send_transactions(
        self, kept: list[Entry], all_entries: list[Entry], places: dict[str, str]
    ) -> None:
        """In small transactions; document, Binaries and Provenance are together in the last one."""
        last = [entry for entry in kept if entry.type in {BINARY, DOCUMENT, "Provenance"}]
        first = [entry for entry in kept if entry not in last]
        room = _MOST_ENTRIES - len(last)
        parts = [first[at : at + _MOST_ENTRIES] for at in range(0, len(first), _MOST_ENTRIES)]
        if parts and len(parts[-1]) <= room:
            last = [*parts.pop(), *last]
        for part in [*parts, last]:
            bundle = {
                "resourceType": "Bundle",
                "type": "transaction",
                "entry": [
                    {
                        "fullUrl": entry.url,
                        "resource": self._ready(entry, part, all_entries, places),
                        "request": entry.request,
                    }
                    for entry in part
                ],
            }
            answer = self._http.post("", bundle, {"Prefer": "return=minimal"})
            responses = answer.resource.get("entry")
            if not isinstance(responses, list) or len(responses) != len(part):
                raise AnswerUnclear(reason="answer-not-fhir", status=answer.status)
            for entry, response in zip(part, responses, strict=True):
                places[entry.url] = entry.own_place or _place_of(entry.type, response)

    def _ready(
        self, entry: Entry, part: list[Entry], all_entries: list[Entry], places: dict[str, str]
    ) -> dict[str, Any]:
        """The resource with references to what the server has; the rest named by identifier."""
        here = {other.url for other in part}
        resource = point_to(entry.resource, places)
        missing = [it for it in all_entries if it.url not in here and it.url not in places]
        return without_missing(resource, missing)

    def _send_one_by_one(
        self, kept: list[Entry], all_entries: list[Entry], places: dict[str, str]
    ) -> None:
        able = self._capabilities()
        for entry in all_entries:
            if entry in kept and able.by_patient(entry.type):
                found = self._put_beside(entry, all_entries, places, able)
            elif entry not in kept:
                found = self._search_one(entry, able) if entry.type == "Patient" else None
            elif able.rules(entry.type).conditional or not entry.condition:
                found = None
            else:
                found = self._search_one(entry, able)
            by_now = able.by_patient(entry.type) or entry.type == "Provenance"
            if found is None and entry in kept and not by_now:
                found = self._create(entry, all_entries, places, able)
            if found is not None:
                places[entry.url] = found
        for entry in kept:
            if entry.type == "Provenance":
                self._create_provenance(entry, all_entries, places, able)

    def _put_beside(
        self, entry: Entry, all_entries: list[Entry], places: dict[str, str], able: Capabilities
    ) -> str | None:
        """Create what the document tells too, if it surely isn't there yet; no refusal counts.

        None where it cannot be asked for, or the server will not have it.
        """
        subject = str(entry.resource["subject"]["reference"])
        owner = places.get(subject, subject)
        if not owner.startswith("Patient/"):
            return None  # the server knows no such client: the document names them
        criteria = {able.by_patient(entry.type): owner}
        day = str(entry.resource.get("effectiveDateTime", ""))[:10]
        if day and "date" in able.rules(entry.type).search:
            criteria["date"] = day
        ours = self._ready(entry, [], all_entries, places)
        try:
            for found in self._pages(criteria, entry.type):
                if entry.identifier in identifiers_of(found) or tells_the_same(found, ours):
                    return _place_of(entry.type, {"resource": found})
            return self._create(entry, all_entries, places, able)
        except (UnitRefused, CannotAsk):
            return None

    def _create_provenance(
        self,
        entry: Entry,
        all_entries: list[Entry],
        places: dict[str, str],
        able: Capabilities,
    ) -> None:
        """The document has arrived by now: who wrote it stands in it too, so no refusal counts."""
        try:
            self._create(entry, all_entries, places, able)
        except UnitRefused:
            return
        except ChannelDown as down:
            raise ChannelDown(down.outage, unclear=True, retry_after=down.retry_after) from None

    def _create(
        self,
        entry: Entry,
        all_entries: list[Entry],
        places: dict[str, str],
        able: Capabilities,
    ) -> str:
        headers = {"Prefer": "return=representation"}
        if entry.condition and able.rules(entry.type).conditional:
            headers["If-None-Exist"] = entry.condition
        resource = self._ready(entry, [], all_entries, places)
        if entry.own_place:
            self._http.put(f"/{entry.own_place}", resource)
            return entry.own_place
        answer = self._http.post(f"/{entry.type}", resource, headers)
        location = answer.headers.get("Location") or answer.headers.get("Content-Location")
        response = {"location": location} if location else {"resource": answer.resource}
        return _place_of(entry.type, response)

    def _search_one(self, entry: Entry, able: Capabilities) -> str | None:
        """Where the server has this record already; several with our identifier are a conflict."""
        if "identifier" not in able.rules(entry.type).search or not entry.condition:
            return None
        criteria = {"identifier": entry.condition.removeprefix("identifier=")}
        try:
            found = list(self._pages(criteria, entry.type))
        except UnitRefused:
            if entry.type == "Patient" and able.rules("Patient").create:
                raise  # creating without having asked could make the client twice
            return None
        if len(found) > 1:
            raise UnitConflict(reason="several", type=entry.type)
        return _place_of(entry.type, {"resource": found[0]}) if found else None

    def _criteria(self, document: Entry, all_entries: list[Entry]) -> dict[str, str]:
        """The narrowest search for the document that the server offers; CannotAsk if none."""
        able = self._capabilities()
        search = able.rules(DOCUMENT).search
        if "identifier" in search:
            return {"identifier": document.condition.removeprefix("identifier=")}
        kind = document.resource["type"]["coding"][0]
        criteria = {"type": f"{kind['system']}|{kind['code']}"} if "type" in search else {}
        subject = document.resource["subject"]["reference"]
        for entry in all_entries:
            if entry.url == subject:
                subject = self._search_one(entry, able)
        by_patient = next((name for name in ("patient", "subject") if name in search), None)
        if subject and by_patient:
            return {by_patient: subject, **criteria}
        if "date" not in search:
            raise CannotAsk(reason="no-search")
        return {"date": document.resource["date"][:10], **criteria}

    def _pages(
        self, criteria: Mapping[str, str], resource_type: str = DOCUMENT
    ) -> list[dict[str, Any]]:
        """All hits of a search; links to other servers are not followed."""
        answer = self._http.search(resource_type, criteria)
        found: list[dict[str, Any]] = []
        for _ in range(_MOST_PAGES):
            entries = answer.resource.get("entry", [])
            for entry in entries if isinstance(entries, list) else []:
                resource = entry.get("resource") if isinstance(entry, dict) else None
                if isinstance(resource, dict) and resource.get("resourceType") == resource_type:
                    found.append(resource)
            following = _next_link(answer.resource)
            if following is None:
                return found
            if not self._http.is_here(following):
                break
            answer = self._http.get(following)
        raise CannotAsk(reason="too-many-hits")

    def _receipt(self, unit: ExportUnit, place: str) -> Receipt:
        """Read the document back; it is there now, so a failure here leaves the unit unclear."""
        try:
            resource = self._http.get(f"/{place}").resource
        except UnitRefused:
            raise AnswerUnclear(reason="not-readable") from None
        except ChannelDown as down:
            raise ChannelDown(down.outage, unclear=True, retry_after=down.retry_after) from None
        return matching_receipt(resource, unit, self._clock())


def _next_link(bundle: Mapping[str, Any]) -> str | None:
    links = bundle.get("link")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("relation") == "next":
            return str(link.get("url"))
    return None


def _path_of(location: str) -> str:
    try:
        return urlsplit(location).path
    except ValueError:  # no address at all, as "http://["
        return ""


def _place_of(resource_type: str, answered: object) -> str:
    """`Type/id` out of the answer to a create or of a transaction's entry: it may be anything."""
    response: Mapping[str, Any] = answered if isinstance(answered, dict) else {}
    inner = response.get("response")
    if isinstance(inner, Mapping):
        response = {**response, **inner}
    resource = response.get("resource")
    identity = resource.get("id") if isinstance(resource, Mapping) else None
    location = response.get("location")
    if identity is None and isinstance(location, str):
        path = _path_of(location).strip("/").split("/")
        if resource_type in path[:-1]:
            identity = path[path.index(resource_type) + 1]
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise AnswerUnclear(reason="answer-without-place")
    return f"{resource_type}/{identity}"
