"""The words of the county's end of the command line: `rinnalla org …` and `rinnalla config …`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.security.shares import MOST

Words = Callable[[str], str]
Add = Callable[[str], Any]


def add_organisation(add: Add, words: Words) -> None:
    """Add the commands; `add` makes a parser of a name below the command at hand."""
    org = _below(add("org"), words)
    make = org("make-keys")
    make.add_argument("folder", metavar="FOLDER", type=Path, help=words("keys-folder"))
    make.add_argument("--shares", metavar="K/N", type=k_of_n, help=words("shares"))
    _passphrase(make, words)
    sign = org("sign-config")
    sign.add_argument("draft", metavar="DRAFT", type=Path, help=words("draft"))
    sign.add_argument("--key", metavar="FILE", type=Path, required=True, help=words("signing-key"))
    sign.add_argument("--out", metavar="FOLDER", type=Path, required=True, help=words("config-out"))
    _passphrase(sign, words)
    escrow = org("open-escrow")
    escrow.add_argument("source", metavar="FROM", type=Path, help=words("escrow-from"))
    escrow.add_argument("--out", metavar="FILE", type=Path, required=True, help=words("escrow-out"))
    _keys(escrow, words)
    _passphrase(escrow, words)
    for name, out in (("open-log", False), ("acknowledge", True)):
        log = org(name)
        log.add_argument("file", metavar="FILE", type=Path, help=words("sealed-log"))
        log.add_argument("--key", metavar="FILE", type=Path, required=True, help=words("log-key"))
        log.add_argument("--out", metavar="FILE", type=Path, required=out,
                         help=words("receipt-out" if out else "opened-log-out"))  # fmt: skip
        _passphrase(log, words)
    answers = org("open-answers")
    answers.add_argument("files", metavar="FILE", type=Path, nargs="+", help=words("answer-files"))
    answers.add_argument("--key", metavar="FILE", type=Path, required=True,
                         help=words("answers-key"))  # fmt: skip
    _passphrase(answers, words)
    _add_packages(org("take-packages"), words)
    _add_release(org("sign-release"), words)
    _add_update(_below(add("update"), words), words)
    check = _below(add("config"), words)("check")
    check.add_argument("file", metavar="FILE", type=Path, nargs="?", help=words("config-file"))


def _add_packages(packages: Any, words: Words) -> None:
    packages.add_argument("folder", metavar="FOLDER", type=Path, help=words("packages-folder"))
    packages.add_argument("--key", metavar="FILE", type=Path, required=True,
                          help=words("transfer-key"))  # fmt: skip
    packages.add_argument("--out", metavar="FOLDER", type=Path, required=True,
                          help=words("packages-out"))  # fmt: skip
    _passphrase(packages, words)


def _add_release(release: Any, words: Words) -> None:
    release.add_argument("files", metavar="FILE", type=Path, nargs="+", help=words("release-files"))
    release.add_argument("--key", metavar="FILE", type=Path, required=True,
                         help=words("signing-key"))  # fmt: skip
    release.add_argument("--of", dest="version_number", metavar="VERSION", required=True,
                         help=words("release-version"))  # fmt: skip
    release.add_argument("--schema", metavar="N", required=True, help=words("release-schema"))
    _passphrase(release, words)


def _add_update(act: Add, words: Words) -> None:
    act("check").add_argument("folder", metavar="FOLDER", type=Path, help=words("update-folder"))
    undo = act("undo")
    undo.add_argument("--store", metavar="FOLDER", type=Path, help=words("store"))
    _passphrase(undo, words)


def _below(parser: Any, words: Words) -> Add:
    acts = parser.add_subparsers(dest="act", title=words("commands"), metavar=words("command"))
    acts.required = True
    above = parser.prog.rpartition(" ")[2]

    def add(name: str) -> Any:
        told = words(f"{above}-{name}")
        return acts.add_parser(name, help=told, description=told, language=parser.language)

    return add


def _keys(parser: Any, words: Words) -> None:
    parser.add_argument("--key", dest="keys", metavar="FILE", type=Path, required=True,
                        nargs="+", help=words("private-keys"))  # fmt: skip


def _passphrase(parser: Any, words: Words) -> None:
    parser.add_argument("--passphrase-fd", metavar="N", type=int, help=words("passphrase-fd"))


def k_of_n(told: str) -> tuple[int, int]:
    """Read `3/5`: of five shares any three open.

    Raises:
        ArgumentTypeError: not 2 ≤ k ≤ n ≤ 16.
    """
    needed, _, count = told.partition("/")
    if needed.isdecimal() and count.isdecimal() and 2 <= int(needed) <= int(count) <= MOST:
        return int(needed), int(count)
    raise argparse.ArgumentTypeError(f"2 <= K <= N <= {MOST}")
