"""Freezing a meeting and its client for the way out: words for codes, turvakielto kept."""

from dataclasses import replace
from datetime import date, time
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from app.domain.meetings import Direction, MeetingRow, Participant
from app.domain.snapshots import MeetingSnapshot, Subject
from app.domain.worker import WorkerRow
from app.errors import NotFound
from app.reference.vocabularies import Vocabulary, entry, label
from app.storage.schema.client import Client
from app.text import Language, clock, format_weekday_date

_DIRECTIONS: Final[dict[Direction, dict[Language, str]]] = {
    Direction.BACK: {"fi": "takapakkia", "sv": "ett steg tillbaka", "en": "a step back"},
    Direction.UNCHANGED: {"fi": "ennallaan", "sv": "oförändrat", "en": "unchanged"},
    Direction.FORWARD: {"fi": "eteen", "sv": "framåt", "en": "forward"},
}


def subject_of(session: Session, client_id: UUID) -> Subject:
    """Give the client for documents and exports; with turvakielto nothing that tells where.

    Phone and contact address stay: Sosmeta 1505.1 keeps them, and papers print them only if the
    worker ticks them (domain.md 7.4).
    """
    client = session.get(Client, client_id)
    if client is None:
        raise NotFound(kind="client")
    hidden = client.protected
    return Subject(
        id=client.id,
        first_names=client.first_names,
        last_name=client.last_name,
        identity=client.identity,
        temporary_id=client.temporary_id,
        born=client.born,
        phone=client.phone,
        email="" if hidden else client.email,
        address="" if hidden else client.address,
        postal_code="" if hidden else client.postal_code,
        city="" if hidden else client.city,
        municipality="" if hidden else client.municipality,
        contact_address=client.contact_address,
        service_language=client.service_language,
        mother_tongue=client.mother_tongue,
        interpreter_needed=client.interpreter_needed,
        interpreter_language=client.interpreter_language,
        protected=client.protected,
        server_id=client.server_id,
    )


def meeting_snapshot(
    session: Session,
    meeting: MeetingRow,
    author: WorkerRow,
    *,
    made_on: date,
    then: tuple[date | None, time | None] = (None, None),
) -> MeetingSnapshot:
    """Give one version of a meeting as formats need it, in the worker's language.

    `then`: day and time of the next meeting, where one was agreed.
    """
    subject = subject_of(session, meeting.client_id)
    language: Language = "sv" if author.language == "sv" else "fi"
    places = told_places(meeting.places, protected=subject.protected)
    form = meeting.form.value if meeting.form else ""
    return MeetingSnapshot(
        meeting=meeting,
        subject=subject,
        author=author,
        place_words=", ".join(label(Vocabulary.PLACES, place, language) for place in places),
        participant_words="; ".join(_person(one, language) for one in meeting.participants),
        made_on=made_on,
        form_words=label(Vocabulary.CONTACT_FORMS, form, language) if form else "",
        reason_words=label(Vocabulary.OUTCOME_REASONS, meeting.outcome_reason, language),
        goal_words=tuple(
            f"{mark.title}: {_DIRECTIONS[mark.direction][language]}" for mark in meeting.goal_marks
        ),
        method_words=tuple(
            label(Vocabulary.METHODS, method, language) for method in meeting.methods
        ),
        next_words=_next_words(then, language),
    )


def told_places(places: tuple[str, ...], *, protected: bool) -> tuple[str, ...]:
    """Give which places may leave: with turvakielto only kinds; a word of her own could be a name.

    Shared by everything that takes an entry out of the store.
    """
    if not protected:
        return places
    return tuple(place for place in places if entry(Vocabulary.PLACES, place) is not None)


def author_of(meeting: MeetingRow, worker: WorkerRow) -> WorkerRow:
    """Who wrote the entry: the store's worker, or a colleague of whom only the name is known."""
    if meeting.author in ("", worker.name):
        return worker
    *first, last = meeting.author.split()
    return replace(
        worker,
        id=uuid5(worker.id, meeting.author),
        first_names=" ".join(first),
        last_name=last,
        title="",
        unit="",
    )


def _next_words(then: tuple[date | None, time | None], language: Language) -> str:
    on, at = then
    if on is None or at is None:
        return ""
    return f"{format_weekday_date(on, language)} {clock(at, language)}"


def _person(one: Participant, language: Language) -> str:
    """Role first, then name, title and organisation as far as they are known (19005)."""
    role = label(Vocabulary.PARTICIPANTS, one.role, language)
    return ", ".join(part for part in (role, one.name, one.title, one.organisation) if part)
