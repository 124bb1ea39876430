"""The records of one client as they are written into a package, with what of them is a change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.services.package_changes import WHOLE, marks_of
from app.services.package_kinds.kind import PackedRecord
from app.services.payloads import SCHEMA, content_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The records of a client that go along, and what of them the colleague has otherwise.

    `here` are they as they stand in this store: their marks tell later what changed. `worker` is
    who changed them.
    """

    worker: str
    records: Sequence[PackedRecord]
    changed: Mapping[UUID, tuple[str, ...]]
    here: Mapping[UUID, PackedRecord]

    def content(self, *, client_id: UUID | None = None) -> list[dict[str, Any]]:
        """Give the records as they stand in the file."""
        return [
            _packed_record(one, client_id=client_id) | self._change(one) for one in self.records
        ]

    def _change(self, record: PackedRecord) -> dict[str, Any]:
        """A change is hers who changed it; an entry stays its author's."""
        names = self.told(record)
        if not names:
            return {}
        told: dict[str, Any] = {"changed": list(names)}
        return told if WHOLE in names else told | {"author": self.worker, "at": ""}

    def told(self, record: PackedRecord) -> tuple[str, ...]:
        """Give the changed fields that are told: what turvakielto hides is no change."""
        names = self.changed.get(record.draft.id, ())
        here = self.here.get(record.draft.id)
        if here is None or WHOLE in names:
            return names
        goes, stands = content_of(record.draft), content_of(here.draft)
        return tuple(name for name in names if goes[name] == stands[name])

    def marks(self, record: PackedRecord) -> dict[str, str] | None:
        """Give how a record stands here now that it goes out."""
        here = self.here.get(record.draft.id)
        return None if here is None else marks_of(here)


def _packed_record(record: PackedRecord, *, client_id: UUID | None) -> dict[str, Any]:
    payload = content_of(record.draft)
    if client_id is not None:
        payload["client_id"] = str(client_id)
    return {
        "kind": record.kind.value,
        "schema": SCHEMA,
        "author": record.author,
        "at": record.at.isoformat() if record.at else "",
        "payload": payload,
    }
