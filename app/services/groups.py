"""The register of groups and who belongs to them: own goal, agreement, the way there (E38–E49)."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.groups import ClientGroup, GroupDraft, GroupPage, GroupRow, MemberDraft
from app.domain.trimming import trimmed
from app.errors import UserError
from app.services.group_entries import is_unsaved
from app.services.group_rows import (
    current_session,
    group_draft,
    group_list,
    histories,
    last_visits,
    member_draft,
    member_rows,
    next_sessions,
    session_row,
    sessions_of,
)
from app.services.group_sessions import rename_planned
from app.services.lifts import rides_of
from app.services.record_rows import refuse, required, store_own, store_record
from app.services.use_events import list_shown, section_opened, viewing
from app.storage.schema.group import ActivityGroup, GroupMember, GroupSession
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import sort_key


class AlreadyMember(UserError):
    """The client belongs to this group already."""

    code = "already-member"


def list_groups(store: Store, *, today: date) -> list[GroupRow]:
    """Give the groups for the list: names, days and how many belong, of nobody in particular."""
    with store.read() as session:
        return group_list(session, today)


def load_group(
    store: Store,
    group_id: UUID,
    *,
    session_id: UUID | None = None,
    today: date,
    logged: bool = True,
) -> GroupPage:
    """Give a group with one session (today's or the nearest) and its members.

    Raises:
        NotFound: there is no such group or session.
    """
    with store.write() if logged else store.read() as session:
        group = required(session, ActivityGroup, group_id, "group")
        held = current_session(session, group_id, today)
        if session_id is not None:
            held = required(session, GroupSession, session_id, "group-session")
        day = held.on if held is not None else today
        members = member_rows(session, group_id, day, held.id if held else None)
        if logged:
            log_use(session, list_shown("group", (one.draft.client_id for one in members)))
        return GroupPage(
            group=group_draft(group),
            session=session_row(held) if held else None,
            sessions=tuple(sessions_of(session, group_id)),
            members=members,
            unsaved=held is not None and is_unsaved(session, held),
            rides=rides_of(session, held.id).in_short if held is not None else None,
        )


def new_group(*, today: date) -> GroupDraft:
    """Give an empty form of an own group that begins today."""
    return GroupDraft(id=uuid4(), started_on=today)


def load_group_form(store: Store, group_id: UUID) -> GroupDraft:
    """Give a group to be changed: nothing in it is a client's.

    Raises:
        NotFound: there is no such group.
    """
    with store.read() as session:
        return group_draft(required(session, ActivityGroup, group_id, "group"))


def save_group(store: Store, draft: GroupDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed group; give its id. Saving twice saves once.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    del now  # no client's record: it has no revisions
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        row, written = store_own(session, ActivityGroup, draft, "group")
        if written:
            session.flush()
            rename_planned(session, row, today)
    return draft.id


def new_member(store: Store, group_id: UUID, client_id: UUID, *, today: date) -> MemberDraft:
    """Give an empty form for a client who comes to a group; where the client is in it, that one.

    Raises:
        NotFound: there is no such group.
    """
    with store.read() as session:
        required(session, ActivityGroup, group_id, "group")
        there = _running(session, group_id, client_id, today)
        return there or MemberDraft(
            id=uuid4(), client_id=client_id, group_id=group_id, joined_on=today
        )


def load_member(store: Store, member_id: UUID) -> MemberDraft:
    """Give a membership to be changed; logged as opened.

    Raises:
        NotFound: there is no such membership.
    """
    with store.write() as session:
        row = required(session, GroupMember, member_id, "group-member")
        log_use(session, section_opened("group-member", row.client_id, member_id))
        return member_draft(row)


def save_member(store: Store, draft: MemberDraft, *, now: datetime, today: date) -> UUID:
    """Save a membership with own goal and agreement; give its id.

    Raises:
        AlreadyMember: the client is in the group by another membership.
        InvalidInput, ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        required(session, ActivityGroup, draft.group_id, "group")
        there = _running(session, draft.group_id, draft.client_id, today)
        if there is not None and there.id != draft.id and draft.left_on is None:
            raise AlreadyMember
        values = {
            "visit_weeks": draft.visit_weeks or 0,
            "transport": draft.transport or "",
            "ended_by": None,  # her own word from now on
            "left_before": None,
        }
        store_record(session, GroupMember, draft, "group-member", now=now, values=values)
    return draft.id


def _running(session: Session, group_id: UUID, client_id: UUID, today: date) -> MemberDraft | None:
    query = select(GroupMember).where(
        GroupMember.group_id == group_id, GroupMember.client_id == client_id
    )
    found = (member_draft(row) for row in session.scalars(query))
    return next((one for one in found if one.left_on is None or one.left_on >= today), None)


def list_client_groups(
    store: Store, client_id: UUID, *, now: datetime, today: date, logged: bool = True
) -> list[ClientGroup]:
    """Give a client's groups: only the client's own goal, agreement and attendance."""
    with viewing(store, section_opened("groups", client_id), logged=logged) as session:
        query = (
            select(GroupMember, ActivityGroup)
            .join(ActivityGroup, ActivityGroup.id == GroupMember.group_id)
            .where(GroupMember.client_id == client_id)
        )
        found = session.execute(query).all()
        past = histories(session, [member.id for member, _ in found], date.max)
        visit = last_visits(session, [client_id]).get(client_id)
        starts = next_sessions(session, [group.id for _, group in found], now)
        rows = [
            ClientGroup(
                group=group_draft(group),
                member=member_draft(member),
                history=past.get(member.id, ()),
                last_visit=visit,
                next_start=starts.get(group.id),
            )
            for member, group in found
        ]
    return sorted(
        rows,
        key=lambda row: (not row.member.belongs_on(today), sort_key(row.group.name)),
    )
