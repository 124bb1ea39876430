"""Tab goes as one reads: by the layouts, whatever was added later.

Qt goes in the order in which parts were made. A line that is added to a form would come after its
save button, and parts that replace others can break the way altogether.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QComboBox,
    QGraphicsView,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

# what Qt built inside these is its own: their field, bars and buttons are no stops, and Python's
# view of them outlives them
LEAVES: Final = (QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit)

_BACKWARD: Final = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def reading_order(root: QWidget) -> list[QWidget]:
    """Give the parts that Tab comes to, as they stand in their layouts."""
    return list(_stops(root))


def focus_next(root: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next part, or the one before; round and round."""
    stops = reading_order(root)
    if not stops:
        return False
    focused = QApplication.focusWidget()
    while focused is not None and focused not in stops:
        focused = focused.parentWidget()  # a part of one, such as the field of a spin box
    if focused is None:
        target = stops[0 if forward else -1]
    else:
        target = stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _show(target)
    return True


def _stops(part: QWidget) -> Iterator[QWidget]:
    if not part.isVisible():
        return
    takes_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    proxy = part.focusProxy()
    if takes_tab and part.isEnabled() and proxy is None:
        yield part
    if isinstance(part, QScrollArea):
        inner = part.widget()
        if inner is not None:
            yield from _stops(inner)
        return
    if isinstance(part, QGraphicsView):
        part = part.viewport()  # where our own parts lie: the twins of painted ones
    elif isinstance(part, LEAVES):
        return
    layout = part.layout()
    inside = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    placed = list(in_layout(layout, inside)) if layout is not None else []
    others = [child for child in inside if child not in placed and not child.isWindow()]
    for child in (*placed, *sorted(others, key=lambda one: (one.y(), one.x()))):
        yield from _stops(child)


def in_layout(layout: QLayout, inside: list[QWidget]) -> Iterator[QWidget]:
    """Give the parts of a layout in its order; `inside` are those of the widget it lies in.

    Never by `itemAt`: Python's view of an item outlives the item, and the next collection of
    garbage then ends the app.
    """
    parts: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(one), one) for one in _layouts_in(layout)),
        *((layout.indexOf(one), one) for one in inside),
    ]
    placed = [(_place(layout, number), part) for number, part in parts if number >= 0]
    for _, part in sorted(placed, key=lambda row: row[0]):
        if isinstance(part, QLayout):
            yield from in_layout(part, inside)
        else:
            yield part


def _layouts_in(layout: QLayout) -> list[QLayout]:
    return [one for one in layout.children() if isinstance(one, QLayout)]


def _place(layout: QLayout, number: int) -> tuple[int, ...]:
    if isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARD:
        return (-number,)  # what was added first stands last
    if not isinstance(layout, QGridLayout):
        return (number,)
    place: tuple[int, ...] = layout.getItemPosition(number)  # type: ignore[assignment]
    return place[0], place[1]


def _show(part: QWidget) -> None:
    """Scroll to a part wherever it stands."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()
