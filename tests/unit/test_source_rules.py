"""Rules about the source that no linter has: nothing blocks, nothing leaks, one look."""

import ast
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORE = sorted(ROOT.glob("app/**/*.py"))
INTERFACE = sorted(ROOT.glob("ui/**/*.py"))
# the application's own event loop
EVENT_LOOPS = {"ui/__main__.py"}
# formats stacks without the messages of exceptions; tests/ui/test_faults.py holds it to that
FAULT_LOG = "ui/faults.py"
# where colours and sizes are made; widgets ask these
LOOK = ("ui/theme", "ui/style_sheet")
BLOCKING = {
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QInputDialog": {"getDouble", "getInt", "getItem", "getMultiLineText", "getText"},
    "QFileDialog": {
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileContent",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    },
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}
LOGGING = {"debug", "info", "warning", "error", "critical", "exception", "log"}
TRANSLATING = {"tr", "translate"}
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
SIZE_SETTERS = {"setPixelSize", "setPointSize", "setPointSizeF"}
# in pieces, so that this file does not name them
HOSTS = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "deb.debian" + ".org"]
MACHINE_PATH = re.compile(r"(^|[^A-Za-z0-9_.])/(wor" + r"k|far" + r"m|roo" + r"t)/")

Finding = Callable[[ast.AST], bool]


def name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def places(paths: list[Path], found: Finding) -> list[str]:
    return [
        f"{relative(path)}:{getattr(node, 'lineno', 0)}"
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if found(node)
    ]


def calls(names: set[str]) -> Callable[[ast.AST], bool]:
    return lambda node: isinstance(node, ast.Call) and name_of(node.func) in names


def arguments(node: ast.AST) -> Iterator[ast.expr]:
    if isinstance(node, ast.Call):
        yield from node.args
        yield from (keyword.value for keyword in node.keywords)


def tracked_files() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git work tree: there is no list of tracked files")
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def tracked_lines() -> Iterator[tuple[str, str]]:
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            yield f"{relative(path)}:{number}", line


@pytest.mark.requirement("A1")
def test_nothing_starts_an_event_loop_of_its_own() -> None:
    own = [path for path in INTERFACE if relative(path) not in EVENT_LOOPS]

    assert places(own, calls({"exec", "exec_", "processEvents"})) == []


@pytest.mark.requirement("A1")
def test_no_dialog_that_waits_inside_the_call() -> None:
    def waits(node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.attr in BLOCKING.get(node.value.id, set())
        )

    assert places(INTERFACE, waits) == []


@pytest.mark.requirement("I9.8", "A9")
def test_parts_are_shown_without_being_styled_before_their_time() -> None:
    """`set_shown`; an action of a menu is no widget."""

    def shows(node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "setVisible"
            and "action" not in name_of(node.func.value)
        )

    assert places(INTERFACE, shows) == []


@pytest.mark.requirement("I2.3")
def test_translated_texts_are_plain_literals() -> None:
    """`Speech.translate` of ui/translation.py hands on what its callers write as literals."""
    is_translation = calls(TRANSLATING)

    def broken(node: ast.AST) -> bool:
        if not is_translation(node):
            return False
        assert isinstance(node, ast.Call)
        place = 0 if name_of(node.func) == "tr" else 1
        texts = node.args[place : place + 1]
        return any(
            not isinstance(it, ast.Constant) or not isinstance(it.value, str) for it in texts
        )

    callers = [path for path in INTERFACE if relative(path) != "ui/translation.py"]
    assert places(callers, broken) == []


@pytest.mark.requirement("I9.5")
def test_no_translation_stands_inside_an_f_string() -> None:
    """`lupdate` does not look into them: the text would stay English."""
    is_translation = calls(TRANSLATING)

    def broken(node: ast.AST) -> bool:
        return isinstance(node, ast.JoinedStr) and any(map(is_translation, ast.walk(node)))

    assert places(INTERFACE, broken) == []


@pytest.mark.requirement("S2.7")
def test_logs_take_no_filled_texts_and_no_messages_of_exceptions() -> None:
    is_log = calls(LOGGING)

    def caught_names(tree: ast.AST) -> set[str]:
        return {it.name for it in ast.walk(tree) if isinstance(it, ast.ExceptHandler) and it.name}

    def leaks(node: ast.AST, caught: set[str]) -> bool:
        if not (
            is_log(node) and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        ):
            return False
        if "log" not in name_of(node.func.value).lower():
            return False
        if node.func.attr == "exception" or any(it.arg == "exc_info" for it in node.keywords):
            return True
        return any(
            isinstance(it, ast.JoinedStr)
            or (isinstance(it, ast.Name) and it.id in caught)
            or (isinstance(it, ast.Call) and name_of(it.func) in {"str", "repr", "format"})
            for it in arguments(node)
        )

    leaking = []
    for path in [*CORE, *INTERFACE]:
        if relative(path) == FAULT_LOG:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        caught = caught_names(tree)
        leaking += [
            f"{relative(path)}:{getattr(node, 'lineno', 0)}"
            for node in ast.walk(tree)
            if leaks(node, caught)
        ]
    assert leaking == []


@pytest.mark.requirement("A1")
def test_a_broad_except_says_why() -> None:
    reason = re.compile(r"# noqa: BLE001\s*[-–:]?\s*\w+")

    def swallows(node: ast.AST) -> bool:
        if not isinstance(node, ast.ExceptHandler):
            return False
        caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        broad = any(it is None or name_of(it) in {"Exception", "BaseException"} for it in caught)
        last = node.body[-1]
        return broad and not (isinstance(last, ast.Raise) and last.exc is None)

    silent = [
        place
        for path in [*CORE, *INTERFACE]
        for place in places([path], swallows)
        if not reason.search(
            path.read_text("utf-8").splitlines()[int(place.rpartition(":")[2]) - 1]
        )
    ]

    assert silent == []


@pytest.mark.requirement("I2.3")
def test_colours_and_type_sizes_come_from_the_theme() -> None:
    others = [path for path in INTERFACE if not relative(path).startswith(LOOK)]
    is_size = calls(SIZE_SETTERS)

    def is_colour(node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and any(COLOUR.fullmatch(word.rstrip(";")) for word in node.value.split())
        )

    def fixed(node: ast.AST) -> bool:
        return is_colour(node) or (
            is_size(node) and any(isinstance(it, ast.Constant) for it in arguments(node))
        )

    assert places(others, fixed) == []


@pytest.mark.requirement("I2.8")
def test_no_registry_is_named_in_the_tree() -> None:
    named = [place for place, line in tracked_lines() if any(host in line for host in HOSTS)]

    assert named == []


@pytest.mark.requirement("I2.8")
def test_no_path_of_one_machine_is_in_the_tree() -> None:
    named = [place for place, line in tracked_lines() if MACHINE_PATH.search(line)]

    assert named == []
