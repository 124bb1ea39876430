"""`rinnalla org open-log` and `org acknowledge`: the log's controller opens, checks, signs."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.org_keys import private_secret, write_new
from app.cli.stores import utc_now
from app.errors import file_explained
from app.formats.log_reading import LONGEST_LINE, LogFinding, LogRefused, check_export, csv_lines
from app.security.audit_chain import Head
from app.security.log_receipt import LogReceipt, signed_receipt
from app.security.organisation_keys import Role, sealing_key, signing_key
from app.security.sealed_file import lines_of, read_sealed
from app.security.sealing import open_sealed
from app.security.secrets import wiped
from app.services.log_export import CHAIN_KEY, LOG
from app.text import Language, local

_CSV: Final = ".csv"


def open_log(arguments: Namespace, language: Language) -> int:
    """Open a sealed log, check it, and write it as CSV (`.csv`) or JSON Lines, or to the screen.

    Raises:
        SealBroken, LogRefused, FileExists; what `private_secret` raises.
    """
    secret = private_secret([arguments.key], Role.LOG, arguments.passphrase_fd, language)
    with wiped(secret):
        private_key = sealing_key(secret, Role.LOG)
    with wiped(private_key):
        finding = _checked(arguments.file, private_key)
        content = _content(arguments.file, private_key, arguments.out)
        if arguments.out is None:
            for part in content:
                sys.stdout.write(part)
        else:
            write_new(arguments.out, (part.encode() for part in content), 0o600)
    return _tell(finding, language)


def acknowledge(arguments: Namespace, language: Language) -> int:
    """Check a sealed log and sign that it has arrived; nothing is signed that does not hold.

    Raises:
        As `open_log`.
    """
    secret = private_secret([arguments.key], Role.LOG, arguments.passphrase_fd, language)
    with wiped(secret):
        private_key = sealing_key(secret, Role.LOG)
        with wiped(private_key):
            finding = _checked(arguments.file, private_key)
        if not (finding.sound and finding.chain_checked):
            return _tell(finding, language)
        receipt = signed_receipt(_receipt(finding), signing_key(secret, Role.LOG))
    write_new(arguments.out, [receipt], 0o644)
    print(line("receipt-made", language, file=arguments.out, n=finding.manifest.last_n))
    return ExitCode.DONE


def _receipt(finding: LogFinding) -> LogReceipt:
    made = finding.manifest
    try:
        store_id, mac = UUID(made.store_id), bytes.fromhex(made.head)
    except ValueError as error:
        raise LogRefused from error
    return LogReceipt(store_id, Head(made.last_n, mac), local(utc_now()).date())


def _checked(path: Path, private_key: bytearray) -> LogFinding:
    return check_export(
        partial(_lines, path, private_key), partial(open_sealed, private_key, CHAIN_KEY)
    )


def _lines(path: Path, private_key: bytearray) -> Iterator[bytes]:
    with file_explained(), path.open("rb") as file:
        yield from lines_of(read_sealed(file, private_key, LOG), LONGEST_LINE)


def _content(path: Path, private_key: bytearray, out: Path | None) -> Iterable[str]:
    lines = _lines(path, private_key)
    if out is not None and out.suffix.lower() == _CSV:
        return csv_lines(lines)
    return (told.decode(errors="replace") + os.linesep for told in lines)


def _tell(finding: LogFinding, language: Language) -> int:
    made = finding.manifest
    print(line("log-holds" if finding.sound else "log-does-not-hold", language,
               store=made.store_id, events=made.events, first=made.first_n,
               last=made.last_n), file=sys.stderr)  # fmt: skip
    if finding.first_break is not None:
        kind = line(f"break-{finding.first_break.kind.value}", language)
        told = line("chain-broken", language, n=finding.first_break.n, kind=kind)
        print(told, file=sys.stderr)
    return ExitCode.DONE if finding.sound else ExitCode.NOT_SOUND
