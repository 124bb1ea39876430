"""What happens in a period (27): consent, interim review, extension, pause, pair work, the end."""

from collections.abc import Callable, Iterable

from typing_extensions import override

from app.domain.period_acts import ActKind, ClosingOutcome, PeriodActDraft
from app.services import period_acts
from ui.dialogs.record_dialog import RecordDialog
from ui.models.period_texts import ActTexts, closing_outcomes, yes_no
from ui.pages.record_form import Ask

_LOOKS = frozenset((ActKind.INTERIM, ActKind.PAIR_CHECK, ActKind.PAIR_START, ActKind.PAIR_END))
_CONTACTS = frozenset((ActKind.PAIR_CONTACT, ActKind.DECIDER_CONTACT, ActKind.MILESTONE))


class PeriodActDialog(RecordDialog):
    """Writes an act of the kind `place.section`, or shows the stored one `place.record_id`."""

    kind = "period-act"

    @override
    def load(self) -> PeriodActDraft:
        store = self.context.store
        if self.place.record_id is not None:
            return period_acts.load_act(store, self.place.record_id)
        kind = ActKind(self.place.section)
        return period_acts.new_act(store, self.client_id, kind, today=self.context.today())

    @override
    def title(self, draft: PeriodActDraft) -> str:
        return ActTexts().title(draft.kind)

    @override
    def lead(self, draft: PeriodActDraft) -> str:
        return ActTexts().lead(draft.kind)

    @override
    def asks(self, draft: PeriodActDraft) -> Iterable[Ask]:
        texts = ActTexts()
        kind = draft.kind
        found = [
            Ask(
                name="on",
                label=texts.day(kind),
                kind="date",
                future=kind is ActKind.MILESTONE,
            )
        ]
        if kind in (ActKind.EXTENSION, ActKind.PAUSE):
            label = texts.until(kind)
            found.append(
                Ask(
                    name="until",
                    label=label,
                    kind="date",
                    future=True,
                    beside=True,
                    optional=kind is ActKind.PAUSE,
                )
            )
        if kind is ActKind.FINAL:
            found += self._final()
        else:
            found.append(self._text(draft, texts))
        if kind not in _CONTACTS:
            words = Ask(name="client_words", label=self.tr("In the client's words"), kind="words")
            found.append(words)
        if kind in (*_LOOKS, ActKind.FINAL):
            found += self._view()
        return found

    def _view(self) -> list[Ask]:
        view = self.tr("Worker's assessment")
        return [
            Ask(name="worker_view", label=view, kind="text", optional=True),
            Ask(name="together", label=self.tr("Assessed together"), kind="check"),
        ]

    def _text(self, draft: PeriodActDraft, texts: ActTexts) -> Ask:
        kind = draft.kind
        return Ask(
            name="text",
            label=texts.text(kind),
            kind="line" if kind is ActKind.MILESTONE else "text",
            optional=kind not in (ActKind.EXTENSION, ActKind.PAUSE, ActKind.MILESTONE),
        )

    def _final(self) -> list[Ask]:
        return [
            Ask(
                name="outcome",
                label=self.tr("How it goes on"),
                kind="one",
                choices=closing_outcomes(),
                make=ClosingOutcome,
            ),
            Ask(
                name="same_worker",
                label=self.tr("The same worker goes on with the client"),
                kind="check",
            ),
            Ask(
                name="wants_more",
                label=self.tr("The client wants to go on"),
                kind="one",
                choices=yes_no(),
                make=lambda chosen: chosen == "True",
            ),
            Ask(name="text", label=self.tr("Why the service ends"), kind="text"),
            Ask(
                name="dissent",
                label=self.tr("Where views differ"),
                kind="text",
                optional=True,
            ),
        ]

    @override
    def verb(self, draft: PeriodActDraft) -> str:
        return ActTexts().verb(draft.kind)

    @override
    def problems(self, draft: PeriodActDraft) -> tuple[object, ...]:
        start, end = period_acts.period_dates(self.context.store, draft)
        return draft.problems(self.context.today(), start=start, end=end)

    @override
    def store(self, draft: PeriodActDraft) -> str:
        context = self.context
        period_acts.record_act(context.store, draft, now=context.now(), today=context.today())
        return ActTexts().told(draft.kind)

    @override
    def undo(self) -> Callable[[], object]:
        store, act_id, now = self.context.store, self.draft().id, self.context.now
        return lambda: period_acts.withdraw_act(store, act_id, now=now())
