"""Virstanpylväät (27): what was done, what waits for a time, what is proposed."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app import text
from app.domain.period_acts import ActKind
from app.domain.period_page import MilestoneRow, MilestoneState, PeriodPage
from ui import theme
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard

_ICONS: Final = {
    MilestoneState.DONE: ("circle-check", "primary"),
    MilestoneState.TO_BOOK: ("circle-dot", "today"),
    MilestoneState.BOOKED: ("calendar-check", "primary"),
    MilestoneState.TO_COME: ("circle", "ink2"),
}


class MilestonesCard(RowCard):
    """One line a milestone, in the order of days.

    Signals:
        booking_wanted: a time for the act of this kind is to be booked (its id).
        act_wanted: a stored act is to be read or changed (its id).
    """

    booking_wanted = Signal(str)
    act_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Milestones"), self.tr("Add"), parent)
        self.action_button.setObjectName("add-milestone")
        self.action_button.setAccessibleName(self.tr("Add a milestone"))

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show the milestones of a period."""
        self.begin()
        self.show_action(page.facts is not None)
        if not page.milestones:
            self.add_note(self.tr("Milestones come with the period."))
        for number, row in enumerate(page.milestones):
            if number:
                self.add_line()
            self.add_row(self._row(row, texts))

    def _row(self, row: MilestoneRow, texts: PeriodPageTexts) -> QWidget:
        holder = QWidget()
        holder.setMinimumHeight(theme.current().control_height())
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().space(12))
        name = texts.milestone(row)
        holder.setAccessibleName(f"{text.format_date(row.on)} {name}, {texts.milestone_state(row)}")
        icon, tone = _ICONS[row.state]
        line.addWidget(IconLabel(icon, tone, 20))
        day = Label(text.format_date(row.on, year=False), "strong", tabular=True)
        day.setMinimumWidth(theme.current().px(60))
        line.addWidget(day)
        line.addWidget(Label(name, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._state(row, name, texts))
        return holder

    def _state(self, row: MilestoneRow, name: str, texts: PeriodPageTexts) -> QWidget:
        """The state is a link where something can be done about it."""
        state = texts.milestone_state(row)
        if row.state is MilestoneState.TO_BOOK and row.code == ActKind.INTERIM.value:
            button = Button(state, kind="link")
            button.setObjectName(f"book-{row.code}")
            button.clicked.connect(lambda: self.booking_wanted.emit(row.code))
        elif row.act is not None:
            button = Button(state, kind="link")
            act_id: UUID = row.act.id
            button.clicked.connect(lambda: self.act_wanted.emit(act_id))
        else:
            label = Label(state, "small", "ink2")
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            return label
        button.setAccessibleName(f"{name}: {state}")
        return button
