"""Running a command: parse, do, and say in one sentence what went wrong."""

import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

from app.cli.exit_codes import ExitCode
from app.cli.messages import command_language, line, sentence
from app.cli.parser import command_parser
from app.errors import UserError
from app.security.hardening import harden
from app.security.machine_folder import MachineFolder, machine_folder
from app.text import Language

_SECRETS: Final = {
    "wrong-passphrase",
    "wrong-recovery-code",
    "recovery-code-mistyped",
    "wait",
    "keyring-absent",
    "keyring-changed",
    "keyring-locked",
    "device-secret-lost",
    "passphrase-too-weak",
    "not-the-same",
    "no-terminal",
    "passphrase-unreadable",
}
_COMMANDS: Final = {
    "print": ("app.cli.print_paper", "print_paper"),
    "verify": ("app.cli.verify", "verify"),
    "export-log": ("app.cli.export_log", "export_log"),
    "check-profile": ("app.cli.check_profile", "check_profile"),
    "keys": ("app.cli.keys", "keys"),
    "backup": ("app.cli.backup", "backup"),
    "restore": ("app.cli.backup", "restore"),
    "try-restore": ("app.cli.backup", "try_own_restore"),
    "purge": ("app.cli.purge", "purge"),
    "rescue": ("app.cli.rescue", "rescue"),
    "org make-keys": ("app.cli.org_keys", "make_keys"),
    "org sign-config": ("app.cli.org_keys", "sign_config"),
    "org open-escrow": ("app.cli.org_open", "open_escrow"),
    "org open-log": ("app.cli.org_log", "open_log"),
    "org acknowledge": ("app.cli.org_log", "acknowledge"),
    "org open-answers": ("app.cli.org_answers", "open_answers"),
    "org take-packages": ("app.cli.org_transfer", "take_packages"),
    "org sign-release": ("app.cli.update", "sign_release"),
    "update check": ("app.cli.update", "check_update"),
    "update undo": ("app.cli.update", "undo_update"),
    "export-documents": ("app.cli.export_documents", "export_documents"),
    "sync": ("app.cli.sync", "sync"),
    "take-receipt": ("app.cli.export_log", "take_receipt"),
    "config check": ("app.cli.config_check", "check_config"),
    "version": ("app.cli.version", "show_version"),
    "self-test": ("app.cli.self_test", "self_test"),
}


def main(arguments: Sequence[str] | None = None, *, site: MachineFolder | None = None) -> int:
    """Run the command that the words name; give its exit code (docs/commands.md).

    `site` is where the organisation's settings lie; another than the machine's own in tests only.
    """
    harden()
    language = command_language()
    parser = command_parser(language)
    try:
        told = parser.parse_args(sys.argv[1:] if arguments is None else list(arguments))
    except SystemExit as end:  # argparse leaves after --help and wrong words
        return end.code if isinstance(end.code, int) else ExitCode.WRONG_USE
    told.site = site or machine_folder()
    if told.command is None and not told.version:
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
    if told.version:
        told.command = "version"
    name = told.command if told.command in _COMMANDS else f"{told.command} {told.act}"
    module, function = _COMMANDS[name]
    command: Callable[[Namespace, Language], int] = getattr(import_module(module), function)
    return command


def _code_of(error: UserError) -> ExitCode:
    if error.code == "store-in-use":
        return ExitCode.IN_USE
    return ExitCode.SECRET if error.code in _SECRETS else ExitCode.REFUSED


def _place(error: Exception) -> str:
    """Type and place of a bug; its message may name a client."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
