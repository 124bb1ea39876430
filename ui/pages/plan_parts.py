"""The editors of a plan's texts, part by part; two voices are never mixed in one field."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app import text
from app.domain.snapshots import Distribution, NecessaryService, PlanText, ServiceLine
from app.reference.vocabularies import Vocabulary
from ui.pages.editable_lines import Column, EditableLines
from ui.pages.plan_evaluation_form import PlanEvaluationForm
from ui.vocabulary import Words
from ui.widgets.checks import CheckBox
from ui.widgets.date_time_inputs import DateEdit
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.text_inputs import LineEdit, TextEdit
from ui.widgets.voice_block import VoiceBlock, WorkerBlock

_BLOCKS: Final = (
    "client_view",
    "client_proposal",
    "worker_view",
    "client_opinion",
    "dissent_client",
    "dissent_worker",
)
_TEXTS: Final = (
    "situation",
    "own_worker_meetings",
    "duration",
    "partners",
    "private_persons",
    "team",
    "review",
    "next_steps",
    "rights_how",
)
_LINES: Final = ("negotiation_place", "negotiation_people")


class PlanEditors(QObject):
    """All editors of a plan's texts by the name of their field.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self, words: Words, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._loading = False
        self.blocks = self._make_blocks()
        self.texts = {name: self._text(name) for name in _TEXTS}
        self.lines = {name: self._line(name) for name in _LINES}
        self.tables = self._make_tables(words)
        self.evaluation = PlanEvaluationForm(words)
        self.evaluation.changed.connect(self._say_changed)
        self.review_on = self._date("review_on", today)
        self.negotiation_on = self._date("negotiation_on", today)
        self.rights_explained = CheckBox(self.tr("Rights and options have been gone through"))
        self.rights_explained.setObjectName("rights_explained")
        self.rights_explained.toggled.connect(self._say_changed)
        self.consents = Label("", "body", wrap=True)

    def _make_blocks(self) -> dict[str, VoiceBlock]:
        said = self.tr("As the client said it")
        client = {
            "client_view": self.tr("In the client's words"),
            "client_proposal": self.tr("In the client's words: how, where and when"),
            "client_opinion": self.tr("In the client's words: what is good, what is not"),
            "dissent_client": self.tr("The client sees it differently"),
        }
        worker = {
            "worker_view": self.tr("Worker's assessment"),
            "dissent_worker": self.tr("The worker's view of it"),
        }
        blocks: dict[str, VoiceBlock] = {}
        for name, title in client.items():
            blocks[name] = VoiceBlock(title, editable=True, placeholder=said)
        for name, title in worker.items():
            blocks[name] = WorkerBlock(title, editable=True, placeholder=self.tr("Your view"))
        for name, block in blocks.items():
            if isinstance(block, WorkerBlock):
                block.set_inset(True)
            block.editor.setObjectName(name)
            block.changed.connect(self._say_changed)
        return blocks

    def _text(self, name: str) -> TextEdit:
        edit = TextEdit(lines=2, max_lines=10)
        edit.setObjectName(name)
        edit.textChanged.connect(self._say_changed)
        return edit

    def _line(self, name: str) -> LineEdit:
        edit = LineEdit()
        edit.setObjectName(name)
        edit.textEdited.connect(self._say_changed)
        return edit

    def _date(self, name: str, today: Callable[[], date]) -> DateEdit:
        future = name == "review_on"
        edit = DateEdit(
            lambda typed: text.parse_date(typed, today=today(), future=future), text.format_date
        )
        edit.setObjectName(name)
        edit.date_changed.connect(self._say_changed)
        return edit

    def _make_tables(self, words: Words) -> dict[str, EditableLines]:
        services = tuple(words.options(Vocabulary.SERVICES))
        methods = tuple(words.options(Vocabulary.METHODS))
        columns = {
            "strengths": (Column("what", self.tr("Add a strength")),),
            "services": (
                Column("what", self.tr("Add: what"), 5),
                Column("who", self.tr("who answers for it"), 3, below=True),
                Column("often", self.tr("how often"), 3, below=True),
                Column("service", self.tr("which service"), 3, services, below=True),
                Column("method", self.tr("method"), 3, methods, below=True),
            ),
            "necessary_services": (
                Column("what", self.tr("Add: which service"), 7),
                Column("begins", self.tr("begins"), 2),
                Column("lasts", self.tr("how long it lasts"), 3),
            ),
            "distribution": (
                Column("to", self.tr("Add: to whom"), 4),
                Column("how", self.tr("how"), 3),
                Column("when", self.tr("when"), 3),
            ),
        }
        tables = {name: EditableLines(name, cells) for name, cells in columns.items()}
        for table in tables.values():
            table.changed.connect(self._say_changed)
        return tables

    def field(self, name: str, label: str, hint: str = "") -> Field:
        """Give an editor with its label above."""
        editors: dict[str, QWidget] = {**self.texts, **self.lines}
        editors |= {"review_on": self.review_on, "negotiation_on": self.negotiation_on}
        return Field(label, editors[name], hint=hint)

    def beside(self, *fields: Field) -> QWidget:
        """Put fields side by side."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for place, field in enumerate(fields):
            row.addWidget(field, 1 if place == 0 else 2)
        holder.setFocusProxy(fields[0])
        return holder

    def load(self, plan: PlanText) -> None:
        """Show the texts of a plan; `changed` is not said."""
        self._loading = True
        for name, block in self.blocks.items():
            block.set_text(getattr(plan, name))
        for name, edit in self.texts.items():
            edit.setPlainText(getattr(plan, name))
        for name, line in self.lines.items():
            line.setText(getattr(plan, name))
        self.tables["strengths"].load([(one,) for one in plan.strengths])
        self.tables["services"].load(
            [
                (one.what, one.who, one.how_often, one.service, next(iter(one.methods), ""))
                for one in plan.services
            ]
        )
        self.tables["necessary_services"].load(
            [(one.what, one.begins, one.lasts) for one in plan.necessary_services]
        )
        self.tables["distribution"].load([(one.to, one.how, one.when) for one in plan.distribution])
        self.evaluation.load(plan.evaluation)
        self.review_on.set_date(plan.review_on)
        self.negotiation_on.set_date(plan.negotiation_on)
        self.rights_explained.setChecked(plan.rights_explained)
        none = self.tr("No consents yet. They are asked for in My team.")
        self.consents.setText("\n".join(plan.consents) or none)
        self._loading = False

    def apply(self, plan: PlanText) -> PlanText:
        """Give the plan with what stands in the editors."""
        values: dict[str, str] = {name: block.text() for name, block in self.blocks.items()}
        values |= {name: edit.toPlainText() for name, edit in self.texts.items()}
        values |= {name: line.text() for name, line in self.lines.items()}
        return replace(
            plan,
            strengths=tuple(what for (what,) in self.tables["strengths"].rows()),
            services=tuple(
                ServiceLine(
                    what=what,
                    who=who,
                    how_often=often,
                    service=service,
                    methods=(method,) if method else (),
                )
                for what, who, often, service, method in self.tables["services"].rows()
            ),
            necessary_services=tuple(
                NecessaryService(what=what, begins=begins, lasts=lasts)
                for what, begins, lasts in self.tables["necessary_services"].rows()
            ),
            distribution=tuple(
                Distribution(to=to, how=how, when=when)
                for to, how, when in self.tables["distribution"].rows()
            ),
            evaluation=self.evaluation.value(),
            review_on=self.review_on.date(),
            negotiation_on=self.negotiation_on.date(),
            rights_explained=self.rights_explained.isChecked(),
            **{name: value.strip() for name, value in values.items()},  # type: ignore[arg-type]
        )

    def written(self) -> tuple[str, ...]:
        """Give every text, for the search of place names."""
        areas = [area.toPlainText() for area in self._areas()]
        lines = [line.text() for line in self.lines.values()]
        cells = [cell for table in self.tables.values() for row in table.rows() for cell in row]
        evaluated = self.evaluation.written()
        return tuple(one for one in (*areas, *lines, *cells, *evaluated) if one)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change every text, as taking place names out."""
        for area in self._areas():
            if (changed := change(area.toPlainText())) != area.toPlainText():
                area.setPlainText(changed)
        for line in self.lines.values():
            line.setText(change(line.text()))
        for table in self.tables.values():
            table.load([[change(cell) for cell in row] for row in table.rows()])
        self.evaluation.rewrite(change)
        self._say_changed()

    def _areas(self) -> tuple[QPlainTextEdit, ...]:
        return (*(block.editor for block in self.blocks.values()), *self.texts.values())

    def _say_changed(self) -> None:
        if not self._loading:
            self.changed.emit()
