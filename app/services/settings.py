"""Settings that live in the store, because they tell of its content: where she was when it locked.

What is not secret (language, theme, text scale, window geometry) is in QSettings.
"""

from collections.abc import Mapping
from typing import Any

from app.services.vault import Store
from app.storage.schema.worker import Setting

_PLACE = "last_place"


def setting(store: Store, name: str) -> Any:
    """Give the value of a setting, None where it was never set."""
    with store.read() as session:
        found = session.get(Setting, name)
        return None if found is None else found.value


def set_setting(store: Store, name: str, value: object) -> None:
    """Write a setting; `value` is anything that JSON holds."""
    with store.write() as session:
        session.merge(Setting(name=name, value=value))


def keep_place(store: Store, place: Mapping[str, str], cursor: Mapping[str, str]) -> None:
    """Keep the page, client and cursor that are shown; unlocking leads back there."""
    set_setting(store, _PLACE, {"place": dict(place), "cursor": dict(cursor)})


def kept_place(store: Store) -> tuple[dict[str, str], dict[str, str]] | None:
    """Give what `keep_place` kept, or None; whoever reads it must bear unknown places."""
    kept = setting(store, _PLACE)
    if not isinstance(kept, dict):
        return None
    place, cursor = kept.get("place"), kept.get("cursor")
    if not isinstance(place, dict) or not isinstance(cursor, dict):
        return None
    return (
        {str(k): str(v) for k, v in place.items()},
        {str(k): str(v) for k, v in cursor.items()},
    )
