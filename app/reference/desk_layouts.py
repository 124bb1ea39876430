"""Orders of the copy desk: resources/copy_desk/*.toml, one file for a client information system."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from app.domain.copy_desk import LayoutSection
from app.domain.exchange import UnitKind
from app.text import Language

LAYOUTS: Final = ("plain", "lifecare", "pro-consona", "saga")
_COLUMN: Final[dict[Language, int]] = {"fi": 0, "sv": 1, "en": 2}


@dataclass(frozen=True, slots=True)
class LayoutName:
    """What an order is called, and what is known of where it comes from."""

    id: str
    name: str
    source: str


@cache
def _table(layout: str) -> dict[str, Any]:
    path = files("resources") / "copy_desk" / f"{layout}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def layout_names(language: Language) -> tuple[LayoutName, ...]:
    """Give all orders, the plain one first."""
    column = _COLUMN[language]
    tables = ((one, _table(one)) for one in LAYOUTS)
    return tuple(LayoutName(one, it["name"][column], it["source"][column]) for one, it in tables)


def parts_of(kind: UnitKind, layouts: tuple[str, ...] = LAYOUTS) -> frozenset[str]:
    """Give every text of an entry or a plan that these orders lay out."""
    tables = (_table(layout)[kind.value] for layout in layouts)
    return frozenset(part for table in tables for one in table for part in one["parts"])


def desk_layout(layout: str, kind: UnitKind, language: Language) -> tuple[LayoutSection, ...]:
    """Give the sections of an order for an entry or a plan; an unknown order is the plain one."""
    table = _table(layout if layout in LAYOUTS else LAYOUTS[0])
    return tuple(
        LayoutSection(
            heading=one["heading"][_COLUMN[language]],
            parts=tuple(one["parts"]),
            required=one.get("required", False),
        )
        for one in table[kind.value]
    )
