"""Every copy of the store within reach, and which of them an earlier key opens.

A copy has a key file of its own, in which the number of its key generation stands. After a change
of the key the copies with a lower number are to go; a number is never given twice among the copies
that can be seen, not even when an older store was brought back.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from app.errors import UserError
from app.security import key_file_disk as disk
from app.security.generations import generation_of
from app.services.settings import load_setting
from app.storage.backup import key_file_of, list_backups, place_of
from app.storage.engine import read_salt
from app.storage.old_copies import asides
from app.storage.store import Store

BACKUPS_NAME: Final = "backups"
PLACE: Final = "backup-place"


def second_place(store: Store) -> Path | None:
    """Give the folder that she chose for the second copies."""
    kept = load_setting(store, PLACE)
    return None if kept is None else Path(kept)


def key_number(store: Store) -> int:
    """Give the number of the key generation that the store is encrypted with."""
    return generation_of(key_file_of(store), read_salt(store.path)).number


def copies_within_reach(store: Store) -> list[Path]:
    """Give the folders of all backups in both places, and of what a restoring has put aside."""
    folder, chosen = store.path.parent, second_place(store)
    places = [folder / BACKUPS_NAME]
    if chosen is not None:
        places.append(place_of(chosen, store.store_id))
    backups = [backup.folder for place in places for backup in list_backups(place)]
    return [*backups, *asides(folder)]


def number_of(copy: Path, store: Store) -> int | None:
    """Give the number of a copy's key; None if it is of another store, or no key can be read."""
    with suppress(UserError):
        key_file = disk.load(copy / disk.KEY_FILE_NAME)
        if key_file.store_id == store.store_id:
            pending = key_file.pending
            return max(key_file.current.number, pending.number if pending else 0)
    return None


def older_copies(store: Store) -> list[Path]:
    """Give the copies within reach that are encrypted with an earlier key than the store."""
    present = key_number(store)
    numbers = ((copy, number_of(copy, store)) for copy in copies_within_reach(store))
    return [copy for copy, number in numbers if number is not None and number < present]


def next_number(store: Store) -> int:
    """Give a number that no copy within reach has."""
    numbers = (number_of(copy, store) or 0 for copy in copies_within_reach(store))
    return max(key_number(store), *numbers, 0) + 1
