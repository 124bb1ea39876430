"""Runs a test program and tells each file that Python opens for writing, also those soon removed.

usage: watched_program.py DESCRIPTOR MODULE ARGUMENTS…
"""

import os
import runpy
import sys
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def watch(descriptor: int) -> None:
    """Tell the path of each file opened for writing on the descriptor."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(args[0], str | bytes) and int(args[2] or 0) & WRITING:
            os.write(descriptor, os.fsencode(args[0]) + b"\n")

    sys.addaudithook(hook)


if __name__ == "__main__":
    watch(int(sys.argv[1]))
    module = sys.argv[2]
    sys.argv = sys.argv[2:]
    runpy.run_module(module, run_name="__main__")
