"""How far it is from one place to another, by the worker's own meter and clock."""

from collections.abc import Iterable
from uuid import UUID

from typing_extensions import override

from app.domain.distances import DistanceDraft
from app.services import distances
from ui.dialogs.record_dialog import RecordDialog
from ui.models.shielded import shielded_places
from ui.models.travel_texts import place_name
from ui.pages.record_form import Ask


class DistanceDialog(RecordDialog):
    """`place.section` holds the ids of both places, the one it is left from first."""

    kind = "distance"
    wide = 560
    of_client = False

    @override
    def load(self) -> DistanceDraft:
        start, end = (UUID(part) for part in self.place.section.split(":"))
        return distances.load_distance(self.context.store, start, end)

    @override
    def title(self, draft: DistanceDraft) -> str:
        return self.tr("How far is it?")

    @override
    def lead(self, draft: DistanceDraft) -> str:
        page = distances.load_distances(self.context.store, logged=False)
        shown = shielded_places(page.places, self.context.shield)
        names = {one.id: place_name(one) for one in shown}
        ends = (names.get(end, "–") for end in (draft.start_id, draft.end_id))
        return " – ".join(ends)

    @override
    def asks(self, draft: DistanceDraft) -> Iterable[Ask]:
        way, drive = self.tr("Way"), self.tr("Driving")
        back = self.tr("Way back, if another")
        return (
            Ask(name="kilometres", label=way, kind="number", unit="km"),
            Ask(name="minutes", label=drive, kind="number", unit="min", beside=True),
            Ask(name="back_kilometres", label=back, kind="number", unit="km", optional=True),
            Ask(
                name="back_minutes",
                label=drive,
                kind="number",
                unit="min",
                beside=True,
                optional=True,
            ),
        )

    @override
    def problems(self, draft: DistanceDraft) -> tuple[object, ...]:
        return draft.problems()

    @override
    def store(self, draft: DistanceDraft) -> str:
        distances.save_distance(self.context.store, draft)
        return self.tr("Distance stored")
