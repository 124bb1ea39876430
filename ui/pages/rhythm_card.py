"""Rytmivahti (27): what was agreed, what was held, and what came in between, without blame."""

from PySide6.QtWidgets import QWidget

from app.domain.period_page import PeriodPage
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.row_card import RowCard


class RhythmCard(RowCard):
    """Figures of the running period, and the way to change what is agreed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rhythm of meetings"), self.tr("Agree anew"), parent)
        self.action_button.setObjectName("edit-rhythm")

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show the rhythm."""
        self.begin()
        if page.rhythm is None:
            self.add_note(self.tr("It is watched over while a period runs."))
            return
        for what, how in texts.rhythm(page.rhythm):
            self.add_fact(what, how)
