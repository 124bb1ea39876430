"""Opening a store for a command: the practice store, a folder she names, or her own.

The code that makes practice stores is imported for them only: it is a third of all that a command
would wait for.
"""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.cli.messages import line
from app.cli.passphrase import read_passphrase
from app.errors import UserError
from app.progress import NoProgress
from app.services.locking import lock_store
from app.services.organisation import refresh_organisation
from app.services.paper_templates import refresh_templates
from app.services.vault import DeviceSecrets, Presence, Store, places, store_state, unlock
from app.services.worker import load_worker
from app.text import Language, local


class StoreAbsent(UserError):
    """There is no store in the folder."""

    code = "store-absent"


def utc_now() -> datetime:
    """The present moment: the command line is where time comes in from outside."""
    return datetime.now(UTC)


@contextmanager
def open_store(arguments: Namespace, language: Language) -> Iterator[Store]:
    """Unlock what the arguments name and lock it again at the end.

    Raises:
        StoreAbsent, NoTerminal, PassphraseUnreadable; what `unlock` and the practice store raise.
    """
    if arguments.demo:
        from app.services.practice import ensure_practice_store

        folder = places(practice=True).data
        ensure_practice_store(folder, now=utc_now(), progress=NoProgress())
        store = open_practice(folder)
    else:
        folder = arguments.store or places().data
        if store_state(folder).presence is Presence.ABSENT:
            raise StoreAbsent
        secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
        practice = store_state(folder).practice is True
        store = unlock(folder, secret, practice=practice, devices=DeviceSecrets())
    try:
        load_worker(store)  # the use log then knows who prints
        refresh_organisation(store, arguments.site, today=local(utc_now()).date())
        refresh_templates(store, arguments.site)
        yield store
    finally:
        lock_store(store, reason="command-ended")


def open_practice(folder: Path) -> Store:
    """Unlock a practice store; its passphrase is no secret."""
    from app.services.practice import PRACTICE_PASSPHRASE

    return unlock(folder, bytearray(PRACTICE_PASSPHRASE, "utf-8"), practice=True)
