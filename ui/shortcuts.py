"""The keys of the shell (ui.md 7), in one table; pages add their own beside it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

SEARCH: Final = ("Ctrl+K",)
LOG_MEETING: Final = ("Ctrl+N",)
LAST_TIME: Final = ("F4",)
PHONE_BRIDGE: Final = ("F9",)
LOCK: Final = ("Ctrl+L",)
SHIELD: Final = ("Ctrl+Shift+S",)
CLIENT_VIEW: Final = ("Ctrl+Shift+A",)
SETTINGS: Final = ("Ctrl+,",)
BACK: Final = ("Esc", "Alt+Left")
NEXT_PANE: Final = ("F6",)
PREVIOUS_PANE: Final = ("Shift+F6",)
LARGER_TEXT: Final = ("Ctrl++", "Ctrl+=")
SMALLER_TEXT: Final = ("Ctrl+-",)
NORMAL_TEXT: Final = ("Ctrl+0",)


def bind(window: QWidget, keys: tuple[str, ...], then: Callable[[], object]) -> list[QShortcut]:
    """Let the keys do something anywhere in a window; dialogs over it keep their own."""
    shortcuts = []
    for key in keys:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(then)
        shortcuts.append(shortcut)
    return shortcuts
