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

_GOALS: Final = 4
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
    words = desk.words
    month = month_name(desk.today.month, desk.language)
    name = call_name(desk.subject.first_names)
    goals = [it for it in desk.goals if it.status is GoalStatus.OPEN and it.paused_on is None]
    quote = next(iter(desk.own_words()), None)
    said = quote.text if quote else next((it.client_words for it in goals if it.client_words), "")
    blocks: list[Block] = [Voice(said)] if said.strip() else []
    blocks.append(Section(words("goals")))
    blocks += [_path(desk, goal) for goal in goals[:_GOALS]]
    if not goals:
        blocks.append(Text(words("no_goals")))
    blocks.append(Columns(_helpers(desk), _next(desk)))
    blocks.append(Notice(words("notice"), words("emergency")))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", name=name, month=month, year=desk.today.year),
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )


def _path(desk: Desk, goal: GoalRow) -> PathGoal:
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


def _helpers(desk: Desk) -> Column:
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
    return Column(words("helpers"), tuple(lines[:_HELPERS]))


def _next(desk: Desk) -> Column:
    words, booking = desk.words, desk.next_booking
    worker = call_name(desk.worker.first_names)
    if booking is None or booking.on is None or booking.at is None:
        lines: tuple[str, ...] = (words("no_next"),)
        when = ""
    else:
        key = "comes" if booking.form is ContactForm.HOME_VISIT else "meets"
        key = "calls" if booking.form is ContactForm.CALL else key
        when = when_words(desk)
        lines = (words(key, who=worker), when)
    if desk.worker.phone:
        phone = desk.worker.phone.replace(" ", NBSP)
        lines = (*lines, words("cannot", who=joined(desk.worker.name, desk.worker.title, phone)))
    return Column(words("next"), lines, bold=(when,) if when else ())


def when_words(desk: Desk) -> str:
    """The next meeting in plain words: `keskiviikkona 18.11. kello 13.00`."""
    booking = desk.next_booking
    if booking is None or booking.on is None or booking.at is None:
        return ""
    time = f"{booking.at.hour}.{booking.at.minute:02d}".removesuffix(".00")
    return _ON[desk.language].format(
        weekday=weekday_name(booking.on, desk.language),
        day=format_date(booking.on, year=False),
        time=time,
        clock=clock(booking.at, desk.language).replace(" ", NBSP),
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
    when = when_words(desk)
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
