"""What the modules of the ten-year stores share: its moment, its days, the shape of rows."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

TODAY: Final = date(2026, 11, 11)
NOW: Final = datetime(2026, 11, 11, 7, 30, tzinfo=UTC)
DAY: Final = timedelta(days=1)

Row = dict[str, Any]
Rows = defaultdict[str, list[Row]]


def moment(day: date) -> datetime:
    """Give nine o'clock UTC of a day."""
    return datetime.combine(day, time(9), tzinfo=UTC)
