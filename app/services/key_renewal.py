"""Changing the key of the data as she knows it: the store first, then every copy of it."""

from contextlib import suppress
from datetime import datetime

from app.errors import UserError
from app.progress import Cancelled, Part, Progress
from app.security.device_secret import DeviceSecrets
from app.security.passphrase import STANDARD_LIMITS, KdfLimits
from app.security.pin import PinMemory
from app.services.backups import replace_backups
from app.services.copies import older_copies
from app.services.database_key import change_database_key
from app.storage.rekey import STEPS
from app.storage.store import Store


def change_and_replace(
    store: Store,
    *,
    secret: bytearray,
    pin: PinMemory | None = None,
    limits: KdfLimits = STANDARD_LIMITS,
    devices: DeviceSecrets | None = None,
    now: datetime,
    progress: Progress,
) -> bool:
    """Change the key, make a new backup, take the older ones away; in a job, `secret` is wiped.

    Gives whether every older copy within reach is gone. Once the key has changed neither a stop nor
    a full disk is an error: the next backup goes on where this one ended.

    Raises:
        What `change_database_key` raises: the old key holds, and no copy is gone.
    """
    change_database_key(
        store, secret=secret, pin=pin, limits=limits, devices=devices,
        progress=progress,
    )  # fmt: skip
    with suppress(UserError, Cancelled):
        replace_backups(store, now=now, progress=Part(progress, STEPS, STEPS + 1))
    return not older_copies(store)
