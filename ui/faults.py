"""Bugs of ours: logged by type and place, never by message, because messages may name clients."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

_LOG = logging.getLogger("rinnalla.faults")
_RING_BYTES: Final = 256 * 1024
_RING_FILES: Final = 3


class PlaceFormatter(logging.Formatter):
    """Writes when, how bad, which logger and where; message and arguments are left out."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record, "%Y-%m-%dT%H:%M:%S")
        line = f"{when} {record.levelname} {record.name} {record.module}:{record.lineno}"
        if record.exc_info and record.exc_info[0] is not None:
            line += " " + place_of(record.exc_info[0], record.exc_info[2])
        return line


def place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Give an exception's type and the places it passed, without its message or any value."""
    frames = traceback.extract_tb(trace)
    way = " < ".join(f"{Path(f.filename).stem}:{f.lineno} {f.name}" for f in reversed(frames))
    return f"{kind.__module__}.{kind.__qualname__} at {way}"


class Ring(logging.Handler):
    """A ring of small files; what writes them is loaded at the first record, mostly never."""

    def __init__(self, path: Path) -> None:
        super().__init__(logging.WARNING)
        self._path = path

    @cached_property
    def files(self) -> RotatingFileHandler:
        """What writes the files."""
        from logging.handlers import RotatingFileHandler  # brings sockets and pickles

        files = RotatingFileHandler(
            self._path,
            maxBytes=_RING_BYTES,
            backupCount=_RING_FILES,
            encoding="utf-8",
            delay=True,
        )
        files.setFormatter(PlaceFormatter())
        return files

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.files.emit(record)

    @override
    def close(self) -> None:
        if "files" in self.__dict__:
            self.files.close()
        super().close()


def start_log(state_folder: Path) -> Ring:
    """Let every logger write to the ring of small files in the state folder.

    Raises:
        OSError: the folder cannot be written; the caller goes on without a log.
    """
    # Without any handler Python would print messages, and so maybe names, to the terminal.
    logging.getLogger().addHandler(logging.NullHandler())
    state_folder.mkdir(parents=True, exist_ok=True)
    ring = Ring(state_folder / "rinnalla.log")
    logging.getLogger().addHandler(ring)
    return ring


class FaultReporter(QObject):
    """Takes exceptions that nobody caught, from any thread.

    Signals:
        caught: the exception, in the interface's thread.
    """

    caught = Signal(object)
    _thrown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thrown.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def installed(cls) -> FaultReporter:
        """Give a reporter that is the last stop already."""
        faults = cls()
        faults.install()
        return faults

    def install(self) -> None:
        """Become the last stop of exceptions in slots and in threads."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def report(self, error: BaseException) -> None:
        """Log a bug by type and place and tell of it."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        _LOG.error("fault", exc_info=(kind, error, trace))
        self._thrown.emit(error)
