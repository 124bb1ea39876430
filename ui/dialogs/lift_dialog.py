"""A vehicle of a session: who drives, how many seats, where it sets out, how early it is there."""

from collections.abc import Callable, Iterable
from uuid import UUID

from typing_extensions import override

from app.domain.lifts import Driver, LiftDraft, LiftPlan
from app.services import distances, lifts
from ui.dialogs.record_dialog import RecordDialog
from ui.models.ride_texts import driver_words
from ui.models.travel_texts import place_name
from ui.pages.record_form import Ask


class LiftDialog(RecordDialog):
    """`place.section` is the session; `place.record_id` a lift of it to be changed."""

    kind = "lift"
    wide = 560
    of_client = False
    _before: LiftPlan | None = None

    @override
    def load(self) -> LiftDraft:
        session_id = UUID(self.place.section)
        return lifts.load_lift(self.context.store, session_id, self.place.record_id)

    @override
    def title(self, draft: LiftDraft) -> str:
        return self.tr("Ride")

    @override
    def asks(self, draft: LiftDraft) -> Iterable[Ask]:
        places = distances.places_of_nobody(self.context.store)
        starts = [("", self.tr("Not reckoned, for example a taxi"))]
        starts += [(str(one.id), place_name(one)) for one in places]
        return (
            Ask(
                name="driver",
                label=self.tr("Who drives"),
                kind="choice",
                choices=[(one.value, words) for one, words in driver_words().items()],
                make=Driver,
            ),
            Ask(name="seats", label=self.tr("Seats for riders"), kind="number"),
            Ask(
                name="ahead",
                label=self.tr("There before the start"),
                kind="number",
                unit="min",
                beside=True,
            ),
            Ask(
                name="start_id",
                label=self.tr("Sets out from"),
                kind="choice",
                choices=starts,
                make=UUID,
            ),
            Ask(name="and_back", label=self.tr("Takes everybody back as well"), kind="check"),
        )

    @override
    def problems(self, draft: LiftDraft) -> tuple[object, ...]:
        return draft.problems()

    @override
    def store(self, draft: LiftDraft) -> str:
        self._before = lifts.save_lift(self.context.store, draft)
        return self.tr("Ride stored")

    @override
    def undo(self) -> Callable[[], object] | None:
        before, store = self._before, self.context.store
        return None if before is None else lambda: lifts.save_rides(store, before)
