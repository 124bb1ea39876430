"""Purge (*poistaminen*): closed, handed over, grace over: log out, rows gone, key changed.

The rows of all chosen clients go in one transaction: a stop or a kill before it changes nothing,
one after it leaves work that the next unlocking finishes (`purge_steps`): the key, then the copies.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.purge import Erased, PurgeReport, PurgeRow
from app.errors import NotFound, UserError, file_explained
from app.progress import Cancelled, Part, Progress
from app.security.device_secret import DeviceSecrets
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.pin import PinMemory
from app.services.backups import SecondPlace, replace_backups, second_place_state
from app.services.copies import key_number, older_copies
from app.services.database_key import proved, renew_database_key
from app.services.log_export import log_controller, sealer
from app.services.log_report import save_client_log_report
from app.services.purge_facts import facts_of
from app.services.purge_policy import grace_days, keep_days_most
from app.services.purge_steps import lay_tombstone, owes_key_change
from app.services.use_events import list_shown
from app.storage.erasing import erase_client
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.storage.schema.plan import Plan
from app.storage.schema.purge import Tombstone
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import sort_key

__all__ = [
    "NotReadyToGo",
    "PurgeReport",
    "PurgeRow",
    "finish_purge",
    "grace_of",
    "keep_days_most",
    "list_purge",
    "log_controller",
    "log_name",
    "purge_clients",
    "purge_due",
    "purge_overdue",
    "purged_count",
]

_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)


class NotReadyToGo(UserError):
    """Something was written since the list was made, or the file of the log does not hold."""

    code = "purge-not-ready"


def list_purge(store: Store, *, today: date) -> list[PurgeRow]:
    """Give every closed case: who may go, and what keeps the others here; sorted by name."""
    days = grace_days(store)
    with store.write() as session:
        rows = _rows(session, today, days)
        log_use(session, list_shown("purge", [row.client_id for row in rows]))
    return rows


def purge_due(store: Store, *, today: date) -> int:
    """Count the closed cases whose data may go."""
    days = grace_days(store)
    with store.read() as session:
        return sum(one.hindrance(today, days) is None for one in facts_of(session).values())


def purge_overdue(store: Store, *, today: date) -> int:
    """Count the closed cases whose data may go, and should have by the organisation's word."""
    days, most = grace_days(store), keep_days_most(store)
    if most is None:
        return 0
    with store.read() as session:
        found = facts_of(session).values()
    return sum(one.hindrance(today, days) is None and today > one.ready_on(most) for one in found)


def purged_count(store: Store) -> int:
    """Count the clients whose data was destroyed here."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Tombstone)) or 0


def grace_of(store: Store) -> int:
    """Give the days of grace that hold here."""
    return grace_days(store)


def log_name(client_id: UUID, *, sealed: bool) -> str:
    """Give the name of a client's exported log: it names nobody."""
    return f"rinnalla-log-{str(client_id)[:8]}{'.sealed' if sealed else '.jsonl'}"


def purge_clients(
    store: Store,
    client_ids: Sequence[UUID],
    export_to: Path,
    *,
    secret: bytearray,
    pin: PinMemory | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
    today: date,
    now: datetime,
    progress: Progress,
) -> PurgeReport:
    """Destroy the data of closed cases; call it in a job. `secret` (or the PIN) is wiped.

    Each client's log report is written into `export_to` and read back before anything goes.
    A stop after the rows have gone is no error: the report says what is still to be done.

    Raises:
        What `proved` raises: nothing was done.
        NotReadyToGo: one of them may not go (any more), or a report does not hold; all stay.
        DiskFull, DiskReadOnly, DiskFailed, CannotOpen; Cancelled: all of them stay.
    """
    wanted = tuple(dict.fromkeys(client_ids))
    steps = len(wanted) + 3
    with proved(store, secret, pin=pin, limits=limits, devices=devices) as dek:
        logs = []
        for done, client_id in enumerate(wanted):
            progress.report(done, steps)
            logs.append(_export(store, client_id, export_to, now, Part(progress, done, steps)))
        progress.report(len(wanted), steps)
        erased = _erase(store, wanted, [digest for _, digest in logs], today, now)
        store.checkpoint(truncate=True)
        with suppress(UserError, Cancelled):
            renew_database_key(store, dek, Part(progress, len(wanted) + 1, steps))
    with suppress(UserError, Cancelled):
        finish_purge(store, now=now, progress=Part(progress, len(wanted) + 2, steps))
    return PurgeReport(
        clients=len(wanted),
        rows=sum(one.rows for one in erased),
        logs=tuple(path for path, _ in logs),
        key_changed=not owes_key_change(store),
        copies=len(older_copies(store)),
        second_place_absent=second_place_state(store) is SecondPlace.ABSENT,
    )


def finish_purge(store: Store, *, now: datetime, progress: Progress) -> None:
    """Take every older copy away once the key has changed; raises like `replace_backups`."""
    if not owes_key_change(store):
        replace_backups(store, now=now, progress=progress)


def _rows(session: Session, today: date, days: int) -> list[PurgeRow]:
    found = facts_of(session)
    names = session.execute(
        select(Client.id, Client.first_names, Client.last_name).where(Client.ended_on.is_not(None))
    )
    meetings = _counted(session, Meeting, Meeting.withdrawn_at.is_(None))
    plans = _counted(session, Plan, Plan.finished_at.is_not(None))
    unfinished = _counted(session, Plan, Plan.finished_at.is_(None))
    rows = [
        PurgeRow(
            client_id=client_id,
            client_name=f"{first_names} {last_name}".strip(),
            facts=found[client_id],
            meetings=meetings.get(client_id, 0),
            plans=plans.get(client_id, 0),
            unfinished=unfinished.get(client_id, 0),
            ready_on=found[client_id].ready_on(days),
            hindrance=found[client_id].hindrance(today, days),
        )
        for client_id, first_names, last_name in names
    ]
    return sorted(rows, key=lambda row: (row.hindrance is not None, sort_key(row.client_name)))


def _counted(
    session: Session, table: type[Meeting | Plan], where: ColumnElement[bool]
) -> dict[UUID, int]:
    closed = select(Client.id).where(Client.ended_on.is_not(None))
    query = (
        select(table.client_id, func.count())
        .where(table.client_id.in_(closed), where)
        .group_by(table.client_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _export(
    store: Store, client_id: UUID, folder: Path, now: datetime, progress: Progress
) -> tuple[Path, str]:
    """Write all that the logs know of the client, and prove that the file holds it."""
    seal = sealer(store)
    path = folder / log_name(client_id, sealed=seal is not None)
    written = save_client_log_report(
        store, client_id, path, language="fi", now=now, since=_BEGINNING, seal=seal,
        for_purge=True, progress=progress,
    )  # fmt: skip
    with file_explained():
        if sha256(path.read_bytes()).hexdigest() != written:
            raise NotReadyToGo
    return path, written


def _erase(
    store: Store, wanted: Sequence[UUID], logs: Sequence[str], today: date, now: datetime
) -> list[Erased]:
    key, days = key_number(store), grace_days(store)
    with store.write() as session:
        erased = []
        for client_id, digest in zip(wanted, logs, strict=True):
            _require_ready(session, client_id, today, days)
            gone = erase_client(session, client_id)
            lay_tombstone(session, now=now, key=key, counts=gone.counts, log_sha256=digest)
            event = UseEvent("client-purged", "client", client_id, client_id,
                             details={"rows": gone.rows})  # fmt: skip
            log_use(session, event)
            erased.append(gone)
    return erased


def _require_ready(session: Session, client_id: UUID, today: date, days: int) -> None:
    if session.get(Client, client_id) is None:
        raise NotFound(kind="client")
    facts = facts_of(session, client_id).get(client_id)
    if facts is None or facts.hindrance(today, days) is not None:
        raise NotReadyToGo
