"""Closing what lies over a window, before it is locked away: drafts are written, nothing asks."""

import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from app.errors import UserError
from ui.dialogs.place_dialog import PlaceDialog


def commit_composed() -> None:
    """Let what an input method is still composing become text, before drafts are written."""
    QGuiApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit):  # where the platform's input method did not do it
        composed = field.textCursor().block().layout().preeditAreaText()
        if composed:
            event = QInputMethodEvent("", [])
            event.setCommitString(composed)
            QApplication.sendEvent(field, event)


def close_what_lies_over(window: QWidget) -> bool:
    """Close menus, popups and dialogs of a window; dialogs write their drafts, nothing asks.

    Gives whether every draft could be written.
    """
    kept = True
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        if isinstance(dialog, PlaceDialog) and not saved(dialog.save_draft):
            kept = False
        dialog.blockSignals(True)
        dialog.close()
    return kept


def saved(save: Callable[[], object]) -> bool:
    """Save what can be saved: neither a full disk nor a bug of ours may keep the store open."""
    try:
        save()
    except UserError:
        return False
    except Exception:  # noqa: BLE001 - reported as the bug that it is
        sys.excepthook(*sys.exc_info())
        return False
    return True
