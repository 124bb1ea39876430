"""One of the records beside a client: one dialog for all kinds."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.client_records import (
    ContactRecordDraft,
    RecordKind,
    RepresentativeDraft,
    RepresentativeRole,
    SafetyPlanDraft,
    WorkWishDraft,
)
from app.reference.vocabularies import Vocabulary, entries
from app.services import client_records
from ui.context import Context
from ui.dialogs.record_dialog import RecordDialog
from ui.models.client_record_texts import record_kinds, roles, things
from ui.navigation import Place
from ui.pages.record_form import Ask
from ui.translation import current_language


class ClientRecordDialog(RecordDialog):
    """`place.page` says which kind; `place.record_id` which record is changed."""

    def __init__(self, context: Context, place: Place, window: QWidget) -> None:
        self.kind = place.page
        super().__init__(context, place, window)

    @override
    def load(self) -> client_records.ClientRecord:
        store, record_id = self.context.store, self.place.record_id
        if record_id is not None:
            return client_records.load_record(store, self.kind, record_id)
        return client_records.new_record(self.kind, self.client_id, today=self.context.today())

    @override
    def title(self, draft: Any) -> str:
        return {
            "representative": self.tr("Representative"),
            "other-service": self.tr("Other service"),
            "contact-record": self.tr("Contact or notice"),
            "work-wish": self.tr("Wish and what we changed"),
            "safety-plan": self.tr("Safety plan"),
        }[self.kind]

    @override
    def lead(self, draft: Any) -> str:
        if self.kind == "contact-record":
            return self.tr(
                "Before a decision: what opened the matter, what was advised. A notice is written "
                "in the data of the one whom it concerns."
            )
        if self.kind == "work-wish":
            return self.tr("The client's own wish, apart from the anonymous question.")
        if self.kind == "safety-plan":
            return self.tr(
                "Made with the client alone, in the client's words. In danger call 112. Nollalinja "
                "080 005 005 answers at any hour."
            )
        return ""

    @override
    def asks(self, draft: Any) -> Iterable[Ask]:
        if isinstance(draft, WorkWishDraft):
            return self._wish()
        if isinstance(draft, RepresentativeDraft):
            return self._representative()
        if isinstance(draft, SafetyPlanDraft):
            return self._safety()
        return self._contact() if isinstance(draft, ContactRecordDraft) else self._service()

    def _representative(self) -> tuple[Ask, ...]:
        return (
            Ask(
                name="role",
                label=self.tr("Role"),
                kind="one",
                choices=roles(),
                make=RepresentativeRole,
            ),
            Ask(name="name", label=self.tr("Name")),
            Ask(name="phone", label=self.tr("Phone"), beside=True, optional=True),
            Ask(
                name="powers",
                label=self.tr("What the person may decide"),
                optional=True,
            ),
            Ask(
                name="may_know",
                label=self.tr("May be told about the client's matters"),
                kind="check",
            ),
            Ask(
                name="protected",
                label=self.tr("Has a non-disclosure order"),
                kind="check",
                beside=True,
            ),
            Ask(name="ended_on", label=self.tr("Ended on"), kind="date", optional=True),
        )

    def _service(self) -> tuple[Ask, ...]:
        language = current_language()
        choices = [("", self.tr("Choose"))]
        choices += [(one.id, one.label(language)) for one in entries(Vocabulary.SERVICES)]
        return (
            Ask(name="service", label=self.tr("Service"), kind="choice", choices=choices),
            Ask(name="provider", label=self.tr("Who provides it"), beside=True, optional=True),
            Ask(name="started", label=self.tr("From"), kind="date", optional=True),
            Ask(name="ended", label=self.tr("Until"), kind="date", beside=True, optional=True),
            Ask(name="purchased", label=self.tr("Purchased service"), kind="check"),
            Ask(
                name="noted_on",
                label=self.tr("Diary note written"),
                kind="date",
                optional=True,
                hint=self.tr("When purchased social rehabilitation runs alongside."),
            ),
            Ask(
                name="planned_on",
                label=self.tr("Plan updated"),
                kind="date",
                beside=True,
                optional=True,
            ),
        )

    def _wish(self) -> tuple[Ask, ...]:
        return (
            Ask(name="on", label=self.tr("Said on"), kind="date"),
            Ask(name="wish", label=self.tr("How I want us to work"), kind="words"),
            Ask(name="changed", label=self.tr("What we changed"), kind="text", optional=True),
            Ask(name="changed_on", label=self.tr("Changed on"), kind="date", optional=True),
        )

    def _safety(self) -> tuple[Ask, ...]:
        lines = (
            ("safe_place", self.tr("A safe place")),
            ("signs", self.tr("Signs that come before violence")),
            ("leaving", self.tr("How I leave home")),
            ("routes", self.tr("Ways out")),
            ("helpers", self.tr("Who helps me, with phone numbers")),
            ("code_word", self.tr("The word that we agreed on")),
            ("means", self.tr("What makes home safer")),
            ("fetchers", self.tr("Who may fetch my children")),
        )
        texts = (
            Ask(name=name, label=label, beside=bool(number % 2))
            for number, (name, label) in enumerate(lines)
        )
        return (
            Ask(name="on", label=self.tr("Made on"), kind="date"),
            Ask(name="review_on", label=self.tr("Looked at again"), kind="date", beside=True,
                future=True, optional=True),
            *texts,
            Ask(name="things", label=self.tr("Ready to be taken along"), kind="many",
                choices=things()),
            Ask(name="other_things", label=self.tr("Other things"), optional=True),
            Ask(name="more", label=self.tr("More"), beside=True, optional=True),
            Ask(name="disclosure_checked",
                label=self.tr("It was checked whether a non-disclosure order is needed"),
                kind="check"),
        )  # fmt: skip

    def _contact(self) -> tuple[Ask, ...]:
        return (
            Ask(
                name="kind",
                label=self.tr("What it is"),
                kind="one",
                choices=record_kinds(),
                make=RecordKind,
            ),
            Ask(name="on", label=self.tr("Date"), kind="date"),
            Ask(name="way", label=self.tr("How"), beside=True, optional=True),
            Ask(name="to_whom", label=self.tr("To whom"), beside=True, optional=True),
            Ask(name="text", label=self.tr("What"), kind="text"),
            Ask(name="client_words", label=self.tr("In the client's words"), kind="words"),
            Ask(name="agreed", label=self.tr("Agreed"), optional=True),
            Ask(name="client_knows", label=self.tr("The client knows of this"), kind="check"),
        )

    @override
    def problems(self, draft: Any) -> tuple[Any, ...]:
        if isinstance(draft, client_records.Dated):
            return draft.problems(self.context.today())
        found: tuple[Any, ...] = draft.problems()
        return found

    @override
    def store(self, draft: Any) -> str:
        context = self.context
        client_records.save_record(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Saved")
