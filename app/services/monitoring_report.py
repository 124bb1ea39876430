"""The report of *Seuranta* as a file: a page of paper, a table or FHIR, without names."""

import json
from datetime import date, datetime
from pathlib import Path

from app.documents.rendering import render_paper
from app.domain.monitoring import Span
from app.domain.monitoring_report import MonitoringPaper
from app.formats.fhir_measure import measure_report
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
    """Write the report, whole or not at all, and logged.

    By the ending it is CSV (`.csv`), a FHIR MeasureReport (`.json`), else a PDF.

    Raises PrintsRefused, UserError as the disk is, Cancelled.
    """
    check_prints(store)
    paper = monitoring_paper(store, span, language=language, today=today, now=now)
    content = _content(paper, path.suffix, progress)
    with store.write() as session:
        log_use(session, _left(span, way="file"))
        write_whole(path, content)


def _content(paper: MonitoringPaper, ending: str, progress: Progress) -> bytes:
    if ending == ".csv":
        return monitoring_csv(paper.figures, paper.language)
    if ending == ".json":
        report = measure_report(
            paper.figures, paper.worker, made_at=paper.made_at, language=paper.language
        )
        return json.dumps(report, ensure_ascii=False, indent=1).encode() + b"\n"
    return render(paper, progress)


def monitoring_paper(
    store: Store, span: Span, *, language: Language, today: date, now: datetime
) -> MonitoringPaper:
    """Give the report as it prints; nobody stands in it."""
    figures = load_monitoring(store, span, today=today, now=now)
    with store.read() as session:
        worker, logo = find_worker(session), logo_of(session)
    return MonitoringPaper(
        figures=figures,
        worker=worker,
        language=language,
        made_at=now,
        practice=store.practice,
        logo=logo,
    )


def render(paper: MonitoringPaper, progress: Progress | None = None) -> bytes:
    """Give the PDF in memory; the same paper gives the same bytes. Raises Cancelled."""
    return render_paper(paper, progress)


def note_report_left(store: Store, span: Span, *, way: str) -> None:
    """Log that the report was printed or written to a file; nobody's paper is not kept."""
    with store.write() as session:
        log_use(session, _left(span, way=way))


def _left(span: Span, *, way: str) -> UseEvent:
    details = {"from": span.start.isoformat(), "to": span.end.isoformat(), "way": way}
    return UseEvent("report-exported", "monitoring", details=details)
