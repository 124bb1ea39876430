"""Where she was when the store was locked: kept inside it, so that nothing outside tells."""

from app.services.settings import load_setting, save_setting
from app.services.vault import Store
from ui.navigation import Place

_NAME = "last_place"


def keep_place(store: Store, place: Place, cursor: dict[str, str]) -> None:
    """Keep page, client and cursor."""
    save_setting(store, _NAME, {"place": place.to_values(), "cursor": cursor})


def kept_place(store: Store) -> tuple[Place, dict[str, str]] | None:
    """Give what `keep_place` kept; None for nothing or for what this version cannot read."""
    kept = load_setting(store, _NAME)
    try:
        cursor = {str(key): str(value) for key, value in kept["cursor"].items()}
        return Place.from_values(kept["place"]), cursor
    except (TypeError, KeyError, ValueError, AttributeError):
        return None
