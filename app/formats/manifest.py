"""manifest.json of a folder package: which unit, which files with which hashes, what is missing."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.exchange import ExportUnit
from app.formats.canonical import sha256_hex

NAME: Final = "manifest.json"
_FORM: Final = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestFacts:
    """What the manifest says beside the unit itself."""

    type_code: str
    definition: str
    title: str
    incomplete: Sequence[str]
    no_sosmeta_because: str = ""
    protected: bool = False


def manifest(unit: ExportUnit, files: Mapping[str, bytes], facts: ManifestFacts) -> bytes:
    """Give the manifest; the same unit and files give the same bytes. No name of a client in it."""
    content = {
        **_named(unit),
        "replaces": str(unit.replaces) if unit.replaces else None,
        "beside": str(unit.beside) if unit.beside else None,
        "document": {
            "type": facts.type_code,
            "definition": facts.definition,
            "title": facts.title,
            "protected": facts.protected,
            "no_sosmeta_because": facts.no_sosmeta_because or None,
        },
        "incomplete_codes": sorted(set(facts.incomplete)),
        "files": {
            name: {"sha256": sha256_hex(data), "size": len(data)}
            for name, data in sorted(files.items())
        },
    }
    return _json(content)


def withdrawal_manifest(unit: ExportUnit) -> bytes:
    """Give the manifest of a package that marks an earlier one as entered in error."""
    withdrawn = str(unit.withdraws) if unit.withdraws else None
    return _json(
        {**_named(unit), "withdraws": withdrawn, "status": "entered-in-error", "files": {}}
    )


def _named(unit: ExportUnit) -> dict[str, object]:
    return {
        "form": _FORM,
        "unit": str(unit.id),
        "seq": unit.seq,
        "kind": unit.kind.value,
        "record": str(unit.record_id),
        "revision": unit.revision,
        "content_sha256": unit.content_hash,
        "created": unit.created_at.isoformat(timespec="milliseconds"),
    }


def _json(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
