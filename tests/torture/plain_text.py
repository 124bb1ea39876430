"""Every byte that a working day writes to any file, searched for its words (security.md 6, row 24).

A process works through the real windows under strace: each write of it and of its threads is seen,
with the file it goes to, also to files that are taken away at once. Nowhere may a word of the
client or the passphrase stand, in any encoding, but in the paper that she saved; nor in any file
that is left in its home after kill -9. Controls: the same program writes a word in UTF-16 into a
file that it takes away at once; and the paper is seen being written.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.leak_search import forms
from tests.torture.figures import Figures, Pace
from tests.working_day import CANARIES, PAPER

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    "write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,openat,open,creat,mmap"
)
_WRITES = re.compile(r"^\d+ +(?P<call>p?write(?:64|v|v2)?)\(\d+<(?P<path>[^>]*)>, (?P<data>.*)$")
_OPENS = re.compile(
    r"^\d+ +(?:openat|open|creat)\(.*\bO_(?:WRONLY|RDWR|CREAT)\b.*<(?P<path>[^<>]*)>$"
)
_COPIES = re.compile(r"^\d+ +(?:sendfile|copy_file_range|splice)\(")
_MAPS = re.compile(r"^\d+ +mmap\(.*PROT_WRITE.*MAP_SHARED, \d+<(?P<path>[^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
FORMS = {form: words for words in CANARIES for form in forms(words)}


class Seen(NamedTuple):
    """What a process wrote: how often and how much, to which files, and the words in it."""

    writes: int
    size: int
    files: set[str]
    mapped: set[str]
    words: dict[str, set[str]]


def leaks(content: bytes) -> set[str]:
    """Give the words that stand in the content."""
    return {words for form, words in FORMS.items() if form in content}


def unhexed(told: str) -> bytes:
    """Give the bytes of what strace wrote as \\x.. only."""
    return bytes.fromhex(told.replace("\\x", ""))


def watched(folder: Path, *more: str) -> Seen:
    """Let the program work under strace, kill it when it is done, and read the record."""
    record = folder.with_suffix(".strace")
    home = folder / "home"
    (home / "tmp").mkdir(parents=True)
    env = os.environ | {"HOME": str(home), "TMPDIR": str(home / "tmp"), "TEMP": str(home / "tmp")}
    command = ["strace", "-f", "-y", "-xx", "-s", "40000000", "-o", str(record),
               "-e", f"trace={CALLS}", "-e", "signal=none",
               sys.executable, "-B", "-m", "tests.working_day", str(folder), *more]  # fmt: skip
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, start_new_session=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        os.killpg(process.pid, signal.SIGKILL)
    assert said == "done", f"the day was not worked through: {said!r}"
    seen = read(record)
    record.unlink()
    return seen


def read(record: Path) -> Seen:
    """Read the record of strace line by line."""
    count: Counter[str] = Counter()
    files: set[str] = set()
    mapped: set[str] = set()
    words: dict[str, set[str]] = {}
    for line in _whole_lines(record):
        if found := _WRITES.match(line):
            path = unhexed(found["path"]).decode()
            content = b"".join(unhexed(it) for it in _TEXT.findall(found["data"]))
            count["writes"] += 1
            count["size"] += len(content)
            if hits := leaks(content):
                words.setdefault(path, set()).update(hits)
        elif found := _OPENS.match(line.rstrip()):
            files.add(unhexed(found["path"]).decode())
        elif found := _MAPS.match(line):
            mapped.add(unhexed(found["path"]).decode())
        elif _COPIES.match(line):
            raise AssertionError(f"a call whose bytes are not seen: {line[:80]}")
    return Seen(count["writes"], count["size"], files, mapped, words)


def _whole_lines(record: Path) -> Iterator[str]:
    """Give each call in one line, also where another thread's came between its two halves."""
    begun: dict[str, str] = {}
    with record.open(encoding="ascii") as lines:
        for line in lines:
            thread = line.split(" ", 1)[0]
            if line.endswith("<unfinished ...>\n"):
                begun[thread] = line.removesuffix(" <unfinished ...>\n")
            elif "resumed>" in line:
                yield begun.pop(thread, "") + line.split("resumed>", 1)[1]
            else:
                yield line


def left(folder: Path) -> tuple[int, list[str]]:
    """Search every file that is left, but for the paper; give how many and where words stand."""
    count, found = 0, []
    for path in folder.rglob("*"):
        if path.is_file() and path.name != PAPER:
            count += 1
            if hits := leaks(path.name.encode() + b"\0" + path.read_bytes()):
                found.append(f"{path.relative_to(folder)}: {sorted(hits)}")
    return count, found


def run(pace: Pace) -> Figures:
    """Work one day a round; a planted leak first."""
    scratch = Path(tempfile.mkdtemp(prefix="rinnalla-plain-"))
    counts: Counter[str] = Counter()
    violations: list[str] = []
    try:
        planted = watched(scratch / "control", str(scratch / "control" / "gone.txt"))
        if [Path(it).name for it in planted.words] != ["gone.txt"]:
            violations.append("the control, a file written and taken away, was not found")
        counts["planted leaks found"] += 1
        for number, _ in pace.rounds(1):
            folder = scratch / f"day-{number}"
            seen = watched(folder)
            violations += [pace.told(number, it) for it in broken(seen, folder)]
            files, found = left(folder)
            violations += [pace.told(number, f"left on the disk: {it}") for it in found]
            counts.update({"days": 1, "writes": seen.writes, "MB": seen.size // 10**6})
            counts.update({"files written": len(seen.files), "files left": files})
            shutil.rmtree(folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return Figures(counts=counts, violations=tuple(violations))


def broken(seen: Seen, folder: Path) -> Iterator[str]:
    """Say what was written where it must not be."""
    papers = {str(folder / PAPER), str(folder / f".{PAPER}.part")}
    if not papers & seen.files:
        yield "the paper was not seen being written: the watch is blind"
    for path, words in seen.words.items():
        if path not in papers:
            yield f"written to {path}: {sorted(words)}"
    for path in seen.files | seen.mapped:
        outside = not path.startswith((str(folder), "/dev/", "/proc/", "/memfd"))
        if outside:
            yield f"a file outside of its own folders was written: {path}"
    for path in seen.mapped:
        if not path.endswith(("-shm", "/dev/zero")) and "/memfd" not in path:
            yield f"written through memory, which the watch cannot see: {path}"
