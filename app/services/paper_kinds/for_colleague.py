"""Näin jatkat (N110, review 40): one page for a substitute, also for one without Rinnalla."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from app.domain.papers import Block, Bullets, Paper, Section, Text, Voice
from app.services.how_to_go_on import drafted_page
from app.services.paper_desk import Desk
from app.services.paper_kinds.base_data import base_data
from app.text import format_date

_AHEAD: Final = timedelta(days=42)
_PARTS: Final = ("goals", "agreed", "next_meetings", "reach", "mind")


def how_to_go_on(desk: Desk) -> Paper:
    """Compose the page from what is open now; as a file it gets a password of its own."""
    words = desk.words
    until = desk.today + _AHEAD
    page = drafted_page(desk.session, desk.client.id, desk.today, until, desk.language)
    blocks: list[Block] = []
    for part in _PARTS:
        blocks += _part(words(part), getattr(page, part), words("nothing"))
    blocks += [Voice(one.text, lead=words("own")) for one in desk.own_words()]
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", day=format_date(desk.today)),
        blocks=(base_data(desk), *blocks, Text(words("back"), muted=True)),
    )


def _part(heading: str, told: str, nothing: str) -> Iterator[Block]:
    yield Section(heading)
    lines = tuple(line for line in told.splitlines() if line.strip())
    yield Bullets(lines) if lines else Text(nothing, muted=True)
