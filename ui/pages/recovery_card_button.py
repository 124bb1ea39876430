"""*Tulosta* beside a recovery code: a card without a name, from memory to the printer (01b)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.errors import UserError
from app.progress import Progress
from app.services.recovery_cards import note_printed, recovery_card
from app.services.vault import Store
from ui import paper
from ui.jobs import JobRunner, Lane
from ui.printing import Printing
from ui.translation import current_language
from ui.widgets.buttons import Button


class RecoveryCardButton(Button):
    """Asks which printer; a file is not offered: the code would lie beside what it opens.

    Signals:
        printed: the card went to the printer.
        failed: an exception to be explained.
    """

    printed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        store: Store,
        groups: Sequence[str],
        jobs: JobRunner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Print"), "printer", parent=parent)
        self._store = store
        self._groups = tuple(groups)
        self._jobs = jobs
        self._now = now
        self.menu_of_printers = QMenu(self)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        names = paper.printers()
        if not names:
            self.failed.emit(paper.NoPrinter())
            return
        self.menu_of_printers.clear()
        for name in names:
            action = self.menu_of_printers.addAction(name)
            action.triggered.connect(partial(self._make, name))
        self.menu_of_printers.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _make(self, printer: str, _checked: bool = False) -> None:
        self.set_busy(self.tr("Printing…"))
        language, now = current_language(), self._now()

        def work(progress: Progress) -> bytes:
            progress.report(0, 1)
            return recovery_card(self._store, self._groups, language=language, now=now)

        self._jobs.run(self, work, partial(self._send, printer), self._fail, lane=Lane.BESIDE)

    def _send(self, name: str, pdf: bytes) -> None:
        try:
            printing = Printing(self._jobs, pdf, paper.printer_named(name), self)
        except UserError as error:
            self._fail(error)
            return
        for ended in (printing.finished, printing.failed):
            ended.connect(printing.deleteLater)  # it holds the code
        printing.finished.connect(self._sent)
        printing.failed.connect(self._fail)
        printing.start()

    def _sent(self) -> None:
        try:
            note_printed(self._store)
        except UserError as error:
            self._fail(error)
            return
        self.set_busy(None)
        self.printed.emit()

    def _fail(self, error: Exception) -> None:
        self.set_busy(None)
        self.failed.emit(error)
