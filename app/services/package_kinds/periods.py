"""References to decisions, what happened in the period, the rehabilitation checklist."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Final
from uuid import UUID, uuid4, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.needs import CheckState
from app.domain.package_records import CarriedAct, CheckRecord
from app.domain.packages import RecordKind, Section
from app.domain.period_acts import DecisionDraft, PeriodActDraft
from app.domain.problems import Problem
from app.errors import InvalidInput
from app.reference.vocabularies import Vocabulary, label
from app.services.decisions import save_decision
from app.services.package_kinds.kind import (
    Carried,
    PackedRecord,
    Packing,
    Shown,
    Taking,
    first_versions,
    packed,
    written_by,
)
from app.services.period_acts import take_in_act
from app.services.period_rows import acts_of, decisions_of, newest_period_row
from app.services.record_rows import refuse
from app.services.revisions import last_number, revise
from app.services.worker import require_worker
from app.storage.schema.needs import RehabilitationNeed
from app.storage.schema.period import Decision, PeriodAct, ServicePeriod
from app.text import Language, format_date

_CHECK: Final = "rehabilitation-need"


def _decisions(packing: Packing) -> Iterator[PackedRecord]:
    authors = first_versions(packing.session, "decision", packing.client_id)
    for draft in reversed(decisions_of(packing.session, packing.client_id)):
        yield packed(packing, RecordKind.DECISION, draft, authors)


def _take_decision(taking: Taking, draft: DecisionDraft) -> None:
    save_decision(taking.store, draft, now=taking.at, today=taking.today)
    written_by(taking.session, draft.id, taking.author)


def _show_decision(draft: DecisionDraft, _language: Language) -> Shown:
    days = "–".join(format_date(day) if day else "" for day in (draft.start, draft.end))
    text = "\n".join(filter(None, (days, draft.decider, draft.deciding_unit)))
    return Shown(on=draft.start, title=draft.number, text=text)


def _acts(packing: Packing) -> Iterator[PackedRecord]:
    """What happened in the period of now; earlier ones have ended where they were kept."""
    session = packing.session
    period = newest_period_row(session, packing.client_id)
    if period is None:
        return
    authors = first_versions(session, "period-act", packing.client_id)
    for act in acts_of(session, period.id):
        told = {field.name: getattr(act, field.name) for field in fields(PeriodActDraft)}
        draft = CarriedAct(**told, period_start=period.start)
        yield packed(packing, RecordKind.ACT, draft, authors)


def _take_act(taking: Taking, draft: CarriedAct) -> None:
    told = {field.name: getattr(draft, field.name) for field in fields(PeriodActDraft)}
    act = PeriodActDraft(**(told | {"period_id": _period(taking.session, draft).id}))
    take_in_act(taking.session, act, author=taking.author, at=taking.at, today=taking.today)


def _period(session: Session, draft: CarriedAct) -> ServicePeriod:
    """Give the period that began on the same day; else the one of now, if the day lies in it."""
    period = newest_period_row(session, draft.client_id)
    if period is not None and period.start != draft.period_start:
        last = period.end or date.max
        inside = draft.on is not None and period.start <= draft.on <= last
        period = period if inside else None
    if period is None:
        raise InvalidInput(problems=(Problem("period-not-here", "period_id"),))
    return period


def _show_act(draft: CarriedAct, _language: Language) -> Shown:
    until = format_date(draft.until) if draft.until else ""
    text = "\n".join(filter(None, (draft.text, until, draft.worker_view, draft.dissent)))
    return Shown(on=draft.on, title=draft.kind.value, text=text, client_words=draft.client_words)


def _check_id(ref: UUID, item: str) -> UUID:
    """Give a line's id in packages: a client has each line once, whoever ticked it."""
    return uuid5(ref, f"check:{item}")


def _check_rows(session: Session, client_id: UUID) -> list[RehabilitationNeed]:
    query = select(RehabilitationNeed).where(RehabilitationNeed.client_id == client_id)
    return list(session.scalars(query.order_by(RehabilitationNeed.item)))


def _check_ids(session: Session, client_id: UUID, ref: UUID) -> set[UUID]:
    return {_check_id(ref, row.item) for row in _check_rows(session, client_id)}


def _checks(packing: Packing) -> Iterator[PackedRecord]:
    for row in _check_rows(packing.session, packing.client_id):
        draft = CheckRecord(
            id=_check_id(packing.ref, row.item), client_id=row.client_id, item=row.item,
            state=CheckState(row.state), note=row.note, changed_on=row.changed_on,
        )  # fmt: skip
        yield packed(packing, RecordKind.CHECK, draft, {})


def _take_check(taking: Taking, draft: CheckRecord) -> None:
    """Write a line as the colleague filled it in; what stood here is kept as the version before."""
    refuse(draft.problems(taking.today))
    session, client_id = taking.session, draft.client_id
    row = next((one for one in _check_rows(session, client_id) if one.item == draft.item), None)
    if row is None:
        row = RehabilitationNeed(id=uuid4(), client_id=client_id, item=draft.item)
        session.add(row)
    elif not last_number(session, _CHECK, row.id):
        _revise_check(taking, row, require_worker(session).name)
    row.state, row.note = draft.state.value, draft.note.strip()
    row.changed_on = draft.changed_on or taking.written_on
    session.flush()
    _revise_check(taking, row, taking.author)


def _revise_check(taking: Taking, row: RehabilitationNeed, worker: str) -> None:
    told = {"state": row.state, "note": row.note, "changed_on": row.changed_on.isoformat()}
    revise(
        taking.session, _CHECK, row.id, row.client_id, payload=told, worker=worker, reason="",
        now=taking.at,
    )  # fmt: skip


def _show_check(draft: CheckRecord, language: Language) -> Shown:
    name = label(Vocabulary.REHABILITATION_CHECKS, draft.item, language)
    return Shown(on=draft.changed_on, title=name, text=draft.note)


PERIODS: Final = (
    Carried(kind=RecordKind.DECISION, section=Section.DECISIONS, logged="decision",
            table=Decision, pack=_decisions, take_in=_take_decision,
            show=_show_decision),
    Carried(kind=RecordKind.ACT, section=Section.PERIOD, logged="period-act", table=PeriodAct,
            pack=_acts, take_in=_take_act, show=_show_act),
    Carried(kind=RecordKind.CHECK, section=Section.CHECKS, logged="rehabilitation-need",
            ids=_check_ids, pack=_checks, take_in=_take_check, show=_show_check),
)  # fmt: skip
