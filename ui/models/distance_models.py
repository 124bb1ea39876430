"""The distance table on the screen: places, and the ways from the chosen one to all others."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from app.domain.distances import DistancePage, PlaceRow, Way
from ui.models.row_models import RowTableModel
from ui.models.travel_texts import kind_word, place_name, way_words


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place, and to how many of the others the way is known."""

    place: PlaceRow
    known: int
    others: int


@dataclass(frozen=True, slots=True)
class WayLine:
    """The way from the chosen place to another, and back."""

    place: PlaceRow
    there: Way | None
    back: Way | None


def place_lines(page: DistancePage, places: Sequence[PlaceRow]) -> list[PlaceLine]:
    """Give the rows of the places."""
    ids = [one.id for one in places]
    return [PlaceLine(one, page.table.known_from(one.id, ids), len(ids) - 1) for one in places]


def way_lines(page: DistancePage, places: Sequence[PlaceRow], start: UUID) -> list[WayLine]:
    """Give the rows of the ways from one place: what is known first, then what is not."""
    lines = [
        WayLine(one, page.table.way(start, one.id), page.table.way(one.id, start))
        for one in places
        if one.id != start
    ]
    return sorted(lines, key=lambda line: line.there is None)


class PlaceModel(RowTableModel[PlaceLine]):
    """One row a place."""

    columns = ("name", "known")

    @override
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return translate("travel", "Place"), translate("travel", "Known")

    @override
    def cell(self, row: PlaceLine, column: str) -> str:
        if column == "known":
            return f"{row.known}/{row.others}"
        name, kind = place_name(row.place), kind_word(row.place.kind)
        return name if row.place.client_id or name == kind else f"{name} · {kind.lower()}"

    def place_of(self, place_id: UUID | None) -> int:
        """Give the row of a place; the first where it isn't there."""
        found = (n for n, row in enumerate(self._rows) if row.place.id == place_id)
        return next(found, 0)


class WayModel(RowTableModel[WayLine]):
    """One row a way."""

    columns = ("name", "there", "back")

    @override
    def headers(self) -> tuple[str, ...]:
        translate = QCoreApplication.translate
        return (
            translate("travel", "To"),
            translate("travel", "There"),
            translate("travel", "Back"),
        )

    @override
    def cell(self, row: WayLine, column: str) -> str:
        if column == "name":
            return place_name(row.place)
        if column == "back" and row.back == row.there:
            known = QCoreApplication.translate("travel", "the same")
            return "–" if row.there is None else known
        return way_words(row.there if column == "there" else row.back)
