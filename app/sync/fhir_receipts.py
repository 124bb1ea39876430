"""Whether a document on the server is ours, and the receipt that it makes."""

import base64
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.domain.exchange import ChannelKind, ExportUnit, Receipt
from app.sync.channel import AnswerUnclear, UnitConflict
from app.sync.fhir_binaries import is_astray


def is_ours(resource: Mapping[str, Any], unit: ExportUnit) -> bool:
    """Whether the document carries the unit's identifier."""
    return f"urn:uuid:{unit.id}" in _identifiers(resource)


def matching_receipt(resource: Mapping[str, Any], unit: ExportUnit, at: datetime) -> Receipt:
    """Give the receipt of a document that names unit and hash.

    Raises:
        AnswerUnclear: it isn't our document.
        UnitConflict: it is under our name, but not with our content or without its attachments, or
            was marked as an error.
    """
    _compare(resource, unit)
    if is_error(resource):
        raise UnitConflict(reason="entered-in-error")
    if is_astray(resource):
        raise UnitConflict(reason="other-content")
    return _receipt(resource, unit, at)


def withdrawal_receipt(resource: Mapping[str, Any], unit: ExportUnit, at: datetime) -> Receipt:
    """Give the receipt of a withdrawal: the document that it withdraws is marked as an error.

    Raises:
        AnswerUnclear: it isn't that document, or it is not marked.
        UnitConflict: it has not the content that we handed over.
    """
    compare_withdrawn(resource, unit)
    if not is_error(resource):
        raise AnswerUnclear(reason="not-withdrawn")
    return _receipt(resource, unit, at)


def compare_withdrawn(resource: Mapping[str, Any], unit: ExportUnit) -> None:
    """Make sure that this is the document which a withdrawal means, with what we handed over.

    Raises:
        AnswerUnclear, UnitConflict: as `withdrawal_receipt`.
    """
    _compare(resource, replace(unit, id=unit.withdraws or unit.id))


def is_error(resource: Mapping[str, Any]) -> bool:
    """Whether the document is marked as entered in error."""
    return resource.get("status") == "entered-in-error"


def _compare(resource: Mapping[str, Any], unit: ExportUnit) -> None:
    if resource.get("resourceType") != "DocumentReference" or not is_ours(resource, unit):
        raise AnswerUnclear(reason="answer-of-another")
    if _hash_name(unit.content_hash) not in _identifiers(resource):
        raise UnitConflict(reason="other-content")


def _receipt(resource: Mapping[str, Any], unit: ExportUnit, at: datetime) -> Receipt:
    meta = resource.get("meta")
    version = meta.get("versionId", "") if isinstance(meta, Mapping) else ""
    return Receipt(
        unit_id=unit.id,
        content_hash=unit.content_hash,
        channel=ChannelKind.FHIR.value,
        remote_id=f"DocumentReference/{resource.get('id')}",
        remote_version=str(version),
        at=at,
    )


def _hash_name(content_hash: str) -> str:
    """The hash as the exporter names it (RFC 6920, see `app.formats.fhir_parts`)."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(content_hash)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _identifiers(resource: Mapping[str, Any]) -> set[str]:
    found = resource.get("identifier")
    listed = found if isinstance(found, list) else []
    return {
        str(it.get("value"))
        for it in [resource.get("masterIdentifier"), *listed]
        if isinstance(it, Mapping)
    }
