"""From the right passphrase to the painted day, and the memory that the app takes then."""

import json
import statistics
import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.bench import measuring
from tests.bench.large_store import copied_store
from tests.bench.measuring import Bench, Budget, Measured, NotMeasured, measure

TIMES = 5


def _figures(bench: Bench, folder: Path) -> list[dict[str, float]]:
    del bench
    store = copied_store("large", folder / "store")
    command = [sys.executable, "-m", "tests.bench._unlocked", str(store)]
    found = []
    for _ in range(TIMES):
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode or not done.stdout.strip():
            last = done.stderr.strip().splitlines()[-1:] or ["no output"]
            raise NotMeasured(last[0])
        found.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return found


def _kept(bench: Bench) -> list[dict[str, float]]:
    found: list[dict[str, float]] = bench.keep("unlocked", partial(_figures, bench))
    return found


@measure("large store: unlock → Tänään painted, beyond the key derivation", Budget(most=150))
def unlock(bench: Bench) -> list[Measured]:
    """First time in a process, the code loaded while she typed; the key costs nothing here."""
    found = _kept(bench)
    painted = "processor" if measuring.processor_only else "painted"
    return [
        Measured(statistics.median(it[painted] for it in found), what="all"),
        Measured(statistics.median(it["unlock"] for it in found), what="of it the store"),
    ]


@measure("large store: memory after twenty pages, PSS", Budget(most=120))
def memory(bench: Bench) -> Measured:
    """The whole process, Qt and Python included."""
    if not Path("/proc/self/smaps_rollup").exists():
        raise NotMeasured("only Linux tells PSS")
    return Measured(statistics.median(it["pss"] for it in _kept(bench)), unit="MiB")
