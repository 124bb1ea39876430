"""Named values that belong to the store: where she was, what she chose (never in QSettings)."""

from typing import Any

from sqlalchemy.orm import Session

from app.storage.schema.worker import Setting
from app.storage.store import Store


def load_setting(store: Store, name: str, default: Any = None) -> Any:
    """Give the value kept under `name`, else `default`."""
    with store.read() as session:
        return setting_in(session, name, default)


def setting_in(session: Session, name: str, default: Any = None) -> Any:
    """Give the same inside the transaction of another use case."""
    setting = session.get(Setting, name)
    return default if setting is None else setting.value


def save_setting(store: Store, name: str, value: Any) -> None:
    """Keep a JSON value under `name`, in place of the earlier one."""
    with store.write() as session:
        setting = session.get(Setting, name)
        if setting is None:
            session.add(Setting(name=name, value=value))
        else:
            setting.value = value
