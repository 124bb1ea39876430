"""Is the store sound: every page, every reference, and the chain of the use log (A5)."""

from dataclasses import dataclass

from sqlalchemy import func, select, text

from app.storage import use_log
from app.storage.schema.audit import UseLog
from app.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreReport:
    """What was found. `broken_at` is the number of the first event that does not fit, or None."""

    pages_sound: bool
    references_sound: bool
    events: int
    broken_at: int | None

    @property
    def sound(self) -> bool:
        """True when pages, references and chain all hold."""
        return self.pages_sound and self.references_sound and self.broken_at is None


def verify_store(store: Store) -> StoreReport:
    """Read the whole file once: page MACs, structure, references, log chain; call it in a job."""
    with store.read() as session:
        # Both pragmas give rows of complaint; a whole file gives none, and one "ok".
        torn = session.execute(text("PRAGMA cipher_integrity_check")).all()
        structure = session.execute(text("PRAGMA integrity_check")).scalars().all()
        lost = session.execute(text("PRAGMA foreign_key_check")).all()
        broken = use_log.verify(session, key=store.keys.audit_key)
        return StoreReport(
            pages_sound=not torn and structure == ["ok"],
            references_sound=not lost,
            events=session.scalar(select(func.count(UseLog.n))) or 0,
            broken_at=broken.n if broken else None,
        )
