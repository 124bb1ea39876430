"""References to decisions and assessments made elsewhere, and phrases to copy (E26, P72)."""

from datetime import date, datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.domain.clients import SpecialSupport, Start
from app.domain.period_acts import AssessmentDraft, DecisionDraft, DecisionKind
from app.domain.trimming import trimmed
from app.errors import NotFound
from app.services import period_rows
from app.services.period_rows import newest_period_row
from app.services.profiles import profile_of
from app.services.record_rows import draft_of, refuse, required, store_record
from app.services.use_events import record_act, section_opened
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.schema.period import Assessment, Decision
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import Language, format_date, period_end

_APPEAL_DAYS: Final = 30


def new_decision(store: Store, client_id: UUID, *, today: date) -> DecisionDraft:
    """Give an empty reference: the day after the last one ends, as long as the county decides."""
    with store.read() as session:
        last = next(iter(period_rows.decisions_of(session, client_id)), None)
        period = newest_period_row(session, client_id)
        profile = profile_of(session)
    if last is None:
        start = period.start if period else today
        months = profile.period.decision or profile.period.usual
        end = period.end if period and period.end else period_end(start, months)
        return DecisionDraft(id=uuid4(), client_id=client_id, start=start, end=end)
    after = date.fromordinal(last.end.toordinal() + 1) if last.end else today
    return DecisionDraft(
        id=uuid4(),
        client_id=client_id,
        kind=DecisionKind.CONTINUED,
        start=after,
        end=period.end if period and period.end and period.end > after else None,
        decider=last.decider,
        deciding_unit=last.deciding_unit,
    )


def load_decision(store: Store, decision_id: UUID) -> DecisionDraft:
    """Give a decision reference to be changed; logged as opened.

    Raises:
        NotFound: there is no such reference.
    """
    with store.write() as session:
        row = required(session, Decision, decision_id, "decision")
        log_use(session, section_opened("decision", row.client_id, row.id))
        return draft_of(DecisionDraft, row)


def save_decision(store: Store, draft: DecisionDraft, *, now: datetime, today: date) -> UUID:
    """Save a reference to a decision; give its id. The app issues no decision itself.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        store_record(session, Decision, draft, "decision", now=now)
        client = session.get(Client, draft.client_id)
        if client is not None and client.start != Start.DECISION:
            client.start = Start.DECISION.value
    return draft.id


def appeal_proposal(given_on: date | None) -> date | None:
    """Propose the last day of appeal: thirty days from when it was given (domain.md 3.6)."""
    return None if given_on is None else date.fromordinal(given_on.toordinal() + _APPEAL_DAYS)


def load_assessment(store: Store, client_id: UUID) -> AssessmentDraft:
    """Give the newest reference to an assessment, or an empty one; logged as opened."""
    with store.write() as session:
        log_use(session, section_opened("assessment", client_id))
        found = period_rows.assessment_of(session, client_id)
    return found or AssessmentDraft(id=uuid4(), client_id=client_id)


def save_assessment(store: Store, draft: AssessmentDraft, *, now: datetime, today: date) -> UUID:
    """Save the reference; what it says of special support holds for the client (SHL 36 §).

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        _, written = store_record(session, Assessment, draft, "assessment", now=now)
        client = session.get(Client, draft.client_id)
        if (
            written
            and client is not None
            and draft.special_support is not SpecialSupport.NOT_ASSESSED
        ):
            client.special_support = draft.special_support.value
    return draft.id


def phrase_text(store: Store, client_id: UUID, phrase_id: str, language: Language) -> str:
    """Give a phrase of the county filled for this client, to be copied (P72); logged as copied.

    What is not known stays as `[PUUTTUU]`, never guessed.

    Raises:
        NotFound: the profile in force has no such phrase.
    """
    with store.write() as session:
        profile = profile_of(session)
        phrase = next((one for one in profile.phrases if one.id == phrase_id), None)
        if phrase is None:
            raise NotFound(kind="phrase")
        log_use(session, record_act("copied", "phrase", client_id, client_id))
        return phrase.text.label(language).format_map(phrase_values(session, client_id))


def phrase_values(session: Session, client_id: UUID) -> dict[str, str]:
    """Give what stands in the places of a phrase for this client, inside another use case."""
    decision = next(iter(period_rows.decisions_of(session, client_id)), None)
    period = newest_period_row(session, client_id)
    worker = find_worker(session)
    start = decision.start if decision else period.start if period else None
    end = decision.end if decision else period.end if period else None
    found = {
        "start": format_date(start) if start else "",
        "end": format_date(end) if end else "",
        "number": decision.number if decision else "",
        "decider": decision.decider if decision else "",
        "worker": worker.name if worker else "",
        "law": decision.legal_basis if decision else "",
    }
    return {name: value or "[PUUTTUU]" for name, value in found.items()}
