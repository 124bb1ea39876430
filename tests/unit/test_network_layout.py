"""The map lays itself out: nobody on another, hand-made places kept, sectors by their members."""

from itertools import combinations
from math import hypot, tau
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.network import Closeness, Sector, Spot
from app.domain.network_layout import (
    CLIENT_RADIUS,
    MapLayout,
    MapNode,
    box_of,
    lay_out,
    sector_angles,
)

SHARES = st.floats(0, 1, allow_nan=False)
SPOTS = st.none() | st.builds(Spot, SHARES, SHARES)


@st.composite
def people(draw: st.DrawFn, most: int = 40) -> list[MapNode]:
    number = draw(st.integers(0, most))
    return [
        MapNode(
            UUID(int=key),
            draw(st.sampled_from(Sector)),
            draw(st.sampled_from(Closeness)),
            draw(SPOTS),
            draw(st.sampled_from((40.0, 80.0, 112.0))),
            draw(st.sampled_from((44.0, 60.0))),
        )
        for key in range(number)
    ]


def crowd(number: int, *, sectors: int, rings: int) -> list[MapNode]:
    return [
        MapNode(
            UUID(int=key),
            list(Sector)[key % sectors],
            list(Closeness)[key // sectors % rings],
            Spot(key * 0.37 % 1, key * 0.61 % 1) if key % 5 == 0 else None,
            112.0,
            60.0,
        )
        for key in range(number)
    ]


def overlaps(nodes: list[MapNode], layout: MapLayout) -> int:
    boxes = [box_of(node, *layout.places[node.key]) for node in nodes]
    return sum(one.meets(other) for one, other in combinations(boxes, 2))


def belongs(node: MapNode, layout: MapLayout) -> bool:
    x, y = layout.places[node.key]
    sector, ring, _ = layout.locate(x, y)
    begin, end = layout.sectors[node.sector]
    near_edge = (end - begin) * hypot(x, y) < 1e-6
    return (sector is node.sector or near_edge) and ring is node.ring


@pytest.mark.requirement("P08", "I5.1")
@given(people())
@settings(max_examples=60, deadline=None)
def test_automatic_layout_without_overlaps(nodes: list[MapNode]) -> None:
    layout = lay_out(nodes)
    assert set(layout.places) == {node.key for node in nodes}
    assert overlaps(nodes, layout) == 0
    assert layout == lay_out(nodes)


@pytest.mark.requirement("P08", "I5.1")
@pytest.mark.parametrize(
    ("number", "sectors", "rings"), [(60, 5, 3), (200, 5, 3), (200, 1, 1), (200, 2, 3), (500, 5, 3)]
)
def test_a_network_of_200_and_of_500_people_has_room(number: int, sectors: int, rings: int) -> None:
    nodes = crowd(number, sectors=sectors, rings=rings)
    layout = lay_out(nodes)
    assert overlaps(nodes, layout) == 0
    assert all(belongs(node, layout) for node in nodes if node.spot is None)


@pytest.mark.requirement("P08", "I5.1")
@given(people(most=12), st.sampled_from(Sector), st.sampled_from(Closeness), SHARES, SHARES)
@settings(max_examples=60, deadline=None)
def test_layout_keeps_hand_placed_ones(
    others: list[MapNode], sector: Sector, ring: Closeness, turn: float, reach: float
) -> None:
    """Whoever was placed first by hand stands at exactly that share of the sector and ring."""
    mine = MapNode(UUID(int=999), sector, ring, Spot(turn, reach))
    layout = lay_out([mine, *others])
    assert layout.places[mine.key] == layout.point(sector, ring, Spot(turn, reach))


@pytest.mark.requirement("I5.1")
@given(people(), SHARES, SHARES, st.sampled_from(Sector), st.sampled_from(Closeness))
@settings(max_examples=60, deadline=None)
def test_drag_changes_ring_and_sector_to_where_it_was_dropped(
    nodes: list[MapNode], turn: float, reach: float, sector: Sector, ring: Closeness
) -> None:
    """A point of a sector and ring is found again as that sector and ring, at that place."""
    layout = lay_out(nodes)
    inside = Spot(0.02 + turn * 0.96, reach)
    x, y = layout.point(sector, ring, inside)
    found_sector, found_ring, spot = layout.locate(x, y)
    assert (found_sector, found_ring) == (sector, ring)
    again = layout.point(found_sector, found_ring, spot)
    assert again == pytest.approx((x, y), abs=0.01)


@pytest.mark.requirement("I5.1")
@given(st.dictionaries(st.sampled_from(Sector), st.integers(0, 500)))
def test_five_sectors_grow_with_their_members(counts: dict[Sector, int]) -> None:
    """The angle is proportional to 2 + the number of members (ui.md 8)."""
    angles = sector_angles(counts)
    whole = sum(2 + counts.get(sector, 0) for sector in Sector)
    for sector, (begin, end) in angles.items():
        assert end - begin == pytest.approx(tau * (2 + counts.get(sector, 0)) / whole)


@pytest.mark.requirement("P08")
def test_three_rings_lie_around_the_client_and_outside_is_far() -> None:
    layout = lay_out([])
    assert CLIENT_RADIUS < layout.radii[0] < layout.radii[1] < layout.radii[2]
    assert layout.locate(0, -5000)[:2] == (Sector.FAMILY, Closeness.FAR)
    assert layout.locate(0, -1)[:2] == (Sector.FAMILY, Closeness.NEAR)
    with pytest.raises(ValueError, match="spot"):
        Spot(1.2, 0)
