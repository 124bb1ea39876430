"""Reminders of the day that are put off or answered with a reason; what was answered before."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.reminders import Answer, AnswerRow, Quiet, ReminderAnswer
from app.domain.trimming import trimmed
from app.errors import InvalidInput
from app.services.client_rows import require_client
from app.services.draft_rows import drop_draft
from app.services.use_events import record_act, section_opened
from app.storage.schema.reminder import ReminderAnswer as Row
from app.storage.store import Store
from app.storage.use_log import log_use


def answer_reminder(store: Store, answer: ReminderAnswer, *, now: datetime, today: date) -> UUID:
    """Keep the day's list quiet about something until a day; give the id, for `take_back`.

    Raises:
        InvalidInput: no later day, too late a day, or no reason where one is given.
        NotFound: there is no such client.
    """
    answer = trimmed(answer)
    if problems := answer.problems(today):
        raise InvalidInput(problems=problems)
    with store.write() as session:
        if answer.client_id is not None:
            require_client(session, answer.client_id)
        row = Row(id=uuid4(), code=answer.code, client_id=answer.client_id, answered_on=today)
        row.answer, row.at, row.reason = answer.answer.value, now, answer.reason
        row.until = answer.until or today
        session.add(row)
        drop_draft(session, "reminder", answer.id)
        log_use(session, record_act("reminder-answered", "reminder", row.id, answer.client_id))
        return row.id


def take_back(store: Store, answer_id: UUID, *, now: datetime) -> None:
    """Ask again at once: the undo of `answer_reminder`. The answer stays as history."""
    with store.write() as session:
        row = session.get(Row, answer_id)
        if row is not None and row.taken_back_at is None:
            row.taken_back_at = now
            log_use(session, record_act("record-withdrawn", "reminder", answer_id, row.client_id))


def load_answers(store: Store, code: str, client_id: UUID | None) -> tuple[AnswerRow, ...]:
    """Give what was answered to a reminder before, the newest first."""
    query = select(Row).where(Row.code == code, Row.client_id == client_id)
    with store.write() as session:
        if client_id is not None:
            log_use(session, section_opened("reminder", client_id))
        rows = session.scalars(query.order_by(Row.at.desc()))
        return tuple(
            AnswerRow(
                answer=Answer(row.answer),
                on=row.answered_on,
                until=row.until,
                reason=row.reason,
                taken_back=row.taken_back_at is not None,
            )
            for row in rows
        )


def quiet_on(session: Session, today: date) -> Quiet:
    """Give what the day's list does not say today: code and client of each."""
    query = select(Row.code, Row.client_id).where(
        Row.until > today, Row.answered_on <= today, Row.taken_back_at.is_(None)
    )
    return {(code, client_id) for code, client_id in session.execute(query)}
