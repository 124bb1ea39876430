"""Code lists as choices of the interface, in the language of the interface."""

from collections.abc import Iterable, Sequence

from app.reference import vocabularies
from app.reference.vocabularies import Entry, Vocabulary
from app.text import Language
from ui.widgets.chip import ChipOption


class Words:
    """The code lists in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def entries(self, vocabulary: Vocabulary) -> tuple[Entry, ...]:
        """Give all entries of a list, usual ones first."""
        return tuple(sorted(vocabularies.entries(vocabulary), key=lambda one: not one.usual))

    def label(self, vocabulary: Vocabulary, entry_id: str) -> str:
        """Give the words for an id; her own word comes as it is."""
        return vocabularies.label(vocabulary, entry_id, self.language)

    def labels(self, vocabulary: Vocabulary, ids: Iterable[str]) -> str:
        """Give the words for several ids, with commas."""
        return ", ".join(self.label(vocabulary, one) for one in ids)

    def icon(self, vocabulary: Vocabulary, entry_id: str) -> str:
        """Give the icon of an id, or nothing."""
        found = vocabularies.entry(vocabulary, entry_id)
        return found.icon if found else ""

    def options(
        self,
        vocabulary: Vocabulary,
        *,
        dotted: Sequence[str] = (),
        first: Sequence[str] = (),
        outcome: str = "",
        icons: bool = True,
    ) -> list[ChipOption]:
        """Give chips: last time's choices are dotted; `outcome` keeps only its reasons.

        `first` stand first, in their order (what the county's profile names).
        """
        place = {one: number for number, one in enumerate(first)}
        return [
            ChipOption(
                one.id,
                one.label(self.language),
                (one.icon or None) if icons else None,
                hint_dotted=one.id in dotted,
            )
            for one in sorted(
                self.entries(vocabulary), key=lambda one: place.get(one.id, len(place))
            )
            if not outcome or one.outcome in {"", outcome}
        ]

    def core_element_of(self, methods: tuple[str, ...]) -> str | None:
        """Suggest the core element of the chosen methods (worker-review.md 24)."""
        return next(iter(vocabularies.core_elements_of(methods)), None)
