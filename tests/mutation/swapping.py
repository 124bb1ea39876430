"""Puts a mutant's code into a module that is imported already: a try costs a fork, no importing.

Only where the result is that of importing the mutant: one function differs, it is found again in
the module, and it was not called while the app was imported. Everything else is imported anew.
"""

import ast
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType, FunctionType

ROOT = Path(__file__).resolve().parents[2]
_OPTIMIZED = 0x1  # the code of a function; bodies of classes and modules lack this flag
_PARTS = (
    "co_code", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_flags",
    "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_exceptiontable",
)  # fmt: skip
_called_while_importing: set[tuple[str, str]] = set()


def import_app(names: tuple[str, ...]) -> None:
    """Import these modules and note every function of the app that importing them calls."""

    def note(frame: FrameType, event: str, _told: object) -> None:
        if event == "call":
            code = frame.f_code
            _called_while_importing.add((code.co_filename, code.co_qualname))

    sys.setprofile(note)
    try:
        for name in names:
            import_module(name)
    finally:
        sys.setprofile(None)


def forget_app() -> None:
    """Let the app be imported anew, with what is planted."""
    for name in [it for it in sys.modules if it.split(".")[0] in ("app", "tests", "ui")]:
        if not name.startswith(("tests.mutation", "tests.environment")):
            del sys.modules[name]


def swap(module: str, source: str) -> bool:
    """Put the one changed function in the place of the old one; False where that isn't it."""
    path = ROOT / module
    changed = compile(source, str(path), "exec")
    found = list(_changed_functions(_original(path), changed))
    if len(found) != 1 or found[0] is None:
        return False
    code = found[0]
    if (str(path), code.co_qualname) in _called_while_importing or "<" in code.co_qualname:
        return False
    name = module.removesuffix(".py").replace("/", ".")
    function = _function(vars(sys.modules[name]), code.co_qualname.split("."))
    if function is None or function.__code__.co_freevars != code.co_freevars:
        return False
    function.__code__ = code
    return True


@lru_cache
def _original(path: Path) -> CodeType:
    return compile(ast.unparse(ast.parse(path.read_text("utf-8"))), str(path), "exec")


def _changed_functions(one: CodeType, other: CodeType) -> Iterator[CodeType | None]:
    """Give each outermost function that differs; None where anything else does."""
    if len(one.co_consts) != len(other.co_consts) or any(
        getattr(one, part) != getattr(other, part) for part in _PARTS
    ):
        yield None
        return
    for mine, its in zip(one.co_consts, other.co_consts, strict=True):
        if not (isinstance(mine, CodeType) and isinstance(its, CodeType)):
            if (type(mine), mine) != (type(its), its):
                yield None
        elif not mine.co_flags & _OPTIMIZED:
            yield from _changed_functions(mine, its)
        elif not _alike(mine, its):
            yield its


def _alike(one: CodeType, other: CodeType) -> bool:
    return list(_changed_functions(one, other)) == [] and all(
        _alike(mine, its)
        for mine, its in zip(one.co_consts, other.co_consts, strict=True)
        if isinstance(mine, CodeType) and isinstance(its, CodeType)
    )


def _function(names: dict[str, object], path: list[str]) -> FunctionType | None:
    """Find a function below decorators that say what they wrap."""
    found = names.get(path[0])
    for name in path[1:]:
        found = vars(found).get(name) if isinstance(found, type) else None
    if isinstance(found, staticmethod | classmethod):
        found = found.__func__
    if isinstance(found, property):
        found = found.fget
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    fits = isinstance(found, FunctionType) and found.__code__.co_qualname == ".".join(path)
    return found if fits else None  # type: ignore[return-value]
