"""An entry or a plan in single texts, as the copy desk lays them into another system's fields.

A text that nobody has is empty; a national code that nobody has given is `[PUUTTUU]`.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain.copy_desk import DeskPart
from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.formats.codes import MISSING, Codes
from app.formats.plain_text import plan_sections
from app.formats.sosmeta_meeting import (
    agreed_line,
    interpreter_line,
    missed_text,
    own_number_line,
    people_consent_line,
)
from app.formats.sosmeta_parts import led, lines
from app.formats.words import ExportWords, export_words
from app.text import format_date, format_time

_PLAN_VOICES: Final = frozenset(("client_view", "client_proposal", "opinion"))
_MEETING_VOICES: Final = frozenset(("client_words", "dissent"))


def desk_parts(snapshot: MeetingSnapshot | PlanSnapshot, codes: Codes) -> Mapping[str, DeskPart]:
    """Give every text by its key (those of `resources/copy_desk`); with turvakielto no place."""
    voices = _MEETING_VOICES
    if isinstance(snapshot, PlanSnapshot):
        texts, voices = dict(plan_sections(snapshot)), _PLAN_VOICES
    else:
        texts = dict(_meeting(snapshot, export_words(snapshot.author.language)))
    texts |= _codes(codes)
    return {
        key: DeskPart(
            key=key, text=text.strip(), voice=key in voices, missing=text.strip() == MISSING
        )
        for key, text in texts.items()
    }


def _meeting(snapshot: MeetingSnapshot, words: ExportWords) -> Iterator[tuple[str, str]]:
    meeting = snapshot.meeting
    consent = people_consent_line(meeting, words)
    together = words.together if meeting.assessed_together else ""
    read = words.read_together if meeting.read_together else ""
    yield "time", _when(snapshot)
    yield "form", snapshot.form_words
    yield "place", "" if snapshot.subject.protected else snapshot.place_words
    yield "missed", missed_text(snapshot)
    yield "people", snapshot.participant_words
    yield "goals", lines(snapshot.goal_words)
    yield "done", lines((led(words.methods, ", ".join(snapshot.method_words)), meeting.note))
    yield "client_words", lines((meeting.client_words, own_number_line(meeting, words)))
    yield "worker_view", meeting.worker_view
    yield "dissent", led(words.dissent, meeting.differing_view)
    yield "remarks", lines((together, read, interpreter_line(snapshot, words), consent))
    yield "agreed", lines(agreed_line(matter) for matter in meeting.agreed)
    yield "next", snapshot.next_words


def _when(snapshot: MeetingSnapshot) -> str:
    meeting = snapshot.meeting
    day, end = format_date(meeting.on), meeting.end()
    if meeting.at is None:
        return day
    hours = format_time(meeting.at)
    return f"{day} {hours}–{format_time(end)}" if end and meeting.minutes else f"{day} {hours}"


def _codes(codes: Codes) -> Iterator[tuple[str, str]]:
    """The two codes that every entry bears: the service task and the social service."""
    for name, code_set, key in (
        ("task_code", "1221", "working-age"),
        ("service_code", "1222", "social-rehabilitation"),
    ):
        found = codes.find(code_set, key)
        yield name, f"{found.code} {found.display}" if found else MISSING
