"""Conditions that are explained to the worker: a stable code and values, never a sentence."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final


class UserError(Exception):
    """A condition to explain to the user; the words for `code` are in `ui/messages.py`.

    `values` fill the named fields of the sentence. They never hold a client's name or text.
    """

    code = "unknown"

    def __init__(self, **values: object) -> None:
        super().__init__(self.code)
        self.values: Mapping[str, object] = MappingProxyType(values)


class InvalidInput(UserError):
    """A draft that cannot be saved; `problems` is a tuple of `app.domain.problems.Problem`."""

    code = "invalid-input"


class NotFound(UserError):
    """A record that is not (or no longer) in the store; `kind` names its table."""

    code = "not-found"


class ChangedElsewhere(UserError):
    """The record has another version than the draft was made from (SQLAlchemy's StaleDataError)."""

    code = "changed-elsewhere"


class DiskFull(UserError):
    """No room left where a file has to be written; what was there before is unharmed."""

    code = "disk-full"


class DiskReadOnly(UserError):
    """The place may be read but not written (read-only medium, missing permission)."""

    code = "disk-read-only"


class DiskFailed(UserError):
    """The disk reports an error of its own (SQLite's IOERR, EIO): reading or writing failed."""

    code = "disk-failed"


class CannotOpen(UserError):
    """A file or folder that cannot be opened or made at all."""

    code = "cannot-open"


_BY_ERRNO: Final[dict[int, type[UserError]]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: DiskReadOnly,
    errno.EACCES: DiskReadOnly,
    errno.EPERM: DiskReadOnly,
    errno.EIO: DiskFailed,
}


def file_condition(error: OSError) -> UserError:
    """Give the condition to explain behind an error of the file system."""
    return _BY_ERRNO.get(error.errno or 0, CannotOpen)()


@contextmanager
def file_explained() -> Iterator[None]:
    """Turn errors of the file system into conditions; put it around nothing but file work."""
    try:
        yield
    except OSError as error:
        raise file_condition(error) from error
