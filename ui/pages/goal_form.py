"""The form of a goal: the need first, the client's words, a time that is possible, steps, scale."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import text
from app.domain.goals import GoalDraft
from app.domain.problems import Problem
from app.reference import vocabularies
from app.reference.vocabularies import Vocabulary
from ui import messages, theme
from ui.pages.goal_scale_form import GoalScaleForm
from ui.pages.goal_situation_form import GoalSituationForm
from ui.pages.goal_steps_form import GoalStepsForm
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.chip import ChipGroup, ChipOption
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field, show_told
from ui.widgets.text_inputs import ComboBox, LineEdit
from ui.widgets.themed import follow_theme, set_shown
from ui.widgets.voice_block import VoiceBlock, WorkerBlock


class GoalForm(QWidget):
    """A goal to write or to change; a change asks for its reason (E50).

    Args:
        words: the code lists.
        today: the day that typed dates are near to.
        period_end: a goal is to be possible within the period (E53); None while it has no end.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        words: Words,
        today: Callable[[], date],
        period_end: date | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._loading = True
        self._loaded: GoalDraft | None = None
        self.need_choice = self._combo("need-choice", self.tr("Choose a need…"), Vocabulary.NEEDS)
        self.need = self._line("need")
        self.title = self._line("title")
        self.short_title = self._line("short_title")
        self.area = self._combo("area", "", Vocabulary.GOAL_AREAS)
        self.due = self._date("due")
        self.review_on = self._date("review_on")
        self.reason = self._line("reason")
        self.reasons = self._make_reasons()
        self.client_words = VoiceBlock(
            self.tr("In the client's words"),
            editable=True,
            placeholder=self.tr("As the client said it"),
        )
        self.client_words.editor.setObjectName("client_words")
        self.worker_view = WorkerBlock(
            self.tr("Worker's assessment"), editable=True, placeholder=self.tr("Your view")
        )
        self.worker_view.editor.setObjectName("worker_view")
        self.agreed_together = CheckBox(self.tr("The goal was thought out together"))
        self.agreed_together.setObjectName("agreed_together")
        self.steps = GoalStepsForm()
        self.scale = GoalScaleForm(words)
        self.situation = GoalSituationForm(words)
        self.fields = self._make_fields(period_end)
        self._lay_out()
        self._connect()
        follow_theme(self._renew)

    def _line(self, name: str) -> LineEdit:
        edit = LineEdit()
        edit.setObjectName(name)
        edit.textEdited.connect(self._say_changed)
        return edit

    def _combo(self, name: str, prompt: str, vocabulary: Vocabulary) -> ComboBox:
        combo = ComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(prompt)
        if prompt:
            combo.add_choice("", prompt)
        for option in self._words.options(vocabulary):
            combo.add_choice(option.id, option.label, option.icon)
        return combo

    def _date(self, name: str) -> DateEdit:
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=self._today(), future=True),
            text.format_date,
        )
        edit.setObjectName(name)
        edit.date_changed.connect(self._say_changed)
        return edit

    def _make_reasons(self) -> ChipGroup:
        group = ChipGroup(self.tr("Usual reasons"), multi=False)
        group.setObjectName("reasons")
        usual = (
            self.tr("Steps made smaller"),
            self.tr("The situation changed"),
            self.tr("An acute matter comes first"),
            self.tr("The client wishes so"),
        )
        group.set_options([ChipOption(words, words) for words in usual])
        return group

    def _make_fields(self, period_end: date | None) -> dict[str, Field]:
        possible = self.tr("The client can reach it during the service.")
        if period_end is not None:
            possible = self.tr(
                "The client can reach it during the service: the period ends {end}."
            ).format(end=text.format_date(period_end))
        return {
            "need": Field(
                self.tr("Need"),
                self.need,
                hint=self.tr("What the client has told: in the client's own words."),
            ),
            "title": Field(
                self.tr("Goal"),
                self.title,
                hint=self.tr("Something to do, for example: I leave home twice a week."),
            ),
            "short_title": Field(self.tr("In a word or two, for buttons"), self.short_title, True),
            "area": Field(self.tr("What it is about"), self.area),
            "due": Field(self.tr("Aimed at"), self.due, True, hint=possible),
            "review_on": Field(
                self.tr("Reviewed together"),
                self.review_on,
                True,
                hint=self.tr("In a few weeks, for example."),
            ),
            "steps": Field(self.tr("Steps"), self.steps),
            "level_texts": Field(self.tr("Goal scale (GAS)"), self.scale, True),
            "reason": Field(self.tr("Why does the goal change?"), self.reason),
        }

    def _lay_out(self) -> None:
        self.worker_view.set_inset(True)
        self._rows: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._add_row((Field(self.tr("Begin from"), self.need_choice), 2), (self.fields["need"], 3))
        self._column.addWidget(self.fields["title"])
        self._column.addWidget(self.client_words)
        self._column.addWidget(self.worker_view)
        self._add_row((self.fields["area"], 1), (self.fields["short_title"], 1))
        self._add_row((self.fields["due"], 1), (self.fields["review_on"], 1))
        self._column.addWidget(self.agreed_together)
        self._column.addWidget(self.fields["steps"])
        self._column.addWidget(self.fields["level_texts"])
        self._column.addWidget(self.situation)
        self._column.addWidget(self.fields["reason"])
        self._column.addWidget(self.reasons)

    def _add_row(self, *cells: tuple[QWidget, int]) -> None:
        row = QHBoxLayout()
        for widget, share in cells:
            row.addWidget(widget, share)
        self._rows.append(row)
        self._column.addLayout(row)

    def _connect(self) -> None:
        self.need_choice.activated.connect(self._need_chosen)
        self.area.activated.connect(self._say_changed)
        self.title.textEdited.connect(self.scale.set_title)
        self.agreed_together.toggled.connect(self._say_changed)
        self.reasons.changed.connect(self._reason_chosen)
        for signal in (
            self.client_words.changed, self.worker_view.changed, self.steps.changed,
            self.scale.changed, self.situation.changed,
        ):  # fmt: skip
            signal.connect(self._say_changed)

    def load(self, draft: GoalDraft, *, locked: bool) -> None:
        """Show a draft; with `locked` the level texts are only read."""
        self._loading = True
        self._loaded = draft
        self.need.setText(draft.need)
        self._mark_need()
        self.title.setText(draft.title)
        self.short_title.setText(draft.short_title)
        self.client_words.set_text(draft.client_words)
        self.worker_view.set_text(draft.worker_view)
        self.area.set_selected(draft.area)
        self.due.set_date(draft.due)
        self.review_on.set_date(draft.review_on)
        self.agreed_together.setChecked(draft.agreed_together)
        self.steps.load(draft.steps)
        self.scale.load(draft, locked=locked)
        self.situation.load(draft)
        self.reason.setText(draft.reason)
        for widget in (self.fields["reason"], self.reasons):
            set_shown(widget, draft.version > 0)
        self._loading = False

    def draft(self) -> GoalDraft:
        """Give the goal with what stands in the form."""
        if self._loaded is None:
            raise ValueError("load comes first")
        draft = replace(
            self._loaded,
            need=self.need.text().strip(),
            title=self.title.text().strip(),
            short_title=self.short_title.text().strip(),
            client_words=self.client_words.text().strip(),
            worker_view=self.worker_view.text().strip(),
            area=self.area.selected() or self._loaded.area,
            due=self.due.date(),
            review_on=self.review_on.date(),
            agreed_together=self.agreed_together.isChecked(),
            steps=self.steps.steps(),
            reason=self.reason.text().strip(),
        )
        return self.scale.apply(self.situation.apply(draft))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say at each field what is not right yet; the first one gets the cursor."""
        told = {_field_of(one): messages.problem_text(one) for one in problems}
        for name, edit in (("due", self.due), ("review_on", self.review_on)):
            if edit.has_error():
                told.setdefault(name, messages.problem_text(Problem("date-missing", name)))
        self.situation.factors_field.set_error(told.get("factors", ""))
        show_told(self.fields, told)

    def has_typing_errors(self) -> bool:
        """Tell whether a date was typed that is none."""
        return self.due.has_error() or self.review_on.has_error()

    def written(self) -> tuple[str, ...]:
        """Give every text, for the search of place names."""
        draft = self.draft()
        steps = [part for step in draft.steps for part in (step.text, step.who, step.when)]
        return (
            draft.need, draft.title, draft.short_title, draft.client_words, draft.worker_view,
            *draft.level_texts, *steps, *(one.factor for one in draft.factors), draft.reason,
        )  # fmt: skip

    def rewrite(self, change: Callable[[str], str], *, locked: bool) -> None:
        """Change every text, as taking place names out; locked level texts stay."""
        draft = self.draft()
        texts = {
            name: change(getattr(draft, name))
            for name in ("need", "title", "short_title", "client_words", "worker_view", "reason")
        }
        steps = tuple(
            replace(step, text=change(step.text), who=change(step.who), when=change(step.when))
            for step in draft.steps
        )
        lowest, low, expected, high, highest = (
            words if locked else change(words) for words in draft.level_texts
        )
        levels = (lowest, low, expected, high, highest)
        self.load(
            replace(draft, steps=steps, level_texts=levels, **texts),  # type: ignore[arg-type]
            locked=locked,
        )
        self._say_changed()

    def _need_chosen(self) -> None:
        """A need of the list is where her words begin from; it also says the area."""
        chosen = self.need_choice.selected()
        entry = vocabularies.entry(Vocabulary.NEEDS, chosen or "")
        if entry is None:
            return
        self.need.setText(entry.label(self._words.language))
        if entry.area:
            self.area.set_selected(entry.area)
        self.need.setFocus()
        self._say_changed()

    def _mark_need(self) -> None:
        words = self.need.text()
        found = next(
            (
                one.id
                for one in vocabularies.entries(Vocabulary.NEEDS)
                if one.label(self._words.language) == words
            ),
            "",
        )
        self.need_choice.set_selected(found)

    def _reason_chosen(self) -> None:
        chosen = self.reasons.selected()
        if chosen:
            self.reason.setText(chosen[0])
        self._say_changed()

    def _say_changed(self) -> None:
        if not self._loading:
            self.changed.emit()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        for row in self._rows:
            row.setSpacing(look.space(16))


def _field_of(problem: Problem) -> str:
    return "level_texts" if problem.field == "start_level" else problem.field
