"""Jakson tiedot (27): form of support, tier, pathway, start criteria, the client's expectations."""

from collections.abc import Iterable

from typing_extensions import override

from app.domain.period_acts import PeriodFactsDraft, Purpose, SupportForm
from app.reference.vocabularies import Vocabulary, entries
from app.services import periods, profiles
from ui.dialogs.record_dialog import RecordDialog
from ui.models.period_texts import purposes, support_forms
from ui.pages.record_form import Ask
from ui.translation import current_language


class PeriodFactsDialog(RecordDialog):
    """Changes what the client's period is; criteria of the chosen tier stand in its hint."""

    kind = "period-facts"
    wide = 820

    @override
    def load(self) -> PeriodFactsDraft:
        return periods.load_facts(self.context.store, self.client_id)

    @override
    def title(self, draft: PeriodFactsDraft) -> str:
        return self.tr("Facts of the period")

    @override
    def asks(self, draft: PeriodFactsDraft) -> Iterable[Ask]:
        return (
            Ask(
                name="expectations",
                label=self.tr("What the client hopes of the period"),
                kind="words",
            ),
            Ask(
                name="support_form",
                label=self.tr("Intensive work is"),
                kind="one",
                choices=support_forms(),
                make=SupportForm,
            ),
            Ask(
                name="purpose",
                label=self.tr("Purpose"),
                kind="one",
                choices=purposes(),
                make=Purpose,
                beside=True,
            ),
            *self._tiers(draft.tier),
            self._many(
                "criteria", self.tr("Looked at in the beginning"), Vocabulary.START_CRITERIA
            ),
            self._many("target_groups", self.tr("Target group"), Vocabulary.TARGET_GROUPS),
            self._many("pathways", self.tr("Prepares for, or runs beside"), Vocabulary.PATHWAYS),
            *self._clocks(),
        )

    def _clocks(self) -> tuple[Ask, ...]:
        return (
            Ask(
                name="intensive_until",
                label=self.tr("Dense phase until"),
                kind="date",
                future=True,
                optional=True,
            ),
            Ask(
                name="interim_check",
                label=self.tr("Interim review"),
                kind="date",
                future=True,
                optional=True,
                beside=True,
            ),
            Ask(
                name="latest_start",
                label=self.tr("Begins at the latest"),
                kind="date",
                future=True,
                optional=True,
                beside=True,
            ),
            Ask(name="pilot", label=self.tr("Pilot or study"), optional=True, beside=True),
        )

    def _tiers(self, chosen: str) -> tuple[Ask, ...]:
        """The county's tiers, and the one that was chosen by another profile."""
        language, store = current_language(), self.context.store
        tiers = profiles.profile_in_force(store).tiers
        if chosen and all(tier.id != chosen for tier in tiers):
            kept = profiles.find_tier(store, chosen)
            tiers = (*tiers, kept) if kept is not None else tiers
        if not tiers:
            return ()
        criteria = "; ".join(
            f"{tier.name.label(language)}: "
            + ", ".join(one.label(language).lower() for one in tier.criteria)
            for tier in tiers
            if tier.criteria
        )
        choices = [(tier.id, tier.name.label(language)) for tier in tiers]
        label = self.tr("Tier of support")
        told = self.tr("Another tier sets the agreed rhythm, and its length is proposed.")
        hint = f"{told} {criteria}".strip()
        return (Ask(name="tier", label=label, kind="one", choices=choices, hint=hint),)

    def _many(self, name: str, label: str, vocabulary: Vocabulary) -> Ask:
        language = current_language()
        choices = [(entry.id, entry.label(language)) for entry in entries(vocabulary)]
        return Ask(name=name, label=label, kind="many", choices=choices)

    @override
    def problems(self, draft: PeriodFactsDraft) -> tuple[object, ...]:
        return draft.problems()

    @override
    def store(self, draft: PeriodFactsDraft) -> str:
        days = periods.save_facts(self.context.store, draft, now=self.context.now())
        if days is None:
            return self.tr("Facts of the period stored")
        return self.tr("Facts stored. The tier agrees on a meeting every %n day(s).", "", days)
