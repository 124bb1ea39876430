"""The line above the map: now or wish, the day, map or list, adding (08)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app import text
from ui import theme
from ui.layout_class import LayoutClass
from ui.widgets.buttons import Button, IconButton
from ui.widgets.date_stops import DateStops
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme, set_shown

NOW, WISH = "now", "wish"


class TeamBar(QWidget):
    """Which picture of the team is shown.

    Signals:
        picture_changed: another day, or now instead of the wish.
        list_toggled: list instead of map, or back (bool).
        help_toggled: show or hide what helps to remember.
        add_wanted: add somebody.
        print_wanted: the map on paper.
    """

    picture_changed = Signal()
    list_toggled = Signal(bool)
    help_toggled = Signal()
    add_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_list = False
        self._compact = False
        self.which = Segment(
            [SegmentOption(NOW, self.tr("Now")), SegmentOption(WISH, self.tr("Wish"))],
            self.tr("Which picture of the team"),
        )
        self.which.set_selected(NOW)
        self.days = DateStops(self.tr("Day of the map"), text.format_date)
        self._history = IconLabel("history", "ink2", 18)
        self._first = Label("", "small", "ink2", tabular=True)
        self.day_label = Label("", "small-strong", tabular=True)
        self.help_button = IconButton("lightbulb", self.tr("To help remember"))
        self.list_button = IconButton("list", "")
        self.print_button = IconButton("printer", self.tr("Print the map"))
        self.add_button = Button(self.tr("Add"), "plus", "primary")
        self.add_button.setObjectName("add-person")
        self.add_button.setAccessibleName(self.tr("Add a person, pet or place"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.which)
        for part in (self._history, self._first, self.days, self.day_label):
            self._row.addWidget(part)
        self._row.addStretch()
        for button in (self.help_button, self.print_button, self.list_button, self.add_button):
            self._row.addWidget(button)
        self._connect()
        self.set_list(False)
        follow_theme(self._renew)

    def _connect(self) -> None:
        self.which.changed.connect(self._which_changed)
        self.days.chosen.connect(self._day_chosen)
        self.list_button.clicked.connect(self._toggle_list)
        self.help_button.clicked.connect(self.help_toggled)
        self.add_button.clicked.connect(self.add_wanted)
        self.print_button.clicked.connect(self.print_wanted)

    @property
    def wish(self) -> bool:
        """Whether the wish is shown."""
        return self.which.selected() == WISH

    @property
    def as_list(self) -> bool:
        """Whether the list twin is shown."""
        return self._as_list

    @property
    def read_only(self) -> bool:
        """An earlier day is looked at, never changed."""
        return not self.wish and not self.days.at_end

    def set_days(self, days: Sequence[date]) -> None:
        """Offer the days on which the map changed; the chosen one stays if it is still there."""
        chosen = None if self.days.at_end else self.days.day()
        self.days.set_days(days)
        if chosen is not None and chosen in days:
            self.days.blockSignals(True)
            self.days.setValue(list(days).index(chosen))
            self.days.blockSignals(False)
        several = len(days) > 1
        for part in (self.days, self.day_label):
            set_shown(part, several)
        if several:
            self._first.setText(text.format_date(days[0], year=days[0].year != days[-1].year))
        self._tell_day()
        self._collapse()

    def set_list(self, as_list: bool) -> None:
        """Say what the button does next."""
        self._as_list = as_list
        self.list_button.set_icon("orbit" if as_list else "list")
        self.list_button.set_name(
            self.tr("Show as a map") if as_list else self.tr("Show as a list")
        )

    def set_layout_class(self, layout_class: LayoutClass) -> None:
        """The help stands beside the map only where there is room."""
        set_shown(self.help_button, layout_class is not LayoutClass.WIDE)
        self._compact = layout_class is LayoutClass.COMPACT
        self._collapse()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._collapse()

    def _collapse(self) -> None:
        """Beside an open person there is room for the plus alone, and not for the first day."""
        self.add_button.setText(self.tr("Add"))
        several = not self.days.isHidden()
        shown: list[QWidget] = [self.which, self.print_button, self.list_button, self.add_button]
        shown += [self.help_button] if not self.help_button.isHidden() else []
        shown += [self.days, self.day_label, self._history] if several else []
        shown += [self._first] if several and not self._compact else []
        needed = sum(part.sizeHint().width() + self._row.spacing() for part in shown)
        tight = needed > self.width()
        set_shown(self._first, several and not self._compact and not tight)
        set_shown(self._history, several and not tight)
        if tight:
            self.add_button.setText("")
        self.add_button.setToolTip(self.add_button.accessibleName() if tight else "")

    def _which_changed(self) -> None:
        self.days.setEnabled(not self.wish)
        if self.wish:
            self.days.blockSignals(True)
            self.days.setValue(self.days.maximum())
            self.days.blockSignals(False)
            self._tell_day()
        self.picture_changed.emit()

    def _day_chosen(self) -> None:
        self._tell_day()
        self.picture_changed.emit()

    def _tell_day(self) -> None:
        day = self.days.day()
        self.day_label.setText(text.format_date(day) if day else "")

    def _toggle_list(self) -> None:
        self.set_list(not self._as_list)
        self.list_toggled.emit(self._as_list)

    def _renew(self) -> None:
        self._row.setSpacing(theme.current().space(8))
