"""Papers that leave to others: summary for the network, request for a statement, invitation.

They hold no more than the reader needs (703/2023 9 §, worker-review.md 6): no identity code, no
worker's view; with turvakielto nothing that tells where.
"""

from collections.abc import Iterator

from app.domain.goals import GoalStatus
from app.domain.papers import (
    BaseData,
    Block,
    Bullets,
    Checks,
    Notice,
    Paper,
    Section,
    Text,
    WriteLines,
)
from app.reference.vocabularies import Vocabulary, label
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import joined
from app.services.plan_snapshot import consent_lines
from app.services.summary import last_agreed
from app.text import clock, format_date, format_weekday_date


def network_summary(desk: Desk) -> Paper:
    """Compose what the network may know: aims, what was agreed, what comes; first the consent."""
    words = desk.words
    agreed, _ = last_agreed(desk.session, desk.client.id)
    goals = tuple(goal.title for goal in desk.goals if goal.status is GoalStatus.OPEN)
    told = tuple(
        words("agreed_line", who=one.who, what=one.text) if one.who else one.text
        for one in agreed
        if not one.done
    )
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", day=format_date(desk.today)),
        blocks=(
            BaseData(
                (
                    (words("client"), desk.client_name),
                    (words("to"), desk.options.recipient or "__________________"),
                    (words("from"), joined(desk.worker.name, desk.worker.title)),
                )
            ),
            Section(words("consent")),
            *_consents(desk),
            Section(words("goals")),
            Bullets(goals) if goals else Text(words("missing"), muted=True),
            Section(words("agreed")),
            Bullets(told) if told else Text(words("missing"), muted=True),
            Section(words("next")),
            Text(_next_words(desk) or words("missing")),
            Notice(words("limits")),
        ),
    )


def _consents(desk: Desk) -> Iterator[Block]:
    lines = consent_lines(desk.session, desk.client.id, desk.language, desk.today)
    recipient = desk.options.recipient.strip().casefold()
    meant = tuple(it for it in lines if recipient and it.casefold().startswith(recipient))
    if meant or lines:
        yield Bullets(meant or lines)
    else:
        yield Text(desk.words("no_consent"))


def _next_words(desk: Desk) -> str:
    booking = desk.next_booking
    if booking is None or booking.on is None or booking.at is None:
        return ""
    day = format_weekday_date(booking.on, desk.language)
    return f"{day} {clock(booking.at, desk.language)}"


def statement_request(desk: Desk) -> Paper:
    """Compose the request: who, about whom, what for, by which right; the question is hers."""
    words, worker = desk.words, desk.worker
    born = format_date(desk.subject.born) if desk.subject.born else ""
    identity = desk.subject.identity if desk.options.with_identity else ""
    phone = words("phone_of", phone=worker.phone) if worker.phone else ""
    asked = desk.options.subject.strip()
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation"), day=format_date(desk.today)),
        blocks=(
            BaseData(
                (
                    (words("client"), desk.client_name),
                    (words("identity"), identity),
                    (words("born"), "" if identity else born),
                    (words("to"), desk.options.recipient or "__________________"),
                    (words("from"), joined(worker.name, worker.title, worker.organiser_name)),
                )
            ),
            Section(words("ask")),
            Text(asked) if asked else WriteLines(6),
            Section(words("why")),
            Text(words("why_text")),
            Section(words("ground")),
            Checks(((words("ground_consent"), False), (words("ground_law"), False)), across=1),
            Section(words("reply")),
            Text(words("reply_to", name=worker.name, unit=worker.unit, phone=phone)),
        ),
    )


def network_invitation(desk: Desk) -> Paper:
    """Compose the invitation; the client is told by first name only, the place not if protected."""
    words, worker, booking = desk.words, desk.worker, desk.next_booking
    phone = words("phone_of", phone=worker.phone) if worker.phone else ""
    place = ""
    if booking and booking.place and not desk.subject.protected:
        place = label(Vocabulary.PLACES, booking.place, desk.language)
    topics = desk.options.subject.strip()
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", day=format_date(desk.today)),
        blocks=(
            BaseData(
                (
                    (words("about"), desk.client_name),
                    (words("to"), desk.options.recipient or "__________________"),
                    (words("when"), _next_words(desk) or "__________________"),
                    (words("where"), place or "__________________"),
                )
            ),
            Section(words("why")),
            Text(words("why_text")),
            Section(words("topics")),
            Text(topics) if topics else WriteLines(4),
            Text(words("after")),
            Text(words("cannot", name=worker.name, phone=phone)),
        ),
    )
