"""`rinnalla org make-keys`, `org sign-config`: the county's keys and settings."""

import os
import secrets as system_secrets
import tomllib
from argparse import Namespace
from base64 import b64encode
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificates

from app.cli.exit_codes import ExitCode
from app.cli.keys import new_passphrase
from app.cli.messages import line
from app.cli.passphrase import read_passphrase
from app.cli.stores import utc_now
from app.errors import UserError, file_explained
from app.security.key_file_fields import coded
from app.security.organisation_config import (
    MAXIMUM_BYTES,
    ConfigRefused,
    OrganisationSettings,
    PublicKeys,
    checked_settings,
    fingerprint,
    pin_file,
    read_signed,
    signed_file,
)
from app.security.organisation_keys import (
    OrganisationKeyDamaged,
    PublicKey,
    Role,
    open_private,
    open_shares,
    private_file,
    public_file,
    public_part,
    read_public,
    share_files,
    signing_key,
)
from app.security.passphrase import SALT_BYTES
from app.security.secrets import random_key, wiped
from app.services.key_changes import check_strength
from app.services.organisation import PIN_NAME, SETTINGS_NAME
from app.services.passphrases import calibrate
from app.text import Language, local

DRAFT_NAME: Final = "organisation.toml"
PINS_NAME: Final = "fhir-pins.pem"
_OWNER_ONLY: Final = 0o600
_READABLE: Final = 0o644


class FileExists(UserError):
    """A file that would be written is there already; nothing was overwritten. Value `file`."""

    code = "file-exists"


def make_keys(arguments: Namespace, language: Language) -> int:
    """Make the keys of all roles in a folder: private ones, public ones, a draft of the settings.

    Raises:
        FileExists, NotTheSame, PassphraseTooWeak, DiskFull …
    """
    folder: Path = arguments.folder
    needed, count = arguments.shares or (0, 0)
    wanted = [DRAFT_NAME, *(f"{role.value}.{end}" for role in Role for end in ("key", "pub"))]
    for name in (*wanted, *(_share_name(number) for number in range(1, count + 1))):
        if (folder / name).exists():
            raise FileExists(file=name)
    passphrase = new_passphrase(arguments.passphrase_fd, language)
    with wiped(passphrase):
        check_strength(passphrase)
        with file_explained():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        today, kdf = local(utc_now()).date(), calibrate()
        for role in Role:
            secret = random_key()
            with wiped(secret):
                public = public_part(secret, role, today)
                if role is Role.ESCROW and count:
                    for number, content in share_files(
                        secret, public, needed=needed, count=count,
                        random_bytes=system_secrets.token_bytes,
                    ).items():  # fmt: skip
                        write_new(folder / _share_name(number), [content], _OWNER_ONLY)
                else:
                    salt = system_secrets.token_bytes(SALT_BYTES)
                    content = private_file(secret, public, passphrase, kdf, salt=salt)
                    write_new(folder / f"{role.value}.key", [content], _OWNER_ONLY)
            write_new(folder / f"{role.value}.pub", [public_file(public)], _READABLE)
            print(line("key-made", language, role=role.value, fingerprint=public.fingerprint))
    write_new(folder / DRAFT_NAME, [_draft(today)], _READABLE)
    print(line("keys-made", language, draft=DRAFT_NAME))
    return ExitCode.DONE


def _share_name(number: int) -> str:
    return f"escrow-share-{number}.key"


def _draft(today: date) -> bytes:
    """Give a draft of the settings with every field; what is after # is its meaning."""
    return f"""\
version = 1                       # one more at each change: an older file is refused
id = "oma-hyvinvointialue"        # a-z, 0-9, dots and dashes; never changes
name = "Oma hyvinvointialue"
valid_until = {today.replace(year=today.year + 2, day=min(today.day, 28)).isoformat()}
# profile = "thl"                 # the county profile that a new store begins with

[policies]
lock_minutes_least = 2            # she chooses within these; 2 to 15
lock_minutes_most = 15
keyring_required = false          # no store without a device secret
prints_allowed = true
pin_allowed = true
grace_days = 14                   # before a closed and acknowledged case may be purged
# keep_days_most = 90             # after which she is pressed to purge it; nothing goes by itself

# [channels]                      # what is named here, she cannot change
# fhir = "https://fhir.example.fi/r4"      # pins: certificates (PEM) in {PINS_NAME} beside this
# folder = "/srv/rinnalla/out"
# others_allowed = true           # whether she may set other ways out herself

# How to log in to the FHIR server; take the # away where it asks for a login.
# [server]
# login_hosts = ["login.example.fi"]     # beside the FHIR server's own host; no other is asked
# issuer = "https://login.example.fi"
# client_id = "rinnalla"                 # a public client with the redirect http://127.0.0.1/callback
# service_client_id = "rinnalla-service" # a client with private_key_jwt, for unattended use
# scopes = "openid fhirUser offline_access user/*.cruds"
# service_scopes = "system/*.cruds"
""".encode()


def sign_config(arguments: Namespace, language: Language) -> int:
    """Sign a draft with the public keys that lie beside it; write what is deployed.

    Raises:
        ConfigRefused, OrganisationKeyDamaged, WrongPassphrase, DiskFull …
    """
    settings = _settings_of(arguments.draft)
    with file_explained():
        content = arguments.key.read_bytes()
    passphrase = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    with wiped(passphrase):
        secret = open_private(content, Role.SIGNING, passphrase)
    with wiped(secret):
        key = signing_key(secret, Role.SIGNING)
    signed = signed_file(settings, key)
    signer = read_signed(signed).signer
    out: Path = arguments.out
    with file_explained():
        out.mkdir(parents=True, exist_ok=True)
        (out / SETTINGS_NAME).write_bytes(signed)
        (out / PIN_NAME).write_bytes(pin_file(signer))
    print(line("config-signed", language, folder=out, fingerprint=fingerprint(signer)))
    return ExitCode.DONE


def _settings_of(draft: Path) -> OrganisationSettings:
    """Read the draft; the keys come from the `.pub` files beside it, never from hands."""
    with file_explained(), draft.open("rb") as file:
        content = file.read(MAXIMUM_BYTES + 1)
    if len(content) > MAXIMUM_BYTES:
        raise ConfigRefused(reason="too-large", field="file")
    try:
        data = tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise ConfigRefused(reason="not-toml", field="file") from error
    if isinstance(data.get("valid_until"), date):
        data["valid_until"] = data["valid_until"].isoformat()
    if (pins := _pins_beside(draft.parent)) and isinstance(data.get("channels"), dict):
        data["channels"] = {**data["channels"], "pins": pins}
    settings = checked_settings(data)
    found = {role: public_beside(draft.parent, role) for role in Role}
    escrow, log, answers = found[Role.ESCROW], found[Role.LOG], found[Role.ANSWERS]
    transfer = found[Role.TRANSFER]
    keys = PublicKeys(
        escrow=_told(escrow.seal if escrow else None),
        log=_told(log.seal if log else None),
        receipt=_told(log.sign if log else None),
        answers=_told(answers.seal if answers else None),
        transfer=_told(transfer.seal if transfer else None),
        transfer_receipt=_told(transfer.sign if transfer else None),
    )
    return settings.model_copy(update={"keys": keys})


def _pins_beside(folder: Path) -> list[str]:
    """Give the certificates that the server has to show, from the PEM file beside the draft.

    Raises:
        ConfigRefused: a file without a whole certificate.
    """
    path = folder / PINS_NAME
    if not path.exists():
        return []
    with file_explained():
        content = path.read_bytes()
    try:
        found = load_pem_x509_certificates(content)
    except ValueError as error:
        raise ConfigRefused(reason="wrong-value", field=PINS_NAME) from error
    return [b64encode(one.public_bytes(Encoding.DER)).decode() for one in found]


def _told(key: bytes | None) -> str | None:
    return None if key is None else coded(key)


def public_beside(folder: Path, role: Role) -> PublicKey | None:
    """Give the public key of a role in a folder; None where the county does not use the role.

    Raises:
        OrganisationKeyDamaged: the file is of another role.
    """
    path = folder / f"{role.value}.pub"
    if not path.exists():
        return None
    with file_explained():
        public = read_public(path.read_bytes())
    if public.role is not role:
        raise OrganisationKeyDamaged(role=role.value)
    return public


def private_secret(paths: Sequence[Path], role: Role, descriptor: int | None,
                   language: Language) -> bytearray:  # fmt: skip
    """Open a private key of the county: one file by its passphrase, or several shares.

    Raises:
        OrganisationKeyDamaged, SharesDoNotFit, WrongPassphrase, CannotOpen …
    """
    with file_explained():
        contents = [path.read_bytes() for path in paths]
    if len(contents) > 1:
        return open_shares(contents, role)
    passphrase = read_passphrase(descriptor, line("key-passphrase", language, role=role.value))
    with wiped(passphrase):
        return open_private(contents[0], role, passphrase)


def write_new(path: Path, content: Iterable[bytes], mode: int) -> None:
    """Write a file, part by part, that is not there yet; an earlier one is never overwritten.

    Raises:
        FileExists, DiskFull …
    """
    if path.exists():
        raise FileExists(file=path.name)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with file_explained(), os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.writelines(content)
        file.flush()
        os.fsync(file.fileno())
