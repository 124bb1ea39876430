"""A screen reader reads parts as they stand, whatever was made first.

Qt tells the parts of a widget in the order in which they were made. Where somebody listens, they
are therefore put into the order of their layout as soon as the first of them is asked for, and
again where they are laid out anew.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import Shiboken
from typing_extensions import override

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
        self._asked: list[QWidget] = []
        self._laid_out: list[QWidget] = []

    def note(self, asked: QObject) -> None:
        """A screen reader hears of a part for the first time, maybe before that has a place."""
        # what Qt made itself is not ours to sort, and Python's view of it would outlive it
        if isinstance(asked, QWidget) and Shiboken.createdByPython(asked):
            self._order_later()
            self._asked.append(asked)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A form was laid out anew: its parts may stand elsewhere now."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget):
            self._order_later()
            self._laid_out.append(watched)
        return super().eventFilter(watched, event)

    def _order_later(self) -> None:
        if not self._asked and not self._laid_out:
            QTimer.singleShot(0, self, self._order)

    def _order(self) -> None:
        asked, self._asked = self._asked, []
        laid_out, self._laid_out = self._laid_out, []
        parents = {one.parentWidget() for one in asked if Shiboken.isValid(one)}
        parents |= {one for one in laid_out if Shiboken.isValid(one)}
        for above in parents:
            if above is not None and Shiboken.createdByPython(above):
                put_in_order(above)
                above.installEventFilter(self)  # a second time changes nothing


@cache
def spoken_order() -> SpokenOrder:
    """Give the one of this process."""
    return SpokenOrder(QCoreApplication.instance())


__all__ = ["SpokenOrder", "put_in_order", "spoken_order"]
