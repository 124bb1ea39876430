"""Tab goes as one reads, whatever was added later, and comes to everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.editable_lines import Column, EditableLines
from ui.widgets.buttons import Button, IconButton
from ui.widgets.dialog import SheetDialog
from ui.widgets.reading_order import reading_order
from ui.widgets.spoken_order import SpokenOrder
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


@pytest.mark.requirement("I9.3", "A7")
def test_a_screen_reader_is_told_the_parts_as_they_stand(window: QWidget, qtbot: QtBot) -> None:
    """Qt tells them in the order in which they were made; what floats over them stays over."""
    toast, second, first = QLabel("toast", window), QLabel("second"), QLabel("first", window)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    over = QLabel("over", window)
    heard = SpokenOrder(window)
    heard.note(second)
    qtbot.waitUntil(lambda: window.findChildren(QLabel)[1] is first)
    assert window.findChildren(QLabel) == [toast, first, second, over]
    column.insertWidget(0, second)  # a form that is laid out anew
    qtbot.waitUntil(lambda: window.findChildren(QLabel) == [toast, second, first, over])


@pytest.mark.requirement("I9.3", "A7")
def test_a_row_that_is_filled_from_its_end_is_read_from_its_beginning(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QBoxLayout(QBoxLayout.Direction.RightToLeft, page)
    right, left = Button("Second"), Button("First")
    row.addWidget(right)
    row.addWidget(left)
    page.show()
    assert left.x() < right.x()
    assert reading_order(page) == [left, right]
    row.setDirection(QBoxLayout.Direction.TopToBottom)
    assert reading_order(page) == [right, left]


@pytest.mark.requirement("I9.3", "A7")
def test_buttons_inside_a_field_are_named_and_as_high_as_it(qtbot: QtBot) -> None:
    edit = LineEdit(icon="search")
    qtbot.addWidget(edit)
    edit.set_clearable()
    edit.resize(300, edit.sizeHint().height())
    edit.show()
    (clear,) = edit.findChildren(IconButton)
    assert not clear.isVisible(), "there is nothing to take away"
    edit.setText("Aino")
    assert clear.isVisible()
    assert clear.accessibleName() == "Clear"
    assert min(clear.width(), clear.height()) >= 40
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert edit.text() == ""
