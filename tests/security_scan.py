"""Searching the memory of another process for secrets, as a debugger would."""

from collections.abc import Mapping
from pathlib import Path

CHUNK = 16 * 1024 * 1024


def may_read(pid: int) -> bool:
    """Say whether this user may look into that process (ptrace rights)."""
    try:
        with Path(f"/proc/{pid}/mem").open("rb"):
            return True
    except OSError:
        return False


def copies(pid: int, wanted: Mapping[str, bytes]) -> dict[str, int]:
    """Count each secret in all readable memory of the process, across all borders of reading."""
    longest = max(map(len, wanted.values()))
    found = dict.fromkeys(wanted, 0)
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in _areas(pid):
            rest = b""
            place = start
            while place < end:
                try:
                    memory.seek(place)
                    read = memory.read(min(CHUNK, end - place))
                except OSError:
                    break
                if not read:
                    break
                place += len(read)
                block = rest + read
                for name, secret in wanted.items():
                    found[name] += block.count(secret) - rest.count(secret)
                rest = block[-(longest - 1) :]
    return found


def _areas(pid: int) -> list[tuple[int, int]]:
    areas = []
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        (
            span,
            rights,
            *_,
        ) = line.split()
        if rights.startswith("r") and "[v" not in line:
            start, end = (int(it, 16) for it in span.split("-"))
            areas.append((start, end))
    return areas
