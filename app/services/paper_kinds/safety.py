"""Turvasuunnitelma in plain language (K18, worker-review.md 4): the client's own, made together.

It may be found by whom it is made against: it bears no surname and never the word agreed on. With
turvakielto the safe place and the ways there are told by word of mouth alone (worker-review.md 3).
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import select

from app.domain.client_records import SafetyPlanDraft, Thing
from app.domain.papers import (
    Block,
    Checks,
    Notice,
    Paper,
    Section,
    Style,
    Text,
    WriteLines,
)
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import joined
from app.services.place_names import without_places
from app.services.record_rows import draft_of
from app.storage.schema.client_record import SafetyPlan
from app.text import NBSP, call_name, format_date, weekday_name

_PARTS: Final = (
    "signs", "safe_place", "leaving", "routes", "helpers", "means", "fetchers",
)  # fmt: skip
_TELL_WHERE: Final = frozenset({"safe_place", "routes"})


def safety_plan(desk: Desk) -> Paper:
    """Compose the newest safety plan; where there is none yet, the same paper to fill by hand."""
    words, worker, plan = desk.words, desk.worker, _newest(desk)
    on = plan.on if plan and plan.on else desk.today
    blocks: list[Block] = [Notice(words("helpline"), words("emergency"))]
    blocks += _parts(desk, plan) if plan else _to_fill(desk)
    if plan and plan.review_on:
        weekday = weekday_name(plan.review_on, desk.language)
        blocks.append(Text(words("review", weekday=weekday, day=format_date(plan.review_on))))
    who = joined(worker.name, worker.title, worker.phone.replace(" ", NBSP))
    blocks.append(Notice(words("ask", who=who), words("keep")))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", name=call_name(desk.subject.first_names), day=format_date(on)),
        blocks=tuple(blocks),
        style=Style.PLAIN,
    )


def _newest(desk: Desk) -> SafetyPlanDraft | None:
    query = select(SafetyPlan).where(SafetyPlan.client_id == desk.client.id)
    row = desk.session.scalars(query.order_by(SafetyPlan.on.desc(), SafetyPlan.id)).first()
    return draft_of(SafetyPlanDraft, row) if row is not None else None


def _parts(desk: Desk, plan: SafetyPlanDraft) -> Iterator[Block]:
    """What was written, in its order; a part without words leaves no trace."""
    words = desk.words
    for name in _PARTS:
        text = str(getattr(plan, name)).strip()
        if text and desk.subject.protected and name in _TELL_WHERE:
            text = words("place_known")
        if text:
            yield Section(words(name))
            yield Text(_safe(desk, text))
    ready = [word for thing, word in _things(desk) if thing in plan.things]
    ready += [_safe(desk, plan.other_things)] if plan.other_things.strip() else []
    if ready:
        yield Section(words("ready"))
        yield Text(", ".join(ready))
    if plan.more.strip():
        yield Section(words("more"))
        yield Text(_safe(desk, plan.more))
    if plan.code_word.strip():
        yield Text(words("code_word"), muted=True)


def _safe(desk: Desk, text: str) -> str:
    """The text; with turvakielto without words that tell of a place."""
    if not desk.subject.protected:
        return text.strip()
    client = desk.client
    return without_places(text, own=f"{client.address} {client.city} {client.municipality}")


def _to_fill(desk: Desk) -> Iterator[Block]:
    for name in _PARTS:
        yield Section(desk.words(name))
        yield WriteLines(2)
    yield Section(desk.words("ready"))
    yield Checks(tuple((word, False) for _, word in _things(desk)))


def _things(desk: Desk) -> Iterator[tuple[str, str]]:
    return zip(Thing, desk.words.many("things"), strict=True)
