"""What is mounted where, read from the kernel's own list (Linux)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted file system; `device` are its numbers as `major:minor`."""

    point: Path
    device: str
    file_system: str
    source: str


def mount_below(place: Path, root: Path = Path("/")) -> Mount:
    """Give what `place` lies on; `root` is where proc lies, another than / in tests only.

    Raises:
        OSError, ValueError, IndexError: the list is not there or not as proc(5) tells it.
    """
    found = [mount for mount in _mounts(root) if place.is_relative_to(mount.point)]
    return max(reversed(found), key=lambda it: len(it.point.parts))


def _mounts(root: Path) -> Iterator[Mount]:
    """Read proc(5) mountinfo: the later of two on one point lies above."""
    for line in (root / "proc/self/mountinfo").read_text().splitlines():
        here, _, there = line.partition(" - ")
        words, behind = here.split(), there.split()
        yield Mount(Path(unescaped(words[4])), words[2], behind[0], unescaped(behind[1]))


def unescaped(word: str) -> str:
    """Give a word of the kernel's lists with its blanks and tabs as themselves."""
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        word = word.replace(code, sign)
    return word
