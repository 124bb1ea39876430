"""The passphrase of a command: from the terminal without echo, or from a file descriptor.

Never from an argument or the environment, and never a `str`: the buffer is wiped by its user.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from app.errors import UserError

MAXIMUM_BYTES = 4096


class NoTerminal(UserError):
    """There is no terminal to ask on."""

    code = "no-terminal"


class PassphraseUnreadable(UserError):
    """The file descriptor gives nothing, or too much to be a passphrase."""

    code = "passphrase-unreadable"


def read_passphrase(descriptor: int | None, prompt: str) -> bytearray:
    """Read one line as UTF-8 bytes, without its line end.

    Raises:
        NoTerminal, PassphraseUnreadable.
    """
    if descriptor is not None:
        return _line_of(descriptor)
    if sys.platform == "win32":
        return _asked_on_windows(prompt)
    try:
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
    except OSError as error:
        raise NoTerminal from error
    try:
        with _silent(terminal):
            os.write(terminal, prompt.encode())
            found = _line_of(terminal)
            os.write(terminal, b"\n")
            return found
    finally:
        os.close(terminal)


def _line_of(descriptor: int) -> bytearray:
    """Read byte by byte up to the line end, so that nothing behind it is taken.

    The buffer never grows: growing would leave the old block in memory (security.md 2.4).
    """
    typed, one = bytearray(MAXIMUM_BYTES), bytearray(1)
    size = 0
    try:
        source = os.fdopen(os.dup(descriptor), "rb", buffering=0)
    except OSError as error:
        raise PassphraseUnreadable from error
    try:
        with source:
            while source.readinto(one) and one != b"\n":
                if size == MAXIMUM_BYTES:
                    raise PassphraseUnreadable
                typed[size] = one[0]
                size += 1
        return _exact(typed, size)
    finally:
        one[0] = 0
        typed[:] = bytes(MAXIMUM_BYTES)


def _exact(typed: bytearray, size: int) -> bytearray:
    """Give the first `size` bytes, without a carriage return, in a buffer of their own."""
    if size and typed[size - 1] == ord("\r"):
        size -= 1
    if not size:
        raise PassphraseUnreadable
    found = bytearray(size)
    with memoryview(found) as room, memoryview(typed) as source:
        room[:] = source[:size]
    return found


@contextmanager
def _silent(terminal: int) -> Iterator[None]:
    import termios

    before = termios.tcgetattr(terminal)
    silent = list(before)
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, before)


def _asked_on_windows(prompt: str) -> bytearray:
    import msvcrt

    if not sys.stdin.isatty():
        raise NoTerminal
    sys.stderr.write(prompt)
    sys.stderr.flush()
    found = bytearray()
    while (key := msvcrt.getwch()) not in "\r\n":  # type: ignore[attr-defined,unused-ignore]
        if key == "\x03":
            raise KeyboardInterrupt
        if key == "\b":
            del found[-1:]
            while found and found[-1] & 0xC0 == 0x80:
                del found[-1]
        else:
            found += key.encode()
    sys.stderr.write("\n")
    return found
