"""Työnjako (27): who does what in the work pair, in one line with the way to change it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.period_page import PeriodPage
from ui import theme
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.themed import follow_theme


class DivisionCard(Card):
    """What was agreed between own worker and pair, or that nothing is yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Label("", "strong", wrap=True, tabular=True)
        self.words = Label("", "small", "ink2", wrap=True, tabular=True)
        self.edit_button = Button("", kind="link")
        self.edit_button.setObjectName("edit-division")
        self._row = QHBoxLayout()
        self._row.addWidget(IconLabel("handshake", "primary", 22))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.words)
        self._row.addLayout(column, 1)
        self._row.addWidget(self.edit_button)
        self.body.addLayout(self._row)
        follow_theme(self._renew_row)

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show the division of labour."""
        division = page.division
        if division is None:
            self.title.setText(self.tr("Division of labour"))
            self.words.setText(
                self.tr("What does the work pair take care of, what the own worker?")
            )
        else:
            self.title.setText(texts.division_title(division))
            self.words.setText(texts.division(division))
        self.edit_button.setText(self.tr("Agree") if division is None else self.tr("Edit"))
        self.edit_button.setAccessibleName(self.tr("Edit the division of labour"))

    def _renew_row(self) -> None:
        self._row.setSpacing(theme.current().space(16))
