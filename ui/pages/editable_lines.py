"""A list to write line by line; the last line is always empty and typing into it makes the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.chip import ChipOption
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown


@dataclass(frozen=True, slots=True)
class Column:
    """One cell of a line: its key, what to write, how much room; with `options` a choice.

    `below` puts it on a second row of the line, where one row would be too narrow.
    """

    key: str
    prompt: str
    share: int = 1
    options: tuple[ChipOption, ...] = ()
    below: bool = False


class EditableLine(QWidget):
    """One line; what is beside the first cell shows once that one has words.

    Signals:
        changed: something was typed or chosen.
        removed: the worker took the line away.
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        values: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cells: list[LineEdit | ComboBox] = []
        self._row = QHBoxLayout()
        self._second = QHBoxLayout()
        for column, value in zip(columns, values, strict=True):
            cell = self._combo(column, value) if column.options else self._edit(column, value)
            cell.setObjectName(f"{name}-{column.key}")
            cell.setAccessibleName(column.prompt)
            self.cells.append(cell)
            (self._second if column.below else self._row).addWidget(cell, column.share)
        self.remove = IconButton("x", self.tr("Remove this line"), "ghost")
        self.remove.clicked.connect(self.removed)
        self._row.addWidget(self.remove)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._row)
        self._rows.addLayout(self._second)
        self._show_rest()
        follow_theme(self._renew)

    def _edit(self, column: Column, value: str) -> LineEdit:
        edit = LineEdit(column.prompt)
        edit.setText(value)
        edit.setCursorPosition(0)  # a long text shows its beginning
        edit.setProperty("bare", "true")
        edit.textEdited.connect(self._edited)
        return edit

    def _combo(self, column: Column, value: str) -> ComboBox:
        combo = ComboBox()
        combo.add_choice("", column.prompt)
        for option in column.options:
            combo.add_choice(option.id, option.label, option.icon)
        combo.set_selected(value)
        if combo.currentIndex() < 0:  # a word of another version stays as it is
            combo.add_choice(value, value)
            combo.set_selected(value)
        combo.activated.connect(self._edited)
        return combo

    def values(self) -> tuple[str, ...]:
        """Give what the cells hold, trimmed."""
        return tuple(
            (cell.selected() or "") if isinstance(cell, ComboBox) else cell.text().strip()
            for cell in self.cells
        )

    def is_empty(self) -> bool:
        """Tell whether nothing stands in any cell."""
        return not any(self.values())

    def _edited(self) -> None:
        self._show_rest()
        self.changed.emit()

    def _show_rest(self) -> None:
        filled = not self.is_empty()
        for widget in (*self.cells[1:], self.remove):
            set_shown(widget, filled)

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(4))
        self._second.setSpacing(look.space(4))
        # the second row stands under the words of the first, clear of its remove button
        if self._second.count():
            gap = look.space(8)
            self._second.setContentsMargins(2 * gap, 0, look.control_height(), gap)
        self._rows.setSpacing(0)


class EditableLines(QFrame):
    """Lines of one or more cells in one frame.

    Args:
        name: begins the object names of the cells.
        columns: the cells of each line.

    Signals:
        changed: something was typed, chosen or taken away.
    """

    changed = Signal()

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("input-frame")
        self._name = name
        self._columns = tuple(columns)
        self.lines: list[EditableLine] = []
        self._column = QVBoxLayout(self)
        follow_theme(self._renew)

    def load(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these lines and an empty one."""
        while self.lines:
            self._drop(self.lines[-1])
        for values in (*rows, [""] * len(self._columns)):
            self._append(values)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Give the lines that hold something."""
        return tuple(line.values() for line in self.lines if not line.is_empty())

    def focus_first(self) -> None:
        """Put the cursor into the first line."""
        self.lines[0].cells[0].setFocus()

    def _append(self, values: Sequence[str]) -> None:
        line = EditableLine(f"{self._name}-{len(self.lines)}", self._columns, values)
        line.changed.connect(self._line_changed)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.addWidget(line)
        self.setFocusProxy(self.lines[0].cells[0])

    def _line_changed(self) -> None:
        if not self.lines[-1].is_empty():
            self._append([""] * len(self._columns))
        self.changed.emit()

    def _remove(self, line: EditableLine) -> None:
        self._drop(line)
        self.lines[-1].cells[0].setFocus()
        self.changed.emit()

    def _drop(self, line: EditableLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _renew(self) -> None:
        space = theme.current().space(4)
        self._column.setContentsMargins(space, space, space, space)
        self._column.setSpacing(0)
