"""The way of Tab through what is made later than what stands after it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def line_up(last: QWidget | None, part: QWidget) -> QWidget | None:
    """Let Tab go from `last` to where it stops in a part; gives the last of these stops, or `last`.

    Qt puts whatever is made at the end of the window's way: a row made after the first paint would
    come after all that stands below it or beside it.
    """
    for stop in (part, *part.findChildren(QWidget)):
        is_here = stop.window() == part.window()  # the list of a choice is a window of its own
        if is_here and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if last is not None:
                QWidget.setTabOrder(last, stop)
            last = stop
    return last
