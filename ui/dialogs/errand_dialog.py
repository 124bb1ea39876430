"""Asiointipolku: what the matter is, who does the next step by when, until when one may appeal."""

from collections.abc import Iterable
from uuid import UUID

from typing_extensions import override

from app.domain.errands import ErrandDraft
from app.reference.vocabularies import Vocabulary, entries
from app.services import errands, service_directory
from ui.dialogs.record_dialog import RecordDialog
from ui.pages.record_form import Ask
from ui.translation import current_language


class ErrandDialog(RecordDialog):
    """Begins a matter (no `place.record_id`) or changes one; its events are added beside it."""

    kind = "errand"

    @override
    def load(self) -> ErrandDraft:
        if self.place.record_id is not None:
            return errands.load_errand(self.context.store, self.place.record_id).errand
        return errands.new_errand(self.client_id, today=self.context.today())

    @override
    def title(self, draft: ErrandDraft) -> str:
        return self.tr("Errand") if draft.version else self.tr("New errand")

    @override
    def asks(self, draft: ErrandDraft) -> Iterable[Ask]:
        language = current_language()
        kinds = [(one.id, one.label(language)) for one in entries(Vocabulary.ERRANDS)]
        return (
            Ask(name="title", label=self.tr("What is to be settled")),
            Ask(name="kind", label=self.tr("Where"), kind="one", choices=kinds),
            *self._service(draft),
            Ask(name="client_words", label=self.tr("What the client hopes of it"), kind="words"),
            Ask(name="next_step", label=self.tr("Next step"), optional=True),
            Ask(name="next_who", label=self.tr("Who does it"), beside=True, optional=True),
            Ask(
                name="next_by",
                label=self.tr("By when"),
                kind="date",
                future=True,
                beside=True,
                optional=True,
            ),
            Ask(name="opened_on", label=self.tr("Began"), kind="date"),
            Ask(
                name="appeal_until",
                label=self.tr("Appeal ends"),
                kind="date",
                future=True,
                beside=True,
                optional=True,
            ),
        )

    def _service(self, draft: ErrandDraft) -> tuple[Ask, ...]:
        """Offer the shared directory, if there is anything in it."""
        known = service_directory.list_services(self.context.store, also=draft.service_id)
        if not known:
            return ()
        none = ("", self.tr("Not from the directory"))
        offered = [(str(one.id), one.name) for one in known]
        label = self.tr("From the directory of services")
        return (
            Ask(
                name="service_id",
                label=label,
                kind="choice",
                choices=[none, *offered],
                optional=True,
                make=UUID,
            ),
        )

    @override
    def store(self, draft: ErrandDraft) -> str:
        context = self.context
        errands.save_errand(context.store, draft, now=context.now(), today=context.today())
        return self.tr("Errand stored")
