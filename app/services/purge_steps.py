"""Tombstones, and what of a purge is still to be done when the store is opened again."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import UserError
from app.progress import NoProgress
from app.services.copies import key_number
from app.services.database_key import renew_database_key
from app.storage.schema.purge import Tombstone
from app.storage.store import Store


def lay_tombstone(
    session: Session, *, now: datetime, key: int, counts: Mapping[str, int], log_sha256: str
) -> None:
    """Note that a client's data was destroyed: no name, no id of hers, no content."""
    session.add(
        Tombstone(id=uuid4(), at=now, key_number=key, counts=dict(counts), log_sha256=log_sha256)
    )


def owes_key_change(store: Store) -> bool:
    """Say whether rows were destroyed under the key that the store still has."""
    with store.read() as session:
        newest = session.scalar(select(func.max(Tombstone.key_number)))
    return newest is not None and newest >= key_number(store)


def resume_key_change(store: Store, dek: bytearray) -> None:
    """Finish a purge that was cut off, while the data key is at hand; never keeps her out."""
    with suppress(UserError):
        if owes_key_change(store):
            renew_database_key(store, dek, NoProgress())
