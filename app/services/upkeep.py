"""What is done to the open store when nobody writes: everything into the file, anchor, ballast."""

from app.storage.ballast import keep_ballast
from app.storage.store import Store


def settle(store: Store) -> bool:
    """Bring the journal home, renew the anchor, keep the ballast; gives whether all arrived."""
    arrived = store.checkpoint(truncate=True)
    if not store.practice:
        keep_ballast(store.path.parent)
    return arrived
