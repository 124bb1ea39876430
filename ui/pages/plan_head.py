"""Which plan this is, and the way to its earlier versions."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app import text
from app.domain.plans import PlanForm, PlanRow
from ui import theme
from ui.widgets.buttons import IconButton
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class PlanHead(QWidget):
    """`Suunnitelma 3 · 12.10.2026 · laadittu yhdessä` and the menu of versions.

    Signals:
        print_wanted: a version is to be seen on paper (UUID; None is the open one).
        history_wanted: who changed what from version to version.
    """

    print_wanted = Signal(object)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finished: tuple[PlanRow, ...] = ()
        self._open_number = 1
        self.title = Label("", "h3", tabular=True)
        self.about = Label("", "small", "ink2", wrap=True, tabular=True)
        self.versions = IconButton("history", self.tr("Versions of the plan"))
        self.versions.setObjectName("plan-versions")
        self.versions.clicked.connect(self.open_menu)
        self._words = QVBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.about)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.versions, 0, Qt.AlignmentFlag.AlignTop)
        follow_theme(self._renew)

    def show_plan(self, form: PlanForm) -> None:
        """Show the newest finished version, or the draft while there is none."""
        self._finished = form.finished
        self._open_number = form.draft.number
        newest = form.finished[0] if form.finished else None
        number = newest.number if newest else form.draft.number
        self.title.setText(self.tr("Plan {number}").format(number=number))
        self.about.setText(self._about(newest) if newest else self.tr("Draft, not finished yet"))

    def open_menu(self) -> None:
        """Show the versions; each opens as it is on paper."""
        menu = QMenu(self)
        draft = self.tr("Plan {number} · draft").format(number=self._open_number)
        menu.addAction(draft, lambda: self.print_wanted.emit(None))
        if self._finished:
            menu.addSeparator()
        for row in self._finished:
            self._add(menu, row)
        if self._finished:
            menu.addSeparator()
            menu.addAction(self.tr("Changes and what was before"), self.history_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.versions.mapToGlobal(QPoint(0, self.versions.height() + 4)))

    def _add(self, menu: QMenu, row: PlanRow) -> None:
        plan_id: UUID = row.id
        parts: Sequence[str] = (
            self.tr("Plan {number}").format(number=row.number),
            text.format_date(row.made_on),
            row.reason,
        )
        line = " · ".join(part for part in parts if part)
        menu.addAction(line.replace("&", "&&"), lambda: self.print_wanted.emit(plan_id))

    def _about(self, row: PlanRow) -> str:
        together = self.tr("made together") if row.made_together else self.tr("made by the worker")
        return f"{text.format_date(row.made_on)} · {together}"

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(8))
        self._words.setSpacing(0)
