"""A screen reader reads parts as they stand, whatever was made first.

Qt tells the parts of a widget in the order in which they were made. Where somebody listens, they
are therefore put into the order of their layout as soon as the first of them is asked for.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import Shiboken

from ui.widgets.reading_order import LEAVES, in_layout

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly


def put_in_order(part: QWidget) -> None:
    """Let the direct parts of one that we laid out follow each other as in its layout.

    What lies under or over them (a ground, a toast) stays under or over them.
    """
    layout = part.layout()
    ours = isinstance(part, QAbstractButton) or not isinstance(part, LEAVES)
    if layout is None or not ours:  # a button of ours may be a whole row of words
        return
    inside = [one for one in part.findChildren(QWidget, options=_DIRECT) if not one.isWindow()]
    placed = list(in_layout(layout, inside))
    if not placed:
        return
    first = min(inside.index(one) for one in placed)
    under, over = inside[:first], [one for one in inside[first:] if one not in placed]
    wanted = [*under, *placed, *over]
    if wanted != inside:
        for one in wanted:
            one.raise_()


class SpokenOrder(QObject):
    """Gathers whose parts were asked for, and orders them when all of them are there."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._waiting: list[QWidget] = []

    def note(self, asked: QObject) -> None:
        """A screen reader hears of a part for the first time, maybe before that has a place."""
        # what Qt made itself is not ours to sort, and Python's view of it would outlive it
        if not isinstance(asked, QWidget) or not Shiboken.createdByPython(asked):
            return
        if not self._waiting:
            QTimer.singleShot(0, self, self._order)
        self._waiting.append(asked)

    def _order(self) -> None:
        asked, self._waiting = self._waiting, []
        parents = {part.parentWidget() for part in asked if Shiboken.isValid(part)}
        for above in parents:
            if above is not None and Shiboken.createdByPython(above):
                put_in_order(above)


@cache
def spoken_order() -> SpokenOrder:
    """Give the one of this process."""
    return SpokenOrder(QCoreApplication.instance())


__all__ = ["SpokenOrder", "put_in_order", "spoken_order"]
