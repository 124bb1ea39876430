"""Palvelutarpeen arvioinnin viite (27): who assessed the need, when, and what followed."""

from collections.abc import Iterable

from typing_extensions import override

from app.domain.clients import SpecialSupport
from app.domain.period_acts import AssessmentDraft
from app.services import decisions
from ui.dialogs.record_dialog import RecordDialog
from ui.models.period_texts import special_supports
from ui.pages.record_form import Ask


class AssessmentDialog(RecordDialog):
    """Writes the reference to the newest assessment (SHL 36–37 §); the client's view apart."""

    kind = "assessment"

    @override
    def load(self) -> AssessmentDraft:
        return decisions.load_assessment(self.context.store, self.client_id)

    @override
    def title(self, draft: AssessmentDraft) -> str:
        return self.tr("Assessment of the need for services")

    @override
    def asks(self, draft: AssessmentDraft) -> Iterable[Ask]:
        return (
            Ask(name="noticed_on", label=self.tr("Need noticed"), kind="date", optional=True),
            Ask(name="on", label=self.tr("Assessed on"), kind="date", beside=True),
            Ask(name="assessor", label=self.tr("Who assessed"), optional=True),
            Ask(name="unit", label=self.tr("Unit"), beside=True, optional=True),
            Ask(name="number", label=self.tr("Register number"), beside=True, optional=True),
            Ask(name="client_view", label=self.tr("The client's own view"), kind="words"),
            Ask(
                name="conclusion",
                label=self.tr("Professional's conclusion in short"),
                kind="text",
                optional=True,
            ),
            Ask(
                name="special_support",
                label=self.tr("Need of special support (Social Welfare Act s. 3)"),
                kind="one",
                choices=special_supports(),
                make=SpecialSupport,
            ),
        )

    @override
    def store(self, draft: AssessmentDraft) -> str:
        context = self.context
        decisions.save_assessment(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Assessment reference stored")
