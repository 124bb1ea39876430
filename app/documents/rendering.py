"""The door of this package: rows in, bytes out. ReportLab loads when the first paper is made.

Every paper has its entry in the registry, by the type of its rows; `Paper` (blocks) is the usual
one. Nothing here knows Qt, a file or a clock: the same rows give the same bytes.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, Final, TypeAlias

from app.domain.monitoring_report import MonitoringPaper
from app.domain.network_paper import NetworkPaper
from app.domain.papers import Paper, Style
from app.domain.plan_paper import EntryPaper, PlanPaper
from app.domain.recovery_paper import RecoveryPaper
from app.domain.silence import SilencePaper
from app.domain.slips import SlipsPaper
from app.domain.use_log import LogPaper
from app.progress import NoProgress, Progress

_LOOKS_AFTER: Final = 0.1  # seconds
_one_at_a_time: Final = threading.Lock()
AnyPaper: TypeAlias = (
    Paper
    | PlanPaper
    | EntryPaper
    | SlipsPaper
    | SilencePaper
    | NetworkPaper
    | LogPaper
    | MonitoringPaper
    | RecoveryPaper
)


def render_paper(
    paper: AnyPaper, progress: Progress | None = None, *, tagged: bool = True
) -> bytes:
    """Give the paper as a tagged PDF (PDF/UA-1) in memory; the same paper gives the same bytes.

    `tagged=False` leaves marks and structure out: the bare measure for the budget of
    architecture.md 9. Raises Cancelled when the listener asks to stop.
    """
    import app.documents.bare_reportlab  # noqa: F401 - before ReportLab
    from app.documents.engine import build, with_logo

    composition = with_logo(_composer_of(paper)(paper), _logo_of(paper))
    told = progress or NoProgress()
    with _alone(told):
        return build(composition, tagged=tagged, progress=told)


@contextmanager
def _alone(progress: Progress) -> Iterator[None]:
    """Wait until no other paper is being made; asked to stop meanwhile, it stops.

    ReportLab keeps what it writes of a font at the font, which all papers share: of two made at
    once (a preview, and an entry on its way out) one broke, or had the letters of the other.
    """
    while not _one_at_a_time.acquire(timeout=_LOOKS_AFTER):
        progress.report(0, 1)
    try:
        yield
    finally:
        _one_at_a_time.release()


def readable_logo(content: bytes) -> bytes:
    """Give a picture file as the small PNG that papers bear at their head.

    Raises:
        LogoRefused: it is no PNG or JPEG, too large or too small.
    """
    from app.documents.logo_file import small_logo

    return small_logo(content)


def _composer_of(paper: AnyPaper) -> Callable[[Any], Any]:
    if isinstance(paper, Paper) and paper.style is Style.BOOKLET:
        from app.documents.booklet import compose_booklet

        return compose_booklet
    return _composers()[type(paper)]


def _logo_of(paper: AnyPaper) -> bytes:
    """What is handed over bears none: its bytes hang on its frozen content alone."""
    if isinstance(paper, EntryPaper | RecoveryPaper):
        return b""
    return paper.head.logo if isinstance(paper, Paper) else paper.logo


@cache
def _composers() -> Mapping[type, Callable[[Any], Any]]:
    """Which function sets which rows."""
    from app.documents.client_plan import compose_client_plan
    from app.documents.log_report import compose_log_report
    from app.documents.meeting_entry import compose_meeting_entry
    from app.documents.monitoring_report import compose_monitoring
    from app.documents.network_map import compose_network_map
    from app.documents.press import compose_paper
    from app.documents.promise_slips import compose_slips
    from app.documents.recovery_card import compose_recovery_card
    from app.documents.silence_card import compose_silence

    return {
        Paper: compose_paper,
        PlanPaper: compose_client_plan,
        EntryPaper: compose_meeting_entry,
        SlipsPaper: compose_slips,
        SilencePaper: compose_silence,
        NetworkPaper: compose_network_map,
        LogPaper: compose_log_report,
        MonitoringPaper: compose_monitoring,
        RecoveryPaper: compose_recovery_card,
    }
