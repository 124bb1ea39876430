"""Whether the anonymous question is asked here and now, by whom, and where its answers go.

This is the side that knows profile, caseload and organisation; the box (`feedback`) does not.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.feedback import LEAST_CLIENTS, Question
from app.reference.profiles import Profile
from app.services.organisation import organisation_in_force
from app.services.profiles import profile_in_force
from app.services.settings import load_setting, save_setting
from app.services.worker import find_worker
from app.storage.schema.client import Client
from app.storage.settled import remembered
from app.storage.store import Store
from app.text import Language

_FORM: Final = "feedback-form"
_POINTS: Final = {Question.MEETING: {"meeting", "during"}, Question.END: {"end", "intensive-end"}}


class BoxState(StrEnum):
    """How answers are taken: sealed to the organisation, counted here, or not at all."""

    SEALED = "sealed"
    LOCAL = "local"
    TOO_FEW = "too-few"
    BEFORE = "before"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class FeedbackTerms:
    """What holds today.

    `questions` are those of the profile; `asker` and `purpose` stand on the form (P100); `web_form`
    is the county's own form, empty where none is known; `public_key` is the organisation's.
    """

    state: BoxState
    questions: tuple[Question, ...]
    asker: str
    purpose: str
    first_day: date | None
    last_day: date | None
    web_form: str
    public_key: bytes | None

    @property
    def takes_answers(self) -> bool:
        """Whether the box is open."""
        return self.state in (BoxState.SEALED, BoxState.LOCAL)


def load_terms(store: Store, *, today: date, language: Language) -> FeedbackTerms:
    """Give what holds today; without an organisation's key five active clients are needed."""
    public_key = _answers_key(store, today)
    active, organiser = remembered(store, "feedback-terms", _active_and_organiser)
    profile = profile_in_force(store)
    feedback = profile.feedback
    asked = set(feedback.points)
    return FeedbackTerms(
        state=_state(profile, today, active, public_key),
        questions=tuple(one for one in Question if asked & _POINTS[one]),
        asker=asker_on(profile, today, language) or organiser,
        purpose=feedback.purpose.label(language) if feedback.purpose else "",
        first_day=feedback.first_day,
        last_day=feedback.last_day,
        web_form=feedback.web_form or load_setting(store, _FORM, ""),
        public_key=public_key,
    )


def _active_and_organiser(session: Session) -> tuple[int, str]:
    active = select(func.count()).select_from(Client).where(Client.ended_on.is_(None))
    worker = find_worker(session)
    return session.scalar(active) or 0, worker.organiser_name if worker else ""


def set_web_form(store: Store, address: str) -> None:
    """Keep the address of the county's own form; empty forgets it.

    Raises:
        ValueError: no address that begins with https://.
    """
    if address and not address.startswith("https://"):
        raise ValueError("web form")
    save_setting(store, _FORM, address or None)


def _answers_key(store: Store, today: date) -> bytes | None:
    """The key of the organisation to which answers are sealed, if its settings name one."""
    held = organisation_in_force(store, today=today)
    return held.settings.keys.of("answers") if held and held.settings else None


def _state(profile: Profile, today: date, active: int, public_key: bytes | None) -> BoxState:
    feedback = profile.feedback
    if feedback.first_day and today < feedback.first_day:
        return BoxState.BEFORE
    if feedback.last_day and today > feedback.last_day:
        return BoxState.OVER
    if public_key is not None:
        return BoxState.SEALED
    return BoxState.LOCAL if active >= LEAST_CLIENTS else BoxState.TOO_FEW


def asker_on(profile: Profile, today: date, language: Language) -> str:
    """Who asks on a day: organisations change in the middle of a campaign (P101)."""
    for asker in profile.feedback.askers:
        begun = asker.since is None or asker.since <= today
        if begun and (asker.until is None or today <= asker.until):
            return asker.name.label(language)
    return ""
