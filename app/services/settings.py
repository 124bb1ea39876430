"""Named values that belong to the store: where she was, what she chose (never in QSettings)."""

import json
from typing import Any

from sqlalchemy.orm import Session

from app.storage.schema.worker import Setting
from app.storage.settled import Settled, remembered
from app.storage.store import Store


def load_setting(store: Store, name: str, default: Any = None) -> Any:
    """Give the value kept under `name`, else `default`."""
    kept = remembered(store, _name(name), lambda session: _read(session, name))
    return default if kept is None else json.loads(kept)


def setting_in(session: Session, name: str, default: Any = None) -> Any:
    """Give the same inside the transaction of another use case."""
    settled: Settled = session.info["store"].settled
    kept = settled.value(session, _name(name), lambda: _read(session, name))
    return default if kept is None else json.loads(kept)


def secret_in(session: Session, name: str, default: Any = None) -> Any:
    """Give a value that nothing may keep in memory: a key, a token, what proves a PIN."""
    setting = session.get(Setting, name)
    return default if setting is None else setting.value


def _name(name: str) -> str:
    return f"setting.{name}"


def _read(session: Session, name: str) -> str | None:
    """Give the value as JSON: each who asks gets a copy of its own, to change as they like."""
    setting = session.get(Setting, name)
    return None if setting is None else json.dumps(setting.value)


def save_setting(store: Store, name: str, value: Any) -> None:
    """Keep a JSON value under `name`, in place of the earlier one."""
    with store.write() as session:
        setting = session.get(Setting, name)
        if setting is None:
            session.add(Setting(name=name, value=value))
        else:
            setting.value = value
