"""How long a closed and handed over case stays on the laptop."""

from app.services.organisation import policies_of
from app.storage.store import Store


def grace_days(store: Store) -> int:
    """Give the days of grace: those that the organisation has set, else fourteen."""
    return policies_of(store).grace_days


def keep_days_most(store: Store) -> int | None:
    """Give after how many days the organisation wants a closed case gone; None for no bound."""
    return policies_of(store).keep_days_most
