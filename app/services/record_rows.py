"""Storing a form's draft as a row of its table: one way for all records of a client.

The draft's fields carry the names of the columns; enums are kept as their ids, tuples as lists.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy.orm import Session

from app.domain.problems import Problem
from app.errors import ChangedElsewhere, InvalidInput, NotFound
from app.services.client_rows import require_client
from app.services.draft_rows import drop_draft
from app.services.payloads import FormDraft, content_of
from app.services.revisions import last_payload, revise
from app.services.use_events import record_act
from app.services.worker import find_worker
from app.storage.schema.base import Base
from app.storage.use_log import log_use

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Record(Protocol):
    """What every record's draft has."""

    @property
    def id(self) -> UUID: ...
    @property
    def client_id(self) -> UUID: ...
    @property
    def version(self) -> int: ...


Draft = TypeVar("Draft", bound="DataclassInstance")
Row = TypeVar("Row", bound=Base)


def store_record(
    session: Session,
    table: type[Row],
    draft: FormDraft,
    kind: str,
    *,
    now: datetime,
    left_out: Iterable[str] = (),
    values: Mapping[str, Any] | None = None,
    reason: str = "",
    author: str = "",
) -> tuple[Row, bool]:
    """Write a new or changed record with its revision and use event; drop its form's draft.

    Args:
        session: the transaction of the use case.
        table: where it is kept.
        draft: the form, trimmed and without problems.
        kind: of the record, in drafts, revisions and the use log.
        now: the moment.
        left_out: fields of the draft that have no column.
        values: columns that say something else than the draft's fields.
        reason: why it was changed, for its revision.
        author: who wrote it, where that was a colleague.

    Returns:
        The row, and whether something was written: pressing twice saves once.

    Raises:
        ChangedElsewhere: the record has changed since the form was filled.
        NotFound: the record or its client isn't there.
    """
    record = cast("Record", draft)
    row = session.get(table, record.id)
    stored: Any = row
    if row is not None and stored.version != record.version:
        same = last_payload(session, kind, record.id) == content_of(draft)
        if same and stored.version == record.version + 1:
            return row, False
        raise ChangedElsewhere
    require_client(session, record.client_id)
    if row is None:
        if record.version:
            raise NotFound(kind=kind)
        row = stored = table(id=record.id)
        session.add(row)
    for name, value in (columns_of(draft, left_out) | dict(values or {})).items():
        setattr(stored, name, value)
    stored.version = record.version + 1
    session.flush()
    _note(session, draft, kind, reason=reason, author=author, now=now)
    return row, True


def store_own(
    session: Session,
    table: type[Row],
    draft: "DataclassInstance",
    kind: str,
) -> tuple[Row, bool]:
    """Write a new or changed record that is no client's, without a revision; see `store_record`."""
    record: Any = draft
    row = session.get(table, record.id)
    if row is None and record.version:
        raise NotFound(kind=kind)
    stored: Any = row
    if row is not None and stored.version != record.version:
        if columns_of(draft_of(type(draft), row)) == columns_of(draft):
            return row, False
        raise ChangedElsewhere
    if row is None:
        row = table(id=record.id)
        session.add(row)
    for name, value in columns_of(draft).items():
        setattr(row, name, value)
    drop_draft(session, kind, record.id)
    log_use(session, record_act("record-saved", kind, record.id, None))
    return row, True


def _note(
    session: Session, draft: FormDraft, kind: str, *, reason: str, author: str, now: datetime
) -> None:
    """Keep the version, forget the form's draft, tell the use log."""
    record = cast("Record", draft)
    worker = find_worker(session)
    revise(
        session,
        kind,
        record.id,
        record.client_id,
        payload=content_of(draft),
        worker=author or (worker.name if worker else ""),
        reason=reason,
        now=now,
    )
    drop_draft(session, kind, record.id)
    log_use(session, record_act("record-saved", kind, record.id, record.client_id))


def columns_of(draft: "DataclassInstance", left_out: Iterable[str] = ()) -> dict[str, Any]:
    """Give a draft's fields as its columns hold them, without id and version."""
    away = {"id", "version", *left_out}
    return {
        field.name: _plain(getattr(draft, field.name))
        for field in fields(draft)
        if field.name not in away
    }


def draft_of(shape: type[Draft], row: Base, **values: Any) -> Draft:
    """Give a stored row as its form holds it; `values` are fields without a column."""
    names = [field.name for field in fields(shape) if field.name not in values]
    stored = {name: getattr(row, name) for name in names}
    # an enum that may be missing is kept as an empty text
    found = {name: value for name, value in stored.items() if value != ""} | values
    return cast("Draft", _adapter(shape).validate_python(found))


@cache
def _adapter(shape: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value


def required(session: Session, table: type[Row], record_id: UUID, kind: str) -> Row:
    """Give a stored record; NotFound where there is none of this id."""
    row = session.get(table, record_id)
    if row is None:
        raise NotFound(kind=kind)
    return row


def refuse(problems: tuple[Problem, ...]) -> None:
    """Raise InvalidInput where anything keeps a draft from being saved."""
    if problems:
        raise InvalidInput(problems=problems)
