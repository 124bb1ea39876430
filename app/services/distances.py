"""Matkataulukko: places, and kilometres and minutes between them, all by the worker's own hand.

A home is there for every client of the caseload without being written; it bears the client's name,
never an address. The name of a place that tells where somebody with turvakielto lives is refused,
and where it stands already it is not shown (architecture.md 5).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from uuid import UUID, uuid4
from weakref import WeakKeyDictionary

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from app.domain.distances import (
    DistanceDraft,
    DistancePage,
    DistanceTable,
    PlaceDraft,
    PlaceKind,
    PlaceRow,
    home_id,
    pair_id,
    table_of_pairs,
)
from app.domain.problems import Problem
from app.domain.trimming import trimmed
from app.errors import NotFound, UserError
from app.services.client_rows import Scope, client_rows
from app.services.place_names import words_of
from app.services.record_rows import columns_of, draft_of, refuse, required, store_own
from app.services.use_events import list_shown, record_act
from app.storage.schema.calendar import Booking
from app.storage.schema.client import Client
from app.storage.schema.group import ActivityGroup, GroupSession
from app.storage.schema.travel import Distance, Lift, LiftSeat, TravelPlace
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import call_name, sort_key

_ORDER = tuple(PlaceKind)
_STEMS: WeakKeyDictionary[Store, dict[str, frozenset[str]]] = WeakKeyDictionary()
_PAIR = tuple(Distance.__table__.c[one.name] for one in fields(DistanceDraft))


class PlaceInUse(UserError):
    """Something is planned at this place."""

    code = "place-in-use"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovedPlace:
    """A place that was taken away, with its distances, for the toast's undo."""

    place: PlaceDraft
    distances: tuple[DistanceDraft, ...]


def load_distances(store: Store, *, logged: bool = True) -> DistancePage:
    """Give all places and distances; one view in the use log with whose homes they are."""
    with store.write() if logged else store.read() as session:
        places = places_of(session)
        if logged:
            homes = (one.client_id for one in places if one.client_id is not None)
            log_use(session, list_shown("distances", homes))
        table = distance_table(session, (one.id for one in places))
        return DistancePage(places=tuple(places), table=table)


def places_of(session: Session) -> list[PlaceRow]:
    """Give the written places by kind and name, then the homes of the caseload."""
    protected = _protected_words(session)
    rows = [
        PlaceRow(
            id=one.id,
            kind=PlaceKind(one.kind),
            name="" if _words_of(session, one.name) & protected else one.name,
            version=one.version,
        )
        for one in session.scalars(select(TravelPlace).where(TravelPlace.client_id.is_(None)))
    ]
    rows += [
        PlaceRow(
            id=home_id(one.id),
            kind=PlaceKind.HOME,
            name=one.name,
            short=one.initials or call_name(one.first_names),
            client_id=one.id,
        )
        for one in client_rows(session, Scope.ACTIVE).values()
    ]
    return sorted(rows, key=lambda row: (_ORDER.index(row.kind), sort_key(row.name), row.id.hex))


def places_of_nobody(store: Store) -> list[PlaceRow]:
    """Give the written places alone: to choose where a group meets or a ride sets out."""
    with store.read() as session:
        return [one for one in places_of(session) if one.client_id is None]


def distance_table(session: Session, places: Iterable[UUID]) -> DistanceTable:
    """Give what is known between these places, inside the transaction of another use case.

    Ten years of clients have thousands of pairs, a day a handful.
    """
    wanted = set(places)
    ends = Distance.start_id.in_(wanted), Distance.end_id.in_(wanted)
    rows = session.execute(select(*_PAIR).where(*ends)).mappings()
    return table_of_pairs(DistanceDraft(**row) for row in rows)


def new_place() -> PlaceDraft:
    """Give an empty form of a place."""
    return PlaceDraft(id=uuid4(), kind=PlaceKind.GROUP)


def load_place(store: Store, place_id: UUID) -> PlaceDraft:
    """Give a place to be changed: nothing in it is a client's.

    Raises:
        NotFound: there is no such place, or it is a home.
    """
    with store.read() as session:
        return draft_of(PlaceDraft, _own_place(session, place_id))


def save_place(store: Store, draft: PlaceDraft) -> UUID:
    """Save a new or changed place; give its id. Saving twice saves once.

    Raises:
        InvalidInput: the name is missing, or tells where somebody with turvakielto lives.
        ChangedElsewhere, NotFound.
    """
    draft = trimmed(draft)
    refuse(draft.problems())
    with store.write() as session:
        if words_of(draft.name) & _protected_words(session):
            refuse((Problem("address-of-protected", "name"),))
        store_own(session, TravelPlace, draft, "travel-place")
    return draft.id


def remove_place(store: Store, place_id: UUID) -> RemovedPlace:
    """Take a place and its distances away; give what was there.

    Raises:
        PlaceInUse: a group, a session, a booking or a ride is there.
        NotFound: there is no such place, or it is a home.
    """
    with store.write() as session:
        if _is_used(session, place_id):
            raise PlaceInUse
        place = draft_of(PlaceDraft, _own_place(session, place_id))
        touching = or_(Distance.start_id == place_id, Distance.end_id == place_id)
        rows = session.scalars(select(Distance).where(touching)).all()
        gone = tuple(draft_of(DistanceDraft, row) for row in rows)
        session.execute(delete(Distance).where(touching))
        session.execute(delete(TravelPlace).where(TravelPlace.id == place_id))
        log_use(session, record_act("record-removed", "travel-place", place_id, None))
    return RemovedPlace(place=place, distances=gone)


def put_place_back(store: Store, removed: RemovedPlace) -> None:
    """Let a place that was taken away stand again, with the distances whose other end is there."""
    with store.write() as session:
        place = removed.place
        session.add(TravelPlace(id=place.id, version=place.version, **columns_of(place)))
        session.flush()
        for one in removed.distances:
            if all(session.get(TravelPlace, end) for end in (one.start_id, one.end_id)):
                session.add(Distance(id=one.id, version=one.version, **columns_of(one)))
        log_use(session, record_act("record-saved", "travel-place", place.id, None))


def load_distance(store: Store, start_id: UUID, end_id: UUID) -> DistanceDraft:
    """Give a pair to be written or changed, in the direction in which it was written."""
    with store.read() as session:
        row = session.get(Distance, pair_id(start_id, end_id))
        if row is not None:
            return draft_of(DistanceDraft, row)
        return DistanceDraft(id=pair_id(start_id, end_id), start_id=start_id, end_id=end_id)


def save_distance(store: Store, draft: DistanceDraft) -> UUID:
    """Save how far it is between two places; give the pair's id. Saving twice saves once.

    Raises:
        InvalidInput: a figure is missing or out of range.
        ChangedElsewhere: the pair has changed since the form was filled.
        NotFound: one of the places isn't there.
    """
    refuse(draft.problems())
    with store.write() as session:
        for end in (draft.start_id, draft.end_id):
            stand(session, end)
        store_own(session, Distance, draft, "distance")
    return draft.id


def write_again(store: Store, draft: DistanceDraft) -> None:
    """Write a distance that was forgotten once more (the toast's undo)."""
    save_distance(store, replace(draft, version=0))


def remove_distance(store: Store, start_id: UUID, end_id: UUID) -> None:
    """Forget how far it is between two places.

    Raises:
        NotFound: it was not known.
    """
    with store.write() as session:
        row = required(session, Distance, pair_id(start_id, end_id), "distance")
        session.delete(row)
        log_use(session, record_act("record-removed", "distance", row.id, None))


def _own_place(session: Session, place_id: UUID) -> TravelPlace:
    row = required(session, TravelPlace, place_id, "travel-place")
    if row.client_id is not None:
        raise NotFound(kind="travel-place")
    return row


def _is_used(session: Session, place_id: UUID) -> bool:
    columns = (
        ActivityGroup.place_id,
        GroupSession.place_id,
        Booking.place_id,
        Lift.start_id,
        LiftSeat.place_id,
    )
    found = (select(column).where(column == place_id).limit(1) for column in columns)
    return any(session.scalars(query).first() is not None for query in found)


def stand(session: Session, place_id: UUID) -> None:
    """Let a client's home stand in the table from the first distance on."""
    if session.get(TravelPlace, place_id) is not None:
        return
    whose = (one for one in session.scalars(select(Client.id)) if home_id(one) == place_id)
    client_id = next(whose, None)
    if client_id is None:
        raise NotFound(kind="travel-place")
    home = TravelPlace(id=place_id, version=1, kind=PlaceKind.HOME.value, client_id=client_id)
    session.add(home)
    session.flush()


def _protected_words(session: Session) -> frozenset[str]:
    """The stems of the street addresses of everybody with turvakielto."""
    addresses: Sequence[str] = session.scalars(
        select(Client.address).where(Client.protected.is_(True), Client.address != "")
    ).all()
    return frozenset[str]().union(*(_words_of(session, address) for address in addresses))


def _words_of(session: Session, text: str) -> frozenset[str]:
    """The stems of a text; kept with the open store, since a word has dozens of forms."""
    kept = _STEMS.setdefault(session.info["store"], {})
    if text not in kept:
        kept[text] = words_of(text)
    return kept[text]
