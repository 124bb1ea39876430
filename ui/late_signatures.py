"""Lets PySide6 read its tables of signatures when the first one is asked for, not at the start.

PySide6 carries them as sources inside its library and compiles them at each start, with the
writer of its type stubs among them. Measured with 6.12: 30 ms, a fifth of what a bare window takes.
Most programs never ask: a signature is read for `help`, or to explain a call with wrong arguments.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any, Final, Protocol, SupportsIndex

from typing_extensions import override

_PLACE: Final = "shibokensupport.signature."
# `errorhandler` and what it needs (`mapping`) are not: they are asked while an error is under way
_LATE: Final = frozenset(
    _PLACE + name for name in ("parser", "layout", "lib.tool", "lib.enum_sig", "lib.pyi_generator")
)
_reading: Final = RLock()


class Importer(Protocol):
    """PySide6's importer of what lies in its library."""

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        """Give the spec of a module that it has."""

    def exec_module(self, module: ModuleType) -> None:
        """Fill a module, by the name in its spec."""


class LateModule(ModuleType):
    """An empty module that is filled when somebody asks for what is in it."""

    def __init__(self, name: str, importer: Importer) -> None:
        super().__init__(name)
        self._importer: Importer | None = importer
        self._name = name

    def __getattr__(self, name: str) -> Any:
        """Fill the module, once; questions of the import system itself find nothing."""
        if name.startswith("__"):
            raise AttributeError(name)
        with _reading:
            importer = self.__dict__.get("_importer")
            if importer is not None:
                self._importer = None
                # PySide6 gives it a second name meanwhile
                self.__spec__, second = ModuleSpec(self._name, importer), self.__spec__
                importer.exec_module(self)
                self.__spec__ = second
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None


class _Late:
    """Makes the modules that wait."""

    def __init__(self, importer: Importer) -> None:
        self._importer = importer

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name in _LATE else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return LateModule(spec.name, self._importer)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing: it fills itself."""


class _Finders(list[Any]):
    """The finders of modules; PySide6's own gets ours before it."""

    @override
    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(index, finder)
        if type(finder).__name__ == "EmbeddableZipImporter":
            super().insert(index, _Late(finder))


@contextmanager
def waiting() -> Iterator[None]:
    """Import Qt for the first time within this; a PySide6 that works in another way just imports.

    Where Qt is imported already it changes nothing.
    """
    if "shiboken6" in sys.modules:
        yield
        return
    usual = sys.meta_path
    sys.meta_path = _Finders(usual)
    try:
        yield
    finally:
        usual[:] = [it for it in sys.meta_path if not isinstance(it, _Late)]
        sys.meta_path = usual
