"""Prints the budgets of the architecture (section 9) against bare measures of the same run.

usage: python -m tests.bench [--only WORD] [--rounds N] [--strict]

It is read by people: the result is 0 even where a budget is missed, but with --strict.
"""

import argparse
import importlib
import pkgutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import tests.environment  # noqa: F401 - offscreen, own folders, no network, before Qt

# isort: split
import PySide6.QtCore  # noqa: F401 - as in the app before pydantic, whose half import it stumbles on

from tests.bench import measuring
from tests.bench.measuring import Bench, Measured, NotMeasured, Registered, registered

HEADS = ("what", "figure", "bare", "ratio", "budget", "ok")
WIDTHS = (64, 12, 12, 7, 22, 3)


def all_measures(word: str) -> list[Registered]:
    """Give the measures of all modules of this folder with `word` in their name."""
    for found in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if not found.name.startswith("_"):
            importlib.import_module(f"tests.bench.{found.name}")
    return [it for it in registered if word in it.what]


def line(cells: Sequence[str]) -> str:
    """Give one line of the table."""
    return " | ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True))


def rows(measure: Registered, found: Sequence[Measured]) -> Iterator[tuple[bool, str]]:
    """Give for each figure whether it keeps its budget, and its line."""
    for it in found:
        holds = measure.budget.holds(it.figure, it.bare)
        name = f"{measure.what}: {it.what}" if it.what else measure.what
        bare = "–" if it.bare is None else f"{it.bare:.1f} {it.unit}"
        ratio = "–" if not it.bare else f"{it.figure / it.bare:.2f}"
        cells = (name, f"{it.figure:.1f} {it.unit}", bare, ratio, str(measure.budget))
        yield holds, line((*cells, "yes" if holds else "NO"))


def run(measure: Registered, bench: Bench) -> bool:
    """Measure and print; gives whether the budget was kept (or could not be measured)."""
    try:
        found = measure.function(bench)
    except NotMeasured as reason:
        print(line((measure.what, "–", "–", "–", str(measure.budget), "?")), f" {reason}")
        return True
    kept = True
    for holds, text in rows(measure, [found] if isinstance(found, Measured) else found):
        print(text, flush=True)
        kept &= holds
    return kept


def main(arguments: list[str] | None = None) -> int:
    """Run the measures that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--only", default="", help="only measures with this in their name")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--strict", action="store_true", help="end with 1 if a budget is missed")
    parser.add_argument("--processor", action="store_true", help="processor time: a busy machine")
    asked = parser.parse_args(arguments)
    measuring.processor_only = asked.processor
    measures = all_measures(asked.only)
    print(line(HEADS))
    print("-|-".join("-" * width for width in WIDTHS))
    with tempfile.TemporaryDirectory(prefix="rinnalla-bench-") as folder:
        bench = Bench(Path(folder), asked.rounds)
        kept = [run(it, bench) for it in measures]
    print(f"{len(kept)} measured, {kept.count(False)} beyond the budget")
    return 1 if asked.strict and not all(kept) else 0


if __name__ == "__main__":
    sys.exit(main())
