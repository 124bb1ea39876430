"""What the invented worker does that belongs to no client."""

from app.domain.low_threshold import Encounter
from app.services.low_threshold import count_encounter
from app.services.practice_story import Act
from app.storage.store import Store
from app.text import local


class OwnWork:
    """The worker at her store; `PracticeWork` adds the acts with clients."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def _encounter(self, act: Act) -> None:
        told = act.values
        encounter = Encounter(told["form"], told.get("method", ""), told["people"])
        count_encounter(self._store, encounter, today=local(act.when).date())
