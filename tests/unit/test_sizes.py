"""Our own limits, for which no tool has a setting: short files, short functions, small classes."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILE_LINES = 400
TEST_FILE_LINES = 500
FUNCTION_LINES = 40
CLASS_METHODS = 20
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef

# a migration is one long list, written once and never edited
CODE = sorted(
    path
    for room in ("app", "ui")
    for path in ROOT.glob(f"{room}/**/*.py")
    if "migrations/versions" not in path.as_posix()
)
TESTS = sorted(ROOT.glob("tests/**/*.py"))


@cache
def definitions() -> list[tuple[Path, Definition]]:
    return [
        (path, node)
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, Definition)
    ]


def place(path: Path, name: str, size: int) -> str:
    return f"{path.relative_to(ROOT)}: {name} ({size})"


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring: explaining more must not be a fault."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def own_method(node: ast.stmt) -> bool:
    """Whether a class chose to have this method: what Qt makes it override does not count."""
    return isinstance(node, ast.FunctionDef) and not any(
        isinstance(it, ast.Name) and it.id == "override" for it in node.decorator_list
    )


@pytest.mark.requirement("I2.8")
def test_files_are_short() -> None:
    limits = [(path, FILE_LINES) for path in CODE] + [(path, TEST_FILE_LINES) for path in TESTS]
    sizes = [(path, len(path.read_text("utf-8").splitlines()), limit) for path, limit in limits]

    assert sizes
    assert [place(path, "file", n) for path, n, limit in sizes if n > limit] == []


@pytest.mark.requirement("I2.8")
def test_functions_are_short() -> None:
    too_long = [
        place(path, node.name, lines)
        for path, node in definitions()
        if not isinstance(node, ast.ClassDef) and (lines := length(node)) > FUNCTION_LINES
    ]

    assert too_long == []


@pytest.mark.requirement("I2.8")
def test_classes_are_small() -> None:
    too_big = [
        place(path, node.name, methods)
        for path, node in definitions()
        if isinstance(node, ast.ClassDef)
        and (methods := sum(own_method(it) for it in node.body)) > CLASS_METHODS
    ]

    assert too_big == []
