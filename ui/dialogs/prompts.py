"""Questions over a window: each opens, returns at once, and calls back only with an answer.

Never native, so that the lock can close them; never static functions, which would wait.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.error_dialog import ErrorDialog
from ui.dialogs.question_dialog import QuestionDialog


def ask_save_path(
    parent: QWidget, title: str, suggested: str, kinds: str, then: Callable[[Path], object]
) -> None:
    """Ask where to write a file; `kinds` are filters such as "PDF (*.pdf);;CSV (*.csv)".

    The file's ending tells the asker which kind was chosen.
    """
    dialog = _file_dialog(parent, title, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(Path(suggested).suffix.removeprefix("."))
    dialog.selectFile(suggested)
    dialog.filterSelected.connect(partial(_end_as, dialog))
    dialog.open()


def _end_as(dialog: QFileDialog, kind: str) -> None:
    ending = kind.rpartition("*")[2].rstrip(")")
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.selectFile(Path(dialog.selectedFiles()[0]).with_suffix(ending).name)


def ask_open_path(parent: QWidget, title: str, kinds: str, then: Callable[[Path], object]) -> None:
    """Ask for a file to read."""
    dialog = _file_dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()


def ask_folder(parent: QWidget, title: str, start: str, then: Callable[[Path], object]) -> None:
    """Ask for a folder."""
    dialog = _file_dialog(parent, title, then)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if start:
        dialog.setDirectory(start)
    dialog.open()


def confirm(
    parent: QWidget,
    question: str,
    explanation: str,
    verb: str,
    then: Callable[[], object],
    *,
    danger: bool = False,
) -> None:
    """Ask whether to do what `verb` says; `then` runs only after that button."""
    dialog = QuestionDialog(parent, question, explanation, verb, danger=danger)
    dialog.accepted.connect(then)
    dialog.open()


def show_error(parent: QWidget, error: Exception) -> None:
    """Explain an error in words (`ui/messages.py`)."""
    ErrorDialog(parent, error).open()


def _file_dialog(parent: QWidget, title: str, then: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.destroyed.connect(_forget_folders)
    return dialog


def _forget_folders() -> None:
    """Qt keeps the folders of its file dialog in a file of its own; names may be in them."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    for name in ("lastVisited", "history"):
        kept.remove(f"FileDialog/{name}")
