"""What was agreed for when nothing is heard, safety plans, representatives, wishes, measures."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_records import (
    ContactRecordDraft,
    OtherServiceDraft,
    RepresentativeDraft,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.domain.measures import MeasureDraft
from app.domain.packages import RecordKind, Section
from app.domain.problems import Problem
from app.domain.silence import SilenceDraft
from app.errors import InvalidInput
from app.reference.instruments import shipped_instruments
from app.reference.vocabularies import Vocabulary, label
from app.services.client_records import TABLES, save_record
from app.services.measures import save_measure
from app.services.package_kinds.kind import (
    Carried,
    Pack,
    PackedRecord,
    Packing,
    Show,
    Shown,
    Taking,
    first_versions,
    packed,
)
from app.services.payloads import content_of
from app.services.record_rows import draft_of
from app.services.silence import KIND, save_silence, silence_of
from app.storage.schema.measure import Measurement
from app.text import Language

_SAFETY_TEXTS: Final = ("signs", "safe_place", "leaving", "helpers", "means", "more")


def _agreement_id(ref: UUID, draft: SilenceDraft) -> UUID:
    """Give the agreement's id in packages, from what it says: agreed anew it is another one."""
    told = content_of(draft)
    facts = sorted((name, told[name]) for name in told if name not in ("id", "client_id"))
    return uuid5(ref, f"{KIND}:{facts}")


def _agreement_ids(session: Session, client_id: UUID, ref: UUID) -> set[UUID]:
    draft = silence_of(session, client_id)
    return {_agreement_id(ref, draft)} if draft.version else set()


def _agreement(packing: Packing) -> Iterator[PackedRecord]:
    draft = silence_of(packing.session, packing.client_id)
    if draft.version:
        authors = first_versions(packing.session, KIND, packing.client_id)
        author, at = authors.get(draft.id, (packing.worker, None))
        known = replace(draft, id=_agreement_id(packing.ref, draft))
        yield PackedRecord(kind=RecordKind.SILENCE, draft=known, author=author, at=at)


def _take_agreement(taking: Taking, draft: SilenceDraft) -> None:
    """Only where nothing is agreed yet: one of two instructions is the client's to choose."""
    here = silence_of(taking.session, draft.client_id)
    if here.version:
        raise InvalidInput(problems=(Problem("agreed-here", "agreed_on"),))
    agreed = replace(draft, id=here.id, version=0)
    save_silence(
        taking.store, agreed, now=taking.at, today=taking.today, author=taking.author
    )  # fmt: skip


def _show_agreement(draft: SilenceDraft, _language: Language) -> Shown:
    words = "\n".join(filter(None, (draft.way_back, draft.call_whom)))
    days = "" if draft.wait_days is None else str(draft.wait_days)
    return Shown(on=draft.agreed_on, title=days, client_words=words)


def _all(kind: RecordKind, take_along: Callable[[Packing, Any], bool]) -> Pack:
    """Give how the records of one table are packed; `take_along` says which of them."""
    table, shape = TABLES[kind.value]

    def pack(packing: Packing) -> Iterator[PackedRecord]:
        session, client_id = packing.session, packing.client_id
        authors = first_versions(session, kind.value, client_id)
        for row in session.scalars(select(table).where(table.client_id == client_id)):
            draft: Any = draft_of(shape, row)
            if packing.hidden and isinstance(draft, OtherServiceDraft):
                draft = replace(draft, provider="")
            if take_along(packing, draft):
                yield packed(packing, kind, draft, authors)

    return pack


def _always(_packing: Packing, _draft: Any) -> bool:
    return True


def _not_hidden(packing: Packing, _draft: Any) -> bool:
    """A safety plan tells where it is safe: with turvakielto it goes only where she chose it."""
    return not packing.hidden


def _no_notice(packing: Packing, draft: ContactRecordDraft) -> bool:
    """A notice to an authority stays with who made it; a substitute's own comes back."""
    return packing.answer or not draft.kind.is_notice


def _take_record(taking: Taking, draft: Any) -> None:
    save_record(taking.store, draft, now=taking.at, today=taking.today, author=taking.author)


def _show_safety(draft: SafetyPlanDraft, _language: Language) -> Shown:
    told = (getattr(draft, name) for name in _SAFETY_TEXTS)
    return Shown(on=draft.on, client_words="\n".join(filter(None, told)))


def _show_representative(draft: RepresentativeDraft, _language: Language) -> Shown:
    return Shown(title=draft.name, text="\n".join(filter(None, (draft.phone, draft.powers))))


def _show_service(draft: OtherServiceDraft, language: Language) -> Shown:
    name = label(Vocabulary.SERVICES, draft.service, language)
    return Shown(on=draft.started, title=name, text=draft.provider)


def _show_contact(draft: ContactRecordDraft, _language: Language) -> Shown:
    text = "\n".join(filter(None, (draft.text, draft.agreed)))
    return Shown(on=draft.on, title=draft.to_whom, text=text, client_words=draft.client_words)


def _show_wish(draft: WorkWishDraft, _language: Language) -> Shown:
    return Shown(on=draft.on, text=draft.changed, client_words=draft.wish)


def _measures(packing: Packing) -> Iterator[PackedRecord]:
    session, client_id = packing.session, packing.client_id
    authors = first_versions(session, "measure", client_id)
    query = select(Measurement).where(Measurement.client_id == client_id)
    for row in session.scalars(query.order_by(Measurement.on, Measurement.at)):
        draft = draft_of(MeasureDraft, row, reason="")
        yield packed(packing, RecordKind.MEASURE, draft, authors)


def _take_measure(taking: Taking, draft: MeasureDraft) -> None:
    save_measure(
        taking.store, draft, now=taking.at, today=taking.today, author=taking.author
    )  # fmt: skip


def _show_measure(draft: MeasureDraft, language: Language) -> Shown:
    found = next((one for one in shipped_instruments() if one.id == draft.instrument), None)
    names = {item.id: item.name.label(language) for item in found.item} if found else {}
    values = (f"{names.get(item, item)}: {value}" for item, value in draft.values.items())
    title = found.name.label(language) if found else draft.instrument
    return Shown(on=draft.on, title=title, text="\n".join(values), client_words=draft.client_words)


def _record(
    kind: RecordKind,
    section: Section,
    show: Show,
    take_along: Callable[[Packing, Any], bool] = _always,
) -> Carried:
    return Carried(kind=kind, section=section, logged=kind.value, table=TABLES[kind.value][0],
                   pack=_all(kind, take_along), take_in=_take_record, show=show)  # fmt: skip


RECORDS: Final = (
    Carried(kind=RecordKind.SILENCE, section=Section.SAFETY, logged=KIND, ids=_agreement_ids,
            pack=_agreement, take_in=_take_agreement, show=_show_agreement),
    _record(RecordKind.SAFETY_PLAN, Section.SAFETY, _show_safety, _not_hidden),
    _record(RecordKind.REPRESENTATIVE, Section.RECORDS, _show_representative),
    _record(RecordKind.SERVICE, Section.RECORDS, _show_service),
    _record(RecordKind.CONTACT, Section.RECORDS, _show_contact, _no_notice),
    _record(RecordKind.WISH, Section.RECORDS, _show_wish),
    Carried(kind=RecordKind.MEASURE, section=Section.MEASURES, logged="measure",
            table=Measurement, pack=_measures, take_in=_take_measure, show=_show_measure),
)  # fmt: skip
