"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12 wears them out.

PySide6's wheel serves all versions of Python through the stable ABI but is built with headers in
which these objects are immortal (3.12 and later), so it hands them out without counting. Measured
on 3.11.7: each `emit` takes one reference of True, each queued event one of None; after some
hundred signals the interpreter aborts in `bool_dealloc`. From 3.12 on nothing has to be done.
"""

import ctypes
import sys
from typing import Final

# As many references as Python 3.12 itself gives them on 64 bits; no program gives all of them back.
_FOR_EVER: Final = 1 << 30


def keep() -> None:
    """Give the constants so many references that they never run out; once is enough."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        references = ctypes.c_ssize_t.from_address(id(constant))
        if references.value < _FOR_EVER:
            references.value += _FOR_EVER
