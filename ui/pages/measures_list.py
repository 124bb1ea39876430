"""The left side of Mittarit: instruments as cards, T behind a link, events of the period."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.reference.instruments import GAS
from app.services.measures import MeasuresPage
from ui import theme
from ui.models.measure_texts import MeasureTexts
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.widgets.themed import follow_theme, set_shown, show_at_once

_EVENTS = 6


class MeasuresList(Scroll):
    """One card for each instrument in use.

    Signals:
        chosen: the id of an instrument; GAS for the goals (str).
        add_wanted: another instrument shall be used.
    """

    chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=8, parent=parent)
        self.cards: dict[str, Card] = {}
        self._list = QVBoxLayout()
        self.add_button = Button(self.tr("Use another measure"), "plus", "soft")
        self.add_button.setObjectName("add-measure")
        self.more_button = Button(self.tr("More: T value"), "chevron-right", "link")
        self.more_button.setObjectName("t-value")
        self.t_value = Label("", "small", "ink2", wrap=True, tabular=True)
        self.t_value.hide()
        self.events = Card(self.tr("In the period"))
        self._event_grid = QGridLayout()
        self._event_grid.setColumnStretch(1, 1)
        self.events.body.addLayout(self._event_grid)
        self.body.addLayout(self._list)
        for widget in (self.add_button, self.more_button, self.t_value, self.events):
            self.body.addWidget(widget)
        self.body.addStretch()
        self.add_button.clicked.connect(self.add_wanted)
        self.more_button.clicked.connect(self._show_t)
        follow_theme(self._renew_list)

    def ids(self) -> tuple[str, ...]:
        """Give the ids of the shown cards."""
        return tuple(self.cards)

    def show_page(
        self, page: MeasuresPage, used: Collection[str], chosen: str, texts: MeasureTexts
    ) -> None:
        """Show the instruments in use; the focus stays on the card that had it."""
        focused = next((key for key, card in self.cards.items() if card.hasFocus()), None)
        for card in self.cards.values():
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        for one in page.instruments:
            if one.id in used:
                rows = page.rows.get(one.id, ())
                self._add(one.id, one.name.label(texts.language), texts.filled(rows), chosen)
        days = [on for curve in page.goals for on, _ in curve.points]
        self._add(GAS, self.tr("Goals (GAS)"), self._goals(page, days, texts), chosen)
        self.t_value.setText(texts.t_value(page.gas))
        self._show_events(page, texts)
        set_shown(self.add_button, page.editable)
        if focused in self.cards:
            self.cards[focused].setFocus()

    def _add(self, key: str, name: str, meta: str, chosen: str) -> None:
        card = Card(name, pressable=True)
        card.setObjectName("card")
        card.body.addWidget(Label(meta, "small", "ink2", tabular=True))
        card.setAccessibleName(f"{name}, {meta}")
        card.set_state("selected" if key == chosen else "rest")
        card.pressed.connect(lambda: self.chosen.emit(key))
        self.cards[key] = card
        self._list.addWidget(card)
        show_at_once(card)

    def _goals(self, page: MeasuresPage, days: list[date], texts: MeasureTexts) -> str:
        counted = self.tr("%n goal(s)", "", len(page.goals))
        return f"{counted} · {texts.day(max(days))}" if days else counted

    def _show_t(self) -> None:
        set_shown(self.t_value, self.t_value.isHidden())

    def _show_events(self, page: MeasuresPage, texts: MeasureTexts) -> None:
        while (item := self._event_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        events = [
            (step.done_on, step.text)
            for curve in page.goals
            for step in curve.goal.steps
            if step.done_on is not None
        ]
        if page.period_start is not None:
            events.append((page.period_start, self.tr("The period began")))
        shown = sorted(events)[-_EVENTS:]
        for row, (on, words) in enumerate(shown):
            self._event_grid.addWidget(Label(texts.day(on), "small-strong", tabular=True), row, 0)
            self._event_grid.addWidget(Label(words, "small", wrap=True), row, 1)
        set_shown(self.events, bool(shown))

    def _renew_list(self) -> None:
        look = theme.current()
        self._list.setSpacing(look.space(8))
        self._event_grid.setHorizontalSpacing(look.space(12))
        self._event_grid.setVerticalSpacing(look.space(4))
