"""A place of the distance table that belongs to no client: office, place of a group, stop."""

from collections.abc import Iterable

from typing_extensions import override

from app.domain.distances import PlaceDraft, PlaceKind
from app.services import distances
from ui.dialogs.record_dialog import RecordDialog
from ui.models.travel_texts import kind_words
from ui.pages.record_form import Ask


class TravelPlaceDialog(RecordDialog):
    """Adds a place (no `place.record_id`) or changes one."""

    kind = "travel-place"
    wide = 560
    of_client = False

    @override
    def load(self) -> PlaceDraft:
        if self.place.record_id is not None:
            return distances.load_place(self.context.store, self.place.record_id)
        return distances.new_place()

    @override
    def title(self, draft: PlaceDraft) -> str:
        return self.tr("Place") if draft.version else self.tr("New place")

    @override
    def lead(self, draft: PlaceDraft) -> str:
        return self.tr("A name, not an address. Clients' homes are in the table by themselves.")

    @override
    def asks(self, draft: PlaceDraft) -> Iterable[Ask]:
        kinds = [(kind.value, words) for kind, words in kind_words().items()]
        return (
            Ask(name="name", label=self.tr("Name")),
            Ask(
                name="kind",
                label=self.tr("What stands there"),
                kind="choice",
                choices=kinds,
                make=PlaceKind,
            ),
        )

    @override
    def problems(self, draft: PlaceDraft) -> tuple[object, ...]:
        return draft.problems()

    @override
    def store(self, draft: PlaceDraft) -> str:
        distances.save_place(self.context.store, draft)
        return self.tr("Place stored")
