"""Which test proves which requirement: checks the marks and prints the map.

`python -m tests.requirements_plugin` (`make requirements`) prints one line for each row and test:
row | what the source asks for | test | screen. The screen is what the mark names
(`@pytest.mark.requirement("P21", screen="07")`), else what the file of an interface test is about.
Below them stand the rows without a test, as docs/requirements.md tells them.
"""

import contextlib
import io
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROWS_FILE = ROOT.parent / "shared" / "domain" / "requirements.md"
ROW = re.compile(r"^\| (?P<id>[A-Z]+\d+) \| \w \| (?P<title>[^|]*) \|", re.MULTILINE)
UNPROVEN_FILE = ROOT / "docs" / "requirements.md"
UNPROVEN = re.compile(r"^\| (?P<id>[A-Z]+\d+) \| (?P<why>.*) \|$", re.MULTILINE)
SOURCE_ROW = re.compile(r"[EHKPS]\d{2,3}")
OTHER_ID = re.compile(
    r"R(0[1-9]|[1-3]\d|4[0-5])"  # a finding of the worker's review
    r"|I\d+\.\d+"  # a point of an issue
    r"|A\d+(\.\d+)*"  # a section of the architecture
    r"|S\d(\.\d+)?"  # a section of the security paper
)
MOST_IDS = 3


@cache
def rows() -> dict[str, str]:
    """Give the rows of the source documents, id to title; nothing where the table is not there."""
    if not ROWS_FILE.is_file():
        return {}
    text = ROWS_FILE.read_text(encoding="utf-8")
    return {found["id"]: found["title"].strip() for found in ROW.finditer(text)}


@cache
def unproven() -> dict[str, str]:
    """Give the rows that no test proves, each with its issue and what is missing, or why."""
    text = UNPROVEN_FILE.read_text(encoding="utf-8")
    return {found["id"]: found["why"] for found in UNPROVEN.finditer(text)}


def is_known(requirement: str) -> bool:
    """Tell whether an id exists (by its shape alone where the table is not there)."""
    if OTHER_ID.fullmatch(requirement):
        return True
    return requirement in rows() if rows() else bool(SOURCE_ROW.fullmatch(requirement))


def ids_of(item: pytest.Item) -> list[str]:
    """Give the ids a test carries, its class's and module's marks included."""
    return [str(name) for mark in item.iter_markers("requirement") for name in mark.args]


def fault_of(item: pytest.Item) -> str | None:
    """Say what is wrong with a test's marks, if anything is."""
    ids = ids_of(item)
    if not ids:
        return 'no @pytest.mark.requirement("…"): which capability goes with this test?'
    if len(ids) > MOST_IDS:
        return f"{len(ids)} requirements; at most {MOST_IDS}, so that the test is about them"
    unknown = [name for name in ids if not is_known(name)]
    return f"unknown requirement {', '.join(unknown)}" if unknown else None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail a test whose marks are missing, too many or unknown."""
    if fault := fault_of(item):
        pytest.fail(fault, pytrace=False)


class _Collector:
    def __init__(self) -> None:
        self.tests: dict[tuple[str, str], str] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            node = item.nodeid.partition("[")[0]
            for requirement in ids_of(item):
                self.tests[requirement, node] = _screen(item)


def _screen(item: pytest.Item) -> str:
    for mark in item.iter_markers("requirement"):
        if "screen" in mark.kwargs:
            return str(mark.kwargs["screen"])
    if item.path.parent.name == "ui":
        return item.path.stem.removeprefix("test_").replace("_", " ")
    return "–"


def _sort_key(requirement: str) -> tuple[str, tuple[int, ...]]:
    letters = requirement.rstrip("0123456789.")
    return letters, tuple(int(n) for n in re.findall(r"\d+", requirement))


def _lines(tests: dict[tuple[str, str], str]) -> Iterator[str]:
    known = rows()
    yield "row | what is asked for | test | screen"
    yield "--- | --- | --- | ---"
    for (requirement, node), screen in sorted(
        tests.items(), key=lambda it: (_sort_key(it[0][0]), it[0][1])
    ):
        title = known.get(requirement, "")
        yield f"{requirement} | {title[:70]} | {node} | {screen}"
    proven = {requirement for requirement, _ in tests}
    yield ""
    yield "row without a test | issue, what is missing"
    for requirement, why in sorted(unproven().items(), key=lambda it: _sort_key(it[0])):
        told = "has a test: take it off docs/requirements.md" if requirement in proven else why
        yield f"{requirement} | {told}"
    yield ""
    yield f"{len(proven)} ids in {len({node for _, node in tests})} tests"
    if known:
        yield f"{len(proven & set(known))} of {len(known)} rows of the source documents have a test"


def main() -> int:
    """Collect all tests without running them and print the map."""
    collector = _Collector()
    report = io.StringIO()
    with contextlib.redirect_stdout(report):
        code = pytest.main(["--collect-only", "-q", str(ROOT / "tests")], plugins=[collector])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        print(report.getvalue(), file=sys.stderr)
        return int(code)
    print("\n".join(_lines(collector.tests)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
