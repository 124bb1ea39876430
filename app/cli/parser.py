"""The words of the command line: which commands there are and what they take."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from app.cli.exit_codes import ExitCode
from app.cli.messages import help_text, line
from app.cli.org_parser import add_organisation
from app.reference.paper_words import paper_words, papers_by_themselves
from app.text import Language


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """argparse's formatter with the word for "usage" in the language of the command."""

    usage_word = ""

    def add_usage(self, usage, actions, groups, prefix=None) -> None:  # type: ignore[no-untyped-def]
        """Begin the usage line in the worker's language."""
        super().add_usage(usage, actions, groups, self.usage_word if prefix is None else prefix)


class CommandParser(argparse.ArgumentParser):
    """A parser whose headings are in the language of the command."""

    def __init__(self, *, language: Language = "fi", **options: object) -> None:
        self.language = language
        formatter = type("_Words", (_Formatter,), {"usage_word": help_text("usage", language)})
        super().__init__(add_help=False, formatter_class=formatter, **options)  # type: ignore[arg-type]
        self._optionals.title = help_text("options", language)
        self.add_argument("-h", "--help", action="help", help=help_text("help", language))

    def error(self, message: str) -> NoReturn:
        """End with code 2 and the usage; argparse's own reason stands behind it, in English."""
        self.print_usage(sys.stderr)
        told = line("wrong-use", self.language, prog=self.prog, reason=message)
        self.exit(ExitCode.WRONG_USE, f"{told}\n")


def command_parser(language: Language) -> CommandParser:
    """Give the parser of all commands, with help in a language."""

    def words(key: str) -> str:
        return help_text(key, language)

    parser = CommandParser(prog="rinnalla", description=words("about"), language=language)
    parser.add_argument("--demo", action="store_true", help=words("demo-window"))
    parser.add_argument("--version", action="store_true", help=words("version"))
    commands = parser.add_subparsers(
        dest="command", title=words("commands"), metavar=words("command")
    )

    def add(name: str) -> CommandParser:
        return commands.add_parser(name, help=words(name), description=words(name),
                                   language=language)  # fmt: skip

    papers = add("print").add_subparsers(
        dest="paper", title=words("commands"), metavar=words("command")
    )
    papers.required = True
    for name in ("plan", *papers_by_themselves()):
        told = words("print-plan") if name == "plan" else paper_words(name, language)("name")
        _add_paper(papers.add_parser(name, help=told, description=told, language=language), words)
    add("self-test")
    _add_store(add("verify"), words)
    _add_log(add("export-log"), add("take-receipt"), words)
    _add_backup(add("backup"), add("restore"), words)
    _add_store(add("try-restore"), words)
    _add_rescue(add("rescue"), words)
    _add_purge(add("purge"), words)
    _add_handing_over(add("sync"), add("export-documents"), words)
    _add_keys(add("keys"), words, language)
    add_organisation(add, words)
    add("check-profile").add_argument("file", metavar="FILE", type=Path, help=words("profile-file"))
    return parser


def _add_paper(paper: CommandParser, words: Callable[[str], str]) -> None:
    _add_store(paper, words)
    paper.add_argument("--client", metavar="NAME", help=words("client"))
    paper.add_argument("--out", metavar="FILE", type=Path, required=True, help=words("out"))
    paper.add_argument("--for-client", action="store_true", help=words("for-client"))
    paper.add_argument("--large", action="store_true", help=words("large"))
    paper.add_argument("--grey", action="store_true", help=words("grey"))
    paper.add_argument("--booklet", action="store_true", help=words("booklet"))
    paper.add_argument("--map", action="store_true", help=words("map"))
    paper.add_argument("--language", choices=("fi", "sv", "en"), help=words("language"))
    paper.add_argument("--to", metavar="NAME", help=words("paper-to"))
    paper.add_argument("--about", metavar="TEXT", help=words("paper-about"))


def _add_log(log: CommandParser, receipt: CommandParser, words: Callable[[str], str]) -> None:
    _add_store(log, words)
    log.add_argument("--out", metavar="FILE", type=Path, required=True, help=words("log-out"))
    _add_store(receipt, words)
    receipt.add_argument("receipt", metavar="FILE", type=Path, help=words("receipt-file"))


def _add_backup(backup: CommandParser, restore: CommandParser, words: Callable[[str], str]) -> None:
    _add_store(backup, words)
    backup.add_argument("--to", metavar="FOLDER", type=Path, required=True, help=words("to"))
    restore.add_argument("--from", dest="source", metavar="FOLDER", type=Path, required=True,
                         help=words("from"))  # fmt: skip
    restore.add_argument("--store", metavar="FOLDER", type=Path, help=words("store"))
    restore.add_argument("--recovery-code", action="store_true", help=words("recovery-code"))
    restore.add_argument("--try", dest="only_try", action="store_true", help=words("only-try"))
    restore.add_argument("--passphrase-fd", metavar="N", type=int, help=words("passphrase-fd"))


def _add_keys(keys: CommandParser, words: Callable[[str], str], language: Language) -> None:
    acts = keys.add_subparsers(dest="act", title=words("commands"), metavar=words("command"))
    acts.required = True

    def add(name: str, key: str, *secrets: str) -> CommandParser:
        act: CommandParser = acts.add_parser(
            name, help=words(key), description=words(key), language=language
        )
        act.add_argument("--store", metavar="FOLDER", type=Path, help=words("store"))
        for secret in secrets:
            act.add_argument(f"--{secret}", metavar="N", type=int, help=words(secret))
        return act

    add("show", "keys-show")
    add("change", "keys-change", "passphrase-fd", "new-fd")
    recover = add("recover", "keys-recover", "code-fd", "new-fd")
    recover.add_argument("--opened", metavar="FILE", type=Path, help=words("opened"))
    add("recovery-code", "keys-code", "passphrase-fd")
    add("renew", "keys-renew", "passphrase-fd")
    device = add("device", "keys-device", "passphrase-fd")
    device.add_argument("state", choices=("on", "off"), help=words("on-off"))
    signer = add("new-signer", "keys-signer", "passphrase-fd")
    signer.add_argument("--accept", metavar="KEY", help=words("signer-accept"))
    escrow = add("escrow", "keys-escrow", "passphrase-fd")
    escrow.add_argument("state", choices=("on", "off"), help=words("on-off"))


def _add_rescue(rescue: CommandParser, words: Callable[[str], str]) -> None:
    rescue.add_argument("--to", metavar="FOLDER", type=Path, required=True, help=words("rescue-to"))
    rescue.add_argument("--store", metavar="FOLDER", type=Path, help=words("store"))
    rescue.add_argument("--recovery-code", action="store_true", help=words("recovery-code"))
    rescue.add_argument("--passphrase-fd", metavar="N", type=int, help=words("passphrase-fd"))


def _add_purge(purge: CommandParser, words: Callable[[str], str]) -> None:
    _add_store(purge, words)
    purge.add_argument("--list", action="store_true", required=True, help=words("purge-list"))


def _add_handing_over(
    sync: CommandParser, documents: CommandParser, words: Callable[[str], str]
) -> None:
    _add_store(sync, words)
    sync.add_argument("--once", action="store_true", required=True, help=words("sync-once"))
    _add_store(documents, words)
    documents.add_argument("--client", metavar="NAME", help=words("client"))
    documents.add_argument(
        "--out", metavar="FOLDER", type=Path, required=True, help=words("documents-out")
    )


def _add_store(parser: CommandParser, words: Callable[[str], str]) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--demo", action="store_true", help=words("demo-print"))
    which.add_argument("--store", metavar="FOLDER", type=Path, help=words("store"))
    parser.add_argument("--passphrase-fd", metavar="N", type=int, help=words("passphrase-fd"))
