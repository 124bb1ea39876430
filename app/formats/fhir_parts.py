"""Building blocks of FHIR R4 resources: identifiers, references, codings (domain.md 2)."""

import base64
import hashlib
from typing import Final
from uuid import UUID, uuid5

from app.domain.worker import WorkerRow

Json = dict[str, object]

URI: Final = "urn:ietf:rfc:3986"
HETU: Final = "urn:oid:1.2.246.21"
SECURITY_LABELS: Final = (
    "https://hl7.fi/fhir/finnish-base-profiles/CodeSystem/fi-base-security-label-cs"
)
LOINC: Final = "http://loinc.org"
_ENTRIES: Final = UUID("9c3f2f5a-5f1b-4a9e-9f0d-6b1f6a6d2c11")


def urn(identity: UUID) -> str:
    """`urn:uuid:…`, valid without any OID of ours (domain.md 2.3)."""
    return f"urn:uuid:{identity}"


def own_identifier(identity: UUID) -> Json:
    """The permanent identifier of a record that Rinnalla made."""
    return {"system": URI, "value": urn(identity)}


def hash_identifier(content_hash: str) -> Json:
    """The content hash as a named-information URI (RFC 6920), so that a receipt names it."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(content_hash)).decode().rstrip("=")
    return {"system": URI, "value": f"ni:///sha-256;{digest}"}


def entry_url(unit_id: UUID, resource_type: str, identity: UUID) -> str:
    """The fullUrl of an entry: its own, since servers rewrite every mention of it."""
    return urn(uuid5(_ENTRIES, f"{unit_id}/{resource_type}/{identity}"))


def coding(system: str, code: str, display: str = "") -> Json:
    """A coding; an empty display is left out."""
    return {"system": system, "code": code, **({"display": display} if display else {})}


def concept(*codings: Json, text: str = "") -> Json:
    """A codeable concept."""
    return {
        **({"coding": list(codings)} if codings else {}),
        **({"text": text} if text else {}),
    }


def reference(url: str, display: str = "") -> Json:
    """A reference to an entry of the same bundle or to a resource of the server."""
    return {"reference": url, **({"display": display} if display else {})}


def sha1_base64(data: bytes) -> str:
    """Attachment.hash: SHA-1 in base64, as R4 defines it (a check value, no secret)."""
    return base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()


def language_of(author: WorkerRow) -> str:
    """Records are written in Finnish or Swedish."""
    return "sv" if author.language == "sv" else "fi"
