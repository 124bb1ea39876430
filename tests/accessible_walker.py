"""Reads windows as a screen reader does, over AT-SPI; run by the system's Python (pyatspi).

For each line on its standard input (a name of its own choice) it walks the whole tree of the first
application on the bus and writes one line: a JSON object with how many parts it found, and what is
wrong with them. No part is told by its text but by role and place, so that nothing is repeated.
"""

import json
import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # Debian's, for the system's Python

WORKED = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE,
}
CHECKED_ROLES = {pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON}
NOTHING = {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN, pyatspi.ROLE_FILLER}
DATA = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE}
ASIDE = {pyatspi.ROLE_SCROLL_BAR, pyatspi.ROLE_SEPARATOR}
BY_MEANING = "/layered pane"  # the team map: sector by sector, round the client
MOST_CHILDREN = 400
Place = tuple[int, int, int, int]


def walk(part: Any, way: str, found: dict[str, Any]) -> None:
    """Look at a part and everything in it that is shown; cells of tables are the model's."""
    state = part.getState()
    if not (state.contains(pyatspi.STATE_VISIBLE) and state.contains(pyatspi.STATE_SHOWING)):
        return
    role = part.getRole()
    way = way + "/" + part.getRoleName()
    found["parts"] += 1
    look_at(part, role, state, way, found["problems"])
    if role in DATA:
        return
    before: tuple[int, Place] | None = None
    for number in range(min(part.childCount, MOST_CHILDREN)):
        child = part.getChildAtIndex(number)
        if child is None:
            continue
        walk(child, f"{way}[{number}]", found)
        place = place_of(child)
        if place is None:
            continue
        back = before is not None and goes_back(before[1], place)
        if back and before is not None and BY_MEANING not in way:
            found["order"].append(f"{way}: [{number}] is read after [{before[0]}]")
        before = number, place


def place_of(part: Any) -> Place | None:
    """Left, top, right, bottom of a part that is seen; None of what is not or stands aside."""
    state = part.getState()
    seen = state.contains(pyatspi.STATE_VISIBLE) and state.contains(pyatspi.STATE_SHOWING)
    if not seen or part.getRole() in ASIDE:
        return None
    extents = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    if extents.width <= 0 or extents.height <= 0:
        return None
    return extents.x, extents.y, extents.x + extents.width, extents.y + extents.height


def goes_back(one: Place, other: Place) -> bool:
    """Whether the second stands wholly above the first, or in its row wholly left of it."""
    beside = one[1] < other[3] and other[1] < one[3]
    above = one[0] < other[2] and other[0] < one[2]
    return (above and other[3] <= one[1]) or (beside and other[2] <= one[0])


def look_at(part: Any, role: Any, state: Any, way: str, problems: list[str]) -> None:
    """Name, role and state of one part."""
    takes_keys = state.contains(pyatspi.STATE_FOCUSABLE)
    worked = role in WORKED
    only_read = role == pyatspi.ROLE_TEXT and not state.contains(pyatspi.STATE_EDITABLE)
    if (worked or takes_keys) and not only_read and not part.name.strip():
        problems.append(f"no name: {way}")
    if takes_keys and role in NOTHING:
        problems.append(f"no role: {way}")
    if role in CHECKED_ROLES and not state.contains(pyatspi.STATE_CHECKABLE):
        problems.append(f"cannot be checked: {way}")


def main() -> None:
    """Answer line by line until the standard input ends."""
    for line in sys.stdin:
        found: dict[str, Any] = {
            "name": line.strip(),
            "parts": 0,
            "problems": [],
            "order": [],
        }
        desktop = pyatspi.Registry.getDesktop(0)
        for number in range(desktop.childCount):
            application = desktop.getChildAtIndex(number)
            if application is None:
                continue
            for window in range(application.childCount):
                part = application.getChildAtIndex(window)
                if part is not None:
                    walk(part, f"window[{window}]", found)
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
