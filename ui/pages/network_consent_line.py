"""*Verkostokartta tehty asiakkaan suostumuksella {pvm}* (SHL 43 §)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app import text
from ui import theme
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class NetworkConsentLine(QWidget):
    """The day on which the client consented to the map being made.

    Signals:
        given: another day was written (date).
    """

    given = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._known: date | None = None
        self._label = Label(
            self.tr("Team map made with the client’s consent on"), "body", "ink2", wrap=True
        )
        self.date = DateEdit(
            lambda typed: text.parse_date(typed, today=today()),
            text.format_date,
            placeholder=self.tr("day"),
        )
        self.date.setObjectName("network-consent")
        self.date.setAccessibleName(self._label.text())
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        self._row.addWidget(self.date)
        self._row.addWidget(self.problem, 1)
        self.date.editingFinished.connect(self._finished)
        self.date.date_changed.connect(self._chosen)
        follow_theme(self._renew)

    def show_date(self, on: date | None) -> None:
        """Show the stored day."""
        self._known = on
        self.date.set_date(on)
        self.problem.setText("")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the label into lines where one has no room."""
        super().resizeEvent(event)
        words = self._label.fontMetrics().horizontalAdvance(self._label.text())
        room = self.width() - self.date.width() - self._row.spacing()
        self._label.setWordWrap(words > room)

    def _chosen(self) -> None:
        # a day taken from the calendar is meant at once; a typed one when the field is left
        if not self.date.hasFocus():
            self._finished()

    def _finished(self) -> None:
        found = self.date.date()
        if self.date.has_error():
            self.problem.setText(self.tr("Give a day that is in the calendar."))
        elif found is not None and found > self._today():
            self.problem.setText(self.tr("This day is still to come."))
        elif found is not None and found != self._known:
            self._known = found
            self.problem.setText("")
            self.given.emit(found)
        else:
            self.problem.setText("")

    def _renew(self) -> None:
        look = theme.current()
        self._row.setSpacing(look.space(8))
        self.date.setFixedWidth(look.px(150))
