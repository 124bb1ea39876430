"""Is the newest there: what the anchor says is logged, kept, and shown until she settled it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.services.settings import load_setting, save_setting
from app.storage.anchor import AnchorState
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

_LOST: Final = "lost-newest"


@dataclass(frozen=True, slots=True)
class LostNewest:
    """At least so many writes and log events were there before and are not now."""

    found_at: datetime
    writes: int
    events: int


def note_finding(store: Store) -> None:
    """Log and keep what the anchor said when the store was opened; reading is never blocked."""
    finding = store.finding
    if finding.state is AnchorState.UNREADABLE:
        with store.write() as session:
            log_use(session, UseEvent("anchor-unreadable", "store", store.store_id))
    if finding.state is not AnchorState.BEHIND:
        return
    counts = {"writes": finding.writes, "events": finding.events}
    with store.write() as session:
        log_use(session, UseEvent("store-behind-anchor", "store", store.store_id, details=counts))
        save_setting(store, _LOST, {"at": store.clock().isoformat(), **counts})


def lost_newest(store: Store) -> LostNewest | None:
    """Give what is known to be missing and was not settled yet."""
    kept = load_setting(store, _LOST)
    if kept is None:
        return None
    return LostNewest(datetime.fromisoformat(kept["at"]), kept["writes"], kept["events"])


def settle_lost_newest(store: Store) -> None:
    """She knows of it and goes on with what is there; the use log keeps both."""
    with store.write() as session:
        kept = session.get(Setting, _LOST)
        if kept is not None:
            session.delete(kept)
            log_use(session, UseEvent("lost-newest-settled", "store", store.store_id))
