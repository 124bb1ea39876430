"""How a goal weighs, whether it can be reached, and what in the situation helps or hinders it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.goals import WEIGHTS, GoalDraft
from ui import theme
from ui.pages.factor_lines import FactorLines
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Field
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.themed import follow_theme


class GoalSituationForm(QWidget):
    """Importance and difficulty 0–3 (domain.md 4.3), the realism check (E53), AVAIN's factors.

    Signals:
        changed: something was chosen or typed.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.realistic = CheckBox(self.tr("We think it can be reached during the service"))
        self.realistic.setObjectName("realistic")
        self.importance = self._weight(self.tr("How important it is"))
        self.difficulty = self._weight(self.tr("How difficult it is"))
        self.factors = FactorLines("factor", words)
        self.factors_field = Field(
            self.tr("What helps, what makes it harder"),
            self.factors,
            True,
            hint=self.tr("As client and worker see it together; it moves on to the evaluation."),
        )
        self._weights = QHBoxLayout()
        hint = self.tr("0 leaves the goal out of T.")
        for segment in (self.importance, self.difficulty):
            self._weights.addWidget(Field(segment.accessibleName(), segment, True, hint=hint))
        self._weights.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.realistic)
        self._column.addWidget(self.factors_field)
        self._column.addLayout(self._weights)
        self.realistic.toggled.connect(self.changed)
        self.factors.changed.connect(self.changed)
        follow_theme(self._renew)

    def _weight(self, title: str) -> Segment:
        options = [SegmentOption(str(weight), str(weight)) for weight in WEIGHTS]
        segment = Segment(options, title, may_be_empty=True)
        segment.changed.connect(self.changed)
        return segment

    def load(self, draft: GoalDraft) -> None:
        """Show what a draft says of it; nothing is said of a change."""
        self.realistic.blockSignals(True)
        self.realistic.setChecked(draft.realistic)
        self.realistic.blockSignals(False)
        for segment, weight in (
            (self.importance, draft.importance),
            (self.difficulty, draft.difficulty),
        ):
            segment.set_selected(None if weight is None else str(weight))
        self.factors.load_factors(draft.factors)

    def apply(self, draft: GoalDraft) -> GoalDraft:
        """Give the draft with what stands here."""
        importance, difficulty = self.importance.selected(), self.difficulty.selected()
        return replace(
            draft,
            realistic=self.realistic.isChecked(),
            importance=None if importance is None else int(importance),
            difficulty=None if difficulty is None else int(difficulty),
            factors=self.factors.factors(),
        )

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._weights.setSpacing(look.space(24))
