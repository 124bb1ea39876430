"""The list of ideas for individual and group work (S08); no client in them."""

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.ideas import IdeaDraft
from app.domain.trimming import trimmed
from app.services.record_rows import columns_of, draft_of, refuse, required, store_own
from app.services.use_events import record_act
from app.storage.schema.worker import Idea
from app.storage.store import Store
from app.storage.use_log import log_use

KIND = "idea"


def list_ideas(store: Store) -> tuple[IdeaDraft, ...]:
    """Give the ideas, the newest first."""
    with store.read() as session:
        rows = session.scalars(select(Idea).order_by(Idea.on.desc(), Idea.id))
        return tuple(draft_of(IdeaDraft, row) for row in rows)


def new_idea(*, today: date) -> IdeaDraft:
    """Give an empty form of today."""
    return IdeaDraft(id=uuid4(), on=today)


def load_idea(store: Store, idea_id: UUID) -> IdeaDraft:
    """Give an idea to be changed.

    Raises:
        NotFound: there is no such idea.
    """
    with store.read() as session:
        return draft_of(IdeaDraft, required(session, Idea, idea_id, KIND))


def save_idea(store: Store, draft: IdeaDraft, *, now: datetime, today: date) -> UUID:
    """Save a new or changed idea; give its id. Saving twice saves once.

    Raises:
        InvalidInput, ChangedElsewhere, NotFound.
    """
    del now  # the use log has the moment
    draft = trimmed(draft)
    refuse(draft.problems(today))
    with store.write() as session:
        store_own(session, Idea, draft, KIND)
    return draft.id


def remove_idea(store: Store, idea_id: UUID) -> IdeaDraft:
    """Take an idea away; give it for the toast's undo.

    Raises:
        NotFound: there is no such idea.
    """
    with store.write() as session:
        row = required(session, Idea, idea_id, KIND)
        gone = draft_of(IdeaDraft, row)
        session.delete(row)
        log_use(session, record_act("record-removed", KIND, idea_id, None))
    return gone


def put_idea_back(store: Store, idea: IdeaDraft) -> None:
    """Let an idea that was taken away stand again."""
    with store.write() as session:
        session.add(Idea(id=idea.id, version=idea.version, **columns_of(idea)))
        log_use(session, record_act("record-saved", KIND, idea.id, None))
