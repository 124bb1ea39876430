"""Is the store sound: every page, every reference, and the chain of the use log (A5)."""

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import text

from app.errors import UserError
from app.progress import NoProgress, Progress
from app.services.log_check import LogCheck, check_log
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreReport:
    """What was found in the file and in its two logs."""

    pages_sound: bool
    references_sound: bool
    log: LogCheck

    @property
    def sound(self) -> bool:
        """True when pages, references and logs all hold."""
        return self.pages_sound and self.references_sound and self.log.holds


def verify_store(store: Store, progress: Progress | None = None) -> StoreReport:
    """Read the whole file once: page MACs, structure, references, logs; call it in a job.

    The result is logged. Raises Cancelled.
    """
    with store.read() as session:
        # Both pragmas give rows of complaint; a whole file gives none, and one "ok".
        torn = session.execute(text("PRAGMA cipher_integrity_check")).all()
        structure = session.execute(text("PRAGMA integrity_check")).scalars().all()
        lost = session.execute(text("PRAGMA foreign_key_check")).all()
        report = StoreReport(
            pages_sound=not torn and structure == ["ok"],
            references_sound=not lost,
            log=check_log(session, store, progress or NoProgress()),
        )
    with suppress(UserError), store.write() as session:  # a damaged file may refuse: tell anyway
        details = {"sound": int(report.sound), "events": report.log.events}
        log_use(session, UseEvent("store-verified", "store", store.store_id, details=details))
    return report
