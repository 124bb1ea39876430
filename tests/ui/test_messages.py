"""Every condition of the core has words."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import app
from app.domain.problems import Problem
from app.errors import DiskFull, InvalidInput, UserError
from ui.messages import (
    code_text,
    error_text,
    explain,
    known_problems,
    known_words,
    problem_text,
)

ROOT = Path(__file__).parents[2]


def _all_errors() -> set[type[UserError]]:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        # The commands explain their own conditions on the terminal; alembic's run only inside it.
        if not module.name.startswith(("app.cli", "app.storage.migrations")):
            importlib.import_module(module.name)
    found: set[type[UserError]] = set()
    waiting: list[type[UserError]] = [UserError]
    while waiting:
        kind = waiting.pop()
        found.add(kind)
        waiting += kind.__subclasses__()
    return {
        kind
        for kind in found
        if kind.__module__.startswith("app.") and "cli" not in kind.__module__
    }


def _problem_codes() -> Iterator[str]:
    for path in (ROOT / "app").rglob("*.py"):
        yield from re.findall(r'Problem\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))


@pytest.mark.requirement("A1", "I2.3")
def test_every_condition_of_the_core_has_words() -> None:
    missing = {kind.code for kind in _all_errors()} - set(known_words())

    assert missing == set()


@pytest.mark.requirement("A1")
def test_every_problem_of_a_draft_has_words() -> None:
    assert set(_problem_codes()) - set(known_problems()) == set()


@pytest.mark.requirement("A1")
def test_every_condition_has_a_code_of_its_own_and_says_what_to_do() -> None:
    words = known_words()

    assert len({w.code for w in words.values()}) == len(words)
    assert all(re.fullmatch(r"R-\d{4}", w.code) for w in words.values())
    assert all(w.what and w.todo for w in words.values())


@pytest.mark.requirement("A1")
def test_an_explanation_says_what_is_safe_and_ends_with_its_code() -> None:
    told = explain(DiskFull())

    assert (told.what, told.code) == ("The disk is full.", "R-0107")
    assert told.safe == "Everything saved so far is safe."
    assert error_text(DiskFull()).endswith("Free some space and try again. (R-0107)")
    assert code_text("key-file-damaged").endswith("(R-0203)")


@pytest.mark.requirement("A1", "A5")
def test_a_bug_is_explained_without_its_message() -> None:
    told = error_text(LookupError("Demo-Aino Esimerkki"))

    assert "Aino" not in told
    assert told.endswith("(R-0001)")


@pytest.mark.requirement("A1")
def test_problems_name_their_values_in_finnish_form() -> None:
    late = Problem("due-after-period", "due", {"end": date(2027, 2, 28)})
    long = Problem("too-long", "title", {"most": 200})

    assert problem_text(late) == "The period ends before this, on 28.2.2027."
    assert error_text(InvalidInput(problems=(late, long, long))).startswith(
        "The period ends before this, on 28.2.2027. "
        "This is too long: at most 200 characters fit. What you typed"
    )
    moment = Problem("due-after-period", "due", {"end": datetime(2027, 2, 28, 10, tzinfo=UTC)})
    assert "28.2.2027 12.00" in problem_text(moment)
