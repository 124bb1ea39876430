"""When passphrase and recovery code were made: shown beside them (picture 17a)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from app.services.recovery_cards import forget_printed, times_printed
from app.services.settings import load_setting, save_setting
from app.storage.store import Store
from app.text import local

_NAME: Final = "key-dates"
_PASSPHRASE, _CODE = "passphrase", "recovery-code"
_MADE_BY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "store-created": (_PASSPHRASE, _CODE),
        "passphrase-changed": (_PASSPHRASE,),
        "recovery-code-made": (_CODE,),
    }
)


@dataclass(frozen=True, slots=True)
class KeyDates:
    """None where it was made before Rinnalla noted it; `printed` counts the present code."""

    passphrase: date | None
    recovery_code: date | None
    printed: int


def note_key_date(store: Store, action: str) -> None:
    """Note what an event of the keys has made, in its transaction."""
    made = _MADE_BY.get(action, ())
    if not made:
        return
    kept = load_setting(store, _NAME, {})
    save_setting(store, _NAME, {**kept, **dict.fromkeys(made, store.clock().isoformat())})
    if _CODE in made:
        forget_printed(store)


def key_dates(store: Store) -> KeyDates:
    """Give when each was made."""
    kept = load_setting(store, _NAME, {})

    def day(what: str) -> date | None:
        told = kept.get(what)
        return None if told is None else local(datetime.fromisoformat(told)).date()

    return KeyDates(day(_PASSPHRASE), day(_CODE), times_printed(store))
