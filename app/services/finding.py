"""The search (30): clients by name, initials or number, and the words of what was written."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.finding import Findable, Found, FoundClient, FoundRecord, best
from app.services.booking_rows import booking_start, upcoming_booking
from app.services.client_rows import client_row
from app.services.finding_more import papers_meant, people_by_number
from app.services.use_events import list_shown, viewing
from app.storage.schema.client import Client
from app.storage.schema.meeting import Meeting
from app.storage.search_index import Hit, excerpt, find
from app.storage.stems import stems
from app.storage.store import Store
from app.text import call_name

MOST_CLIENTS = 5
MOST_RECORDS = 5
_LEAST_LETTERS = 2  # one letter is the beginning of a word in every note


class Finder:
    """One search, from when it is opened until it is closed.

    The names are read once and compared in memory: a slip of the fingers or a number written in
    another form is in no index. Whoever is shown for the first time is logged in the transaction
    that reads what is shown; what was typed is kept nowhere.

    Args:
        store: the open store.
        today: what a client's week is counted by.
        now: what a booking is still to come by.
        shielded: others than `only` may not be found (*Suojaa näyttö*).
        only: the client whose page is open, while the screen is shielded.
    """

    def __init__(
        self,
        store: Store,
        *,
        today: date,
        now: datetime,
        shielded: bool = False,
        only: UUID | None = None,
    ) -> None:
        self._store = store
        self._today = today
        self._now = now
        self._shielded = shielded
        self._only = only
        self._logged: set[UUID] = set()
        with store.read() as session:
            self._people = self._read_people(session)

    def find(self, typed: str) -> Found:
        """Give what is meant, best first; nothing for nothing."""
        if not typed.strip() or not self._people:
            return Found()
        meant = best(self._people.values(), typed, stems, MOST_CLIENTS)
        with self._store.read() as session:
            hits = self._hits(session, typed)
            more = [
                *people_by_number(session, typed, self._people),
                *papers_meant(session, typed, self._people),
            ]
        shown = {one.client_id for one in meant} | {one.client_id for one in more}
        shown |= {hit.client_id for hit in hits if hit.client_id}
        with self._reading(shown) as session:
            clients = tuple(self._client(session, one) for one in meant)
            records = [*more, *self._records(session, typed, hits)]
            return Found(clients, tuple(records[:MOST_RECORDS]))

    def find_clients(self, typed: str) -> tuple[FoundClient, ...]:
        """Give the clients who are meant, best first."""
        meant = best(self._people.values(), typed, stems, MOST_CLIENTS)
        with self._reading({one.client_id for one in meant}) as session:
            return tuple(self._client(session, one) for one in meant)

    def call_name_of(self, client_id: UUID) -> str:
        """Give what a client is called by; nothing where he may not be found."""
        one = self._people.get(client_id)
        return call_name(one.first_names) if one else ""

    @contextmanager
    def _reading(self, shown: set[UUID]) -> Iterator[Session]:
        unseen = shown - self._logged
        event = list_shown("search", sorted(unseen))
        with viewing(self._store, event, logged=bool(unseen)) as session:
            yield session
        self._logged |= unseen

    def _read_people(self, session: Session) -> dict[UUID, Findable]:
        query = select(
            Client.id,
            Client.first_names,
            Client.last_name,
            Client.phone,
            Client.identity,
            Client.ended_on.is_not(None),
        ).order_by(Client.sort_name, Client.id)
        if self._shielded:
            query = query.where(Client.id == self._only)
        return {
            key: Findable(key, first, last, (phone,) if phone else (), identity, ended)
            for key, first, last, phone, identity, ended in session.execute(query)
        }

    def _hits(self, session: Session, typed: str) -> Sequence[Hit]:
        if len(typed) < _LEAST_LETTERS:
            return ()
        found = find(session, typed, client_id=self._only, limit=2 * MOST_RECORDS + MOST_CLIENTS)
        named = [hit for hit in found if hit.kind != "client" and hit.client_id in self._people]
        return named[:MOST_RECORDS]

    def _client(self, session: Session, one: Findable) -> FoundClient:
        row = client_row(session, one.client_id)
        booking = upcoming_booking(session, one.client_id, now=self._now)
        period = row.period if row.ended_on is None else None
        return FoundClient(
            client_id=row.id,
            name=row.name,
            first_names=row.first_names,
            born=row.born,
            week=period.week_number(self._today) if period else 0,
            weeks=period.week_count if period else None,
            next_start=booking_start(booking) if booking else None,
            ended_on=row.ended_on,
            protected=row.protected,
        )

    def _records(self, session: Session, typed: str, hits: Sequence[Hit]) -> Iterator[FoundRecord]:
        protected = self._protected(session, [hit.client_id for hit in hits if hit.client_id])
        meetings = self._meetings(session, [h.record_id for h in hits if h.kind == "meeting"])
        for hit in hits:
            if hit.client_id is None:
                continue
            on, form = meetings.get(hit.record_id, (None, ""))
            hidden = hit.client_id in protected
            yield FoundRecord(
                kind=hit.kind,
                record_id=hit.record_id,
                client_id=hit.client_id,
                client=self._people[hit.client_id].name,
                title="" if hit.kind in {"meeting", "client-remark"} else hit.title,
                excerpt="" if hidden else excerpt(session, typed, hit),
                on=on,
                form=form,
            )

    def _protected(self, session: Session, clients: list[UUID]) -> set[UUID]:
        query = select(Client.id).where(Client.id.in_(clients), Client.protected.is_(True))
        return set(session.scalars(query))

    def _meetings(self, session: Session, ids: list[UUID]) -> dict[UUID, tuple[date | None, str]]:
        query = select(Meeting.id, Meeting.on, Meeting.form).where(Meeting.id.in_(ids))
        return {key: (on, form) for key, on, form in session.execute(query)}
