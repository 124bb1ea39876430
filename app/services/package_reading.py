"""Reading what came in a package: everything is checked before anything is kept.

The file comes from outside. Its form is checked by pydantic, each record by the form that it claims
to be; a record of another client, twice the same one, or one more than there may be refuses it all.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Final
from uuid import UUID

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from app.domain import limits
from app.domain.clients import ClientDraft
from app.domain.packages import RecordKind, Section
from app.security.package_seal import PackageDamaged, PackageTooNew
from app.services.package_changes import fields_of
from app.services.payloads import SCHEMA, FormDraft, PayloadUnreadable, from_payload

MOST_RECORDS: Final = 50_000
_STRICT: Final = ConfigDict(extra="forbid")
_Name = Annotated[str, Field(max_length=limits.NAME)]
_Text = Annotated[str, Field(max_length=limits.NOTE)]


@dataclass(frozen=True, kw_only=True)
class ReadPage:
    """*Näin jatkat* as it came."""

    __pydantic_config__ = _STRICT

    goals: _Text = ""
    agreed: _Text = ""
    next_meetings: _Text = ""
    reach: _Text = ""
    mind: _Text = ""


@dataclass(frozen=True, kw_only=True)
class ReadRecord:
    """One record with its author; `payload` is checked against its form in a second step.

    `changed` names the fields that its sender changed since both had it.
    """

    __pydantic_config__ = _STRICT

    kind: RecordKind
    schema: int
    author: _Name
    at: datetime | None = None
    payload: dict[str, Any]
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReadClient:
    """A client as the package holds it; `ref` is the id at its maker."""

    __pydantic_config__ = _STRICT

    ref: UUID
    name: _Name
    page: ReadPage
    records: tuple[ReadRecord, ...]

    @property
    def ids(self) -> tuple[UUID, ...]:
        """The records' own ids, in their order."""
        return tuple(UUID(str(record.payload["id"])) for record in self.records)


@dataclass(frozen=True, kw_only=True)
class ReadPackage:
    """The content of a package. `reply_key` is empty in an answer, `opened_at` in a first one."""

    __pydantic_config__ = _STRICT

    name: _Name
    phone: _Name
    profile: _Name
    practice: bool
    clients: tuple[ReadClient, ...]
    sections: tuple[Section, ...] = ()
    reply_key: Annotated[str, Field(pattern=r"[0-9a-f]{64}|")] = ""
    opened_at: datetime | None = None


_PACKAGE: Final = TypeAdapter(ReadPackage)


def read_content(content: dict[str, Any]) -> ReadPackage:
    """Give the content of an opened package.

    Raises:
        PackageTooNew: a later version wrote a record of it.
        PackageDamaged: something in it has no place there.
    """
    try:
        found = _PACKAGE.validate_python(_without_empty(content))
    except ValidationError as error:
        raise PackageDamaged from error
    if sum(len(one.records) for one in found.clients) > MOST_RECORDS:
        raise PackageDamaged
    seen: set[UUID] = set()
    for client in found.clients:
        for record in client.records:
            if record.schema > SCHEMA:
                raise PackageTooNew
            draft = checked(record.kind, record.payload, client.ref)
            if draft.id in seen or not fields_of(record.kind).issuperset(record.changed):
                raise PackageDamaged
            seen.add(draft.id)
    return found


def checked(kind: RecordKind, payload: dict[str, Any], ref: UUID) -> FormDraft:
    """Give a record as its form holds it.

    Raises:
        PackageDamaged: it is no such form, or about somebody else.
    """
    try:
        draft = from_payload(kind.value, payload, SCHEMA)
    except PayloadUnreadable as error:
        raise PackageDamaged from error
    about = draft.id if kind is RecordKind.CLIENT else getattr(draft, "client_id", None)
    if about != ref or draft.version:
        raise PackageDamaged
    return draft


def client_form(payload: dict[str, Any], ref: UUID) -> ClientDraft:
    """Give the client's own form. PackageDamaged."""
    draft = checked(RecordKind.CLIENT, payload, ref)
    if not isinstance(draft, ClientDraft):
        raise PackageDamaged
    return draft


def _without_empty(content: dict[str, Any]) -> dict[str, Any]:
    """Moments that are not known are written as empty texts."""
    clients = content.get("clients")
    if not isinstance(clients, list) or not all(isinstance(one, dict) for one in clients):
        raise PackageDamaged
    told = {name: value for name, value in content.items() if (name, value) != ("opened_at", "")}
    for client in clients:
        for record in client.get("records") or ():
            if isinstance(record, dict) and record.get("at") == "":
                del record["at"]
    return told
