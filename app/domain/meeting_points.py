"""Where a group meets with the least driving: the sum of everybody's ways to each place (E42)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.domain.distances import NO_WAY, DistanceTable, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceChoice:
    """A place with the sum of the ways that are known, and whose way there is not known."""

    place_id: UUID
    total: Way
    unknown: tuple[UUID, ...] = ()


def weigh_places(
    places: Iterable[UUID], comers: Mapping[UUID, UUID], table: DistanceTable
) -> tuple[PlaceChoice, ...]:
    """Give the places, the best first; one to which a way is unknown never stands before another.

    Args:
        places: where the group might meet.
        comers: whoever comes, and from where; the way home is not counted.
        table: what is known of the ways.
    """
    found = []
    for place in places:
        ways = {who: table.way(start, place) for who, start in comers.items()}
        known = (way for way in ways.values() if way is not None)
        unknown = tuple(who for who, way in ways.items() if way is None)
        found.append(PlaceChoice(place_id=place, total=sum(known, NO_WAY), unknown=unknown))
    return tuple(sorted(found, key=_rank))


def _rank(choice: PlaceChoice) -> tuple[int, int, int]:
    return len(choice.unknown), choice.total.kilometres, choice.total.minutes
