"""What goes into the use log for everyday acts: one wording for all use cases (A5)."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from app.storage.store import Store
from app.storage.use_log import UseEvent

PURPOSE: Final = "social-rehabilitation"


def section_opened(section: str, client_id: UUID, object_id: UUID | None = None) -> UseEvent:
    """One section, form or document of a client was opened."""
    return UseEvent("opened", section, object_id, client_id, PURPOSE)


def list_shown(name: str, client_ids: Iterable[UUID]) -> UseEvent:
    """A list was shown; the ids say whose data it held."""
    return UseEvent("list-shown", name, purpose=PURPOSE, details={"clients": tuple(client_ids)})


def record_act(action: str, kind: str, record_id: UUID, client_id: UUID | None) -> UseEvent:
    """A record was saved, changed, withdrawn …"""
    return UseEvent(action, kind, record_id, client_id, PURPOSE)


@contextmanager
def viewing(store: Store, event: UseEvent, *, logged: bool) -> Iterator[Session]:
    """Give a session for a read that shows client data.

    `logged=False` is for a page that reads again after its own save: the view is in the log.
    """
    with store.view(event) if logged else store.read() as session:
        yield session
