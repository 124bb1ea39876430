"""Finding the line of a TOML file on which a field stands, to tell whoever wrote it."""

import re
from typing import Final

Where = tuple[str | int, ...]

_HEAD: Final = re.compile(r"\s*(\[\[|\[)([\w.\-]+)\]+\s*(?:#.*)?")
_KEY: Final = re.compile(r"\s*([\w.\-]+)\s*=")


def line_of(text: str, where: Where) -> int:
    """Give the line of a field, else of the nearest table around it; 0: the file as a whole."""
    table: Where = ()
    counts: dict[str, int] = {}
    found, depth = 0, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if head := _HEAD.fullmatch(line):
            table = here = _table(head[2], counts, repeated=head[1] == "[[")
        elif key := _KEY.match(line):
            here = (*table, *key[1].split("."))
        else:
            continue
        if here == where:
            return number
        if where[: len(here)] == here and len(here) >= depth:
            found, depth = number, len(here)
    return found


def _table(name: str, counts: dict[str, int], *, repeated: bool) -> Where:
    """Give the path of a table's head; a repeated one is counted from 0."""
    parts = name.split(".")
    if repeated:
        counts[name] = counts.get(name, -1) + 1
    path: list[str | int] = []
    for end in range(1, len(parts) + 1):
        path.append(parts[end - 1])
        outer = ".".join(parts[:end])
        if outer in counts:
            path.append(counts[outer])
    return tuple(path)
