"""The report of *Seuranta* as a file: a page of paper or a table, without names."""

from datetime import date, datetime
from pathlib import Path

from app.documents.rendering import render_paper
from app.domain.monitoring import Span
from app.domain.monitoring_report import MonitoringPaper
from app.formats.monitoring_csv import monitoring_csv
from app.progress import Progress
from app.services.letterhead import logo_of
from app.services.monitoring import load_monitoring
from app.services.papers_out import write_whole
from app.services.prints import check_prints
from app.services.worker import find_worker
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language


def save_report(
    store: Store,
    span: Span,
    path: Path,
    *,
    language: Language,
    today: date,
    now: datetime,
    progress: Progress,
) -> None:
    """Write the report: CSV by the ending `.csv`, else a PDF; whole or not at all, and logged.

    Raises PrintsRefused, UserError as the disk is, Cancelled.
    """
    check_prints(store)
    figures = load_monitoring(store, span, today=today, now=now)
    if path.suffix == ".csv":
        content = monitoring_csv(figures, language)
    else:
        with store.read() as session:
            worker, logo = find_worker(session), logo_of(session)
        report = MonitoringPaper(
            figures=figures,
            worker=worker,
            language=language,
            made_at=now,
            practice=store.practice,
            logo=logo,
        )
        content = render_paper(report, progress)
    with store.write() as session:
        details = {"from": figures.span.start.isoformat(), "to": figures.span.end.isoformat()}
        log_use(session, UseEvent("report-exported", "monitoring", details=details))
        write_whole(path, content)
