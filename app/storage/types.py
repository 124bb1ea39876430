"""Column types of our own."""

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class Instant(TypeDecorator[datetime]):
    """A moment: UTC milliseconds in the file, an aware UTC datetime in Python (A3, *Time*)."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_milliseconds(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_milliseconds(value)


def to_milliseconds(moment: datetime) -> int:
    """Give UTC milliseconds; a moment without an offset is a bug of the caller."""
    if moment.utcoffset() is None:
        raise ValueError("an instant needs an offset; a wall time is not an instant")
    return (moment - _EPOCH) // _MILLISECOND


def from_milliseconds(milliseconds: int) -> datetime:
    """Give the aware UTC datetime of a stored number."""
    return _EPOCH + timedelta(milliseconds=milliseconds)
