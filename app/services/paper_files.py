"""The PDF that goes with a unit: what is handed over, rendered from the frozen content alone."""

from datetime import datetime

from app.documents.rendering import render_paper
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.progress import Progress
from app.services.plan_papers import HANDED_OVER, entry_paper_of, paper_of


def unit_pdf(
    snapshot: MeetingSnapshot | PlanSnapshot,
    *,
    at: datetime,
    practice: bool,
    progress: Progress | None = None,
) -> bytes:
    """Give the PDF that goes with a unit: from the snapshot alone, so always the same bytes."""
    if isinstance(snapshot, PlanSnapshot):
        paper = paper_of(snapshot, HANDED_OVER, printed_at=at, practice=practice)
        return render_paper(paper, progress)
    entry = entry_paper_of(snapshot, printed_at=at, practice=practice)
    return render_paper(entry, progress)
