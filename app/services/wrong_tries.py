"""How long a wrong passphrase has to wait: 0, 0, 1, 2, 4 … 60 s, also over a restart.

The true hindrance is Argon2id; this only keeps hands off. No count is ever shown and nothing is
destroyed (security.md 2.5).
"""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app.errors import UserError
from app.storage.owner_only import write_private

TRIES_NAME: Final = "tries.json"
LONGEST_SECONDS: Final = 60
_LONGEST_NOTE: Final = 4096


class PleaseWait(UserError):
    """Too early after a wrong passphrase; `seconds` says how long it still takes."""

    code = "wait"


def delay_after(failures: int) -> int:
    """Give the seconds to wait after so many failures in a row."""
    return 0 if failures < 3 else min(2 ** (failures - 3), LONGEST_SECONDS)


class WrongTries:
    """The count of one store folder, in a small file of its own."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / TRIES_NAME

    def check(self, now: datetime) -> None:
        """Let pass, or say how long to wait; a clock set back waits the whole time once.

        Raises:
            PleaseWait: value `seconds`.
        """
        failures, last = self._read()
        delay = delay_after(failures)
        passed = now.timestamp() - last
        if passed < 0:
            self._write(failures, now)
            passed = 0
        if passed < delay:
            raise PleaseWait(seconds=max(1, round(delay - passed)))

    def failed(self, now: datetime) -> None:
        """Note one more failure."""
        self._write(self._read()[0] + 1, now)

    def succeeded(self) -> int:
        """Forget the failures; gives how many there were."""
        failures = self._read()[0]
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        return failures

    def _read(self) -> tuple[int, float]:
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_LONGEST_NOTE))
            return min(max(int(found["failures"]), 0), 1000), float(found["last"])
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return 0, 0.0

    def _write(self, failures: int, now: datetime) -> None:
        with suppress(OSError):  # a disk that cannot be written must not keep the worker out
            content = {"failures": failures, "last": now.timestamp()}
            write_private(self._path, json.dumps(content))
