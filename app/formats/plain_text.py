"""A unit as plain text by sections: it works without henkilötunnus and without codes."""

from collections.abc import Iterable

from app.domain.snapshots import MeetingSnapshot, PlanSnapshot
from app.formats.codes import MISSING
from app.formats.sosmeta_evaluation import evaluation_text
from app.formats.sosmeta_meeting import agreed_line, entry_text
from app.formats.sosmeta_parts import led, lines
from app.formats.sosmeta_plan_parts import goal_text, service_text
from app.formats.words import ExportWords, export_words
from app.text import format_date, format_time


def plain_text(snapshot: MeetingSnapshot | PlanSnapshot) -> bytes:
    """Give the document's text in UTF-8; what a form would need and nobody has is `[PUUTTUU]`."""
    words = export_words(snapshot.author.language)
    if isinstance(snapshot, PlanSnapshot):
        title, parts = words.plan_title, _plan(snapshot, words)
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
    body = [f"{heading}\n{text.strip()}" for heading, text in parts if text.strip()]
    return ("\n\n".join([head, *body]) + "\n").encode()


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
        (words.agreed, lines(agreed_line(matter) for matter in meeting.agreed)),
    )


def _plan(snapshot: PlanSnapshot, words: ExportWords) -> Iterable[tuple[str, str]]:
    text = snapshot.text
    necessary = (
        ", ".join(part for part in (it.what, it.begins, it.lasts) if part)
        for it in text.necessary_services
    )
    sharing = (
        ", ".join(part for part in (it.to, it.how, it.when) if part) for it in text.distribution
    )
    dissent = (led(words.client, text.dissent_client), led(words.worker, text.dissent_worker))
    return (
        (words.client_view, text.client_view),
        (words.client_proposal, text.client_proposal),
        (words.situation, text.situation),
        (words.worker_says, text.worker_view),
        (words.strengths, lines(text.strengths)),
        (words.evaluation, evaluation_text(text.evaluation, words) if text.evaluation else ""),
        (words.goals, "\n\n".join(goal_text(goal, words) for goal in snapshot.goals)),
        (words.services, lines(service_text(line) for line in text.services)),
        (words.services_now, lines(service_text(line) for line in snapshot.services_now)),
        (words.necessary, lines(necessary)),
        (words.own_worker_meetings, text.own_worker_meetings),
        (words.duration, text.duration),
        (words.partners, text.partners),
        (words.private_persons, text.private_persons),
        (words.team, text.team),
        (words.consents, lines(text.consents)),
        (words.review, text.review),
        (words.rights, text.rights_how),
        (words.next_steps, text.next_steps),
        (words.opinion, text.client_opinion),
        (words.dissent, lines(dissent)),
        (words.distribution, lines(sharing)),
    )
