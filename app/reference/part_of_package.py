"""One module of a package without the others: some import all their languages or countries."""

import sys
from importlib.util import find_spec, module_from_spec


def leave_the_rest(package: str) -> None:
    """Let modules of `package` be imported without running the package's own code.

    Nothing changes where the package was imported already.

    Raises:
        ModuleNotFoundError: there is no such package.
    """
    if package in sys.modules:
        return
    found = find_spec(package)
    if found is None:
        raise ModuleNotFoundError(package)
    sys.modules[package] = module_from_spec(found)
