"""The statement of quality: runs what shows it and writes one page, docs/quality.md.

usage: python -m tests.quality [--only NAME …] [--render]
       python -m tests.quality --apart NAME -- COMMAND …

Each line of the page is one command that was run, with what it printed, its exit code, the day and
the commit. `--only` runs some lines again; the others keep what their last run said, with its day.
A line that was never run says so. `--render` runs nothing and writes the page anew.

The long ones (all tests, mutation, budgets, torture) are not run by this page: `make test`,
`make mutation`, `make bench` and `make torture` go through `--apart`, which shows what the command
says as it says it and keeps its end in build/quality/. The page takes the newest of each. A run of
a part (a file, `--only`) is shown and not kept.
"""

import argparse
import json
import os
import platform
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = ROOT / "docs" / "quality.md"
RESULTS: Final = ROOT / "docs" / "quality.json"
APART: Final = ROOT / "build" / "quality"
_PARTIAL: Final = frozenset(("--only", "--names", "--again", "--deselect", "-k", "-m", "--round"))
_OWN: Final = (":(exclude)docs/quality.md", ":(exclude)docs/quality.json")
_LONGEST_FIGURE: Final = 200
PYTHON: Final = ".venv/bin/python"


@dataclass(frozen=True, slots=True)
class Line:
    """What is shown, by which command, and which part of its output is the figure.

    `figure` is a pattern; its last matches count. `needs` is a file without which the line cannot
    be run here. `apart`: it takes long and is run by a make of its own.
    """

    name: str
    what: str
    command: str
    figure: str
    needs: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What a run said. `at` is its moment (UTC), `command` what was run if not the line's own.

    A plus after the commit: files were changed beside it.
    """

    figure: str
    code: int
    day: str
    commit: str
    at: str = ""
    command: str = ""


LINES: Final = (
    Line("rows", "rows of the source documents with a test that goes red without them",
         f"{PYTHON} -m tests.requirements_plugin", r"^(\d+ of \d+ rows.*|\d+ ids in \d+ tests)$"),
    Line("check", "format, lint, strict types, layers, translations, sizes", "make -s check",
         r"^(\d+ passed|Success: no issues found in \d+ source files|Contracts: .*)"),
    Line("tests", "all tests, random order", f"{PYTHON} -m pytest -n 2",
         r"^=*\s?(\d+ passed.*?|\d+ failed.*?)\s?=*$", apart=True),
    Line("mutation", "planted faults in keys, backups and log that the tests notice (hours)",
         f"{PYTHON} -m tests.mutation", r"^all: (.*)$", apart=True),
    Line("torture", "kills, power cuts, damaged files, full disks: promises held",
         f"{PYTHON} -m tests.torture", r"^(\d+ scripts held, \d+ broken)$",
         apart=True),
    Line("budgets", "budgets of the architecture", f"{PYTHON} -m tests.bench",
         r"^(\d+ measured, \d+ beyond the budget)$", apart=True),
    Line("accessible", "every screen read over AT-SPI, Tab comes round", "make -s accessible",
         r'"name": "([^"]+)"'),
    Line("papers", "each paper, language and size through both PDF/UA checkers",
         f"{PYTHON} -m pytest -q -n 2 tests/services/test_client_papers.py "
         "tests/services/test_other_papers.py tests/unit/test_documents_tagging.py",
         r"^(\d+ passed.*|\d+ failed.*)$"),
    Line("wheel", "the wheel, built twice", "make -s wheel", r"^([0-9a-f]{64})  "),
    Line("sbom", "bill of materials, valid against its schema", "make -s sbom",
         r": (\d+ parts, \d+ notes)"),
    Line("audit", "known vulnerabilities of the locked versions", "make -s audit 2>&1",
         r"^(NOT LOOKED UP|.*looked up, .*)"),
    Line("docs", "HTML of all documents without a warning", "make -s docs",
         r": (\d+ pages)"),
    Line("start", "start of the frozen program against the unfrozen one",
         f"{PYTHON} packaging/compare_start.py", r"unlock window: (.*)$", needs="dist/rinnalla"),
    Line("bare", "the package on a bare Debian: install, self-test, window, what may go wrong",
         "packaging/on-bare-debian.sh dist/rinnalla_*.deb", r"^(compressed: .*|FAILED.*|ALL WELL)$",
         needs="dist/rinnalla"),
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run the lines that were asked for, keep the rest, write the page; 1 where one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=[line.name for line in LINES])
    parser.add_argument("--render", action="store_true", help="run nothing")
    parser.add_argument("--apart", choices=[line.name for line in LINES if line.apart])
    parser.add_argument("command", nargs="*", help="what --apart runs")
    asked = parser.parse_args(arguments)
    if asked.apart:
        return run_apart(asked.apart, asked.command)
    results = {**kept(), **newer_apart(kept())}
    usual = [line.name for line in LINES if not line.apart]
    wanted = () if asked.render else asked.only or usual
    for line in LINES:
        if line.name in wanted and (not line.needs or (ROOT / line.needs).exists()):
            results[line.name] = run(line)
            print(f"{line.name}: {results[line.name].figure}", flush=True)
            store(results)
    store(results)
    PAGE.write_text(page(results), encoding="utf-8")
    return int(any(result.code for result in results.values()))


def run_apart(name: str, command: list[str]) -> int:
    """Run a command as it stands, show what it says, and keep its end for the page.

    Gives the command's exit code. What was run of a part only is not kept.
    """
    (line,) = (line for line in LINES if line.name == name)
    own = shlex.split(line.command)
    said: list[str] = []
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        for told in process.stdout or ():
            print(told, end="", flush=True)
            said.append(told)
    if is_whole(command, own):
        result = _result(line, "".join(said[-200:]), process.returncode, shlex.join(command))
        APART.mkdir(parents=True, exist_ok=True)
        text = json.dumps(asdict(result), indent=1, ensure_ascii=False) + "\n"
        (APART / f"{name}.json").write_text(text, encoding="utf-8")
    return process.returncode


def is_whole(command: list[str], own: list[str]) -> bool:
    """Whether a command is that of a line, with nothing added that takes only a part of it."""
    more = command[len(own) :]
    partial = [it for it in more if it in _PARTIAL or not (it.startswith("-") or it.isdecimal())]
    return command[: len(own)] == own and not partial


def newer_apart(known: Mapping[str, Result]) -> dict[str, Result]:
    """Give the runs under build/quality/ that are newer than what the page has."""
    found = {}
    for line in LINES:
        path = APART / f"{line.name}.json"
        if line.apart and path.is_file():
            result = Result(**json.loads(path.read_text(encoding="utf-8")))
            if line.name not in known or result.at > known[line.name].at:
                found[line.name] = result
    return found


def kept() -> dict[str, Result]:
    """Give what earlier runs said."""
    if not RESULTS.is_file():
        return {}
    told = json.loads(RESULTS.read_text(encoding="utf-8"))
    return {name: Result(**result) for name, result in told.items()}


def store(results: Mapping[str, Result]) -> None:
    """Keep what the runs said beside the page."""
    told = {line.name: asdict(results[line.name]) for line in LINES if line.name in results}
    RESULTS.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def run(line: Line) -> Result:
    """Run a line's command in a shell at low priority; give its figure and exit code."""
    done = subprocess.run(
        ["nice", "-n", "10", "bash", "-c", line.command], cwd=ROOT, text=True, check=False,
        capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return _result(line, done.stdout, done.returncode)


def _result(line: Line, output: str, code: int, command: str = "") -> Result:
    def git(*words: str) -> str:
        told = ["git", *words]
        done = subprocess.run(told, cwd=ROOT, text=True, check=True, capture_output=True)
        return done.stdout.strip()

    commit = git("rev-parse", "--short", "HEAD")
    if git("status", "--porcelain", "--untracked-files=no", "--", ".", *_OWN):
        commit += "+"
    now = datetime.now(UTC)
    return Result(
        figure_of(line, output), code, now.date().isoformat(), commit,
        now.isoformat(timespec="seconds"), "" if command == line.command else command,
    )  # fmt: skip


def figure_of(line: Line, output: str) -> str:
    """Give the figure out of what a command printed."""
    found = re.findall(line.figure, output, re.MULTILINE)
    if not found:
        return "no figure"
    if line.name == "accessible":
        return f"{len(found)} screens"
    told = "; ".join(dict.fromkeys(it.strip() for it in found[-3:]))
    return re.sub(r" in [\d.]+ ?s.*", "", told)[:_LONGEST_FIGURE]


def page(results: Mapping[str, Result]) -> str:
    """Give the page."""
    machine = (
        f"{platform.system()}, Python {platform.python_version()}, {os.cpu_count()} processors"
    )
    head = [
        "# Statement of quality",
        "",
        "Written by `make quality` and never by hand: each line is a command that was run, what it "
        "printed, whether it ended well, and for which commit. A line that was not run says so.",
        f"Machine of the newest lines: {machine}.",
        "",
        "| what | figure | ended | command | day, commit |",
        "|---|---|---|---|---|",
    ]
    rows = [_row(line, results.get(line.name)) for line in LINES]
    tail = [
        "",
        "Long figures with their own commands stand in [SECURITY.md](../SECURITY.md) (reliability, "
        "mutation scores by module) and in the [README](../README.md) (budgets).",
        "",
    ]
    return "\n".join([*head, *rows, *tail])


def _row(line: Line, result: Result | None) -> str:
    told = result.command if result is not None and result.command else line.command
    command = f"`{told.replace('|', chr(92) + '|')}`"
    if result is None:
        return f"| {line.what} | not run | – | {command} | – |"
    ended = "well" if result.code == 0 else f"code {result.code}"
    if result.figure.startswith("NOT "):
        ended = "–"
    figure = result.figure.replace("|", "\\|")
    return f"| {line.what} | {figure} | {ended} | {command} | {result.day}, {result.commit} |"


if __name__ == "__main__":
    sys.exit(main())
