"""*Näin jatkat* as Rinnalla drafts it, before the worker changes it (peers.md 110)."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errands import ErrandRow
from app.domain.packages import HowToGoOn
from app.domain.silence import SilenceDraft
from app.domain.today import BookingDraft
from app.reference.paper_words import PaperWords, paper_words
from app.reference.vocabularies import Vocabulary, label
from app.services.client_form import read_form
from app.services.errands import errands_of
from app.services.package_kinds.casework import upcoming
from app.services.silence import silence_of
from app.services.summary import last_agreed
from app.services.worker import find_worker
from app.storage.schema.goal import Goal
from app.text import Language, clock, format_date


def drafted_page(
    session: Session, client_id: UUID, today: date, ends_on: date, language: Language | None = None
) -> HowToGoOn:
    """Draft *näin jatkat* from what is here; the worker changes it before it goes (N110).

    `language` is the paper's; without one it is the worker's.
    """
    client = read_form(session, client_id, shown=False)
    goals = session.scalars(
        select(Goal)
        .where(Goal.client_id == client_id, Goal.status == "open")
        .order_by(Goal.position)
    )
    agreed, _ = last_agreed(session, client_id)
    meetings = upcoming(session, client_id, today, ends_on)
    phone = "" if client.protected else client.phone
    if client.protected:  # the page may lie about: neither places nor the number stand on it
        meetings = [replace(one, place="") for one in meetings]
    if language is None:
        worker = find_worker(session)
        language = worker.language if worker else "fi"
    note = client.safety_note.text if client.safety_note else ""
    words = paper_words("how-to-go-on", language)
    steps = [_errand_line(row, words) for row in errands_of(session, client_id) if row.has_step]
    silence = _silence_line(silence_of(session, client_id), words)
    return HowToGoOn(
        goals="\n".join(_goal_line(goal) for goal in goals),
        agreed="\n".join((*(one.text for one in agreed if not one.done), *steps)),
        next_meetings="\n".join(_booking_line(one, language) for one in meetings),
        reach="\n".join(filter(None, (phone, client.meeting_wish, silence))),
        mind="\n".join(filter(None, (note, client.interpreter_note, client.remote_note))),
    )


def _errand_line(row: ErrandRow, words: PaperWords) -> str:
    """`Asumistuki: liitteet (Aino, 25.11.2026 mennessä)`: the next step of an open matter."""
    errand = row.errand
    day = words("by", day=format_date(errand.next_by)) if errand.next_by else ""
    who = ", ".join(filter(None, (errand.next_who, day)))
    return f"{errand.title}: {errand.next_step}" + (f" ({who})" if who else "")


def _silence_line(agreed: SilenceDraft, words: PaperWords) -> str:
    """Say in one line what the client wants where nothing is heard (worker-review.md 37)."""
    if not agreed.version:
        return ""
    whom = agreed.call_whom if agreed.may_call else ""
    parts = (
        words("wait", days=agreed.wait_days),
        words("call", whom=whom) if whom else "",
        words("stay_away") if agreed.may_come is False else "",
        agreed.way_back,
    )
    return " ".join(filter(None, parts))


def _goal_line(goal: Goal) -> str:
    now = next((step.text for step in goal.steps if step.status != "done"), "")
    return f"{goal.short_title or goal.title}: {now}" if now else goal.short_title or goal.title


def _booking_line(one: BookingDraft, language: Language) -> str:
    moment = " ".join(filter(None, (format_date(one.on) if one.on else "",
                                    clock(one.at, language) if one.at else "")))  # fmt: skip
    place = label(Vocabulary.PLACES, one.place, language) if one.place else ""
    return ", ".join(filter(None, (moment, place)))
