"""Agreed matters as check boxes: a press is saved at once, and can be pressed back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.meetings import AgreedMatter
from app.errors import UserError
from app.services import meetings
from ui import theme
from ui.context import Context
from ui.widgets.checks import CheckBox
from ui.widgets.themed import follow_theme


class AgreedChecks(QWidget):
    """What, who, by when; kept ones stand quieter (E32).

    Signals:
        failed: an exception to be explained; the box then stands as it was.
        stored: a promise was marked.
    """

    failed = Signal(object)
    stored = Signal()

    def __init__(self, context: Context, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._columns = columns
        self.boxes: list[CheckBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        follow_theme(self._renew)

    def show_matters(self, matters: Sequence[AgreedMatter]) -> None:
        """Show these instead."""
        for box in self.boxes:
            self._grid.removeWidget(box)
            box.deleteLater()
        self.boxes = [self._box(matter) for matter in matters]
        for number, box in enumerate(self.boxes):
            self._grid.addWidget(box, number // self._columns, number % self._columns)

    def _box(self, matter: AgreedMatter) -> CheckBox:
        more = ", ".join(part for part in (matter.who, matter.by_when) if part)
        box = CheckBox(f"{matter.text} ({more})" if more else matter.text)
        box.setObjectName(f"agreed-{matter.id}")
        box.setAccessibleName(box.text())
        box.set_quiet_when_checked(True)
        box.setChecked(matter.done)
        box.clicked.connect(lambda done: self._mark(box, matter.id, done))
        return box

    def _mark(self, box: CheckBox, matter_id: UUID, done: bool) -> None:
        context = self._context
        try:
            meetings.set_agreed_done(context.store, matter_id, done, now=context.now())
        except UserError as error:
            box.setChecked(not done)
            self.failed.emit(error)
            return
        self.stored.emit()

    def _renew(self) -> None:
        self._grid.setHorizontalSpacing(theme.current().space(16))
        self._grid.setVerticalSpacing(0)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
