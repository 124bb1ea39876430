"""Gives one module another source; as `sitecustomize` it does so in programs that tests start."""

import importlib.abc
import importlib.util
import os
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType


class _Planted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, name: str, path: str, source: str) -> None:
        self._name, self._path, self._source = name, path, source

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        """Say that this module is ours."""
        if name != self._name:
            return None
        return importlib.util.spec_from_file_location(name, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        """Run the planted source in the module."""
        source = Path(self._source).read_text(encoding="utf-8")
        exec(compile(source, self._path, "exec"), module.__dict__)  # noqa: S102


def install() -> None:
    """Plant what RINNALLA_PLANTED names: module, its file, the file with its other source."""
    if planted := os.environ.get("RINNALLA_PLANTED"):
        sys.meta_path.insert(0, _Planted(*planted.split(":")))


if __name__ == "sitecustomize":
    install()
