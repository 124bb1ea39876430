"""Full-text search over clients, meetings, goals and people."""

from uuid import UUID

from app.storage.search_index import Hit, find, index, remove
from app.storage.store import Store

__all__ = ["Hit", "index", "remove", "search"]


def search(
    store: Store,
    query: str,
    *,
    kind: str | None = None,
    client_id: UUID | None = None,
    limit: int = 50,
) -> list[Hit]:
    """Give the records that hold every typed word, best first.

    A keystroke is no view: whoever opens a hit logs it (architecture.md 5). A hit has the record's
    title only, so that nothing of an address shows with turvakielto.
    """
    with store.read() as session:
        return find(session, query, kind=kind, client_id=client_id, limit=limit)
