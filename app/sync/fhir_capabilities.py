"""What a server's /metadata allows, reduced to what handing over needs (domain.md 0, point 1)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from app.sync.channel import ChannelUnfit

OURS: Final = (
    "Patient",
    "Practitioner",
    "EpisodeOfCare",
    "Goal",
    "Observation",
    "CareTeam",
    "CarePlan",
    "Encounter",
    "Task",
    "QuestionnaireResponse",
    "Communication",
    "Binary",
    "DocumentReference",
    "Provenance",
)
DOCUMENT: Final = "DocumentReference"
BINARY: Final = "Binary"
BESIDE: Final = frozenset({"Observation", "QuestionnaireResponse", "Communication"})
"""What a poor server takes beside the document, which tells the same in words."""
_AT_THE_END: Final = frozenset({BINARY, DOCUMENT, "Provenance"})


class Binaries(StrEnum):
    """Where the renderings of a document go; a Binary has no identifier that one could ask for.

    OWN_ID: a put under an id of ours, as often as it takes. IN_TRANSACTION: created together with
    their document or not at all. INSIDE: in the document, where neither is safe (decision 23).
    """

    OWN_ID = "own-id"
    IN_TRANSACTION = "in-transaction"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class TypeRules:
    """What may be done with one resource type."""

    create: bool = False
    update: bool = False
    conditional: bool = False
    search: frozenset[str] = frozenset()
    read: bool = False
    own_id: bool = False


@dataclass(frozen=True, slots=True)
class Capabilities:
    """The way to hand over and the rules of each of our types."""

    name: str
    transaction: bool
    types: Mapping[str, TypeRules]

    def rules(self, resource_type: str) -> TypeRules:
        """Rules of a type; a type that isn't named allows nothing."""
        return self.types.get(resource_type, TypeRules())

    def repeatable(self, resource_type: str) -> bool:
        """Whether a create can be done twice without harm: conditional, or asked for before.

        The document itself is asked for in other ways too; Binaries and Provenance go with it.
        """
        rules = self.rules(resource_type)
        asked = "identifier" in rules.search or self.by_patient(resource_type)
        return rules.create and (rules.conditional or bool(asked))

    def by_patient(self, resource_type: str) -> str:
        """The name under which what stands beside the document is asked for by its client.

        Only for servers that know no identifier of it; empty for every other type.
        """
        search = self.rules(resource_type).search
        if resource_type not in BESIDE or "identifier" in search:
            return ""
        return next((name for name in ("patient", "subject") if name in search), "")

    @property
    def binaries(self) -> Binaries:
        """How the renderings of a document go to this server."""
        if self.rules(BINARY).own_id:
            return Binaries.OWN_ID
        if self.rules(BINARY).create and self.way == "transaction":
            return Binaries.IN_TRANSACTION
        return Binaries.INSIDE

    @property
    def kept(self) -> tuple[str, ...]:
        """The types that the server takes from us."""
        return tuple(name for name in OURS if self._keeps(name))

    def _keeps(self, name: str) -> bool:
        if name == BINARY:
            return self.binaries is not Binaries.INSIDE
        return self.rules(name).create if name in _AT_THE_END else self.repeatable(name)

    @property
    def way(self) -> str:
        """transaction, single (one by one), or document (nothing but the papers)."""
        records = [name for name in OURS if name not in _AT_THE_END and self.repeatable(name)]
        conditional = all(self.rules(name).conditional for name in [*records, DOCUMENT])
        if self.transaction and conditional:
            return "transaction"
        return "single" if records else "document"


def read_capabilities(statement: Mapping[str, Any], *, document: bool = True) -> Capabilities:
    """Read a CapabilityStatement; `document`: only of a server that takes documents.

    Raises:
        ChannelUnfit: it is none, of another FHIR version, or it takes no DocumentReference.
    """
    if statement.get("resourceType") != "CapabilityStatement":
        raise ChannelUnfit(reason="not-fhir")
    if not str(statement.get("fhirVersion", "")).startswith("4."):
        raise ChannelUnfit(reason="other-fhir-version")
    server = next(
        (rest for rest in _objects(statement.get("rest")) if rest.get("mode") == "server"), {}
    )
    types = {
        str(resource.get("type")): TypeRules(
            create="create" in _codes(resource),
            update="update" in _codes(resource),
            conditional=resource.get("conditionalCreate") is True,
            search=frozenset(
                str(param.get("name")) for param in _objects(resource.get("searchParam"))
            )
            if "search-type" in _codes(resource)
            else frozenset(),
            read="read" in _codes(resource),
            own_id="update" in _codes(resource) and resource.get("updateCreate") is True,
        )
        for resource in _objects(server.get("resource"))
    }
    software = statement.get("software")
    name = software.get("name", "") if isinstance(software, dict) else ""
    found = Capabilities(str(name)[:200], "transaction" in _codes(server), types)
    if document and not found.rules(DOCUMENT).create:
        raise ChannelUnfit(reason="takes-no-documents")
    return found


def _objects(value: object) -> list[dict[str, Any]]:
    return [it for it in value if isinstance(it, dict)] if isinstance(value, list) else []


def _codes(part: Mapping[str, Any]) -> set[str]:
    return {str(it.get("code")) for it in _objects(part.get("interaction"))}
