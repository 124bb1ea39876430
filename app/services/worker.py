"""The worker who owns the store: names and ids that stand on papers and in the use log."""

from dataclasses import fields
from datetime import datetime
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.worker import WorkerDraft, WorkerRow
from app.errors import InvalidInput, NotFound
from app.storage.schema.worker import Worker
from app.storage.settled import Settled
from app.storage.store import Store
from app.storage.use_log import LogUser, UseEvent, log_use


def load_worker(store: Store) -> WorkerRow | None:
    """Give the stored worker, None before the first start is done; the use log then knows her."""
    with store.read() as session:
        row = find_worker(session)
    if row is not None:
        store.user = _log_user(row)
    return row


def save_worker(store: Store, draft: WorkerDraft, *, now: datetime) -> None:
    """Keep the worker's data; the use log carries the new name from now on.

    Raises:
        InvalidInput: something needed is missing or wrong.
    """
    del now  # the worker's own data are no client data: no revision
    if problems := draft.problems():
        raise InvalidInput(problems=problems)
    with store.write() as session:
        worker = session.scalars(select(Worker)).one_or_none()
        if worker is None:
            worker = Worker(id=uuid4())
            session.add(worker)
        for field in fields(WorkerDraft):
            value = getattr(draft, field.name)
            setattr(worker, field.name, value.strip() if isinstance(value, str) else value)
        session.flush()
        row = _row(worker)
        log_use(session, UseEvent("worker-saved", "worker", row.id))
    store.user = _log_user(row)


def find_worker(session: Session) -> WorkerRow | None:
    """Give the worker inside a transaction of another use case."""
    settled: Settled = session.info["store"].settled
    return settled.value(session, "worker", lambda: _read(session))


def _read(session: Session) -> WorkerRow | None:
    worker = session.scalars(select(Worker)).one_or_none()
    return None if worker is None else _row(worker)


def require_worker(session: Session) -> WorkerRow:
    """Give the worker whose name a record carries.

    Raises:
        NotFound: the first start isn't done; nothing can be recorded without an author.
    """
    row = find_worker(session)
    if row is None:
        raise NotFound(kind="worker")
    return row


def _row(worker: Worker) -> WorkerRow:
    values = {field.name: getattr(worker, field.name) for field in fields(WorkerRow)}
    return WorkerRow(**values)


def _log_user(row: WorkerRow) -> LogUser:
    """Name, role, unit, id and controller as 703/2023 10 § asks for them."""
    return LogUser(
        user_id=row.worker_number or str(row.id),
        name=row.name,
        role=row.title,
        unit=row.unit,
        controller=row.organiser_name or row.organiser_id,
    )
