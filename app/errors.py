"""Conditions that are explained to the worker: a stable code and values, never a sentence."""

from collections.abc import Mapping
from types import MappingProxyType


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
