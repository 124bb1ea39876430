"""Mitä on tapahtunut (27): extensions with old and new end, reviews, pauses, contacts, the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.period_page import HistoryRow, PeriodPage
from ui import theme
from ui.models.period_page_texts import PeriodPageTexts
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.row_card import RowCard


class PeriodHistoryCard(RowCard):
    """The newest first, then how earlier periods ended; each act can be opened.

    Signals:
        act_wanted: a stored act is to be read or changed (its id).
    """

    act_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What has happened"), parent=parent)

    def show_page(self, page: PeriodPage, texts: PeriodPageTexts) -> None:
        """Show the acts of a period."""
        self.begin()
        if not page.history:
            self.add_note(self.tr("Nothing yet. Write down what is agreed about the period."))
        for number, row in enumerate(page.history):
            if number:
                self.add_line()
            self.add_row(self._row(row, texts, year=row.on.year != page.today.year))

    def _row(self, row: HistoryRow, texts: PeriodPageTexts, *, year: bool) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.current().space(12))
        day = Label(text.format_date(row.on, year=year), "strong", tabular=True)
        day.setMinimumWidth(theme.current().px(60))
        line.addWidget(day)
        column = QVBoxLayout()
        column.setSpacing(0)
        words = texts.history(row)
        column.addWidget(Label(words, wrap=True, tabular=True))
        if row.reason:
            column.addWidget(Label(row.reason, "small", "ink2", wrap=True))
        if row.act is not None and row.act.client_words:
            column.addWidget(Label(f"”{row.act.client_words}”", "small", "voiceInk", wrap=True))
        line.addLayout(column, 1)
        if row.act is not None:
            act_id = row.act.id
            button = Button(self.tr("Open"), kind="link")
            button.setAccessibleName(self.tr("Open: {what}").format(what=words))
            button.clicked.connect(lambda: self.act_wanted.emit(act_id))
            line.addWidget(button)
        return holder
