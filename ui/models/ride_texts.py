"""Words of rides: who drives, when it leaves, how far it is, what is not known."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app import text
from app.domain.distances import PlaceKind, PlaceRow, Way
from app.domain.lifts import Driver, LiftDraft, Rider, RidesPage, Trip
from ui.models.travel_texts import kind_word, place_name
from ui.shield import Shield
from ui.translation import current_language


def driver_words() -> dict[Driver, str]:
    """Give who may drive."""
    translate = QCoreApplication.translate
    return {
        Driver.WORKER: translate("rides", "I drive"),
        Driver.MINIBUS: translate("rides", "Minibus, I drive"),
        Driver.PAIR: translate("rides", "My work pair drives"),
        Driver.TAXI: translate("rides", "Taxi"),
    }


def vehicle_words() -> dict[Driver, str]:
    """Give by what it goes, in a word."""
    translate = QCoreApplication.translate
    return {
        Driver.WORKER: translate("rides", "Car"),
        Driver.MINIBUS: translate("rides", "Minibus"),
        Driver.PAIR: translate("rides", "Work pair's car"),
        Driver.TAXI: translate("rides", "Taxi"),
    }


def lift_title(lift: LiftDraft, trip: Trip | None) -> str:
    """`Minibussi, minä ajan · lähtö 14.20`."""
    words = driver_words()[lift.driver]
    if trip is None or trip.leaves is None:
        return words
    leaves = QCoreApplication.translate("rides", "leaves at {time}")
    return f"{words} · {leaves.format(time=text.format_time(text.local(trip.leaves)))}"


def when_line(page: RidesPage) -> str:
    """`Ke 11.11. klo 15.00–16.30 · Pääkirjasto`."""
    start, language = text.local(page.start), current_language()
    words = text.format_weekday_date(start.date(), language, year=False).capitalize()
    words = f"{words} {text.clock(start, language)}"
    where = next((one for one in page.places if one.id == page.place_id), None)
    return f"{words} · {place_name(where)}" if where is not None else words


class RideNames:
    """What riders and places are called on one page: first names, with the shield initials."""

    def __init__(self, page: RidesPage, shield: Shield) -> None:
        self._riders: Mapping[UUID, Rider] = {one.member_id: one for one in page.riders}
        self._places: Mapping[UUID, PlaceRow] = {one.id: one for one in page.places}
        self._homes = {one.home: one for one in page.riders}
        self._shield = shield

    def rider(self, member_id: UUID) -> str:
        """Give a rider's name."""
        one = self._riders.get(member_id)
        if one is None:
            return "–"
        return one.name if self._shield.shows(one.client_id) else one.initials

    def riders(self, member_ids: Iterable[UUID]) -> str:
        """Give several names in a row."""
        return ", ".join(self.rider(one) for one in member_ids)

    def place(self, place_id: UUID) -> str:
        """Give a place; a home only as that, whoever lives there."""
        one = self._places.get(place_id)
        if one is None or one.kind is PlaceKind.HOME:
            return kind_word(PlaceKind.HOME)
        return place_name(one)

    def end(self, place_id: UUID) -> str:
        """Give a place where a pair of places is told: a home by whose it is."""
        one = self._homes.get(place_id)
        if one is None:
            return self.place(place_id)
        return QCoreApplication.translate("travel", "{client}, home").format(
            client=self.rider(one.member_id)
        )


def total_words(lift: LiftDraft, way: Way) -> str:
    """`Yhteensä 64 km · 70 min, meno ja paluu`."""
    translate = QCoreApplication.translate
    words = translate("rides", "In all {km} km · {minutes} min")
    if lift.and_back:
        words = translate("rides", "In all {km} km · {minutes} min, there and back")
    return words.format(km=text.format_number(way.kilometres), minutes=way.minutes)


def shares_words(trip: Trip, names: RideNames) -> str:
    """`Kilometrit: Demo-Onni 43, Demo-Leena 21`."""
    words = QCoreApplication.translate("rides", "Kilometres: {shares}")
    shares = (f"{names.rider(one)} {share}" for one, share in trip.shares.items())
    return words.format(shares=", ".join(shares))
