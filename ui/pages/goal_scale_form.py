"""The goal scale in the goal's form: five texts that differ in one thing (worker-review.md 27)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.goals import GoalDraft
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.vocabulary import Words
from ui.widgets.fields import Field
from ui.widgets.gas_scale import LEVELS, GasEditor, signed
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit
from ui.widgets.themed import follow_theme, set_shown


class GoalScaleForm(QWidget):
    """Level texts and where the goal starts; once it has been assessed the texts stay.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follows_title = True
        self._title = ""
        self._is_locked = False
        self.kind = Segment(
            [SegmentOption(one.id, one.label) for one in words.options(Vocabulary.GOAL_SCALES)],
            self.tr("What the scale measures"),
        )
        self.hint = _small(
            self.tr(
                "Let one thing change from level to level, for example how often. Alone or "
                "together belongs to the steps. Level 0 says the same as the goal."
            )
        )
        self.levels = {level: self._level(level) for level in reversed(LEVELS)}
        self.zero_differs = _small(
            self.tr("Level 0 is the goal: say there what the goal says."), "infoInk"
        )
        self.start = Segment(
            [SegmentOption(str(level), signed(level)) for level in LEVELS],
            self.tr("Where things are at the start"),
            may_be_empty=True,
        )
        self.start_field = Field(self.tr("Where things are at the start"), self.start)
        self.locked = GasEditor({})
        self.locked.set_read_only(True)
        self.locked_reason = _small(
            self.tr(
                "The levels stay as they are, because the goal has been assessed with them. If "
                "they have to be others, close this goal and make a new one."
            )
        )
        self.locked_reason.setObjectName("locked-reason")
        self._lay_out()
        self.kind.changed.connect(self.changed)
        self.start.changed.connect(self.changed)
        follow_theme(self._renew)

    def _level(self, level: int) -> LineEdit:
        edit = LineEdit(self._prompt(level))
        edit.setObjectName(f"level-{level}")
        edit.setAccessibleName(f"{signed(level)}, {self._prompt(level)}")
        edit.textEdited.connect(lambda: self._level_edited(level))
        return edit

    def _prompt(self, level: int) -> str:
        return {
            2: self.tr("Much more than the goal"),
            1: self.tr("More than the goal"),
            0: self.tr("The goal"),
            -1: self.tr("On the way"),
            -2: self.tr("The start"),
        }[level]

    def _lay_out(self) -> None:
        self._editable = QWidget()
        self._grid = QGridLayout(self._editable)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for row, (level, edit) in enumerate(self.levels.items()):
            self._grid.addWidget(Label(signed(level), "strong", tabular=True), row, 0)
            self._grid.addWidget(edit, row, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.kind, self.hint, self._editable, self.zero_differs, self.start_field,
            self.locked, self.locked_reason,
        ):  # fmt: skip
            self._column.addWidget(widget)

    def load(self, draft: GoalDraft, *, locked: bool) -> None:
        """Show the scale of a draft; a locked one is only read, with the reason why."""
        self.kind.set_selected(draft.scale)
        for level, words in zip(LEVELS, draft.level_texts, strict=True):
            self.levels[level].setText(words)
        self.start.set_selected(None if draft.start_level is None else str(draft.start_level))
        self.locked.set_texts(dict(zip(LEVELS, draft.level_texts, strict=True)))
        self.locked.set_start(draft.start_level)
        self.locked.set_selected(draft.current_level)
        for widget in (self.hint, self._editable, self.start_field):
            set_shown(widget, not locked)
        for widget in (self.locked, self.locked_reason):
            set_shown(widget, locked)
        self.kind.setEnabled(not locked)
        self._is_locked = locked
        self._title = draft.title
        zero = self.levels[0].text()
        self._follows_title = not zero or zero == draft.title
        self._compare()

    def set_title(self, title: str) -> None:
        """Take the goal over to level 0 until she has written there herself."""
        self._title = title.strip()
        others = any(edit.text() for level, edit in self.levels.items() if level)
        if self._follows_title and not self._is_locked and (others or self.levels[0].text()):
            self.levels[0].setText(self._title)
        self._compare()

    def apply(self, draft: GoalDraft) -> GoalDraft:
        """Give the draft with the scale that stands here."""
        lowest, low, expected, high, highest = (
            self.levels[level].text().strip() for level in LEVELS
        )
        start = self.start.selected()
        return replace(
            draft,
            scale=self.kind.selected() or draft.scale,
            level_texts=(lowest, low, expected, high, highest),
            start_level=int(start) if start is not None else None,
        )

    def _level_edited(self, level: int) -> None:
        if level == 0:
            self._follows_title = not self.levels[0].text()
        elif self._follows_title:
            written = any(edit.text() for place, edit in self.levels.items() if place)
            self.levels[0].setText(self._title if written else "")
        self._compare()
        self.changed.emit()

    def _compare(self) -> None:
        zero = self.levels[0].text().strip()
        differs = bool(zero) and zero.casefold() != self._title.casefold()
        set_shown(self.zero_differs, differs and not self._is_locked)

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(8))
        self._grid.setHorizontalSpacing(look.space(12))
        self._grid.setVerticalSpacing(look.space(4))
        self._grid.setColumnMinimumWidth(0, look.px(32))


def _small(words: str, tone: str = "ink2") -> Label:
    return Label(words, "small", tone, wrap=True)
