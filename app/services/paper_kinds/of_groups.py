"""Ryhmäsopimus (E39): what a client practises in a group, as agreed, with lines to sign on."""

from collections.abc import Iterator

from sqlalchemy import select

from app.domain.papers import (
    BaseData,
    Block,
    Paper,
    Section,
    Signatures,
    Text,
    Voice,
    WorkerView,
    WriteLines,
)
from app.reference.vocabularies import Vocabulary, label
from app.services.paper_desk import Desk
from app.storage.schema.group import ActivityGroup, GroupMember
from app.text import clock, format_date, weekday_name_of


def group_agreement(desk: Desk) -> Paper:
    """Compose the agreement for each group the client is in; never a word about another member."""
    words = desk.words
    query = (
        select(GroupMember, ActivityGroup)
        .join(ActivityGroup, ActivityGroup.id == GroupMember.group_id)
        .where(GroupMember.client_id == desk.client.id, GroupMember.left_on.is_(None))
        .order_by(GroupMember.joined_on)
    )
    blocks: list[Block] = []
    for member, group in desk.session.execute(query):
        blocks += _of_group(desk, member, group)
    if not blocks:
        blocks = [Text(words("none"), muted=True), WriteLines(6)]
    signers = ((desk.client_name, words("sign_client")), (desk.worker.name, words("sign_worker")))
    return Paper(
        code=desk.code,
        head=desk.head(),
        title=words("title"),
        subtitle=words("subtitle", law=words("rehabilitation")),
        blocks=(*blocks, Text(words("free")), Signatures(signers)),
    )


def _of_group(desk: Desk, member: GroupMember, group: ActivityGroup) -> Iterator[Block]:
    words = desk.words
    yield Section(group.name)
    day = weekday_name_of(group.weekday, desk.language) if group.weekday is not None else ""
    time = clock(group.at, desk.language) if group.at else ""
    place = "" if desk.subject.protected else group.place
    agreed = format_date(member.agreed_on) if member.agreed_on else ""
    yield BaseData(
        (
            (words("client"), desk.client_name),
            (words("when"), " ".join(part for part in (day, time) if part)),
            (words("where"), label(Vocabulary.PLACES, place, desk.language) if place else ""),
            (words("leaders"), group.leaders or group.organiser),
            (words("agreed"), agreed),
        )
    )
    if group.aim:
        yield Text(group.aim, lead=words("common"))
    if member.client_words:
        yield Voice(member.client_words, words("client_says"))
    if member.own_goal:
        yield WorkerView(member.own_goal, words("goal"))
    if not (member.client_words or member.own_goal):
        yield Text(words("no_goal"), muted=True)
        yield WriteLines(3)
    if member.visit_weeks:
        yield Text(words("visits", weeks=member.visit_weeks))
