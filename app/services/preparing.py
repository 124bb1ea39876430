"""What the first use of the store's code would make her wait for, done while she types."""

import gc

from sqlalchemy.orm import configure_mappers

from app.reference.holidays import load_holidays
from app.reference.vocabularies import Vocabulary, entries
from app.storage import schema


def prepare() -> None:
    """Tie the tables together and read the code lists; call it in a job before unlocking.

    Afterwards the collector no longer walks through all that was imported: each of its full rounds
    took 110 ms out of whatever page was being opened. Nothing is collected here: this is a job's
    thread, and a widget that is freed in it brings Qt down. After a lock it is not done again: what
    the locked windows left would be out of the collector's reach for ever.
    """
    if schema.__all__:
        configure_mappers()
    for vocabulary in Vocabulary:
        entries(vocabulary)
    load_holidays()
    if gc.get_freeze_count() == 0:
        gc.freeze()
