"""Papers of the work: implementation plan, division of work, status, phrases, meeting log."""

from collections.abc import Iterator
from typing import Final

from app.domain.goals import GoalRow, GoalStatus
from app.domain.meetings import MeetingRow
from app.domain.papers import (
    Block,
    Bullets,
    Paper,
    Section,
    Signatures,
    Table,
    Text,
    Voice,
    WriteLines,
)
from app.domain.periods import PeriodRow
from app.reference.vocabularies import Vocabulary, label
from app.services import period_rows
from app.services.client_records import services_of
from app.services.client_rows import newest_periods
from app.services.decisions import phrase_values
from app.services.need_rows import strengths_of
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import base_data, joined, period_words, signatures
from app.services.paper_kinds.evaluations import outcomes
from app.services.plan_snapshot import last_finished
from app.text import NBSP, format_date, format_time, month_name

_THREE: Final = (0.42, 0.33, 0.25)
_LOG: Final = (0.2, 0.52, 0.28)
_ROWS: Final = 60  # a table of more rows than a few pages is laid out slowly


def implementation_plan(desk: Desk) -> Paper:
    """Compose how the service is carried out; its texts are the newest client plan's."""
    words = desk.words
    plan = last_finished(desk.session, desk.client.id)
    text = plan.text if plan else None
    period = desk.period
    services = [(it.what, it.who, it.how_often) for it in text.services] if text else []
    services += [
        (label(Vocabulary.SERVICES, it.service, desk.language), it.provider, "")
        for it in services_of(desk.session, desk.client.id)
        if it.ended is None and not desk.subject.protected
    ]
    begins = format_date(period.start) if period and period.start else ""
    end = period.interim_check or period.end if period else None
    expected = period.expectations if period else ""
    return Paper(
        code=desk.code,
        head=desk.head(draft=plan is None),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation"), period=period_words(desk)),
        blocks=(
            base_data(desk, (words("service_begins"), begins)),
            *said(desk, "wishes", expected or (text.client_view if text else ""), voice=True),
            *said(desk, "situation", text.situation if text else ""),
            *_strengths(desk),
            Section(words("goals")),
            *_goal_table(desk),
            Section(words("content")),
            *(
                [Table(_THREE, words.many("content_heads"), tuple(services))]
                if services
                else [Text(words("missing"), muted=True)]
            ),
            Section(words("responsible")),
            Text(joined(desk.worker.name, desk.worker.title, desk.worker.phone)),
            Section(words("review")),
            Text(words("review_on", day=format_date(end)) if end else words("missing")),
            *said(desk, "dissent", text.dissent_client if text else "", voice=True),
            signatures(desk),
        ),
    )


def said(desk: Desk, heading: str, text: str, *, voice: bool = False) -> Iterator[Block]:
    """A section with a text, or with the word that it is not recorded yet."""
    yield Section(desk.words(heading))
    if not text.strip():
        yield Text(desk.words("missing"), muted=True)
    else:
        yield Voice(text) if voice else Text(text)


def _strengths(desk: Desk) -> Iterator[Block]:
    strengths = tuple(one.text for one in strengths_of(desk.session, desk.client.id))
    yield Section(desk.words("strengths"))
    yield Bullets(strengths, short=True) if strengths else Text(desk.words("missing"), muted=True)


def _goal_table(desk: Desk) -> Iterator[Block]:
    goals = [goal for goal in desk.goals if goal.status is GoalStatus.OPEN]
    if not goals:
        yield Text(desk.words("missing"), muted=True)
        return
    yield Table((0.34, 0.46, 0.2), desk.words.many("goal_heads"), tuple(map(_goal, goals)))


def _goal(goal: GoalRow) -> tuple[str, str, str]:
    means = "\n".join(f"• {step.text}" for step in goal.steps)
    return goal.title, means, format_date(goal.due) if goal.due else ""


def work_division(desk: Desk) -> Paper:
    """Compose the division of work of a pair, with lines to sign on."""
    words = desk.words
    division = period_rows.division_of(desk.session, desk.client.id)
    lines = tuple((one.topic, one.who) for one in division.lines) if division else ()
    agreed = division.agreed_on if division else None
    check = division.next_check_on if division else None
    pair = (division.pair_name if division else "") or desk.client.work_pair
    return Paper(
        code=desk.code,
        head=desk.head(draft=division is None),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation")),
        blocks=(
            base_data(
                desk,
                (words("agreed"), format_date(agreed) if agreed else ""),
                (words("pair"), pair),
                (words("check"), format_date(check) if check else ""),
            ),
            Section(words("who")),
            *(
                [Table((0.55, 0.45), words.many("heads"), lines)]
                if lines
                else [Text(words("missing"), muted=True), WriteLines(6)]
            ),
            Text(words("together"), muted=True),
            Signatures(
                ((desk.worker.name, words("sign_worker")), (pair or "", words("sign_pair")))
            ),
        ),
    )


def decider_status(desk: Desk) -> Paper:
    """Compose half a page for the worker who made the decision: course, goals, what comes."""
    words, decision, worker = desk.words, desk.decision, desk.worker
    quote = next(iter(desk.own_words()), None)
    phone = words("phone_of", phone=worker.phone.replace(" ", NBSP)) if worker.phone else ""
    ahead = []
    if desk.period and desk.period.interim_check:
        ahead.append(words("interim", day=format_date(desk.period.interim_check)))
    if decision and decision.end:
        ahead.append(words("ends", day=format_date(decision.end)))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation"), day=format_date(desk.today)),
        blocks=(
            base_data(
                desk,
                (words("to"), decision.decider if decision else ""),
                (words("number"), decision.number if decision else ""),
                (words("valid"), _validity(desk)),
            ),
            Section(words("course")),
            Text(_course(desk)),
            *outcomes(desk),
            *((Section(words("client_view")), Voice(quote.text)) if quote else ()),
            Section(words("next")),
            *([Bullets(tuple(ahead))] if ahead else []),
            Text(words("ask", name=joined(worker.name, worker.title), phone=phone)),
        ),
    )


def _validity(desk: Desk) -> str:
    decision = desk.decision
    days = (decision.start, decision.end) if decision else ()
    return "–".join(format_date(day) if day else "" for day in days).strip("–")


def _course(desk: Desk) -> str:
    held = sum(1 for row in desk.meetings if row.form and row.form.is_meeting)
    period: PeriodRow | None = newest_periods(desk.session, desk.client.id).get(desk.client.id.hex)
    if period is None or not period.week_count:
        return desk.words("started", held=held)
    week = min(period.week_number(desk.today), period.week_count)
    return desk.words("week", week=week, weeks=period.week_count, held=held)


def decision_phrases(desk: Desk) -> Paper:
    """Compose the county's phrases filled for this client; what is unknown says so."""
    words = desk.words
    phrases = desk.profile.phrases
    values = phrase_values(desk.session, desk.client.id)
    known = {
        name: words("missing_mark") if value == "[PUUTTUU]" else value
        for name, value in values.items()
    }
    blocks: list[Block] = []
    for phrase in phrases:
        blocks.append(Section(phrase.name.label(desk.language)))
        blocks.append(Text(phrase.text.label(desk.language).format_map(known)))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle"),
        blocks=tuple(blocks) or (Text(words("none")),),
    )


def meeting_log(desk: Desk) -> Paper:
    """Compose the period's meetings month by month; the client's words in a column of their own."""
    words = desk.words
    blocks: list[Block] = [base_data(desk), Text(words("count", count=len(desk.meetings)))]
    if not desk.meetings:
        blocks = [base_data(desk), Text(words("none"))]
    months: dict[tuple[int, int], list[tuple[str, str, str]]] = {}
    for row in desk.meetings:
        months.setdefault((row.on.year, row.on.month), []).append(_entry(desk, row))
    for (year, month), rows in months.items():
        blocks.append(Section(f"{month_name(month, desk.language)} {year}".capitalize()))
        for start in range(0, len(rows), _ROWS):
            part = tuple(rows[start : start + _ROWS])
            blocks.append(Table(_LOG, words.many("heads"), part))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation"), period=period_words(desk)),
        blocks=tuple(blocks),
    )


def _entry(desk: Desk, row: MeetingRow) -> tuple[str, str, str]:
    words = desk.words
    when = format_date(row.on) + (f" {words_of_clock(desk, row)}" if row.at else "")
    form = label(Vocabulary.CONTACT_FORMS, row.form.value, desk.language) if row.form else ""
    methods = [label(Vocabulary.METHODS, one, desk.language) for one in row.methods]
    agreed = [words("agreed", what=joined(one.text, one.who, one.by_when)) for one in row.agreed]
    done = "\n".join(part for part in (", ".join(methods), row.note, *agreed) if part)
    return (
        "\n".join((when, joined(form, words("minutes", minutes=row.minutes)))),
        done,
        row.client_words,
    )


def words_of_clock(desk: Desk, row: MeetingRow) -> str:
    """`klo 13.00`."""
    clock = {"fi": "klo", "sv": "kl.", "en": "at"}[desk.language]
    return f"{clock}{NBSP}{format_time(row.at)}" if row.at else ""
