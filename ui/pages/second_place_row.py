"""The second place of the backups: which folder, whether it is here, and choosing it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.services.backups import (
    SecondPlace,
    choose_second_place,
    second_place,
    second_place_state,
)
from app.services.vault import Store
from ui.context import Prompts
from ui.widgets.buttons import Button
from ui.widgets.setting_row import SettingRow


class SecondPlaceRow(QWidget):
    """One row with a button; also on the first day.

    Signals:
        chosen: the place holds from now on.
        failed: an exception to be explained.
    """

    chosen = Signal()
    failed = Signal(object)

    def __init__(
        self, store: Store, prompts: Prompts, parent: QWidget | None = None, *, line: bool = True
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._prompts = prompts
        self.button = Button(self.tr("Choose folder…"), "folder")
        self.row = SettingRow(self.tr("Second place"), "", self.button, line=line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.button.clicked.connect(self._ask)

    def load(self) -> None:
        """Show what holds now; a practice store has none."""
        self.button.setEnabled(not self._store.practice)
        self.row.meaning_label.setText(self._words())

    def choose(self, folder: Path) -> None:
        """Keep a folder as the second place, if it can be written to."""
        try:
            choose_second_place(self._store, folder)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.chosen.emit()
        self.load()

    def _words(self) -> str:
        chosen = None if self._store.practice else second_place(self._store)
        if chosen is None:
            return self.tr(
                "Not chosen. A stick or your organisation's drive keeps your work "
                "if this device is lost. Backups are encrypted."
            )
        if second_place_state(self._store) is SecondPlace.THERE:
            return str(chosen)
        told = self.tr("Not here now: {folder}. The next backup goes there when it is back.")
        return told.format(folder=chosen)

    def _ask(self) -> None:
        chosen = second_place(self._store)
        start = "" if chosen is None else str(chosen)
        self._prompts.ask_folder(self, self.tr("Choose the second place"), start, self.choose)
