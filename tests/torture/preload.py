"""Compiles the small libraries that stand between a process and the disk."""

import shutil
import subprocess
import sys
from pathlib import Path


def compiled(source: str, folder: Path) -> Path | None:
    """Compile a library of this folder; None without a C compiler or on another system."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / Path(source).with_suffix(".so")
    origin = Path(__file__).with_name(source)
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(origin), "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return library if done.returncode == 0 else None
