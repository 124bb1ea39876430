"""Where everybody stands on the network map: five sectors, three rings, nobody on another.

Pure geometry for screen 08 and paper 20. The client is at (0, 0), y grows downwards. A sector's
angle grows with its members (∝ 2 + n, ui.md 8), a ring grows outwards when it would be too full.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import asin, atan2, ceil, cos, hypot, pi, sin, sqrt, tau
from typing import Final, NamedTuple
from uuid import UUID

from app.domain.network import Closeness, Sector, Spot

CLIENT_RADIUS: Final = 40.0
NODE_RADIUS: Final = 23.0
_ABOVE: Final = 28.0  # the badge of the tone sticks out of the node
_FIRST_LANE: Final = 100.0  # a label of two lines above the client is not covered by the client
_INSET: Final = 24.0
_WIDTHS: Final = (86.0, 48.0, 40.0)
_FILL: Final = 0.5
_STEP: Final = 16.0
_GROWTH: Final = 1.08
_FEW: Final = 12
_ASIDE: Final = (0.0, -0.2, 0.2)
_CELL: Final = 120.0
_RINGS: Final = tuple(Closeness)


@dataclass(frozen=True, slots=True)
class MapNode:
    """Somebody to be placed; `width` and `below` are what the label takes under the node."""

    key: UUID
    sector: Sector
    ring: Closeness
    spot: Spot | None = None
    width: float = 92.0
    below: float = 44.0


class Box(NamedTuple):
    """The room of a node with its label."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether two boxes lie on one another."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Radii of the rings, angles of the sectors (radians, clockwise from the right), places."""

    radii: tuple[float, float, float]
    sectors: Mapping[Sector, tuple[float, float]]
    places: Mapping[UUID, tuple[float, float]] = field(default_factory=dict)

    @property
    def radius(self) -> float:
        """How far the outermost ring reaches."""
        return self.radii[-1]

    def lane(self, ring: Closeness) -> tuple[float, float]:
        """The smallest and greatest distance at which a node of a ring may stand."""
        number = _RINGS.index(ring)
        if not number:
            return _FIRST_LANE, max(_FIRST_LANE, self.radii[0] - _INSET)
        inner, outer = self.radii[number - 1] + _INSET, self.radii[number] - _INSET
        return (inner, outer) if inner <= outer else ((inner + outer) / 2,) * 2

    def point(self, sector: Sector, ring: Closeness, spot: Spot) -> tuple[float, float]:
        """Where a spot of a sector and ring lies."""
        begin, end = self.sectors[sector]
        near, far = self.lane(ring)
        angle, distance = begin + spot.turn * (end - begin), near + spot.reach * (far - near)
        return distance * cos(angle), distance * sin(angle)

    def locate(self, x: float, y: float) -> tuple[Sector, Closeness, Spot]:
        """Which sector and ring a point belongs to, and where in them; outside is the far ring."""
        angle, distance = atan2(y, x), hypot(x, y)
        sector, turn = self._sector_at(angle)
        ring = next(
            (ring for ring, most in zip(_RINGS, self.radii, strict=True) if distance <= most),
            _RINGS[-1],
        )
        near, far = self.lane(ring)
        reach = (distance - near) / (far - near) if far > near else 0.5
        return sector, ring, Spot(turn, min(max(reach, 0.0), 1.0))

    def _sector_at(self, angle: float) -> tuple[Sector, float]:
        for sector, (begin, end) in self.sectors.items():
            ahead = (angle - begin) % tau
            if ahead <= end - begin:
                return sector, min(max(ahead / (end - begin), 0.0), 1.0)
        return next(iter(self.sectors)), 0.0  # rounding between the last and the first


def sector_angles(counts: Mapping[Sector, int]) -> dict[Sector, tuple[float, float]]:
    """Give begin and end of each sector: the first one centred at the top, on clockwise."""
    whole = sum(2 + counts.get(sector, 0) for sector in Sector)
    spans = {sector: tau * (2 + counts.get(sector, 0)) / whole for sector in Sector}
    begin = -pi / 2 - spans[Sector.FAMILY] / 2
    found = {}
    for sector, span in spans.items():
        found[sector] = (begin, begin + span)
        begin += span
    return found


def box_of(node: MapNode, x: float, y: float) -> Box:
    """The room that a node takes at a place."""
    half = max(node.width / 2, NODE_RADIUS + 5)
    return Box(x - half, y - _ABOVE, x + half, y + node.below)


def lay_out(nodes: Sequence[MapNode]) -> MapLayout:
    """Place everybody so that no node or label lies on another.

    Who was placed by hand keeps that place, save where it lies on somebody who was placed there
    before; the others are spread in what is left. The same nodes always give the same picture.
    """
    counts = {sector: sum(node.sector is sector for node in nodes) for sector in Sector}
    sectors = sector_angles(counts)
    widths = _first_widths(nodes, sectors)
    while True:
        radii = _radii(widths)
        work = _Placing(MapLayout(radii, sectors))
        full = work.place_all(nodes)
        if full is None:
            return MapLayout(radii, sectors, work.places)
        widths[_RINGS.index(full)] *= _GROWTH
        widths[_RINGS.index(full)] += 4


def _radii(widths: Sequence[float]) -> tuple[float, float, float]:
    near = CLIENT_RADIUS + widths[0]
    return near, near + widths[1], near + widths[1] + widths[2]


def _first_widths(
    nodes: Sequence[MapNode], sectors: Mapping[Sector, tuple[float, float]]
) -> list[float]:
    """Rings wide enough for the area of what stands in their fullest sector."""
    need: dict[tuple[Closeness, Sector], float] = defaultdict(float)
    for node in nodes:
        need[node.ring, node.sector] += node.width * (node.below + _ABOVE)
    found, inner = [], CLIENT_RADIUS
    for number, ring in enumerate(_RINGS):
        outer = inner + _WIDTHS[number]
        for sector, (begin, end) in sectors.items():
            area = need[ring, sector] / _FILL
            if area > 6 * _WIDTHS[0] * _WIDTHS[0]:
                outer = max(outer, sqrt(inner * inner + 2 * area / (end - begin)))
        found.append(outer - inner)
        inner = outer
    return found


class _Placing:
    """One try with rings of a given width."""

    def __init__(self, layout: MapLayout) -> None:
        self._layout = layout
        self._taken: dict[tuple[int, int], list[Box]] = defaultdict(list)
        self.places: dict[UUID, tuple[float, float]] = {}

    def place_all(self, nodes: Sequence[MapNode]) -> Closeness | None:
        """Place all; gives the ring that is too full, None when everybody has a place."""
        for node in nodes:
            if node.spot is None:
                continue
            wanted = self._layout.point(node.sector, node.ring, node.spot)
            if not self._put(node, wanted) and not self._put_near(node, wanted):
                return node.ring
        cells: dict[tuple[Closeness, Sector], list[MapNode]] = defaultdict(list)
        for node in nodes:
            if node.spot is None:
                cells[node.ring, node.sector].append(node)
        for ring in _RINGS:
            for sector in Sector:
                if not self._fill(cells.get((ring, sector), [])):
                    return ring
        return None

    def _fill(self, nodes: Sequence[MapNode]) -> bool:
        """Spread the nodes of one sector and ring; a crowd stands in rows, from the inside."""
        if len(nodes) <= _FEW:
            return all(
                self._put_near(node, self._even(node, number, len(nodes)))
                for number, node in enumerate(nodes)
            )
        spots = list(self._candidates(nodes[0]))
        at = 0
        for node in nodes:
            while at < len(spots) and not self._put(node, spots[at]):
                at += 1
            if at == len(spots):
                return False
            at += 1
        return True

    def _even(self, node: MapNode, number: int, count: int) -> tuple[float, float]:
        reach = 0.5 if count == 1 else float(number % 2)
        aside = _ASIDE[_RINGS.index(node.ring)]  # so that ties do not run through one another
        spot = Spot((number + 0.5 + aside) / count, reach)
        return self._layout.point(node.sector, node.ring, spot)

    def _put_near(self, node: MapNode, wanted: tuple[float, float]) -> bool:
        """Put a node at the free place of its sector and ring that is nearest to the wanted one."""
        if self._put(node, wanted):
            return True
        x, y = wanted
        spots = sorted(
            self._candidates(node), key=lambda spot: (spot[0] - x) ** 2 + (spot[1] - y) ** 2
        )
        return any(self._put(node, spot) for spot in spots)

    def _candidates(self, node: MapNode) -> Iterator[tuple[float, float]]:
        begin, end = self._layout.sectors[node.sector]
        near, far = self._layout.lane(node.ring)
        rows = max(1, ceil((far - near) / _STEP) + 1)
        for row in range(rows):
            distance = near + (far - near) * (row / (rows - 1) if rows > 1 else 0.5)
            margin = min(asin(min(1.0, NODE_RADIUS / distance)), (end - begin) / 2)
            first, last = begin + margin, end - margin
            steps = max(1, ceil((last - first) * distance / _STEP))
            angles = [first + (last - first) * step / steps for step in range(steps + 1)]
            yield from [(distance * cos(angle), distance * sin(angle)) for angle in angles]

    def _put(self, node: MapNode, at: tuple[float, float]) -> bool:
        box, taken = box_of(node, *at), self._taken
        columns = range(int(box.left // _CELL), int(box.right // _CELL) + 1)
        rows = range(int(box.top // _CELL), int(box.bottom // _CELL) + 1)
        cells = list(product(columns, rows))
        for cell in cells:  # by hand: some hundred places are tried before all have one
            for other in taken[cell]:
                if box.meets(other):
                    return False
        for cell in cells:
            taken[cell].append(box)
        self.places[node.key] = at
        return True
