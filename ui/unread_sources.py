"""Keeps PySide6 from reading the source of every module that is imported after it.

PySide6 looks through each of them for its own name, to know where its optional snake_case names
might be switched on. Nobody does so here. Measured with 6.12: 1,558 files read and kept, 37 MiB
and a tenth of the time that importing takes. A frozen program has no sources and never paid it.
"""

import sys
from types import ModuleType
from typing import Final

_FEATURE: Final = "shibokensupport.feature"
_LOOKS: Final = "_mod_uses_pyside"


def leave() -> None:
    """Answer for every module that it doesn't switch names; call it when Qt was first imported.

    A PySide6 without that question is left as it is: it only reads more than it needs to.
    """
    feature = sys.modules.get(_FEATURE)
    if feature is not None and hasattr(feature, _LOOKS):
        setattr(feature, _LOOKS, _switches_no_names)


def _switches_no_names(_module: ModuleType) -> bool:
    return False
