"""From a date to a date, as one field with one label."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class DatePair(QWidget):
    """Two dates with a dash between; each has a field of its own for its error.

    Args:
        label: what begins and ends.
        start: the first date.
        end: the last date.
    """

    def __init__(
        self, label: str, start: DateEdit, end: DateEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._label = Label(label, "label", "ink2", wrap=True)
        self._label.setBuddy(start)
        self._dash = Label("–", "body", "ink2")
        self.first = Field("", start)
        self.last = Field("", end)
        start.setAccessibleName(self.tr("{label}: from").format(label=label))
        end.setAccessibleName(self.tr("{label}: until").format(label=label))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self._label, 0, 0, 1, 3)
        self._grid.addWidget(self.first, 1, 0)
        self._grid.addWidget(self._dash, 1, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.last, 1, 2)
        for column in (0, 2):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(2, 1)
        follow_theme(self._renew)

    def _renew(self) -> None:
        look = theme.current()
        self._grid.setHorizontalSpacing(look.space(4))
        self._grid.setVerticalSpacing(look.space(4))
        self._dash.setFixedHeight(look.control_height())
