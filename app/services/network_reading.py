"""People of the network for whoever only shows them, read by columns.

As objects of the ORM, with four loads of what hangs on them, a team of 40 took twice as long.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import Session

from app.domain.network import NetworkPersonRow
from app.services.network_rows import NOW, row_values
from app.storage.schema.base import Base
from app.storage.schema.network import (
    ContactConsent,
    GoalHelper,
    NetworkPerson,
    PersonService,
    TieView,
)

_PEOPLE: Final = select(*NetworkPerson.__table__.columns).where(
    NetworkPerson.client_id == bindparam("client")
)
_TODAY: Final = _PEOPLE.where(NetworkPerson.left_on.is_(None))


def _hanging(table: type[Base], person_id: Any) -> Select[Any]:
    """All columns but the row's own name: hundreds of names nobody asks for take their time."""
    columns = [it for it in table.__table__.columns if it.name != "id"]
    query = select(*columns).join(NetworkPerson, NetworkPerson.id == person_id)
    return query.where(NetworkPerson.client_id == bindparam("client"))


_TIES: Final = _hanging(TieView, TieView.person_id).order_by(TieView.on)
_CONSENTS: Final = _hanging(ContactConsent, ContactConsent.person_id).order_by(
    ContactConsent.position
)
_HELPS: Final = _hanging(GoalHelper, GoalHelper.person_id)
_SERVICES: Final = _hanging(PersonService, PersonService.person_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRead:
    """Somebody, every view of their ties (the oldest first), what else hangs on them."""

    columns: Row[Any]
    ties: Sequence[Row[Any]]
    consent: Row[Any] | None
    goal_ids: Sequence[UUID]
    service_id: UUID | None

    def row(self, last_contact: date | None = None, shared_phone: str = "") -> NetworkPersonRow:
        """Give the person to be shown; with turvakielto without contact data (domain.md 7.4).

        `shared_phone`: the number of their service, which goes before their own.
        """
        tie = next((view for view in reversed(self.ties) if view.kind == NOW), None)
        values = row_values(self.columns, tie, self.consent, self.goal_ids, self.service_id)
        values["phone"] = "" if values["protected"] else shared_phone or values["phone"]
        return NetworkPersonRow(last_contact=last_contact, **values)


def read_people(session: Session, client_id: UUID, *, gone: bool = False) -> list[PersonRead]:
    """Give the people of a client's map; with `gone` also those of earlier days."""
    client = {"client": client_id}
    people = session.execute(_PEOPLE if gone else _TODAY, client).all()
    if not people:
        return []
    ties, goal_ids = defaultdict[UUID, list[Row[Any]]](list), defaultdict[UUID, list[UUID]](list)
    for view in session.execute(_TIES, client):
        ties[view.person_id].append(view)
    for helps in session.execute(_HELPS, client):
        goal_ids[helps.person_id].append(helps.goal_id)
    consents = {row.person_id: row for row in session.execute(_CONSENTS, client)}
    services = {row.person_id: row.service_id for row in session.execute(_SERVICES, client)}
    return [
        PersonRead(
            columns=person,
            ties=ties[person.id],
            consent=consents.get(person.id),
            goal_ids=goal_ids[person.id],
            service_id=services.get(person.id),
        )
        for person in people
    ]
