"""Suunnitelman arviointi: how the plan before went, goal by goal (15020, its own part)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.plan_evaluation import (
    Attainment,
    GoalEvaluation,
    MethodEvaluation,
    PlanEvaluation,
    ServiceEvaluation,
    Used,
)
from app.reference.vocabularies import Vocabulary
from ui import theme
from ui.pages.editable_lines import Column, EditableLines
from ui.pages.factor_lines import FactorLines
from ui.vocabulary import Words
from ui.widgets.buttons import Button, IconButton
from ui.widgets.chip import ChipOption
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.segment import Segment, SegmentOption
from ui.widgets.text_inputs import LineEdit, TextEdit
from ui.widgets.themed import follow_theme, set_shown


class GoalEvaluationCard(QFrame):
    """One goal of the plan before: reached or not, in words, and what played in.

    Signals:
        changed: something was typed or chosen.
        removed: it is taken out.
    """

    changed = Signal()
    removed = Signal()

    def __init__(
        self, goal: GoalEvaluation, words: Words, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nested")
        self._goal = goal
        self.title = LineEdit(self.tr("A goal that came up in between"))
        self.title.setObjectName(f"evaluated-title-{number}")
        self.title.setAccessibleName(self.tr("A goal that came up in between"))
        self.title.setText(goal.title)
        moved = goal.goal_id is not None
        self._label = Label(goal.title, "strong", wrap=True)
        set_shown(self._label, moved)
        set_shown(self.title, not moved)
        self.remove = IconButton("x", self.tr("Take this goal out"), "ghost")
        self.attainment = Segment(
            [
                SegmentOption(Attainment.REACHED.value, self.tr("Reached")),
                SegmentOption(Attainment.PARTLY.value, self.tr("Partly")),
                SegmentOption(Attainment.NOT_REACHED.value, self.tr("Not reached")),
            ],
            self.tr("Was it reached?"),
            may_be_empty=True,
        )
        self.words = TextEdit(self.tr("How it went, in a few words"), lines=1, max_lines=6)
        self.words.setObjectName(f"evaluated-words-{number}")
        self.words.setAccessibleName(self.tr("How it went, in a few words"))
        self.factors = FactorLines(f"evaluated-factor-{number}", words)
        self._lay_out()
        self._load()
        self._connect()
        follow_theme(self._renew)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for part in (self._label, self.title):
            head.addWidget(part, 1)
        head.addWidget(self.remove)
        line = QHBoxLayout()
        line.addWidget(self.attainment)
        line.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(line)
        self._column.addWidget(self.words)
        helped = self.tr("What helped, what made it harder")
        self._column.addWidget(Field(helped, self.factors, True))

    def _load(self) -> None:
        goal = self._goal
        self.attainment.set_selected(goal.attainment.value or None)
        self.words.setPlainText(goal.words)
        self.factors.load_factors(goal.factors)

    def _connect(self) -> None:
        self.remove.clicked.connect(self.removed)
        self.title.textEdited.connect(self.changed)
        self.attainment.changed.connect(self.changed)
        self.words.textChanged.connect(self.changed)
        self.factors.changed.connect(self.changed)

    def value(self) -> GoalEvaluation:
        """Give what stands here."""
        return replace(
            self._goal,
            title=self.title.text().strip(),
            attainment=Attainment(self.attainment.selected() or ""),
            words=self.words.toPlainText(),
            factors=self.factors.factors(),
        )

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change every text, as taking place names out."""
        self.words.setPlainText(change(self.words.toPlainText()))
        self.title.setText(change(self.title.text()))

    def _renew(self) -> None:
        look = theme.current()
        side = look.space(12)
        self._column.setContentsMargins(side, look.space(8), side, side)
        self._column.setSpacing(look.space(8))


class PlanEvaluationForm(QWidget):
    """Goals, services and methods that moved over; each may be taken out and more added.

    Signals:
        changed: something was typed, chosen, added or taken out.
    """

    changed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._there = False
        self.cards: list[GoalEvaluationCard] = []
        self.add_button = Button(self.tr("Add a goal to evaluate"), "plus", "link")
        self.add_button.setObjectName("add-evaluated-goal")
        self.services = EditableLines("evaluated-service", self._service_columns())
        self.methods = EditableLines("evaluated-method", self._method_columns())
        self._list = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._list)
        self._column.addWidget(self.add_button)
        self._column.addWidget(Field(self.tr("Services: were they used?"), self.services, True))
        self._column.addWidget(Field(self.tr("Methods: were they used?"), self.methods, True))
        self.add_button.clicked.connect(self._add)
        self.services.changed.connect(self.changed)
        self.methods.changed.connect(self.changed)
        follow_theme(self._renew)

    def _used(self) -> tuple[ChipOption, ...]:
        return (
            ChipOption(Used.YES.value, self.tr("used")),
            ChipOption(Used.NO.value, self.tr("not used")),
        )

    def _service_columns(self) -> tuple[Column, ...]:
        services = tuple(self._words.options(Vocabulary.SERVICES))
        return (
            Column("what", self.tr("Add: which service"), 5),
            Column("used", self.tr("not known"), 2, self._used()),
            Column("service", self.tr("which service"), 3, services, below=True),
            Column("words", self.tr("how it was used, what it gave"), 5, below=True),
        )

    def _method_columns(self) -> tuple[Column, ...]:
        methods = tuple(self._words.options(Vocabulary.METHODS))
        return (
            Column("method", self.tr("Add: which method"), 5, methods),
            Column("used", self.tr("not known"), 2, self._used()),
            Column("words", self.tr("what it gave"), 5),
        )

    def load(self, evaluation: PlanEvaluation | None) -> None:
        """Show an evaluation; None is a first plan, which has none."""
        self._there = evaluation is not None
        shown = evaluation or PlanEvaluation()
        while self.cards:
            self._drop(self.cards[-1])
        for goal in shown.goals:
            self._append(goal)
        self.services.load(
            [(one.what, one.used.value, one.service, one.words) for one in shown.services]
        )
        self.methods.load([(one.method, one.used.value, one.words) for one in shown.methods])

    def value(self) -> PlanEvaluation | None:
        """Give what stands here."""
        if not self._there:
            return None
        return PlanEvaluation(
            goals=tuple(card.value() for card in self.cards),
            services=tuple(
                ServiceEvaluation(what=what, used=Used(used), service=service, words=words)
                for what, used, service, words in self.services.rows()
            ),
            methods=tuple(
                MethodEvaluation(method=method, used=Used(used), words=words)
                for method, used, words in self.methods.rows()
            ),
        )

    def written(self) -> tuple[str, ...]:
        """Give every text, for the search of place names."""
        value = self.value() or PlanEvaluation()
        goals = (part for one in value.goals for part in (one.title, one.words))
        services = (part for one in value.services for part in (one.what, one.words))
        return (*goals, *services, *(one.words for one in value.methods))

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change every text, as taking place names out."""
        for card in self.cards:
            card.rewrite(change)
        for lines in (self.services, self.methods):
            lines.load([[change(cell) for cell in row] for row in lines.rows()])

    def _add(self) -> None:
        self._append(GoalEvaluation(title=""))
        self.cards[-1].title.setFocus()
        self.changed.emit()

    def _append(self, goal: GoalEvaluation) -> None:
        card = GoalEvaluationCard(goal, self._words, len(self.cards))
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._remove(card))
        self.cards.append(card)
        self._list.addWidget(card)

    def _remove(self, card: GoalEvaluationCard) -> None:
        self._drop(card)
        self.changed.emit()

    def _drop(self, card: GoalEvaluationCard) -> None:
        self.cards.remove(card)
        self._list.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _renew(self) -> None:
        look = theme.current()
        self._column.setSpacing(look.space(12))
        self._list.setSpacing(look.space(8))
