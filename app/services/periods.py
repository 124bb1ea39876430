"""The service period: the section that shows it (screen 27), its facts, its beginning."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.gates import warnings
from app.domain.period_acts import ActKind, PeriodActDraft, PeriodFactsDraft
from app.domain.period_page import NextAct, PeriodPage, next_act
from app.domain.problems import Problem
from app.domain.trimming import trimmed
from app.errors import InvalidInput, NotFound
from app.services import period_rows
from app.services.caseload import week_ribbon
from app.services.client_facts import KnownClient, known_clients
from app.services.group_rows import group_phases
from app.services.period_rows import newest_period_row, running_period
from app.services.profiles import profile_of
from app.services.record_rows import refuse, required, store_record
from app.services.summary import period_marks
from app.services.use_events import record_act, section_opened, viewing
from app.storage.schema.client import Client
from app.storage.schema.period import ServicePeriod
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import add_months, period_end

_DATES: Final = ("start", "end")


def load_period(
    store: Store, client_id: UUID, *, today: date, now: datetime, logged: bool = True
) -> PeriodPage:
    """Give all that the section shows.

    Raises:
        NotFound: there is no such client.
    """
    with viewing(store, section_opened("period", client_id), logged=logged) as session:
        known = known_clients(session, today=today, now=now, only=client_id).get(client_id)
        if known is None:
            raise NotFound(kind="client")
        return _page(session, known, today)


def _page(session: Session, known: KnownClient, today: date) -> PeriodPage:
    client_id = known.row.id
    decisions = period_rows.decisions_of(session, client_id)
    assessment = period_rows.assessment_of(session, client_id)
    page = PeriodPage(
        client=known.row,
        marks=period_marks(session, client_id, known.row.period, today),
        group_phases=group_phases(session, client_id),
        weeks=week_ribbon(known.row.period, known.rhythm, today),
        today=today,
        decision=decisions[0] if decisions else None,
        earlier_decisions=tuple(decisions[1:]),
        assessment=assessment,
        division=period_rows.division_of(session, client_id),
        reminders=warnings(known.facts, today),
        next_act=_next(session, known, None, today),
    )
    period = newest_period_row(session, client_id)
    if period is None:
        return page
    acts = period_rows.acts_of(session, period.id)
    last = period.ended_on or min(today, period.end or today)
    contacts = period_rows.contacts_of(session, client_id, period.start, last)
    gap = known.row.agreed_gap_days
    return replace(
        page,
        facts=period_rows.facts_of(period),
        consent=period_rows.newest(acts, ActKind.CONSENT, ActKind.CONSENT_WITHDRAWN),
        pause=period_rows.pause_in_force(acts, today),
        final=period_rows.newest(acts, ActKind.FINAL),
        milestones=tuple(period_rows.milestones(session, period, assessment, acts, today)),
        history=(
            *period_rows.history(session, period.id, acts),
            *period_rows.earlier_endings(session, client_id, period.id),
        ),
        rhythm=period_rows.rhythm_watch(contacts, gap, period.start, max(last, period.start)),
        elements=tuple(period_rows.elements(session, period.id, contacts)),
        next_act=_next(session, known, acts, today),
    )


def _next(
    session: Session, known: KnownClient, acts: list[PeriodActDraft] | None, today: date
) -> NextAct:
    period = known.row.period
    return next_act(
        start=period.start if period else None,
        end=period.end if period else None,
        ended_on=(period.ended_on if period else None) or known.row.ended_on,
        interim_check=period.interim_check if period else None,
        has_decision=known.facts.has_decision(today),
        interim_done=period_rows.newest(acts or (), ActKind.INTERIM) is not None,
        interim_booked=period_rows.is_booked(session, known.row.id, ActKind.INTERIM.value, today),
        today=today,
    )


def load_facts(store: Store, client_id: UUID) -> PeriodFactsDraft:
    """Give what the period is, as its form holds it; logged as opened.

    Raises:
        NotFound: the client has no period.
    """
    with store.write() as session:
        period = running_period(session, client_id)
        log_use(session, section_opened("period-facts", client_id, period.id))
        return period_rows.facts_of(period)


def save_facts(store: Store, draft: PeriodFactsDraft, *, now: datetime) -> int | None:
    """Save what the period is; another tier sets the rhythm that is agreed with the client (K05).

    Afterwards the rhythm can be agreed otherwise with this client (P29): only a change of tier
    sets it.

    Returns:
        The days between meetings that hold now, if the tier changed them; else None.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems())
    with store.write() as session:
        before = required(session, ServicePeriod, draft.id, "period").tier
        store_record(session, ServicePeriod, draft, "period-facts", now=now, left_out=_DATES)
        if draft.tier == before:
            return None
        return _take_rhythm(session, draft.client_id, draft.tier)


def _take_rhythm(session: Session, client_id: UUID, tier_id: str) -> int | None:
    """Let the rhythm of a tier be the agreed one; give its days if that changes anything."""
    tier = profile_of(session).tier(tier_id)
    client = session.get(Client, client_id)
    if tier is None or tier.agreed_gap_days is None or client is None:
        return None
    if client.agreed_gap_days == tier.agreed_gap_days:
        return None
    client.agreed_gap_days = tier.agreed_gap_days
    log_use(session, record_act("rhythm-agreed", "client", client_id, client_id))
    return tier.agreed_gap_days


def proposed_tier(store: Store, client_id: UUID) -> str:
    """Give the tier to propose for the next period: the one after the last, else the first."""
    with store.read() as session:
        profile = profile_of(session)
        last = newest_period_row(session, client_id)
        known = profile.tier(last.tier) if last is not None else None
        if known is not None:
            return known.then or known.id
        return profile.tiers[0].id if profile.tiers else ""


def begin_period(
    store: Store, client_id: UUID, *, start: date, months: int, tier: str = "", now: datetime
) -> UUID:
    """Begin a period; its clocks come from the county's profile (P17, P49, H25).

    A tier sets the rhythm that is agreed with the client (K05).

    Raises:
        InvalidInput: an earlier period has not ended yet.
        NotFound: there is no such client.
    """
    del now  # the use log has the moment
    with store.write() as session:
        if session.get(Client, client_id) is None:
            raise NotFound(kind="client")
        before = newest_period_row(session, client_id)
        if before is not None and before.ended_on is None:
            raise InvalidInput(problems=(Problem("period-runs", "start"),))
        clocks = profile_of(session).period
        end = period_end(start, months)
        check = add_months(start, clocks.interim_check)
        dense = period_end(start, clocks.intensive) if clocks.intensive else None
        period = ServicePeriod(
            id=uuid4(),
            client_id=client_id,
            start=start,
            end=end,
            interim_check=check if check < end else None,
            intensive_until=dense if dense and dense <= end else None,
            tier=tier,
        )
        session.add(period)
        _take_rhythm(session, client_id, tier)
        log_use(session, record_act("period-begun", "period", period.id, client_id))
        return period.id
