"""Let the clock jump: a year back, ten years on, over summer time, past 2038, another zone.

A working day goes on through the jumps: unlocking, a wrong passphrase, entries, backups, the PIN.
Nobody is kept out for longer than a minute, no entry and no backup just made gets lost, the log's
chain holds and tells that the clock went back. Control: a log that does not tell it.
"""

import os
import tempfile
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from sqlalchemy import text

from app.errors import UserError
from app.progress import NoProgress
from app.security.errors import WrongPassphrase
from app.security.passphrase import KdfParameters
from app.security.pin import PinMemory, StretchedPin
from app.services import backups, vault
from app.services.wrong_tries import PleaseWait
from app.storage.use_log import CLOCK_TOLERANCE, verify
from tests.torture.figures import Figures, Pace
from tests.torture.kill_nine import LIMITS, SECRET, make

LEAST = 50
SHARE = 0.5
ACTS = 12
START = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
JUMPS = {
    "a minute on": timedelta(minutes=1),
    "an hour back": timedelta(hours=-1),
    "a year back": timedelta(days=-365),
    "ten years on": timedelta(days=3652),
    "a night": timedelta(hours=14),
}
MOMENTS = (
    datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC),  # summer time begins in Helsinki at 1.00 UTC
    datetime(2027, 10, 31, 0, 59, 59, tzinfo=UTC),  # and ends
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),  # the last second of 32 bits
    datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC),
)
ZONES = ("Europe/Helsinki", "UTC", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago")


class Day:
    """A store, its clock, and what has to be there."""

    def __init__(self, folder: Path, dice: Random) -> None:
        self.folder, self.dice, self.now = folder, dice, START
        self.entries: list[int] = []
        self.back = 0
        self.newest = datetime.now(UTC)  # the store was made by the clock of this machine
        self.found: list[str] = []
        self.store = self._unlocked()

    def clock(self) -> datetime:
        """Give the time as this machine has it."""
        return self.now

    def jump(self) -> str:
        """Let the clock or the zone change; say which."""
        if self.dice.random() < 0.3:
            zone = self.dice.choice(ZONES)
            os.environ["TZ"] = zone
            time.tzset()
            return zone
        if self.dice.random() < 0.4:
            self.now = self.dice.choice(MOMENTS)
            return str(self.now)
        name = self.dice.choice(tuple(JUMPS))
        self.now = max(self.now + JUMPS[name], datetime(1990, 1, 1, tzinfo=UTC))
        return name

    def act(self) -> None:
        """Do something after a jump."""
        kind = self.dice.choice(("entry", "entry", "lock", "wrong", "backup", "pin"))
        getattr(self, f"_{kind}")()

    def _unlocked(self) -> vault.Store:
        for _ in range(3):
            try:
                store = vault.unlock(
                    self.folder, bytearray(SECRET), limits=LIMITS, clock=self.clock
                )
            except PleaseWait as told:
                self._waits(told)
                continue
            self._logged()
            return store
        raise AssertionError("kept out after the wait that was told")

    def _waits(self, told: PleaseWait) -> None:
        seconds = told.values["seconds"]
        if not isinstance(seconds, int) or not 1 <= seconds <= 60:
            self.found.append(f"a wait of {seconds} seconds")
        self.now += timedelta(seconds=float(str(seconds)) + 1)

    def _logged(self) -> None:
        self.back += self.newest - self.now > CLOCK_TOLERANCE
        self.newest = self.now

    def _entry(self) -> None:
        number = len(self.entries) + 1
        with self.store.write() as session:
            session.execute(text("INSERT INTO torture VALUES (:n, 'x')"), {"n": number})
            vault.log_use(session, vault.UseEvent("torture", "torture", UUID(int=number)))
        self._logged()
        self.entries.append(number)

    def _lock(self) -> None:
        self.store.close()
        self.store = self._unlocked()

    def _wrong(self) -> None:
        self.store.close()
        for _ in range(self.dice.randint(1, 5)):
            try:
                vault.unlock(
                    self.folder, bytearray(b"not this one"), limits=LIMITS, clock=self.clock
                )
            except WrongPassphrase:
                continue
            except PleaseWait as told:
                self._waits(told)
        self.store = self._unlocked()

    def _backup(self) -> None:
        report = backups.make_backup(self.store, now=self.now, progress=NoProgress())
        self._logged()
        there = backups.local_backups(self.folder)
        if report.backup.folder not in [it.folder for it in there]:
            self.found.append(f"the backup of {self.now} was taken away at once")

    def _pin(self) -> None:
        memory = PinMemory()
        pin = StretchedPin(bytearray(32), bytes(16), KdfParameters(8, 1, 1))
        memory.arm(bytearray(32), pin, store_id=UUID(int=1), now=self.now)
        before = self.now
        self.jump()
        past = self.now < before or self.now - before >= timedelta(hours=8)
        if memory.is_armed(self.now) is past:
            self.found.append(f"the PIN after a jump from {before} to {self.now}")

    def end(self) -> list[str]:
        """Look at everything."""
        self.store.close()
        self.store = self._unlocked()
        with self.store.read() as session:
            there = session.scalars(text("SELECT n FROM torture ORDER BY n")).all()
            told = session.scalar(
                text("SELECT count(*) FROM use_log WHERE action = 'clock-set-back'")
            )
            if list(there) != self.entries:
                self.found.append(f"{len(self.entries)} entries, {len(there)} are there")
            if told != self.back:
                self.found.append(f"the clock went back {self.back} times, {told} are told")
            if verify(session, key=self.store.keys.audit_key) is not None:
                self.found.append("the chain does not hold")
        for backup in backups.local_backups(self.folder):
            with suppress(UserError):
                backups.try_backup(self.store, backup, NoProgress())
                continue
            self.found.append(f"the backup of {backup.made_at} does not open")
        self.store.close()
        return self.found


def one_day(name: Path, dice: Random, *, silent: bool = False) -> list[str]:
    """Let a day go by on a fresh store; give what did not hold."""
    with tempfile.TemporaryDirectory(dir=name) as place:
        folder = Path(place) / "store"
        make(folder)
        day = Day(folder, dice)
        for _ in range(ACTS):
            day.jump()
            if silent:
                day.newest = day.now  # the control expects that nothing is told
            day.act()
        return day.end()


def run(pace: Pace) -> Figures:
    """Let days go by for so long; the entry point of `make torture`."""
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
    counts: Counter[str] = Counter()
    zone = os.environ.get("TZ")
    with tempfile.TemporaryDirectory(dir=memory) as name:
        place = Path(name)
        needed = 0
        for number in range(1, 40):
            if one_day(place, pace.dice(("control", number)), silent=True):
                needed = number
                break
        found = [] if needed else ["the control was not found"]
        for number, dice in pace.rounds(LEAST):
            found += [pace.told(number, what) for what in one_day(place, dice)]
            counts["days"] += 1
            counts["jumps"] += ACTS
    os.environ.pop("TZ") if zone is None else os.environ.update(TZ=zone)
    time.tzset()
    return Figures(counts={**counts, "control after": needed}, violations=tuple(found))
