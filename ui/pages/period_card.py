"""Nykyinen jakso (27): the period as two lines with what stood on them, and a pause in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import text
from app.domain.period_page import PeriodPage
from ui.models.client_texts import ClientTexts
from ui.vocabulary import Words
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.period_bar import PeriodBar
from ui.widgets.period_legend import PeriodLegend
from ui.widgets.themed import set_shown


class PeriodCard(Card):
    """The bar with its legend; without a period the way to begin one.

    Signals:
        mark_activated: the id of a meeting on the bar.
    """

    mark_activated = Signal(str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Present period"), parent=parent)
        self._words = words
        self.legend = PeriodLegend(
            (
                ("met", self.tr("Met")),
                ("remote", self.tr("Remote")),
                ("group", self.tr("Group")),
                ("contact", self.tr("Call")),
                ("cancelled", self.tr("Cancelled")),
            )
        )
        self.add_to_head(self.legend)
        self.bar = PeriodBar()
        self.pause = Banner("", "info")
        self.empty = EmptyState(
            self.tr("No period yet"),
            self.tr("A contact needs no decision. Begin the period when it has been agreed."),
            with_scene=False,
        )
        for widget in (self.bar, self.pause, self.empty):
            self.body.addWidget(widget)
        self.bar.mark_activated.connect(self.mark_activated)

    def show_page(self, page: PeriodPage) -> None:
        """Show a client's period."""
        texts = ClientTexts(self._words, page.client, page.today)
        data = texts.period_bar(page.marks, page.group_phases)
        set_shown(self.empty, page.facts is None)
        set_shown(self.legend, data is not None)
        set_shown(self.bar, data is not None)
        if data is not None:
            self.bar.set_data(data)
        pause = page.pause
        set_shown(self.pause, pause is not None)
        if pause is not None and pause.on is not None:
            since = text.format_date(pause.on, year=False)
            words = self.tr("Paused since {day}: {why}").format(day=since, why=pause.text)
            self.pause.show_message(words, "info")
