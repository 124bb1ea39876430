"""Runs the torture scripts, two at a time, and prints their figures; a broken promise ends with 1.

usage: python -m tests.torture [--seconds N] [--rounds N] [--seed N [--round N]] [name …]

Each module of this folder with `run(pace: Pace) -> Figures` is one script. It stops by itself when
its seconds are over and it has done what it does at the least; a module with `SHARE` (default 1)
gets that many shares of the whole time. Each has a control: a fault planted by the script itself,
which it has to find, else it proves nothing. `--rounds 20000 kill_nine` is a long run.
"""

import argparse
import importlib
import pkgutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import SystemRandom

import tests.environment  # noqa: F401 - offscreen, own folders, no network
from tests.torture.figures import Figures, Pace

WHOLE_SECONDS = 130.0
LANES = 2


def script_names() -> list[str]:
    """Give the modules that have `run`."""
    found = [it.name for it in pkgutil.iter_modules([str(Path(__file__).parent)])]
    return [name for name in found if hasattr(_module(name), "run")]


def _module(name: str) -> object:
    return importlib.import_module(f"tests.torture.{name}") if name != "__main__" else None


def report(name: str, seconds: float, figures: Figures) -> None:
    """Print one line of figures and a line for each violation."""
    counts = "  ".join(f"{what} {count:g}" for what, count in figures.counts.items())
    verdict = "BROKEN" if figures.violations else "held"
    lines = [f"{name:<20} {seconds:6.1f} s  {verdict:<6}  {counts}"]
    lines += [f"    {violation}" for violation in figures.violations]
    print("\n".join(lines), flush=True)


def run_one(name: str, pace: Pace) -> int:
    """Run one script in this process."""
    started = time.monotonic()
    figures: Figures = _module(name).run(pace)  # type: ignore[attr-defined]
    report(name, time.monotonic() - started, figures)
    return int(bool(figures.violations))


def run_all(names: Sequence[str], seconds: float, seed: int) -> int:
    """Run each script in a process of its own, `LANES` at a time; give how many are broken."""
    shares = {name: float(getattr(_module(name), "SHARE", 1)) for name in names}

    def run(name: str) -> int:
        part = LANES * seconds * shares[name] / sum(shares.values())
        command = [sys.executable, "-m", "tests.torture", name, "--seed", str(seed)]
        done = subprocess.run([*command, "--seconds", f"{part:.1f}"], check=False)
        if done.returncode not in (0, 1):
            print(f"{name} ended with {done.returncode}", flush=True)
        return int(done.returncode != 0)

    with ThreadPoolExecutor(LANES) as lanes:
        return sum(lanes.map(run, sorted(names, key=lambda it: -shares[it])))


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--seconds", type=float, default=WHOLE_SECONDS, help="for all together")
    parser.add_argument("--rounds", type=int, help="exactly so many, whatever the time")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--round", type=int, help="only this one, to see it again")
    parser.add_argument("names", nargs="*", help="only these scripts")
    asked = parser.parse_args()
    names = asked.names or script_names()
    if unknown := set(names) - set(script_names()):
        print(f"There is no such torture script: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    if len(names) == 1:
        count = 1 if asked.round else asked.rounds
        pace = Pace(
            seconds=asked.seconds, seed=asked.seed, count=count, first=asked.round or 1
        )  # fmt: skip
        return run_one(names[0], pace)
    print(f"seed {asked.seed}", flush=True)
    broken = run_all(names, asked.seconds, asked.seed)
    print(f"{len(names) - broken} scripts held, {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
