"""What is wrong with a window as it is shown: cut text, lost parts, targets that are too small.

Read from the widgets, not from the picture: what a painted part draws is looked at by people. Used
by `python -m tests.screenshots --check` over every scene, and by the tests over a few.
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.widgets.buttons import Button
from ui.widgets.calendar_block import CalendarBlock
from ui.widgets.label import ElidedLabel

TARGET = 40  # px that a finger or an unsteady hand aims at (ui.md 3)
_SLACK = 1  # px that rounding may take
_WORDS = re.compile(r"[^\s\u200b]+")
_WHOLE = (QPushButton, QCheckBox, QRadioButton)


def faults(window: QWidget, size: QSize) -> list[str]:
    """Give what is wrong with a window and the dialogs above it."""
    found: list[str] = []
    if window.width() > size.width() or window.height() > size.height():
        found.append(f"the window needs {window.width()}x{window.height()}")
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible() and shown.windowType() != Qt.WindowType.ToolTip:
            wrong = [f"cut: {told}" for told in cut_texts(shown)]
            wrong += [f"lost: {told}" for told in lost_parts(shown)]
            wrong += [f"small: {told}" for told in small_targets(shown)]
            if wrong:  # what it comes from, most often
                wrong += [f"wide: {told}" for told in too_wide_parts(shown)]
            found += wrong
    return found


def cut_texts(window: QWidget) -> Iterator[str]:
    """Tell labels and buttons whose words have no room; an ellipsis with a tooltip is none."""
    for part in _seen(window, QWidget):
        if isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel) and part.text():
            needed = _needed_by_label(part)
        elif isinstance(part, _WHOLE) and part.text():
            if part.text().endswith("…") and part.toolTip():
                continue
            needed = _needed_by_button(part)
        else:
            continue
        short, low = needed.width() - part.width(), needed.height() - part.height()
        if short > _SLACK or low > _SLACK:
            yield f"{_told(part)}: {max(short, 0)} px too narrow, {max(low, 0)} too low"


def lost_parts(window: QWidget) -> Iterator[str]:
    """Tell parts of which a piece lies outside of what holds them, and sideways scrolling."""
    for part in _seen(window, QWidget):
        above = part.parentWidget()
        if above is None or part.isWindow():
            continue
        if isinstance(part, QScrollArea) and part.horizontalScrollBar().maximum() > 0:
            yield f"{_told(part)} scrolls sideways by {part.horizontalScrollBar().maximum()}"
        if isinstance(above.parentWidget(), QAbstractScrollArea) or _is_free(above):
            continue  # it scrolls, or places its parts itself
        if not above.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            yield f"{_told(part)} {_place(part)} lies outside of {_told(above)} {_place(above)}"


def too_wide_parts(window: QWidget) -> Iterator[str]:
    """Tell what needs more width than the page that scrolls has: Qt then reckons too low heights.

    Only the innermost parts: what holds them is too wide because of them.
    """
    for area in _seen(window, QScrollArea):
        content = area.widget() if isinstance(area, QScrollArea) else None
        if content is not None and _lacks_width(content):
            yield from (
                f"{_told(part)} has {part.width()} px of {part.minimumSizeHint().width()}"
                for part in _innermost(content)
            )


def _lacks_width(part: QWidget) -> bool:
    return part.minimumSizeHint().width() > part.width() + _SLACK


def _innermost(part: QWidget) -> Iterator[QWidget]:
    inside = [
        one
        for one in part.children()
        if isinstance(one, QWidget) and one.isVisible() and _lacks_width(one)
    ]
    if not inside or isinstance(part, QAbstractScrollArea):
        yield part
        return
    for one in inside:
        yield from _innermost(one)


def small_targets(window: QWidget) -> Iterator[str]:
    """Tell what is pressed and is less than 40 px high or wide; a box's row is its target."""
    for part in _seen(window, QAbstractButton):
        if not part.isEnabled() or isinstance(part, CalendarBlock):
            continue  # a block is as high as its time is long; the list beside it has rows
        if part.width() < TARGET or part.height() < TARGET:
            yield f"{_told(part)} is {part.width()}x{part.height()}"
    for kind in (QLineEdit, QComboBox):
        for field in _seen(window, kind):
            if field.height() < TARGET and field.property("bare") != "true":
                yield f"{_told(field)} is {field.width()}x{field.height()}"


def _needed_by_label(label: QLabel) -> QSize:
    if not label.wordWrap():
        return label.sizeHint()
    if label.text().startswith("<"):  # marked up: its words cannot be measured one by one
        return QSize(0, label.heightForWidth(label.width()))
    shown = QLabel.text(label)  # with the places where endless words may break
    longest = max(
        (label.fontMetrics().horizontalAdvance(word) for word in _WORDS.findall(shown)), default=0
    )
    return QSize(longest, label.heightForWidth(label.width()))


def _needed_by_button(button: QAbstractButton) -> QSize:
    if button.hasHeightForWidth():
        return QSize(0, button.heightForWidth(button.width()))
    hint = button.sizeHint()
    if isinstance(button, Button):  # its words break into lines
        metrics = button.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, button.text().split()), default=0)
        hint.setWidth(hint.width() - metrics.horizontalAdvance(button.text()) + longest)
    return hint


def _seen(window: QWidget, kind: type) -> list[QWidget]:
    found: list[QWidget] = window.findChildren(kind)
    return [one for one in found if one.isVisible() and one.window() is window]


def _is_free(above: QWidget) -> bool:
    return above.layout() is None or isinstance(above, QAbstractScrollArea | QGraphicsView)


def _place(part: QWidget) -> str:
    place = QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())
    return f"({place.x()}, {place.y()}, {place.width()}x{place.height()})"


def _told(part: QWidget) -> str:
    """A part by its class, name and first words; the people of the practice store are invented."""
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    above = type(part.parentWidget()).__name__ if part.parentWidget() else ""
    return f"{above}/{type(part).__name__} {part.objectName()} “{words[:40]}”"
