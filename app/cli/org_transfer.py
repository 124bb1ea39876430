"""`rinnalla org take-packages`: the county opens what the folder channel laid down, and signs."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.org_keys import private_secret
from app.cli.stores import utc_now
from app.errors import file_explained
from app.security.organisation_keys import Role, sealing_key, signing_key
from app.security.sealed_file import read_sealed
from app.security.sealing import SealBroken
from app.security.secrets import wiped
from app.security.transfer_receipt import PURPOSE, TransferReceipt, signed_transfer
from app.sync.folder import ACKNOWLEDGED, SEALED
from app.sync.package_files import (
    LARGEST,
    MANIFEST,
    PackageRefused,
    identified,
    lay_file,
    lay_folder,
    unpacked,
)
from app.text import Language, local


def take_packages(arguments: Namespace, language: Language) -> int:
    """Open each sealed package, keep its files, sign that it arrived, take the sealed one away.

    A package that came before is only acknowledged again. What is not whole stays where it is and
    gets no receipt; then the code is 7.

    Raises:
        What `private_secret` raises; CannotOpen, DiskFull …
    """
    secret = private_secret([arguments.key], Role.TRANSFER, arguments.passphrase_fd, language)
    taken, refused = 0, 0
    with wiped(secret):
        private_key, signer = sealing_key(secret, Role.TRANSFER), signing_key(secret, Role.TRANSFER)
        with wiped(private_key), file_explained():
            arguments.out.mkdir(mode=0o700, parents=True, exist_ok=True)
            for path in sorted(arguments.folder.glob(f"*{SEALED}")):
                try:
                    receipt = _taken(path, private_key, arguments.out)
                except (PackageRefused, SealBroken):
                    refused += 1
                    print(line("package-refused", language, file=path.name), file=sys.stderr)
                    continue
                content = signed_transfer(receipt, signer)
                lay_file(path.parent, path.stem + ACKNOWLEDGED, _writer(content))
                path.unlink()
                taken += 1
    print(line("packages-taken", language, count=taken))
    return ExitCode.NOT_SOUND if refused else ExitCode.DONE


def _taken(path: Path, private_key: bytearray, out: Path) -> TransferReceipt:
    """Keep the files of one package; PackageRefused, SealBroken."""
    content = bytearray()
    with path.open("rb") as file:
        for piece in read_sealed(file, private_key, PURPOSE):
            content += piece
            if len(content) > LARGEST:
                raise PackageRefused
    files = unpacked(bytes(content))
    unit_id, content_hash = identified(files)
    kept = out / path.stem
    if not kept.exists():
        lay_folder(out, path.stem, files)
    elif (kept / MANIFEST).read_bytes() != files[MANIFEST]:
        raise PackageRefused
    return TransferReceipt(unit_id, content_hash, local(utc_now()).date())


def _writer(content: bytes) -> Callable[[BinaryIO], int]:
    return lambda file: file.write(content)
