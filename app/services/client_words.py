"""The client's own words, wherever they were said or written."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.client_view import ClientWords
from app.storage.schema.client_voice import ClientRemark
from app.storage.schema.meeting import Meeting


def newest_words(session: Session, client_id: UUID, *, most: int) -> tuple[ClientWords, ...]:
    """Give the client's newest own words, from meetings and from the turned screen."""
    said = (
        select(Meeting.on, Meeting.client_words)
        .where(Meeting.client_id == client_id, Meeting.withdrawn_at.is_(None))
        .where(Meeting.client_words != "")
        .order_by(Meeting.on.desc(), Meeting.at.desc())
        .limit(most)
    )
    written = (
        select(ClientRemark.on, ClientRemark.text)
        .where(ClientRemark.client_id == client_id)
        .order_by(ClientRemark.at.desc())
        .limit(most)
    )
    rows = [*session.execute(written), *session.execute(said)]
    newest = sorted(rows, key=lambda row: row[0], reverse=True)[:most]
    return tuple(ClientWords(on=on, text=text) for on, text in newest)
