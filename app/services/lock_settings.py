"""What she chose for locking and shielding; kept in the store, each change is in the use log."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from app.services.organisation import policies_of
from app.services.settings import load_setting, save_setting
from app.storage.store import Store
from app.storage.use_log import UseEvent, log_use

LEAST_MINUTES: Final = 2
MOST_MINUTES: Final = 15
_NAME: Final = "locking"


@dataclass(frozen=True, slots=True)
class LockSettings:
    """After how long the store locks by itself (security.md 2.5: 2 to 15 minutes), and when else.

    Sleep, session lock and user switch always lock. `with_lid`: closing the lid alone, too.
    `shield_at_meetings`: *Suojaa näyttö* goes on when a client's page is opened at the meeting.
    `exclude_captures`: the windows stay out of captures and shared screens, where the system can
    (security.md 2.7: on by default, off for remote support).
    """

    minutes: int = 5
    with_lid: bool = True
    shield_at_meetings: bool = True
    exclude_captures: bool = True


STANDARD: Final = LockSettings()


def lock_bounds(store: Store) -> tuple[int, int]:
    """Give the fewest and the most minutes that the organisation lets her choose."""
    policies = policies_of(store)
    return policies.lock_minutes_least, policies.lock_minutes_most


def load_lock_settings(store: Store) -> LockSettings:
    """Give what she chose; what cannot be read counts as the standard, never as "don't lock"."""
    kept = load_setting(store, _NAME)
    values: dict[str, Any] = kept if isinstance(kept, dict) else {}
    minutes = values.get("minutes")
    if type(minutes) is not int or not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        minutes = STANDARD.minutes
    least, most = lock_bounds(store)
    return LockSettings(
        minutes=min(max(minutes, least), most),
        with_lid=values.get("with_lid") is not False,
        shield_at_meetings=values.get("shield_at_meetings") is not False,
        exclude_captures=values.get("exclude_captures") is not False,
    )


def save_lock_settings(store: Store, settings: LockSettings) -> None:
    """Keep what she chose.

    Raises:
        ValueError: minutes out of the bounds; the interface offers no others.
    """
    least, most = lock_bounds(store)
    if not least <= settings.minutes <= most:
        raise ValueError("minutes")
    with store.write() as session:
        save_setting(store, _NAME, asdict(settings))
        details = {
            "minutes": settings.minutes,
            "with-lid": int(settings.with_lid),
            "shield-at-meetings": int(settings.shield_at_meetings),
            "exclude-captures": int(settings.exclude_captures),
        }
        changed = UseEvent("lock-settings-changed", "store", store.store_id, details=details)
        log_use(session, changed)
