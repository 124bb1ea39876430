"""Viite päätökseen (27): where the decision is found, until when it holds and can be appealed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import text
from app.domain.period_page import PeriodPage
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.row_card import RowCard
from ui.widgets.tag import Tag


class DecisionCard(RowCard):
    """The newest reference; earlier ones in a line each.

    Signals:
        change_wanted: the shown reference is to be changed.
        add_wanted: a new one is to be written.
    """

    change_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decision reference (s. 17)"), parent=parent)
        self.status = Tag("")
        self.add_to_head(self.status)

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show the decision."""
        self.begin()
        self.status.set(*texts.decision_status())
        if page.decision is None:
            self.add_note(self.tr("The county decides. Write here where the decision is found."))
        else:
            for what, how in texts.decision_facts(page.decision):
                self.add_fact(what, how)
        for earlier in page.earlier_decisions:
            start = text.format_date(earlier.start) if earlier.start else ""
            end = text.format_date(earlier.end) if earlier.end else ""
            words = self.tr("Earlier: {start}–{end} {number}")
            self.add_note(words.format(start=start, end=end, number=earlier.number).strip())
        self.add_row(self._actions(page))

    def _actions(self, page: PeriodPage) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        if page.decision is not None:
            change = Button(self.tr("Change"), kind="link")
            change.setAccessibleName(self.tr("Change the decision reference"))
            change.setObjectName("change-decision")
            change.clicked.connect(self.change_wanted)
            row.addWidget(change)
        add = Button(self.tr("New decision"), kind="link")
        add.setObjectName("new-decision")
        add.clicked.connect(self.add_wanted)
        row.addWidget(add)
        row.addStretch()
        return holder
