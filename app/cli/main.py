"""Running a command: parse, do, and say in one sentence what went wrong."""

import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from app.cli.exit_codes import ExitCode
from app.cli.messages import command_language, line, sentence
from app.cli.parser import command_parser
from app.errors import UserError
from app.text import Language

_SECRETS: Final = {
    "wrong-passphrase",
    "wrong-recovery-code",
    "recovery-code-mistyped",
    "wait",
    "no-terminal",
    "passphrase-unreadable",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the words name; give its exit code (docs/commands.md)."""
    language = command_language()
    parser = command_parser(language)
    try:
        told = parser.parse_args(sys.argv[1:] if arguments is None else list(arguments))
    except SystemExit as end:  # argparse leaves after --help and wrong words
        return end.code if isinstance(end.code, int) else ExitCode.WRONG_USE
    if told.command is None:
        parser.print_help(sys.stderr)
        return ExitCode.WRONG_USE
    try:
        return _command(told)(told, language)
    except UserError as error:
        print(sentence(error, language), file=sys.stderr)
        return _code_of(error)
    except KeyboardInterrupt:
        print(line("stopped", language), file=sys.stderr)
        return ExitCode.STOPPED
    except Exception as error:  # noqa: BLE001 - a bug is told by type and place, never by message
        print(line("fault", language, where=_place(error)), file=sys.stderr)
        return ExitCode.FAULT


def _command(told: Namespace) -> Callable[[Namespace, Language], int]:
    """Import what the command needs only now: help comes at once."""
    if told.command == "print":
        from app.cli.print_plan import print_plan

        return print_plan
    if told.command == "verify":
        from app.cli.verify import verify

        return verify
    if told.command == "check-profile":
        from app.cli.check_profile import check_profile

        return check_profile
    if told.command in ("backup", "restore"):
        from app.cli import backup

        return backup.backup if told.command == "backup" else backup.restore
    from app.cli.self_test import self_test

    return self_test


def _code_of(error: UserError) -> ExitCode:
    if error.code == "store-in-use":
        return ExitCode.IN_USE
    return ExitCode.SECRET if error.code in _SECRETS else ExitCode.REFUSED


def _place(error: Exception) -> str:
    """Type and place of a bug; its message may name a client."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
