"""How long a closed and handed over case stays on the laptop."""

from sqlalchemy.orm import Session

from app.domain.purge import GRACE_DAYS
from app.storage.schema.worker import Setting

_NAME = "purge-grace-days"


def grace_days(session: Session) -> int:
    """Give the days of grace: those that the organisation has set, else fourteen."""
    kept = session.get(Setting, _NAME)
    value = None if kept is None else kept.value
    return value if isinstance(value, int) and 0 <= value <= 3650 else GRACE_DAYS
