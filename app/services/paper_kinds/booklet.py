"""Minun suunnitelmani as a booklet for the pocket: own words, steps, helpers, next times."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from app.domain.goals import GoalRow, StepStatus
from app.domain.papers import (
    Block,
    Checks,
    NewPage,
    Paper,
    Section,
    Style,
    Text,
    Voice,
    WriteLines,
)
from app.services.booking_rows import upcoming_bookings
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import contact_words
from app.services.paper_kinds.for_client import (
    GOALS,
    cannot_words,
    helper_lines,
    meeting_words,
    open_goals,
    own_voice,
    path_of,
    plan_subtitle,
    when_words,
)

_HELPERS: Final = 6
_TIMES: Final = 4
_LINES: Final = 7


def my_booklet(desk: Desk) -> Paper:
    """Compose the client's own plan in parts of a page each; what pages are left are for notes."""
    said = own_voice(desk)
    parts: list[Sequence[Block]] = [(Voice(said),) if said else ()]
    parts += [tuple(_goal(desk, goal)) for goal in open_goals(desk)[:GOALS]]
    if len(parts) == 1:
        parts.append((Section(desk.words("goals")), Text(desk.words("no_goals")), WriteLines(5)))
    if helpers := helper_lines(desk, _HELPERS):
        parts.append((Section(desk.words("helpers")), *map(Text, helpers)))
    parts.append(tuple(_times(desk)))
    parts.append(tuple(_back(desk)))
    first, *others = parts
    blocks = (*first, *(block for part in others for block in (NewPage(), *part)))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=desk.words("title"),
        subtitle=plan_subtitle(desk),
        blocks=blocks,
        style=Style.BOOKLET,
        filler=(Section(desk.words("own_notes")), WriteLines(_LINES)),
    )


def _goal(desk: Desk, goal: GoalRow) -> Iterator[Block]:
    """A goal and its steps; they are told in words, so that no path is drawn beside them."""
    yield replace(path_of(desk, goal), states=())
    if goal.steps:
        done = StepStatus.DONE
        items = tuple((step.text, step.status is done) for step in goal.steps)
        yield Checks(items, across=1, said=(desk.words("chosen_step"), desk.words("open_step")))


def _times(desk: Desk) -> Iterator[Block]:
    """The next bookings; only the kind of meeting is told, never a place."""
    yield Section(desk.words("times"))
    bookings = upcoming_bookings(desk.session, desk.client.id, now=desk.now)
    told = list(islice(((it, when_words(it, desk.language)) for it in bookings), _TIMES))
    for booking, when in told:
        yield Text(meeting_words(desk, booking), lead=when[:1].upper() + when[1:])
    if not told:
        yield Text(desk.words("no_next"))
    yield from map(Text, cannot_words(desk))


def _back(desk: Desk) -> Iterator[Block]:
    yield Section(desk.words("good_to_know"))
    yield Text(desk.words("notice"))
    yield Text("", lead=desk.words("emergency"))
    yield Text(contact_words(desk), muted=True)
