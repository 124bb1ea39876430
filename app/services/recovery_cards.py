"""The recovery code on paper: made in memory for the printer, and an event of the use log.

It is printed also where the organisation lets no papers leave (`prints`): it holds nothing of a
client, and a code that was copied by hand in a hurry is the one that does not open.
"""

from collections.abc import Sequence
from datetime import datetime

from app.documents.rendering import render_paper
from app.domain.recovery_paper import RecoveryPaper
from app.services.settings import load_setting, save_setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language

_PRINTED = "recovery-card-printed"


def recovery_card(
    store: Store, groups: Sequence[str], *, language: Language, now: datetime
) -> bytes:
    """Give the card as a PDF in memory; long enough for a job."""
    paper = RecoveryPaper(
        groups=tuple(groups),
        store_id=store.store_id,
        language=language,
        made_at=now,
        practice=store.practice,
    )
    return render_paper(paper)


def note_printed(store: Store) -> None:
    """Log that the card went to a printer and count it; a new code begins anew at none."""
    with store.write() as session:
        log_use(session, UseEvent(_PRINTED, "store", store.store_id))
        save_setting(store, _PRINTED, times_printed(store) + 1)


def times_printed(store: Store) -> int:
    """Give how often the present code was printed here."""
    kept = load_setting(store, _PRINTED)
    return kept if isinstance(kept, int) else 0


def forget_printed(store: Store) -> None:
    """Begin anew at none: there is another code."""
    save_setting(store, _PRINTED, 0)
