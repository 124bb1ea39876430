"""A unit made ready for every channel: Sosmeta JSON, text, PDF, FHIR transaction, manifest.

Deterministic: the same frozen content gives the same files, whenever it is rendered.
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from app.domain.exchange import ExportUnit, Rendered
from app.domain.meetings import Outcome
from app.domain.snapshots import PlanSnapshot
from app.formats.codes import Codes
from app.formats.fhir_bundle import Attachment, DocumentFacts, unit_bundle
from app.formats.manifest import NAME as MANIFEST
from app.formats.manifest import ManifestFacts, manifest, withdrawal_manifest
from app.formats.plain_text import plain_text
from app.formats.snapshot_json import Snapshot
from app.progress import Progress
from app.services.paper_files import unit_pdf
from app.services.unit_content import SosmetaFacts, sosmeta_of

SOSMETA: Final = "sosmeta.json"
PDF: Final = "document.pdf"
TEXT: Final = "document.txt"


def render_unit(
    unit: ExportUnit,
    snapshot: Snapshot,
    codes: Codes,
    *,
    practice: bool,
    progress: Progress | None = None,
) -> Rendered:
    """Make every file and the transaction of a unit; holds no connection. Raises Cancelled."""
    facts = sosmeta_of(snapshot, codes)
    pdf = unit_pdf(snapshot, at=unit.created_at, practice=practice, progress=progress)
    files = {PDF: pdf, TEXT: plain_text(snapshot)}
    if facts.document is not None:
        files[SOSMETA] = _json(facts.document.content)
    type_code, definition, title = _document_type(snapshot, facts)
    about = ManifestFacts(
        type_code=type_code,
        definition=definition,
        title=title,
        incomplete=facts.incomplete,
        no_sosmeta_because=facts.waits_because,
        protected=snapshot.subject.protected,
    )
    document = DocumentFacts(
        unit_id=unit.id,
        content_hash=unit.content_hash,
        type_code=type_code,
        title=title,
        created_at=unit.created_at,
        replaces=unit.replaces,
        beside=unit.beside,
    )
    return Rendered(
        package=f"{unit.created_at:%Y%m%d}-{unit.id}",
        files={**files, MANIFEST: manifest(unit, files, about)},
        bundle=unit_bundle(snapshot, document, _attachments(files, title), codes),
        incomplete=facts.incomplete,
        no_sosmeta_because=facts.waits_because,
    )


def render_withdrawal(unit: ExportUnit) -> Rendered:
    """What a unit that marks another one as an error has: no content, only its manifest."""
    files = {MANIFEST: withdrawal_manifest(unit)}
    return Rendered(package="", files=files, bundle={}, incomplete=())


def _attachments(files: Mapping[str, bytes], title: str) -> list[Attachment]:
    """The structured document, where there is one, before its paper."""
    kinds = ((SOSMETA, "application/json"), (PDF, "application/pdf"))
    return [
        Attachment(content_type=kind, title=title, data=files[name])
        for name, kind in kinds
        if name in files
    ]


def _document_type(snapshot: Snapshot, facts: SosmetaFacts) -> tuple[str, str, str]:
    if facts.document is not None:
        return facts.document.type_code, facts.document.definition, facts.document.title
    if isinstance(snapshot, PlanSnapshot):
        return "15020", "", "Työikäisten palvelujen asiakassuunnitelma"
    held = snapshot.meeting.outcome is Outcome.HELD
    return ("19005" if held else "19006"), "", "Merkintä"


def _json(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"
