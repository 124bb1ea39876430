"""Settings of the practice store: the guided first day, and beginning all anew (I9.7)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.first_day import load_first_day
from ui.context import Context
from ui.models.first_day_texts import count_words
from ui.navigation import Place
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.setting_row import SettingRow


class PracticeSettings(Card):
    """What practice is, its first day, and a clean table whenever she wants one.

    Signals:
        navigate: to the first day, or to a store made anew (Place).
    """

    navigate = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        day = load_first_day(context.store)
        self.day_button = Button(
            self.tr("Go on") if day.done else self.tr("Begin"), "graduation-cap", parent=self
        )
        self.day_button.setAccessibleName(self.tr("The guided first day"))
        self.anew_button = Button(
            self.tr("Begin anew…"), "rotate-ccw", "danger-outline", parent=self
        )
        self.anew_button.setAccessibleName(self.tr("Begin the practice anew"))
        self.day_button.clicked.connect(lambda: self.navigate.emit(Place("first-day")))
        self.anew_button.clicked.connect(self._ask)
        rows = (
            (
                self.tr("Practice"),
                self.tr(
                    "All clients here are invented. A real identity code is refused, every paper "
                    "is watermarked, and nothing is handed over to anybody."
                ),
                None,
            ),
            (self.tr("The guided first day"), count_words(len(day.done)), self.day_button),
            (
                self.tr("Begin the practice anew"),
                self.tr("The invented clients as they were at the start, dated round today."),
                self.anew_button,
            ),
        )
        for number, (title, meaning, button) in enumerate(rows):
            self.body.addWidget(SettingRow(title, meaning, button, line=number > 0))

    def _ask(self) -> None:
        self._context.prompts.confirm(
            self,
            self.tr("Begin the practice anew?"),
            self.tr(
                "Everything that you have practised here goes, your drafts too. "
                "This cannot be undone."
            ),
            self.tr("Begin anew"),
            lambda: self.navigate.emit(Place("practice-anew")),
            danger=True,
        )
