"""`rinnalla org open-escrow`: the county's way back into a worker's store."""

import sys
from argparse import Namespace
from pathlib import Path

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.org_keys import private_secret, write_new
from app.security import key_file_disk as disk
from app.security.escrow import open_with_escrow, opened_copy, openings
from app.security.key_file import KeyFile
from app.security.organisation_keys import Role, sealing_key
from app.security.secrets import wiped
from app.text import Language


def open_escrow(arguments: Namespace, language: Language) -> int:
    """Open a store's key file by the escrow key; write a copy that a new code opens, say the code.

    No data key reaches the disk or the screen.

    Raises:
        KeyFileMissing, KeyFileDamaged, KeyFileNewer, NoEscrow, SealBroken, FileExists;
        what `private_secret` raises.
    """
    source: Path = arguments.source
    key_file = disk.load(source / disk.KEY_FILE_NAME if source.is_dir() else source)
    secret = private_secret(arguments.keys, Role.ESCROW, arguments.passphrase_fd, language)
    with wiped(secret):
        private_key = sealing_key(secret, Role.ESCROW)
    with wiped(private_key):
        copy, code = opened_copy(key_file, private_key)
        _prove(copy, private_key)
    write_new(arguments.out, [copy.to_bytes()], 0o600)
    print(code.text)
    told = line("escrow-opened", language, store=copy.store_id, count=openings(copy),
                file=arguments.out)  # fmt: skip
    print(told, file=sys.stderr)
    return ExitCode.DONE


def _prove(copy: KeyFile, private_key: bytearray) -> None:
    """Read back what is written: a copy that opens nothing must not leave the county."""
    with wiped(open_with_escrow(copy, private_key)):
        pass
