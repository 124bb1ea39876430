"""A process in which keys change, and that stands still after each step for a look at its memory.

usage: memory_changes_program.py FOLDER
Every secret comes in by standard input where it is used, byte by byte, so that no copy of it stays
with the reading. After each step it prints its name and waits for a line.
"""

import sys
from pathlib import Path

from app.cli.passphrase import read_passphrase
from app.progress import NoProgress
from app.security.passphrase import KdfParameters
from app.security.pin import PinMemory
from app.services.database_key import change_database_key
from app.services.key_changes import change_passphrase
from app.services.pin import set_pin
from app.services.vault import Store, unlock, unlock_with_pin
from tests.conftest import CHEAP_LIMITS, Clock
from tests.memory_program import told

CHEAP_PIN_KDF = KdfParameters(memory_kib=8, passes=1, lanes=1)


def typed() -> bytearray:
    """Read one secret."""
    return read_passphrase(0, "")


def used(store: Store) -> Store:
    """Read from the store, as an open window would."""
    with store.read() as session:
        session.connection()
    return store


def main(folder: Path) -> None:
    """Unlock, set a PIN, change the key, lock, unlock by each secret in turn."""
    clock, memory = Clock(), PinMemory()
    store = unlock(folder, typed(), limits=CHEAP_LIMITS, clock=clock, pin=memory)
    set_pin(
        used(store), passphrase=typed(), pin=typed(), memory=memory, limits=CHEAP_LIMITS,
        kdf=CHEAP_PIN_KDF,
    )  # fmt: skip
    told("open")
    change_database_key(store, secret=typed(), limits=CHEAP_LIMITS, progress=NoProgress())
    used(store)
    told("renewed")
    store.close()
    told("locked")
    store = used(unlock_with_pin(folder, typed(), memory, clock=clock))
    told("open by the PIN")
    store.close()
    memory.forget()
    told("locked for long")
    store = unlock(folder, typed(), kind="recovery", limits=CHEAP_LIMITS, clock=clock)
    change_passphrase(
        used(store), secret=typed(), new=typed(), kind="recovery", limits=CHEAP_LIMITS
    )
    told("open by the code")
    store.close()
    told("locked at the end")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
