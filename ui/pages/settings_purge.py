"""Settings: the data of closed cases, and how it leaves this device (17a)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.purge import grace_of, keep_days_most, purge_due, purge_overdue
from ui.context import Context
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow


class PurgeCard(Card):
    """The last card of *Turvallisuus*.

    Signals:
        navigate: to the dialog (Place).
    """

    navigate = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.remove_button = Button(self.tr("Remove…"), "trash-2", "danger-outline")
        self.remove_button.setAccessibleName(self.tr("Remove data of closed cases"))
        self.row = SettingRow(
            self.tr("Remove data from this device"), "", self.remove_button, line=False
        )
        self.body.addWidget(self.row)
        self.remove_button.clicked.connect(lambda: self.navigate.emit(Place("purge")))
        self.load()

    def load(self) -> None:
        """Show how many may go; counted in a job, a store of ten years has many records."""
        store, today = self._context.store, self._context.today()
        self._context.jobs.run(
            self,
            lambda _: (
                purge_due(store, today=today),
                purge_overdue(store, today=today),
                grace_of(store),
                keep_days_most(store),
            ),
            self._show,
        )

    def _show(self, found: tuple[int, int, int, int | None]) -> None:
        due, overdue, days, most = found
        after = self.tr(
            "A closed case can be removed when all of it has been handed over and %n day(s) "
            "have passed.",
            "",
            days,
        )
        now = self.tr("%n closed case(s) can be removed now.", "", due) if due else ""
        told = [now, after]
        if most is not None:
            told.append(self.tr("Your organisation wants it removed within %n day(s).", "", most))
        self.row.meaning_label.set_tone("warnInk" if overdue else "ink2")
        self.row.meaning_label.setText(" ".join(filter(None, told)))
