"""The orders of the copy desk at hand: those that ship, and the organisation's own from its file.

The last good own order stays in force, whatever lies in the machine's folder later; a file that is
refused changes nothing but what she is told.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy.orm import Session

from app.domain.copy_desk import LayoutSection
from app.domain.exchange import UnitKind
from app.reference.desk_layouts import LAYOUTS, LayoutName, desk_layout, layout_names
from app.reference.own_desk_layout import (
    MAXIMUM_BYTES,
    OWN_LAYOUT,
    DeskLayoutRefused,
    OwnLayout,
    parse_own_layout,
    refused,
)
from app.security.machine_folder import MachineFolder
from app.services.settings import load_setting, save_setting, setting_in
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use
from app.text import Language

__all__ = [
    "DeskLayoutRefused",
    "LayoutsAtHand",
    "layouts_at_hand",
    "refresh_desk_layout",
    "sections_of",
]

LAYOUT_NAME: Final = "copy-desk.toml"
_NAME: Final = "own-desk-layout"


@dataclass(frozen=True, slots=True)
class LayoutsAtHand:
    """What can be chosen; `refused` is why the file that lies in the folder now is not taken."""

    names: tuple[LayoutName, ...]
    refused: DeskLayoutRefused | None

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids, the plain one first."""
        return tuple(one.id for one in self.names)


def refresh_desk_layout(store: Store, folder: MachineFolder | None) -> None:
    """Take the order of the machine's folder into the store if it is right.

    A refused one is noted and logged once. Nothing happens in a practice store, without a folder,
    or where there is no such file: then what was taken before stays.
    """
    if folder is None or store.practice:
        return
    kept: dict[str, Any] = load_setting(store, _NAME, {})
    wrong: DeskLayoutRefused | None = None
    content = kept.get("content")
    try:
        found = _read(folder)
        if found is None:
            return
        parse_own_layout(LAYOUT_NAME, found)
        content = found.decode("utf-8-sig")
    except DeskLayoutRefused as error:
        wrong = error
    told = None if wrong is None else dict(wrong.values)
    if (content, told) == (kept.get("content"), kept.get("refused")):
        return
    with store.write() as session:
        save_setting(store, _NAME, {"content": content, "refused": told})
        action = "desk-layout-taken" if wrong is None else "desk-layout-refused"
        log_use(session, UseEvent(action, "settings"))


def _read(folder: MachineFolder) -> bytes | None:
    return folder.read_or_refuse(
        LAYOUT_NAME, MAXIMUM_BYTES, lambda reason: refused(LAYOUT_NAME, 0, reason)
    )


def layouts_at_hand(store: Store, language: Language) -> LayoutsAtHand:
    """Give the orders to choose from, the organisation's own one last."""
    kept: dict[str, Any] = load_setting(store, _NAME, {})
    names = layout_names(language)
    if (own := _own(kept)) is not None:
        names = (*names, LayoutName(OWN_LAYOUT, own.name(language), ""))
    told = kept.get("refused")
    return LayoutsAtHand(names, None if told is None else DeskLayoutRefused(**told))


def sections_of(
    session: Session, layout: str, kind: UnitKind, language: Language
) -> tuple[LayoutSection, ...]:
    """Give the sections of an order for an entry or a plan; an unknown order is the plain one."""
    if layout == OWN_LAYOUT and (own := _own(setting_in(session, _NAME, {}))) is not None:
        return own.sections(kind, language)
    return desk_layout(layout if layout in LAYOUTS else LAYOUTS[0], kind, language)


def _own(kept: dict[str, Any]) -> OwnLayout | None:
    content = kept.get("content")
    return None if content is None else _parsed(content)


@cache
def _parsed(content: str) -> OwnLayout:
    return parse_own_layout(LAYOUT_NAME, content.encode())
