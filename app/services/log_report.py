"""*Lokiraportti rekisterinpitäjälle*: one client's use log for the controller (703/2023 11 §).

The county decides on a client's request, so a report goes to the controller and never straight to
the client (worker-review.md 14).
"""

import json
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.documents.rendering import render_paper
from app.domain.disclosures import CONTROLLER, Ground
from app.domain.use_log import ClientLogReport, DisclosureRow, LogExport, LogPaper
from app.errors import NotFound
from app.formats.fhir_log import log_bundle
from app.formats.log_lines import disclosure_line, event_line, manifest_line, report_line
from app.progress import Progress
from app.services.letterhead import load_logo
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.services.use_log import OVERSIGHT, about, rows_of
from app.services.worker import find_worker
from app.storage.disclosure_log import Disclosure, log_disclosure
from app.storage.schema.audit import DisclosureLog, UseLog
from app.storage.schema.client import Client
from app.storage.store import Store
from app.storage.use_log import UseEvent
from app.text import HELSINKI, Language, add_months, local

MONTHS: Final = 24  # 703/2023 11 §: not older than two years without a special reason


def client_log_report(
    store: Store,
    client_id: UUID,
    *,
    now: datetime,
    since: datetime | None = None,
    until: datetime | None = None,
) -> ClientLogReport:
    """Give the use and disclosure of one client's data, of the last two years if nothing is said.

    Reading it is a view of the log. Long for a large log: call it in a job.

    Raises:
        NotFound: no such client.
    """
    since = since or _two_years_before(now)
    until = until or now
    with store.view(UseEvent("opened", "log-report", client_id, client_id, OVERSIGHT)) as session:
        client = session.get(Client, client_id)
        if client is None:
            raise NotFound(kind="client")
        within = (UseLog.at >= since, UseLog.at <= until)
        worker = find_worker(session)
        return ClientLogReport(
            client_id=client_id,
            client_name=f"{client.first_names} {client.last_name}".strip(),
            identity=client.identity,
            since=since,
            until=until,
            made_at=now,
            made_by=store.user.name,
            controller=worker.organiser_name if worker else "",
            unit=worker.unit if worker else "",
            practice=store.practice,
            events=tuple(rows_of(session, about(client_id), *within)),
            disclosures=disclosures_of(session, client_id, since, until),
        )


def save_client_log_report(
    store: Store,
    client_id: UUID,
    path: Path,
    *,
    language: Language,
    now: datetime,
    since: datetime | None = None,
    seal: Callable[[bytes], bytes] | None = None,
    for_purge: bool = False,
    progress: Progress,
) -> str:
    """Write the report to a file of her choice; whole or not at all, its making logged with it.

    By the ending it is JSON Lines (`.jsonl`, or with `seal`), FHIR AuditEvents (`.json`), else a
    PDF. Without `seal` (`log_export.sealer`) the file is not encrypted.
    Gives the SHA-256 of what was written. Raises PrintsRefused (unless sealed, or `for_purge`, the
    record without which nothing is erased), UserError as the disk is, NotFound, Cancelled.
    """
    if seal is None and not for_purge:
        check_prints(store)
    report = client_log_report(store, client_id, now=now, since=since)
    if seal is not None:
        content = seal(report_lines(report))
    elif path.suffix == ".jsonl":
        content = report_lines(report)
    elif path.suffix == ".json":
        bundle = log_bundle(report, language)
        content = json.dumps(bundle, ensure_ascii=False, indent=1).encode() + b"\n"
    else:
        content = render(log_paper(store, report, language), progress)
    with store.write() as session:
        _log_left(session, client_id, way="file")
        write_whole(path, content)
    return sha256(content).hexdigest()


def log_paper(store: Store, report: ClientLogReport, language: Language) -> LogPaper:
    """Give the report as it prints."""
    return LogPaper(report=report, language=language, logo=load_logo(store))


def render(paper: LogPaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def note_log_report_left(store: Store, client_id: UUID, *, way: str) -> None:
    """Log that a report went to the controller on paper or as a file; it is not kept."""
    with store.write() as session:
        _log_left(session, client_id, way=way)


def _log_left(session: Session, client_id: UUID, *, way: str) -> None:
    made = UseEvent("log-report-made", "log-report", client_id, client_id, OVERSIGHT)
    told = Disclosure(recipient=CONTROLLER, way=way, ground=Ground.OWN_REGISTER)
    log_disclosure(session, made, told)


def report_lines(report: ClientLogReport) -> bytes:
    """Give a report as JSON Lines with its manifest."""
    lines = [
        report_line(report),
        *map(event_line, report.events),
        *map(disclosure_line, report.disclosures),
    ]
    text = b"".join(lines)
    links = [row.n for row in report.events]  # with gaps: others' events are not in it
    manifest = LogExport(
        events=len(report.events),
        disclosures=len(report.disclosures),
        first_n=min(links, default=0),
        last_n=max(links, default=0),
        before="",
        head="",
        sha256=sha256(text).hexdigest(),
    )
    return text + manifest_line(manifest)


def disclosures_of(
    session: Session,
    client_id: UUID | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
) -> tuple[DisclosureRow, ...]:
    """Give the rows of the disclosure log, the oldest first; of one client, of a time, or all."""
    query = select(DisclosureLog.__table__).order_by(DisclosureLog.n)
    if client_id is not None:
        query = query.where(DisclosureLog.client_id == client_id)
    if since is not None and until is not None:
        query = query.where(DisclosureLog.at >= since, DisclosureLog.at <= until)
    return tuple(DisclosureRow(**found) for found in session.execute(query).mappings())


def _two_years_before(now: datetime) -> datetime:
    here = local(now)
    return datetime.combine(add_months(here.date(), -MONTHS), here.time(), HELSINKI)
