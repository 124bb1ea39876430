"""The first step of the first start: language, and who she is."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.worker import WorkerDraft
from ui import theme
from ui.pages.worker_form import WorkerForm
from ui.settings import Settings
from ui.translation import current_language
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme

# Each language in its own words, so that whoever needs it can read it.
_OWN_NAMES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class WorkerStep(QWidget):
    """Choosing a language changes the interface at once; what was typed is kept."""

    def __init__(self, settings: Settings, draft: WorkerDraft) -> None:
        super().__init__()
        self._settings = settings
        self.language = Segment(
            [SegmentOption(code, name) for code, name in _OWN_NAMES], self.tr("Language")
        )
        self.language.set_selected(current_language())
        self.form = WorkerForm()
        self.form.load(draft)
        card = Card()
        card.body.addWidget(Label(self.tr("Language"), "label", "ink2"))
        card.body.addWidget(self.language)
        card.body.addWidget(self.form)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(card)
        self.language.changed.connect(self._choose_language)
        follow_theme(self._renew)

    def draft(self) -> WorkerDraft:
        """Give what is typed, with the language of the interface."""
        return replace(self.form.draft(), language=current_language())

    def check(self) -> bool:
        """Show what is missing; gives whether nothing is."""
        problems = self.draft().problems()
        self.form.show_problems(problems)
        return not problems

    def _choose_language(self) -> None:
        chosen = self.language.selected()
        if chosen and chosen != current_language():
            self._settings.language = chosen

    def _renew(self) -> None:
        self._column.setSpacing(theme.current().space(16))
