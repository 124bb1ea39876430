"""The form of *Arvioi yhdessä*: strengths, nine areas in both voices, who took part, next time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.needs import AreaView, NeedsDraft
from app.domain.problems import Problem
from app.reference.vocabularies import Vocabulary
from ui import messages, theme
from ui.models.need_texts import level_words
from ui.pages.editable_lines import Column, EditableLines
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.level_cells import LevelCells
from ui.widgets.text_inputs import TextEdit
from ui.widgets.themed import follow_theme, set_shown


class AreaLine:
    """One area: the client's level and words, and the worker's view."""

    def __init__(self, option: ChipOption, words: str, view: str) -> None:
        self.area = option.id
        self.name = Label(option.label, "strong", wrap=True)
        self.icon = IconLabel(option.icon or "circle", "ink2", 20)
        self.level = LevelCells(option.label, level_words(), editable=True)
        self.level.setObjectName(f"level-{option.id}")
        self.client_words = self._edit(f"words-{option.id}", words, option.label)
        self.worker_view = self._edit(f"view-{option.id}", view, option.label)

    def _edit(self, name: str, prompt: str, area: str) -> TextEdit:
        edit = TextEdit(prompt, lines=1, max_lines=4)
        edit.setObjectName(name)
        edit.setAccessibleName(f"{area}: {prompt}")
        return edit

    def view(self) -> AreaView:
        """Give what stands here."""
        return AreaView(
            area=self.area,
            level=self.level.level(),
            client_words=self.client_words.toPlainText().strip(),
            worker_view=self.worker_view.toPlainText().strip(),
        )

    def load(self, view: AreaView) -> None:
        """Show what was said of the area."""
        self.level.set_level(view.level)
        self.client_words.setPlainText(view.client_words)
        self.worker_view.setPlainText(view.worker_view)


class NeedsForm(QWidget):
    """What was said last time stands there to be looked at again together.

    Args:
        words: the code lists.
        today: the day that typed dates are near to.

    Signals:
        changed: something was typed or set.
    """

    changed = Signal()

    def __init__(
        self, words: Words, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._loaded: NeedsDraft | None = None
        prompt = Column("text", self.tr("A strength in the client's words"))
        self.strengths = EditableLines("strength", (prompt,))
        self.lines = {
            option.id: AreaLine(
                option, self.tr("In the client's words"), self.tr("Worker's assessment")
            )
            for option in words.options(Vocabulary.LIFE_AREAS)
        }
        self.on = self._day("on", future=False)
        self.next_on = self._day("next_on", future=True)
        self.together = CheckBox(self.tr("Assessed together with the client"))
        self.together.setObjectName("together")
        self._fields = {
            "strengths": Field(self.tr("Strengths: what carries"), self.strengths),
            "on": Field(self.tr("Assessed on"), self.on),
            "next_on": Field(self.tr("Next time"), self.next_on, True),
        }
        self.problem = Label("", "small-strong", "bad", wrap=True)
        self.problem.hide()
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _day(self, name: str, *, future: bool) -> DateEdit:
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=future),
            text.format_date,
        )
        edit.setObjectName(name)
        return edit

    def _lay_out(self) -> None:
        grid = QGridLayout()
        self._grid = grid
        for column, span, words, role, tone in (
            (0, 2, self.tr("Keys 0–3 set the level"), "small", "ink2"),
            (2, 1, self.tr("How much support"), "small-strong", "voice"),
            (3, 1, self.tr("In the client's words"), "small-strong", "voice"),
            (4, 1, self.tr("Worker's assessment"), "small-strong", "primary"),
        ):
            grid.addWidget(Label(words, role, tone, wrap=True), 0, column, 1, span)
        for row, line in enumerate(self.lines.values(), start=1):
            parts = (line.icon, line.name, line.level, line.client_words, line.worker_view)
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column)
        for column, share in ((1, 4), (3, 7), (4, 7)):
            grid.setColumnStretch(column, share)
        rule = QFrame()
        rule.setObjectName("line")
        self._days = QHBoxLayout()
        self._days.addWidget(self._fields["on"], 1)
        self._days.addWidget(self._fields["next_on"], 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._fields["strengths"])
        self._column.addLayout(grid)
        self._column.addWidget(self.problem)
        self._column.addWidget(rule)
        self._column.addWidget(self.together)
        self._column.addLayout(self._days)

    def _connect(self) -> None:
        self.strengths.changed.connect(self.changed)
        self.together.toggled.connect(self._say_changed)
        for edit in (self.on, self.next_on):
            edit.textEdited.connect(self._say_changed)
            edit.date_changed.connect(self._say_changed)
        for line in self.lines.values():
            line.level.changed.connect(self.changed)
            line.client_words.textChanged.connect(self._say_changed)
            line.worker_view.textChanged.connect(self._say_changed)

    def _say_changed(self) -> None:
        if self._loaded is not None:
            self.changed.emit()

    def load(self, draft: NeedsDraft) -> None:
        """Show a draft."""
        self._loaded = None
        self.strengths.load([(one,) for one in draft.strengths])
        known = {view.area: view for view in draft.areas}
        for area, line in self.lines.items():
            line.load(known.get(area, AreaView(area=area)))
        self.on.set_date(draft.on)
        self.next_on.set_date(draft.next_on)
        self.together.setChecked(draft.together)
        self._loaded = draft

    def draft(self) -> NeedsDraft:
        """Give the assessment with what stands in the form."""
        if self._loaded is None:
            raise ValueError("load comes first")
        shown = tuple(line.view() for line in self.lines.values())
        others = tuple(view for view in self._loaded.areas if view.area not in self.lines)
        return replace(
            self._loaded,
            on=self.on.date(),
            next_on=self.next_on.date(),
            together=self.together.isChecked(),
            strengths=tuple(words for (words,) in self.strengths.rows()),
            areas=(*shown, *others),
        )

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Say at the fields what is not right yet; True when nothing is."""
        told = messages.problems_by_field(problems)
        for name, edit in (("on", self.on), ("next_on", self.next_on)):
            if edit.has_error():
                told[name] = messages.problem_text(Problem("date-missing", name))
        show_told(self._fields, told)
        self.problem.setText(told.get("areas", ""))
        set_shown(self.problem, "areas" in told)
        return not told

    def focus_area(self, area: str) -> None:
        """Put the cursor on the level of an area; on the strengths where none is meant."""
        if area in self.lines:
            self.lines[area].level.setFocus()
        else:
            self.strengths.focus_first()

    def written(self) -> tuple[str, ...]:
        """Give every text, for the search of place names."""
        draft = self.draft()
        views = (part for view in draft.areas for part in (view.client_words, view.worker_view))
        return (*draft.strengths, *views)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change every text, as taking place names out."""
        draft = self.draft()
        self.load(
            replace(
                draft,
                strengths=tuple(change(one) for one in draft.strengths),
                areas=tuple(
                    replace(
                        view,
                        client_words=change(view.client_words),
                        worker_view=change(view.worker_view),
                    )
                    for view in draft.areas
                ),
            )
        )
        self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._grid.setHorizontalSpacing(look.space(8))
        self._grid.setVerticalSpacing(look.space(4))
        self._days.setSpacing(look.space(16))
