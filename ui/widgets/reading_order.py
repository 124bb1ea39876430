"""Tab goes as one reads: by the layouts, whatever was added later.

Qt goes in the order in which parts were made. A line that is added to a form would come after its
save button, and parts that replace others can break the way altogether.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget


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
    layout = part.layout()
    placed = list(_in_layout(layout)) if layout is not None else []
    others = [
        child
        for child in part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child not in placed and not child.isWindow()
    ]
    for child in (*placed, *sorted(others, key=lambda one: (one.y(), one.x()))):
        yield from _stops(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _cell(layout, number))
    for number in numbers:
        item = layout.itemAt(number)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)


def _cell(layout: QGridLayout, number: int) -> tuple[int, int]:
    place: tuple[int, ...] = layout.getItemPosition(number)  # type: ignore[assignment]
    return place[0], place[1]


def _show(part: QWidget) -> None:
    """Scroll to a part wherever it stands."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part)
        above = above.parentWidget()
