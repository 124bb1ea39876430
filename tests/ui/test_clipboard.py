"""Clipboard rules with clearing: what is copied from a client goes after 30 s and with the lock."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.clipboard import CLEAR_AFTER_MS, ClipboardGuard


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


class Focus:
    """Whether a window of ours has the focus; without a screen nobody can tell for certain."""

    here = True

    def __call__(self) -> bool:
        return self.here


@pytest.fixture
def focus() -> Focus:
    return Focus()


@pytest.fixture
def guard(clipboard: QClipboard, qapp: QApplication, focus: Focus) -> Iterator[ClipboardGuard]:
    guard = ClipboardGuard(clipboard, qapp, focus)
    yield guard
    guard.deleteLater()


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit("Demo-Ainon sanat")
    qtbot.addWidget(field)
    return field


def copied(qtbot: QtBot, guard: ClipboardGuard, field: QLineEdit) -> None:
    field.selectAll()
    field.copy()
    qtbot.waitUntil(guard.timer.isActive)


@pytest.mark.requirement("I3.7", "S2.7")
def test_what_was_copied_is_marked_and_cleared_after_thirty_seconds(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard, field: QLineEdit
) -> None:
    copied(qtbot, guard, field)
    assert clipboard.text() == "Demo-Ainon sanat", "it can be pasted until then"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    formats = " ".join(clipboard.mimeData().formats())
    assert "ExcludeClipboardContentFromMonitorProcessing" in formats
    assert guard.timer.interval() == CLEAR_AFTER_MS == 30_000
    guard.timer.timeout.emit()
    assert clipboard.text() == ""


@pytest.mark.requirement("I3.7", "S2.7")
def test_what_another_program_has_put_there_stays(
    qtbot: QtBot, guard: ClipboardGuard, clipboard: QClipboard, field: QLineEdit, focus: Focus
) -> None:
    copied(qtbot, guard, field)
    focus.here = False
    others = QMimeData()
    others.setText("someone else's")
    clipboard.setMimeData(others)
    guard.clear()
    assert clipboard.text() == "someone else's"
