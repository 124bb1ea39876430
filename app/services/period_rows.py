"""Reading what a period holds: decisions, assessment, acts, rhythm, core elements, milestones."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.meetings import ContactForm, Outcome
from app.domain.period_acts import (
    ActKind,
    AssessmentDraft,
    ClosingOutcome,
    DecisionDraft,
    PeriodActDraft,
    PeriodFactsDraft,
    WorkDivisionDraft,
)
from app.domain.period_page import (
    ElementRow,
    HistoryRow,
    MilestoneRow,
    MilestoneState,
    RhythmWatch,
)
from app.errors import NotFound
from app.reference.vocabularies import Vocabulary, entries, law_items_of
from app.services.record_rows import draft_of
from app.storage.schema.calendar import Booking
from app.storage.schema.meeting import Meeting
from app.storage.schema.period import (
    Assessment,
    CoreElementMark,
    Decision,
    PeriodAct,
    PeriodChange,
    ServicePeriod,
    WorkDivision,
)
from app.storage.schema.plan import Plan
from app.text import local, week_start

_CLIENT: Final = frozenset(("client-cancelled", "client-ill", "client-other"))
_ROADS: Final = frozenset(("weather", "transport"))
_WORKER: Final = frozenset(("worker-cancelled", "worker-ill", "worker-holiday", "worker-other"))
_CLOSING_AHEAD: Final = timedelta(days=13)


def newest_period_row(session: Session, client_id: UUID) -> ServicePeriod | None:
    """Give the client's period that runs or ran last."""
    query = select(ServicePeriod).where(ServicePeriod.client_id == client_id)
    return session.scalars(query.order_by(ServicePeriod.start.desc()).limit(1)).one_or_none()


def running_period(session: Session, client_id: UUID) -> ServicePeriod:
    """Give the client's newest period; NotFound while there is none."""
    period = newest_period_row(session, client_id)
    if period is None:
        raise NotFound(kind="period")
    return period


def decisions_of(session: Session, client_id: UUID) -> list[DecisionDraft]:
    """Give a client's decision references, the newest first."""
    query = select(Decision).where(Decision.client_id == client_id)
    rows = session.scalars(query.order_by(Decision.start.desc()))
    return [draft_of(DecisionDraft, row) for row in rows]


def assessment_of(session: Session, client_id: UUID) -> AssessmentDraft | None:
    """Give the newest reference to an assessment of the need."""
    query = select(Assessment).where(Assessment.client_id == client_id)
    row = session.scalars(query.order_by(Assessment.on.desc()).limit(1)).one_or_none()
    return draft_of(AssessmentDraft, row) if row is not None else None


def facts_of(period: ServicePeriod) -> PeriodFactsDraft:
    """Give what a period is, as its form holds it."""
    return draft_of(PeriodFactsDraft, period)


def division_of(session: Session, client_id: UUID) -> WorkDivisionDraft | None:
    """Give the division of labour that was agreed last."""
    query = select(WorkDivision).where(WorkDivision.client_id == client_id)
    row = session.scalars(query.order_by(WorkDivision.agreed_on.desc()).limit(1)).one_or_none()
    return draft_of(WorkDivisionDraft, row) if row is not None else None


def act_draft(row: PeriodAct) -> PeriodActDraft:
    """Give a stored act as its form holds it."""
    return draft_of(
        PeriodActDraft, row, outcome=ClosingOutcome(row.outcome) if row.outcome else None
    )


def acts_of(session: Session, period_id: UUID) -> list[PeriodActDraft]:
    """Give the acts of a period that are not withdrawn, the oldest first."""
    query = select(PeriodAct).where(
        PeriodAct.period_id == period_id, PeriodAct.withdrawn_at.is_(None)
    )
    return [act_draft(row) for row in session.scalars(query.order_by(PeriodAct.on, PeriodAct.kind))]


def newest(acts: Iterable[PeriodActDraft], *kinds: ActKind) -> PeriodActDraft | None:
    """Give the newest act of these kinds."""
    return next((act for act in reversed(list(acts)) if act.kind in kinds), None)


def pause_in_force(acts: Iterable[PeriodActDraft], today: date) -> PeriodActDraft | None:
    """Give the pause that holds today: not taken up again and not run out."""
    last = newest(acts, ActKind.PAUSE, ActKind.RESUME)
    if last is None or last.kind is ActKind.RESUME:
        return None
    return None if last.until is not None and last.until < today else last


def history(session: Session, period_id: UUID, acts: list[PeriodActDraft]) -> list[HistoryRow]:
    """Give what has happened in the period, the newest first; an end moved by hand too (P17)."""
    told = {(act.until, act.text) for act in acts if act.kind is ActKind.EXTENSION}
    query = select(PeriodChange).where(PeriodChange.period_id == period_id)
    changes = list(session.scalars(query))
    before = {(change.new_end, change.reason): change.old_end for change in changes}
    rows = [
        HistoryRow(
            on=act.on,
            kind=act.kind,
            act=act,
            old_end=before.get((act.until, act.text)),
            new_end=act.until if act.kind is ActKind.EXTENSION else None,
            reason=act.text,
        )
        for act in acts
        if act.on is not None and act.kind is not ActKind.MILESTONE
    ]
    rows += [
        HistoryRow(
            on=local(change.at).date(),
            kind=ActKind.EXTENSION,
            old_end=change.old_end,
            new_end=change.new_end,
            reason=change.reason,
        )
        for change in changes
        if (change.new_end, change.reason) not in told
    ]
    return sorted(rows, key=lambda row: row.on, reverse=True)


def earlier_endings(session: Session, client_id: UUID, period_id: UUID) -> list[HistoryRow]:
    """Give the final evaluations of the client's other periods, the newest first (P19)."""
    query = select(PeriodAct).where(
        PeriodAct.client_id == client_id,
        PeriodAct.period_id != period_id,
        PeriodAct.kind == ActKind.FINAL.value,
        PeriodAct.withdrawn_at.is_(None),
    )
    acts = [act_draft(row) for row in session.scalars(query.order_by(PeriodAct.on.desc()))]
    return [
        HistoryRow(on=act.on, kind=act.kind, act=act, reason=act.text) for act in acts if act.on
    ]


@dataclass(frozen=True, slots=True)
class _Contact:
    on: date
    outcome: str
    reason: str
    form: ContactForm | None
    minutes: int
    methods: tuple[str, ...]
    elements: tuple[str, ...]


def contacts_of(session: Session, client_id: UUID, first: date, last: date) -> list[_Contact]:
    """Give the meetings and contacts between two days, for figures."""
    query = (
        select(
            Meeting.on,
            Meeting.outcome,
            Meeting.outcome_reason,
            Meeting.form,
            Meeting.minutes,
            Meeting.methods,
            Meeting.core_elements,
        )
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.on >= first, Meeting.on <= last)
        .order_by(Meeting.on)
    )
    return [
        _Contact(
            on,
            outcome,
            reason,
            ContactForm(form) if form else None,
            minutes,
            tuple(methods),
            tuple(elements),
        )
        for on, outcome, reason, form, minutes, methods, elements in session.execute(query)
    ]


def rhythm_watch(
    contacts: list[_Contact], agreed_gap_days: int, first: date, last: date
) -> RhythmWatch:
    """Give what became of the weeks from `first` to `last`: only meetings fill one (review 19)."""
    reasons = Counter(_group(one) for one in contacts)
    met = [one for one in contacts if _group(one) == "met"]
    return RhythmWatch(
        agreed_gap_days=agreed_gap_days,
        weeks=max(1, (last - first).days // 7 + 1),
        weeks_met=len({(one.on - first).days // 7 for one in met}),
        met=len(met),
        contacts=reasons["contact"],
        tried=reasons["tried"],
        client=reasons["client"],
        roads=reasons["roads"],
        worker=reasons["worker"],
        other=reasons["other"],
        outreach=sum(one.form is not None and one.form.is_outreach for one in met),
        minutes=sum(one.minutes for one in met),
        last_met=met[-1].on if met else None,
    )


def _group(one: _Contact) -> str:
    if one.outcome == Outcome.HELD.value:
        return "met" if one.form is not None and one.form.is_meeting else "contact"
    if one.outcome == Outcome.NO_CONTACT.value:
        return "tried"
    groups = (("client", _CLIENT), ("roads", _ROADS), ("worker", _WORKER))
    return next((name for name, reasons in groups if one.reason in reasons), "other")


def elements(session: Session, period_id: UUID, contacts: list[_Contact]) -> list[ElementRow]:
    """Give the four core elements and the five items of SHL 17 § with how often each was done."""
    marks = select(CoreElementMark.element, func.max(CoreElementMark.on)).where(
        CoreElementMark.period_id == period_id
    )
    marked = dict(session.execute(marks.group_by(CoreElementMark.element)).all())
    counts: Counter[str] = Counter()
    last: dict[str, date] = {}
    for one in contacts:
        if one.outcome != Outcome.HELD.value:
            continue
        for element in {*one.elements, *law_items_of(one.methods)}:
            counts[element] += 1
            last[element] = one.on
    return [
        ElementRow(
            id=entry.id,
            count=counts[entry.id],
            last=max(filter(None, (last.get(entry.id), marked.get(entry.id))), default=None),
            marked=entry.id in marked,
        )
        for entry in entries(Vocabulary.CORE_ELEMENTS)
    ]


def milestones(
    session: Session,
    period: ServicePeriod,
    assessment: AssessmentDraft | None,
    acts: list[PeriodActDraft],
    today: date,
) -> list[MilestoneRow]:
    """Give the milestones of a period in the order of their days (27)."""
    rows = [
        MilestoneRow(on=assessment.on, code="assessment", state=MilestoneState.DONE)
        for _ in range(1)
        if assessment is not None and assessment.on is not None
    ]
    rows += _plans(session, period)
    booked = _booked(session, period.client_id, today)
    rows += [_act_row(act, today) for act in acts if _is_milestone(act)]
    if period.interim_check is not None and newest(acts, ActKind.INTERIM) is None:
        rows.append(_expected("interim-check", period.interim_check, booked, today))
    if period.intensive_until is not None:
        state = MilestoneState.DONE if period.intensive_until < today else MilestoneState.TO_COME
        rows.append(MilestoneRow(on=period.intensive_until, code="intensive-end", state=state))
    if period.end is not None and newest(acts, ActKind.FINAL) is None:
        day = max(period.start, period.end - _CLOSING_AHEAD)
        rows.append(_expected("final-evaluation", day, booked, today, proposed=True))
    return sorted(rows, key=lambda row: row.on)


def _is_milestone(act: PeriodActDraft) -> bool:
    shown = (ActKind.MILESTONE, ActKind.INTERIM, ActKind.FINAL, ActKind.PAIR_START)
    return act.kind in (*shown, ActKind.PAIR_END)


def _act_row(act: PeriodActDraft, today: date) -> MilestoneRow:
    on = act.on or today
    state = MilestoneState.DONE if on <= today else MilestoneState.TO_COME
    text = act.text if act.kind is ActKind.MILESTONE else ""
    return MilestoneRow(on=on, code=act.kind.value, state=state, text=text, act=act)


def _plans(session: Session, period: ServicePeriod) -> list[MilestoneRow]:
    query = (
        select(Plan.number, Plan.made_on)
        .where(Plan.client_id == period.client_id, Plan.finished_at.is_not(None))
        .where(Plan.made_on >= period.start)
        .order_by(Plan.number)
    )
    found = list(session.execute(query))
    shown = found if len(found) <= 2 else [found[0], found[-1]]
    return [
        MilestoneRow(on=made_on, code="plan", state=MilestoneState.DONE, number=number)
        for number, made_on in shown
    ]


def _booked(session: Session, client_id: UUID, today: date) -> dict[str, date]:
    query = (
        select(Booking.purpose, func.min(Booking.on))
        .where(Booking.client_id == client_id, Booking.purpose != "")
        .where(Booking.on >= today, Booking.cancelled_at.is_(None))
        .group_by(Booking.purpose)
    )
    return dict(session.execute(query).all())


def is_booked(session: Session, client_id: UUID, purpose: str, today: date) -> bool:
    """Tell whether a time is booked for an act of the period."""
    return purpose in _booked(session, client_id, today)


def _expected(
    code: str, day: date, booked: dict[str, date], today: date, *, proposed: bool = False
) -> MilestoneRow:
    if code in booked:
        return MilestoneRow(on=booked[code], code=code, state=MilestoneState.BOOKED)
    near = today >= week_start(day) - timedelta(days=28)
    state = MilestoneState.TO_BOOK if near and not proposed else MilestoneState.TO_COME
    return MilestoneRow(on=day, code=code, state=state)
