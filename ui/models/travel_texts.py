"""Words of the distance table: kinds of places, ways, what is not known."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.distances import PlaceKind, PlaceRow, Way


def kind_words() -> dict[PlaceKind, str]:
    """Give the kinds of places that are written by hand, in the order of their lists."""
    translate = QCoreApplication.translate
    return {
        PlaceKind.OFFICE: translate("travel", "Office: days begin and end here"),
        PlaceKind.GROUP: translate("travel", "Place of a group"),
        PlaceKind.STOP: translate("travel", "Stop or meeting point"),
        PlaceKind.OTHER: translate("travel", "Other place"),
    }


def kind_word(kind: PlaceKind) -> str:
    """Give one kind in one or two words."""
    translate = QCoreApplication.translate
    return {
        PlaceKind.OFFICE: translate("travel", "Office"),
        PlaceKind.GROUP: translate("travel", "Place of a group"),
        PlaceKind.STOP: translate("travel", "Stop"),
        PlaceKind.OTHER: translate("travel", "Other place"),
        PlaceKind.HOME: translate("travel", "Home"),
    }[kind]


def place_name(place: PlaceRow) -> str:
    """Give a place's name; a home by whose it is, a name that may not be read by its kind."""
    if place.kind is PlaceKind.HOME:
        whose = QCoreApplication.translate("travel", "{client}, home")
        return whose.format(client=place.name)
    return place.name or kind_word(place.kind)


def place_choices(places: Iterable[PlaceRow]) -> list[tuple[str, str]]:
    """Give the places of nobody to choose from, the first choice being none."""
    return [("", "–"), *((str(one.id), place_name(one)) for one in places)]


def way_words(way: Way | None) -> str:
    """Give "34 km · 32 min", or that nobody has written it down."""
    if way is None:
        return QCoreApplication.translate("travel", "Not in the table")
    return f"{text.format_number(way.kilometres)} km · {way.minutes} min"
