"""Which parts of a page scroll by themselves, and how much lower they can be than they would like.

Qt counts what a part would like as what it needs at least, once words in it can break: a page with
a long list would scroll as a whole, and its buttons with it.
"""

from typing import Final
from weakref import WeakSet

from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

_NO_LIMIT: Final = (1 << 24) - 1  # px: QWIDGETSIZE_MAX
_areas: Final[WeakSet[QAbstractScrollArea]] = WeakSet()


def scrolls_by_itself(area: QAbstractScrollArea) -> None:
    """Note a part that scrolls; to look for them would give Python a view of all that Qt made."""
    _areas.add(area)


def spare_height(ground: QWidget) -> int:
    """How much lower the parts that scroll can be: the most that one beside another can give."""
    inside = [
        one
        for one in _areas
        if isValid(one) and ground.isAncestorOf(one) and one.isVisibleTo(ground)
    ]
    outer = [
        one
        for one in inside
        if not any(other is not one and other.isAncestorOf(one) for other in inside)
    ]
    return max((_spare(one) for one in outer), default=0)


def least_width(part: QWidget, wanted: int) -> int:
    """How narrow a part with words must be able to be: what it wants, or all that its page has.

    One that needs more makes Qt reckon with a wider page, and too low heights for all that is in.
    """
    least, taken = wanted, 0
    above = part.parentWidget()
    while above is not None and above.isVisible() and not above.isWindow():
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea):
            return min(least, max(above.width() - taken, 1))
        taken += _edges(above)
        if above.maximumWidth() < _NO_LIMIT:  # a column of its own
            least = min(least, max(above.maximumWidth() - taken, 1))
        above = holder
    return least


def _edges(holder: QWidget) -> int:
    """What is left and right of the parts in a widget: its frame, and the margins of its layout."""
    layout = holder.layout()
    frame = holder.contentsMargins()
    inner = frame if layout is None else frame + layout.contentsMargins()
    return inner.left() + inner.right()


def _spare(area: QAbstractScrollArea) -> int:
    lowest = max(area.minimumHeight(), area.minimumSizeHint().height())
    return max(area.sizeHint().height() - lowest, 0)
