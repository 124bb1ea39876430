"""Aiemmat (25): every assessment with what changed since the one before it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import text
from app.domain.needs import AssessmentRow
from app.services import needs
from ui.context import Context
from ui.dialogs.place_dialog import PlaceDialog
from ui.models.need_texts import NeedTexts, level_words
from ui.navigation import Place
from ui.translation import current_language
from ui.vocabulary import Words
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class NeedsHistoryDialog(PlaceDialog):
    """Reads only; the newest stands first. The page beneath has logged the view."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window, width=760)
        if place.client_id is None:
            raise ValueError("whose assessments?")
        self.set_title(self.tr("Earlier assessments"))
        self._texts = NeedTexts(Words(current_language()), context.today())
        page = needs.load_needs(context.store, place.client_id, logged=False)
        rows = page.assessments
        self.cards: list[Card] = []
        for now, before in zip(rows, (*rows[1:], None), strict=True):
            self.cards.append(self._card(now, before))
            self.body.addWidget(self.cards[-1])
        history = Place("edit-history", place.client_id, "needs")
        self.history_button = Button(self.tr("Changes and what was before"), "history", "ghost")
        self.history_button.setObjectName("edit-history")
        self.history_button.clicked.connect(lambda: self.navigate.emit(history))
        self.add_to_footer(self.history_button)
        self.add_button(self.tr("Close"), pressed=self.reject, is_default=True)

    def _card(self, now: AssessmentRow, before: AssessmentRow | None) -> Card:
        how = self.tr("together") if now.together else self.tr("by the worker")
        card = Card(text.format_date(now.on), meta=how)
        changes = self._texts.changes(now, before)
        if before is not None:
            nothing = self.tr("The levels are as they were.")
            for line in changes or [nothing]:
                card.body.addWidget(Label(line, "strong" if changes else "body", wrap=True))
        if now.strengths:
            line = self.tr("Strengths: {list}").format(list="; ".join(now.strengths))
            card.body.addWidget(Label(line, "body", "voiceInk", wrap=True))
        levels = level_words()
        for view in now.areas:
            words = f" · ”{view.client_words}”" if view.client_words else ""
            line = f"{self._texts.area(view.area)}: {levels[view.level].lower()}{words}"
            voices = QVBoxLayout()
            voices.setSpacing(0)
            voices.addWidget(Label(line, "small", "voiceInk", wrap=True))
            if view.worker_view:
                said = self.tr("Worker: {view}").format(view=view.worker_view)
                voices.addWidget(Label(said, "small", "ink2", wrap=True))
            card.body.addLayout(voices)
        return card
