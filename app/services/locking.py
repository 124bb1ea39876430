"""Locking the store so that the use log says when and why it was locked."""

from contextlib import suppress

from app.errors import UserError
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use


def lock_store(store: Store, *, reason: str) -> None:
    """Log the lock and close the store; `reason` is a code such as `by-worker` or `idle`.

    A store that cannot be written any more (full disk) is locked all the same.
    """
    with suppress(UserError), store.write() as session:
        log_use(session, UseEvent("store-locked", "store", store.store_id, None, "",
                                  {"reason": reason}))  # fmt: skip
    store.close()
