"""F6: from one pane of the window to the next (rail, top bar, page)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(panes: Sequence[QWidget], direction: int) -> None:
    """Move the focus to the next pane (1) or the one before (-1) that can take it."""
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(panes) if _holds(pane, focused)), -1)
    for distance in range(1, len(panes) + 1):
        target = _first_of(panes[(here + direction * distance) % len(panes)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def _first_of(pane: QWidget) -> QWidget | None:
    for widget in [pane, *pane.findChildren(QWidget)]:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled():
            return widget
    return None
