"""Runs the torture scripts and prints their figures; ends with 1 if a promise was broken.

usage: python -m tests.torture [--seconds N] [name …]

Each module of this folder with `run(seconds: float) -> Figures` is one script. It stops by itself
when its seconds are over and puts the seed of its randomness among its counts; a module with
`SHARE` (default 1) gets that many shares of the whole time.
"""

import argparse
import importlib
import pkgutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import tests.environment_plugin  # noqa: F401 - offscreen, own folders, no network
from tests.torture.figures import Figures

WHOLE_SECONDS = 150.0


def scripts(names: list[str]) -> Iterator[tuple[str, ModuleType]]:
    """Give the modules that have `run`, by name; all of them when no names are given."""
    for found in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if found.name.startswith("_") or (names and found.name not in names):
            continue
        module = importlib.import_module(f"tests.torture.{found.name}")
        if hasattr(module, "run"):
            yield found.name, module


def report(name: str, seconds: float, figures: Figures) -> None:
    """Print one line of figures and a line for each violation."""
    counts = "  ".join(f"{what} {count:g}" for what, count in figures.counts.items())
    verdict = "BROKEN" if figures.violations else "held"
    print(f"{name:<24} {seconds:6.1f} s  {verdict:<6}  {counts}", flush=True)
    for violation in figures.violations:
        print(f"    {violation}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for, each script with its share of the seconds."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--seconds", type=float, default=WHOLE_SECONDS, help="for all together")
    parser.add_argument("names", nargs="*", help="only these scripts")
    asked = parser.parse_args(arguments)
    chosen = list(scripts(asked.names))
    if not chosen:
        print("There is no such torture script.", file=sys.stderr)
        return 2
    shares = {name: float(getattr(module, "SHARE", 1)) for name, module in chosen}
    broken = 0
    for name, module in chosen:
        started = time.monotonic()
        figures: Figures = module.run(asked.seconds * shares[name] / sum(shares.values()))
        report(name, time.monotonic() - started, figures)
        broken += bool(figures.violations)
    print(f"{len(chosen) - broken} scripts held, {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
