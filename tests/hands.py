"""What a worker does with her hands: press what is seen, type where it belongs, read the screen."""

from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import text
from tests.conftest import Clock
from ui.dialogs.error_dialog import ErrorDialog
from ui.shell import Shell
from ui.widgets.chip import ChipGroup
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.label import ElidedLabel
from ui.widgets.text_inputs import ComboBox
from ui.widgets.voice_block import VoiceBlock
from ui.windows.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

Shown = TypeVar("Shown", bound=QWidget)
Wanted = TypeVar("Wanted", bound=QWidget)


class Hands:
    """One worker at one machine; `main` is the window while the store is open."""

    def __init__(self, qtbot: QtBot, shell: Shell, clock: Clock, folder: Path) -> None:
        self.qtbot = qtbot
        self.shell = shell
        self.clock = clock
        self.folder = folder

    @property
    def main(self) -> MainWindow:
        """The main window."""
        window = self.shell.window
        assert isinstance(window, MainWindow)
        return window

    def press(self, button: QAbstractButton) -> None:
        """Press a button that can be seen and is not off."""
        self.qtbot.waitUntil(button.isVisible)
        assert button.isEnabled(), f"{button.text()!r} is off"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, field: QWidget, words: str) -> None:
        """Type words into a field that is shown."""
        self.qtbot.waitUntil(field.isVisible)
        for sign in words:
            if sign.isascii():
                self.qtbot.keyClicks(field, sign)
            else:  # QTest aborts on keys that no English keyboard has
                self._press_sign(field, sign)

    def write_anew(self, field: QLineEdit, words: str) -> None:
        """Type over what stands in a line."""
        field.selectAll()
        self.write(field, words)

    def choose(self, combo: ComboBox, choice_id: str) -> None:
        """Choose from a list by its keys, as it says `activated` to the form."""
        self.qtbot.waitUntil(combo.isVisible)
        wanted = combo.findData(choice_id)
        assert wanted >= 0, f"no choice {choice_id!r}"
        step = Qt.Key.Key_Down if wanted > combo.currentIndex() else Qt.Key.Key_Up
        while combo.currentIndex() != wanted:
            self.qtbot.keyClick(combo, step)

    def chip(self, group: ChipGroup, option_id: str) -> None:
        """Choose a chip, behind "More…" too."""
        chip = group.chip(option_id)
        if chip.isHidden():
            self.press(group._more)
        if not chip.isChecked():
            self.press(chip)

    def pick(self, menu: QMenu, words: str) -> None:
        """Press a line of a menu that is open."""
        self.qtbot.waitUntil(menu.isVisible)
        action = next((one for one in menu.actions() if one.text() == words), None)
        assert action is not None, f"{words!r} is not among {[a.text() for a in menu.actions()]}"
        middle = menu.actionGeometry(action).center()
        self.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=middle)

    def fill(self, field: QWidget, value: object) -> None:
        """Put a value into a field of any kind, by typing or pressing."""
        if isinstance(field, ChipGroup):
            chosen = value if isinstance(value, tuple) else (value,)
            for one in chosen:
                self.chip(field, str(one))
        elif isinstance(field, QAbstractButton):
            if field.isChecked() != value:
                self.press(field)
        elif isinstance(field, DateEdit):
            assert isinstance(value, date)
            self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
            self.write_anew(field, text.format_date(value))
        elif isinstance(field, QLineEdit):
            self.write_anew(field, str(value))
        elif isinstance(field, VoiceBlock):
            self.write(field.editor, str(value))
        else:
            self.write(field, str(value))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
        """Press a key where the cursor is.

        The offscreen platform has no window manager: nobody else makes the window the active one
        again after a dialog.
        """
        self.main.activateWindow()
        self.qtbot.waitUntil(self.main.isActiveWindow)
        self.qtbot.keyClick(self._cursor(), key, modifier)

    def _cursor(self) -> QWidget:
        focused: QWidget | None = self.main.focusWidget()
        return self.main if focused is None else focused

    def press_primary(self) -> None:
        """Press the one filled action of the page."""
        page = self.main.page
        assert page is not None
        assert page.primary_action is not None
        self.press(page.primary_action)

    def page(self, kind: type[Shown]) -> Shown:
        """Wait until such a page is shown; give it."""
        self.qtbot.waitUntil(lambda: isinstance(self.main.page, kind))
        page = self.main.page
        assert isinstance(page, kind)
        return page

    def dialog(self, kind: type[Wanted]) -> Wanted:
        """Wait until such a dialog lies over the window; give it."""
        self.qtbot.waitUntil(lambda: bool(self._shown(kind)))
        return self._shown(kind)[-1]

    def closed(self, kind: type[QDialog]) -> None:
        """Wait until no such dialog is left."""
        self.qtbot.waitUntil(lambda: not self._shown(kind))

    def idle(self) -> None:
        """Wait until nothing runs in the background."""
        context = self.shell.context
        assert context is not None
        self.qtbot.waitUntil(lambda: context.jobs.is_idle, timeout=20_000)

    def toast(self) -> str:
        """Give what the toast says."""
        return self.main.host.toast.text()

    def told(self) -> str:
        """Give what the error dialog says, and close it."""
        dialog = self.dialog(ErrorDialog)
        words = " ".join([dialog.windowTitle(), *shown_texts(dialog)])
        dialog.reject()
        return words

    def _press_sign(self, field: QWidget, sign: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(field, QKeyEvent(kind, 0, none, sign))

    def _shown(self, kind: type[Wanted]) -> list[Wanted]:
        return [found for found in self.main.findChildren(kind) if found.isVisible()]


def shown_groups(view: QWidget) -> list[str]:
    """Read the groups of a recovery code from the screen, in their order."""
    groups = {}
    for frame in view.findChildren(QFrame, "nested"):
        number, code = (label.text() for label in frame.findChildren(QLabel))
        groups[int(number)] = code
    return [groups[number] for number in sorted(groups)]


def shown_texts(window: QWidget) -> list[str]:
    """Give every text on labels and buttons that can be seen."""
    labels = [
        label.whole_text() if isinstance(label, ElidedLabel) else label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
    ]
    buttons = window.findChildren(QAbstractButton)
    return [*labels, *(button.text() for button in buttons if button.isVisible())]


def named(holder: QWidget, text: str) -> QAbstractButton:
    """Find a button by its text."""
    found = [one for one in holder.findChildren(QAbstractButton) if one.text() == text]
    assert found, f"no button {text!r}"
    return found[0]
