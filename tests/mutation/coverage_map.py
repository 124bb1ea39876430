"""Which tests run through which line, and how long each takes: told by one run of all of them."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import coverage
import pytest

from tests.mutation.trial import ROOT, forked, run_tests

IMPORTING = ""


@dataclass(frozen=True, slots=True)
class CoverageMap:
    """`lines[module][line]` are the tests that run through it; `seconds` how long a test takes."""

    lines: dict[str, dict[int, list[str]]]
    seconds: dict[str, float]

    def tests_for(self, module: str, line: int, most_seconds: float) -> list[str]:
        """Give the tests of a line, the quickest first, as many as fit into the time."""
        tests = self.lines.get(module, {}).get(line, [])
        chosen: list[str] = []
        left = most_seconds
        for test in sorted(tests, key=lambda it: self.seconds.get(it, 1.0)):
            left -= self.seconds.get(test, 1.0)
            if left < 0 and chosen:
                break
            chosen.append(test)
        return chosen


class _Watch:
    """A plugin that tells coverage which test is running, and measures it."""

    def __init__(self, modules: Sequence[str], told: Path) -> None:
        self._told = told
        self._modules = modules
        self._seconds: dict[str, float] = defaultdict(float)
        self._coverage = coverage.Coverage(
            data_file=None, include=[str(ROOT / name) for name in modules], branch=False,
            config_file=False,
        )  # fmt: skip
        self._coverage.start()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self._coverage.switch_context(item.nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._seconds[report.nodeid] += report.duration

    def pytest_sessionfinish(self) -> None:
        self._coverage.stop()
        data = self._coverage.get_data()
        lines = {
            name: {
                str(line): sorted(set(tests) - {IMPORTING})
                for line, tests in data.contexts_by_lineno(str(ROOT / name)).items()
            }
            for name in self._modules
        }
        self._told.write_text(json.dumps({"lines": lines, "seconds": self._seconds}))


def measured(modules: Sequence[str], tests: Sequence[str], scratch: Path) -> CoverageMap:
    """Run the tests once in a child and learn; they must pass as they are."""
    told = scratch / "coverage.json"
    result = forked(lambda: run_tests(tests, scratch, plugins=[_Watch(modules, told)]), 1800)
    if result != "0":
        raise SystemExit(f"the tests do not pass without a mutant: see {scratch}")
    found = json.loads(told.read_text())
    lines = {
        name: {int(line): tests for line, tests in of_module.items()}
        for name, of_module in found["lines"].items()
    }
    return CoverageMap(lines, found["seconds"])
