"""What columns are called in lists of clients: resources/words/import_columns.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def column_names() -> Mapping[str, tuple[str, ...]]:
    """Give the usual heads of each field, lower case; `name` is a whole name in one column."""
    path = files("resources") / "words" / "import_columns.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {field: tuple(names) for field, names in table.items()}
