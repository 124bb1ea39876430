"""A unit as plain text by sections: it works without henkilötunnus and without codes."""

from collections.abc import Iterable

from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.formats.codes import MISSING
from app.formats.sosmeta_evaluation import evaluation_text
from app.formats.sosmeta_meeting import agreed_text, entry_text
from app.formats.sosmeta_parts import led, lines
from app.formats.sosmeta_plan_parts import distribution_text, goal_text, service_text
from app.formats.words import ExportWords, export_words
from app.text import format_date, format_time


def plain_text(snapshot: MeetingSnapshot | PlanSnapshot) -> bytes:
    """Give the document's text in UTF-8; what a form would need and nobody has is `[PUUTTUU]`."""
    words = export_words(snapshot.author.language)
    if isinstance(snapshot, PlanSnapshot):
        title, parts = words.plan_title, _headed(snapshot, words)
    else:
        title, parts = words.entry_title, meeting_sections(snapshot)
    subject, author = snapshot.subject, snapshot.author
    identity = subject.identity or subject.temporary_id or MISSING
    head = lines(
        (
            title,
            f"{words.client}: {subject.first_names} {subject.last_name}, {identity}",
            f"{words.author}: {author.name}, {author.title}, {format_date(snapshot.made_on)}",
        )
    )
    return f"{head}\n\n{_body(parts)}\n".encode()


def plain_body(snapshot: MeetingSnapshot | PlanSnapshot) -> str:
    """Give the sections alone, for a place that tells already whose they are."""
    if isinstance(snapshot, PlanSnapshot):
        return _body(_headed(snapshot, export_words(snapshot.author.language)))
    return _body(meeting_sections(snapshot))


def _body(parts: Iterable[tuple[str, str]]) -> str:
    return "\n\n".join(f"{heading}\n{text.strip()}" for heading, text in parts if text.strip())


def meeting_sections(snapshot: MeetingSnapshot) -> Iterable[tuple[str, str]]:
    """Headings and texts of an entry in their order; with turvakielto no place."""
    words = export_words(snapshot.author.language)
    meeting = snapshot.meeting
    when = format_date(meeting.on)
    if meeting.at:
        when += f" {format_time(meeting.at)}"
    place = "" if snapshot.subject.protected else snapshot.place_words
    form = lines((snapshot.form_words, place, snapshot.reason_words, meeting.outcome_note))
    return (
        (words.time, when),
        (words.contact, form),
        (words.people, snapshot.participant_words),
        (words.entry, entry_text(snapshot)),
        (words.agreed, agreed_text(snapshot)),
    )


def _headed(snapshot: PlanSnapshot, words: ExportWords) -> Iterable[tuple[str, str]]:
    return ((getattr(words, key), text) for key, text in plan_sections(snapshot))


def plan_sections(snapshot: PlanSnapshot) -> tuple[tuple[str, str], ...]:
    """Texts of a plan in their order, each under its name among `ExportWords`."""
    words = export_words(snapshot.author.language)
    text = snapshot.text
    necessary = (
        ", ".join(part for part in (it.what, it.begins, it.lasts) if part)
        for it in text.necessary_services
    )
    dissent = (led(words.client, text.dissent_client), led(words.worker, text.dissent_worker))
    return (
        ("client_view", text.client_view),
        ("client_proposal", text.client_proposal),
        ("situation", text.situation),
        ("worker_says", text.worker_view),
        ("strengths", lines(text.strengths)),
        ("evaluation", evaluation_text(text.evaluation, words) if text.evaluation else ""),
        ("goals", "\n\n".join(goal_text(goal, words) for goal in snapshot.goals)),
        ("services", lines(service_text(line) for line in text.services)),
        ("services_now", lines(service_text(line) for line in snapshot.services_now)),
        ("necessary", lines(necessary)),
        ("own_worker_meetings", text.own_worker_meetings),
        ("duration", text.duration),
        ("partners", text.partners),
        ("private_persons", text.private_persons),
        ("team", text.team),
        ("consents", lines(text.consents)),
        ("review", text.review),
        ("rights", text.rights_how),
        ("next_steps", text.next_steps),
        ("opinion", text.client_opinion),
        ("dissent", lines(dissent)),
        ("distribution", distribution_text(text)),
    )
