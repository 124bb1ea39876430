"""`update check`, `update undo`, `org sign-release`: updates without a network, and back."""

from argparse import Namespace
from importlib.metadata import version

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.org_keys import private_secret, write_new
from app.cli.passphrase import read_passphrase
from app.cli.release import (
    MANIFEST_NAME,
    ReleaseRefused,
    check_files,
    check_follows,
    read_release,
    release_of,
    signed_release,
)
from app.cli.stores import utc_now
from app.progress import NoProgress
from app.security.machine_folder import NotSafe
from app.security.organisation_config import MAXIMUM_BYTES, ConfigRefused, fingerprint, read_pin
from app.security.organisation_keys import Role, signing_key
from app.security.secrets import wiped
from app.services.machine_folder import MachineFolder
from app.services.organisation import PIN_NAME
from app.services.places import places
from app.services.vault import DeviceSecrets
from app.services.way_back import copy_before_update, go_back
from app.storage.migrate import HEAD
from app.text import Language, format_date, format_time, local


def check_update(arguments: Namespace, language: Language) -> int:
    """Say whether what lies in a folder is a whole update that the organisation has signed.

    Raises:
        ReleaseRefused: also where no signer is pinned.
    """
    folder = arguments.folder
    found = read_release(folder)
    if found.signer != _pinned(arguments.site):
        raise ReleaseRefused(reason="foreign-signer", file=fingerprint(found.signer))
    check_files(folder, found.release)
    check_follows(found.release, version("rinnalla"))
    print(line("release-right", language, version=found.release.version,
               installed=version("rinnalla"), fingerprint=fingerprint(found.signer)))  # fmt: skip
    migrates = found.release.schema_number != HEAD
    print(line("release-migrates" if migrates else "release-same-store", language))
    for file in found.release.files:
        print(folder / file.name)
    return ExitCode.DONE


def _pinned(site: MachineFolder) -> bytes:
    """The signer that counts here; what others could have written pins nobody."""
    try:
        pin = site.read(PIN_NAME, MAXIMUM_BYTES)
        return read_pin(pin or b"")
    except (NotSafe, OSError, ConfigRefused) as error:
        raise ReleaseRefused(reason="no-pin", file=PIN_NAME) from error


def sign_release(arguments: Namespace, language: Language) -> int:
    """Sign the files of an update with the key that signs the settings.

    Raises:
        ReleaseRefused, OrganisationKeyDamaged, WrongPassphrase, FileExists, DiskFull …
    """
    release = release_of(arguments.files, version=arguments.version_number,
                         schema=arguments.schema)  # fmt: skip
    secret = private_secret([arguments.key], Role.SIGNING, arguments.passphrase_fd, language)
    with wiped(secret):
        key = signing_key(secret, Role.SIGNING)
    out = arguments.files[0].parent / MANIFEST_NAME
    write_new(out, [signed_release(release, key)], 0o644)
    signer = key.public_key().public_bytes_raw()
    print(line("release-signed", language, path=out, fingerprint=fingerprint(signer)))
    return ExitCode.DONE


def undo_update(arguments: Namespace, language: Language) -> int:
    """Put the copy from before a migration back in place; the store of now is kept beside it.

    For the earlier version of the program, installed again: it refuses the newer store.

    Raises:
        NothingBefore; what restoring a backup raises.
    """
    folder = arguments.store or places().data
    copy = copy_before_update(folder)
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    report = go_back(
        folder, copy, secret, clock=utc_now, progress=NoProgress(), devices=DeviceSecrets()
    )
    moment = local(report.made_at)
    when = f"{format_date(moment.date())} {format_time(moment)}"
    counts = {"clients": report.contents.clients, "meetings": report.contents.meetings}
    print(line("went-back", language, when=when, path=report.aside, **counts))
    return ExitCode.DONE
