"""Viite päätökseen (27): a decision made elsewhere, with its days of notice and appeal."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.period_acts import DecisionDraft, DecisionKind
from app.reference.vocabularies import Vocabulary, entries
from app.services import decisions
from ui.context import Context
from ui.dialogs.record_dialog import RecordDialog
from ui.models.period_texts import decision_kinds
from ui.navigation import Place
from ui.pages.record_form import Ask
from ui.translation import current_language


class DecisionDialog(RecordDialog):
    """Adds a reference (no `place.record_id`) or changes one."""

    kind = "decision"

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        super().__init__(context, place, window)
        self.form.editors["given_on"].editingFinished.connect(self.propose_appeal)

    @override
    def load(self) -> DecisionDraft:
        store, decision_id = self.context.store, self.place.record_id
        if decision_id is None:
            return decisions.new_decision(store, self.client_id, today=self.context.today())
        return decisions.load_decision(store, decision_id)

    @override
    def title(self, draft: DecisionDraft) -> str:
        return self.tr("Decision reference") if draft.version else self.tr("New decision reference")

    @override
    def lead(self, draft: DecisionDraft) -> str:
        return self.tr("The county decides. Here stands only where the decision is found.")

    @override
    def asks(self, draft: DecisionDraft) -> Iterable[Ask]:
        kind = Ask(
            name="kind",
            label=self.tr("Decision"),
            kind="one",
            choices=decision_kinds(),
            make=DecisionKind,
        )
        return (kind, *self._days(), *self._ground())

    def _days(self) -> tuple[Ask, ...]:
        return (
            Ask(name="start", label=self.tr("In force from"), kind="date", future=True),
            Ask(
                name="end",
                label=self.tr("In force until"),
                kind="date",
                beside=True,
                future=True,
                optional=True,
            ),
            Ask(name="made_on", label=self.tr("Made on"), kind="date", optional=True),
            Ask(
                name="given_on",
                label=self.tr("Given to the client"),
                kind="date",
                beside=True,
                optional=True,
            ),
            Ask(
                name="appeal_until",
                label=self.tr("Appeal ends"),
                kind="date",
                beside=True,
                future=True,
                optional=True,
            ),
        )

    def _ground(self) -> tuple[Ask, ...]:
        language = current_language()
        statutes = [(one.id, one.label(language)) for one in entries(Vocabulary.STATUTES)]
        return (
            Ask(name="number", label=self.tr("Register number"), optional=True),
            Ask(name="decider", label=self.tr("Who decided"), beside=True, optional=True),
            Ask(name="deciding_unit", label=self.tr("Deciding unit"), optional=True),
            Ask(name="legal_basis", label=self.tr("Legal basis"), beside=True, choices=statutes),
        )

    def propose_appeal(self) -> None:
        """Fill the last day of appeal from the day of notice, while it is empty."""
        appeal = self.form.editors["appeal_until"]
        if appeal.text():
            return
        appeal.set_date(decisions.appeal_proposal(self.form.editors["given_on"].date()))

    @override
    def store(self, draft: DecisionDraft) -> str:
        context = self.context
        decisions.save_decision(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Decision reference stored")
