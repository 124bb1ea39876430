"""The papers that no list of kinds holds, with the practice people: map, slips, reports, entry."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from app.documents.rendering import AnyPaper
from app.domain.monitoring import Span
from app.domain.monitoring_report import MonitoringPaper
from app.domain.network_paper import NetworkPaperOptions
from app.domain.paper_look import Look, LookedPaper, in_look
from app.domain.papers import Paper, looking
from app.domain.plan_paper import EntryPaper
from app.domain.recovery_paper import RecoveryPaper
from app.domain.use_log import LogPaper
from app.services.client_voice import client_voice
from app.services.leave_cards import Leave, leave_cards
from app.services.letterhead import load_logo
from app.services.log_report import client_log_report
from app.services.meeting_rows import meeting_rows
from app.services.meeting_snapshot import meeting_snapshot
from app.services.monitoring import load_monitoring
from app.services.network_paper import network_paper
from app.services.plan_papers import entry_paper_of
from app.services.silence import load_silence, silence_paper
from app.services.slips import slips_paper
from app.services.tomorrow_pack import load_pack, pack_paper
from app.services.travel_sheet import load_travel, travel_paper
from app.services.vault import Store
from app.services.worker import load_worker
from app.storage.schema.meeting import AgreedMatter, Meeting
from app.text import Language, local


def other_paper(store: Store, code: str, client_id: UUID, look: Look, now: datetime) -> AnyPaper:
    """One of them in a look, as its own service makes it."""
    made = _MAKERS[code](store, client_id, look.language, now)
    if isinstance(made, Paper):
        return looking(made, look)
    if isinstance(made, LookedPaper):
        looked: Any = in_look(made, look)
        made = looked
    elif isinstance(made, RecoveryPaper | EntryPaper):
        made = replace(made, language=look.language)
    return made


def _map(store: Store, client_id: UUID, _language: Language, now: datetime) -> AnyPaper:
    options = NetworkPaperOptions(wish=True, with_ties=True)
    return network_paper(store, client_id, options, now=now)


def _slips(store: Store, client_id: UUID, _language: Language, now: datetime) -> AnyPaper:
    return slips_paper(store, _meeting(store, client_id), now=now)


def _silence(store: Store, client_id: UUID, _language: Language, now: datetime) -> AnyPaper:
    return silence_paper(store, load_silence(store, client_id).draft, now=now)


def _log(store: Store, client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    report = client_log_report(store, client_id, now=now)
    return LogPaper(report=report, language=language, logo=load_logo(store))


def _monitoring(store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    today = local(now).date()
    return MonitoringPaper(
        figures=load_monitoring(store, Span.choices(today)[0], today=today, now=now),
        worker=load_worker(store),
        language=language,
        made_at=now,
        practice=store.practice,
        logo=load_logo(store),
    )


def _entry(store: Store, client_id: UUID, _language: Language, now: datetime) -> AnyPaper:
    worker = load_worker(store)
    assert worker is not None
    meeting = _meeting(store, client_id)
    with store.read() as session:
        (row,) = meeting_rows(session, Meeting.id == meeting)
        snapshot = meeting_snapshot(session, row, worker, made_on=row.on)
    return entry_paper_of(snapshot, printed_at=now, practice=store.practice)


def _recovery(_store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    groups = tuple(letter * 5 for letter in "ABCDEFGH")
    return RecoveryPaper(groups=groups, store_id=UUID(int=7), language=language, made_at=now)


def _leave_cards(store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    leave = Leave(first=date(2026, 12, 21), last=date(2026, 12, 31), helper="Demo-Pekka Työpari")
    return leave_cards(store, leave, language, 4, now=now)


def _travel(store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    month = load_travel(store, local(now).date(), now=now)
    return travel_paper(store, month, language, now=now)


def _pack(store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    return pack_paper(store, load_pack(store, now=now), language, now=now)


def _voice(store: Store, _client_id: UUID, language: Language, now: datetime) -> AnyPaper:
    return client_voice(store, language, now=now)


def _meeting(store: Store, client_id: UUID) -> UUID:
    """The newest meeting of a client at which somebody promised something."""
    promised = select(AgreedMatter.meeting_id).where(AgreedMatter.who != "")
    query = select(Meeting.id).where(Meeting.client_id == client_id, Meeting.id.in_(promised))
    with store.read() as session:
        return session.scalars(query.order_by(Meeting.on.desc(), Meeting.id)).first() or UUID(int=0)


_MAKERS: Final[dict[str, Callable[[Store, UUID, Language, datetime], AnyPaper]]] = {
    "network-map": _map,
    "slips": _slips,
    "silence-card": _silence,
    "log-report": _log,
    "monitoring-report": _monitoring,
    "meeting-entry": _entry,
    "recovery-card": _recovery,
    "leave-card": _leave_cards,
    "travel-sheet": _travel,
    "tomorrow-pack": _pack,
    "client-voice": _voice,
}
OTHERS: Final = tuple(_MAKERS)
# without a stored picture: what was used differs each time; the map has tests of its own
# one look for everybody: the system's own copy of an entry; a card of 16 points without a name
ONE_SIZE: Final = frozenset({"meeting-entry", "recovery-card"})
UNSTEADY: Final = frozenset({"log-report", "network-map"})
