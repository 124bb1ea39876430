"""The statement of quality is generated from real runs, also from those that were made apart."""

import json
from pathlib import Path

import pytest

from tests import quality
from tests.quality import LINES, Result, figure_of, is_whole, newer_apart, page, run_apart

BY_NAME = {line.name: line for line in LINES}


@pytest.mark.requirement("I10.6")
@pytest.mark.parametrize(
    ("name", "output", "figure"),
    [
        ("tests", "....\n==== 3210 passed in 512.01s (0:08:32) ====\n", "3210 passed"),
        ("tests", "FAILED x\n2 failed, 9 passed in 3.1s\n", "2 failed, 9 passed"),
        ("mutation", "keys.py 9 of 9 100.0%\nall: 97.3% of 2100 in 9301 s\n", "97.3% of 2100"),
        ("budgets", "a\n4 measured, 2 beyond the budget\n", "4 measured, 2 beyond the budget"),
        ("torture", "18 scripts held, 0 broken\n", "18 scripts held, 0 broken"),
        ("tests", "no end", "no figure"),
    ],
)  # fmt: skip
def test_each_line_finds_its_figure_in_what_the_command_printed(
    name: str, output: str, figure: str
) -> None:
    assert figure_of(BY_NAME[name], output) == figure


@pytest.mark.requirement("I10.6")
@pytest.mark.parametrize(
    ("more", "whole"),
    [("", True), ("-q", True), ("--processor --rounds 10", True), ("tests/unit", False),
     ("-k keys", False), ("--only start", False), ("--only", False)],
)  # fmt: skip
def test_a_run_of_a_part_does_not_count_for_the_whole(more: str, whole: bool) -> None:
    own = ["python", "-m", "pytest"]
    assert is_whole([*own, *more.split()], own) is whole
    assert not is_whole(["python", "-m", "tests.bench"], own)


@pytest.mark.requirement("I10.6")
def test_a_run_made_apart_stands_on_the_page_with_its_own_command_and_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "APART", tmp_path)
    monkeypatch.setattr(
        quality, "LINES", (quality.Line("tests", "all", "sh -c 'echo 7 passed in 1.0s; exit 3'",
                                        r"^(\d+ passed.*)$", apart=True),)
    )  # fmt: skip
    assert run_apart("tests", ["sh", "-c", "echo 1 passed"]) == 0
    assert not (tmp_path / "tests.json").exists(), "another command than the line's own"
    assert run_apart("tests", ["sh", "-c", "echo 7 passed in 1.0s; exit 3", "-q"]) == 3
    assert "7 passed" in capsys.readouterr().out
    found = newer_apart({})["tests"]
    assert (found.figure, found.code) == ("7 passed", 3) and found.command.endswith("-q")
    newer = Result("8 passed", 0, found.day, "abc", at="9999")
    assert newer_apart({"tests": newer}) == {}
    assert json.loads((tmp_path / "tests.json").read_text("utf-8"))["commit"]
    (row,) = (it for it in page({"tests": found}).splitlines() if it.startswith("| all |"))
    assert "7 passed" in row and "code 3" in row and "-q`" in row


@pytest.mark.requirement("I10.6")
def test_a_line_that_was_not_run_says_so() -> None:
    assert page({}).count("| not run |") == len(LINES)
