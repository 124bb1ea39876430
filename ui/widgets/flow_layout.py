"""A layout that puts widgets side by side and breaks lines as text does."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from ui import theme

_alive: Final[dict[int, "FlowLayout"]] = {}
"""Qt calls these as long as they lie in a page. Python's collector doesn't see that: it took away
those of a page that is thrown away, and Qt then let go of parts in them that were no more."""


class FlowLayout(QLayout):
    """Left to right, then the next line; its height follows its width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__()
        key = id(self)
        _alive[key] = self
        self.destroyed.connect(lambda: _let_go_later(key))
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._known: dict[tuple[str, int], QSize] = {}
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._known = {}
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._once("height", width, lambda: QSize(0, self._height_for(width))).height()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self._once("hint", 0, self._hint)

    @override
    def minimumSize(self) -> QSize:
        return self._once("least", 0, self._least)

    def _once(self, what: str, width: int, count: Callable[[], QSize]) -> QSize:
        """Count a size once until a part changes, as Qt's own layouts do: it asks a dozen times."""
        if (what, width) not in self._known:
            self._known[what, width] = count()
        return QSize(self._known[what, width])

    def _height_for(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def _hint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gap = theme.current().space(self._gap)
        width = sum(size.width() for size in shown) + gap * max(len(shown) - 1, 0)
        height = max((size.height() for size in shown), default=0)
        return self._with_margins(QSize(width, height))

    def _least(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        gap = theme.current().space(self._gap)
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), 1), 1 << 20))
            if line and x + size.width() > area.x() + area.width():
                x, y, line = area.x(), y + line + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            line = max(line, size.height())
        return y + line - rect.y() + margins.bottom()


def _let_go_later(key: int) -> None:
    """Keep Python's side until Qt is through with all that lay in the layout."""
    QTimer.singleShot(0, lambda: _alive.pop(key, None))
