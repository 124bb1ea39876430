"""What a command's end says to a script; docs/commands.md tells the same."""

from enum import IntEnum


class ExitCode(IntEnum):
    """0 is done; 5 (no screen) belongs to the window and is given by `ui`."""

    DONE = 0
    FAULT = 1
    WRONG_USE = 2
    REFUSED = 3
    IN_USE = 4
    NO_SCREEN = 5
    SECRET = 6
    NOT_SOUND = 7
    WAITING = 8
    STOPPED = 130
