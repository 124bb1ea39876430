"""Papers that the client keeps: Minun suunnitelmani (19) and the card of the next meeting."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select

from app.domain.goals import GoalRow, GoalStatus, StepStatus
from app.domain.meetings import ContactForm
from app.domain.papers import (
    BaseData,
    Block,
    Column,
    Columns,
    Notice,
    Paper,
    PathGoal,
    QrCode,
    Section,
    Style,
    Table,
    Text,
    Voice,
    WriteLines,
)
from app.domain.today import BookingDraft
from app.formats.appointment_ics import appointment_ics
from app.reference.paper_words import LANGUAGES, paper_words
from app.reference.vocabularies import Vocabulary, entry, label
from app.services.booking_rows import booking_start
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import joined
from app.services.qr import qr_fields
from app.storage.schema.calendar import Booking
from app.text import (
    NBSP,
    Language,
    call_name,
    clock,
    format_date,
    month_name,
    week_start,
    weekday_name,
)

GOALS: Final = 4
_NOON: Final = 11
_EVENING: Final = 16
_HELPERS: Final = 3
_ON: Final[dict[Language, str]] = {
    "fi": "{weekday}na {day} kello\u00a0{time}",
    "sv": "{weekday} {day} {clock}",
    "en": "on {weekday} {day} {clock}",
}


def my_plan(desk: Desk) -> Paper:
    """Compose the client's own plan: goals as paths, who helps, what comes next; no surname."""
    words, goals, said = desk.words, open_goals(desk), own_voice(desk)
    blocks: list[Block] = [Voice(said)] if said else []
    blocks.append(Section(words("goals")))
    blocks += [path_of(desk, goal) for goal in goals[:GOALS]]
    if not goals:
        blocks.append(Text(words("no_goals")))
    helpers = Column(words("helpers"), helper_lines(desk, _HELPERS))
    blocks.append(Columns(helpers, _next(desk)))
    blocks.append(Notice(words("notice"), words("emergency")))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=plan_subtitle(desk),
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )


def plan_subtitle(desk: Desk) -> str:
    """First name and month: *Aino · marraskuu 2026*."""
    month = month_name(desk.today.month, desk.language)
    name = call_name(desk.subject.first_names)
    return desk.words("subtitle", name=name, month=month, year=desk.today.year)


def open_goals(desk: Desk) -> list[GoalRow]:
    """The goals that are worked on now."""
    return [it for it in desk.goals if it.status is GoalStatus.OPEN and it.paused_on is None]


def own_voice(desk: Desk) -> str:
    """The client's newest own words, else those of a goal; empty where there are none."""
    quote = next(iter(desk.own_words()), None)
    of_goals = (it.client_words for it in open_goals(desk) if it.client_words)
    return (quote.text if quote else next(of_goals, "")).strip()


def path_of(desk: Desk, goal: GoalRow) -> PathGoal:
    """A goal as a path: its picture, its steps as stops, what is at hand."""
    area = entry(Vocabulary.GOAL_AREAS, goal.area)
    now = next((step.text for step in goal.steps if step.status is StepStatus.NOW), "")
    if not now:
        now = next((it.text for it in goal.steps if it.status is StepStatus.TO_COME), "")
    done = sum(step.status is StepStatus.DONE for step in goal.steps)
    return PathGoal(
        title=goal.title,
        pictogram=area.pictogram if area else "",
        states=tuple(step.status.value for step in goal.steps),
        path_words=desk.words("path", total=len(goal.steps), done=done),
        now_lead=desk.words("now_lead") if now else "",
        now=now,
    )


def helper_lines(desk: Desk, most: int) -> tuple[str, ...]:
    """Who helps and with what, by role; the own worker by first name (review 29)."""
    words = desk.words
    own = {paper_words(desk.code, one)("own_worker").casefold() for one in LANGUAGES}
    lines = []
    for person in desk.people:
        if person.plan_role.strip() and person.label.casefold() not in own:
            role = person.plan_role.strip().rstrip(".") + "."
            lines.append(words("helper", who=person.label, what=role[:1].upper() + role[1:]))
    if own_worker := call_name(desk.client.own_worker):
        lines.insert(0, words("is_own_worker", who=own_worker))
    return tuple(lines[:most])


def _next(desk: Desk) -> Column:
    words, booking = desk.words, desk.next_booking
    when = when_words(booking, desk.language)
    lines = (meeting_words(desk, booking), when) if booking and when else (words("no_next"),)
    lines = (*lines, *cannot_words(desk))
    return Column(words("next"), lines, bold=(when,) if when else ())


def meeting_words(desk: Desk, booking: BookingDraft) -> str:
    """Who comes, calls or is met; no place, so that the paper tells nobody where."""
    key = "comes" if booking.form is ContactForm.HOME_VISIT else "meets"
    key = "calls" if booking.form is ContactForm.CALL else key
    return desk.words(key, who=call_name(desk.worker.first_names))


def cannot_words(desk: Desk) -> tuple[str, ...]:
    """Whom to call who cannot come; nothing where the worker has no phone."""
    if not desk.worker.phone:
        return ()
    phone = desk.worker.phone.replace(" ", NBSP)
    return (desk.words("cannot", who=joined(desk.worker.name, desk.worker.title, phone)),)


def when_words(booking: BookingDraft | None, language: Language) -> str:
    """A meeting in plain words: `keskiviikkona 18.11. kello 13`; empty where it has no time."""
    if booking is None or booking.on is None or booking.at is None:
        return ""
    time = f"{booking.at.hour}.{booking.at.minute:02d}".removesuffix(".00")
    return _ON[language].format(
        weekday=weekday_name(booking.on, language),
        day=format_date(booking.on, year=False),
        time=time,
        clock=clock(booking.at, language).replace(" ", NBSP),
    )


def appointment(desk: Desk) -> Paper:
    """Compose the card of the next meeting; with turvakielto no place stands on it."""
    words = desk.words
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", name=call_name(desk.subject.first_names)),
        blocks=tuple(_card(desk)),
        style=Style.PLAIN,
    )


def _card(desk: Desk) -> Iterator[Block]:
    words, booking = desk.words, desk.next_booking
    if booking is None or booking.on is None or booking.at is None:
        yield Text(words("none"))
        return
    when = when_words(booking, desk.language)
    form = booking.form.value if booking.form else ""
    places = [label(Vocabulary.CONTACT_FORMS, form, desk.language)] if form else []
    if not desk.subject.protected and booking.place:
        places.append(label(Vocabulary.PLACES, booking.place, desk.language))
    yield BaseData(
        (
            (words("when"), when[:1].upper() + when[1:]),
            (words("who"), joined(desk.worker.name, desk.worker.title)),
            (words("place"), ", ".join(places)),
            (words("bring"), booking.title),
        )
    )
    if desk.worker.phone:
        yield Text(words("cannot", phone=desk.worker.phone.replace(" ", NBSP)))
    start = booking_start(booking)
    event = words("event")
    ics = appointment_ics(start, booking.minutes, event, uid=booking.id, made_at=desk.now)
    yield QrCode(qr_fields(ics), words("qr_alt"), words("qr"))
    yield Notice("", words("emergency"))


def weekly_rhythm(desk: Desk) -> Paper:
    """Compose the client's week: what is booked, and room for own things."""
    words = desk.words
    first = week_start(desk.today)
    last = first + timedelta(days=6)
    booked: dict[tuple[date, int], list[str]] = {}
    query = select(Booking).where(
        Booking.client_id == desk.client.id,
        Booking.on.between(first, last),
        Booking.cancelled_at.is_(None),
    )
    for row in desk.session.scalars(query.order_by(Booking.on, Booking.at)):
        part = 0 if row.at.hour < _NOON else 1 if row.at.hour < _EVENING else 2
        form = label(Vocabulary.CONTACT_FORMS, row.form, desk.language) if row.form else row.title
        told = f"{clock(row.at, desk.language)}\n{form}".strip()
        booked.setdefault((row.on, part), []).append(told)
    rows = []
    for offset in range(7):
        day = first + timedelta(days=offset)
        name = f"{weekday_name(day, desk.language).capitalize()}\n{format_date(day, year=False)}"
        cells = ("\n".join(booked.get((day, part), [])) for part in range(3))
        rows.append((name, *cells))
    name = call_name(desk.subject.first_names)
    shares = (0.28, 0.24, 0.24, 0.24) if desk.options.large else (0.22, 0.26, 0.26, 0.26)
    span = {"first": format_date(first, year=False), "last": format_date(last)}
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", name=name, **span),
        blocks=(
            Table(shares, words.many("heads"), tuple(rows)),
            Text(words("hint")),
            Section(words("own")),
            WriteLines(3),
        ),
        style=Style.PLAIN,
    )
