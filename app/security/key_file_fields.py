"""The fields of the key file as they stand in JSON: read strictly, written in one way only."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

WRAPPED_BYTES: Final = 40
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Generation:
    """One pair of random keys, wrapped under a key of the data key.

    `file_salt` is the first 16 bytes of the database file that belongs to it.
    """

    number: int
    database: bytes
    feedback: bytes
    file_salt: bytes


def of_type(value: object, kind: type[T]) -> T:
    """Give the value if it is exactly of the type: True is no number here.

    Raises:
        TypeError.
    """
    if type(value) is not kind:
        raise TypeError("wrong type in the key file")
    return value


def coded(value: bytes) -> str:
    """Give bytes as they stand in the file."""
    return b64encode(value).decode()


def decoded(value: str, size: int) -> bytes:
    """Read bytes of a fixed length in their only spelling.

    Raises:
        ValueError.
    """
    found = b64decode(value, validate=True)
    if len(found) != size or coded(found) != value:
        raise ValueError("wrong length or spelling")
    return found


def generation_in(data: Mapping[str, Any]) -> Generation:
    """Read a generation.

    Raises:
        KeyError, TypeError, ValueError.
    """
    return Generation(
        number=of_type(data["number"], int),
        database=decoded(data["database"], WRAPPED_BYTES),
        feedback=decoded(data["feedback"], WRAPPED_BYTES),
        file_salt=decoded(data["file_salt"], 16),
    )


def generation_out(generation: Generation) -> dict[str, object]:
    """Give a generation as it stands in the file."""
    return {
        "number": generation.number,
        "database": coded(generation.database),
        "feedback": coded(generation.feedback),
        "file_salt": coded(generation.file_salt),
    }
