"""Rows with all fields filled, for tests that change one of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from app.domain.meetings import ContactForm, MeetingRow, Outcome

_MEETING = MeetingRow(
    id=UUID(int=1),
    client_id=UUID(int=2),
    version=1,
    outcome=Outcome.HELD,
    outcome_reason="",
    outcome_note="",
    on=date(2026, 11, 11),
    at=time(13),
    minutes=60,
    zone="Europe/Helsinki",
    form=ContactForm.HOME_VISIT,
    places=("home", "shop"),
    participants=(),
    methods=("doing-together",),
    core_elements=("intensive",),
    goal_marks=(),
    assessed_together=True,
    note="Käytiin yhdessä kaupassa hiljaisena aikana.",
    client_words="En ois uskonu, että kassalla pystyy jutteleen.",
    rating_topic="",
    rating_before=None,
    rating_after=None,
    worker_view="Tuttu kauppa ja rauhallinen aika auttoivat.",
    agreed=(),
    kilometres=36,
    drive_minutes=34,
    vehicle="",
    interpreter_used=False,
    author="Demo-Kaisa Ohjaaja",
    logged_at=datetime(2026, 11, 11, 12, 6, tzinfo=UTC),
)


def meeting_row(**changes: Any) -> MeetingRow:
    """A logged home visit, with the given fields changed."""
    return replace(_MEETING, **changes)
