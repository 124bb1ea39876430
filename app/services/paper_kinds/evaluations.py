"""Loppuarviointi (21, 21b) and väliarviointi: the client's own assessment first, then the rest."""

from collections.abc import Iterator
from typing import Final

from app.domain.goals import GoalRow, GoalStatus
from app.domain.meetings import ContactForm
from app.domain.papers import (
    Block,
    Checks,
    Figures,
    Notice,
    Outcome,
    Outcomes,
    Paper,
    Rating,
    Ratings,
    Section,
    Text,
    Voice,
    WorkerView,
    WriteLines,
)
from app.domain.period_acts import ActKind, ClosingOutcome, PeriodActDraft
from app.services.instruments import instruments_of
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import advice_phone, base_data, signatures
from app.text import format_date, format_number

OWN_RATING: Final = "own-rating"
_WEEK: Final = 7
_OUTCOMES: Final = {
    ClosingOutcome.SOCIAL_WORK: "social_work",
    ClosingOutcome.SOCIAL_GUIDANCE: "social_guidance",
    ClosingOutcome.OTHER_SERVICE: "other_service",
}


def final_evaluation(desk: Desk) -> Paper:
    """Compose the final evaluation; before it is done it is a draft with lines to write on."""
    words = desk.words
    act = desk.act(ActKind.FINAL)
    law = words("rehabilitation")
    day = format_date(act.on) if act and act.on else ""
    blocks = (
        base_data(desk),
        *_own_view(desk, act),
        *outcomes(desk, until="at_end"),
        *ratings(desk),
        *_service(desk),
        *_worker_view(desk, act),
        *_next(desk, act),
        *_dissent(desk, act),
        Section(words("disagree")),
        Notice(words("appeal", phone=advice_phone(desk))),
        Section(words("distribution")),
        Text(words("distribution_text", client=desk.client_name)),
        signatures(desk),
    )
    return Paper(
        code=desk.code,
        head=desk.head(draft=act is None),
        title=words("title"),
        subtitle=words("subtitle", law=law, day=day) if day else words("subtitle_open", law=law),
        blocks=blocks,
    )


def interim_check(desk: Desk) -> Paper:
    """Compose the interim check; before it is done it is a draft with lines to write on."""
    words = desk.words
    act = desk.act(ActKind.INTERIM)
    planned = desk.period.interim_check if desk.period else None
    on = (act.on if act else None) or planned or desk.today
    end = desk.period.end if desk.period else None
    return Paper(
        code=desk.code,
        head=desk.head(draft=act is None),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation"), day=format_date(on)),
        blocks=(
            base_data(desk),
            *_own_view(desk, act),
            *outcomes(desk),
            *ratings(desk),
            *_worker_view(desk, act),
            Section(words("agreed")),
            *([Text(act.text)] if act and act.text.strip() else [WriteLines(3)]),
            *([Text(words("until", day=format_date(end)))] if end else []),
            *_dissent(desk, act),
            signatures(desk),
        ),
    )


def _own_view(desk: Desk, act: PeriodActDraft | None) -> Iterator[Block]:
    yield Section(desk.words("own_view"))
    if act and act.client_words.strip():
        yield Voice(act.client_words)
    else:
        yield WriteLines(3)


def _worker_view(desk: Desk, act: PeriodActDraft | None) -> Iterator[Block]:
    yield Section(desk.words("worker_view"))
    text = act.worker_view if act else ""
    if act and act.kind is ActKind.FINAL and act.text.strip():
        text = f"{text}\n{act.text}".strip()
    if text.strip():
        yield WorkerView(text)
    else:
        yield WriteLines(3)


def outcomes(desk: Desk, *, until: str = "now") -> Iterator[Block]:
    """Goals with where they were and are (`until` is its word); without a scale their steps."""
    told = [_outcome(goal) for goal in desk.goals if goal.status is not GoalStatus.ENDED]
    yield Section(desk.words("goals"))
    if not told:
        yield Text(desk.words("missing"), muted=True)
        return
    heads = (desk.words("goal_head"), *desk.words.many("levels"))
    yield Outcomes(heads, tuple(told), desk.words("at_start"), desk.words(until))


def _outcome(goal: GoalRow) -> Outcome:
    scaled = all(text.strip() for text in goal.level_texts)
    now = goal.current_level if scaled else None
    start = goal.start_level if scaled else None
    return Outcome(
        title=goal.title,
        note=goal.level_texts[now + 2] if now is not None else "",
        start=start + 2 if start is not None else None,
        now=now + 2 if now is not None else None,
    )


def ratings(desk: Desk) -> Iterator[Block]:
    """The client's own numbers, first and last; nothing if there are none (never averaged)."""
    fillings = desk.fillings(OWN_RATING)
    instrument = next((one for one in instruments_of(desk.session) if one.id == OWN_RATING), None)
    if not fillings or instrument is None:
        return
    first, last = fillings[0].values, fillings[-1].values
    lines = tuple(
        Rating(
            item.name.label(desk.language),
            last=last[item.id],
            first=first.get(item.id) if len(fillings) > 1 else None,
        )
        for item in instrument.item
        if item.id in last
    )
    if lines:
        yield Section(desk.words("ratings"))
        yield Ratings(lines)


def _service(desk: Desk) -> Iterator[Block]:
    """What was done, in numbers: meetings a week, at home, errands, groups."""
    met = [row for row in desk.meetings if row.form and row.form.is_meeting]
    yield Section(desk.words("service"))
    period = desk.period
    weeks = 1.0
    if period and period.start:
        until = min(period.end or desk.today, desk.today)
        weeks = max((until - period.start).days / _WEEK, 1.0)

    def count(*forms: ContactForm) -> str:
        return str(sum(row.form in forms for row in met))

    rate = format_number(len(met) / weeks, 1)
    yield Figures(
        (
            (str(len(met)), desk.words("held", rate=rate)),
            (count(ContactForm.HOME_VISIT), desk.words("at_home")),
            (count(ContactForm.ERRAND, ContactForm.ACCOMPANIED), desk.words("errands")),
            (count(ContactForm.GROUP_VISIT), desk.words("groups")),
        )
    )


def _next(desk: Desk, act: PeriodActDraft | None) -> Iterator[Block]:
    words = desk.words
    outcome = act.outcome if act else None
    end = desk.period.end if desk.period else None
    ends = words("ends", day=format_date(end)) if end else words("ends_open")
    yield Section(words("next"))
    yield Checks(
        (
            (ends, act is not None),
            *((words(key), outcome is kind) for kind, key in _OUTCOMES.items()),
            (words("new_period"), False),
        )
    )
    yield Section(words("wish"))
    wants = act.wants_more if act else None
    yield Text("", lead=words("wants_more"))
    yield Checks(((words("yes"), wants is True), (words("no"), wants is False)), across=4)


def _dissent(desk: Desk, act: PeriodActDraft | None) -> Iterator[Block]:
    yield Section(desk.words("dissent"))
    if act and act.dissent.strip():
        yield Text(act.dissent)
        return
    yield Text(desk.words("dissent_hint"), muted=True)
    yield WriteLines(3)
