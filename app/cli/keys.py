"""`rinnalla keys …`: what opens the store, and every change of it."""

import hmac
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.cli.exit_codes import ExitCode
from app.cli.messages import line
from app.cli.passphrase import read_passphrase
from app.cli.stores import StoreAbsent, utc_now
from app.errors import UserError
from app.progress import NoProgress
from app.security.secrets import wiped
from app.services import vault
from app.services.disk_encryption import DiskState, disk_encryption
from app.services.escrow import give_escrow, take_escrow, take_opening
from app.services.key_renewal import change_and_replace
from app.services.locking import lock_store
from app.services.organisation import refresh_organisation
from app.services.organisation_signer import accept_signer, offered_signer
from app.services.paper_templates import refresh_templates
from app.services.passphrases import calibrate
from app.services.vault import DeviceSecrets, Presence, SecretKind, Store, places
from app.services.worker import load_worker
from app.text import Language, local


class NotTheSame(UserError):
    """The new passphrase was typed in two different ways."""

    code = "not-the-same"


def keys(arguments: Namespace, language: Language) -> int:
    """Do what the words say to the keys of the store.

    Raises:
        StoreAbsent, NotTheSame, NoTerminal, PassphraseUnreadable; what `app.services.vault` raises.
    """
    folder: Path = arguments.store or places().data
    if vault.store_state(folder).presence is Presence.ABSENT:
        raise StoreAbsent
    if act := _ACTS.get(arguments.act):
        act(folder, arguments, language)
    if arguments.act in ("show", "recover", "device", "escrow"):
        _show(folder, language)
    return ExitCode.DONE


def _show(folder: Path, language: Language) -> None:
    state = vault.store_state(folder)
    print(line("device-is-on" if state.device else "device-is-off", language))
    print(line("code-proved" if state.recovery_confirmed else "code-unproved", language))
    if state.escrow is None:
        print(line("escrow-is-off", language))
    else:
        print(line("escrow-is-on", language, organisation=state.escrow.organisation,
                   added=state.escrow.added_on, fingerprint=state.escrow.fingerprint))  # fmt: skip
    found = disk_encryption(folder)
    swapped = found.disk is DiskState.ENCRYPTED is not found.swap
    print(line("disk-swap" if swapped else f"disk-{found.disk}", language))


def _change(folder: Path, arguments: Namespace, language: Language) -> None:
    old = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    new = new_passphrase(arguments.new_fd, language)
    with _opened(folder, bytearray(old), arguments) as store:
        vault.change_passphrase(store, secret=old, new=new, devices=DeviceSecrets())
    print(line("passphrase-changed", language))


def _recover(folder: Path, arguments: Namespace, language: Language) -> None:
    code = read_passphrase(arguments.code_fd, line("recovery-code", language))
    new = new_passphrase(arguments.new_fd, language)
    if arguments.opened is not None:
        take_opening(folder, arguments.opened, bytearray(code), clock=utc_now)
    with _opened(folder, bytearray(code), arguments, "recovery") as store:
        vault.change_passphrase(
            store, secret=code, new=new, kind="recovery", kdf=calibrate(), devices=DeviceSecrets()
        )
    print(line("passphrase-changed", language))
    if arguments.opened is not None:
        print(line("new-code-due", language))


def _recovery_code(folder: Path, arguments: Namespace, language: Language) -> None:
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    with _opened(folder, bytearray(secret), arguments) as store:
        made = vault.new_recovery_code(store, passphrase=secret, devices=DeviceSecrets())
        print(made.text)
    print(line("write-it-down", language), file=sys.stderr)


def _device(folder: Path, arguments: Namespace, language: Language) -> None:
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    on = arguments.state == "on"
    with _opened(folder, bytearray(secret), arguments) as store:
        vault.set_device_secret(store, on, passphrase=secret, devices=DeviceSecrets())


def _escrow(folder: Path, arguments: Namespace, language: Language) -> None:
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    change = give_escrow if arguments.state == "on" else take_escrow
    with _opened(folder, bytearray(secret), arguments) as store:
        change(store, passphrase=secret, devices=DeviceSecrets())


def _new_signer(folder: Path, arguments: Namespace, language: Language) -> None:
    """Show what signs the settings on this machine; accept it only by the key that was compared."""
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    today = local(utc_now()).date()
    with wiped(secret), _opened(folder, bytearray(secret), arguments) as store:
        offer = offered_signer(store, arguments.site, today=today)
        if offer is None:
            print(line("signer-none", language))
            return
        print(line("signer-offered", language, name=offer.name, before=offer.before,
                   offered=offer.offered))  # fmt: skip
        if arguments.accept is None:
            print(line("signer-compare", language))
            return
        accept_signer(store, arguments.site, compared=arguments.accept, passphrase=secret,
                      devices=DeviceSecrets(), today=today)  # fmt: skip
        print(line("signer-accepted", language))


def _renew(folder: Path, arguments: Namespace, language: Language) -> None:
    secret = read_passphrase(arguments.passphrase_fd, line("passphrase", language))
    with _opened(folder, bytearray(secret), arguments) as store:
        gone = change_and_replace(
            store, secret=secret, devices=DeviceSecrets(), now=utc_now(), progress=NoProgress()
        )
    print(line("key-changed" if gone else "key-changed-copies", language))


_ACTS: Final[Mapping[str, Callable[[Path, Namespace, Language], None]]] = MappingProxyType(
    {
        "change": _change,
        "recover": _recover,
        "recovery-code": _recovery_code,
        "device": _device,
        "escrow": _escrow,
        "new-signer": _new_signer,
        "renew": _renew,
    }
)


@contextmanager
def _opened(
    folder: Path, secret: bytearray, arguments: Namespace, kind: SecretKind = "passphrase"
) -> Iterator[Store]:
    practice = vault.store_state(folder).practice is True
    store = vault.unlock(folder, secret, kind=kind, practice=practice, devices=DeviceSecrets())
    try:
        load_worker(store)  # the use log then knows who changes the keys
        refresh_organisation(store, arguments.site, today=local(utc_now()).date())
        refresh_templates(store, arguments.site)
        yield store
    finally:
        lock_store(store, reason="command-ended")


def new_passphrase(descriptor: int | None, language: Language) -> bytearray:
    """Ask for a new passphrase, twice on a terminal: what nobody sees is easily mistyped.

    Raises:
        NotTheSame, NoTerminal, PassphraseUnreadable.
    """
    new = read_passphrase(descriptor, line("new-passphrase", language))
    if descriptor is None:
        again = read_passphrase(None, line("again", language))
        same = hmac.compare_digest(new, again)
        again[:] = bytes(len(again))
        if not same:
            new[:] = bytes(len(new))
            raise NotTheSame
    return new
