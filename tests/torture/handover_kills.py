"""1,000 entries handed over while the FHIR server, or the laptop, is killed again and again.

The server keeps what it holds in a file over its kills, as a real one does. A round is a queue of
its own, in one of the server's ways; all of it has to arrive once. The control does not ask after
a kill and has to be found sending twice. Once in full: `--rounds 4 handover_kills`.
"""

import tempfile
from pathlib import Path
from random import Random
from unittest.mock import patch

from app.sync.fhir import FhirChannel
from tests.fhir_fixture import Capabilities, FhirServer
from tests.kills_in_the_middle import Queue, kill_laptops, kill_servers, make_queue, violations
from tests.torture.figures import Figures, Pace

SHARE = 1.5
_LEAST = 1
_ENTRIES = 1000
_QUICK = 100  # where only seconds are given
_GAP = 40
_WAYS: tuple[Capabilities, ...] = ("full", "apotti")


def run(pace: Pace) -> Figures:
    """Hand over queue after queue; by turns the server and the laptop die."""
    entries = _ENTRIES if pace.count is not None else _QUICK
    found: list[str] = []
    counts = {"entries": 0, "kills": 0, "control found": 0}
    with tempfile.TemporaryDirectory() as name:
        server = FhirServer(Path(name) / "server.jsonl")
        try:
            counts["control found"] = int(_control(Path(name) / "control", server, pace))
            for number, dice in pace.rounds(_LEAST):
                way = _WAYS[number // 2 % 2]
                queue = make_queue(Path(name) / str(number), server, way, entries)
                found += [pace.told(number, what) for what in _played(queue, number, dice)]
                counts["entries"] += entries
                counts["kills"] += queue.kills
        finally:
            server.stop()
    if not counts["control found"]:
        found.append("control: who does not ask was not found sending twice")
    return Figures(counts=counts, violations=tuple(found))


def _played(queue: Queue, number: int, dice: Random) -> list[str]:
    try:
        (kill_servers if number % 2 else kill_laptops)(queue, dice, _GAP)
    except AssertionError as never:
        return [str(never)]
    return violations(queue) if queue.kills else ["nothing was killed"]


def _control(folder: Path, server: FhirServer, pace: Pace) -> bool:
    with patch.object(FhirChannel, "find", lambda *_: None):
        queue = make_queue(folder, server, "apotti", 30)
        kill_servers(queue, pace.dice("control"), 10)
    return any("2 times" in one for one in violations(queue))
