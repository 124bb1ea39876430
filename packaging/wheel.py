"""The wheel: the same bytes from the same sources, wherever and whenever it is built.

usage: python packaging/wheel.py FOLDER     builds twice, in two places; ends with 1 if they differ

What goes in are the files that git knows and the compiled translations. Their times and rights, the
builder's umask and the folder's name do not count; SOURCE_DATE_EPOCH (the commit's) does.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PARTS = ("app", "ui", "resources", "pyproject.toml", "README.md", "LICENSE")
EARLIEST = "315532800"  # 1980: a zip knows no earlier day


def main(folder: Path) -> int:
    """Build twice, compare, keep one; gives 1 if they differ."""
    with tempfile.TemporaryDirectory(prefix="wheel-") as place:
        first = built(Path(place) / "one")
        second = built(Path(place) / "another-place")
        if digest(first) != digest(second):
            print("The wheel differs from one build to the next.", file=sys.stderr)
            return 1
        folder.mkdir(parents=True, exist_ok=True)
        kept = Path(shutil.copy(first, folder))
    print(f"{digest(kept)}  {kept}")
    return 0


def digest(file: Path) -> str:
    """Give a file's SHA-256."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def built(place: Path) -> Path:
    """Build in a folder; gives the wheel."""
    source, out = place / "source", place / "out"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", *PARTS], cwd=ROOT, check=True, capture_output=True
    )
    names = [name for name in listed.stdout.decode().split("\0") if name]
    names += [str(it.relative_to(ROOT)) for it in (ROOT / "resources/i18n").glob("*.qm")]
    for name in sorted(names):
        target = source / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
        target.chmod(0o644)
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, source],
        check=True, capture_output=True, umask=0o022,
        env={"SOURCE_DATE_EPOCH": EARLIEST} | os.environ,
    )  # fmt: skip
    (wheel,) = out.glob("*.whl")
    return wheel


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
