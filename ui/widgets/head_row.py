"""A heading with buttons beside it; where they have no room there, they come under it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from ui import theme
from ui.widgets.flow_layout import FlowLayout

_LEAST: Final = 160  # px that words which can wrap keep before what is beside them goes under them


@dataclass(slots=True)
class _Line:
    items: list[QLayoutItem]
    taken: int = 0


class HeadRow(FlowLayout):
    """Filled like a QHBoxLayout; one part has a stretch (or `add_stretch` stands after it).

    What does not fit beside that part begins the next line. Parts stand in the middle of their
    line, or at its top where they are added so.

    Args:
        to_right: a line without that part stands at the right, as the verbs of a dialog do.
    """

    def __init__(self, *, to_right: bool = False) -> None:
        super().__init__()
        self._to_right = to_right
        self._stretched: QLayoutItem | None = None
        self._ends_line: QLayoutItem | None = None
        self._at_top: list[QLayoutItem] = []

    def add(
        self,
        part: QWidget | QLayout,
        stretch: int = 0,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """Add a part; the one with a stretch takes the room that is left."""
        if isinstance(part, QWidget):
            self.addWidget(part)
        else:
            self.addChildLayout(part)
            self.addItem(part)
        if stretch:
            self._stretched = self._ends_line = self._items[-1]
        if alignment == Qt.AlignmentFlag.AlignTop:
            self._at_top.append(self._items[-1])

    def add_before(self, part: QWidget) -> None:
        """Add a part before the others; the room that is left comes after all such parts."""
        self.addWidget(part)
        self._items.insert(0, self._items.pop())
        self._ends_line = self._ends_line or self._items[0]

    def add_stretch(self) -> None:
        """Leave the room that is left after the last part."""
        self._ends_line = self._items[-1]

    @override
    def _hint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap_px() * max(len(shown) - 1, 0)
        height = max((size.height() for size in shown), default=0)
        return self._with_margins(QSize(width, height))

    @override
    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(area.width())
        low, top = theme.current().space(4), area.y()
        for number, line in enumerate(lines):
            rest = area.width() - line.taken
            height = max((self._height(item, rest, area) for item in line.items), default=0)
            if move and len(lines) == 1:
                height = max(height, area.height())
            if move:
                self._move(line, QRect(area.x(), top, area.width(), height), rest)
            top += height + (low if number + 1 < len(lines) else 0)
        return top - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[_Line]:
        """Give one line where all fits; else as many as it takes, the heading's ending with it."""
        shown = [item for item in self._items if not item.isEmpty()]
        whole = self._line(shown)
        if whole.taken <= width:
            return [whole]
        lines: list[list[QLayoutItem]] = [[]]
        for item in shown:
            if lines[-1] and self._line([*lines[-1], item]).taken > width:
                lines.append([])
            lines[-1].append(item)
            if item is self._ends_line:
                lines.append([])
        return [self._line(items) for items in lines if items]

    def _line(self, items: list[QLayoutItem]) -> _Line:
        gaps = self._gap_px() * max(len(items) - 1, 0)
        return _Line(items, sum(self._wanted(item) for item in items) + gaps)

    def _move(self, line: _Line, area: QRect, rest: int) -> None:
        x = area.x()
        if self._to_right and self._ends_line not in line.items:
            x += max(rest, 0)
        for item in line.items:
            width = min(self._width(item, rest), area.width())
            stretched = item is self._stretched
            height = area.height() if stretched else self._height(item, rest, area)
            down = 0 if item in self._at_top else (area.height() - height) // 2
            item.setGeometry(QRect(x, area.y() + down, width, height))
            x += width + self._gap_px()
            if item is self._ends_line and item is not self._stretched:
                x += max(rest, 0)

    def _width(self, item: QLayoutItem, rest: int) -> int:
        return self._wanted(item) + (max(rest, 0) if item is self._stretched else 0)

    def _height(self, item: QLayoutItem, rest: int, area: QRect) -> int:
        if item.hasHeightForWidth():
            return item.heightForWidth(min(self._width(item, rest), area.width()))
        return item.sizeHint().height()

    def _wanted(self, item: QLayoutItem) -> int:
        return self._once("wanted", id(item), lambda: QSize(self._width_of(item), 0)).width()

    def _width_of(self, item: QLayoutItem) -> int:
        hint = item.sizeHint().width()
        if item is not self._stretched:
            return hint
        return max(item.minimumSize().width(), min(hint, theme.current().px(_LEAST)))

    def _gap_px(self) -> int:
        return max(self.spacing(), 0)


class ShareRow(FlowLayout):
    """Parts of one width each that fill their line: one, else two to a line, else one."""

    @override
    def _place(self, rect: QRect, *, move: bool) -> int:
        area = rect.marginsRemoved(self.contentsMargins())
        shown = [item for item in self._items if not item.isEmpty()]
        gap = max(self.spacing(), 0)
        widest = max((item.sizeHint().width() for item in shown), default=0)
        beside = len(shown) or 1
        while beside > 1 and beside * (widest + gap) - gap > area.width():
            beside = 2 if beside > 2 else 1
        width = (area.width() - gap * (beside - 1)) // beside
        height = max((item.sizeHint().height() for item in shown), default=0)
        for number, item in enumerate(shown):
            line, place = divmod(number, beside)
            if move:
                left, top = area.x() + place * (width + gap), area.y() + line * (height + gap)
                item.setGeometry(QRect(left, top, width, height))
        lines = -(-len(shown) // beside)
        return lines * height + max(lines - 1, 0) * gap + area.y() - rect.y()
