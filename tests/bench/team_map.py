"""One step of dragging on the network map, painted, with 60 and with 200 people (issue 5)."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.network import Closeness, Sector, Strength, Tone
from tests.bench.large_runs import application
from tests.bench.measuring import Bench, Budget, Measured, interleaved, measure, p95, times
from ui.widgets.map_data import MapPersonData
from ui.widgets.team_map import TeamMap

_SIZE = (986, 440)


class _Bare(QWidget):
    """A widget of the map's size that paints nothing: what a repaint costs at least."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground as it is."""


def _people(number: int) -> list[MapPersonData]:
    sectors, rings, tones = list(Sector), list(Closeness), list(Tone)
    return [
        MapPersonData(
            id=UUID(int=one),
            label=f"Henkilö {one}",
            icon="user-round",
            sector=sectors[one % 5],
            ring=rings[one // 5 % 3],
            strength=list(Strength)[one % 3],
            tone=tones[one % 4],
            spoken=f"Henkilö {one}",
        )
        for one in range(number)
    ]


def _dragging(number: int) -> tuple[TeamMap, Callable[[], object]]:
    """Give a shown map and one step: somebody is moved on, and what changed is painted."""
    app = application()
    team = TeamMap()
    team.resize(*_SIZE)
    team.show_people(_people(number), "Aino", {sector: sector.value for sector in Sector})
    team.show()
    app.processEvents()
    radius, steps = team.layout_shown.radius, iter(range(1_000_000))

    def step() -> None:
        at = next(steps)
        spot = QPointF(radius * ((at * 0.03) % 2 - 1), radius * ((at * 0.017) % 2 - 1))
        team.drag_to(UUID(int=7), spot)
        app.processEvents()

    return team, step


def _bare() -> tuple[QWidget, Callable[[], object]]:
    widget = _Bare()
    widget.resize(*_SIZE)
    widget.show()
    application().processEvents()
    return widget, widget.repaint


@measure("a drag step on the map with 60 people, p95", Budget(most=16))
def dragging(bench: Bench) -> Measured:
    """Node, tie and the cell below it move, and what they covered is painted again."""
    team, step = _dragging(60)
    empty, repaint = _bare()
    found, bare = interleaved(step, repaint, bench.rounds * 12)
    team.close()
    empty.close()
    return Measured(p95(found), bare=p95(bare))


@measure("a drag step on the map, 200 people against 60", Budget(ratio=2.5))
def dragging_many(bench: Bench) -> Measured:
    """The same with a network that no table could hold: it stays usable."""
    large, large_step = _dragging(200)
    small, small_step = _dragging(60)
    found, bare = interleaved(large_step, small_step, bench.rounds * 12)
    large.close()
    small.close()
    return Measured(p95(found), bare=p95(bare))


@measure("a map of 200 people laid out and shown", Budget(ratio=8))
def laying_out(bench: Bench) -> Measured:
    """After each drop everybody is laid out anew; against a map of 60 people."""
    application()
    large, small = TeamMap(), TeamMap()
    titles = {sector: sector.value for sector in Sector}
    many, few = _people(200), _people(60)
    found = times(lambda: large.show_people(many, "Aino", titles), bench.rounds)
    bare = times(lambda: small.show_people(few, "Aino", titles), bench.rounds)
    return Measured(p95(found), bare=p95(bare))
