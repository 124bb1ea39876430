"""What happens in a period: extension, checks, pause, pair, core elements, ending (P17–P20)."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.period_acts import (
    ActKind,
    ClosingOutcome,
    DivisionLine,
    PeriodActDraft,
    WorkDivisionDraft,
)
from app.domain.trimming import trimmed
from app.services import period_rows
from app.services.group_leaving import leave_groups, rejoin_groups
from app.services.period_rows import running_period
from app.services.profiles import profile_of
from app.services.record_rows import refuse, required, store_record
from app.services.use_events import record_act as act_event
from app.services.use_events import section_opened
from app.storage.schema.client import Client
from app.storage.schema.period import (
    CoreElementMark,
    PeriodAct,
    PeriodChange,
    ServicePeriod,
    WorkDivision,
)
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, period_end


def new_act(store: Store, client_id: UUID, kind: ActKind, *, today: date) -> PeriodActDraft:
    """Give an empty form for something that happened in the client's period.

    Raises:
        NotFound: the client has no period.
    """
    with store.read() as session:
        period = running_period(session, client_id)
        profile = profile_of(session)
        tier = profile.tier(period.tier)
        months = (tier.months if tier else None) or profile.period.shortest
        until = None
        if kind is ActKind.EXTENSION and period.end is not None:
            until = period_end(date.fromordinal(period.end.toordinal() + 1), months)
        return PeriodActDraft(
            id=uuid4(), client_id=client_id, period_id=period.id, kind=kind, on=today, until=until
        )


def load_act(store: Store, act_id: UUID) -> PeriodActDraft:
    """Give a stored act to be read or changed; logged as opened.

    Raises:
        NotFound: there is no such act.
    """
    with store.write() as session:
        row = required(session, PeriodAct, act_id, "period-act")
        log_use(session, section_opened("period-act", row.client_id, row.id))
        return period_rows.act_draft(row)


def period_dates(store: Store, draft: PeriodActDraft) -> tuple[date, date | None]:
    """Give the first and last day that an act's dates are held against.

    Raises:
        NotFound: there is no such period.
    """
    with store.read() as session:
        period = required(session, ServicePeriod, draft.period_id, "period")
        return period.start, _end_before(session, period, draft)


def record_act(store: Store, draft: PeriodActDraft, *, now: datetime, today: date) -> UUID:
    """Write down what happened; an extension moves the end, a final evaluation ends the period.

    Raises:
        InvalidInput: dates out of order, a reason or an outcome is missing.
        ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    with store.write() as session:
        period = required(session, ServicePeriod, draft.period_id, "period")
        refuse(draft.problems(today, start=period.start, end=_end_before(session, period, draft)))
        values = {"outcome": draft.outcome.value if draft.outcome else ""}
        _, written = store_record(
            session, PeriodAct, draft, "period-act", now=now, values=values, reason=draft.text
        )
        if written and draft.kind is ActKind.EXTENSION:
            _move_end(session, period, draft.until, draft.text, now=now)
        if written and draft.kind is ActKind.FINAL:
            _end(session, period, draft)
    return draft.id


def take_in_act(
    session: Session, draft: PeriodActDraft, *, author: str, at: datetime, today: date
) -> None:
    """Write what a colleague noted in the period, or changed of it, in another use case.

    A new extension moves the end unless it is there already; a new final evaluation ends the
    period unless it has ended.

    Raises:
        InvalidInput: dates out of order, a reason or an outcome is missing.
        ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    period = required(session, ServicePeriod, draft.period_id, "period")
    refuse(draft.problems(today, start=period.start))
    values = {"outcome": draft.outcome.value if draft.outcome else ""}
    _, written = store_record(
        session, PeriodAct, draft, "period-act", now=at, values=values, reason=draft.text,
        author=author,
    )  # fmt: skip
    if not written or draft.version:
        return
    later = draft.until is not None and (period.end is None or draft.until > period.end)
    if draft.kind is ActKind.EXTENSION and later:
        _move_end(session, period, draft.until, draft.text, now=at)
    if draft.kind is ActKind.FINAL and period.ended_on is None:
        _end(session, period, draft)


def withdraw_act(store: Store, act_id: UUID, *, now: datetime) -> None:
    """Take an act back (the toast's undo): it stays in the store, and its effects are undone.

    Raises:
        NotFound: there is no such act.
    """
    with store.write() as session:
        row = required(session, PeriodAct, act_id, "period-act")
        if row.withdrawn_at is not None:
            return
        row.withdrawn_at = now
        period = required(session, ServicePeriod, row.period_id, "period")
        if row.kind == ActKind.EXTENSION.value and period.end == row.until:
            old = _old_end(session, period, row)
            _move_end(session, period, old, row.text, now=now)
        if row.kind == ActKind.FINAL.value:
            period.ended_on = None
            client = session.get(Client, row.client_id)
            if client is not None:
                rejoin_groups(session, client.id, act_id=act_id)
                client.ended_on = None
        log_use(session, act_event("record-withdrawn", "period-act", act_id, row.client_id))


def set_element_mark(store: Store, client_id: UUID, element: str, *, on: date | None) -> None:
    """Mark a core element as delivered on a day, or with None take the mark away (E64).

    Raises:
        NotFound: the client has no period.
    """
    with store.write() as session:
        period = running_period(session, client_id)
        query = select(CoreElementMark).where(
            CoreElementMark.period_id == period.id, CoreElementMark.element == element
        )
        for mark in session.scalars(query):
            session.delete(mark)
        if on is not None:
            mark = CoreElementMark(id=uuid4(), period_id=period.id, element=element, on=on)
            session.add(mark)
        log_use(session, act_event("record-saved", "core-element", period.id, client_id))


def load_division(store: Store, client_id: UUID, language: Language) -> WorkDivisionDraft:
    """Give the division of labour to be changed; a new one begins with the county's topics."""
    with store.write() as session:
        log_use(session, section_opened("work-division", client_id))
        found = period_rows.division_of(session, client_id)
        if found is not None:
            return found
        client = session.get(Client, client_id)
        topics = profile_of(session).work_pair.topics
        return WorkDivisionDraft(
            id=uuid4(),
            client_id=client_id,
            pair_name=client.work_pair if client else "",
            lines=tuple(DivisionLine(topic=topic.label(language)) for topic in topics),
        )


def save_division(store: Store, draft: WorkDivisionDraft, *, now: datetime, today: date) -> UUID:
    """Save who does what; the pair's name stands on the client too (P84–P89).

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    kept = tuple(
        DivisionLine(topic=line.topic.strip(), who=line.who.strip())
        for line in draft.lines
        if line.topic.strip()
    )
    draft = replace(trimmed(draft), lines=kept)
    refuse(draft.problems(today))
    with store.write() as session:
        store_record(session, WorkDivision, draft, "work-division", now=now)
        client = session.get(Client, draft.client_id)
        if client is not None and draft.pair_name and client.work_pair != draft.pair_name:
            client.work_pair = draft.pair_name
    return draft.id


def _end_before(session: Session, period: ServicePeriod, draft: PeriodActDraft) -> date | None:
    """The end that an extension moves: that of before, when the same press comes twice."""
    if draft.kind is not ActKind.EXTENSION:
        return period.end
    row = session.get(PeriodAct, draft.id)
    return period.end if row is None else _old_end(session, period, row)


def _old_end(session: Session, period: ServicePeriod, row: PeriodAct) -> date | None:
    query = select(PeriodChange.old_end).where(
        PeriodChange.period_id == period.id,
        PeriodChange.new_end == row.until,
        PeriodChange.reason == row.text,
    )
    return session.scalars(query.order_by(PeriodChange.at.desc()).limit(1)).one_or_none()


def _move_end(
    session: Session, period: ServicePeriod, new: date | None, reason: str, *, now: datetime
) -> None:
    change = PeriodChange(
        id=uuid4(), period_id=period.id, at=now, old_end=period.end, new_end=new, reason=reason
    )
    session.add(change)
    period.end = new


def _end(session: Session, period: ServicePeriod, draft: PeriodActDraft) -> None:
    """The relation to this worker ends with the period unless she goes on with the client (P20)."""
    period.ended_on = draft.on
    client = session.get(Client, draft.client_id)
    if client is not None and (draft.outcome is ClosingOutcome.ENDS or not draft.same_worker):
        client.ended_on = draft.on
        if draft.on is not None:
            leave_groups(session, draft.client_id, draft.on, act_id=draft.id)
