"""What the practice story tells of no client: the distance table, ideas for the work."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from app.domain.distances import DistanceDraft, PlaceDraft, home_id, pair_id
from app.domain.ideas import IdeaDraft
from app.services.distances import save_distance, save_place
from app.services.ideas import save_idea
from app.services.practice_drafts import made, moment
from app.services.practice_story import Act, practice_id
from app.storage.store import Store


def travel_place_id(name: str, own: Mapping[str, Any]) -> UUID:
    """Give the id of a written place, or of the home of the client of this name."""
    return practice_id("place", name) if name in own else home_id(practice_id(name))


def _places(store: Store, act: Act) -> None:
    """The whole table at once: places by their names, then the ways from each to others."""
    own = act.values["places"]
    for name, values in own.items():
        save_place(store, made(PlaceDraft, values, id=practice_id("place", name)))
    for start, ends in act.values["ways"].items():
        for end, (kilometres, minutes) in ends.items():
            start_id, end_id = travel_place_id(start, own), travel_place_id(end, own)
            draft = DistanceDraft(
                id=pair_id(start_id, end_id), start_id=start_id, end_id=end_id,
                kilometres=kilometres, minutes=minutes,
            )  # fmt: skip
            save_distance(store, draft)


def _idea(store: Store, act: Act) -> None:
    draft = made(IdeaDraft, act.values, id=practice_id("idea", act.values["key"]))
    save_idea(store, draft, **moment(act))


TRAVEL_ACTS: Final[Mapping[str, Callable[[Store, Act], None]]] = MappingProxyType(
    {"travel": _places, "idea": _idea}
)
