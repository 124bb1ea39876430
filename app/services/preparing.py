"""What the first use of the store's code would make her wait for, done while she types."""

import gc
from datetime import UTC, datetime
from functools import cache

from sqlalchemy.orm import configure_mappers

from app.reference.holidays import load_holidays
from app.reference.instruments import shipped_instruments
from app.reference.vocabularies import Vocabulary, entries
from app.services.lock_settings import load_lock_settings
from app.services.payloads import prepare_payloads
from app.services.today import load_day
from app.storage import schema
from app.storage.engine import assert_one_provider
from app.storage.rehearsal import rehearse


@cache
def _rehearse() -> None:
    now = datetime(2026, 1, 1, 12, tzinfo=UTC)  # any day: there is nothing on it
    rehearse(
        lambda store: load_day(store, now.date(), now=now, logged=False),
        load_lock_settings,
    )


def prepare() -> None:
    """Tie the tables together, read the code lists, rehearse *Tänään*; a job before unlocking.

    Afterwards the collector no longer walks through all that was imported: each of its full rounds
    took 110 ms out of whatever page was being opened. Nothing is collected here: this is a job's
    thread, and a widget that is freed in it brings Qt down. After a lock it is not done again: what
    the locked windows left would be out of the collector's reach for ever.
    """
    if schema.__all__:
        configure_mappers()
    for vocabulary in Vocabulary:
        entries(vocabulary)
    shipped_instruments()
    load_holidays()
    prepare_payloads("meeting")  # the draft that a day most often begins with
    assert_one_provider()
    _rehearse()
    if gc.get_freeze_count() == 0:
        gc.freeze()
