"""Tab goes as one reads, whatever was added later, and comes to everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.editable_lines import Column, EditableLines
from ui.widgets.buttons import Button
from ui.widgets.dialog import SheetDialog
from ui.widgets.reading_order import reading_order
from ui.widgets.text_inputs import LineEdit


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget) -> SheetDialog:
    return SheetDialog("Plan", window)


def way_round(dialog: SheetDialog, qtbot: QtBot) -> list[str]:
    """Go round once by Tab and tell where one came."""
    found: list[QWidget] = []
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
    return [part.objectName() for part in found if part.objectName() != "icon-button"]


@pytest.mark.requirement("I9.3", "A7")
def test_lines_that_are_added_later_come_where_they_stand(
    dialog: SheetDialog, qtbot: QtBot
) -> None:
    """Qt alone would come to them after the save button, or never."""
    lines = EditableLines("step", (Column("what", "Step"),))
    last = LineEdit("Last")
    last.setObjectName("last")
    dialog.body.addWidget(lines)
    dialog.body.addWidget(last)
    dialog.add_button("Save").setObjectName("save")
    lines.load([("one",), ("two",)])
    lines.load([("one",), ("two",), ("three",)])
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    lines.lines[0].cells[0].setFocus()
    way = way_round(dialog, qtbot)
    assert way[:5] == ["step-1-what", "step-2-what", "step-3-what", "last", "save"]
    assert "step-0-what" in way
    back = [part.objectName() for part in reading_order(dialog)]
    assert back.index("step-3-what") < back.index("last") < back.index("save")
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is lines.lines[3].cells[0]


@pytest.mark.requirement("I9.3")
def test_a_grid_is_read_row_by_row_and_what_is_hidden_or_off_is_passed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    grid = QGridLayout()
    column.addLayout(grid)
    buttons = {name: Button(name) for name in "dcbaxy"}
    for name, (row, place) in {"d": (1, 1), "c": (1, 0), "b": (0, 1), "a": (0, 0)}.items():
        grid.addWidget(buttons[name], row, place)
    for name in "xy":
        column.addWidget(buttons[name])
    buttons["x"].setEnabled(False)
    window.show()
    buttons["y"].hide()
    assert [part.text() for part in reading_order(window) if isinstance(part, Button)] == [*"abcd"]
