"""Colleagues' cards: the public key that a package is locked to, exchanged by file or QR.

A card names its worker and holds a public key; it is no secret. Whether it is the right one two
people hear by reading its fingerprint aloud.
"""

import base64
from datetime import datetime
from typing import Final
from urllib.parse import quote, unquote
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain import limits
from app.domain.packages import Colleague
from app.errors import UserError
from app.security.organisation_config import fingerprint
from app.security.sealing import new_private_key, public_key_of
from app.security.secrets import KEY_BYTES, wiped
from app.services.use_events import record_act
from app.services.worker import require_worker
from app.storage.schema.handover_package import ColleagueCard
from app.storage.schema.worker import Setting
from app.storage.store import Store
from app.storage.use_log import log_use
from app.text import sort_key

_START: Final = "rinnalla-card:1:"
_KEY: Final = "package-key"
_LONGEST: Final = 2_000


class CardUnreadable(UserError):
    """The text or file is no colleague's card."""

    code = "card-unreadable"


class CardOwn(UserError):
    """It is one's own card: a package goes to somebody else."""

    code = "card-own"


def own_card(store: Store) -> str:
    """Give one's own card as one line of text, for a file or a QR picture.

    The key is made the first time; its private half never leaves the store.

    Raises:
        NotFound: the worker has not been named yet.
    """
    with store.write() as session:
        worker = require_worker(session)
        key = own_public_key(session)
        log_use(session, record_act("card-shown", "colleague", worker.id, None))
        return card_line(key, worker.name, worker.phone)


def card_line(key: bytes, name: str, phone: str) -> str:
    """Give a card as its one line."""
    told = base64.urlsafe_b64encode(key).decode()
    return f"{_START}{told}:{quote(name)}:{quote(phone)}"


def own_fingerprint(store: Store) -> str:
    """Give one's own fingerprint, to be read aloud."""
    with store.write() as session:
        return fingerprint(own_public_key(session))


def read_card(text: str) -> Colleague:
    """Read a card.

    Raises:
        CardUnreadable: it is none.
    """
    text = text.strip()
    parts = text.removeprefix(_START).split(":")
    if not text.startswith(_START) or len(text) > _LONGEST or len(parts) != 3:
        raise CardUnreadable
    try:
        key = base64.b64decode(parts[0].encode("ascii"), altchars=b"-_", validate=True)
    except ValueError as error:
        raise CardUnreadable from error
    name, phone = unquote(parts[1]).strip(), unquote(parts[2]).strip()
    if len(key) != KEY_BYTES or not name or max(len(name), len(phone)) > limits.NAME:
        raise CardUnreadable
    return Colleague(id=uuid4(), name=name, phone=phone, key=key, fingerprint=fingerprint(key))


def add_colleague(store: Store, text: str, *, now: datetime) -> Colleague:
    """Keep a colleague's card; the same key a second time is the same colleague.

    Raises:
        CardUnreadable: it is none. CardOwn: it is one's own.
    """
    card = read_card(text)
    with store.write() as session:
        if card.key == own_public_key(session):
            raise CardOwn
        row = find_card(session, card.key)
        if row is None:
            row = ColleagueCard(id=card.id, public_key=card.key, added_at=now)
            session.add(row)
        row.name, row.phone = card.name, card.phone
        log_use(session, record_act("card-added", "colleague", row.id, None))
        return _colleague(row)


def list_colleagues(store: Store) -> list[Colleague]:
    """Give the colleagues whose cards are here, by name: nobody's client."""
    with store.read() as session:
        found = [_colleague(row) for row in session.scalars(select(ColleagueCard))]
    return sorted(found, key=lambda one: sort_key(one.name))


def find_card(session: Session, key: bytes) -> ColleagueCard | None:
    """Give the card with this key, inside another use case."""
    return session.scalars(
        select(ColleagueCard).where(ColleagueCard.public_key == key)
    ).one_or_none()


def own_private_key(session: Session) -> bytearray:
    """Give one's own private key, made the first time, inside a write; the caller wipes it."""
    setting = session.get(Setting, _KEY)
    if setting is None:
        made = base64.b64encode(new_private_key()).decode()
        setting = Setting(name=_KEY, value=made)
        session.add(setting)
        session.flush()
    return bytearray(base64.b64decode(setting.value))


def own_public_key(session: Session) -> bytes:
    """Give the public half of one's own key, inside a write; the private half is wiped at once."""
    private = own_private_key(session)
    with wiped(private):
        return public_key_of(private)


def _colleague(row: ColleagueCard) -> Colleague:
    return Colleague(
        id=row.id,
        name=row.name,
        phone=row.phone,
        key=row.public_key,
        fingerprint=fingerprint(row.public_key),
    )
